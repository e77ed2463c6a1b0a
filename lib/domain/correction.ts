import type { IntentId } from './reading.ts';

/** The readings that a person can correct. */
export type CorrectableId = 'urgency' | 'irritation' | 'valence' | 'politeness';

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
  reading: CorrectableId;
  /** The level that was shown, before any correction. */
  was: number;
  /** The level that the person gives, on the same scale. */
  should: number;
  language: string | null;
  intent: IntentId | null;
  words: number[];
}
