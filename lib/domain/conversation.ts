import type { Fact } from './fact.ts';

/** Who can read a message: anyone, the two sides, or only colleagues. */
export type Visibility = 'public' | 'private' | 'internal';

/** Which side wrote: the customer's, ours, a colleague's internal note, or the software. */
export type MessageRole = 'customer' | 'agent' | 'note' | 'system';

/** The id of a channel: the file name in `lib/channels/` without its ending. */
export type ChannelId = string;

/** An account on a network, as the page shows it. Null means that the page does not show it. */
export interface Author {
  name: string | null;
  /** As the network writes it, with its sign: `@dana`, `@dana@social.example`, `u/dana`. */
  handle: string | null;
  email: string | null;
  profileUrl: string | null;
  verified: boolean | null;
  followers: number | null;
}

/** One message of a conversation, text only. */
export interface Message {
  /** Stable inside its conversation: the page's own id where there is one, else a hash of place and text. */
  key: string;
  role: MessageRole;
  author: Author;
  /** What the author wrote, quotes and signatures stripped, lines kept. */
  text: string;
  /** ISO 8601 where the page gives a machine-readable time, else the text that it shows, else null. */
  sentAt: string | null;
  visibility: Visibility;
}

/** What a page shows of one conversation. */
export interface Conversation {
  /** The id of the adapter that read it, or `generic`, or `taught`, or `selection`. */
  site: string;
  /** Stable for this conversation on this site. */
  key: string;
  url: string;
  channel: ChannelId;
  subject: string | null;
  /** Oldest first. */
  messages: Message[];
  /** The newest burst of messages by one customer. Never empty. */
  latestCustomerTurn: Message[];
  /** Facts that the page shows: orders, plan, followers, views. */
  seen: Fact[];
  /** How sure the reader is, 0..1. A site adapter that found all its parts gives 1. */
  confidence: number;
}

/**
 * Why nothing was read. `says` is a plain sentence for the user; `missing` names the parts that were not found.
 * `composer-only`: this page answers a conversation that is shown elsewhere; `key` names it. `no-customer-message`: `key`
 * names the conversation, where it is known.
 */
export interface ReadFailure {
  code: 'no-conversation' | 'no-customer-message' | 'missing-part' | 'unsure' | 'composer-only' | 'unsupported-page';
  says: string;
  missing: string[];
  reader: string;
  key: string | null;
}
