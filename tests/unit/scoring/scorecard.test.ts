import { describe, expect, it } from 'vitest';
import { channels } from '../../../lib/channels/index.ts';
import { attentionBand } from '../../../lib/scoring/attention.ts';
import { awaitingAnswer } from '../../../lib/scoring/awaiting.ts';
import { clockLevel } from '../../../lib/scoring/channel-axis.ts';
import { pointsOf, share } from '../../../lib/scoring/points.ts';
import { type ScoreInput, scoreConversation } from '../../../lib/scoring/scorecard.ts';
import { completeWeights, defaultWeights } from '../../../lib/scoring/weights.ts';
import { conversation, daysAgo, fact, message, nature, now } from './build.ts';

const score = (given: Partial<ScoreInput> = {}) =>
  scoreConversation({
    conversation: conversation(),
    nature: nature(30, 20),
    valueFacts: [],
    influenceFacts: [],
    now,
    ...given,
  });

const rich = [
  fact('orders', 400),
  fact('spend', 90_000, { unit: 'EUR' }),
  fact('customer-since', daysAgo(4000)),
  fact('last-order', daysAgo(1)),
];
const loud = [fact('followers', 5_000_000), fact('views', 9_000_000)];

describe('the scorecard', () => {
  it('puts a calm gas leak above a furious rich star with a late parcel', () => {
    const leak = score({ nature: nature(85, 0, ['safety']) });
    const star = score({ nature: nature(40, 95), valueFacts: rich, influenceFacts: loud });
    expect(leak.attention.points).toBeGreaterThan(star.attention.points);
    expect(leak.attention.band).toBe('critical');
    expect(leak.contributions.some((c) => c.id === 'nature.safety-floor')).toBe(true);
  });

  it.each([
    ['safety', 75],
    ['vulnerable', 75],
    ['legal', 50],
    ['accessibility', 50],
  ] as const)('never rates a waiting %s message below its floor', (flag, least) => {
    expect(score({ nature: nature(0, 0, [flag]) }).attention.points).toBeGreaterThanOrEqual(least);
    expect(score({ nature: nature(null, null, [flag]) }).attention.points).toBeGreaterThanOrEqual(least);
  });

  it('falls strongly once we have answered, and says why', () => {
    const reply = message({ role: 'agent', key: 'm2', sentAt: '2026-11-22T11:40:00Z' });
    const waiting = score({ nature: nature(70, 60) });
    const done = score({ nature: nature(70, 60), conversation: conversation([message(), reply]) });
    expect(done.awaitingAnswer).toBe(false);
    expect(done.attention.points).toBeLessThan(waiting.attention.points / 2);
    expect(done.contributions.at(-1)).toMatchObject({ id: 'channel.answered', axis: 'channel' });
    expect(done.contributions.at(-1)!.says).toContain('last word is ours');
  });

  it('widens its bounds by what is unknown', () => {
    const bare = score({ nature: nature(null, 20) });
    expect(bare.attention.low).toBe(bare.attention.points);
    expect(bare.attention.high).toBeGreaterThanOrEqual(bare.attention.points + 35 + 20);
    expect(bare.axes.nature.parts[0]).toMatchObject({ id: 'urgency', level: null, evidence: [] });
  });

  it('shows an abstaining nature as unknown', () => {
    const { nature: axis } = score({ nature: nature(null, null) }).axes;
    expect(axis.level).toBeNull();
    expect(axis.says).toBe('Cannot tell from the words.');
    expect(axis.contributions).toEqual([]);
  });

  it('adds facts that the page shows', () => {
    const seen = [fact('followers', 800_000, { source: 'page:x' }), fact('orders', 12, { source: 'page:x' })];
    const card = score({ conversation: conversation(undefined, { seen, channel: 'x-reply', site: 'x' }) });
    expect(card.axes.influence.level).toBeGreaterThan(70);
    expect(card.axes.value.level).toBeGreaterThan(0);
  });

  it('gives a public place and a used-up clock more points', () => {
    const at = (visibility: 'public' | 'private', sentAt: string | null) =>
      score({ conversation: conversation([message({ visibility, sentAt })], { channel: 'x-reply' }) }).axes.channel;
    const levels = [at('private', null), at('public', null), at('public', '2026-11-20T00:00:00Z')].map((a) => a.level!);
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(new Set(levels).size).toBe(3);
    expect(at('public', '2026-11-20T00:00:00Z').parts[2]!.says).toContain('overdue');
  });

  it('scores every channel, in one hand with the clock it names', () => {
    for (const { id } of channels) {
      const card = score({ conversation: conversation(undefined, { channel: id }) });
      expect(card.contributions.reduce((sum, c) => sum + c.points, 0)).toBe(card.attention.points);
      expect(card.replyBy.minutes).toBeGreaterThan(0);
    }
    expect(clockLevel(1)).toBe(100);
    expect(clockLevel(60)).toBeGreaterThan(clockLevel(1440));
    expect(clockLevel(1e9)).toBe(0);
  });

  it('refuses a clock that is no date: our own mistake', () => {
    expect(() => score({ now: 'yesterday' })).toThrow(RangeError);
  });
});

describe('whose is the last word', () => {
  const roles = (...list: ('customer' | 'agent' | 'note' | 'system')[]) =>
    awaitingAnswer(conversation(list.map((role, i) => message({ role, key: `m${i}` }))));

  it.each([
    [['customer'], true],
    [['customer', 'agent'], false],
    [['customer', 'agent', 'customer'], true],
    [['agent', 'customer', 'note'], true],
    [['customer', 'agent', 'note'], false],
    [['customer', 'system'], true],
    [['customer', 'agent', 'system'], false],
    [['note', 'system'], true],
  ] as const)('%j', (list, expected) => {
    expect(roles(...list)).toBe(expected);
  });

  it('takes an internal line of ours for no answer', () => {
    expect(awaitingAnswer(conversation([message(), message({ role: 'agent', visibility: 'internal' })]))).toBe(true);
  });
});

describe('points', () => {
  it('splits whole points exactly', () => {
    expect(share(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(share(1, [0, 5, -3])).toEqual([0, 1, 0]);
    expect(share(5, [])).toEqual([]);
    expect(share(5, [0, 0])).toEqual([0, 0]);
  });

  it('never passes the weight', () => {
    expect(pointsOf(100, 9.7)).toBe(9);
    expect(pointsOf(250, 10)).toBe(10);
    expect(pointsOf(-4, 10)).toBe(0);
  });

  it('fills and repairs weights', () => {
    expect(completeWeights(null)).toEqual(defaultWeights);
    const odd = completeWeights({ urgency: Number.NaN, influence: -4, value: 900, irritation: 12 });
    expect(odd).toMatchObject({ urgency: 35, influence: 0, value: 100, irritation: 12 });
    expect(Object.values(defaultWeights).reduce((a, b) => a + b, 0)).toBe(100);
  });

  it('names the bands', () => {
    expect([0, 19, 20, 39, 40, 64, 65, 100].map(attentionBand)).toEqual([
      'low',
      'low',
      'normal',
      'normal',
      'high',
      'high',
      'critical',
      'critical',
    ]);
  });
});
