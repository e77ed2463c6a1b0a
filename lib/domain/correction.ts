import type { IntentId } from './reading.ts';

/** The readings that a person can correct. */
export type CorrectableId = 'urgency' | 'irritation' | 'valence' | 'politeness';

/** What a correction can be about: one of the levels, or what the message is about. */
export type CorrectedId = CorrectableId | 'topic';

/**
 * What a person said of one reading of one message. The message itself is not kept: `words` are numbers made from its
 * words, enough to find similar messages by and not to read them again.
 */
export interface NatureCorrection {
  id: string;
  /** Who corrected; a name or '' on a machine of one person. */
  author: string;
  /** Logical time: rises with each record of this author; the newest correction of a message counts. */
  time: number;
  reading: CorrectedId;
  /** The level that was shown, before any correction; 0 for a topic. */
  was: number;
  /** The level that the person gives, on the same scale; 0 for a topic. */
  should: number;
  language: string | null;
  /** The topic that was read, before any correction. */
  intent: IntentId | null;
  /** The topic that the person gives; only where `reading` is `topic`. */
  topic?: IntentId | undefined;
  words: number[];
}

/** What a message can be said to be about. */
export const topics = [
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
] as const satisfies readonly IntentId[];

/** One click of a person on a reading that they find wrong. A page never says more than this. */
export type NatureChange =
  | { reading: 'urgency' | 'irritation'; step: 'less' | 'more' }
  | { reading: 'topic'; topic: IntentId };

/** A correction as it is shared in a file: with its day, without a word of the message or a name of its writer. */
export interface SharedCorrection extends NatureCorrection {
  /** ISO 8601 */
  at: string;
}

/** A correction as it is kept on this machine. */
export interface KeptCorrection extends SharedCorrection {
  /** The beginning of the message, for the person who looks through the list; '' = it came in a file, or its writer was forgotten. */
  about: string;
  /** `<site>/<key>` of the conversation; '' as above. */
  from: string;
  /** Keys by which the writer of the message is known, so that forgetting them takes their words along. */
  keys: string[];
  /** What this person had said of the same reading of the same message before; comes back with an undo. */
  over?: KeptCorrection | undefined;
}

/** A file of corrections, for a team. */
export interface CorrectionFile {
  format: 'aisle-corrections';
  version: 1;
  exportedAt: string;
  corrections: SharedCorrection[];
}

/** Of each reading the newest so many corrections are kept and looked at. */
export const MOST_CORRECTIONS = 500;
