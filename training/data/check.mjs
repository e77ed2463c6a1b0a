/**
 * Holds the labelled files against the rubric's columns and ranges and prints counts per class.
 * Run: `node training/data/check.mjs`. Exit code 1 when a row breaks a rule.
 */
import { pathToFileURL } from 'node:url';
import { channels, columns, dataFiles, flags, languages, readRows, testSets, topics } from './read.mjs';
import { checkReal, realLabels } from './real.mjs';

/** Share of common 5-grams of letters above which two texts count as the same message. */
const nearLimit = 0.7;

const ranges = { urgency: [0, 3], irritation: [0, 3], valence: [-2, 2], politeness: [0, 3], complaint: [0, 1] };

/** Short words that mark a language; only used to find a row filed under the wrong language. */
const markers = {
  en: 'the and is my you your to of for it not have was with i this that what how',
  es: 'el la de que y en los se no por con una mi me para es lo su al las del está qué cómo un',
  fr: 'le la de et les des je vous est pas pour une mon ma que qui dans en du ne un votre au ce il',
  de: 'der die das und ich ist nicht ein eine mein mit zu auf den es von wie bei im sie bitte noch hab',
  pt: 'o a de que e não um uma do da em para com os meu minha no na por se está você é foi ao',
  it: 'il la di che e non un una per con mi è del le si da sono ho al i lo in della come ma',
  nl: 'de het een en van ik is niet dat mijn op met voor te bij er jullie aan maar in wat heb die nog',
};

function wordsOf(text) {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

const markerSets = Object.fromEntries(Object.entries(markers).map(([key, list]) => [key, new Set(list.split(' '))]));

/** The language whose marker words cover the texts best. */
export function likelyLanguage(texts) {
  const words = texts.flatMap(wordsOf);
  const hits = (key) => words.filter((word) => markerSets[key].has(word)).length;
  return Object.keys(markerSets).sort((a, b) => hits(b) - hits(a))[0];
}

/** The set of 5-grams of letters and digits of a text, case folded. */
export function fiveGrams(text) {
  const plain = wordsOf(text).join(' ');
  const grams = new Set();
  for (let at = 0; at + 5 <= plain.length; at += 1) grams.add(plain.slice(at, at + 5));
  return grams;
}

/** Jaccard overlap of two sets, 0 when both are empty. */
export function overlap(a, b) {
  let common = 0;
  for (const gram of a) if (b.has(gram)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

/** What breaks the rubric in one row, as sentences without the place. */
export function rowFaults(row) {
  const faults = [];
  if (row.width !== columns.length) faults.push(`${row.width} cells instead of ${columns.length}`);
  for (const [name, [low, high]] of Object.entries(ranges)) {
    if (!Number.isInteger(row[name]) || row[name] < low || row[name] > high) faults.push(`${name} is ${row[name]}`);
  }
  if (!['train', 'dev', 'test'].includes(row.split)) faults.push(`split is ${row.split}`);
  if (!topics.includes(row.topic)) faults.push(`topic is ${row.topic}`);
  if (!channels.includes(row.channel)) faults.push(`channel is ${row.channel}`);
  if (!/^[a-z]+$/.test(row.industry)) faults.push(`industry is ${row.industry}`);
  for (const flag of row.flags) if (!flags.includes(flag)) faults.push(`flag ${flag} is unknown`);
  if (new Set(row.flags).size !== row.flags.length) faults.push('a flag stands twice');
  if (row.text.trim() !== row.text || row.text === '') faults.push('text is empty or has loose blanks');
  return faults.concat(senseFaults(row));
}

/** Labels that cannot both be true by the rubric. */
function senseFaults(row) {
  const faults = [];
  if (row.irritation >= 2 && row.valence > 0) faults.push('clear irritation with positive valence');
  if (row.topic === 'praise' && row.irritation >= 2) faults.push('praise with clear irritation');
  if (row.flags.includes('abuse') && row.politeness > 1) faults.push('abuse with courtesy');
  if (row.flags.includes('sarcasm') && row.valence > 0) faults.push('sarcasm with positive valence');
  return faults;
}

/** Pairs of rows that say nearly the same in nearly the same words. */
export function nearDuplicates(rows) {
  const grams = rows.map((row) => fiveGrams(row.text));
  const byGram = new Map();
  const pairs = [];
  rows.forEach((row, index) => {
    const seen = new Set();
    for (const gram of grams[index]) for (const other of byGram.get(gram) ?? []) seen.add(other);
    for (const other of seen) {
      const share = overlap(grams[index], grams[other]);
      if (share >= nearLimit) pairs.push({ a: rows[other].id, b: row.id, share });
    }
    for (const gram of grams[index]) byGram.set(gram, [...(byGram.get(gram) ?? []), index]);
  });
  return pairs;
}

function repeated(rows, key) {
  const seen = new Map();
  return rows.flatMap((row) => {
    const value = key(row);
    const first = seen.get(value);
    seen.set(value, first ?? row.id);
    return first === undefined ? [] : [`${row.file}: ${row.id} repeats ${first}`];
  });
}

function fileFaults(file) {
  const rows = readRows(file);
  const faults = [];
  if (rows.header.join() !== columns.join()) faults.push(`${file}: header is ${rows.header.join(' ')}`);
  for (const row of rows) for (const fault of rowFaults(row)) faults.push(`${file}:${row.line} ${row.id}: ${fault}`);
  for (const language of new Set(rows.map((row) => row.language))) {
    const likely = likelyLanguage(rows.filter((row) => row.language === language).map((row) => row.text));
    if (likely !== language) faults.push(`${file}: ${language} reads like ${likely}`);
  }
  return faults;
}

/** Every broken rule of every file as a sentence; empty when all is well. */
export function checkData() {
  const files = dataFiles();
  const rows = files.flatMap((file) => readRows(file));
  const missing = [
    ...languages.map((language) => `messages-${language}.tsv`),
    ...testSets.map((name) => `tests-${name}.tsv`),
  ].filter((name) => !files.includes(name));
  return [
    ...missing.map((name) => `${name} is missing`),
    ...files.flatMap(fileFaults),
    ...checkReal(),
    ...repeated(rows, (row) => row.id),
    ...repeated(rows, (row) => row.text.toLowerCase()),
    ...nearDuplicates(rows).map(
      ({ a, b, share }) => `${a} and ${b} share ${Math.round(share * 100)} % of their 5-grams`,
    ),
  ];
}

/** How often each value of `key` occurs in rows. */
export function tally(rows, key) {
  const counts = {};
  for (const row of rows) for (const value of [key(row)].flat()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function printTally(rows, name, key) {
  const counts = Object.entries(tally(rows, key)).map(([value, count]) => `${value}:${count}`);
  console.log(`  ${name.padEnd(11)}${counts.join('  ')}`);
}

function printReal() {
  const rows = realLabels();
  console.log(`real.tsv  ${rows.length} rows`);
  const names = ['source', 'split', 'urgency', 'irritation', 'valence', 'politeness', 'topic', 'complaint', 'flags'];
  for (const name of names) printTally(rows, name, (row) => row[name]);
}

function printFile(file) {
  const rows = readRows(file);
  const line = (name, key) => printTally(rows, name, key);
  console.log(`${file}  ${rows.length} rows`);
  for (const name of ['split', 'urgency', 'irritation', 'valence', 'politeness', 'topic', 'complaint', 'channel']) {
    line(name, (row) => row[name]);
  }
  line('flags', (row) => row.flags);
  line('language', (row) => row.language);
  console.log(`  industries ${new Set(rows.map((row) => row.industry)).size}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const file of dataFiles()) printFile(file);
  printReal();
  const faults = checkData();
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? 'all rows obey the rubric' : `${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
