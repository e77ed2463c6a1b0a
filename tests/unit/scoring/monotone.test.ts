import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, ValueReference } from '../../../lib/domain/index.ts';
import { newestByKind, valueKinds } from '../../../lib/scoring/facts.ts';
import { judgeLoyalty, loyaltyShares } from '../../../lib/scoring/loyalty.ts';
import { judgePower } from '../../../lib/scoring/power.ts';
import { isUsable, percentile, quintile } from '../../../lib/scoring/quantiles.ts';
import { audienceLevel, logLevel, standingLevel } from '../../../lib/scoring/reach.ts';
import { addBusinessMinutes, replyBy } from '../../../lib/scoring/reply-by.ts';
import { segmentOf } from '../../../lib/scoring/rfm.ts';
import { channel, conversation, daysAgo, fact, message, nature, now } from './build.ts';

const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
const cuts = fc
  .array(fc.integer({ min: 0, max: 9000 }), { minLength: 4, maxLength: 4 })
  .map((c) => c.sort((a, b) => a - b));

function rises(given: fc.Arbitrary<[number, number]>, of: (n: number) => number): void {
  fc.assert(
    fc.property(given, ([a, b]) => {
      expect(of(Math.min(a, b))).toBeLessThanOrEqual(of(Math.max(a, b)));
    }),
  );
}

const pair = fc.tuple(amount, amount);

describe('quantiles', () => {
  it('rise with the value for any cut-offs, within 0 and 1', () => {
    fc.assert(
      fc.property(cuts, amount, amount, (c, a, b) => {
        const [low, high] = [percentile(Math.min(a, b), c), percentile(Math.max(a, b), c)];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(quintile(Math.min(a, b), c)).toBeLessThanOrEqual(quintile(Math.max(a, b), c));
      }),
    );
  });

  it('need cut-offs that are numbers in order', () => {
    expect([[], [2, 1], [1, Number.NaN], undefined].some((c) => isUsable(c))).toBe(false);
    expect([[1], [1, 1, 1, 1], [0, 5, 5, 9]].every((c) => isUsable(c))).toBe(true);
  });
});

describe('loyalty', () => {
  const judge = (facts: Fact[], reference: ValueReference | null = null) =>
    judgeLoyalty(newestByKind(facts, valueKinds), reference, now);

  it('has shares that add up to one', () => {
    expect(Object.values(loyaltyShares).reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  });

  it('rises with orders and tenure, and falls with the days since the last order', () => {
    rises(pair, (n) => judge([fact('orders', n)]).level!);
    const tenure = [0, 30, 400, 4000].map((days) => judge([fact('customer-since', daysAgo(days))]).level!);
    expect(tenure).toEqual([...tenure].sort((a, b) => a - b));
    const recency = [0, 10, 120, 1000].map((days) => judge([fact('last-order', daysAgo(days))]).level!);
    expect(recency).toEqual([...recency].sort((a, b) => b - a));
    expect(recency[2]).toBeCloseTo(Math.exp(-1));
  });

  it('counts what is known, and says what the rest could be', () => {
    const one = judge([fact('tier', null, { label: 'Gold' })]);
    expect(one.level).toBeCloseTo(0.8);
    expect(one.coverage).toBeCloseTo(0.1);
    expect(one.sure).toBeCloseTo(0.08);
    expect(one.most).toBeCloseTo(0.98);
    expect(judge([])).toMatchObject({ level: null, sure: 0, most: 1, coverage: 0, evidence: [] });
  });

  it('names a tier that it does not know without judging it', () => {
    expect(judge([fact('tier', null, { label: 'Nebula' })]).level).toBeNull();
  });
});

describe('purchasing power', () => {
  const judge = (spend: number, unit: string | null, currency: string | null = null, c: number[] | null = null) => {
    const reference = c && {
      orders: c,
      spend: c,
      daysSinceLastOrder: c,
      tenureMonths: c,
      currency,
      customers: 50,
      asOf: '',
    };
    return judgePower(newestByKind([fact('spend', spend, { unit })], valueKinds), reference);
  };

  it('rises with spend, with and without a reference', () => {
    rises(pair, (n) => judge(n, 'EUR').level!);
    rises(pair, (n) => judge(n, 'EUR', 'EUR', [10, 50, 200, 800]).level!);
  });

  it('takes a missing currency for the firm’s own, and no other', () => {
    expect(judge(500, null, 'EUR', [10, 50, 200, 800]).compared).toBe(true);
    expect(judge(500, 'USD', 'EUR', [10, 50, 200, 800]).compared).toBe(false);
    expect(judge(500, null).level).toBeNull();
  });

  it('knows nothing spent from unknown', () => {
    expect(judge(0, 'EUR').level).toBe(0);
    expect(judge(500, 'KRW').level).toBeNull();
  });
});

describe('reach', () => {
  it('rises with the audience on every network', () => {
    for (const network of ['x', 'bluesky', 'mastodon', 'instagram', 'youtube', 'nowhere']) {
      rises(pair, (n) => audienceLevel(n, network));
      rises(pair, (n) => standingLevel(n, network));
    }
  });

  it('stays within 0 and 100', () => {
    fc.assert(
      fc.property(amount, (n) => {
        expect(logLevel(n, 10, 10_000)).toBeGreaterThanOrEqual(0);
        expect(logLevel(n, 10, 10_000)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

it('names a segment for every triple of scores', () => {
  const scores = [1, 2, 3, 4, 5];
  const names = scores.flatMap((r) => scores.flatMap((f) => scores.map((m) => segmentOf(r, f, m))));
  expect(names).toHaveLength(125);
  expect(names.filter((name) => name === 'Other').length).toBeLessThan(30);
  expect(new Set(names).size).toBeGreaterThan(8);
});

describe('the deadline', () => {
  const start = fc.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2027-12-31') });

  it('in business hours lies in business hours, later for more minutes', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 5000 }), (from, minutes) => {
        const due = new Date(addBusinessMinutes(from, minutes));
        const clock = due.getHours() * 60 + due.getMinutes() + due.getSeconds() / 60;
        expect(due.getDay() % 6).not.toBe(0);
        expect(clock).toBeGreaterThanOrEqual(9 * 60);
        expect(clock).toBeLessThanOrEqual(17 * 60);
        expect(addBusinessMinutes(from, minutes + 1)).toBeGreaterThan(due.getTime());
      }),
    );
  });

  it('never moves back as the urgency falls', () => {
    const place = channel({ replyBy: { minutes: 240, clock: 'business-hours' } });
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (from, a, b) => {
        const talk = conversation([message({ sentAt: new Date(from).toISOString() })]);
        const due = (urgency: number) => Date.parse(replyBy(talk, nature(urgency, 0), place, now).at!);
        expect(due(Math.max(a, b))).toBeLessThanOrEqual(due(Math.min(a, b)));
      }),
    );
  });
});
