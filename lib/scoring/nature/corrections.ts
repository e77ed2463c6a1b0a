import { type CorrectableId, MOST_CORRECTIONS, type NatureCorrection } from '../../domain/correction.ts';
import type { EvidenceSpan, IntentId, NatureReading, Reading } from '../../domain/reading.ts';
import { readWords } from './language-words.ts';
import { BASE } from './settle.ts';
import { fold, type Token } from './tokens.ts';

/** Words of a message that are compared, at most. */
const MOST_WORDS = 80;
/**
 * From this similarity on a correction counts, and so many full matches' weight stands against it: one alike message
 * moves a reading half way, twenty nearly whole. Tuned on the intents of Banking77 (one firm, 77 kinds of request): 20
 * corrections of a kind cut the error of 50 unseen of that kind by half and move the others by 2.5 % of it.
 */
const LEAST = 0.25;
const AGAINST = 1;
/** As good as the same message. */
const SAME = 0.95;
/** Corrections never move a reading further than this. */
export const MOST_POINTS = 35;

const READINGS: readonly CorrectableId[] = ['urgency', 'irritation', 'valence', 'politeness'];

/** Among the frequent words these say what a message is about. */
const telling = new Set(['order', 'refund', 'help', 'pedido', 'reembolso', 'cuenta', 'tarjeta', 'commande']);
/** The small words of all languages: they make no two messages alike. The first words of each list are those. */
const smallWords = new Set(
  Object.values(readWords)
    .flatMap((list) => list.split(/\s+/).slice(0, 110))
    .map(fold)
    .filter((word) => !telling.has(word)),
);

function numberOf(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The beginning of a word: what its forms have in common, in the languages that are read. */
function stem(word: string): string {
  return word.length > 5 ? word.slice(0, Math.max(4, Math.ceil(word.length * 0.7))) : word.replace(/s$/, '');
}

/** The words of a message as numbers, each once, with pairs of neighbours; the words cannot be read back. */
export function sketchOf(list: readonly Token[]): number[] {
  const words = list
    .filter(({ kind, word }) => kind === 'emoji' || (kind === 'word' && word.length > 1 && !smallWords.has(word)))
    .slice(0, MOST_WORDS)
    .map(({ word }) => stem(word));
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
  return [...new Set([...words, ...pairs].map(numberOf))];
}

/** How alike two sketches are, 0..1: the cosine of their sets. */
function alike(a: ReadonlySet<number>, b: readonly number[]): number {
  if (a.size === 0 || b.length === 0) return 0;
  let both = 0;
  for (const one of b) if (a.has(one)) both++;
  return both / Math.sqrt(a.size * b.length);
}

interface Pull {
  points: number;
  from: number;
}

/** The mean of what alike messages were moved by, less the fewer and the less alike they are. */
function pullOf(words: ReadonlySet<number>, level: number, corrections: readonly NatureCorrection[]): Pull {
  let weight = 0;
  let sum = 0;
  let from = 0;
  for (const one of corrections) {
    const near = alike(words, one.words);
    if (near >= SAME) return { points: one.should - level, from: 1 };
    if (near <= LEAST) continue;
    const share = (near - LEAST) / (1 - LEAST);
    weight += share;
    sum += share * (one.should - one.was);
    from++;
  }
  return { points: from === 0 ? 0 : sum / (weight + AGAINST), from };
}

/** No correction makes a danger less urgent: promise 5 of the design. */
const guarded = (id: CorrectableId, points: number, reading: NatureReading): number =>
  id === 'urgency' && reading.flags.some((flag) => flag === 'safety' || flag === 'vulnerable')
    ? Math.max(0, points)
    : points;

function spanOf(points: number, from: number): EvidenceSpan {
  const says = from === 1 ? 'you corrected a message like this one' : `you corrected ${from} messages like this one`;
  return { text: '', start: 0, end: 0, says, points };
}

function moved(
  id: CorrectableId,
  reading: NatureReading,
  words: ReadonlySet<number>,
  all: readonly NatureCorrection[],
) {
  const now: Reading = reading[id];
  if (now.level === null) return now;
  const { points, from } = pullOf(words, now.level, all);
  const { low, high } = BASE[id];
  const bounded = Math.max(-MOST_POINTS, Math.min(MOST_POINTS, guarded(id, points, reading)));
  const level = Math.round(Math.max(low, Math.min(high, now.level + bounded)));
  if (level === now.level) return now;
  return { ...now, level, evidence: [...now.evidence, spanOf(level - now.level, from)] };
}

type Intents = NatureReading['intents'];

/** How much each topic was said of alike messages; the same message says it alone. */
function topicsOf(words: ReadonlySet<number>, corrections: readonly NatureCorrection[]): Map<IntentId, number> {
  const said = new Map<IntentId, number>();
  for (const { topic, words: theirs } of corrections) {
    const near = alike(words, theirs);
    if (topic === undefined || near <= LEAST) continue;
    if (near >= SAME) return new Map([[topic, 20 * AGAINST]]);
    said.set(topic, (said.get(topic) ?? 0) + (near - LEAST) / (1 - LEAST));
  }
  return said;
}

/** What people said a message is about takes its share from what was read. */
function movedTopics(intents: Intents, words: ReadonlySet<number>, corrections: readonly NatureCorrection[]): Intents {
  const said = topicsOf(words, corrections);
  const weight = [...said.values()].reduce((sum, one) => sum + one, 0);
  if (weight === 0) return intents;
  const read = new Map(intents.map(({ id, confidence }) => [id, (confidence * AGAINST) / (weight + AGAINST)]));
  for (const [id, share] of said) read.set(id, (read.get(id) ?? 0) + share / (weight + AGAINST));
  return [...read].map(([id, confidence]) => ({ id, confidence })).sort((a, b) => b.confidence - a.confidence);
}

/**
 * A reading after what people corrected on similar messages: each level moves towards what they said, 35 points at most,
 * and shows that as evidence of its own; the topics move likewise. Messages unlike the corrected ones stay as they are. A
 * reading that abstains, abstains. The newest correction of the same message counts.
 */
export function withCorrections(
  reading: NatureReading,
  list: readonly Token[],
  corrections: readonly NatureCorrection[],
): NatureReading {
  const newest = [...corrections].sort((a, b) => b.time - a.time);
  const words = new Set(sketchOf(list));
  const of = (id: NatureCorrection['reading']) => newest.filter((one) => one.reading === id).slice(0, MOST_CORRECTIONS);
  const out = { ...reading, intents: movedTopics(reading.intents, words, of('topic')) };
  for (const id of READINGS) out[id] = moved(id, reading, words, of(id));
  return out;
}
