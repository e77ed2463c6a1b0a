import type { Author, ChannelId, Conversation, MessageRole } from './conversation.ts';
import type { Fact } from './fact.ts';
import type { Family } from './parts.ts';

/** A page as a reader gets it: its address and its document. Works on a live page and on a parsed one. */
export interface Page {
  url: URL;
  doc: Document;
}

/** The named parts of a conversation page. */
export type PartName =
  | 'conversation'
  | 'message'
  | 'body'
  | 'author'
  | 'sentAt'
  | 'subject'
  | 'composer'
  | 'noteComposer'
  | 'customerMark'
  | 'agentMark'
  | 'noteMark'
  | 'drop';

/**
 * One way to find a part. A list walks into shadow roots and frames: every item but the last names a host or a frame,
 * or is `>>>`: all open shadow roots below, however deep.
 * `since` is the month in which it was last seen to work.
 */
export interface Candidate {
  css: string | readonly [string, ...string[]];
  since: `${number}-${number}`;
  why?: string;
}

/** The candidates of each part, best first. `message` and `body` are needed; a body that is the message itself is `:scope`. */
export type Parts = Partial<Record<PartName, readonly Candidate[]>> & { message: readonly Candidate[] };

/** The named parts of a page that lists conversations; all but `row` are looked for inside a row. */
export type QueuePartName =
  | 'list'
  | 'row'
  | 'subject'
  | 'preview'
  | 'author'
  | 'sentAt'
  | 'unreadMark'
  | 'answeredMark'
  | 'link';

/** How a site lists conversations. Left out where a site's lists are not known. */
export interface QueueAdapter {
  isQueue(page: Page): boolean;
  parts: Partial<Record<QueuePartName, readonly Candidate[]>> & { row: readonly Candidate[] };
  /** The key that the conversation's own page gives; null = the row is passed over. Default: the link's address. */
  keyOf?(row: Element, page: Page, tools: AdapterTools): string | null;
  /** True for a matched row that is none: an advertisement, a heading. */
  skip?(row: Element, tools: AdapterTools): boolean;
  channelOf(row: Element, page: Page, tools: AdapterTools): ChannelId;
  author?(row: Element, tools: AdapterTools): Partial<Author>;
  /** The subject and the beginning of the newest message, where no element holds just them. */
  subject?(row: Element, tools: AdapterTools): string | null;
  preview?(row: Element, tools: AdapterTools): string | null;
  sentAt?(row: Element, tools: AdapterTools): string | null;
  /** True when the last word is ours; null when the row does not say. */
  answered?(row: Element, tools: AdapterTools): boolean | null;
  unread?(row: Element, tools: AdapterTools): boolean | null;
}

/** What an adapter's own methods may use; handed in, so that an adapter file stays data and small functions. */
export interface AdapterTools {
  /** First element for a part inside `within` (default: the conversation). */
  part(name: PartName, within?: Element): Element | null;
  /** All elements for a part. */
  parts(name: PartName, within?: Element): Element[];
  /** First match of a selector, walking into open shadow roots. */
  find(css: string, within?: ParentNode): Element | null;
  /** All matches of a selector, walking into open shadow roots. */
  findAll(css: string, within?: ParentNode): Element[];
  /** The text that a person sees in an element: lines kept, hidden parts, controls and quotes dropped, emoji images as emoji. */
  text(el: Element | null): string;
  /** `1,204`, `12.4K`, `1,2 mil` as a number; null when there is none. */
  amount(text: string): number | null;
  /** A fact that this page shows, dated now, with this site as its source. */
  fact(kind: Fact['kind'], amount: number | null, label: string, unit?: string | null): Fact;
}

/** Everything that Aisle knows about one site. Methods exist only for what data cannot say. */
export interface SiteAdapter {
  id: string;
  label: string;
  /** Host names; `*.zendesk.com` covers its subdomains. Empty = self-hosted, found by `recognises`. */
  hosts: readonly string[];
  /** Paths on its hosts that are the product; other paths are left to the generic reader. Default: all. */
  paths?: RegExp;
  /** `panel`: the site's terms forbid changing its pages, so Aisle stays in the side panel. */
  mode?: 'overlay' | 'panel';
  /** How well this is known: tried on the real site or page, read in public source, or guessed. */
  proof: { level: 'real-page' | 'public-source' | 'synthetic'; since: `${number}-${number}`; says: string };
  /**
   * The file of the page side that carries it. Default: `desks` with host names, `systems` (self-hosted) without.
   * `networks`: social networks, reviews, messengers.
   */
  family?: Family;
  /**
   * Goes with `recognises`: selectors of which at least one matches in the page's own document wherever `recognises` says yes.
   * Cheap and few (an id, a class, a `data-*` of the product): every page of a granted site is asked for them before the
   * adapters are fetched. A match means no more than "perhaps".
   */
  marks?: readonly string[];
  /** Self-hosted systems, by a mark in the DOM. */
  recognises?(page: Page): boolean;
  isConversation(page: Page): boolean;
  parts: Parts;
  /** The element that holds the conversation, where data cannot say (several tickets in one page). Null = not found. */
  scope?(page: Page, tools: AdapterTools): Element | null;
  /** True for a matched message that is none: an advertisement, a suggestion, a hidden copy. */
  skip?(message: Element, page: Page, tools: AdapterTools): boolean;
  /** The message that the open composer answers or that the address names; the newest customer turn ends there. */
  focus?(page: Page, messages: readonly Element[], tools: AdapterTools): Element | null;
  /** Successive messages of one author are one message (chats that send line by line). */
  joinRuns?: boolean;
  /** `keep`: on this site quoting is part of what people say (comments, forums); default: quoted history is dropped. */
  quotes?: 'keep';
  /** True for a box of internal notes, where data cannot say: a selected tab, a colour. Such a box is never the reply's. */
  isNoteBox?(box: Element): boolean;
  /** The message that opens the conversation and stands apart (a description over its comments): oldest, whatever the order. */
  isOpening?(message: Element): boolean;
  /** Newest first on the page; default oldest first. */
  newestFirst?(page: Page, tools: AdapterTools): boolean;
  channelOf(page: Page, tools: AdapterTools): ChannelId;
  /** The conversation's stable key; also on a page that only answers it. */
  keyOf?(page: Page, tools: AdapterTools): string | null;
  /** A page that holds the composer of a conversation shown on another page. */
  composerOnly?(page: Page): boolean;
  /** The subject, where no element holds just it. */
  subjectOf?(page: Page, tools: AdapterTools): string | null;
  messageKey?(message: Element, tools: AdapterTools): string | null;
  role?(message: Element, tools: AdapterTools): MessageRole | null;
  author?(message: Element, tools: AdapterTools): Partial<Author>;
  sentAt?(message: Element, tools: AdapterTools): string | null;
  text?(message: Element, tools: AdapterTools): string | null;
  visibility?(message: Element, tools: AdapterTools): Conversation['messages'][number]['visibility'] | null;
  seen?(page: Page, tools: AdapterTools): Fact[];
  /** The site's lists of conversations: ticket views, mention timelines, inboxes. */
  queue?: QueueAdapter;
}

/** What people are told about a site that an adapter knows. */
export interface KnownSite {
  id: string;
  label: string;
  family: Family;
  hosts: readonly string[];
  mode: 'overlay' | 'panel';
  level: SiteAdapter['proof']['level'];
  /** What was tried, in a sentence. */
  says: string;
  /** The newest month in which any part was seen to work. */
  lastSeen: string;
  /** Its lists of conversations are read, too. */
  queue: boolean;
}

/** A conversation together with the elements that it was read from. Page side only: never sent anywhere. */
export interface PageReading {
  conversation: Conversation;
  /** Message key -> the element that holds the body. */
  bodies: Map<string, Element>;
  /** Message key -> the whole message block. */
  blocks: Map<string, Element>;
  composer: Element | null;
  mode: 'overlay' | 'panel';
  /** True on a page that only answers: the reading comes from a quote, and an earlier reading of the same key is fuller. */
  answersElsewhere?: boolean;
  /** A sentence for the agent about how it was read: a taught recipe no longer fits, or a person pointed. */
  notice?: string;
}
