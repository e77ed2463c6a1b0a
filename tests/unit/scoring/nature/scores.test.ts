import { describe, expect, it } from 'vitest';
import { DENSE } from '../../../../lib/scoring/nature/dense.ts';
import { gramsOf, sizeOf } from '../../../../lib/scoring/nature/grams.ts';
import { BITS, HEADS, type Model, parseModel } from '../../../../lib/scoring/nature/model.ts';
import { scoresOf } from '../../../../lib/scoring/nature/scores.ts';
import { tokensOf } from '../../../../lib/scoring/nature/tokens.ts';
import { smallModel } from './cases/small-model.ts';

const model = parseModel(smallModel()) as Model;
const nothing = new Float32Array(DENSE.length);
const list = (text: string) => tokensOf(text).list;
const texts = [
  'My order 4471 is late. Where is it?',
  'ok',
  'Danke für nichts!',
  'The box came. The box was empty. Ein Karton, 😀',
];

describe('scores of a text', () => {
  it.each(texts)('are the weights of all its features, at the size of the text: %s', (text) => {
    const { total } = scoresOf(model, list(text), nothing);
    const numbers = gramsOf(list(text));
    for (let h = 0; h < HEADS; h++) {
      let sum = 0;
      for (const number of numbers) sum += model.table[(number >>> (32 - BITS)) * HEADS + h]!;
      expect(total[h]).toBeCloseTo(model.bias[h]! + sum * sizeOf(numbers.length) * model.steps[h]!, 8);
    }
  });

  it.each(texts)('are shared out among its tokens without a rest: %s', (text) => {
    const { total, whole, step, tokens, count } = scoresOf(model, list(text), nothing);
    expect(count).toBe(list(text).length);
    for (let h = 0; h < HEADS; h++) {
      let sum = 0;
      for (let t = 0; t < count; t++) sum += tokens[t * HEADS + h]!;
      expect(whole[h]! + sum * step[h]!).toBeCloseTo(total[h]!, 9);
    }
  });

  it('take in what the rules say', () => {
    const dense = nothing.slice();
    dense[DENSE.indexOf('urgency')] = 1;
    const [without, given] = [nothing, dense].map((one) => scoresOf(model, list('late'), one).total);
    for (let h = 0; h < HEADS; h++) {
      expect(given![h]! - without![h]!).toBeCloseTo(model.dense[h]![DENSE.indexOf('urgency')]!, 8);
    }
  });

  it('are the same whatever was read before, however much', () => {
    const before = scoresOf(model, list(texts[0]!), nothing).total;
    for (let i = 0; i < 13_000; i++) scoresOf(model, list(`w${i.toString(36)}a`), nothing);
    expect(model.words.size).toBeLessThanOrEqual(12_000);
    expect(scoresOf(model, list(texts[0]!), nothing).total).toEqual(before);
  });

  it('of no words are what the rules say alone', () => {
    const { total, whole, count } = scoresOf(model, [], nothing);
    expect(count).toBe(0);
    expect(total).toEqual(whole);
  });

  it('look at a bounded part of a long text', () => {
    expect(scoresOf(model, list('late '.repeat(2000)), nothing).count).toBeLessThanOrEqual(600);
  });
});
