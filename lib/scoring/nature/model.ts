import { DENSE, INTENTS } from './dense.ts';
import { type Grams, sizeOf } from './grams.ts';

/** Heads of the larger table. Levels are learnt on the scale of the readings divided by 100. */
export const FEELING_HEADS = ['negative', 'positive', 'valence', 'irritation', 'urgency', 'politeness', 'complaint'];
/** Heads of the smaller table, as the intents are called. */
export const TOPIC_HEADS = INTENTS;
/** Addresses of the tables have so many bits: the top ones of a feature's number. */
export const FEELING_BITS = 16;
export const TOPIC_BITS = 15;

const MAGIC = [0x41, 0x4e, 0x4d, 0x31];
const HEAD_START = 8;
const SUM_BYTES = 4;
const TABLE_BYTES = FEELING_HEADS.length * 2 ** FEELING_BITS + TOPIC_HEADS.length * 2 ** TOPIC_BITS;

/** What the head of the file says. Everything is a plain number or a list of them. */
export interface ModelHead {
  /** One step of an 8-bit weight, per head: feeling heads, then topics. */
  steps: number[];
  bias: number[];
  /** Per head the weights of `DENSE`. */
  dense: number[][];
  /**
   * Per level reading, fitted on the development split: the learnt level is stretched by this and moved by that; `trust`
   * is how often a level below 11, 36, 62 and above was right.
   */
  fit: Record<string, { scale: number; shift: number; trust: number[] }>;
  /** Added to the scores of negative and positive, and what all three are multiplied by. */
  sentiment: { negative: number; positive: number; heat: number };
  complaint: { scale: number; shift: number };
}

/** A model ready to read. */
export interface Model extends ModelHead {
  feeling: Int8Array;
  topics: Int8Array;
}

/** Check sum of the file without its last four bytes: FNV-1a. */
export function checkSum(bytes: Uint8Array, to: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < to; i++) h = Math.imul(h ^ bytes[i]!, 0x01000193);
  return h >>> 0;
}

const numbers = (value: unknown, size: number): value is number[] =>
  Array.isArray(value) &&
  value.length === size &&
  value.every((one) => typeof one === 'number' && Number.isFinite(one));

const figures = (value: unknown, names: readonly string[]): boolean =>
  typeof value === 'object' &&
  value !== null &&
  names.every((name) => Number.isFinite((value as Record<string, unknown>)[name]));

const isFit = (fit: ModelHead['fit'][string] | undefined): boolean =>
  figures(fit, ['scale', 'shift']) && numbers(fit?.trust, 4);

function isHead(head: Partial<ModelHead>): head is ModelHead {
  const heads = FEELING_HEADS.length + TOPIC_HEADS.length;
  const dense = Array.isArray(head.dense) && head.dense.length === heads;
  const fitted = ['urgency', 'irritation', 'politeness', 'valence'].every((id) => isFit(head.fit?.[id]));
  return (
    numbers(head.steps, heads) &&
    numbers(head.bias, heads) &&
    dense &&
    head.dense!.every((one) => numbers(one, DENSE.length)) &&
    fitted &&
    figures(head.sentiment, ['negative', 'positive', 'heat']) &&
    figures(head.complaint, ['scale', 'shift'])
  );
}

function headOf(bytes: Uint8Array, from: number, to: number): Partial<ModelHead> | null {
  try {
    const head: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(from, to)));
    return typeof head === 'object' && head !== null ? head : null;
  } catch {
    return null;
  }
}

/** Reads the bytes of a model file: the model, or in one sentence why it is none. Never throws. */
export function parseModel(bytes: Uint8Array): Model | string {
  if (bytes.length < HEAD_START + SUM_BYTES || MAGIC.some((one, i) => bytes[i] !== one)) {
    return 'This is no nature model: the first bytes are others.';
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = HEAD_START + view.getUint32(4, true);
  if (tables + TABLE_BYTES + SUM_BYTES !== bytes.length) {
    return 'The nature model has another length than its head says: it is cut off or of another version.';
  }
  if (view.getUint32(bytes.length - SUM_BYTES, true) !== checkSum(bytes, bytes.length - SUM_BYTES)) {
    return 'The nature model is damaged: its check sum is wrong.';
  }
  const head = headOf(bytes, HEAD_START, tables);
  if (!head || !isHead(head)) return 'The head of the nature model cannot be read.';
  const split = tables + FEELING_HEADS.length * 2 ** FEELING_BITS;
  const signed = (from: number, to: number) => new Int8Array(bytes.slice(from, to).buffer);
  return { ...head, feeling: signed(tables, split), topics: signed(split, bytes.length - SUM_BYTES) };
}

/** What the model says of one text. */
export interface Scores {
  /** Per feeling head: bias and dense part. */
  whole: Float64Array;
  /** Per token and feeling head, one after the other. */
  tokens: Float64Array;
  topics: Float64Array;
}

function denseSum(weights: readonly number[], dense: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < dense.length; i++) sum += weights[i]! * dense[i]!;
  return sum;
}

/** Adds the weights of all features up: linear, so that each token's share is known. */
export function scoresOf(model: Model, grams: Grams, dense: Float32Array, tokens: number): Scores {
  const heads = FEELING_HEADS.length;
  const classes = TOPIC_HEADS.length;
  const shares = new Float64Array(tokens * heads);
  const topics = new Float64Array(classes);
  const { numbers: list, owners } = grams;
  for (let i = 0; i < list.length; i++) {
    const at = (list[i]! >>> (32 - FEELING_BITS)) * heads;
    const to = owners[i]! * heads;
    for (let h = 0; h < heads; h++) shares[to + h]! += model.feeling[at + h]!;
    const topic = (list[i]! >>> (32 - TOPIC_BITS)) * classes;
    for (let h = 0; h < classes; h++) topics[h]! += model.topics[topic + h]!;
  }
  const size = sizeOf(list.length);
  for (let i = 0; i < shares.length; i++) shares[i]! *= size * model.steps[i % heads]!;
  const whole = new Float64Array(heads);
  for (let h = 0; h < heads; h++) whole[h] = model.bias[h]! + denseSum(model.dense[h]!, dense);
  for (let h = 0; h < classes; h++) {
    const head = heads + h;
    topics[h] = topics[h]! * size * model.steps[head]! + model.bias[head]! + denseSum(model.dense[head]!, dense);
  }
  return { whole, tokens: shares, topics };
}
