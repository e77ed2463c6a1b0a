import { describe, expect, it } from 'vitest';
import { DENSE } from '../../../lib/scoring/nature/dense.ts';
import { FEELING_HEADS, HEADS, type Model } from '../../../lib/scoring/nature/model.ts';
import type { Scores } from '../../../lib/scoring/nature/scores.ts';
import { complaintOf, sentimentOf, topicShares } from '../../../lib/scoring/nature/together.ts';
import { fittedTo, type Said } from '../../../training/model/fit.mjs';
import { LEVELS } from '../../../training/model/sources.mjs';

const IRRITATION = FEELING_HEADS.indexOf('irritation');
const NEGATIVE = FEELING_HEADS.indexOf('negative');
const TOPICS = FEELING_HEADS.length;
const CLASSES = [0.02, 0.22, 0.5, 0.82];

/** A row whose irritation is of `kind` and read as `score`, and whose topic is read as sure as `lead`. */
function said(kind: number, score: number, topic: number, lead: number): Said {
  const goal = (target: number) => ({ target, weight: 1 });
  const heads = new Float64Array(HEADS);
  heads[IRRITATION] = score;
  heads[TOPICS] = lead;
  const row = {
    ...{ source: 'chats', order: 0, numbers: new Uint32Array(1), size: 1, hint: 'en' },
    dense: new Float32Array(DENSE.length),
    irritation: goal(CLASSES[kind]!),
    ...{ urgency: goal(0.24), politeness: goal(0.4), valence: goal(0), sentiment: goal(1), complaint: goal(0) },
    topic: goal(topic),
  };
  return { row, said: heads };
}

/** A row that sounds bad and is a complaint, or neither. */
function complaining(is: boolean): Said {
  const one = said(0, 0.1, 0, 1);
  one.said[NEGATIVE] = is ? 3 : -3;
  const goal = (target: number) => ({ target, weight: 1 });
  return {
    ...one,
    row: { ...one.row, sentiment: goal(is ? 0 : 1), valence: goal(is ? -0.5 : 0), complaint: goal(is ? 1 : 0) },
  };
}

/** Of 240 rows most are calm; the others are read at less than they are, and some calm ones at more. */
const rows = Array.from({ length: 240 }, (_, i) => {
  const kind = i % 12 === 0 ? 2 : i % 8 === 0 ? 1 : 0;
  const score = CLASSES[kind]! * 0.7 + (i % 5 === 0 ? 0.16 : 0.04);
  return said(kind, score, i % 3 === 0 ? 1 : 0, 4);
});
const fitted = fittedTo(rows) as unknown as Model;
const { fit } = fitted;
const saying = (scores: Record<number, number>): Scores => ({
  ...{ whole: [], tokens: new Int32Array(0), count: 0, step: [] },
  total: Array.from({ length: HEADS }, (_, i) => scores[i] ?? 0),
});

describe('the few fitted numbers', () => {
  it('lay irritation out so that its bands are the classes', () => {
    const { scale, shift } = fit.irritation!;
    const level = (kind: number) => 100 * scale * (CLASSES[kind]! * 0.7 + 0.04) + shift;
    expect(level(2)).toBeGreaterThanOrEqual(36);
    expect(level(0)).toBeLessThan(11);
    expect(LEVELS.irritation).toEqual(CLASSES);
  });

  it('cool topics that are surer than they are right, and know which other is meant', () => {
    // Two of three are of the topic that is read with e^4 to 9: as it comes it would say 0.86. The third is always of the next topic.
    const shares = topicShares(fitted, saying({ [TOPICS]: 4 }));
    expect(shares[0]).toBeGreaterThan(0.5);
    expect(shares[0]).toBeLessThan(0.75);
    expect(shares[1]).toBeGreaterThan(0.2);
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
  });

  it('make a complaint likelier where the message sounds bad, when such messages were complaints', () => {
    const angry = Array.from({ length: 240 }, (_, i) => complaining(i % 3 === 0));
    const together = fittedTo(angry) as unknown as Model;
    const chance = (negative: number) => {
      const scores = saying({ [NEGATIVE]: negative, [TOPICS]: 1 });
      return complaintOf(together, scores, sentimentOf(together, scores), topicShares(together, scores));
    };
    expect(chance(3)).toBeGreaterThan(0.7);
    expect(chance(-3)).toBeLessThan(0.3);
    expect(together.mood.scale).toBeGreaterThan(0);
  });

  it('trust a band as often as it was right', () => {
    for (const one of fit.irritation!.trust) {
      expect(one).toBeGreaterThanOrEqual(0);
      expect(one).toBeLessThanOrEqual(1);
    }
  });
});
