// From texts to features: what the model sees of a row is made by the code that reads messages.
import { denseOf } from '../../lib/scoring/nature/dense.ts';
import { gramsOf, sizeOf } from '../../lib/scoring/nature/grams.ts';
import { readByRules } from '../../lib/scoring/nature/read.ts';
import { hashOf } from './sources.mjs';

/** Adds `numbers`, `size` and `dense` to rows with a `text`; rows without readable words go. Order: by the text. */
export function prepare(rows) {
  return rows
    .map((row) => ({ ...row, order: hashOf(row.text) }))
    .sort((a, b) => a.order - b.order || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map((row) => {
      const rules = readByRules(row.text, row.hint ? { language: row.hint } : {});
      const numbers = gramsOf(rules.spoken);
      const dense = denseOf(rules.reading, rules.tokens, rules.lexicon);
      return { ...row, text: undefined, numbers, dense, size: sizeOf(numbers.length) };
    })
    .filter((row) => row.numbers.length > 0);
}
