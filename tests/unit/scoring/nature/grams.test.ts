import { describe, expect, it } from 'vitest';
import { DENSE, denseOf } from '../../../../lib/scoring/nature/dense.ts';
import { EDGE, gramsOf, numbersOf, pairNumber, sizeOf, wordNumber } from '../../../../lib/scoring/nature/grams.ts';
import { readByRules } from '../../../../lib/scoring/nature/read.ts';
import { tokensOf } from '../../../../lib/scoring/nature/tokens.ts';

const grams = (text: string) => gramsOf(tokensOf(text).list);

describe('features of a text', () => {
  it('are the word twice, its letters by three to five, and the pair with the word before', () => {
    // "cat" with its edges has five letters: 3 + 2 + 1 sequences.
    expect(grams('cat')).toHaveLength(2 + 6 + 1);
    expect(numbersOf('cat')).toHaveLength(2 + 6);
  });

  it('of a word begin with its own number, which makes the pairs', () => {
    const [my, order] = [numbersOf('my'), numbersOf('order')];
    expect(my[0]).toBe(wordNumber('my'));
    const all = [...my, pairNumber(EDGE, my[0]!), ...order, pairNumber(my[0]!, order[0]!)];
    expect([...grams('my order')]).toEqual(all);
  });

  it('are 32-bit numbers, whatever the letters', () => {
    for (const number of grams('naïve Straße 😀 请问 x'.repeat(30))) {
      expect(Number.isInteger(number) && number >= 0 && number < 2 ** 32).toBe(true);
    }
    expect(numbersOf('a'.repeat(5000))).toHaveLength(numbersOf('a'.repeat(24)).length);
  });

  it('are the same for the same words, whatever case and marks', () => {
    expect(grams('Déjà VU')).toEqual(grams('deja vu'));
  });

  it('differ with the order of words only in the pairs', () => {
    const [a, b] = [new Set(grams('late order')), new Set(grams('order late'))];
    expect([...a].filter((one) => !b.has(one))).toHaveLength(2);
  });

  it('know figures by their length only', () => {
    expect(grams('pay 245')).toEqual(grams('pay 731'));
    expect(grams('pay 245')).not.toEqual(grams('pay 24'));
  });

  it('do not cross the end of a sentence', () => {
    const across = new Set(grams('Late. Order'));
    expect(grams('late order').filter((one) => !across.has(one))).toHaveLength(1);
  });

  it('spread over all addresses', () => {
    const words = Array.from(
      { length: 4000 },
      (_, i) => `w${i.toString(26).replace(/\d/g, (figure) => 'qrstuvwxyz'[Number(figure)]!)}x`,
    ).join(' ');
    const seen = new Set([...gramsOf(tokensOf(words).list.slice(0, 600))].map((one) => one >>> 24));
    expect(seen.size).toBe(256);
  });

  it('of a long text weigh as their mean', () => {
    expect(sizeOf(0)).toBe(0);
    expect(sizeOf(100)).toBeCloseTo(0.1, 6);
    expect(3000 * sizeOf(3000)).toBeCloseTo(300 * sizeOf(300), 6);
  });

  it('of a very long text are those of its beginning', () => {
    expect(grams('late order '.repeat(900)).length).toBe(grams('late order '.repeat(300)).length);
  });
});

describe('what the rules tell the model', () => {
  const dense = (text: string) => {
    const rules = readByRules(text);
    return denseOf(rules.reading, rules.tokens, rules.lexicon);
  };

  it('has a name for every figure, and each name once', () => {
    expect(dense('Where is my order?')).toHaveLength(DENSE.length);
    expect(new Set(DENSE).size).toBe(DENSE.length);
  });

  it.each(['', '🙂', 'HELP!!! ???', 'Sehr geehrte Damen und Herren', 'a '.repeat(5000)])('is about one: %j', (text) => {
    for (const figure of dense(text)) expect(Math.abs(figure)).toBeLessThanOrEqual(1);
  });

  it('names language, flags and topic', () => {
    const figures = dense('Ich rieche Gas in der Küche, es ist gefährlich');
    expect(figures[DENSE.indexOf('language de')]).toBe(1);
    expect(figures[DENSE.indexOf('flag safety')]).toBe(1);
    expect(figures[DENSE.indexOf('urgency')]).toBeGreaterThan(0.6);
  });
});
