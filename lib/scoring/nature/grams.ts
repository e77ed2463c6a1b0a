import type { Token } from './tokens.ts';

/** Tokens of one text that are looked at; longer texts are read at their two ends by `tokens.ts` anyway. */
export const MOST_TOKENS = 600;
/** Letter sequences of these lengths, with the edges of the word as letters of their own. */
const SHORTEST = 3;
const LONGEST = 5;
/** Letters of one word that are looked at. */
const MOST_LETTERS = 24;

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** Spreads the bits of an FNV state, so that its high bits can serve as an address (as murmur3 ends). */
function finish(state: number): number {
  let h = state ^ (state >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function wordState(word: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), PRIME);
  return h;
}

/** The number of a word by itself. */
export const wordNumber = (word: string): number => finish(wordState(word, SEED));

/** The number of two neighbours, made of their own numbers; `EDGE` stands before the first word of a sentence. */
export const pairNumber = (left: number, right: number): number =>
  finish(Math.imul(left ^ 0x2c1b3c6d, PRIME) ^ Math.imul(right, 0x297a2d39));
export const EDGE = 0x5e;

/** The word itself, twice under different numbers (it says more than its letters), then its letter sequences. */
export function numbersOf(word: string): number[] {
  const numbers = [wordNumber(word), finish(wordState(word, 0x2545f491))];
  const last = Math.min(MOST_LETTERS, word.length) + 1;
  // The edges of the word are letters of their own: `<` before the first, `>` behind the last.
  const letter = (i: number) => (i === 0 ? 60 : i === last ? 62 : word.charCodeAt(i - 1));
  for (let from = 0; from <= last; from++) {
    let h = 0x1b873593;
    const end = Math.min(last + 1, from + LONGEST);
    for (let i = from; i < end; i++) {
      h = Math.imul(h ^ letter(i), PRIME);
      if (i - from + 1 >= SHORTEST) numbers.push(finish(h));
    }
  }
  return numbers;
}

/** Figures are told apart by their length only. */
export const shape = ({ kind, word }: Token): string => (kind === 'number' ? word.replace(/\p{N}/gu, '0') : word);

/** From so many features on a text counts as long: then their mean decides, not their growing sum. */
const LONG = 300;

/** What the weights of all features are multiplied by, so that texts of any length are on one scale. */
export function sizeOf(features: number): number {
  if (features === 0) return 0;
  return Math.sqrt(Math.min(1, LONG / features)) / Math.sqrt(features);
}

/** All features of a text as 32-bit numbers: of its words, of neighbours in a sentence, of the letter sequences inside words. */
export function gramsOf(list: readonly Token[]): Uint32Array {
  const out: number[] = [];
  let left = EDGE;
  for (let t = 0; t < Math.min(list.length, MOST_TOKENS); t++) {
    const numbers = numbersOf(shape(list[t]!));
    if (t === 0 || list[t - 1]!.sentence !== list[t]!.sentence) left = EDGE;
    for (const number of numbers) out.push(number);
    out.push(pairNumber(left, numbers[0]!));
    left = numbers[0]!;
  }
  return Uint32Array.from(out);
}
