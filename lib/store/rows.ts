import type { Author, ColumnTarget, Conversation, Fact, SourceFailure, ValueReference } from '../domain/index.ts';

/** A person who wrote, keyed by the account or address that was seen. Times are milliseconds since 1970. */
export interface ProfileRow {
  id: string;
  /** Every key by which this person is known: `mail:dana@firm.example`, `x:@dana`. */
  keys: string[];
  author: Author;
  network: string | null;
  customerId: string | null;
  customerName: string | null;
  matchedBy: string | null;
  /** Ids of the conversations that were seen, newest last, at most 50. */
  conversationIds: string[];
  conversationCount: number;
  firstSeenAt: number;
  lastSeenAt: number;
  expiresAt: number;
}

/** What one source said about one person, with age and time to live. A failure is kept too, for a shorter time. */
export interface FactsRow {
  profileId: string;
  source: string;
  facts: Fact[];
  failure: SourceFailure | null;
  fetchedAt: number;
  ttlHours: number;
  expiresAt: number;
}

/** The last reading of one conversation. */
export interface ConversationRow {
  /** `<site>/<key>` */
  id: string;
  profileId: string | null;
  conversation: Conversation;
  readAt: number;
  expiresAt: number;
}

/** Something that a colleague said about a person. Shareable: stable id, author, logical time. */
export interface RecordRow {
  id: string;
  kind: 'note' | 'link' | 'correction';
  subject: string;
  author: string | null;
  clock: number;
  at: string;
  body: { text?: string; customerId?: string | null; field?: string; was?: string; is?: string };
}

/** Somebody who asked to be forgotten: only a salted hash stays. */
export interface TombstoneRow {
  hash: string;
  /** 16 bits of a fast salted hash, so that an import rarely needs the slow one. */
  sieve: number;
  at: number;
}

/** One imported file. Its buckets count only while `state` is `ready`. */
export interface ImportRow {
  id: string;
  name: string;
  state: 'loading' | 'ready';
  touchedAt: number;
  importedAt: string;
  asOf: string;
  customers: number;
  lines: number;
  refused: number;
  duplicates: number;
  forgotten: number;
  currency: string | null;
  mapping: ColumnTarget[];
  columns: string[];
  reference: ValueReference | null;
}

/** Value columns of a packed customer, by position. */
export const VALUE_FIELDS = [
  'orders',
  'spend',
  'currency',
  'last-order',
  'customer-since',
  'tier',
  'plan',
  'monthly-revenue',
  'refunds',
  'open-tickets',
  'company',
  'segment',
] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];

/** A customer as an import gives it: figures by name, unknown left out. Dates in milliseconds since 1970. */
export interface CustomerRow {
  id: string;
  name: string | null;
  emails: string[];
  handles: string[];
  values: Partial<Record<ValueField, number | string>>;
}

/** The same customer as it is stored: id, name, e-mails, handles, then the values in the order of `VALUE_FIELDS`. */
export type PackedCustomer = [
  id: string,
  name: string | null,
  emails: string[],
  handles: string[],
  ...values: (number | string | null)[],
];

/** About a hundred customers in one record: the cost of IndexedDB is per record, not per byte. */
export interface BucketRow {
  import: string;
  bucket: number;
  run: number;
  rows: PackedCustomer[];
  /** Other keys that live in this bucket and the customer that they lead to. */
  also: [key: string, customerId: string][];
}

export interface MetaRow {
  key: string;
  value: string | number;
}
