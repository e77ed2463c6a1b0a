import type { FlagId, IntentId, ToneId } from '../../domain/reading.ts';

export type ReadingId = 'urgency' | 'irritation' | 'valence' | 'politeness';

/** What one cue does to one reading. Of hits of one kind the strongest counts fully, the others less. */
export interface Effect {
  reading: ReadingId;
  kind: string;
  points: number;
}

/** What a phrase means wherever it stands. `marks` are for the reader itself: `negator`, `if`, `start` ... */
export interface Cue {
  says: string;
  effects: readonly Effect[];
  topics: readonly (readonly [IntentId, number])[];
  flags: readonly FlagId[];
  tones: readonly ToneId[];
  marks: ReadonlySet<string>;
}

/** A cue found in a text: the tokens from `from` up to, not including, `to`. */
export interface Hit {
  cue: Cue;
  from: number;
  to: number;
}

/** Something that moves a reading, before equal kinds are damped. Offsets are UTF-16 into the whole text. */
export interface Push {
  reading: ReadingId;
  kind: string;
  points: number;
  start: number;
  end: number;
  says: string;
}
