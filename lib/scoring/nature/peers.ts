/**
 * Politeness between peers: editors, programmers, people in a forum ask one another in another way than a customer asks
 * a firm, and people who rate such requests mean something else by "polite". So there are two opinions, and a gate that tells
 * from the words to whom a text speaks. What speaks to a firm keeps its reading to the digit.
 */
import { DENSE } from './dense.ts';
import { MOST_TOKENS, numbersOf, pairNumber, shape, sizeOf, wordNumber } from './grams.ts';
import { CUES } from './peer-cues.ts';
import { cuesOf, type Item, START } from './peer-items.ts';
import type { Token } from './tokens.ts';

/** Addresses of the gate's table and of the opinion's have so many bits. */
export const GATE_BITS = 13;
export const PEER_BITS = 17;
/** Figures beside the features: the cues, then what the rules say. */
export const PEER_FIGURES = CUES.length + DENSE.length;

/** Weights as they stand in the model file: tables of signed bytes as base 64, one step of them, and plain numbers. */
export interface PackedPart {
  table: string;
  step: number;
  figures: number[];
  bias: number;
}
export interface PackedPeers {
  gate: PackedPart;
  opinion: PackedPart;
}

export interface Part extends Omit<PackedPart, 'table'> {
  table: Int8Array;
}
export interface Peers {
  gate: Part;
  opinion: Part;
}

const finite = (one: unknown): boolean => typeof one === 'number' && Number.isFinite(one);

function parsePart(part: Partial<PackedPart> | undefined, bits: number, figures: number): Part | null {
  if (!finite(part?.step) || !finite(part?.bias) || typeof part?.table !== 'string') return null;
  if (!Array.isArray(part.figures) || part.figures.length !== figures || !part.figures.every(finite)) return null;
  if (!/^[\w+/]*={0,2}$/.test(part.table) || part.table.length !== 4 * Math.ceil(2 ** bits / 3)) return null;
  const bytes = atob(part.table);
  const table = new Int8Array(bytes.length);
  for (let i = 0; i < table.length; i++) table[i] = bytes.charCodeAt(i);
  return { ...(part as PackedPart), table };
}

/** The opinion and its gate from the head of a model file; null where they are not whole. Never throws. */
export function parsePeers(packed: Partial<PackedPeers>): Peers | null {
  const gate = parsePart(packed.gate, GATE_BITS, DENSE.length);
  const opinion = parsePart(packed.opinion, PEER_BITS, PEER_FIGURES);
  return gate && opinion && { gate, opinion };
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Where a word stands in the gate's table. */
export const gateAddress = (token: Token): number => wordNumber(shape(token)) >>> (32 - GATE_BITS);

function figured({ figures }: Part, dense: ArrayLike<number>, from: number): number {
  let sum = 0;
  for (let i = 0; i < dense.length; i++) if (dense[i] !== 0) sum += figures[from + i]! * dense[i]!;
  return sum;
}

/** Below the first the customers' opinion stands alone, above the second that of peers. */
const [CLOSED, OPEN] = [0.2, 0.6];

/** How much a text speaks to a peer, 0..1: nothing where it likely speaks to a firm. `dense` is what `denseOf` tells. */
export function gateOf({ gate }: Peers, list: readonly Token[], dense: ArrayLike<number>): number {
  const count = Math.min(list.length, MOST_TOKENS);
  if (count === 0) return 0;
  let sum = 0;
  for (let t = 0; t < count; t++) sum += gate.table[gateAddress(list[t]!)]!;
  const chance = logistic(gate.bias + (gate.step * sum) / Math.sqrt(count) + figured(gate, dense, 0));
  return Math.max(0, Math.min(1, (chance - CLOSED) / (OPEN - CLOSED)));
}

/** What peers would say: a level about 0..1, and what each token has of it. */
export interface Opinion {
  level: number;
  shares: Float64Array;
}

/** What is known of a word: its own features' weights in steps, how many they are, and its number. */
interface Known {
  sum: number;
  count: number;
  number: number;
}
const MEMORY = 8000;
const memories = new WeakMap<Part, Map<string, Known>>();

function memoryOf(opinion: Part): Map<string, Known> {
  const kept = memories.get(opinion);
  if (kept && kept.size < MEMORY) return kept;
  const fresh = new Map<string, Known>();
  memories.set(opinion, fresh);
  return fresh;
}

/** The sums of a word's features are made once and remembered; what is remembered changes no reading. */
function knownOf(opinion: Part, word: string): Known {
  const memory = memoryOf(opinion);
  const known = memory.get(word);
  if (known) return known;
  const numbers = numbersOf(word);
  const sum = numbers.reduce((all, number) => all + opinion.table[number >>> (32 - PEER_BITS)]!, 0);
  const fresh = { sum, count: numbers.length, number: numbers[0]! };
  memory.set(word, fresh);
  return fresh;
}

/** The opinion of peers on a text of `tokens` tokens. */
export function opinionOf(
  { opinion }: Peers,
  items: readonly Item[],
  tokens: number,
  dense: ArrayLike<number>,
): Opinion {
  const { table, step, figures, bias } = opinion;
  const shares = new Float64Array(tokens);
  const at = (number: number) => table[number >>> (32 - PEER_BITS)]!;
  let [two, one, features] = [START, START, 0];
  for (const { word, token } of items) {
    const { sum, count, number } = knownOf(opinion, word);
    shares[token]! += sum + at(pairNumber(one, number)) + at(pairNumber(pairNumber(two, one), number));
    features += count + 2;
    two = one;
    one = number;
  }
  const size = step * sizeOf(features);
  for (let t = 0; t < tokens; t++) shares[t]! *= size;
  for (const { cue, from, to } of cuesOf(items)) {
    const part = figures[cue]! / (to - from);
    for (let i = from; i < to; i++) shares[items[i]!.token]! += part;
  }
  const level = bias + shares.reduce((a, b) => a + b, 0) + figured(opinion, dense, CUES.length);
  return { level, shares };
}
