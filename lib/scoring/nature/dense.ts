import type { FlagId, IntentId, NatureReading } from '../../domain/reading.ts';
import { RATED } from './rated.ts';
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
  ...RATED,
];

const FIRST_FLAG = 14;
const FIRST_INTENT = FIRST_FLAG + FLAGS.length;
const FIRST_LANGUAGE = FIRST_INTENT + INTENTS.length;
/** Where the figures of `rated.ts` stand; `denseOf` leaves them at nothing. */
export const FIRST_RATED = FIRST_LANGUAGE + LANGUAGES.length;

/** The look of a text: its length, questions, calls, capitals and figures. */
function addLook(out: Float32Array, { list, marks }: Tokens): void {
  const words = Math.max(1, list.length);
  let [loud, asks, capitals, figures] = [0, 0, 0, 0];
  for (const { kind, count } of marks) {
    if (kind === '!') loud += Math.min(3, count);
    else asks++;
  }
  for (const { kind, capitals: shouts, word } of list) {
    if (shouts && word.length > 2) capitals++;
    if (kind === 'number') figures++;
  }
  out[8] = Math.min(1, Math.log(1 + words) / 6);
  out[9] = words < 6 ? 1 : 0;
  out[10] = Math.min(1, asks / 2);
  out[11] = Math.min(1, loud / 3);
  out[12] = Math.min(1, (2 * capitals) / words);
  out[13] = Math.min(1, figures / 4);
}

/**
 * What the rules and the look of a text say, each about 0..1 (valence -1..1), for the model to weigh. Written over `into` where that
 * is given: fresh memory for each text costs more than the figures.
 */
export function denseOf(
  rules: NatureReading,
  tokens: Tokens,
  language: string | null,
  into: Float32Array = new Float32Array(DENSE.length),
): Float32Array {
  const out = into.fill(0);
  out[0] = (rules.urgency.level ?? 5) / 100;
  out[1] = (rules.irritation.level ?? 3) / 100;
  out[2] = (rules.valence.level ?? 0) / 100;
  out[3] = (rules.politeness.level ?? 45) / 100;
  out[4] = rules.complaint;
  out[5] = rules.sentiment.negative;
  out[6] = rules.sentiment.positive;
  out[7] =
    rules.urgency.evidence.length + rules.irritation.evidence.length + rules.valence.evidence.length === 0 ? 1 : 0;
  addLook(out, tokens);
  for (const flag of rules.flags) {
    const at = FLAGS.indexOf(flag);
    if (at >= 0) out[FIRST_FLAG + at] = 1;
  }
  for (const { id, confidence } of rules.intents) {
    const at = INTENTS.indexOf(id);
    if (at >= 0) out[FIRST_INTENT + at] = confidence;
  }
  const at = language === null ? -1 : LANGUAGES.indexOf(language);
  if (at >= 0) out[FIRST_LANGUAGE + at] = 1;
  return out;
}
