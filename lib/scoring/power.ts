import type { Evidence, Fact, ValueReference } from '../domain/index.ts';
import type { FactMap } from './facts.ts';
import { amountOf } from './facts.ts';
import type { Judged } from './loyalty.ts';
import { isUsable, percentile } from './quantiles.ts';
import { planHeight } from './tiers.ts';

/** Currencies worth within about a factor of two of the euro: only these share the general scale. */
const nearEuro: readonly string[] = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD'];

/** Where the general scale stands in the middle: 200 in a currency near the euro. A rough guess, and said to be one. */
const generalMiddle = Math.log10(200);

interface Part {
  level: number;
  evidence: Evidence[];
  says: string;
  /** False when judged on the general scale. */
  compared: boolean;
}

/** Spend less refunds, when both are in one currency. */
export function netSpend(facts: FactMap): { amount: number; currency: string | null; facts: Fact[] } | null {
  const spend = facts.get('spend');
  const amount = amountOf(spend);
  if (!spend || amount === null) return null;
  const refunds = facts.get('refunds');
  const back = refunds && refunds.unit === spend.unit ? (amountOf(refunds) ?? 0) : 0;
  const used = back > 0 ? [spend, refunds!] : [spend];
  return { amount: Math.max(0, amount - back), currency: spend.unit, facts: used };
}

/** Logistic on log10 of the amount around a general middle. Nothing spent is zero. */
function onGeneralScale(amount: number): number {
  return amount <= 0 ? 0 : 1 / (1 + Math.exp(-2 * (Math.log10(amount) - generalMiddle)));
}

/** True when the firm's spend cut-offs hold for this currency; a missing currency on either side is taken as the same. */
export function comparable(currency: string | null, reference: ValueReference | null): reference is ValueReference {
  if (!reference || !isUsable(reference.spend)) return false;
  return currency === null || reference.currency === null || currency === reference.currency;
}

function fromSpend(facts: FactMap, reference: ValueReference | null): Part | null {
  const spend = netSpend(facts);
  if (!spend) return null;
  const evidence = spend.facts.map((fact) => ({ fact }));
  const label = spend.facts[0]!.label;
  if (comparable(spend.currency, reference)) {
    const level = percentile(spend.amount, reference.spend);
    const says = `${label}: more than ${Math.round(level * 100)} % of your ${reference.customers} customers.`;
    return { level, evidence, compared: true, says };
  }
  if (!spend.currency || !nearEuro.includes(spend.currency)) return null;
  const says = `${label}, on a general scale: import your customers to compare.`;
  return { level: onGeneralScale(spend.amount), evidence, compared: false, says };
}

function fromRevenue(facts: FactMap): Part | null {
  const fact = facts.get('monthly-revenue');
  const amount = amountOf(fact);
  if (!fact || amount === null || !fact.unit || !nearEuro.includes(fact.unit)) return null;
  const says = `${fact.label} a month, on a general scale.`;
  return { level: onGeneralScale(amount * 12), evidence: [{ fact }], compared: false, says };
}

function fromPlan(facts: FactMap): Part | null {
  const fact = facts.get('plan');
  const level = fact ? planHeight(fact.label) : null;
  if (!fact || level === null) return null;
  return { level, evidence: [{ fact }], compared: false, says: `Plan: ${fact.label}.` };
}

const unknownPower: Judged = {
  level: null,
  sure: 0,
  most: 1,
  coverage: 0,
  says: 'Unknown: no spend, revenue or plan that can be compared.',
  evidence: [],
};

/**
 * How much somebody buys, 0..1: the percentile of net spend among the firm's own customers; without them a logistic
 * curve on log10 of the amount (said to be rough), the revenue of twelve months on the same scale, or the size of the
 * plan. The highest of these counts: each alone proves it. Wealth is never inferred from place, device or name.
 */
export function judgePower(facts: FactMap, reference: ValueReference | null): Judged & { compared: boolean } {
  const parts = [fromSpend(facts, reference), fromRevenue(facts), fromPlan(facts)].filter((p) => p !== null);
  const best = parts.sort((a, b) => b.level - a.level)[0];
  if (!best) return { ...unknownPower, compared: false };
  const { level, evidence, says, compared } = best;
  return { level, sure: level, most: Math.max(level, compared ? level : 1), coverage: 1, says, evidence, compared };
}
