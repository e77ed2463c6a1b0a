import { DENSE, INTENTS } from './dense.ts';
import { type PackedPeers, type Peers, parsePeers } from './peers.ts';
import { parseRatings, type Ratings } from './rated.ts';

/** Heads about feeling and need. Levels are learnt on the scale of the readings divided by 100. */
export const FEELING_HEADS = ['negative', 'positive', 'valence', 'irritation', 'urgency', 'politeness', 'complaint'];
/** Heads of topics, as the intents are called. */
export const TOPIC_HEADS = INTENTS;
/** Behind the topics: how glad a text sounds to people at large, and whether it speaks to nobody (1) or to a firm (0). */
export const TALK_VALENCE = FEELING_HEADS.length + TOPIC_HEADS.length;
export const TALK = TALK_VALENCE + 1;
/** Weights per address of the table: feeling heads, then topics, then the two of talk. */
export const HEADS = TALK + 1;
/** Addresses of the table have so many bits: the top ones of a feature's number. */
export const BITS = 15;

const MAGIC = [0x41, 0x4e, 0x4d, 0x34];
const HEAD_START = 8;
const SUM_BYTES = 4;
const TABLE_BYTES = HEADS * 2 ** BITS;

export interface LevelFit {
  scale: number;
  shift: number;
  trust: number[];
  foreign: number;
}

/** What the head of the file says. Everything is a plain number or a list of them. */
export interface ModelHead {
  /** One step of an 8-bit weight, per head, in the order of the table. */
  steps: number[];
  bias: number[];
  /** Per head the weights of `DENSE`. */
  dense: number[][];
  /**
   * Per level reading, fitted on sources that were held out: the learnt level is stretched by this and moved by that;
   * `trust` is how often a level below 11, 36, 62 and above was right; `foreign` is the share of the rules' own level in
   * languages other than English.
   */
  fit: Record<string, LevelFit>;
  /** Added to the scores of negative and positive, and what all three are multiplied by. */
  sentiment: { negative: number; positive: number; heat: number };
  /** What the scores of complaint and irritation, the chance of negative and those of the topics count. */
  complaint: { shift: number; score: number; bad: number; annoyed: number; topics: number[] };
  /** What each topic's score (rows) adds to each topic (columns), and what each topic has beforehand. */
  topic: { mix: number[][]; bias: number[] };
  /** Valence -1..1 of a message by the chance of positive less that of negative. */
  mood: { scale: number; shift: number };
  /** Ratings of English words, packed: see `rated.ts`. */
  ratings: string;
  /** Politeness between peers, packed: see `peers.ts`. */
  peers?: PackedPeers;
}

/** A model ready to read. */
export interface Model extends Omit<ModelHead, 'ratings' | 'peers'> {
  table: Int8Array;
  ratings: Ratings;
  peers: Peers | null;
  /** What is known of words that were read: see `scores.ts`. */
  words: Map<string, number>;
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
  figures(fit, ['scale', 'shift', 'foreign']) && numbers(fit?.trust, 4);

const TOPICS = TOPIC_HEADS.length;

/** Is what the heads say together there? */
const isTogether = ({ complaint, topic, mood }: Partial<ModelHead>): boolean =>
  figures(complaint, ['shift', 'score', 'bad', 'annoyed']) &&
  numbers(complaint?.topics, TOPICS) &&
  numbers(topic?.bias, TOPICS) &&
  topic?.mix?.length === TOPICS &&
  topic.mix.every((one) => numbers(one, TOPICS)) &&
  figures(mood, ['scale', 'shift']);

function isHead(head: Partial<ModelHead>): head is ModelHead {
  const dense = Array.isArray(head.dense) && head.dense.length === HEADS;
  const fitted = ['urgency', 'irritation', 'politeness', 'valence'].every((id) => isFit(head.fit?.[id]));
  return (
    numbers(head.steps, HEADS) &&
    numbers(head.bias, HEADS) &&
    dense &&
    head.dense!.every((one) => numbers(one, DENSE.length)) &&
    fitted &&
    figures(head.sentiment, ['negative', 'positive', 'heat']) &&
    isTogether(head) &&
    typeof head.ratings === 'string' &&
    /^[\w+/]*={0,2}$/.test(head.ratings)
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
  const peers = head.peers ? parsePeers(head.peers) : null;
  if (head.peers && !peers) return 'The head of the nature model cannot be read.';
  const table = new Int8Array(bytes.slice(tables, bytes.length - SUM_BYTES).buffer);
  return { ...head, table, peers, ratings: parseRatings(head.ratings), words: new Map() };
}
