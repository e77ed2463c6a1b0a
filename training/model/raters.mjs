// A second opinion on valence: weights learnt from ratings by many people alone, without customers' messages and their labels by
// one hand, and from what a stronger reader guessed of more tweets (`training/data/NOTES.md`). A share of it is added to the valence
// head. Both are linear, so nothing is added to the file or to the reading.
import { DENSE } from '../../lib/scoring/nature/dense.ts';
import { FEELING_HEADS, HEADS } from '../../lib/scoring/nature/model.ts';
import { blank, generator, rounds, SETTINGS } from './learn.mjs';

/** Rates found on two thirds of the tweets of VADER; the share is what takes at most 0.01 from our own messages. */
export const RATERS = {
  sources: ['vader-tweets'],
  share: 0.5,
  run: { epochs: 8, rate: 0.01, denseRate: 0.03, decay: 0.9, sourceRate: 0 },
};
/** What a guessed row counts: as much as a rated one. */
const GUESS_WEIGHT = 1.5;
const VALENCE = FEELING_HEADS.indexOf('valence');

function goalOf({ source, valence, guess }, sources) {
  if (source === 'semeval' && guess !== undefined) return { target: guess, weight: GUESS_WEIGHT };
  return sources.includes(source) ? valence : undefined;
}

/** Prepared rows in; weights of which only the valence head has learnt anything out. */
export function learnRaters(rows, { sources, run } = RATERS) {
  const rated = rows
    .map((row) => ({ ...row, valence: goalOf(row, sources) }))
    .filter(({ valence }) => valence)
    .map(({ source, numbers, dense, size, valence }) => ({ source, numbers, inputs: dense, size, valence }));
  return rounds(blank(DENSE.length), rated, { levelGain: SETTINGS.levelGain, ...run }, generator(SETTINGS.seed + 2));
}

/** Adds a share of the second opinion to the valence head of `weights`, which it gives back. */
export function withRaters(weights, raters, share = RATERS.share) {
  for (let at = VALENCE; at < weights.table.length; at += HEADS) weights.table[at] += share * raters.table[at];
  const from = VALENCE * DENSE.length;
  for (let i = from; i < from + DENSE.length; i++) weights.dense[i] += share * raters.dense[i];
  weights.bias[VALENCE] += share * raters.bias[VALENCE];
  return weights;
}
