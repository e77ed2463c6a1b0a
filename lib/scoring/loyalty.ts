import type { Evidence, ValueReference } from '../domain/index.ts';
import type { FactMap } from './facts.ts';
import { amountOf, daysSince } from './facts.ts';
import { isUsable, percentile } from './quantiles.ts';
import { tierHeight } from './tiers.ts';

/**
 * Shares of the four parts of loyalty. A judgement, not from literature (reference model: 0.35 tenure + 0.30 frequency
 * + 0.25 recency + 0.10 tier, each 0..1).
 */
export const loyaltyShares = { tenure: 0.35, frequency: 0.3, recency: 0.25, tier: 0.1 } as const;

/** A judged quantity, 0..1. `sure` counts what is known only; `most` is what it would be if the unknown were full. */
export interface Judged {
  /** The mean of what is known; null = nothing is. */
  level: number | null;
  sure: number;
  most: number;
  /** The share of the quantity that is known, 0..1. */
  coverage: number;
  says: string;
  evidence: Evidence[];
}

const daysPerMonth = 30.44;

interface LoyaltyPart {
  share: number;
  level: number | null;
  kind: 'customer-since' | 'orders' | 'last-order' | 'tier';
}

function partsOf(facts: FactMap, reference: ValueReference | null, now: Date): LoyaltyPart[] {
  const tenureDays = daysSince(facts.get('customer-since'), now);
  const orders = amountOf(facts.get('orders'));
  const sinceLast = daysSince(facts.get('last-order'), now);
  const tier = facts.get('tier');
  const frequency = (count: number) =>
    isUsable(reference?.orders) ? percentile(count, reference.orders) : 1 - Math.exp(-count / 5);
  return [
    {
      kind: 'customer-since',
      share: loyaltyShares.tenure,
      level: tenureDays === null ? null : 1 - Math.exp(-tenureDays / daysPerMonth / 18),
    },
    { kind: 'orders', share: loyaltyShares.frequency, level: orders === null ? null : frequency(orders) },
    {
      kind: 'last-order',
      share: loyaltyShares.recency,
      level: sinceLast === null ? null : Math.exp(-sinceLast / 120),
    },
    { kind: 'tier', share: loyaltyShares.tier, level: tier ? tierHeight(tier.label) : null },
  ];
}

function saysOf(known: readonly LoyaltyPart[], facts: FactMap): string {
  if (known.length === 0) return 'Unknown: no orders, dates or tier are known.';
  return `${known.map((part) => facts.get(part.kind)!.label).join(', ')}.`;
}

/**
 * How long, how often, how recently and in which tier somebody is a customer:
 * tenure = 1 - exp(-months / 18); frequency = percentile of the order count among the firm's own customers, or
 * 1 - exp(-orders / 5) without them; recency = exp(-days / 120); tier by name.
 */
export function judgeLoyalty(facts: FactMap, reference: ValueReference | null, now: Date): Judged {
  const parts = partsOf(facts, reference, now);
  const known = parts.filter((part) => part.level !== null);
  const coverage = known.reduce((sum, part) => sum + part.share, 0);
  const sure = known.reduce((sum, part) => sum + part.share * part.level!, 0);
  return {
    level: known.length === 0 ? null : sure / coverage,
    sure,
    most: Math.min(1, sure + 1 - coverage),
    coverage,
    says: saysOf(known, facts),
    evidence: known.map((part) => ({ fact: facts.get(part.kind)! })),
  };
}
