/**
 * Rules and model side by side, on sources that the model has not seen. Usage:
 *   node training/evaluate-model.mjs <folder of the data sets> [--model file] [--split test] [--held a,b] [--json file]
 * `--held` names sources of real labels that the model was trained `--without`: they are measured whole.
 * The rows named `*` are honest only for a model that was trained `--without` that source.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadNatureModel, natureModelNote, readNature } from '../lib/scoring/index.ts';
import { dataFiles, readRows, testSets, topics } from './data/read.mjs';
import { realRows } from './data/real.mjs';
import { accuracy, auc, macroF1, mean, pearson, spearman } from './measures.mjs';
import { hashOf, table } from './model/sources.mjs';
import { passes } from './passes.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: 'string', default: 'reports/nature-model.bin' },
    split: { type: 'string', default: 'test' },
    held: { type: 'string', default: '' },
    json: { type: 'string' },
  },
});
const folder = positionals[0] ?? process.env.AISLE_DATA ?? '../shared/data';
const CLASSES = ['negative', 'neutral', 'positive'];

const read = (rows) => rows.map((row) => ({ row, reading: readNature(row.text) }));
const sentimentOf = ({ reading }) => reading.sentiment.label;
const downOf = ({ reading }) => reading.sentiment.negative;
const topicOf = ({ reading }) => reading.intents[0]?.id ?? 'other';
const levelOf =
  (id, other) =>
  ({ reading }) =>
    reading[id].level ?? other;

/** Expected calibration error of the chosen class, ten bins. */
function calibration(confidences, right) {
  const bins = Array.from({ length: 10 }, () => []);
  confidences.forEach((one, i) => {
    bins[Math.min(9, Math.floor(one * 10))].push([one, right[i] ? 1 : 0]);
  });
  const gap = (bin) => Math.abs(mean(bin.map(([one]) => one)) - mean(bin.map(([, ok]) => ok))) * bin.length;
  return bins.filter((bin) => bin.length > 0).reduce((sum, bin) => sum + gap(bin), 0) / right.length;
}

const band = (value) => (value >= 62 ? 3 : value >= 36 ? 2 : value >= 11 ? 1 : 0);

function levelFigures(pairs, id, other, measure, name) {
  const levels = pairs.map(levelOf(id, other));
  const truth = pairs.map(({ row }) => Number(row[id]));
  return { [`${id} ${name}`]: measure(levels, truth) };
}

function confidenceError(pairs, id) {
  const right = pairs.map(({ row, reading }) => band(reading[id].level ?? 0) === Number(row[id]));
  return {
    [`${id} calibration`]: calibration(
      pairs.map(({ reading }) => reading[id].confidence),
      right,
    ),
  };
}

function classFigures(pairs, truth) {
  const labels = pairs.map(sentimentOf);
  return {
    'sentiment macro-F1': macroF1(truth, labels, CLASSES),
    'negative AUC': auc(
      pairs.map(downOf),
      truth.map((one) => one === 'negative'),
    ),
    'sentiment calibration': calibration(
      pairs.map(({ reading }) => reading.sentiment[reading.sentiment.label]),
      labels.map((label, i) => label === truth[i]),
    ),
  };
}

const signOf = (value) => (value > 0 ? 'positive' : value < 0 ? 'negative' : 'neutral');

function labelledFigures(rows) {
  const pairs = read(rows);
  return {
    ...classFigures(
      pairs,
      rows.map((row) => signOf(row.valence)),
    ),
    'complaint AUC': auc(
      pairs.map(({ reading }) => reading.complaint),
      rows.map((row) => row.complaint === 1),
    ),
    ...levelFigures(pairs, 'irritation', 3, spearman, 'Spearman'),
    ...levelFigures(pairs, 'urgency', 5, spearman, 'Spearman'),
    ...levelFigures(pairs, 'valence', 0, pearson, 'Pearson'),
    ...levelFigures(pairs, 'politeness', 45, pearson, 'Pearson'),
    'topic macro-F1': macroF1(
      rows.map((row) => row.topic),
      pairs.map(topicOf),
      topics,
    ),
    ...confidenceError(pairs, 'urgency'),
    ...confidenceError(pairs, 'irritation'),
    'topic calibration': calibration(
      pairs.map(({ reading }) => reading.intents[0]?.confidence ?? 0),
      pairs.map((one) => topicOf(one) === one.row.topic),
    ),
  };
}

function languageFigure(rows) {
  const guesses = rows.map((row) => readNature(row.text).language?.slice(0, 2));
  const truth = rows.map((row) => row.language);
  return { 'language accuracy': accuracy(truth, guesses) };
}

/** The real messages: the split that was not learnt from, and each source whole. */
function realFigures() {
  const { rows } = realRows(folder);
  const held = values.held.split(',').filter(Boolean);
  const figures = { 'real test': labelledFigures(rows.filter((row) => row.split === 'test')) };
  for (const source of held)
    figures[`real ${source}, whole`] = labelledFigures(rows.filter((r) => r.source === source));
  return figures;
}

function urgencyList() {
  const rows = table(folder, 'urgency-dev/urgency-dev.tsv');
  const pairs = read(rows);
  return {
    ...levelFigures(pairs, 'urgency', 5, spearman, 'Spearman'),
    ...levelFigures(pairs, 'irritation', 3, spearman, 'Spearman'),
    'complaint AUC': auc(
      pairs.map(({ reading }) => reading.complaint),
      rows.map((row) => Number(row.irritation) > 0),
    ),
    'calm read as annoyed': pairs.filter(
      (one) => Number(one.row.irritation) === 0 && levelOf('irritation', 0)(one) >= 11,
    ).length,
    'topic macro-F1': macroF1(
      rows.map((row) => row.topic),
      pairs.map(topicOf),
      topics,
    ),
    ...confidenceError(pairs, 'urgency'),
    ...confidenceError(pairs, 'irritation'),
  };
}

function polar(file, truthOf, keep = () => true) {
  const rows = table(folder, file).filter(keep);
  const pairs = read(rows);
  const glad = rows.map(truthOf);
  return {
    'glad AUC': auc(
      pairs.map(({ reading }) => reading.sentiment.positive - reading.sentiment.negative),
      glad,
    ),
    'negative AUC': auc(
      pairs.map(downOf),
      glad.map((one) => !one),
    ),
    'complaint AUC': auc(
      pairs.map(({ reading }) => reading.complaint),
      glad.map((one) => !one),
    ),
  };
}

function rated(file, id, column, other) {
  const rows = table(folder, file);
  return {
    [`${id} Pearson`]: pearson(
      read(rows).map(levelOf(id, other)),
      rows.map((row) => Number(row[column])),
    ),
  };
}

function tweets() {
  const rows = table(folder, 'semeval-sentiment/tweets.tsv.gz').filter((row) => hashOf(row.text) % 8 === 0);
  return classFigures(
    read(rows),
    rows.map((row) => row.sentiment),
  );
}

function handMade(name) {
  const pairs = read(readRows(`tests-${name}.tsv`));
  const share = (list) => mean(list.map(({ row, reading }) => (passes[name](reading, row) ? 1 : 0)));
  return { 'share that passes': share(pairs) };
}

function speed(rows) {
  const texts = rows.map((row) => row.text);
  for (const text of texts) readNature(text);
  const times = [1, 2, 3].map(() => {
    const from = performance.now();
    for (const text of texts) readNature(text);
    return performance.now() - from;
  });
  return { 'messages a second': Math.round((1000 * texts.length) / Math.min(...times)) };
}

function measure() {
  const all = dataFiles()
    .filter((file) => file.startsWith('messages-'))
    .flatMap(readRows);
  const rows = all.filter((row) => row.split === values.split);
  const figures = { [`own ${values.split}`]: labelledFigures(rows) };
  for (const language of new Set(rows.map((row) => row.language))) {
    figures[`own ${values.split} ${language}`] = labelledFigures(rows.filter((row) => row.language === language));
  }
  figures.strangers = labelledFigures(readRows('strangers-en.tsv'));
  figures['own language'] = languageFigure(rows);
  Object.assign(figures, realFigures());
  figures['urgency-dev'] = urgencyList();
  figures['uci sentences'] = polar('uci-sentences/sentences.tsv', (row) => row.positive === '1');
  figures.skytrax = polar('skytrax-reviews/skytrax.tsv', (row) => row.recommended === '1');
  figures['vader tweets*'] = rated('vader-groundtruth/tweets.tsv', 'valence', 'valence', 0);
  figures['vader amazon*'] = rated('vader-groundtruth/amazon-review-snippets.tsv', 'valence', 'valence', 0);
  figures['politeness wikipedia*'] = rated('stanford-politeness/wikipedia.tsv', 'politeness', 'score', 45);
  figures['politeness stackexchange*'] = rated('stanford-politeness/stackexchange.tsv', 'politeness', 'score', 45);
  figures['semeval*'] = tweets();
  for (const name of testSets) figures[`tests ${name}`] = handMade(name);
  figures.speed = speed(rows);
  return figures;
}

const rules = measure();
const bytes = new Uint8Array(readFileSync(values.model));
const from = performance.now();
loadNatureModel(bytes);
const load = performance.now() - from;
if (natureModelNote()) throw new Error(natureModelNote());
const model = measure();
const table_ = [];
for (const [set, figures] of Object.entries(rules)) {
  for (const [name, value] of Object.entries(figures)) {
    table_.push({ set, measure: name, rules: Number(value?.toFixed(3)), model: Number(model[set][name]?.toFixed(3)) });
  }
}
for (const { set, measure: name, rules: before, model: after } of table_) {
  console.log(`${set.padEnd(26)}${name.padEnd(24)}${String(before).padStart(8)}${String(after).padStart(8)}`);
}
console.log(`model: ${bytes.length} bytes, loaded in ${load.toFixed(1)} ms`);
if (values.json) writeFileSync(values.json, `${JSON.stringify(table_, null, 2)}\n`);
