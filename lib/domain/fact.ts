/**
 * What kind of thing a fact states. Value: what the business knows. Influence: what a network shows.
 * Amounts are plain numbers in `unit`; a date is an amount in milliseconds since 1970 with unit `date`.
 */
export type FactKind =
  // value
  | 'orders'
  | 'spend'
  | 'last-order'
  | 'customer-since'
  | 'tier'
  | 'plan'
  | 'monthly-revenue'
  | 'refunds'
  | 'open-tickets'
  | 'company'
  | 'segment'
  // influence: the person
  | 'followers'
  | 'following'
  | 'posts'
  | 'karma'
  | 'account-created'
  | 'verified'
  | 'bio'
  // influence: this conversation
  | 'views'
  | 'reposts'
  | 'quotes'
  | 'likes'
  | 'replies'
  | 'rating';

/** One dated statement with its source. Unknown is the absence of a fact, never an amount of zero. */
export interface Fact {
  kind: FactKind;
  amount: number | null;
  /** ISO 4217 for money, `date`, `count`, `stars`, or null for text facts. */
  unit: string | null;
  /** As a person reads it: `12 orders`, `Gold`, `12.4K followers`. */
  label: string;
  /** `page:<site>`, `csv:<import name>`, `agent`, or the id of a source plug-in. */
  source: string;
  /** ISO 8601: when the source said so. */
  asOf: string;
}

/** The kinds that say what a customer is worth to the firm. */
export const VALUE_KINDS: readonly FactKind[] = [
  'orders',
  'spend',
  'last-order',
  'customer-since',
  'tier',
  'plan',
  'monthly-revenue',
  'refunds',
  'open-tickets',
  'company',
  'segment',
];

/** The kinds that say how far a person is heard; they hold on other pages, too. */
export const PERSON_KINDS: readonly FactKind[] = [
  'followers',
  'following',
  'posts',
  'karma',
  'account-created',
  'verified',
  'bio',
];

/** The kinds that say how far one conversation is heard. */
export const CONVERSATION_KINDS: readonly FactKind[] = ['views', 'reposts', 'quotes', 'likes', 'replies', 'rating'];

/** The newest fact of each kind. */
export function newestOfEachKind(facts: readonly Fact[]): Fact[] {
  const byKind = new Map<Fact['kind'], Fact>();
  for (const fact of facts) {
    const held = byKind.get(fact.kind);
    if (!held || held.asOf <= fact.asOf) byKind.set(fact.kind, fact);
  }
  return [...byKind.values()];
}
