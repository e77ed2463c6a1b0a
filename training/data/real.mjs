/**
 * Labels of real messages from licensed sets: `real.tsv` holds no text, only the first 12 hex digits of the SHA-1 of it.
 * The texts are read from the data folder; a row whose set or text is not there is left out and counted.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { flags, topics } from './read.mjs';

export const realColumns = [
  'source',
  'key',
  'split',
  'urgency',
  'irritation',
  'valence',
  'politeness',
  'topic',
  'flags',
  'complaint',
];

/** Where the texts of each source lie in the data folder; the column is `text` in all of them. */
export const realFiles = {
  banking77: 'banking77/train.tsv',
  cfpb: 'cfpb-complaints/cfpb.tsv.gz',
  clinc150: 'clinc150/clinc150.tsv',
  multidogo: 'multidogo/multidogo-turns.tsv.gz',
  nlupp: 'nlupp/nlupp.tsv',
  semeval: 'semeval-sentiment/tweets.tsv.gz',
};

/** So much of a text was shown to the annotator; nothing is learnt or measured beyond it. */
export const SEEN = 1100;

/** Name of a text: the first 12 hex digits of the SHA-1 of its UTF-8 bytes. */
export function keyOf(text) {
  return createHash('sha1').update(text, 'utf8').digest('hex').slice(0, 12);
}

/** `train` (80 of 100), `dev` (8) or `test` (12), by the key alone, so that a row never changes sides. */
export function splitOf(key) {
  const part = Number.parseInt(key.slice(0, 8), 16) % 100;
  return part < 80 ? 'train' : part < 88 ? 'dev' : 'test';
}

function toRow(cells, line) {
  const raw = Object.fromEntries(realColumns.map((name, index) => [name, cells[index] ?? '']));
  const figures = ['urgency', 'irritation', 'valence', 'politeness', 'complaint'].map((name) => [
    name,
    raw[name] === '' ? Number.NaN : Number(raw[name]),
  ]);
  return {
    ...raw,
    ...Object.fromEntries(figures),
    line,
    width: cells.length,
    flags: raw.flags === '' ? [] : raw.flags.split(','),
  };
}

/** The labels without texts; numbers are numbers, flags a list. The header is `rows.header`. */
export function realLabels() {
  const lines = readFileSync(new URL('real.tsv', import.meta.url), 'utf8')
    .replace(/\n$/, '')
    .split('\n');
  const rows = lines.slice(1).map((line, index) => toRow(line.split('\t'), index + 2));
  return Object.assign(rows, { header: lines[0].split('\t') });
}

function textsOf(path) {
  const raw = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').split('\n');
  const at = lines[0].split('\t').indexOf('text');
  return lines.slice(1).map((line) => line.split('\t')[at] ?? '');
}

/** Labels with the texts of the data folder, and how many rows of each source had none. */
export function realRows(folder, labels = realLabels()) {
  const rows = [];
  const missing = {};
  for (const source of new Set(labels.map((row) => row.source))) {
    const path = `${folder}/${realFiles[source]}`;
    const texts = new Map(existsSync(path) ? textsOf(path).map((text) => [keyOf(text), text]) : []);
    for (const row of labels.filter((one) => one.source === source)) {
      const text = texts.get(row.key);
      if (text) rows.push({ ...row, text: text.slice(0, SEEN) });
      else missing[source] = (missing[source] ?? 0) + 1;
    }
  }
  return { rows, missing };
}

const ranges = { urgency: [0, 3], irritation: [0, 3], valence: [-2, 2], politeness: [0, 3], complaint: [0, 1] };

/** What breaks the rubric in one row of labels, as sentences without the place. */
export function realRowFaults(row) {
  const faults = [];
  if (row.width !== realColumns.length) faults.push(`${row.width} cells instead of ${realColumns.length}`);
  if (!(row.source in realFiles)) faults.push(`source is ${row.source}`);
  if (!/^[0-9a-f]{12}$/.test(row.key)) faults.push(`key is ${row.key}`);
  else if (row.split !== splitOf(row.key)) faults.push(`split is ${row.split} instead of ${splitOf(row.key)}`);
  for (const [name, [low, high]] of Object.entries(ranges)) {
    if (!Number.isInteger(row[name]) || row[name] < low || row[name] > high) faults.push(`${name} is ${row[name]}`);
  }
  if (!topics.includes(row.topic)) faults.push(`topic is ${row.topic}`);
  for (const flag of row.flags) if (!flags.includes(flag)) faults.push(`flag ${flag} is unknown`);
  if (new Set(row.flags).size !== row.flags.length) faults.push('a flag stands twice');
  if (row.irritation >= 2 && row.valence > 0) faults.push('clear irritation with positive valence');
  if (row.flags.includes('abuse') && row.politeness > 1) faults.push('abuse with courtesy');
  return faults;
}

/** Every broken rule of `real.tsv` as a sentence; empty when all is well. */
export function checkReal(rows = realLabels()) {
  const names = rows.map(({ source, key }) => `${source} ${key}`);
  const faults = rows.flatMap((row) => realRowFaults(row).map((fault) => `real.tsv:${row.line}: ${fault}`));
  if (rows.header && rows.header.join() !== realColumns.join()) faults.unshift('real.tsv: the header is another');
  names.forEach((name, i) => {
    if (i > 0 && name <= names[i - 1]) faults.push(`real.tsv:${rows[i].line}: ${name} repeats or is out of order`);
  });
  return faults;
}
