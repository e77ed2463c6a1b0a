import type { Fact } from './fact.ts';
import type { EvidenceSpan } from './reading.ts';

export type AxisId = 'nature' | 'channel' | 'value' | 'influence';

/** Where a number comes from: quoted words, a named fact, or a rule of the channel. Exactly one field is set. */
export type Evidence = { span: EvidenceSpan } | { fact: Fact } | { rule: { says: string; source: string } };

/** One addend of the attention score. `points` are signed; the score is the sum of all contributions. */
export interface Contribution {
  /** Stable, such as `nature.urgency` or `value.loyalty`. */
  id: string;
  axis: AxisId;
  /** Short name that a person reads: `Urgency`, `Loyalty`. */
  label: string;
  /** One sentence: why. */
  says: string;
  points: number;
  /** Never empty. */
  evidence: Evidence[];
}

/** One axis of the card. `level` 0-100; null = unknown, which is not zero. */
export interface AxisScore {
  id: AxisId;
  level: number | null;
  confidence: number;
  /** One short sentence for the card. */
  says: string;
  /** The parts of the axis with their own level: loyalty and purchasing power, reach and resonance. */
  parts: { id: string; label: string; level: number | null; says: string; evidence: Evidence[] }[];
  contributions: Contribution[];
}

/** 0-100, the sum of `contributions`. `low` and `high` bound it when unknown axes could still add. */
export interface AttentionScore {
  points: number;
  band: 'low' | 'normal' | 'high' | 'critical';
  low: number;
  high: number;
}

/** When an answer is due. */
export interface ReplyBy {
  /** ISO 8601, or null when the time of the message is unknown. */
  at: string | null;
  /** Minutes allowed from the message on. */
  minutes: number;
  /** True when `at` lies before now. Null when `at` is null. */
  overdue: boolean | null;
  /** One sentence: which clock and why. */
  says: string;
}

/** Four axes in one explained number. */
export interface Scorecard {
  axes: Record<AxisId, AxisScore>;
  /** Every contribution of every axis, largest first; their points add up to `attention.points`. */
  contributions: Contribution[];
  attention: AttentionScore;
  replyBy: ReplyBy;
  /** The last word is the customer's (true), or ours (false). */
  awaitingAnswer: boolean;
}

/** How much each part may add to the attention score. */
export interface Weights {
  urgency: number;
  irritation: number;
  flags: number;
  channel: number;
  value: number;
  /** Promise 5: capped, default 10 of 100; influence may raise, never lower. */
  influence: number;
}

/** The firm's own cut-offs: ascending quintile borders (4 numbers each), from the imported customers. */
export interface ValueReference {
  orders: number[];
  spend: number[];
  daysSinceLastOrder: number[];
  tenureMonths: number[];
  currency: string | null;
  customers: number;
  asOf: string;
}
