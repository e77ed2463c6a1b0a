import { describe, expect, it } from 'vitest';
import { DENSE, denseOf } from '../../../../lib/scoring/nature/dense.ts';
import { gramsOf, sizeOf } from '../../../../lib/scoring/nature/grams.ts';
import { readByRules } from '../../../../lib/scoring/nature/read.ts';
import { tokensOf } from '../../../../lib/scoring/nature/tokens.ts';

const grams = (text: string) => gramsOf(tokensOf(text).list);

describe('features of a text', () => {
  it('are the word twice, its letters by three to five, and the pair with the word before', () => {
    // "cat" with its edges has five letters: 3 + 2 + 1 sequences.
    expect(grams('cat').numbers).toHaveLength(2 + 6 + 1);
    expect([...grams('cat').owners]).toEqual(Array(9).fill(0));
  });

  it('belong to their words in order', () => {
    const { owners, numbers } = grams('my order is late');
    expect(numbers).toHaveLength(owners.length);
    expect([...owners]).toEqual([...owners].sort((a, b) => a - b));
    expect(new Set(owners)).toEqual(new Set([0, 1, 2, 3]));
  });

  it('are the same for the same words, whatever case and marks', () => {
    expect(grams('Déjà VU').numbers).toEqual(grams('deja vu').numbers);
  });

  it('differ with the order of words only in the pairs', () => {
    const [a, b] = [new Set(grams('late order').numbers), new Set(grams('order late').numbers)];
    expect([...a].filter((one) => !b.has(one))).toHaveLength(2);
  });

  it('know figures by their length only', () => {
    expect(grams('pay 245').numbers).toEqual(grams('pay 731').numbers);
    expect(grams('pay 245').numbers).not.toEqual(grams('pay 24').numbers);
  });

  it('do not cross the end of a sentence', () => {
    const across = new Set(grams('Late. Order').numbers);
    expect(grams('late order').numbers.filter((one) => !across.has(one))).toHaveLength(1);
  });

  it('spread over all addresses', () => {
    const words = Array.from(
      { length: 4000 },
      (_, i) => `w${i.toString(26).replace(/\d/g, (figure) => 'qrstuvwxyz'[Number(figure)]!)}x`,
    ).join(' ');
    const seen = new Set([...gramsOf(tokensOf(words).list.slice(0, 600)).numbers].map((one) => one >>> 24));
    expect(seen.size).toBe(256);
  });

  it('of a long text weigh as their mean', () => {
    expect(sizeOf(0)).toBe(0);
    expect(sizeOf(100)).toBeCloseTo(0.1, 6);
    expect(3000 * sizeOf(3000)).toBeCloseTo(300 * sizeOf(300), 6);
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
