import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../lib/domain/reading.ts';
import { loadNatureModel, readNature, readNatureWithout } from '../../../../lib/scoring/nature/index.ts';
import { BASE, settle } from '../../../../lib/scoring/nature/settle.ts';
import type { Push, ReadingId } from '../../../../lib/scoring/nature/types.ts';
import { politeButSevere, rudeButTrivial, sarcasm, sincerePraise } from './cases/moments.ts';

const READINGS: ReadingId[] = ['urgency', 'irritation', 'valence', 'politeness'];
const extra = ['Where is my order?', 'Thanks, it works again!', 'I AM SO ANGRY 😡😡', 'Thanks a lot'];
const texts = [
  ...extra,
  ...[...politeButSevere, ...rudeButTrivial, ...sincerePraise, ...sarcasm].map(([, text]) => text),
];

function sumOf(id: ReadingId, { evidence }: Reading): number {
  const { base, low, high } = BASE[id];
  return Math.max(
    low,
    Math.min(
      high,
      evidence.reduce((sum, { points }) => sum + points, base),
    ),
  );
}

const push = (points: number, kind = 'a', reading: ReadingId = 'urgency'): Push => ({
  reading,
  kind,
  points,
  start: 0,
  end: 1,
  says: 'a reason',
});

describe('levels', () => {
  it.each(texts)('are the base plus the points shown, within bounds: %s', (text) => {
    const reading = readNature(text);
    for (const id of READINGS) expect(reading[id].level).toBe(sumOf(id, reading[id]));
  });

  it.each(texts)('quote the text exactly: %s', (text) => {
    const reading = readNature(text);
    for (const id of READINGS) {
      for (const { start, end, text: quoted, says, points } of reading[id].evidence) {
        expect(text.slice(start, end)).toBe(quoted);
        expect(says.length).toBeGreaterThan(3);
        expect(points).not.toBe(0);
        expect(Number.isInteger(points)).toBe(true);
      }
    }
  });

  it('sums sentiment to one and keeps confidences within bounds', () => {
    for (const text of texts) {
      const { sentiment, complaint, ...reading } = readNature(text);
      expect(sentiment.negative + sentiment.neutral + sentiment.positive).toBeCloseTo(1, 6);
      expect(complaint).toBeGreaterThanOrEqual(0);
      expect(complaint).toBeLessThanOrEqual(1);
      for (const id of READINGS) expect(reading[id].confidence).toBeLessThanOrEqual(1);
    }
  });
});

describe('settle', () => {
  it('starts at the base', () => {
    for (const id of READINGS) expect(settle(id, [], '').level).toBe(BASE[id].base);
  });

  it('stays within its bounds', () => {
    const many = Array.from({ length: 40 }, (_, i) => push(90, `k${i}`));
    expect(settle('urgency', many, 'x').level).toBe(100);
    expect(
      settle(
        'urgency',
        many.map((one) => ({ ...one, points: -90 })),
        'x',
      ).level,
    ).toBe(0);
    expect(
      settle(
        'valence',
        many.map((one) => ({ ...one, reading: 'valence' })),
        'x',
      ).level,
    ).toBeLessThanOrEqual(100);
  });

  it('counts the same kind again less than another kind', () => {
    const same = settle('urgency', [push(20), push(20)], 'x').level!;
    const other = settle('urgency', [push(20), push(20, 'b')], 'x').level!;
    expect(other).toBeGreaterThan(same);
    expect(same).toBeGreaterThan(settle('urgency', [push(20)], 'x').level!);
  });

  it('never falls when a push is added upwards', () => {
    let last = 0;
    const pushes: Push[] = [];
    for (const points of [5, 12, 30, 8, 44, 3, 60]) {
      pushes.push(push(points, `k${points % 4}`));
      const now = settle('urgency', pushes, 'x').level!;
      expect(now).toBeGreaterThanOrEqual(last - 1);
      last = now;
    }
  });
});

describe('readNatureWithout', () => {
  it('is a true second reading without the words', () => {
    const text = 'There is a smell of gas, could you please send someone by Friday?';
    const whole = readNature(text);
    const gas = whole.urgency.evidence[0]!;
    expect(gas.text).toBe('smell of gas');
    const without = readNatureWithout(text, gas);
    expect(without.urgency.level!).toBeLessThan(whole.urgency.level! - 20);
    expect(without.flags).not.toContain('safety');
    expect(without.urgency.evidence.map(({ says }) => says)).not.toContain(gas.says);
    expect(without.urgency.level).toBe(sumOf('urgency', without.urgency));
  });

  it('leaves all as it is for a span outside', () => {
    const text = 'Where is my order?';
    const nowhere = { text: '', start: 0, end: 0, says: '', points: 0 };
    expect(readNatureWithout(text, nowhere)).toEqual(readNature(text));
  });
});

describe('loadNatureModel', () => {
  it('changes nothing with bytes that are no model', () => {
    const before = readNature(texts[0]!);
    loadNatureModel(new Uint8Array([1, 2, 3]));
    expect(readNature(texts[0]!)).toEqual(before);
  });
});
