import type { ChannelId, FlagId, QueueMark, QueueRow, QueueState } from '../../lib/domain/index.ts';

/** A row with its judgement; null = it is not judged yet. */
export interface Listed {
  row: QueueRow;
  mark: QueueMark | null;
}

export const SORTS = ['attention', 'reply-by', 'newest', 'value', 'influence'] as const;
export type SortBy = (typeof SORTS)[number];

/** What is looked for; null and '' = everything. */
export interface Sieve {
  unanswered: boolean;
  channel: ChannelId | null;
  flag: FlagId | null;
  text: string;
}

export const EVERYTHING: Sieve = { unanswered: false, channel: null, flag: null, text: '' };

/** Rows beside their judgements, in page order. */
export function listed({ queue, marks }: QueueState): Listed[] {
  const byKey = new Map(marks.map((mark) => [mark.key, mark]));
  return queue.rows.map((row) => ({ row, mark: byKey.get(row.key) ?? null }));
}

/** Whether the last word is ours; the judgement knows more than the row once it was opened. Null = nobody says. */
export const isAnswered = ({ row, mark }: Listed): boolean | null => mark?.answered ?? row.answered;

const time = (text: string | null): number | null => {
  const at = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(at) ? null : at;
};

/** The number that a row is sorted by, larger first; null = unknown, which goes to the end. */
const KEYS: Record<SortBy, (one: Listed) => number | null> = {
  attention: ({ mark }) => mark?.attention.points ?? null,
  'reply-by': ({ mark }) => {
    const due = time(mark?.replyBy.at ?? null);
    return due === null ? null : -due;
  },
  newest: ({ row }) => time(row.sentAt),
  value: ({ mark }) => mark?.axes.value.level ?? null,
  influence: ({ mark }) => mark?.axes.influence.level ?? null,
};

/** Sorted; answered rows come last whatever the order, unknown ones after known ones, equal ones as on the page. */
export function ordered(rows: readonly Listed[], by: SortBy): Listed[] {
  const key = KEYS[by];
  const last = (one: Listed) => Number(by !== 'newest' && isAnswered(one) === true);
  return rows.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (last(a) !== last(b)) return last(a) - last(b);
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return y - x;
  });
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Does a row pass? Text is looked for in person, subject and preview, accents aside. */
export function passes(one: Listed, { unanswered, channel, flag, text }: Sieve): boolean {
  const { row, mark } = one;
  if (unanswered && isAnswered(one) === true) return false;
  if (channel !== null && row.channel !== channel) return false;
  if (flag !== null && mark?.flags.includes(flag) !== true) return false;
  const wanted = plain(text.trim());
  if (wanted === '') return true;
  const { name, handle, email } = row.author;
  return plain([name, handle, email, row.subject, row.preview].filter(Boolean).join(' ')).includes(wanted);
}

/** The row that should be answered next: the most attention among those that nobody answered, after the one shown last. */
export function nextToAnswer(rows: readonly Listed[], after: string | null): Listed | null {
  const open = ordered(rows, 'attention').filter((one) => one.mark !== null && isAnswered(one) !== true);
  const at = open.findIndex(({ row }) => row.key === after);
  return open[(at + 1) % Math.max(1, open.length)] ?? null;
}
