// `npm run bench:nature`: the measures of the nature reading on labelled messages, beside the usual npm packages, in one run.
//   node tests/bench/nature.mjs [folder of the data sets] [--rules] [--model file] [--split test|all] [--json file]
// The sets are read in place. A model is used where `public/nature-model.bin` is (or `--model`); `--rules` reads without.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { languageOf, loadNatureModel, natureModelNote, readNature } from '../../lib/scoring/nature/index.ts';
import { readRows, testSets, topics } from '../../training/data/read.mjs';
import { accuracy, auc, macroF1, mean, pearson, spearman } from '../../training/measures.mjs';
import { passes } from '../../training/passes.mjs';
import { classOf, feelings, guessers } from './rig/nature-packages.mjs';
import { absent, heldMessages, heldSubtitles, ownMessages, realMessages, rowsOf } from './rig/nature-sets.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: 'string', default: new URL('../../public/nature-model.bin', import.meta.url).pathname },
    rules: { type: 'boolean', default: false },
    split: { type: 'string', default: 'test' },
    json: { type: 'string' },
  },
});
const folder = positionals[0] ?? process.env.AISLE_DATA ?? '../shared/data';
const split = values.split === 'all' ? null : values.split;
const PACKAGES = Object.keys(feelings);
const CLASSES = ['negative', 'neutral', 'positive'];
const lines = [];

const round = (value) =>
  value === null || value === undefined || Number.isNaN(value) ? null : Number(value.toFixed(3));

/** One line of the table. `others`: what each package reaches; empty where it has no such reading. */
function say(set, measure, aisle, rows, bar, others = {}) {
  const packages = Object.fromEntries(Object.entries(others).map(([name, value]) => [name, round(value)]));
  lines.push({ set, measure, rows, aisle: round(aisle), ...packages, bar: bar ?? null });
}

/** The same measure with the gladness of each package; `sign` -1 where sadness is what is looked for. */
function byPackage(rows, sign, measure) {
  const glad = (name) => rows.map((row) => sign * feelings[name].glad(row.text));
  return Object.fromEntries(PACKAGES.map((name) => [name, measure(glad(name))]));
}

/** Expected calibration error over ten bins of confidence. */
function calibration(confidences, right) {
  const bins = Array.from({ length: 10 }, () => []);
  confidences.forEach((one, i) => {
    bins[Math.min(9, Math.floor(one * 10))].push([one, right[i] ? 1 : 0]);
  });
  const gap = (bin) => Math.abs(mean(bin.map(([one]) => one)) - mean(bin.map(([, ok]) => ok))) * bin.length;
  return bins.filter((bin) => bin.length > 0).reduce((sum, bin) => sum + gap(bin), 0) / right.length;
}

/** Bands of the levels that stand for the classes 0 to 3 of the rubric. */
const band = (value) => (value >= 62 ? 3 : value >= 36 ? 2 : value >= 11 ? 1 : 0);
const signOf = (value) => (value > 0 ? 'positive' : value < 0 ? 'negative' : 'neutral');

function classes(set, rows, truth, readings) {
  const labels = readings.map((one) => one.sentiment.label);
  const f1 = (guesses) => macroF1(truth, guesses, CLASSES);
  const others = PACKAGES.map((name) => [name, f1(rows.map((row) => classOf(feelings[name], row.text)))]);
  say(set, 'sentiment macro-F1', f1(labels), rows.length, 0.72, Object.fromEntries(others));
  const bad = truth.map((one) => one === 'negative');
  const ours = auc(
    readings.map((one) => one.sentiment.negative),
    bad,
  );
  const rest = byPackage(rows, -1, (scores) => auc(scores, bad));
  say(set, 'negative AUC', ours, rows.length, 0.9, rest);
  const sure = readings.map((one) => one.sentiment[one.sentiment.label]);
  const right = labels.map((label, i) => label === truth[i]);
  say(set, 'calibration of sentiment', calibration(sure, right), rows.length, 0.08);
}

function level(set, rows, readings, { id, other, measure, name, bar, sign }) {
  const truth = rows.map((row) => Number(row[id]));
  const ours = measure(
    readings.map((one) => one[id].level ?? other),
    truth,
  );
  say(set, `${id} ${name}`, ours, rows.length, bar, sign ? byPackage(rows, sign, (list) => measure(list, truth)) : {});
}

function confidence(set, rows, readings, id) {
  const right = rows.map((row, i) => band(readings[i][id].level ?? 0) === Number(row[id]));
  const sure = readings.map((one) => one[id].confidence);
  say(set, `calibration of ${id}`, calibration(sure, right), rows.length, 0.08);
}

const LEVELS = [
  { id: 'irritation', other: 3, measure: spearman, name: 'Spearman', bar: 0.68, sign: -1 },
  { id: 'urgency', other: 5, measure: spearman, name: 'Spearman', bar: 0.6, sign: -1 },
  { id: 'valence', other: 0, measure: pearson, name: 'Pearson', bar: null, sign: 1 },
  { id: 'politeness', other: 45, measure: pearson, name: 'Pearson', bar: null, sign: 1 },
];

function labelled(set, rows) {
  if (rows.length === 0) return;
  const readings = rows.map((row) => readNature(row.text));
  const truth = rows.map((row) => signOf(row.valence));
  classes(set, rows, truth, readings);
  const complains = rows.map((row) => Number(row.complaint) === 1);
  const ours = auc(
    readings.map((one) => one.complaint),
    complains,
  );
  const rest = byPackage(rows, -1, (scores) => auc(scores, complains));
  say(set, 'complaint AUC', ours, rows.length, 0.85, rest);
  for (const one of LEVELS) level(set, rows, readings, one);
  for (const id of ['urgency', 'irritation']) confidence(set, rows, readings, id);
  const guesses = readings.map((one) => one.intents[0]?.id ?? 'other');
  const told = rows.map((row) => row.topic);
  say(set, 'topic macro-F1', macroF1(told, guesses, topics), rows.length, 0.55);
}

function messages() {
  const real = realMessages(folder, split);
  labelled(`real, ${values.split}`, real);
  for (const source of ['multidogo', 'semeval', 'cfpb']) {
    const own = real.filter((row) => row.source === source);
    labelled(`real ${source}, ${values.split}`, own);
  }
  labelled('own, test industries', ownMessages('test'));
  urgencyList(rowsOf(folder, 'urgency-dev/urgency-dev.tsv'));
}

/** The development list of the issue: it has no valence, politeness or complaint, and teaches nothing. */
function urgencyList(rows) {
  if (rows.length === 0) return;
  const set = 'urgency-dev';
  const readings = rows.map((row) => readNature(row.text));
  for (const one of LEVELS.slice(0, 2)) level(set, rows, readings, one);
  for (const id of ['urgency', 'irritation']) confidence(set, rows, readings, id);
  const guesses = readings.map((one) => one.intents[0]?.id ?? 'other');
  const told = rows.map((row) => row.topic);
  say(set, 'topic macro-F1', macroF1(told, guesses, topics), rows.length, 0.55);
}

function rated(set, file, { id, column, other, bar }) {
  const rows = rowsOf(folder, file);
  if (rows.length === 0) return;
  const truth = rows.map((row) => Number(row[column]));
  const ours = pearson(
    rows.map((row) => readNature(row.text)[id].level ?? other),
    truth,
  );
  const rest = byPackage(rows, 1, (list) => pearson(list, truth));
  say(set, `${id} Pearson`, ours, rows.length, bar, rest);
}

function publicSets() {
  const valence = { id: 'valence', column: 'valence', other: 0, bar: 0.915 };
  rated('VADER tweets', 'vader-groundtruth/tweets.tsv', valence);
  rated('VADER Amazon', 'vader-groundtruth/amazon-review-snippets.tsv', { ...valence, bar: null });
  const politeness = { id: 'politeness', column: 'score', other: 45 };
  rated('Stanford, Stack Exchange', 'stanford-politeness/stackexchange.tsv', { ...politeness, bar: 0.7 });
  rated('Stanford, Wikipedia', 'stanford-politeness/wikipedia.tsv', { ...politeness, bar: 0.6 });
  const tweets = rowsOf(folder, 'semeval-sentiment/tweets.tsv.gz').filter((_, i) => i % 8 === 0);
  const readings = tweets.map((row) => readNature(row.text));
  const truth = tweets.map((row) => row.sentiment);
  if (tweets.length > 0) classes('SemEval, every eighth', tweets, truth, readings);
}

function languages(set, rows, bar) {
  if (rows.length === 0) return;
  const truth = rows.map((row) => row.language);
  const answers = rows.map((row) => languageOf(row.text));
  const guesses = answers.map((one) => one.language ?? '');
  const others = Object.entries(guessers).map(([name, guess]) => [
    name,
    accuracy(
      truth,
      rows.map((row) => guess(row.text)),
    ),
  ]);
  say(set, 'language accuracy', accuracy(truth, guesses), rows.length, bar, Object.fromEntries(others));
  const wrong = guesses.filter((guess, i) => guess !== '' && guess !== truth[i]).length / rows.length;
  say(set, 'language: a wrong one', wrong, rows.length, null);
  const sure = answers.map((one) => one.confidence);
  const right = guesses.map((guess, i) => guess === truth[i]);
  say(set, 'calibration of language', calibration(sure, right), rows.length, 0.08);
  for (const one of new Set(truth)) {
    const at = guesses.filter((_, i) => truth[i] === one);
    say(set, `language accuracy ${one}`, mean(at.map((guess) => Number(guess === one))), at.length, null);
  }
}

function handMade() {
  for (const name of testSets) {
    const rows = readRows(`tests-${name}.tsv`);
    const share = mean(rows.map((row) => Number(passes[name](readNature(row.text), row))));
    say(`tests ${name}`, 'share that passes', share, rows.length, null);
  }
}

/** Messages a second, the best of three rounds over the same messages; nothing is kept from round to round but what the reader keeps. */
function perSecond(texts, read) {
  for (const text of texts.slice(0, 500)) read(text);
  const times = [1, 2, 3].map(() => {
    const from = performance.now();
    for (const text of texts) read(text);
    return performance.now() - from;
  });
  return Math.round((1000 * texts.length) / Math.min(...times));
}

function speed() {
  const tweets = rowsOf(folder, 'semeval-sentiment/tweets.tsv.gz').slice(0, 4000);
  const texts = (tweets.length > 0 ? tweets : ownMessages(null)).map((row) => row.text);
  const rest = Object.fromEntries(PACKAGES.map((name) => [name, perSecond(texts, feelings[name].glad)]));
  for (const name of ['tinyld', 'franc']) rest[name] = perSecond(texts, guessers[name]);
  say('speed', 'messages a second', perSecond(texts, readNature), texts.length, 20_000, rest);
  const large = 'My order has not arrived and I am furious! '.repeat(25_000).slice(0, 1_000_000);
  const from = performance.now();
  readNature(large);
  say('speed', '1 MB, milliseconds', performance.now() - from, 1, 200);
}

/** The table as text: our figure first, then each package, then the bar. */
function print() {
  const names = ['aisle', ...PACKAGES, ...Object.keys(guessers), 'bar'];
  const width = (name) => Math.max(8, name.length + 2);
  const cells = (of) => names.map((name) => String(of(name) ?? '-').padStart(width(name))).join('');
  console.log(`${'set'.padEnd(32)}${'measure'.padEnd(28)}${'rows'.padStart(5)}${cells((name) => name)}`);
  for (const one of lines) {
    const head = `${one.set.padEnd(32)}${one.measure.padEnd(28)}${String(one.rows).padStart(5)}`;
    console.log(`${head}${cells((name) => one[name])}`);
  }
}

/** Loads the model where there is one; says what is measured. */
function loadModel() {
  if (values.rules || !existsSync(values.model)) return 'Measured: the rules alone (no model file).';
  const bytes = new Uint8Array(readFileSync(values.model));
  const heap = process.memoryUsage();
  const from = performance.now();
  loadNatureModel(bytes);
  const took = performance.now() - from;
  if (natureModelNote()) throw new Error(natureModelNote());
  const after = process.memoryUsage();
  const grown = (after.heapUsed + after.arrayBuffers - heap.heapUsed - heap.arrayBuffers) / 1e6;
  say('model', 'bytes', bytes.length, 1, 1_000_000);
  say('model', 'milliseconds to load', took, 1, 50);
  say('model', 'MB of memory', grown, 1, 10);
  return `Measured: rules and the model ${values.model.split('/').at(-1)}.`;
}

if (!existsSync(folder)) {
  console.log(
    `There is no folder of data sets at ${folder}: only our own messages are measured. Name the folder as argument.`,
  );
}
console.log(loadModel());
messages();
publicSets();
languages('own short messages, held out', heldMessages(), 0.985);
languages('subtitles, held out', heldSubtitles(folder), 0.985);
handMade();
speed();
print();
for (const file of absent) console.log(`Absent, not measured: ${file}`);
if (values.json) writeFileSync(values.json, `${JSON.stringify(lines, null, 2)}\n`);
