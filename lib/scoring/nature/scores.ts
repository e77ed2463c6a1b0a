import { DENSE, FIRST_RATED } from './dense.ts';
import { EDGE, MOST_TOKENS, numbersOf, pairNumber, shape, sizeOf } from './grams.ts';
import { BITS, HEADS, type Model } from './model.ts';
import { PARTS, rate, ratingOf } from './rated.ts';
import type { Mark, Token } from './tokens.ts';

/** Words whose sums are remembered; then the memory starts anew. 80 bytes each beside the word. */
const MEMORY = 12_000;
const SHIFT = 32 - BITS;
/** Behind the sums of a word: how many features it has, its number, and its rating in parts of one. */
const COUNT = HEADS;
const NUMBER = HEADS + 1;
const RATING = HEADS + 2;
const WIDTH = HEADS + 3;

/** What the model says of one text. Linear, so that each token's share is known. */
export interface Scores {
  /** Per head: bias and dense part. */
  whole: number[];
  /** Per token and head, one after the other, in steps of the head: good until the next text is scored. */
  tokens: Int32Array;
  /** Tokens that have shares. */
  count: number;
  /** Per head, what one step is worth in this text. */
  step: number[];
  /** Per head, all of it. */
  total: number[];
}

/** Shares are written here for every text: fresh memory for each would cost more than the sums. */
const scratch = new Int32Array(MOST_TOKENS * HEADS);
const worth = new Float64Array(MOST_TOKENS);
const sums = new Int32Array(HEADS);

/** The sums of words that were looked up, one word after the other; a model has a memory of its own. */
const memories = new WeakMap<Model, Int32Array>();

function memoryOf(model: Model): Int32Array {
  const known = memories.get(model);
  if (known) return known;
  const memory = new Int32Array(MEMORY * WIDTH);
  memories.set(model, memory);
  return memory;
}

/** Where the sums of all features of a word stand in the memory: they are made once. */
function placeOf(model: Model, memory: Int32Array, word: string): number {
  const known = model.words.get(word);
  if (known !== undefined) return known;
  if (model.words.size >= MEMORY) model.words.clear();
  const place = model.words.size * WIDTH;
  model.words.set(word, place);
  memory.fill(0, place, place + WIDTH);
  const numbers = numbersOf(word);
  for (const number of numbers) {
    const at = (number >>> SHIFT) * HEADS;
    for (let h = 0; h < HEADS; h++) memory[place + h]! += model.table[at + h]!;
  }
  memory[place + COUNT] = numbers.length;
  memory[place + NUMBER] = numbers[0]!;
  memory[place + RATING] = Math.round(PARTS * ratingOf(model.ratings, numbers[0]!));
  return place;
}

/** Shares of all tokens, written one after the other, and their sums; gives the number of features. */
function addTokens(model: Model, list: readonly Token[], count: number, into: Int32Array): number {
  const { table } = model;
  const memory = memoryOf(model);
  let features = 0;
  let left = EDGE;
  let sentence = -1;
  for (let t = 0; t < count; t++) {
    const to = t * HEADS;
    const token = list[t]!;
    if (sentence !== token.sentence) left = EDGE;
    sentence = token.sentence;
    const word = placeOf(model, memory, token.kind === 'number' ? shape(token) : token.word);
    const number = memory[word + NUMBER]! >>> 0;
    const at = (pairNumber(left, number) >>> SHIFT) * HEADS;
    for (let h = 0; h < HEADS; h++) {
      const share = memory[word + h]! + table[at + h]!;
      scratch[to + h] = share;
      into[h]! += share;
    }
    worth[t] = memory[word + RATING]! / PARTS;
    features += memory[word + COUNT]! + 1;
    left = number;
  }
  return features;
}

const rowsOfModels = new WeakMap<Model, Float64Array>();

/** The weights of what the rules say, those of one figure side by side: so they are read. */
function denseRows(model: Model): Float64Array {
  const known = rowsOfModels.get(model);
  if (known) return known;
  const rows = Float64Array.from({ length: HEADS * DENSE.length }, (_, i) => {
    return model.dense[i % HEADS]![Math.floor(i / HEADS)]!;
  });
  rowsOfModels.set(model, rows);
  return rows;
}

/** Adds what the rules say, times its weights, to the heads; most of its figures are nothing. */
function addDense(model: Model, dense: Float32Array, out: number[]): void {
  const rows = denseRows(model);
  for (let i = 0; i < dense.length; i++) {
    const figure = dense[i]!;
    if (figure === 0) continue;
    const at = i * HEADS;
    for (let h = 0; h < HEADS; h++) out[h]! += rows[at + h]! * figure;
  }
}

/** What one point of a token adds to a head, in steps of the head: of a word that counts up, of one that counts down, of courtesies. */
function worthOf(
  weights: readonly number[],
  slopes: readonly number[],
  step: number,
): [number, number, number, number] {
  const part = (figure: number) => (weights[FIRST_RATED + figure]! * slopes[figure]!) / (step || 1);
  const [whole, all, up, down] = [part(0) + part(1), part(5), part(6), part(7)];
  return [whole + all + part(2) + up, whole + all + part(3) + down, part(4) + all + up, part(4) + all + down];
}

/** Writes what the ratings of the words say beside the other figures, and into the share of each word what it has of that. */
function addRated(model: Model, list: readonly Token[], marks: readonly Mark[], count: number, step: number[]) {
  const { figures, slopes, rated, courteous } = rate(list, marks, worth, count);
  if (rated.length + courteous.length === 0) return figures;
  for (let h = 0; h < HEADS; h++) {
    const [above, below, kind, curt] = worthOf(model.dense[h]!, slopes, step[h]!);
    for (const t of rated) scratch[t * HEADS + h]! += Math.round(worth[t]! * (worth[t]! > 0 ? above : below));
    for (const t of courteous) scratch[t * HEADS + h]! += Math.round(worth[t]! * (worth[t]! > 0 ? kind : curt));
  }
  return figures;
}

/**
 * Adds the weights of all features up. `marks` are those of the text where its words have ratings (English), else null.
 */
export function scoresOf(
  model: Model,
  list: readonly Token[],
  dense: Float32Array,
  marks: readonly Mark[] | null = null,
): Scores {
  const count = Math.min(list.length, MOST_TOKENS);
  const size = sizeOf(addTokens(model, list, count, sums.fill(0)));
  const step = model.steps.map((one) => size * one);
  if (marks) dense.set(addRated(model, list, marks, count, step), FIRST_RATED);
  const whole = model.bias.slice();
  addDense(model, dense, whole);
  const total = whole.map((one, h) => one + step[h]! * sums[h]!);
  return { whole, tokens: scratch, count, step, total };
}
