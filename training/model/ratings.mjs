// Ratings of single English words by ten people each: the lexicon of VADER (Hutto and Gilbert, ICWSM 2014), MIT, as the pinned
// development package `vader-sentiment` carries it. Figures only; how they are put together is `lib/scoring/nature/rated.ts`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { packRatings, parseRatings } from '../../lib/scoring/nature/rated.ts';
import { fold } from '../../lib/scoring/nature/tokens.ts';

const home = path.dirname(createRequire(import.meta.url).resolve('vader-sentiment/package.json'));
const lines = readFileSync(path.join(home, 'vader_lexicon.txt'), 'utf8').split('\n');

/** What is an entity of HTML, a sign or a mark of Twitter more often than the word that was rated. */
const NO_WORDS = new Set(['gt', 'l', 'ly', 'ff', 'amazon']);

/** Words as the reader folds them; signs that are no words stay as they are. The last of two of one spelling counts, as whoever reads the list does (`lol`). */
function wordsOf() {
  const words = new Map();
  for (const line of lines) {
    const [sign, rating] = line.split('\t');
    if (!sign || !rating) continue;
    const word = /^[\p{L}'-]+$/u.test(sign) ? fold(sign) : sign;
    if (!NO_WORDS.has(word)) words.set(word, Number(rating));
    // Emoticons are looked up as they are written, and `:-P` says what `:-p` says.
    if (/^[:;=]/.test(sign) && !words.has(sign.toUpperCase())) words.set(sign.toUpperCase(), Number(rating));
  }
  return words;
}

/** As they go into the model file. */
export const packed = packRatings(wordsOf());
/** As the reader has them. */
export const ratings = parseRatings(packed);
