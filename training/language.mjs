// Builds lib/scoring/nature/language-profile.ts: weights of letter sequences for seven languages and for "none of them".
// Data: XED (Helsinki-NLP, CC BY 4.0), read in place; our own messages (the industries of the split `test` are left out);
// sentences of other languages (`language-others.mjs`). Only the weights are kept. Usage:
//   node training/language.mjs <path to xed.tsv>
// The same data gives the same bytes: rows are put in a fixed order by a hash of their text. One row in ten of XED is held out.
import { readFileSync, writeFileSync } from 'node:fs';
import { addGrams, BUCKETS, languageTokens, PROFILE_ZERO } from '../lib/scoring/nature/language.ts';
import { dataFiles, readRows } from './data/read.mjs';
import { names, others } from './language-others.mjs';

const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'];
/** Seven languages and the column of all others. */
const COLUMNS = LANGUAGES.length + 1;
const NONE = LANGUAGES.length;
/** Steps of a weight: -5 to 4. Few, so that the profile packs well. */
const HALF = 5;
const EPOCHS = 6;
/** Pull towards zero: most weights become it, which packs well and costs little. */
const PULL = 0.002;
/** How much more a message of ours, and a sentence of another language, counts than a line of subtitles. */
const OWN = 8;
const OTHER = 10;

const hashOf = (text) => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
};
const bare = (text) => text.normalize('NFD').replace(/\p{M}/gu, '');

function gramsOf(text) {
  const grams = [];
  for (const word of languageTokens(text)) addGrams(word, grams);
  return grams;
}

function subtitles() {
  return readFileSync(process.argv[2], 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length === 3)
    .map(([lang, text]) => ({
      label: LANGUAGES.indexOf(lang.slice(0, 2)),
      text: text.replace(/\[[A-Z]+\]/g, ' '),
      weight: 1,
    }));
}

function messages() {
  return dataFiles()
    .filter((file) => file.startsWith('messages-'))
    .flatMap(readRows)
    .filter((row) => row.split !== 'test')
    .map((row) => ({ label: LANGUAGES.indexOf(row.language), text: row.text, weight: OWN }));
}

/** Sentences of other languages, also as they are typed without marks; then names, two by two. */
function foreign() {
  const sentences = Object.values(others).flatMap((text) => text.replace(/\s+/g, ' ').split('|'));
  const list = names.split(/\s+/);
  const pairs = list.map((name, i) => `${name} ${list[(i * 7 + 3) % list.length]}`);
  return [
    ...sentences.flatMap((text) => [text, bare(text)]).map((text) => ({ label: NONE, text, weight: OTHER })),
    ...pairs.map((text) => ({ label: NONE, text, weight: OTHER / 2 })),
  ];
}

/** A quarter of the rows with marks once more without them: many people leave them out. */
const unmarked = (rows) =>
  rows
    .filter(({ text }) => bare(text) !== text && hashOf(text) % 4 === 1)
    .map((row) => ({ ...row, text: bare(row.text) }));

const prepared = (rows) =>
  rows
    .map((row) => ({ ...row, order: hashOf(row.text), grams: gramsOf(row.text) }))
    .filter((row) => row.grams.length >= 8)
    .sort((a, b) => a.order - b.order);

const lines = subtitles();
const taught = [...lines.filter(({ text }) => hashOf(text) % 10 !== 0), ...messages()];
const training = prepared([...taught, ...unmarked(taught), ...foreign()]);
const held = prepared(lines.filter(({ text }) => hashOf(text) % 10 === 0));

const weights = new Float64Array(BUCKETS * COLUMNS);
const squares = new Float64Array(BUCKETS * COLUMNS).fill(1e-2);

function scores(grams) {
  const out = new Array(COLUMNS).fill(0);
  for (const gram of grams) for (let l = 0; l < COLUMNS; l++) out[l] += weights[gram * COLUMNS + l];
  const scale = 1 / Math.sqrt(grams.length);
  return out.map((value) => value * scale);
}

const pulled = (value, by) => (value > by ? value - by : value < -by ? value + by : 0);

function learn({ grams, label }, rate, weight) {
  const raw = scores(grams);
  const top = Math.max(...raw);
  const exp = raw.map((value) => Math.exp(value - top));
  const sum = exp.reduce((a, b) => a + b, 0);
  const scale = 1 / Math.sqrt(grams.length);
  for (let l = 0; l < COLUMNS; l++) {
    const slope = (exp[l] / sum - (l === label ? 1 : 0)) * scale * weight;
    if (Math.abs(slope) < 1e-4) continue;
    for (const gram of grams) {
      const at = gram * COLUMNS + l;
      squares[at] += slope * slope;
      const step = rate / Math.sqrt(squares[at]);
      weights[at] = pulled(weights[at] - step * slope, step * PULL);
    }
  }
}

const counts = LANGUAGES.map((_, l) => training.filter((row) => row.label === l).length);
const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
const fair = ({ label, weight }) => weight * (label === NONE ? 1 : Math.sqrt(mean / counts[label]));
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (const row of training) learn(row, 0.15 / (1 + epoch), fair(row));
}

const sizes = Array.from(weights, Math.abs).sort((a, b) => a - b);
const scale = sizes[Math.floor(sizes.length * 0.995)] / (HALF - 1);
const quantised = Array.from(weights, (value) => Math.max(-HALF, Math.min(HALF - 1, Math.round(value / scale))));
for (let i = 0; i < weights.length; i++) weights[i] = quantised[i] * scale;
const right = held.filter((row) => {
  const raw = scores(row.grams);
  return raw.indexOf(Math.max(...raw)) === row.label;
}).length;
console.log(
  `${training.length} rows; held out ${held.length}: ${(right / held.length).toFixed(4)} right by letters alone`,
);

const text = quantised.map((value) => String.fromCharCode(PROFILE_ZERO.charCodeAt(0) + value)).join('');
const packed = text.match(/.{1,240}/g).join('\n');
writeFileSync(
  new URL('../lib/scoring/nature/language-profile.ts', import.meta.url),
  `/** The languages of the profile, in the order of its columns; one column more stands for every other language. */
export const PROFILE_LANGUAGES: readonly string[] = [${LANGUAGES.map((one) => `'${one}'`).join(', ')}];
/** What one step of a weight is worth. */
export const PROFILE_SCALE = ${scale.toFixed(6)};
/**
 * Weights of letter sequences, one letter each, eight to a row. Learned by \`training/language.mjs\` from XED (Helsinki-NLP,
 * CC BY 4.0, github.com/Helsinki-NLP/XED) and our own messages; holds no text of them.
 */
export const languageProfile = \`
${packed}
\`;
`,
);
