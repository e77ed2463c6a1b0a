import type { IntentId, NatureReading, Reading, Sentiment, ToneId } from '../../domain/reading.ts';
import type { Found } from './pushes.ts';
import type { Tokens } from './tokens.ts';
import type { Push, ReadingId } from './types.ts';

/** What classes are made from. */
export interface Measured {
  urgency: Reading;
  irritation: Reading;
  valence: Reading;
  found: Found;
  pushes: readonly Push[];
  wordless: boolean;
  empty: boolean;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const TROUBLE = new Set(['problem', 'late', 'loss', 'blocked', 'harm', 'wait', 'repeat']);

/** True when something is late, broken, lost, blocked, overdue or dangerous. */
export function hasTrouble(pushes: readonly Push[]): boolean {
  return pushes.some(({ reading, kind, points }) => reading === 'urgency' && points >= 10 && TROUBLE.has(kind));
}

/** Three weights as shares of one, with the class that leads; of equals the negative one, then the neutral one. */
export function shared(down: number, flat: number, up: number): Sentiment {
  const sum = down + flat + up;
  const [negative, neutral, positive] = [down / sum, flat / sum, up / sum];
  const label = negative >= neutral && negative >= positive ? 'negative' : positive > neutral ? 'positive' : 'neutral';
  return { negative, neutral, positive, label };
}

/**
 * Three classes from valence, irritation and trouble. Weights: a logistic fit on half of the SemEval tweets with the
 * classes made equally frequent, then a little towards trouble being negative, as it is in a helpdesk.
 */
export function classify({ valence, irritation, pushes, wordless, empty }: Measured): Sentiment {
  if (empty) return { negative: 0, neutral: 1, positive: 0, label: 'neutral' };
  const glad = Math.max(0, valence.level ?? 0) / 100;
  const sad = Math.max(0, -(valence.level ?? 0)) / 100;
  const cross = Math.max(0, (irritation.level ?? 0) - 3) / 100;
  const trouble = hasTrouble(pushes) ? 1 : 0;
  const flat = wordless ? 0.4 : 1;
  return shared(
    Math.exp((-0.5 - 1.1 * glad + 2.3 * sad + 1.3 * cross + 0.4 * trouble) * flat),
    Math.exp((0.55 - 1.3 * glad - 0.9 * sad - 1.1 * cross - 0.2 * trouble) * flat),
    Math.exp((-0.15 + 2.4 * glad - 1.3 * sad - 0.5 * cross) * flat),
  );
}

/** Probability 0..1 that the message complains; 0.5 = the words are not read. */
export function complaintOf({ valence, irritation, pushes, found, wordless, empty }: Measured): number {
  if (empty) return 0;
  const glad = (valence.level ?? 0) / 100;
  const cross = (irritation.level ?? 0) / 100;
  if (wordless) return logistic(2 * cross - 1.5 * glad);
  const topic = Math.min(1, (found.topics.get('complaint') ?? 0) / 4);
  return logistic(-1.5 - 1.8 * glad + 5 * cross + 1.1 * (hasTrouble(pushes) ? 1 : 0) + 0.6 * topic);
}

const TONE_FROM = 14;

function rankedTones(tones: ReadonlyMap<ToneId, number>): ToneId[] {
  return [...tones]
    .filter(([tone, points]) => points >= TONE_FROM || tone === 'polite')
    .sort((a, b) => b[1] - a[1])
    .map(([tone]) => tone);
}

/** Tones, strongest first. Calm is the absence of irritation where words were read. */
export function tonesOf({ found, irritation, wordless, pushes }: Measured): ToneId[] {
  const tones = new Map(found.tones);
  const level = irritation.level ?? 0;
  if (found.mood > 30 && level < 25) tones.set('pleased', found.mood);
  if (found.mood < 0) tones.delete('pleased');
  if (level >= 65) tones.set('angry', level);
  if (level >= 35 && level < 65) tones.set('frustrated', Math.max(tones.get('frustrated') ?? 0, level));
  if (level < 20) for (const hot of ['angry', 'contemptuous', 'frustrated'] as const) tones.delete(hot);
  const thanked = pushes.some(
    ({ reading, kind, points }) => reading === 'politeness' && kind === 'thanks' && points > 0,
  );
  if (!thanked || level >= 40) tones.delete('grateful');
  if (level >= 45) tones.delete('polite');
  const list = tones.size === 0 ? [] : rankedTones(tones);
  if (!wordless && level < 15 && !list.includes('calm')) list.push('calm');
  return list.slice(0, 4);
}

const NAMED: readonly IntentId[] = ['billing', 'delivery', 'refund', 'cancellation', 'outage', 'account'];

/** Where hardly a word names the topic, the mood does: telling something bad is a complaint, something good is praise. */
function addMood(add: (id: IntentId, points: number) => void, glad: number, trouble: boolean): void {
  if (glad <= -20) add('complaint', 1.3);
  if (glad >= 35 && !trouble) add('praise', 1.5);
}

/** Topics with a share of all topic words, best first; what nothing speaks for falls to praise, question or other. */
export function intentsOf(measured: Measured, tokens: Tokens): NatureReading['intents'] {
  const { found, irritation, valence, wordless } = measured;
  if (wordless) return [];
  const topics = new Map<IntentId, number>(found.topics);
  const [glad, cross] = [valence.level ?? 0, irritation.level ?? 0];
  const trouble = hasTrouble(measured.pushes) || cross > 20;
  const add = (id: IntentId, points: number) => topics.set(id, (topics.get(id) ?? 0) + points);
  if (tokens.asks.size > 0 || found.asks) add('question', 1);
  if (trouble) {
    topics.delete('praise');
    topics.set('question', (topics.get('question') ?? 0) * 0.5);
  }
  if (glad >= 20 && cross < 15) {
    add('praise', topics.get('complaint') ?? 0);
    topics.delete('complaint');
  }
  let named = 0;
  for (const id of NAMED) named = Math.max(named, topics.get(id) ?? 0);
  const asked = topics.get('question') ?? 0;
  // With nothing wrong, asking about a thing is as likely a question as a case of that thing.
  if (named >= 2 && asked > 0) topics.set('question', trouble ? Math.min(asked, named * 0.7) : named * 0.9);
  if (cross > 20) add('complaint', cross / (named >= 2 ? 45 : 15));
  if (glad < 20) topics.set('praise', (topics.get('praise') ?? 0) * 0.3);
  addMood(add, Math.max(0, ...topics.values()) < 2 ? glad : 0, trouble);
  add('other', tokens.asks.size > 0 ? 0.9 : 1.2);
  const total = [...topics.values()].reduce((a, b) => a + b, 0);
  return [...topics]
    .filter(([, points]) => points > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([id, points]) => ({ id, confidence: Math.round((100 * points) / (total + 0.8)) / 100 }))
    .slice(0, 4);
}

/** How far a reading is right by itself, before language and length: read off half of the development list. */
function trust(reading: ReadingId, { level, evidence }: Reading): number {
  const at = level ?? 0;
  // Between an ordinary request and an emergency the words decide least.
  if (reading === 'urgency') return 0.8 - 0.3 * Math.exp(-(((at - 50) / 18) ** 2));
  if (reading === 'irritation') return evidence.length === 0 ? 0.86 : Math.min(0.85, 0.5 + at / 200);
  return evidence.length === 0 ? 0.6 : Math.min(0.9, 0.6 + Math.abs(reading === 'valence' ? at : at - 45) / 250);
}

/** How many words a text has, figures and emoji left out. */
export function wordsIn({ list }: Tokens): number {
  let words = 0;
  for (const { kind } of list) if (kind === 'word') words++;
  return words;
}

/**
 * How far to trust a reading, 0..1: the language must be sure, there must be words but not a whole story, and the words
 * must not pull both ways. Rough: calibrated on half of the development list, see `tests/bench/nature.mjs`.
 */
export function confidenceOf(id: ReadingId, reading: Reading, sure: number, words: number, wordless: boolean): number {
  if (wordless) return 0.2;
  const length = Math.min(1, 0.55 + words / 12) * (words > 60 ? 0.85 : 1);
  let up = 0;
  let down = 0;
  for (const { points } of reading.evidence) {
    if (points > 0) up += points;
    else down -= points;
  }
  const mixed = up + down > 0 ? Math.min(up, down) / (up + down) : 0;
  return Math.round(100 * Math.min(1, sure + 0.1) * length * trust(id, reading) * (1 - 0.5 * mixed)) / 100;
}
