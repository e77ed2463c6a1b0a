import { describe, expect, it } from 'vitest';
import { readNature } from '../../../../lib/scoring/nature/index.ts';
import { bitter, politeSevere, roughPraise, rudeTrivial, sincere } from './cases/fresh.ts';

const levels = (text: string) => {
  const { urgency, irritation, valence } = readNature(text);
  return { urgency: urgency.level!, irritation: irritation.level!, valence: valence.level! };
};

describe('a problem is not anger', () => {
  it.each(politeSevere)('grave and polite is urgent and calm: %s', (text) => {
    const { urgency, irritation } = levels(text);
    expect(urgency).toBeGreaterThanOrEqual(60);
    expect(irritation).toBeLessThan(40);
  });

  it.each(rudeTrivial)('rude about a trifle is irritated and not urgent: %s', (text) => {
    const { urgency, irritation } = levels(text);
    expect(urgency).toBeLessThan(40);
    expect(irritation).toBeGreaterThanOrEqual(50);
  });

  it.each(politeSevere)('courtesy does not lower urgency: %s', (text) => {
    const { urgency } = levels(`${text} Thank you so much, you are very kind.`);
    expect(urgency).toBeGreaterThanOrEqual(levels(text).urgency - 4);
  });
});

describe('strong words', () => {
  it.each(roughPraise)('of joy are no anger: %s', (text) => {
    const { irritation, valence } = levels(text);
    expect(valence).toBeGreaterThan(20);
    expect(irritation).toBeLessThan(25);
  });
});

describe('praise that means the opposite', () => {
  const joyful = (text: string) => {
    const { sentiment, tones } = readNature(text);
    const glad = tones.includes('pleased') || tones.includes('grateful');
    return glad || (sentiment.label === 'positive' && sentiment.positive >= 0.6);
  };

  it('is not taken for joy, but for one that only a map would show', () => {
    expect(bitter.filter(joyful)).toHaveLength(1);
  });

  it.each(sincere)('the same words may be meant: %s', (text) => {
    const { sentiment, flags } = readNature(text);
    expect(sentiment.label).not.toBe('negative');
    expect(flags).not.toContain('sarcasm');
  });
});
