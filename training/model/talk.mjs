// What people say to nobody in particular is another thing than a message to a firm, and many raters hear other shades in it than a
// desk does. So valence has two readings, and a head that tells such talk from messages to a firm. Both are ridge regressions
// over the features of the main table, in two columns of their own.
import { DENSE } from '../../lib/scoring/nature/dense.ts';
import { BITS, HEADS, TALK, TALK_VALENCE } from '../../lib/scoring/nature/model.ts';
import { counted, learnRidge } from './ridge.mjs';

/** Found on two thirds of the tweets of VADER, with guesses of a reader that was kept from the third. */
export const RIDGES = {
  valence: { bits: BITS, ridge: 24, figure: 0.3, steps: 50 },
  talk: { bits: BITS, ridge: 24, figure: 0.3, steps: 30 },
};
/** Sources whose texts speak to no firm, and which part of each shows what that sounds like. */
const TALKS = { 'vader-tweets': 1, semeval: 0.5, goemotions: 0.25 };

const english = ({ dense }) => dense[DENSE.indexOf('language en')] === 1;
const part = ({ order }) => (order % 1000) / 1000;

const bare = ({ numbers, size, dense }) => ({ at: counted(numbers, BITS), size, figures: dense });

/** Rated tweets, and what a stronger reader guessed of more talk. */
function valencesOf(rows) {
  return rows.flatMap((row) => {
    const goal = row.source === 'vader-tweets' ? row.valence.target : row.guess;
    return goal === undefined ? [] : [{ ...bare(row), goal }];
  });
}

/** Talk as 1, messages to a firm as 0; both sides count alike, however many rows they have. */
function sidesOf(rows, firms) {
  const talks = rows.filter((row) => part(row) < (TALKS[row.source] ?? 0)).map((row) => ({ ...bare(row), goal: 1 }));
  const others = firms.filter(english).map((row) => ({ ...bare(row), goal: 0 }));
  const all = talks.length + others.length;
  return [...talks, ...others].map((row) => ({
    ...row,
    worth: all / (2 * (row.goal > 0 ? talks.length : others.length)),
  }));
}

function put(weights, head, rows, settings) {
  if (rows.length === 0) return;
  const { table, figures, bias } = learnRidge(rows, settings);
  for (let at = 0; at < table.length; at++) weights.table[at * HEADS + head] = table[at];
  weights.dense.set(figures, head * DENSE.length);
  weights.bias[head] = bias;
}

/**
 * Writes both heads into `weights`, which it gives back. `rows` are prepared rows of the public sets, `firms` prepared messages
 * to firms. Without both no text is talk, and the customers' reading stands alone.
 */
export function withTalk(weights, rows, firms) {
  const valences = valencesOf(rows);
  const sides = valences.length > 0 && firms.length > 0 ? sidesOf(rows, firms) : [];
  put(weights, TALK_VALENCE, valences, RIDGES.valence);
  put(weights, TALK, sides, RIDGES.talk);
  return weights;
}
