import type { LengthUnit } from './channel.ts';
import type { Author, ChannelId, Conversation } from './conversation.ts';
import type { Fact } from './fact.ts';
import type { NatureReading } from './reading.ts';
import type { Scorecard } from './score.ts';

/** The human who answers. */
export interface Agent {
  name: string | null;
  /** `Customer care`, `guest relations`; null = not shown. */
  role: string | null;
  /** `AB` for a caret signature `^AB`; null = made from the name. */
  initials: string | null;
}

/** What a draft is made from. Only `conversation` and `nature` are needed. */
export interface DraftRequest {
  conversation: Conversation;
  nature: NatureReading;
  scorecard?: Scorecard | null;
  /** Defaults to the conversation's channel. */
  channel?: ChannelId;
  /** BCP 47; defaults to the customer's language, else English. */
  language?: string | null;
  facts?: readonly Fact[];
  agent?: Agent | null;
  firm?: { name: string | null } | null;
  /** Another variant of the same plan: 0, 1, 2 ... */
  variant?: number;
}

/** One thing that the draft sets out to do, and the evidence that asked for it. */
export interface PlanStep {
  id: string;
  /** As the agent reads it: `Acknowledge the late tent`. */
  label: string;
  because: string;
}

/** A remark on a text. Offsets are UTF-16 into the text that was checked; null = about the text as a whole. */
export interface Finding {
  id: string;
  severity: 'block' | 'warn' | 'hint';
  /** One plain sentence: what is wrong and what to do. */
  says: string;
  span: { start: number; end: number; text: string } | null;
}

/** A length in the channel's own unit. */
export interface Measure {
  length: number;
  unit: LengthUnit;
  limit: number | null;
  softTarget: { min: number; max: number };
  /** `limit - length`; null = no limit. */
  left: number | null;
  over: boolean;
  /** SMS parts; null elsewhere. */
  segments: number | null;
  encoding: 'gsm-7' | 'ucs-2' | null;
}

/** A reply that a person may edit and send. Aisle never sends. */
export interface Draft {
  text: string;
  language: string;
  channel: ChannelId;
  measure: Measure;
  plan: PlanStep[];
  checks: Finding[];
  /** The facts that the text uses. */
  uses: Fact[];
  /** The id of the engine. */
  engine: string;
}

/** What a spot check says about one reply. */
export interface ReplyCheck {
  findings: Finding[];
  /** Does the tone of the reply suit the customer's state? */
  toneMatch: { level: number | null; verdict: 'fits' | 'strained' | 'clashes' | 'unknown'; says: string };
}

/** An account that may be a known customer. */
export interface MatchCandidate {
  customerId: string;
  name: string | null;
  /** 0..1 */
  probability: number;
  /** One plain sentence each, strongest first. */
  reasons: string[];
}

/** The firm's record of a customer, as imported. */
export interface Customer {
  /** Stable: the firm's own id where the import has one, else made from e-mail or handle. */
  id: string;
  name: string | null;
  emails: string[];
  /** With network, such as `x:@dana`; a handle without a network is kept as `:@dana`. */
  handles: string[];
  facts: Fact[];
}

/** The person as the card shows them. */
export interface PersonView {
  author: Author;
  /** Null = no record matched, which says nothing about their value. */
  customer: { id: string; name: string | null; matchedBy: string; probability: number } | null;
  /** Suggestions below the threshold for linking. */
  candidates: MatchCandidate[];
  valueFacts: Fact[];
  influenceFacts: Fact[];
}
