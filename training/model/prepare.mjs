// From texts to features: what the model sees of a row is made by the code that reads messages.
import { denseOf, FIRST_RATED } from '../../lib/scoring/nature/dense.ts';
import { gramsOf, MOST_TOKENS, shape, sizeOf, wordNumber } from '../../lib/scoring/nature/grams.ts';
import { rate, ratingOf } from '../../lib/scoring/nature/rated.ts';
import { readByRules } from '../../lib/scoring/nature/read.ts';
import { ratings } from './ratings.mjs';
import { hashOf } from './sources.mjs';

/** What the ratings of the words say of a text. */
export function figuresOf({ spoken, tokens }) {
  const count = Math.min(spoken.length, MOST_TOKENS);
  const worth = Float64Array.from(spoken.slice(0, count), (token) => ratingOf(ratings, wordNumber(shape(token))));
  return rate(spoken, tokens.marks, worth, count).figures;
}

/** Adds `numbers`, `size` and `dense` to rows with a `text`; rows without readable words go. Order: by the text. */
export function prepare(rows) {
  return rows
    .map((row) => ({ ...row, order: hashOf(row.text) }))
    .sort((a, b) => a.order - b.order || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map((row) => {
      const rules = readByRules(row.text, row.hint ? { language: row.hint } : {});
      const numbers = gramsOf(rules.spoken);
      const dense = denseOf(rules.reading, rules.tokens, rules.lexicon);
      if (rules.rates) dense.set(figuresOf(rules), FIRST_RATED);
      return { ...row, text: undefined, numbers, dense, size: sizeOf(numbers.length) };
    })
    .filter((row) => row.numbers.length > 0);
}
