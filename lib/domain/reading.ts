import type { NatureCorrection } from './correction.ts';

/** Tones that a message can have; several at once. */
export type ToneId =
  | 'calm'
  | 'polite'
  | 'worried'
  | 'disappointed'
  | 'frustrated'
  | 'angry'
  | 'contemptuous'
  | 'sarcastic'
  | 'grateful'
  | 'pleased';

/** What the customer wants or writes about, top level. */
export type IntentId =
  | 'billing'
  | 'delivery'
  | 'refund'
  | 'cancellation'
  | 'outage'
  | 'account'
  | 'complaint'
  | 'praise'
  | 'question'
  | 'other';

/** Signals that a person must see whatever the scores say. */
export type FlagId =
  | 'safety'
  | 'legal'
  | 'accessibility'
  | 'churn'
  | 'press'
  | 'vulnerable'
  | 'abuse'
  | 'repeat'
  | 'sarcasm'
  | 'injection';

/**
 * A part of the text that moved a reading. `start` and `end` are UTF-16 offsets into the text that was read;
 * `text` is the slice between them. `points` is by how much it moved the level, signed; `says` is the reason in plain words.
 */
export interface EvidenceSpan {
  text: string;
  start: number;
  end: number;
  says: string;
  points: number;
}

/** One measured quality. `level` 0-100 (valence -100..100); null = abstains. `confidence` 0..1. */
export interface Reading {
  level: number | null;
  confidence: number;
  evidence: EvidenceSpan[];
}

/** The three-way class with its probabilities, which add up to 1. */
export interface Sentiment {
  negative: number;
  neutral: number;
  positive: number;
  label: 'negative' | 'neutral' | 'positive';
}

/** All that is read from the words of one turn. */
export interface NatureReading {
  /** BCP 47; null = cannot tell. */
  language: string | null;
  /** How soon somebody must act, whatever the tone. */
  urgency: Reading;
  /** How annoyed the writer is, whatever the problem. */
  irritation: Reading;
  politeness: Reading;
  /** Level -100..100. */
  valence: Reading;
  sentiment: Sentiment;
  /** Probability 0..1 that the message complains. */
  complaint: number;
  tones: ToneId[];
  /** Best first. */
  intents: { id: IntentId; confidence: number }[];
  flags: FlagId[];
  /** Where each flag was seen. */
  flagEvidence: { flag: FlagId; span: EvidenceSpan }[];
}

/** A part of the sentence about a message; `span` = the words that it stands on, null = it binds or judges the whole. */
export interface GistPiece {
  text: string;
  span: EvidenceSpan | null;
}

/** A message of the conversation before the text that is read. */
export interface ThreadMessage {
  role: 'customer' | 'agent';
  text: string;
  /** ISO 8601; anything else, or null, counts as not known. */
  sentAt: string | null;
}

/** What else is known when a text is read. Everything is optional. */
export interface NatureContext {
  /** Both sides before the text that is read, oldest first. Given, it takes the place of `earlier`. */
  thread?: readonly ThreadMessage[];
  /** ISO 8601: the moment for which waiting times are counted; without it none are. */
  now?: string | null;
  /** Earlier texts of the same customer in this conversation, oldest first. */
  earlier?: readonly string[];
  /** BCP 47 of the conversation so far, used when the text alone cannot tell. */
  language?: string | null;
  /** What people on this machine corrected on other messages. */
  corrections?: readonly NatureCorrection[];
}
