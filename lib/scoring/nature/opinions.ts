/**
 * Where a text does not speak to a firm, others than customers are asked what it means: peers how polite it is, and people at
 * large how glad. Each opinion is put in the place of the customers' one as far as the text speaks to them, in all and in each token's
 * share. What speaks to a firm keeps its reading to the digit.
 */
import { DENSE } from './dense.ts';
import { FEELING_HEADS, HEADS, type Model, TALK, TALK_VALENCE } from './model.ts';
import { itemsOf } from './peer-items.ts';
import { gateOf, opinionOf } from './peers.ts';
import type { RulesReading } from './read.ts';
import type { Scores } from './scores.ts';

/** An opinion's part of a reading, 0..1, and how much of the rules' own level it takes. */
export interface Part {
  part: number;
  rules: number;
  /** Whether the message is clearly positive. */
  glad?: boolean;
}
export const NO_PART: Part = { part: 0, rules: 0 };

const POLITENESS = FEELING_HEADS.indexOf('politeness');
const VALENCE = FEELING_HEADS.indexOf('valence');
const RULES_VALENCE = DENSE.indexOf('valence');
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
  return { part, rules: 0 };
}

/** Valence of talk that speaks to nobody in particular. Read where English words have ratings. */
export function withTalk({ rates }: RulesReading, model: Model, scores: Scores): Part {
  const { total, step, tokens } = scores;
  const part = rates ? Math.max(0, Math.min(1, (total[TALK]! - CLOSED) / (OPEN - CLOSED))) : 0;
  if (part === 0) return NO_PART;
  shift(model, scores, VALENCE, part, SPREAD * total[TALK_VALENCE]!);
  const worth = (part * SPREAD * step[TALK_VALENCE]!) / (model.fit.valence!.scale * (step[VALENCE] || 1));
  for (let at = 0; at < scores.count * HEADS; at += HEADS) {
    tokens[at + VALENCE] = Math.round((1 - part) * tokens[at + VALENCE]! + worth * tokens[at + TALK_VALENCE]!);
  }
  return { part, rules: part * SPREAD * model.dense[TALK_VALENCE]![RULES_VALENCE]! };
}
