import type { Fact, FactKind } from '../domain/index.ts';

const VALUE: ReadonlySet<FactKind> = new Set([
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
]);

const PERSON: ReadonlySet<FactKind> = new Set([
  'followers',
  'following',
  'posts',
  'karma',
  'account-created',
  'verified',
  'bio',
]);

/** What the business knows about a customer. */
export const isValueFact = (fact: Pick<Fact, 'kind'>): boolean => VALUE.has(fact.kind);

/** What a network shows about a person, as against one conversation: it still holds on another page. */
export const isPersonFact = (fact: Pick<Fact, 'kind'>): boolean => PERSON.has(fact.kind);
