import type { CorrectableId, NatureCorrection } from '../../domain/correction.ts';
import type { EvidenceSpan, IntentId, NatureContext, NatureReading } from '../../domain/reading.ts';
import { sketchOf } from './corrections.ts';
import { type Model, parseModel } from './model.ts';
import { read } from './read.ts';
import { tokensOf } from './tokens.ts';

export { languageOf } from './language.ts';

let model: Model | null = null;
let note: string | null = null;

/**
 * What is going on in a message and how its writer feels: urgency, irritation and politeness 0..100, valence -100..100,
 * each with the words that moved it; sentiment, complaint, tones, intents and flags. Each level is
 * clamp(base + sum of the points of its evidence); the bases are in `settle.ts`. Never throws, whatever the text; a text
 * in a language that is not read abstains (`level: null`) on all that needs its words.
 */
export function readNature(text: string, context: NatureContext = {}): NatureReading {
  return read(text, context, undefined, model);
}

/** The same reading without the words of one piece of evidence: a true second reading, not a subtraction. */
export function readNatureWithout(text: string, span: EvidenceSpan, context: NatureContext = {}): NatureReading {
  return read(text, context, { start: span.start, end: span.end }, model);
}

/**
 * Takes the bytes of a model that `npm run train` has built; from then on readings are made by the rules and the model together.
 * Bytes that are no whole model of this version are not used: the rules alone read on, and `natureModelNote` says why.
 * Empty bytes take the model away. Never throws.
 */
export function loadNatureModel(bytes: Uint8Array): void {
  const parsed = bytes.length === 0 ? 'No nature model is loaded.' : parseModel(bytes);
  model = typeof parsed === 'string' ? null : parsed;
  note = typeof parsed === 'string' ? parsed : null;
}

/** Why the last bytes given to `loadNatureModel` are not used, in one sentence; null = they are, or none were given. */
export function natureModelNote(): string | null {
  return note;
}

/** What is kept of a correction but who made it, and when. */
type Learnt = Omit<NatureCorrection, 'id' | 'author' | 'time'>;

/**
 * What is kept of a correction: which reading of which message, what was read, and what the person says it should be (on
 * the reading's own scale). Holds no words of the message. Null when that reading had abstained: there is nothing to move.
 */
export function correctionOf(
  text: string,
  reading: CorrectableId,
  should: number,
  context: NatureContext = {},
): Learnt | null {
  const read = readNature(text, { ...context, corrections: [] });
  const was = read[reading].level;
  if (was === null) return null;
  return { reading, was, should, ...learntFrom(text, read) };
}

/** The same of a topic. Null when the message holds no words to know it again by. */
export function topicCorrectionOf(text: string, topic: IntentId, context: NatureContext = {}): Learnt | null {
  const learnt = learntFrom(text, readNature(text, { ...context, corrections: [] }));
  return learnt.words.length === 0 ? null : { reading: 'topic', was: 0, should: 0, topic, ...learnt };
}

function learntFrom(text: string, { language, intents }: NatureReading): Pick<Learnt, 'language' | 'intent' | 'words'> {
  return { language, intent: intents[0]?.id ?? null, words: sketchOf(tokensOf(text).list) };
}
