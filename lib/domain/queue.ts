import type { Author, ChannelId } from './conversation.ts';
import type { FlagId } from './reading.ts';
import type { AttentionScore, AxisId, Contribution, ReplyBy } from './score.ts';
import type { Settings } from './settings.ts';

/** One row of a page that lists conversations: what the row shows, before anybody opened it. */
export interface QueueRow {
  /** The conversation's key, the same that its own page gives; it ties the row to a reading made later. */
  key: string;
  /** Where a click on the row leads, or null. Shown and compared only: never loaded by us. */
  url: string | null;
  author: Author;
  subject: string | null;
  /** The visible beginning of the newest message; '' when the row shows none. */
  preview: string;
  /** ISO 8601, or null. */
  sentAt: string | null;
  unread: boolean | null;
  /** True when the last word is ours, false when the customer's, null when the row does not say. */
  answered: boolean | null;
  channel: ChannelId;
}

/** A page that lists conversations, as far as its rows are in the page now. */
export interface Queue {
  site: string;
  /** Which list: a view, a folder, a timeline. */
  key: string;
  url: string;
  rows: QueueRow[];
}

/** A queue together with the elements that it was read from. Page side only. */
export interface QueueReading {
  queue: Queue;
  /** Row key -> the row's element. */
  rows: Map<string, Element>;
  mode: 'overlay' | 'panel';
}

/** One row of a list, judged from what it shows or, once it was opened, from the conversation itself. */
export interface QueueMark {
  /** The row's key. */
  key: string;
  /** `preview`: less is known, and the confidence is lower. `opened`: the conversation was read since. */
  from: 'preview' | 'opened';
  axes: Record<AxisId, { level: number | null; confidence: number; says: string }>;
  attention: AttentionScore;
  replyBy: ReplyBy;
  /** True when the last word is ours; such rows come last. Null = the row does not say. */
  answered: boolean | null;
  flags: FlagId[];
  /** What counts most, largest first, at most six; they are a part of the sum. */
  contributions: Contribution[];
}

/** The judgement of some rows of a list. */
export interface JudgedRows {
  /** In the order of the rows that were sent. */
  marks: QueueMark[];
  view: { theme: Settings['theme']; queueMarks: boolean; panelOnly: boolean };
}

/** What a page knows of its list; the side panel shows it. */
export interface QueueState {
  queue: Queue;
  /** Those that are judged by now. */
  marks: QueueMark[];
  /** True while rows are still being judged. */
  judging: boolean;
}
