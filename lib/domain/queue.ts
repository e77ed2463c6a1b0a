import type { Author, ChannelId } from './conversation.ts';

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
