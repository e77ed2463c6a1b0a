import { describe, expect, it } from 'vitest';
import { readNature } from '../../../../lib/scoring/nature/index.ts';
import { politeButSevere, rudeButTrivial, sarcasm, sincerePraise } from './cases/moments.ts';
import { morePoliteButSevere, moreRudeButTrivial, moreSarcasm, moreSincerePraise } from './cases/more-moments.ts';

const severe = [...politeButSevere, ...morePoliteButSevere];
const trivial = [...rudeButTrivial, ...moreRudeButTrivial];
const praise = [...sincerePraise, ...moreSincerePraise];
const bitter = [...sarcasm, ...moreSarcasm];

describe('a problem is not anger', () => {
  it.each(severe)('[%s] is urgent and calm: %s', (language, text) => {
    const reading = readNature(text);
    expect(reading.language).toBe(language);
    expect(reading.urgency.level).toBeGreaterThanOrEqual(60);
    expect(reading.irritation.level).toBeLessThanOrEqual(25);
    expect(reading.tones).not.toContain('angry');
  });

  it.each(trivial)('[%s] is cross and not urgent: %s', (language, text) => {
    const reading = readNature(text);
    expect(reading.language).toBe(language);
    expect(reading.urgency.level).toBeLessThanOrEqual(30);
    expect(reading.irritation.level).toBeGreaterThanOrEqual(36);
    expect(reading.sentiment.label).toBe('negative');
  });

  it.each(praise)('[%s] is honest praise: %s', (language, text) => {
    const reading = readNature(text);
    expect(reading.language).toBe(language);
    expect(reading.irritation.level).toBeLessThanOrEqual(12);
    expect(reading.valence.level).toBeGreaterThanOrEqual(25);
    expect(reading.sentiment.label).toBe('positive');
    expect(reading.flags).not.toContain('abuse');
    expect(reading.flags).not.toContain('sarcasm');
  });

  it.each(bitter)('[%s] is not thanks: %s', (language, text) => {
    const reading = readNature(text);
    expect(reading.language).toBe(language);
    expect(reading.irritation.level).toBeGreaterThanOrEqual(25);
    expect(reading.valence.level).toBeLessThan(0);
    expect(reading.sentiment.label).toBe('negative');
    expect(reading.tones).not.toContain('grateful');
  });

  it('keeps the two apart over the whole sets', () => {
    const gap = (list: typeof rudeButTrivial) =>
      list.map(([, text]) => readNature(text)).map(({ urgency, irritation }) => urgency.level! - irritation.level!);
    expect(Math.min(...gap(severe))).toBeGreaterThan(30);
    expect(Math.max(...gap(trivial))).toBeLessThan(0);
  });
});
