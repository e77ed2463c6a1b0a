import type { EvidenceSpan, NatureContext, NatureReading } from '../../domain/reading.ts';
import { read } from './read.ts';

export { languageOf } from './language.ts';

/**
 * What is going on in a message and how its writer feels: urgency, irritation and politeness 0..100, valence -100..100,
 * each with the words that moved it; sentiment, complaint, tones, intents and flags. Each level is
 * clamp(base + sum of the points of its evidence); the bases are in `settle.ts`. Never throws, whatever the text; a text
 * in a language that is not read abstains (`level: null`) on all that needs its words.
 */
export function readNature(text: string, context: NatureContext = {}): NatureReading {
  return read(text, context);
}

/** The same reading without the words of one piece of evidence: a true second reading, not a subtraction. */
export function readNatureWithout(text: string, span: EvidenceSpan, context: NatureContext = {}): NatureReading {
  return read(text, context, { start: span.start, end: span.end });
}

/**
 * The seam for a trained model: takes the bytes of `public/nature-model.bin`, once, before the first reading. The rules
 * need no model, so for now the call does nothing.
 */
export function loadNatureModel(_bytes: Uint8Array): void {}
