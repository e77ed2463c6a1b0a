import { type Fact, PERSON_KINDS, VALUE_KINDS } from '../domain/index.ts';

/** What the business knows about a customer. */
export const isValueFact = (fact: Pick<Fact, 'kind'>): boolean => VALUE_KINDS.includes(fact.kind);

/** What a network shows about a person, as against one conversation: it still holds on another page. */
export const isPersonFact = (fact: Pick<Fact, 'kind'>): boolean => PERSON_KINDS.includes(fact.kind);
