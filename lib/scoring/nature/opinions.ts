/**
 * How glad a customer is, the chances of the classes say better than the head of valence alone. And where a text does not speak to
 * a firm, others than customers are asked what it means: peers how polite it is, and people at large how glad. Each opinion is put in the place of the customers' one as far as the text speaks to them, in all and in each token's
 * share. What speaks to a firm keeps its reading to the digit.
 */
import type { Sentiment } from '../../domain/reading.ts';
import { DENSE } from './dense.ts';
import { FEELING_HEADS, HEADS, type Model, TALK, TALK_VALENCE } from './model.ts';
import { itemsOf } from './peer-items.ts';
import { gateOf, opinionOf } from './peers.ts';
import type { RulesReading } from './read.ts';
import type { Scores } from './scores.ts';

/** An opinion's part of a reading, 0..1, and how much of the rules' own level it takes. */
export interface Part {
  part: number;
  /** What the customers' own head keeps, 0..1. */
  own: number;
  rules: number;
  /** Whether the message is clearly positive. */
  glad?: boolean;
}
export const NO_PART: Part = { part: 0, own: 1, rules: 0 };

const POLITENESS = FEELING_HEADS.indexOf('politeness');
const VALENCE = FEELING_HEADS.indexOf('valence');
const NEGATIVE = FEELING_HEADS.indexOf('negative');
const POSITIVE = FEELING_HEADS.indexOf('positive');
const RULES_VALENCE = DENSE.indexOf('valence');
/** The part of a customer's valence that the chances of the classes have, and how steep they are in the middle: a third times (1 - a third + a third). */
const MOOD = 0.85;
const SLOPE = 1 / 3;
/** Up to the first of what the head of talk says they have that part, from the second on none: raters at large hear words rather than classes. */
const [WHOLE, NONE] = [0.3, 0.5];
/** Below the first of what the head of talk says, the customers' reading stands alone, above the second that of people at large. */
const [CLOSED, OPEN] = [0.4, 0.7];
/** The mean of many raters lies nearer to the middle than one rater's class: so much wider it is read. */
const SPREAD = 1.4;

/** A head's total after `part` of it was given to a `level` 0..1 of another opinion. */
function shift(model: Model, scores: Scores, head: number, part: number, level: number): void {
  const { scale, shift: middle } = model.fit[FEELING_HEADS[head]!]!;
  scores.total[head] = (1 - part) * scores.total[head]! + (part * (level - middle / 100)) / scale;
}

/** Politeness between peers. Read in English alone; `figures` is what `denseOf` tells. */
export function withPeers(
  { spoken, lexicon, cut }: RulesReading,
  model: Model,
  scores: Scores,
  figures: Float32Array,
  text: string,
): Part {
  const part = model.peers && lexicon === 'en' ? gateOf(model.peers, spoken, figures) : 0;
  if (part === 0) return NO_PART;
  const { level, shares } = opinionOf(model.peers!, itemsOf(text, spoken, cut), scores.count, figures);
  shift(model, scores, POLITENESS, part, level);
  const worth = part / (model.fit.politeness!.scale * (scores.step[POLITENESS] || 1));
  shares.forEach((share, t) => {
    const at = t * HEADS + POLITENESS;
    scores.tokens[at] = Math.round((1 - part) * scores.tokens[at]! + worth * share);
  });
  return { part, own: 1 - part, rules: 0 };
}

/** The tokens' shares of valence after `part` of them was given to other heads, each at its worth on the scale of the readings. */
function shareValence(model: Model, { tokens, count, step }: Scores, part: number, heads: [number, number][]): void {
  const one = model.fit.valence!.scale * (step[VALENCE] || 1);
  for (let at = 0; at < count * HEADS; at += HEADS) {
    let share = (1 - part) * tokens[at + VALENCE]!;
    for (const [head, worth] of heads) share += (part * worth * step[head]! * tokens[at + head]!) / one;
    tokens[at + VALENCE] = Math.round(share);
  }
}

/** A customer's valence by the chances of positive and negative, as far as the text speaks to a firm. */
export function withMood(model: Model, scores: Scores, { positive, negative }: Sentiment): Part {
  const { scale, shift: middle } = model.mood;
  const part = MOOD * Math.max(0, Math.min(1, (NONE - scores.total[TALK]!) / (NONE - WHOLE)));
  if (part === 0) return NO_PART;
  shift(model, scores, VALENCE, part, middle + scale * (positive - negative));
  const worth = SLOPE * scale * model.sentiment.heat;
  shareValence(model, scores, part, [
    [POSITIVE, worth],
    [NEGATIVE, -worth],
  ]);
  const rules = worth * (model.dense[POSITIVE]![RULES_VALENCE]! - model.dense[NEGATIVE]![RULES_VALENCE]!);
  return { part: 0, own: 1 - part, rules: part * Math.max(0, rules) };
}

/** Valence of talk that speaks to nobody in particular, `mood` being the customers' one. Read where English words have ratings. */
export function withTalk({ rates }: RulesReading, model: Model, scores: Scores, mood = NO_PART): Part {
  const part = rates ? Math.max(0, Math.min(1, (scores.total[TALK]! - CLOSED) / (OPEN - CLOSED))) : 0;
  if (part === 0) return mood;
  shift(model, scores, VALENCE, part, SPREAD * scores.total[TALK_VALENCE]!);
  shareValence(model, scores, part, [[TALK_VALENCE, SPREAD]]);
  const rules = SPREAD * model.dense[TALK_VALENCE]![RULES_VALENCE]!;
  return { part, own: (1 - part) * mood.own, rules: part * rules + (1 - part) * mood.rules };
}
