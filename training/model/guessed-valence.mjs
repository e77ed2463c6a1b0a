// How glad or sad tweets and comments are, as a stronger reader guessed it after the ratings of VADER's twenty people:
// `training/data/NOTES.md`. Scores without texts, as in `data/real.tsv`; a text is named by the first 12 hex digits of its SHA-1.
import { readFileSync } from 'node:fs';

const file = new URL('../data/valence.tsv', import.meta.url);

/** Name of a text -> its guessed valence, -1..1. */
export function guessedValence(path = file) {
  const lines = readFileSync(path, 'utf8').split('\n').slice(1).filter(Boolean);
  return new Map(lines.map((line) => line.split('\t')).map(([key, score]) => [key, Number(score) / 100]));
}
