import { describe, expect, it } from 'vitest';
import type { Fact, ValueReference } from '../../../lib/domain/index.ts';
import { percentile, quintile } from '../../../lib/scoring/quantiles.ts';
import { rfmOf, segmentOf } from '../../../lib/scoring/rfm.ts';
import { planHeight, tierHeight } from '../../../lib/scoring/tiers.ts';
import { combine, valueAxis } from '../../../lib/scoring/value-axis.ts';
import { defaultWeights } from '../../../lib/scoring/weights.ts';
import { daysAgo, fact, now } from './build.ts';

const reference: ValueReference = {
  orders: [1, 1, 2, 5],
  spend: [50, 120, 300, 900],
  daysSinceLastOrder: [20, 60, 150, 400],
  tenureMonths: [3, 9, 20, 40],
  currency: 'EUR',
  customers: 5000,
  asOf: '2026-11-01',
};

const judge = (facts: Fact[], ref: ValueReference | null = reference) =>
  valueAxis(facts, defaultWeights, ref, now).axis;
const part = (axis: ReturnType<typeof judge>, id: string) => axis.parts.find((p) => p.id === id);
const spend = (amount: number, unit = 'EUR') => fact('spend', amount, { unit, label: `${unit} ${amount}` });

const regular = [
  fact('orders', 12, { label: '12 orders' }),
  spend(1840),
  fact('last-order', daysAgo(9), { label: 'last order 9 days ago' }),
  fact('customer-since', daysAgo(1100), { label: 'customer since 2023' }),
];

describe('quantiles', () => {
  it('gives equal customers equal scores, also over tied cut-offs', () => {
    expect([0, 1, 2, 3, 6].map((n) => quintile(n, reference.orders))).toEqual([1, 1, 3, 4, 5]);
    expect(percentile(1, reference.orders)).toBeCloseTo(0.3);
  });

  it('rises with the value and stays within 0 and 1', () => {
    const shares = [0, 10, 50, 51, 299, 300, 900, 5000, 1e9].map((n) => percentile(n, reference.spend));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBe(0);
    expect(shares[2]).toBeCloseTo(0.2);
    expect(shares[6]).toBeCloseTo(0.8);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });
});

describe('RFM', () => {
  it('counts recency downwards and names the segment', () => {
    expect(rfmOf(9, 12, 1840, reference)).toEqual({ recency: 5, frequency: 5, money: 5, segment: 'Champion' });
    expect(rfmOf(500, 1, 20, reference)).toEqual({ recency: 1, frequency: 1, money: 1, segment: 'Lost' });
    expect(rfmOf(300, 4, 2000, reference)).toMatchObject({ recency: 2, frequency: 4, segment: "Can't lose them" });
  });

  it('is nothing without the firm’s cut-offs or with a number missing', () => {
    expect(rfmOf(9, 12, 1840, null)).toBeNull();
    expect(rfmOf(null, 12, 1840, reference)).toBeNull();
    expect(rfmOf(9, 12, 1840, { ...reference, orders: [] })).toBeNull();
  });

  it('takes the first row that matches', () => {
    expect(segmentOf(4, 4, 4)).toBe('Potential loyalist');
    expect(segmentOf(2, 2, 2)).toBe('Loyal');
    expect(segmentOf(5, 1, 1)).toBe('New');
    expect(segmentOf(1, 2, 5)).toBe('At risk');
    expect(segmentOf(5, 5, 1)).toBe('Other');
  });
});

describe('the value axis', () => {
  it('reads loyalty and purchasing power, each with its facts', () => {
    const axis = judge(regular);
    expect(axis.level).toBeGreaterThan(85);
    expect(part(axis, 'loyalty')!.evidence).toHaveLength(3);
    expect(part(axis, 'power')!.says).toContain('5000 customers');
    expect(part(axis, 'segment')).toMatchObject({ level: 100, says: 'Champion (R5 F5 M5).' });
    expect(axis.contributions.map((c) => c.id)).toEqual(['value.loyalty', 'value.power']);
  });

  it('computes loyalty by the published formula', () => {
    const axis = judge([fact('orders', 5), fact('last-order', daysAgo(120))], null);
    const expected = (0.3 * (1 - Math.exp(-1)) + 0.25 * Math.exp(-1)) / 0.55;
    expect(part(axis, 'loyalty')!.level).toBe(Math.round(100 * expected));
    expect(combine(0.5, 0.5)).toBe(0.75);
  });

  it('is unknown without a record, which is not zero', () => {
    const axis = judge([]);
    expect(axis).toMatchObject({ level: null, confidence: 0, contributions: [] });
    expect(axis.says).toContain('Unknown');
  });

  it('ranks without the firm’s cut-offs on a general scale and says that it is rough', () => {
    const axis = judge(regular, null);
    expect(axis.says).toContain('rough');
    expect(axis.confidence).toBeLessThanOrEqual(0.3);
    expect(part(axis, 'power')!.says).toContain('general scale');
    expect(judge([spend(2000)], null).level!).toBeGreaterThan(judge([spend(20)], null).level!);
  });

  it('does not compare currencies that it cannot convert', () => {
    expect(part(judge([spend(90_000, 'JPY')]), 'power')!.level).toBeNull();
    expect(part(judge([spend(90_000, 'JPY')], { ...reference, currency: 'JPY' }), 'power')!.level).toBeGreaterThan(80);
  });

  it('takes refunds off and never falls below nothing', () => {
    const back = fact('refunds', 1800, { unit: 'EUR' });
    expect(part(judge([spend(1840), back]), 'power')!.level!).toBeLessThan(20);
    expect(part(judge([spend(10), back]), 'power')!.level).toBe(0);
    expect(part(judge([spend(1840), { ...back, unit: 'USD' }]), 'power')!.level!).toBeGreaterThan(80);
  });

  it('lets revenue or a plan prove purchasing power', () => {
    const revenue = fact('monthly-revenue', 900, { unit: 'EUR', label: 'EUR 900' });
    expect(part(judge([revenue]), 'power')!.level!).toBeGreaterThan(90);
    expect(part(judge([fact('plan', null, { label: 'Enterprise' })]), 'power')!.level).toBe(90);
    expect(part(judge([fact('plan', null, { label: 'Zephyr' })]), 'power')!.level).toBeNull();
  });

  it('ignores dates in the future and amounts that are no numbers', () => {
    expect(judge([fact('last-order', daysAgo(-30))]).level).toBeNull();
    expect(judge([fact('orders', Number.NaN), fact('spend', Number.POSITIVE_INFINITY)]).level).toBeNull();
  });

  it('takes the newest fact of a kind and shows what the source says of the segment', () => {
    const old = fact('orders', 1, { asOf: '2026-01-01T00:00:00Z', label: '1 order' });
    const fresh = fact('orders', 30, { label: '30 orders' });
    expect(judge([old, fresh])).toEqual(judge([fresh, old]));
    expect(part(judge([old, fresh]), 'loyalty')!.says).toBe('30 orders.');
    expect(part(judge([fact('segment', null, { label: 'AT_RISK' })]), 'segment')!.says).toBe('AT_RISK.');
  });

  it('trusts old facts less', () => {
    const aged = regular.map((f) => ({ ...f, asOf: '2024-11-22T00:00:00Z' }));
    expect(judge(aged).confidence).toBeLessThan(judge(regular).confidence);
  });
});

it('knows tiers and plans by name in several languages, and no others', () => {
  expect(['Platinum', 'Cliente ORO', 'silver member', 'Bronze'].map(tierHeight)).toEqual([1, 0.8, 0.5, 0.25]);
  expect(tierHeight('Nebula')).toBeNull();
  expect(tierHeight('Marigold')).toBeNull();
  expect(['Enterprise plan', 'Pro', 'Free'].map(planHeight)).toEqual([0.9, 0.55, 0.05]);
  expect(planHeight('')).toBeNull();
});
