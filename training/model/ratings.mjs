// Ratings of single English words by ten people each: the lexicon of VADER (Hutto and Gilbert, ICWSM 2014), MIT, as the pinned
// development package `vader-sentiment` carries it. Figures only; how they are put together is `lib/scoring/nature/rated.ts`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { packRatings, parseRatings } from '../../lib/scoring/nature/rated.ts';
import { fold } from '../../lib/scoring/nature/tokens.ts';

const home = path.dirname(createRequire(import.meta.url).resolve('vader-sentiment/package.json'));
const lines = readFileSync(path.join(home, 'vader_lexicon.txt'), 'utf8').split('\n');

/** Glad words among people at large, in messages to a firm mere courtesy or asking: their ratings say nothing there. */
const COURTESY = new Set(
  'please help helps helped helping support care dear like want wants wanted interested ok okay sure credit free yes certain certainly'.split(
    ' ',
  ),
);

/** Words as the reader folds them; signs that are no words stay as they are. The first of two of one spelling counts. */
function wordsOf() {
  const words = new Map();
  for (const line of lines) {
    const [sign, rating] = line.split('\t');
    if (!sign || !rating) continue;
    const word = /^[\p{L}'-]+$/u.test(sign) ? fold(sign) : sign;
    if (!words.has(word) && !COURTESY.has(word)) words.set(word, Number(rating));
  }
  return words;
}

/** As they go into the model file. */
export const packed = packRatings(wordsOf());
/** As the reader has them. */
export const ratings = parseRatings(packed);
