// The rows that teach the model, from each set as it lies in the data folder. A row: text, source, and for each head a
// target with a weight. Levels (urgency, irritation, politeness 0..1; valence -1..1) are the rubric's classes on the scale of the readings.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { messageFiles, readRows, topics } from '../data/read.mjs';
import { keyOf, realLabels, realRows } from '../data/real.mjs';
import { guessedValence } from './guessed-valence.mjs';
import { banking, bitext, clinc, dogo, finance, nlupp } from './intents.mjs';

/** Where the classes 0..3 of the rubric lie on the scale of the readings (the bands of `tests/bench/nature.mjs`). */
export const LEVELS = {
  urgency: [0.04, 0.24, 0.5, 0.86],
  irritation: [0.02, 0.22, 0.5, 0.82],
  politeness: [0.1, 0.4, 0.66, 0.88],
  valence: [-0.75, -0.42, 0, 0.42, 0.75],
};

export function hashOf(text) {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

function table(folder, file) {
  const path = `${folder}/${file}`;
  if (!existsSync(path)) throw new Error(`The data set ${file} is not in ${folder}`);
  const raw = readFileSync(path);
  const lines = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').split('\n').filter(Boolean);
  const names = lines[0].split('\t');
  return lines.slice(1).map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [names[i], cell])));
}

const CLASS = { negative: 0, neutral: 1, positive: 2 };
const at = (target, weight) => ({ target, weight });
const classOf = (valence, width) => (valence > width ? 2 : valence < -width ? 0 : 1);

/** Every `nth` row, chosen by its text: the same rows every time. */
const sample = (rows, share) => (share >= 1 ? rows : rows.filter((row) => (hashOf(row.text) % 1000) / 1000 < share));

function semeval(folder) {
  const guesses = guessedValence();
  return table(folder, 'semeval-sentiment/tweets.tsv.gz').map(({ text, sentiment }) => ({
    text,
    sentiment: at(CLASS[sentiment], 1),
    valence: at([-0.42, 0, 0.42][CLASS[sentiment]], 0.3),
    guess: guesses.get(keyOf(text)),
  }));
}

function vader(folder, name, weight) {
  return table(folder, `vader-groundtruth/${name}.tsv`).map(({ text, valence }) => {
    const level = Math.max(-1, Math.min(1, Number(valence) / 3.2));
    return { text, valence: at(level, weight), sentiment: at(classOf(level, 0.12), 0.25 * weight) };
  });
}

const GLAD = /admiration|amusement|approval|caring|excitement|gratitude|joy|love|optimism|pride|relief/;
const SAD = /anger|annoyance|disappointment|disapproval|disgust|embarrassment|fear|grief|nervousness|remorse|sadness/;
const CROSS = [
  [/anger/, 0.7],
  [/annoyance/, 0.45],
  [/disgust/, 0.4],
  [/disapproval|disappointment/, 0.25],
];

function goemotions(folder) {
  const guesses = guessedValence();
  return table(folder, 'goemotions/train.tsv').map(({ text, labels }) => {
    const glad = GLAD.test(labels);
    const sad = SAD.test(labels);
    const row = { text: text.replace(/\[[A-Z]+\]/g, ''), irritation: at(crossness(labels), 0.15) };
    row.guess = guesses.get(keyOf(row.text));
    if (glad !== sad) row.valence = at(sad ? -0.42 : 0.42, 0.15);
    if (glad !== sad || labels === 'neutral') row.sentiment = at(glad ? 2 : sad ? 0 : 1, 0.4);
    return row;
  });
}

const crossness = (labels) => (CROSS.find(([pattern]) => pattern.test(labels)) ?? [null, 0.03])[1];

function xed(folder) {
  const rows = table(folder, 'xed-emotions/xed.tsv').filter((row) => row.text.split(' ').length >= 4);
  return sample(rows, 0.7).map(({ lang, text, emotions }) => {
    const glad = /joy/.test(emotions);
    const sad = /anger|disgust|sadness|fear/.test(emotions);
    const weight = lang === 'en' ? 0.15 : 0.25;
    const row = { text: text.replace(/\[[A-Z]+\]/g, ''), hint: lang.slice(0, 2) };
    row.irritation = at(/anger/.test(emotions) ? 0.45 : /disgust/.test(emotions) ? 0.35 : 0.05, 0.04);
    if (glad !== sad || emotions === 'neutral') row.sentiment = at(glad ? 2 : sad ? 0 : 1, weight);
    if (glad !== sad) row.valence = at(glad ? 0.4 : -0.4, weight * 0.4);
    return row;
  });
}

/** A mean of ratings, given in spreads from the middle of all, on the scale of the readings. */
export const politenessOf = (score, weight) => at(Math.max(0.05, Math.min(0.95, 0.5 + 0.25 * score)), weight);

function politeness(folder, name) {
  const rows = table(folder, `stanford-politeness/${name}.tsv`);
  return rows.map(({ text, score }) => ({ text, politeness: politenessOf(Number(score), 0.7) }));
}

/** A row whose intent says what it is about, how soon to act and whether something went wrong. */
function ofIntent(text, meaning, weight) {
  if (!meaning) return null;
  const [topic, urgency, wrong] = meaning;
  return {
    text,
    topic: at(topics.indexOf(topic), weight),
    urgency: at(LEVELS.urgency[urgency], weight * 0.6),
    irritation: at(wrong ? 0.1 : 0.03, weight * 0.1),
    complaint: at(wrong, weight * 0.5),
    sentiment: at(wrong || urgency === 3 ? 0 : topic === 'praise' ? 2 : 1, weight * 0.25),
  };
}

function byIntent(folder, file, share, weight, meaningOf) {
  const rows = sample(table(folder, file), share);
  return rows.map((row) => ofIntent(row.text, meaningOf(row), weight)).filter(Boolean);
}

function complaints(folder) {
  return table(folder, 'cfpb-complaints/cfpb.tsv.gz').map(({ text, product }) => ({
    text: text.slice(0, 700),
    complaint: at(1, 0.25),
    topic: at(topics.indexOf(finance(product, text)), 0.15),
  }));
}

/** What the rubric's labels of a row teach. */
function labelled(row) {
  return {
    text: row.text,
    own: true,
    urgency: at(LEVELS.urgency[row.urgency], 3),
    irritation: at(LEVELS.irritation[row.irritation], 3),
    politeness: at(LEVELS.politeness[row.politeness], 2),
    valence: at(LEVELS.valence[row.valence + 2], 2),
    sentiment: at(classOf(row.valence, 0), 2.5),
    complaint: at(row.complaint, 2.5),
    topic: at(topics.indexOf(row.topic), 3),
  };
}

/** Which source a file of own messages is: each kind was written apart from the others. */
const sourceOf = (file) => (file.startsWith('messages-') ? 'own' : `own-${file.split('-')[0]}`);

const SPLITS = ['train', 'dev', 'test'];

/** Rows without those whose very words stand in a later split, too ("thank you" is written often): they shall not be learnt. */
function apart(rows) {
  const last = new Map();
  for (const { text, split } of rows) last.set(text, Math.max(last.get(text) ?? 0, SPLITS.indexOf(split)));
  return rows.filter(({ text, split }) => SPLITS.indexOf(split) === last.get(text));
}

/** The project's own labelled messages of the given splits, without the sources that are named. */
export function own(splits, without = []) {
  return apart(messageFiles().flatMap(readRows))
    .filter((row) => splits.includes(row.split) && !without.includes(sourceOf(row.file)))
    .map((row) => ({ ...labelled(row), source: sourceOf(row.file), hint: row.language }));
}

/** What a tweet to nobody that a firm could be counts beside a message to a firm, but for how it sounds: irritation and politeness. */
const TALK_WEIGHT = 0.1;
const ABOUT = ['urgency', 'valence', 'sentiment', 'complaint', 'topic'];

function lighter(row) {
  const light = ABOUT.map((name) => [name, at(row[name].target, TALK_WEIGHT * row[name].weight)]);
  return { ...row, ...Object.fromEntries(light) };
}

const isTalk = ({ source, topic }) => source === 'semeval' && topic === 'other';

/** The labelled real messages of the given splits, without the sources that are named. All of them are English. */
export function real(folder, splits, without = []) {
  const labels = realLabels().filter((row) => splits.includes(row.split) && !without.includes(row.source));
  return realRows(folder, labels).rows.map((row) => {
    const taught = { ...labelled(row), source: row.source, hint: 'en' };
    return isTalk(row) ? lighter(taught) : taught;
  });
}

/** Every source by name. `skytrax`, `uci` and `urgency-dev` are missing on purpose: they only test. */
export const sources = {
  semeval,
  'vader-tweets': (folder) => vader(folder, 'tweets', 1.5),
  'vader-amazon': (folder) => vader(folder, 'amazon-review-snippets', 1),
  'vader-nyt': (folder) => vader(folder, 'nyt-editorial-snippets', 0.3),
  'vader-movie': (folder) => sample(vader(folder, 'movie-review-snippets', 0.3), 0.6),
  goemotions,
  xed,
  'politeness-wikipedia': (folder) => politeness(folder, 'wikipedia'),
  'politeness-stackexchange': (folder) => politeness(folder, 'stackexchange'),
  banking77: (folder) => byIntent(folder, 'banking77/train.tsv', 0.6, 0.4, ({ intent }) => banking(intent)),
  nlupp: (folder) => byIntent(folder, 'nlupp/nlupp.tsv', 1, 0.5, ({ intents }) => nlupp(intents)),
  multidogo: (folder) => byIntent(folder, 'multidogo/multidogo-turns.tsv.gz', 0.15, 0.3, dogo),
  clinc150: (folder) => byIntent(folder, 'clinc150/clinc150.tsv', 1, 0.2, ({ intent }) => clinc[intent]),
  bitext: (folder) => byIntent(folder, 'bitext-customer-service/bitext.tsv', 0.4, 0.2, ({ intent }) => bitext[intent]),
  cfpb: complaints,
};

/** Texts that may not be learnt from, because they stand in a test list. */
export function heldOutTexts(folder) {
  return new Set(table(folder, 'urgency-dev/urgency-dev.tsv').map((row) => row.text));
}

export { table };
