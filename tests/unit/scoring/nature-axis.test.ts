import { describe, expect, it } from 'vitest';
import type { FlagId } from '../../../lib/domain/index.ts';
import { flagEvidence, natureAxis } from '../../../lib/scoring/nature-axis.ts';
import { sumOf } from '../../../lib/scoring/points.ts';
import { defaultWeights, flagShare, guardFlags, isGuarded, leastPoints } from '../../../lib/scoring/weights.ts';
import { nature } from './build.ts';

const judge = (...given: Parameters<typeof nature>) => natureAxis(nature(...given), defaultWeights);
const pointsFor = (id: string, ...given: Parameters<typeof nature>) =>
  judge(...given).axis.contributions.find((c) => c.id === id)?.points ?? 0;

describe('urgency and irritation', () => {
  it('are two readings, not one: trouble is not anger', () => {
    expect(pointsFor('nature.urgency', 90, 0)).toBe(32);
    expect(pointsFor('nature.irritation', 90, 0)).toBe(0);
    expect(pointsFor('nature.irritation', 0, 90)).toBe(14);
    expect(judge(90, 0).axis.says).toBe('Very urgent, calm.');
    expect(judge(0, 90).axis.says).toBe('Not urgent, angry.');
  });

  it('never fall as the level rises', () => {
    const levels = Array.from({ length: 101 }, (_, level) => pointsFor('nature.urgency', level, 0));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(levels.at(-1)).toBe(defaultWeights.urgency);
  });

  it('quote their spans, strongest first', () => {
    const reading = nature(80, 0);
    const weak = { ...reading.urgency.evidence[0]!, points: 2, says: 'weak' };
    const strong = { ...weak, points: -30, says: 'strong' };
    reading.urgency.evidence = [weak, strong];
    const [urgency] = natureAxis(reading, defaultWeights).axis.contributions;
    expect(urgency!.evidence).toEqual([{ span: strong }, { span: weak }]);
  });

  it('name themselves where no span is known', () => {
    const reading = nature(80, 0);
    reading.urgency.evidence = [];
    const [urgency] = natureAxis(reading, defaultWeights).axis.contributions;
    expect(urgency!.evidence).toEqual([{ rule: { says: 'Urgency of the whole text: 80 of 100.', source: 'nature' } }]);
  });

  it('stay unknown apart from each other, and leave room above', () => {
    const half = judge(null, 80);
    expect(half.axis.level).toBe(80);
    expect(half.axis.says).toBe('Urgency cannot be told; angry.');
    expect(half.most).toBe(sumOf(half.axis.contributions) + defaultWeights.urgency);
    expect(judge(60, null).axis.says).toBe('Urgent; mood cannot be told.');
    const none = judge(null, null);
    expect(none.axis).toMatchObject({ level: null, confidence: 0, contributions: [] });
    expect(none.most).toBe(50);
  });

  it('are shown as parts with politeness beside them', () => {
    expect(judge(80, 20).axis.parts.map((p) => [p.id, p.level])).toEqual([
      ['urgency', 80],
      ['irritation', 20],
      ['politeness', 50],
    ]);
  });
});

describe('flags', () => {
  const all = Object.keys(flagShare) as FlagId[];

  it('add points by their weight, together never more than the weight', () => {
    expect(pointsFor('nature.flag.safety', 0, 0, ['safety'])).toBe(20);
    expect(pointsFor('nature.flag.press', 0, 0, ['press'])).toBe(10);
    expect(sumOf(judge(0, 0, all).axis.contributions)).toBe(20);
    expect(judge(0, 0, ['churn', 'safety', 'churn']).axis.contributions.map((c) => c.id)).toEqual([
      'nature.flag.safety',
    ]);
  });

  it('that only change the reading add nothing', () => {
    expect(judge(0, 0, ['sarcasm', 'injection']).axis.contributions).toEqual([]);
  });

  it('each say in one sentence what they mean', () => {
    for (const flag of all) {
      const [only] = flagEvidence({ ...nature(0, 0), flags: [flag], flagEvidence: [] }, [flag]);
      expect(only && 'rule' in only ? only.rule.says : '').toMatch(/^[A-Z].+\.$/);
    }
  });

  it('raise the level of the axis to their floor', () => {
    expect(judge(10, 10, ['vulnerable']).axis.level).toBe(75);
    expect(judge(null, null, ['legal']).axis.level).toBe(50);
    expect(judge(10, 10, ['churn']).axis.level).toBe(10);
  });

  it('guard exactly the four of the promise', () => {
    expect([...guardFlags].sort()).toEqual(['accessibility', 'legal', 'safety', 'vulnerable']);
    expect(Object.keys(leastPoints).sort()).toEqual([...guardFlags].sort());
    expect(all.filter((flag) => isGuarded([flag])).sort()).toEqual([...guardFlags].sort());
  });
});
