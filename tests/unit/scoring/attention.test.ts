import { describe, expect, it } from 'vitest';
import type { AxisId, Contribution } from '../../../lib/domain/index.ts';
import { answeredId, attend, finalPoints, floorId, heldId, type Sums } from '../../../lib/scoring/attention.ts';
import type { JudgedAxis } from '../../../lib/scoring/judged.ts';
import { rankEffect } from '../../../lib/scoring/rank-effect.ts';
import { scoreConversation } from '../../../lib/scoring/scorecard.ts';
import { conversation, daysAgo, fact, message, nature, now } from './build.ts';

const sums = (given: Partial<Sums>): Sums => ({
  need: 40,
  value: 6,
  influence: 4,
  cap: 20,
  flags: [],
  answered: false,
  ...given,
});

describe('the steps from the sums to the score', () => {
  it('adds up what is known', () => {
    expect(finalPoints(sums({}))).toEqual({ answered: 0, floor: 0, held: 0, points: 50 });
  });

  it('keeps a quarter once we have answered', () => {
    expect(finalPoints(sums({ answered: true }))).toEqual({ answered: -38, floor: 0, held: 0, points: 12 });
  });

  it('lifts a guarded conversation one point above the most that value and influence could add', () => {
    const guarded = finalPoints(sums({ flags: ['legal'] }));
    expect(guarded).toMatchObject({ floor: 11, points: 61 });
    const richTwin = finalPoints(sums({ value: 10, influence: 10 }));
    expect(guarded.points).toBe(richTwin.points + 1);
  });

  it('lifts danger to the critical band however little the words say', () => {
    expect(finalPoints(sums({ need: 0, value: 0, influence: 0, flags: ['safety'] })).points).toBe(75);
    expect(finalPoints(sums({ need: 0, value: 0, influence: 0, flags: ['accessibility'] })).points).toBe(50);
  });

  it('lets the floor of an answered danger fall, and still keeps it above answered riches', () => {
    const done = finalPoints(sums({ flags: ['safety'], answered: true }));
    const rich = finalPoints(sums({ value: 10, influence: 10, answered: true }));
    expect(done.points).toBeLessThan(75);
    expect(done.points).toBeGreaterThan(rich.points);
  });

  it('holds at 100 for guarded conversations and at 99 for all others', () => {
    expect(finalPoints(sums({ need: 95, flags: ['safety'] }))).toMatchObject({ held: -16, points: 100 });
    expect(finalPoints(sums({ need: 95 }))).toMatchObject({ held: -6, points: 99 });
    expect(finalPoints(sums({ need: 0, value: 0, influence: 0 })).points).toBe(0);
  });

  it('does not move a guarded conversation by value or influence', () => {
    const points = [0, 5, 10].map(
      (value) => finalPoints(sums({ value, influence: value, flags: ['vulnerable'] })).points,
    );
    expect(new Set(points).size).toBe(1);
  });
});

function axis(id: AxisId, points: number, most = points): JudgedAxis {
  const evidence = [{ rule: { says: 'made for the test', source: 'test' } }];
  const contributions: Contribution[] =
    points === 0 ? [] : [{ id: `${id}.x`, axis: id, label: id, says: 'made for the test', points, evidence }];
  return { axis: { id, level: points, confidence: 1, says: id, parts: [], contributions }, most };
}

const axes = (need: number, value = 0, influence = 0, most = {}) => ({
  nature: axis('nature', need),
  channel: axis('channel', 0),
  value: axis('value', value, value),
  influence: axis('influence', influence, influence),
  ...most,
});

describe('the addends that are made here', () => {
  const made = (sum: ReturnType<typeof attend>) => sum.added.map((c) => c.id);

  it('are none when nothing is lifted, taken off or held', () => {
    const sum = attend(axes(30, 5, 2), 20, nature(0, 0), null);
    expect(made(sum)).toEqual([]);
    expect(sum.attention).toEqual({ points: 37, band: 'normal', low: 37, high: 37 });
    expect(sum.contributions.map((c) => c.id)).toEqual(['nature.x', 'value.x', 'influence.x']);
  });

  it('quote the words that raised the flag and name the rule', () => {
    const sum = attend(axes(30), 20, nature(0, 0, ['safety']), null);
    const [floor] = sum.added;
    expect(floor).toMatchObject({ id: floorId, axis: 'nature', points: 45 });
    expect(floor!.evidence.map((e) => Object.keys(e)[0])).toEqual(['span', 'rule']);
  });

  it('name the reply that took the last word', () => {
    const reply = message({ role: 'agent', sentAt: '2026-11-22T11:50:00Z' });
    const sum = attend(axes(40), 20, nature(0, 0), reply);
    expect(sum.added[0]).toMatchObject({ id: answeredId, points: -30 });
    expect(JSON.stringify(sum.added[0]!.evidence)).toContain('2026-11-22T11:50:00Z');
  });

  it('say what is held back', () => {
    expect(made(attend(axes(120), 20, nature(0, 0), null))).toEqual([heldId]);
    expect(made(attend(axes(120), 20, nature(0, 0, ['legal']), null))).toEqual([floorId, heldId]);
  });

  it('bound the score by what the unknown could add', () => {
    const open = axes(30, 0, 0, { value: axis('value', 0, 10), influence: axis('influence', 0, 10) });
    expect(attend(open, 20, nature(0, 0), null).attention).toMatchObject({ points: 30, low: 30, high: 50 });
    const guarded = attend(open, 20, nature(0, 0, ['safety']), null).attention;
    expect(guarded.high).toBe(guarded.points);
  });
});

describe('what value and influence did to the rank', () => {
  const facts = {
    valueFacts: [fact('orders', 40), fact('customer-since', daysAgo(900))],
    influenceFacts: [fact('followers', 90_000)],
  };
  const card = (flags: Parameters<typeof nature>[2], answered = false) =>
    scoreConversation({
      conversation: conversation(answered ? [message(), message({ role: 'agent', key: 'm2' })] : [message()]),
      nature: nature(40, 30, flags),
      now,
      ...facts,
    });

  it('is the difference to the score without them', () => {
    const scored = card([]);
    const sum = (axisId: AxisId) => scored.axes[axisId].contributions.reduce((total, c) => total + c.points, 0);
    expect(sum('value')).toBeGreaterThan(0);
    expect(rankEffect(scored)).toEqual({
      withoutValue: scored.attention.points - sum('value'),
      withoutInfluence: scored.attention.points - sum('influence'),
    });
  });

  it('is nothing for a guarded conversation', () => {
    const scored = card(['vulnerable']);
    const { points } = scored.attention;
    expect(rankEffect(scored)).toEqual({ withoutValue: points, withoutInfluence: points });
  });

  it('shrinks with the rest once we have answered', () => {
    const scored = card([], true);
    expect(scored.attention.points - rankEffect(scored).withoutInfluence).toBeLessThanOrEqual(2);
  });
});
