import { CONVERSATION_KINDS, type Fact, type FactKind, PERSON_KINDS, VALUE_KINDS } from '../domain/index.ts';

export const valueKinds = VALUE_KINDS;
export const influenceKinds: readonly FactKind[] = [...PERSON_KINDS, ...CONVERSATION_KINDS];

/** One fact of each kind. */
export type FactMap = Map<FactKind, Fact>;

function isNewer(a: Fact, b: Fact): boolean {
  return (Date.parse(a.asOf) || 0) > (Date.parse(b.asOf) || 0);
}

/**
 * The newest fact of each wanted kind; of two with the same date the first one given wins. A fact with an amount that
 * is no finite number says nothing.
 */
export function newestByKind(facts: readonly Fact[], kinds: readonly FactKind[]): FactMap {
  const newest: FactMap = new Map();
  for (const fact of facts) {
    const isSound = fact.amount === null || Number.isFinite(fact.amount);
    const held = newest.get(fact.kind);
    if (kinds.includes(fact.kind) && isSound && (!held || isNewer(fact, held))) newest.set(fact.kind, fact);
  }
  return newest;
}

/** The amount of a fact, never below zero; null when there is none. */
export function amountOf(fact: Fact | undefined): number | null {
  return fact?.amount === null || fact === undefined ? null : Math.max(0, fact.amount);
}

/** Days from the date in a fact to `now`; null when there is none or when it lies in the future. */
export function daysSince(fact: Fact | undefined, now: Date): number | null {
  if (fact?.amount === null || fact === undefined) return null;
  const days = (now.getTime() - fact.amount) / 86_400_000;
  return days >= 0 ? days : null;
}

/** How fresh facts are, 0.3..1: halves about every eight months, judged by the oldest one. */
export function freshness(facts: readonly Fact[], now: Date): number {
  const ages = facts.map((f) => (now.getTime() - (Date.parse(f.asOf) || 0)) / 86_400_000);
  return Math.min(1, Math.max(0.3, Math.exp(-Math.max(0, ...ages) / 365)));
}
