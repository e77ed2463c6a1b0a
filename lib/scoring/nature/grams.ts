import type { Token } from './tokens.ts';

/** Tokens of one text that are looked at; longer texts are read at their two ends by `tokens.ts` anyway. */
const MOST_TOKENS = 600;
/** Letter sequences of these lengths, with the edges of the word as letters of their own. */
const SHORTEST = 3;
const LONGEST = 5;
/** Letters of one word that are looked at. */
const MOST_LETTERS = 24;
const MEMORY = 20_000;

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

const memory = new Map<string, Uint32Array>();

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

/** The word itself, twice under different numbers (it says more than its letters), then its letter sequences. */
function numbersOf(word: string): Uint32Array {
  const known = memory.get(word);
  if (known) return known;
  const numbers = [finish(wordState(word, SEED)), finish(wordState(word, 0x2545f491))];
  const edged = `<${word.slice(0, MOST_LETTERS)}>`;
  for (let from = 0; from < edged.length; from++) {
    let h = 0x1b873593;
    const end = Math.min(edged.length, from + LONGEST);
    for (let i = from; i < end; i++) {
      h = Math.imul(h ^ edged.charCodeAt(i), PRIME);
      if (i - from + 1 >= SHORTEST) numbers.push(finish(h));
    }
  }
  const found = Uint32Array.from(numbers);
  if (memory.size > MEMORY) memory.clear();
  memory.set(word, found);
  return found;
}

/** Figures are told apart by their length only. */
const shape = ({ kind, word }: Token): string => (kind === 'number' ? word.replace(/\p{N}/gu, '0') : word);

/** From so many features on a text counts as long: then their mean decides, not their growing sum. */
const LONG = 300;

/** What the weights of all features are multiplied by, so that texts of any length are on one scale. */
export function sizeOf(features: number): number {
  if (features === 0) return 0;
  return Math.sqrt(Math.min(1, LONG / features)) / Math.sqrt(features);
}

/** All features of a text: 32-bit numbers, and for each the token that it belongs to (for a pair the second). */
export interface Grams {
  numbers: Uint32Array;
  owners: Uint16Array;
}

/** Numbers of the words, of pairs of neighbours in a sentence and of the letter sequences inside words. */
export function gramsOf(list: readonly Token[]): Grams {
  const tokens = list.length > MOST_TOKENS ? list.slice(0, MOST_TOKENS) : list;
  const words = tokens.map(shape);
  const parts = words.map(numbersOf);
  let size = tokens.length;
  for (const part of parts) size += part.length;
  const numbers = new Uint32Array(size);
  const owners = new Uint16Array(size);
  let at = 0;
  for (let t = 0; t < parts.length; t++) {
    const part = parts[t]!;
    numbers.set(part, at);
    owners.fill(t, at, at + part.length + 1);
    at += part.length;
    const same = t > 0 && tokens[t - 1]!.sentence === tokens[t]!.sentence;
    const left = same ? words[t - 1]! : '^';
    numbers[at++] = finish(wordState(words[t]!, wordState(left, 0x9e3779b9) ^ 0x20));
  }
  return { numbers, owners };
}
