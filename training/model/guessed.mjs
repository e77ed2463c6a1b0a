// Texts whose politeness between peers a stronger reader guessed, to teach the words that the rated requests lack (`training/data/
// NOTES.md`): comments of GoEmotions, and pairs of sentences of the rated requests. Scores without texts, as in `data/real.tsv`.
import { readFileSync } from 'node:fs';
import { politenessOf, table } from './sources.mjs';

const file = new URL('../data/peers.tsv', import.meta.url);

const sentencesOf = (text) => text.split(/(?<=[.?!])\s+/).filter((one) => one.trim());

/** Every text that a row of `peers.tsv` may name, by its name: a comment's, or `<request>:<sentence>`. */
function named(folder, without) {
  const texts = new Map();
  const rowsOf = (source, path) => (without.includes(source) ? [] : table(folder, path));
  for (const { id, text } of rowsOf('goemotions', 'goemotions/train.tsv')) {
    texts.set(id, text.replace(/\[[A-Z]+\]/g, ''));
  }
  for (const name of ['wikipedia', 'stackexchange']) {
    for (const { id, text } of rowsOf(`politeness-${name}`, `stanford-politeness/${name}.tsv`)) {
      for (const [i, one] of sentencesOf(text).entries()) texts.set(`${id}:${i}`, one);
    }
  }
  return texts;
}

/** The guessed rows whose texts are in the data folder and of no source that is left out. */
export function guessed(folder, without = [], path = file) {
  const texts = named(folder, without);
  const lines = readFileSync(path, 'utf8').split('\n').slice(1).filter(Boolean);
  return lines.flatMap((line) => {
    const [name, score] = line.split('\t');
    const parts = name.split(' ').map((one) => texts.get(one));
    if (parts.includes(undefined)) return [];
    return [{ text: parts.join(' '), source: 'guessed', politeness: politenessOf(Number(score) / 100, 1) }];
  });
}
