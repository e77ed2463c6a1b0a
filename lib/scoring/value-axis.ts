import type { AxisScore, Contribution, Evidence, Fact, ValueReference, Weights } from '../domain/index.ts';
import type { FactMap } from './facts.ts';
import { amountOf, daysSince, freshness, newestByKind, valueKinds } from './facts.ts';
import type { JudgedAxis } from './judged.ts';
import type { Judged } from './loyalty.ts';
import { judgeLoyalty } from './loyalty.ts';
import { pointsOf, ranked, share } from './points.ts';
import { comparable, judgePower, netSpend } from './power.ts';
import type { Rfm } from './rfm.ts';
import { rfmOf } from './rfm.ts';

type Parts = AxisScore['parts'];

/** Both quantities in one: value = 1 - (1 - loyalty)(1 - power), each 0..1. Either alone can make somebody valuable. */
export function combine(loyalty: number, power: number): number {
  return 1 - (1 - loyalty) * (1 - power);
}

const percent = (level: number | null) => (level === null ? null : Math.round(level * 100));

function rfmFrom(facts: FactMap, reference: ValueReference | null, now: Date): Rfm | null {
  const spend = netSpend(facts);
  if (!spend || !comparable(spend.currency, reference)) return null;
  return rfmOf(daysSince(facts.get('last-order'), now), amountOf(facts.get('orders')), spend.amount, reference);
}

function segmentPart(facts: FactMap, reference: ValueReference | null, now: Date): Parts {
  const told = facts.get('segment');
  const rfm = rfmFrom(facts, reference, now);
  const evidence: Evidence[] = told ? [{ fact: told }] : [];
  for (const kind of ['last-order', 'orders', 'spend'] as const)
    if (rfm && !told) evidence.push({ fact: facts.get(kind)! });
  if (!told && !rfm) return [];
  const scores = rfm ? `R${rfm.recency} F${rfm.frequency} M${rfm.money}` : null;
  const name = told?.label ?? rfm!.segment;
  const level = rfm ? Math.round(((rfm.recency + rfm.frequency + rfm.money - 3) * 100) / 12) : null;
  return [{ id: 'segment', label: 'Segment', level, says: scores ? `${name} (${scores}).` : `${name}.`, evidence }];
}

function contribution(id: 'loyalty' | 'power', label: string, judged: Judged, points: number): Contribution {
  return { id: `value.${id}`, axis: 'value', label, says: judged.says, points, evidence: judged.evidence };
}

function confidenceOf(facts: FactMap, reference: ValueReference | null, loyalty: Judged, power: Judged, now: Date) {
  const coverage = (loyalty.coverage + power.coverage) / 2;
  const sample = reference ? Math.min(1, Math.max(0.3, reference.customers / 100)) : 0.3;
  return coverage === 0 ? 0 : Math.min(coverage, sample, freshness([...facts.values()], now));
}

function saysOf(loyalty: Judged, power: Judged & { compared: boolean }, reference: ValueReference | null): string {
  if (loyalty.level === null && power.level === null) return 'Unknown: no record of this customer.';
  const says = [
    loyalty.level === null ? 'Loyalty unknown' : `Loyalty ${percent(loyalty.level)}`,
    power.level === null ? 'purchasing power unknown' : `purchasing power ${percent(power.level)}`,
  ].join(', ');
  return reference ? `${says}.` : `${says}; rough, because there are no customers of yours to compare with.`;
}

/**
 * What this customer's business is worth: loyalty and purchasing power, each with its evidence, against the firm's own
 * customers where a reference is given. Points count only what is known, so a missing fact never lowers and a new fact
 * never costs points; `most` says how much the unknown could still add.
 */
export function valueAxis(
  given: readonly Fact[],
  weights: Weights,
  reference: ValueReference | null,
  now: Date,
): JudgedAxis {
  const facts = newestByKind(given, valueKinds);
  const loyalty = judgeLoyalty(facts, reference, now);
  const power = judgePower(facts, reference);
  const points = share(pointsOf(100 * combine(loyalty.sure, power.sure), weights.value), [loyalty.sure, power.sure]);
  const isKnown = loyalty.level !== null || power.level !== null;
  const axis: AxisScore = {
    id: 'value',
    level: isKnown ? percent(combine(loyalty.level ?? 0, power.level ?? 0)) : null,
    confidence: confidenceOf(facts, reference, loyalty, power, now),
    says: saysOf(loyalty, power, reference),
    parts: [
      {
        id: 'loyalty',
        label: 'Loyalty',
        level: percent(loyalty.level),
        says: loyalty.says,
        evidence: loyalty.evidence,
      },
      {
        id: 'power',
        label: 'Purchasing power',
        level: percent(power.level),
        says: power.says,
        evidence: power.evidence,
      },
      ...segmentPart(facts, reference, now),
    ],
    contributions: ranked([
      contribution('loyalty', 'Loyalty', loyalty, points[0]!),
      contribution('power', 'Purchasing power', power, points[1]!),
    ]),
  };
  return { axis, most: pointsOf(100 * combine(loyalty.most, power.most), weights.value) };
}
