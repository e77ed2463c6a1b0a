/** Has rows judged by the background, those on view first, each once for what it shows. */
import type { JudgedRows, Queue, QueueMark, QueueRow } from '../../domain/index.ts';
import { momentOf } from './moment.ts';
import type { QueueBackground } from './types.ts';

/** Rows in one message: small enough that the first marks are there at once. */
const BATCH = 40;
const MOST_PREVIEW = 400;
const MOST_SUBJECT = 300;

export interface RowJudge {
  /** The judgement of a row as it is now; null while there is none. */
  of(row: QueueRow): QueueMark | null;
  view(): JudgedRows['view'] | null;
  judging(): boolean;
  /** Judges what is not judged yet, in this order. `onNews` after each answer. A later call takes the place of an earlier one. */
  judge(queue: Queue, onNews: () => void): void;
  /** What was judged before counts no more for these rows. */
  forget(is: (row: QueueRow) => boolean): void;
  stop(): void;
}

interface Held {
  row: QueueRow;
  shows: string;
  mark: QueueMark;
}

/** Starts with nothing judged. */
export function createJudge(background: QueueBackground): RowJudge {
  const held = new Map<string, Held>();
  let view: JudgedRows['view'] | null = null;
  let turn = 0;
  let busy = false;
  const isKnown = (row: QueueRow) => held.get(row.key)?.shows === showsOf(row);
  const take = (rows: readonly QueueRow[], answer: JudgedRows) => {
    view = answer.view;
    rows.forEach((row, at) => {
      const mark = answer.marks[at];
      if (mark) held.set(row.key, { row, shows: showsOf(row), mark });
    });
  };
  const run = async (queue: Queue, mine: number, onNews: () => void) => {
    const open = queue.rows.filter((row) => !isKnown(row));
    for (let at = 0; at < open.length && mine === turn; at += BATCH) {
      const rows = open.slice(at, at + BATCH);
      const answer = await background.triageQueue({ ...queue, rows: rows.map(trimmed) }).catch(() => null);
      if (mine !== turn) return;
      if (!answer?.ok) break;
      take(rows, answer.value);
      onNews();
    }
    if (mine === turn) busy = false;
    onNews();
  };
  return {
    of: (row) => held.get(row.key)?.mark ?? null,
    view: () => view,
    judging: () => busy,
    judge(queue, onNews) {
      if (queue.rows.every(isKnown)) return;
      turn++;
      busy = true;
      void run(queue, turn, onNews);
    },
    forget(is) {
      for (const one of held.values()) if (is(one.row)) one.shows = '';
    },
    stop() {
      turn++;
      busy = false;
    },
  };
}

/** Everything that a judgement hangs on; a row that is recycled for another conversation has another key. */
const showsOf = (row: QueueRow) =>
  JSON.stringify([row.author, row.subject, row.preview, row.sentAt, row.unread, row.answered, row.channel]);

/** A row as it crosses the border: the beginning of its texts, and its time as a moment where it says one. */
export function trimmed(row: QueueRow): QueueRow {
  const subject = row.subject === null ? null : row.subject.slice(0, MOST_SUBJECT).toWellFormed();
  const sentAt = momentOf(row.sentAt, Date.now())?.slice(0, 200) ?? null;
  return {
    ...row,
    key: row.key.slice(0, 2000),
    subject,
    preview: row.preview.slice(0, MOST_PREVIEW).toWellFormed(),
    sentAt,
  };
}
