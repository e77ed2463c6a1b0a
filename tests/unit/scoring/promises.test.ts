import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, FlagId, MessageRole, Scorecard } from '../../../lib/domain/index.ts';
import { floorId } from '../../../lib/scoring/attention.ts';
import { rankEffect } from '../../../lib/scoring/rank-effect.ts';
import { type ScoreInput, scoreConversation } from '../../../lib/scoring/scorecard.ts';
import { guardFlags } from '../../../lib/scoring/weights.ts';
import { channel, conversation, daysAgo, fact, message, nature, now } from './build.ts';

const level = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null, freq: 5 });
const flagList: FlagId[] = [
  'safety',
  'legal',
  'accessibility',
  'vulnerable',
  'press',
  'churn',
  'repeat',
  'abuse',
  'injection',
];
const flags = fc.subarray(flagList, { maxLength: 3 });
const plainFlags = flags.map((given) => given.filter((flag) => !guardFlags.includes(flag)));
const amount = fc.oneof(fc.integer({ min: 0, max: 3_000_000 }), fc.double({ min: 0, max: 1e9, noNaN: true }));

const valueFacts = fc
  .record({
    orders: amount,
    spend: amount,
    last: amount,
    since: amount,
    tier: fc.constantFrom('Gold', 'VIP', 'Nebula'),
  })
  .chain((v) =>
    fc.subarray([
      fact('orders', v.orders),
      fact('spend', v.spend, { unit: 'EUR' }),
      fact('last-order', daysAgo(v.last % 3000)),
      fact('customer-since', daysAgo(v.since % 6000)),
      fact('tier', null, { label: v.tier }),
    ]),
  );

const influenceFacts = fc
  .record({ followers: amount, likes: amount, views: amount, reposts: amount })
  .chain((v) =>
    fc.subarray([
      fact('followers', v.followers),
      fact('likes', v.likes),
      fact('views', v.views),
      fact('reposts', v.reposts),
      fact('bio', null, { label: 'Reporter at the Harbour Courier' }),
      fact('verified', 1),
    ]),
  );

const weights = fc.option(
  fc.record(
    {
      urgency: fc.double({ min: 0, max: 100, noNaN: true }),
      flags: fc.double({ min: 0, max: 60, noNaN: true }),
      value: fc.double({ min: 0, max: 40, noNaN: true }),
      influence: fc.double({ min: 0, max: 40, noNaN: true }),
    },
    { requiredKeys: [] },
  ),
  { nil: undefined },
);

const roles = fc.array(fc.constantFrom<MessageRole>('customer', 'agent', 'note', 'system'), {
  minLength: 1,
  maxLength: 5,
});
const network = fc.constantFrom('x', 'bluesky', 'email', 'reddit', 'somewhere');
const reference = fc.option(
  fc
    .array(fc.integer({ min: 0, max: 5000 }), { minLength: 16, maxLength: 16 })
    .map((all) => [0, 4, 8, 12].map((from) => all.slice(from, from + 4).sort((a, b) => a - b)))
    .map(([orders, spend, days, tenure]) => ({
      orders: orders!,
      spend: spend!,
      daysSinceLastOrder: days!,
      tenureMonths: tenure!,
      currency: 'EUR',
      customers: 500,
      asOf: '2026-11-01',
    })),
  { nil: null },
);

function inputFrom(flagSets: fc.Arbitrary<FlagId[]>): fc.Arbitrary<ScoreInput> {
  return fc
    .record({ u: level, i: level, flags: flagSets, valueFacts, influenceFacts, weights, roles, network, reference })
    .map((g) => ({
      conversation: conversation(g.roles.map((role, n) => message({ role, key: `m${n}` }))),
      nature: nature(g.u, g.i, g.flags),
      valueFacts: g.valueFacts,
      influenceFacts: g.influenceFacts,
      now,
      weights: g.weights,
      reference: g.reference,
      channel: channel({ network: g.network }),
    }));
}

const anyInput = inputFrom(flags);
const sum = (card: Scorecard, axis?: string) =>
  card.contributions.filter((c) => !axis || c.axis === axis).reduce((total, c) => total + c.points, 0);
const points = (input: ScoreInput) => scoreConversation(input).attention.points;

/** What the conversation needs, with value and influence left out. */
function need(input: ScoreInput): number {
  return points({ ...input, valueFacts: [], influenceFacts: [] });
}

/** The need of a guarded conversation before the floor lifts it. */
function bareNeed(input: ScoreInput): number {
  const card = scoreConversation({ ...input, valueFacts: [], influenceFacts: [] });
  return sum(card) - sum({ ...card, contributions: card.contributions.filter((c) => c.id === floorId) });
}

function holds<T>(given: fc.Arbitrary<T>, check: (value: T) => void): void {
  fc.assert(fc.property(given, check), { numRuns: 400 });
}

describe('the promises of the attention score', () => {
  it('is the exact sum of whole shown points, within 0..100 and its own bounds', () => {
    holds(anyInput, (input) => {
      const card = scoreConversation(input);
      expect(sum(card)).toBe(card.attention.points);
      expect(card.contributions.every((c) => Number.isInteger(c.points) && c.points !== 0)).toBe(true);
      expect(card.attention.points).toBeGreaterThanOrEqual(0);
      expect(card.attention.points).toBeLessThanOrEqual(100);
      expect(card.attention.low).toBeLessThanOrEqual(card.attention.points);
      expect(card.attention.high).toBeGreaterThanOrEqual(card.attention.points);
      const inAxes = Object.values(card.axes).flatMap((axis) => axis.contributions);
      expect(new Set(inAxes)).toEqual(new Set(card.contributions));
    });
  });

  it('shows evidence for every contribution', () => {
    holds(anyInput, (input) => {
      for (const c of scoreConversation(input).contributions) {
        expect(c.evidence.length).toBeGreaterThan(0);
        expect(c.says.length).toBeGreaterThan(3);
      }
    });
  });

  it('never loses points by a missing fact, and never gains any', () => {
    holds(fc.tuple(anyInput, fc.nat(), fc.boolean()), ([input, index, isValue]) => {
      const key = isValue ? 'valueFacts' : 'influenceFacts';
      const fewer = input[key].filter((_, i) => i !== index % Math.max(1, input[key].length));
      expect(points({ ...input, [key]: fewer })).toBeLessThanOrEqual(points(input));
    });
  });

  it('keeps the score within the bounds that an empty profile gave', () => {
    holds(anyInput, (input) => {
      const empty = scoreConversation({ ...input, valueFacts: [], influenceFacts: [] });
      const full = scoreConversation(input).attention.points;
      expect(full).toBeGreaterThanOrEqual(empty.attention.low);
      expect(full).toBeLessThanOrEqual(empty.attention.high);
      expect(empty.axes.value.level).toBeNull();
      expect(empty.axes.influence.level).toBeNull();
    });
  });

  it('lets influence raise within its cap, monotone in the audience', () => {
    holds(fc.tuple(anyInput, amount, amount), ([input, a, b]) => {
      const cap = input.weights?.influence ?? 10;
      const rest = input.influenceFacts.filter((f: Fact) => f.kind !== 'followers');
      const withFollowers = (n: number) =>
        scoreConversation({ ...input, influenceFacts: [...rest, fact('followers', n)] });
      const [low, high] = [withFollowers(Math.min(a, b)), withFollowers(Math.max(a, b))];
      expect(low.attention.points).toBeLessThanOrEqual(high.attention.points);
      expect(sum(low, 'influence')).toBeGreaterThanOrEqual(0);
      expect(sum(high, 'influence')).toBeLessThanOrEqual(cap);
      expect(sum(high, 'value')).toBeLessThanOrEqual(input.weights?.value ?? 10);
    });
  });

  it('ranks a guarded conversation above every one that leads by value or influence only', () => {
    const guarded = inputFrom(fc.subarray([...guardFlags], { minLength: 1 }));
    holds(fc.tuple(guarded, inputFrom(plainFlags)), ([a, other]) => {
      const b = { ...other, weights: a.weights };
      if (need(b) > bareNeed(a)) return;
      expect(points(a)).toBeGreaterThan(points(b));
      const richTwin = { ...a, nature: { ...a.nature, flags: [] } };
      expect(points({ ...a, valueFacts: [], influenceFacts: [] })).toBeGreaterThan(points(richTwin));
    });
  });

  it('does not order guarded conversations by value or influence', () => {
    holds(inputFrom(fc.subarray([...guardFlags], { minLength: 1 })), (input) => {
      expect(points(input)).toBe(need(input));
    });
  });

  it('says what value and influence did to the rank', () => {
    holds(anyInput, (input) => {
      const effect = rankEffect(scoreConversation(input));
      expect(effect.withoutValue).toBe(points({ ...input, valueFacts: [] }));
      expect(effect.withoutInfluence).toBe(points({ ...input, influenceFacts: [] }));
    });
  });

  it('gives the same card for the same input, also in another order of facts', () => {
    holds(anyInput, (input) => {
      const turned = { ...input, now: now.toISOString(), valueFacts: [...input.valueFacts].reverse() };
      expect(scoreConversation(turned)).toEqual(scoreConversation(input));
    });
  });
});
