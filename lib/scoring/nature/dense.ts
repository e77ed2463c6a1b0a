import type { FlagId, IntentId, NatureReading } from '../../domain/reading.ts';
import type { Tokens } from './tokens.ts';

const FLAGS: readonly FlagId[] = ['safety', 'legal', 'churn', 'press', 'vulnerable', 'abuse', 'repeat', 'sarcasm'];
/** The top-level intents: what the rules tell of, and what the model's topic heads are called. The order is that of the model file. */
export const INTENTS: readonly IntentId[] = [
  'billing',
  'delivery',
  'refund',
  'cancellation',
  'outage',
  'account',
  'complaint',
  'praise',
  'question',
  'other',
];
const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'];

/** Names of what the rules tell the model, in the order of `denseOf`. */
export const DENSE: readonly string[] = [
  'urgency',
  'irritation',
  'valence',
  'politeness',
  'complaint',
  'negative',
  'positive',
  'silent',
  'length',
  'short',
  'asks',
  'exclaims',
  'shouts',
  'figures',
  ...FLAGS.map((flag) => `flag ${flag}`),
  ...INTENTS.map((intent) => `intent ${intent}`),
  ...LANGUAGES.map((language) => `language ${language}`),
];

/** What the rules and the look of a text say, each about 0..1 (valence -1..1), for the model to weigh. */
export function denseOf(rules: NatureReading, { list, marks }: Tokens, language: string | null): Float32Array {
  const words = Math.max(1, list.length);
  const loud = marks.reduce((sum, { kind, count }) => sum + (kind === '!' ? Math.min(3, count) : 0), 0);
  const asks = marks.filter(({ kind }) => kind !== '!').length;
  const capitals = list.filter((token) => token.capitals && token.word.length > 2).length;
  const figures = list.filter(({ kind }) => kind === 'number').length;
  const intents = new Map(rules.intents.map(({ id, confidence }) => [id, confidence]));
  const spoke = rules.urgency.evidence.length + rules.irritation.evidence.length + rules.valence.evidence.length;
  return Float32Array.from([
    (rules.urgency.level ?? 5) / 100,
    (rules.irritation.level ?? 3) / 100,
    (rules.valence.level ?? 0) / 100,
    (rules.politeness.level ?? 45) / 100,
    rules.complaint,
    rules.sentiment.negative,
    rules.sentiment.positive,
    spoke === 0 ? 1 : 0,
    Math.min(1, Math.log(1 + words) / 6),
    words < 6 ? 1 : 0,
    Math.min(1, asks / 2),
    Math.min(1, loud / 3),
    Math.min(1, (2 * capitals) / words),
    Math.min(1, figures / 4),
    ...FLAGS.map((flag) => (rules.flags.includes(flag) ? 1 : 0)),
    ...INTENTS.map((intent) => intents.get(intent) ?? 0),
    ...LANGUAGES.map((one) => (one === language ? 1 : 0)),
  ]);
}
