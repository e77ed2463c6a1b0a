// Builds lib/scoring/nature/language-profile.ts: weights of letter sequences for seven languages.
// Data: XED (Helsinki-NLP, CC BY 4.0), read in place; only the weights are kept. Usage:
//   node training/language.mjs <path to xed.tsv> [--check]
// The same data gives the same bytes: rows are put in a fixed order by a hash of their text. One row in ten is held out.
import { readFileSync, writeFileSync } from 'node:fs';
import { addGrams, languageTokens } from '../lib/scoring/nature/language.ts';

const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'];
const BUCKETS = 4096;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const EPOCHS = 6;

const hashOf = (text) => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
};

const rows = readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .filter((cells) => cells.length === 3)
  .map(([lang, text]) => ({ label: LANGUAGES.indexOf(lang.slice(0, 2)), text: text.replace(/\[[A-Z]+\]/g, ' ') }))
  .map((row) => ({ ...row, order: hashOf(row.text), grams: gramsOf(row.text) }))
  .filter((row) => row.grams.length >= 8)
  .sort((a, b) => a.order - b.order);

function gramsOf(text) {
  const grams = [];
  for (const word of languageTokens(text)) addGrams(word, grams);
  return grams;
}

const size = LANGUAGES.length;
const weights = new Float64Array(BUCKETS * size);
const squares = new Float64Array(BUCKETS * size).fill(1e-2);

function scores(grams) {
  const out = new Array(size).fill(0);
  for (const gram of grams) for (let l = 0; l < size; l++) out[l] += weights[gram * size + l];
  const scale = 1 / Math.sqrt(grams.length);
  return out.map((value) => value * scale);
}

function learn({ grams, label }, rate, weight) {
  const raw = scores(grams);
  const top = Math.max(...raw);
  const exp = raw.map((value) => Math.exp(value - top));
  const sum = exp.reduce((a, b) => a + b, 0);
  const scale = 1 / Math.sqrt(grams.length);
  for (let l = 0; l < size; l++) {
    const slope = (exp[l] / sum - (l === label ? 1 : 0)) * scale * weight;
    if (Math.abs(slope) < 1e-4) continue;
    for (const gram of grams) {
      const at = gram * size + l;
      squares[at] += slope * slope;
      weights[at] -= (rate * slope) / Math.sqrt(squares[at]) + rate * 1e-5 * weights[at];
    }
  }
}

const training = rows.filter((row) => row.order % 10 !== 0);
const counts = LANGUAGES.map((_, l) => training.filter((row) => row.label === l).length);
const mean = counts.reduce((a, b) => a + b, 0) / size;
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (const row of training) learn(row, 0.15 / (1 + epoch), Math.sqrt(mean / counts[row.label]));
}

const largest = 3.2;
const scale = largest / 31;
const quantised = Array.from(weights, (value) => Math.max(-32, Math.min(31, Math.round(value / scale))));
for (let i = 0; i < weights.length; i++) weights[i] = quantised[i] * scale;
const held = rows.filter((row) => row.order % 10 === 0);
const right = held.filter((row) => {
  const raw = scores(row.grams);
  return raw.indexOf(Math.max(...raw)) === row.label;
}).length;
console.log(`${training.length} rows; held out ${held.length}: ${(right / held.length).toFixed(4)} right`);

const text = quantised.map((value) => ALPHABET[value + 32]).join('');
const lines = text.match(/.{1,112}/g).join('\n');
writeFileSync(
  new URL('../lib/scoring/nature/language-profile.ts', import.meta.url),
  `/** The languages of the profile, in the order of its columns. */
export const PROFILE_LANGUAGES: readonly string[] = [${LANGUAGES.map((one) => `'${one}'`).join(', ')}];
/** Rows of the profile: letter sequences share a row by their hash. */
export const BUCKETS = ${BUCKETS};
/** What one step of a weight is worth. */
export const PROFILE_SCALE = ${scale.toFixed(6)};
/**
 * Weights of letter sequences, one base-64 digit each (value - 32), seven to a row. Learned by \`training/language.mjs\`
 * from XED (Helsinki-NLP, CC BY 4.0, github.com/Helsinki-NLP/XED); holds no text of it.
 */
export const languageProfile = \`
${lines}
\`;
`,
);
