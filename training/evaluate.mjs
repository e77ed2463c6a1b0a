/**
 * Reads every labelled message through the front door and prints how well the readings agree with the labels.
 * Run: `node training/evaluate.mjs [--split test] [--rules] [--json out.json]`. Without --split all rows are used, which
 * flatters a model that learnt from the train rows; --rules leaves the model out.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { loadNatureModel, readNature } from '../lib/scoring/index.ts';
import { dataFiles, flags, languages, readRows, testSets, topics } from './data/read.mjs';
import { accuracy, auc, classScores, macroF1, mean, pearson, spearman } from './measures.mjs';
import { passes } from './passes.mjs';

/** Loads the shipped model when there is one; says what is measured. */
function loadModel() {
  const file = new URL('../public/nature-model.bin', import.meta.url);
  if (!existsSync(file)) return 'rules (no model file)';
  loadNatureModel(new Uint8Array(readFileSync(file)));
  return 'rules and model';
}

function readAll(file) {
  return readRows(file).map((row) => ({ row, reading: readNature(row.text) }));
}

const sign = (value) => (value > 0 ? 'positive' : value < 0 ? 'negative' : 'neutral');

/** Correlation over the rows that were not abstained on, and the share that was. */
function agree(pairs, name, measure) {
  const read = pairs.filter(({ reading }) => reading[name].level !== null);
  return measure(
    read.map(({ reading }) => reading[name].level),
    read.map(({ row }) => row[name]),
  );
}

/** All figures of one list of rows with their readings. */
export function figures(pairs) {
  const truth = pairs.map(({ row }) => row);
  const topicGuess = pairs.map(({ reading }) => reading.intents[0]?.id ?? 'other');
  return {
    rows: pairs.length,
    urgency: agree(pairs, 'urgency', spearman),
    irritation: agree(pairs, 'irritation', spearman),
    valence: agree(pairs, 'valence', pearson),
    politeness: agree(pairs, 'politeness', pearson),
    complaint: auc(
      pairs.map(({ reading }) => reading.complaint),
      truth.map((row) => row.complaint === 1),
    ),
    negative: auc(
      pairs.map(({ reading }) => reading.sentiment.negative),
      truth.map((row) => row.valence < 0),
    ),
    sentiment: macroF1(
      truth.map((row) => sign(row.valence)),
      pairs.map(({ reading }) => reading.sentiment.label),
      ['negative', 'neutral', 'positive'],
    ),
    topic: macroF1(
      truth.map((row) => row.topic),
      topicGuess,
      topics,
    ),
    language: accuracy(
      truth.map((row) => row.language),
      pairs.map(({ reading }) => reading.language?.slice(0, 2)),
    ),
    abstained: mean(pairs.map(({ reading }) => (reading.urgency.level === null ? 1 : 0))),
  };
}

/** Precision and recall of one flag. */
export function flagFigures(pairs, flag) {
  const truth = pairs.map(({ row }) => row.flags.includes(flag));
  const guess = pairs.map(({ reading }) => reading.flags.includes(flag));
  return classScores(truth, guess, [true])[0];
}

const show = (value) => (value === null || Number.isNaN(value) ? '   - ' : value.toFixed(3).padStart(6));

function printTable(byLanguage) {
  const names = Object.keys(Object.values(byLanguage)[0]).filter((name) => name !== 'rows');
  console.log(['lang  rows', ...names.map((name) => name.slice(0, 9).padStart(10))].join(''));
  for (const [language, row] of Object.entries(byLanguage)) {
    const cells = names.map((name) => show(row[name]).padStart(10));
    console.log([language.padEnd(4), String(row.rows).padStart(6), ...cells].join(''));
  }
}

function printFlags(pairs) {
  console.log('\nflag            labels  recall  precision');
  for (const flag of flags) {
    const score = flagFigures(pairs, flag);
    console.log(
      `${flag.padEnd(14)}${String(score.labels).padStart(8)}  ${show(score.recall)}  ${show(score.precision)}`,
    );
  }
}

function printTopics(pairs) {
  const truth = pairs.map(({ row }) => row.topic);
  const guess = pairs.map(({ reading }) => reading.intents[0]?.id ?? 'other');
  console.log('\ntopic           labels  recall  precision');
  for (const score of classScores(truth, guess, topics)) {
    console.log(
      `${score.name.padEnd(14)}${String(score.labels).padStart(8)}  ${show(score.recall)}  ${show(score.precision)}`,
    );
  }
}

function rate(pairs, test) {
  return mean(pairs.map(({ row, reading }) => (test(reading, row) ? 1 : 0)));
}

/** Figures of one hand-made set; later rounds (`-2`, `-3`) are of the same kind. See `data/NOTES.md` for which were seen. */
function testSetFigures(name, round) {
  const pairs = readAll(`tests-${name}${round}.tsv`);
  const result = { rows: pairs.length, all: rate(pairs, passes[name]) };
  for (const language of new Set(pairs.map(({ row }) => row.language))) {
    result[language] = rate(
      pairs.filter(({ row }) => row.language === language),
      passes[name],
    );
  }
  if (name !== 'sarcasm') return result;
  const [bitter, sincere] = [true, false].map((wanted) =>
    pairs.filter(({ row }) => row.flags.includes('sarcasm') === wanted),
  );
  return { ...result, sarcastic: rate(bitter, passes.sarcasm), sincere: rate(sincere, passes.sarcasm) };
}

function printTestSets(sets) {
  console.log('\nhand-made sets, share that passes');
  for (const [name, result] of Object.entries(sets)) {
    const parts = Object.entries(result).filter(([key]) => key !== 'rows');
    console.log(`${name.padEnd(16)}${result.rows}  ${parts.map(([key, value]) => `${key} ${show(value)}`).join('  ')}`);
  }
}

function run() {
  const { values: options } = parseArgs({
    options: { split: { type: 'string' }, json: { type: 'string' }, rules: { type: 'boolean', default: false } },
  });
  const measured = options.rules ? 'rules' : loadModel();
  console.log(`${measured}, ${options.split ?? 'all'} rows`);
  const pairs = dataFiles()
    .filter((file) => file.startsWith('messages-'))
    .flatMap(readAll)
    .filter(({ row }) => options.split === undefined || row.split === options.split);
  const byLanguage = {};
  for (const language of languages) {
    const part = pairs.filter(({ row }) => row.language === language);
    if (part.length > 0) byLanguage[language] = figures(part);
  }
  byLanguage.all = figures(pairs);
  const sets = Object.fromEntries(
    ['', '-2', '-3'].flatMap((round) => testSets.map((name) => [`${name}${round}`, testSetFigures(name, round)])),
  );
  printTable(byLanguage);
  printFlags(pairs);
  printTopics(pairs);
  printTestSets(sets);
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ byLanguage, sets }, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) run();
