import { EDGE, MOST_TOKENS, numbersOf, pairNumber, shape, sizeOf } from './grams.ts';
import { BITS, HEADS, type Model } from './model.ts';
import type { Token } from './tokens.ts';

/** Words whose sums are remembered; then the memory starts anew. About 200 bytes each. */
const MEMORY = 12_000;
const SHIFT = 32 - BITS;
/** Behind the sums of a word: how many features it has, and its number. */
const COUNT = HEADS;
const NUMBER = HEADS + 1;

/** What the model says of one text. Linear, so that each token's share is known. */
export interface Scores {
  /** Per head: bias and dense part. */
  whole: Float64Array;
  /** Per token and head, one after the other, in steps of the head. */
  tokens: Int32Array;
  /** Per head, what one step is worth in this text. */
  step: Float64Array;
  /** Per head, all of it. */
  total: Float64Array;
}

/** The sums of all features of a word, looked up once. */
function sumsOf(model: Model, word: string): Int32Array {
  const known = model.words.get(word);
  if (known) return known;
  const sums = new Int32Array(HEADS + 2);
  const numbers = numbersOf(word);
  for (const number of numbers) {
    const at = (number >>> SHIFT) * HEADS;
    for (let h = 0; h < HEADS; h++) sums[h]! += model.table[at + h]!;
  }
  sums[COUNT] = numbers.length;
  sums[NUMBER] = numbers[0]!;
  if (model.words.size >= MEMORY) model.words.clear();
  model.words.set(word, sums);
  return sums;
}

/** Shares of all tokens, written one after the other, and their sums; gives the number of features. */
function addTokens(model: Model, list: readonly Token[], shares: Int32Array, sums: Float64Array): number {
  const { table } = model;
  let features = 0;
  let left = EDGE;
  let sentence = -1;
  for (let t = 0, to = 0; to < shares.length; t++, to += HEADS) {
    const token = list[t]!;
    if (sentence !== token.sentence) left = EDGE;
    sentence = token.sentence;
    const word = sumsOf(model, token.kind === 'number' ? shape(token) : token.word);
    const number = word[NUMBER]! >>> 0;
    const at = (pairNumber(left, number) >>> SHIFT) * HEADS;
    for (let h = 0; h < HEADS; h++) {
      const share = word[h]! + table[at + h]!;
      shares[to + h] = share;
      sums[h]! += share;
    }
    features += word[COUNT]! + 1;
    left = number;
  }
  return features;
}

/** Adds what the rules say, times its weights, to the heads; most of its figures are nothing. */
function addDense(model: Model, dense: Float32Array, out: Float64Array): void {
  for (let i = 0; i < dense.length; i++) {
    const figure = dense[i]!;
    if (figure === 0) continue;
    for (let h = 0; h < HEADS; h++) out[h]! += model.dense[h]![i]! * figure;
  }
}

/** Adds the weights of all features up. */
export function scoresOf(model: Model, list: readonly Token[], dense: Float32Array): Scores {
  const tokens = new Int32Array(Math.min(list.length, MOST_TOKENS) * HEADS);
  const total = new Float64Array(HEADS);
  const size = sizeOf(addTokens(model, list, tokens, total));
  const whole = Float64Array.from(model.bias);
  const step = new Float64Array(HEADS);
  addDense(model, dense, whole);
  for (let h = 0; h < HEADS; h++) {
    step[h] = size * model.steps[h]!;
    total[h] = whole[h]! + step[h]! * total[h]!;
  }
  return { whole, tokens, step, total };
}
