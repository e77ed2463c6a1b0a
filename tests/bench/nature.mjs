// Figures of lib/scoring/nature on labelled text. Usage: node tests/bench/nature.mjs [folder of the data sets] [--half=a|b]
// The sets are read in place; one that is absent is named and left out. Half `a` is for tuning, half `b` was held out.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { languageOf, readNature } from '../../lib/scoring/nature/index.ts';

const args = process.argv.slice(2);
const half = args.find((one) => one.startsWith('--half='))?.slice(7) ?? null;
const folder = args.find((one) => !one.startsWith('--')) ?? process.env.AISLE_DATA ?? '../shared/data';
const absent = [];
const figures = [];

function hashOf(text) {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Rows of a set as objects; only the asked half. Null where the file is absent. */
function rows(file, keyOf = (row) => row.text) {
  const path = `${folder}/${file}`;
  if (!existsSync(path)) {
    absent.push(file);
    return null;
  }
  const raw = readFileSync(path);
  const lines = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').split('\n').filter(Boolean);
  const names = lines[0].split('\t');
  const all = lines.slice(1).map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [names[i], cell])));
  if (!half) return all;
  return all.filter((row) => (hashOf(keyOf(row)) % 2 === 0) === (half === 'a'));
}

const mean = (list) => list.reduce((a, b) => a + b, 0) / list.length;

function pearson(x, y) {
  const [mx, my] = [mean(x), mean(y)];
  let [sxy, sx, sy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    sxy += (x[i] - mx) * (y[i] - my);
    sx += (x[i] - mx) ** 2;
    sy += (y[i] - my) ** 2;
  }
  return sxy / Math.sqrt(sx * sy);
}

function ranks(list) {
  const order = list.map((value, i) => [value, i]).sort((a, b) => a[0] - b[0]);
  const out = new Array(list.length);
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && order[j][0] === order[i][0]) j++;
    for (let k = i; k < j; k++) out[order[k][1]] = (i + j - 1) / 2;
    i = j;
  }
  return out;
}

const spearman = (x, y) => pearson(ranks(x), ranks(y));

function auc(scores, truths) {
  const rank = ranks(scores);
  const positive = truths.filter(Boolean).length;
  const sum = rank.reduce((total, one, i) => total + (truths[i] ? one + 1 : 0), 0);
  return (sum - (positive * (positive + 1)) / 2) / (positive * (truths.length - positive));
}

function macroF1(guesses, truths) {
  const labels = [...new Set(truths)];
  const f1 = labels.map((label) => {
    const hit = guesses.filter((guess, i) => guess === label && truths[i] === label).length;
    const said = guesses.filter((guess) => guess === label).length;
    const true_ = truths.filter((truth) => truth === label).length;
    return hit === 0 ? 0 : (2 * hit) / (said + true_);
  });
  return mean(f1);
}

/** Expected calibration error of the chosen class over ten bins. */
function calibration(confidences, right) {
  const bins = Array.from({ length: 10 }, () => []);
  for (const [i, one] of confidences.entries()) bins[Math.min(9, Math.floor(one * 10))].push([one, right[i] ? 1 : 0]);
  const gap = (bin) => Math.abs(mean(bin.map(([one]) => one)) - mean(bin.map(([, ok]) => ok))) * bin.length;
  return bins.filter((bin) => bin.length).reduce((sum, bin) => sum + gap(bin), 0) / right.length;
}

function say(set, measure, value, amount) {
  figures.push({ set, measure, value: Math.round(value * 1000) / 1000, rows: amount });
}

function sentiment() {
  const set = rows('semeval-sentiment/tweets.tsv.gz');
  if (!set) return;
  const readings = set.map((row) => readNature(row.text, { language: 'en' }).sentiment);
  const truths = set.map((row) => row.sentiment);
  say(
    'semeval',
    'sentiment macro-F1',
    macroF1(
      readings.map((one) => one.label),
      truths,
    ),
    set.length,
  );
  say(
    'semeval',
    'negative against rest AUC',
    auc(
      readings.map((one) => one.negative),
      truths.map((one) => one === 'negative'),
    ),
    set.length,
  );
  const right = readings.map((one, i) => one.label === truths[i]);
  say(
    'semeval',
    'calibration error of sentiment',
    calibration(
      readings.map((one) => one[one.label]),
      right,
    ),
    set.length,
  );
}

function sentences() {
  const set = rows('uci-sentences/sentences.tsv');
  if (!set) return;
  const readings = set.map((row) => readNature(row.text, { language: 'en' }).sentiment);
  say(
    'uci-sentences',
    'positive AUC',
    auc(
      readings.map((one) => one.positive - one.negative),
      set.map((row) => row.positive === '1'),
    ),
    set.length,
  );
}

function valence() {
  for (const name of ['tweets', 'amazon-review-snippets']) {
    const set = rows(`vader-groundtruth/${name}.tsv`);
    if (!set) continue;
    const levels = set.map((row) => readNature(row.text, { language: 'en' }).valence.level ?? 0);
    say(
      `vader ${name}`,
      'valence Pearson',
      pearson(
        levels,
        set.map((row) => Number(row.valence)),
      ),
      set.length,
    );
  }
}

function politeness() {
  for (const name of ['stackexchange', 'wikipedia']) {
    const set = rows(`stanford-politeness/${name}.tsv`);
    if (!set) continue;
    const levels = set.map((row) => readNature(row.text, { language: 'en' }).politeness.level ?? 45);
    say(
      `politeness ${name}`,
      'politeness Pearson',
      pearson(
        levels,
        set.map((row) => Number(row.score)),
      ),
      set.length,
    );
  }
}

function urgencyList() {
  const set = rows('urgency-dev/urgency-dev.tsv', (row) => `${row.id}*`);
  if (!set) return;
  const readings = set.map((row) => readNature(row.text));
  const truth = (name) => set.map((row) => Number(row[name]));
  const level = (id) => readings.map((one) => one[id].level ?? 0);
  say(
    'urgency-dev',
    'urgency Spearman',
    spearman(level('urgency'), truth('urgency 0-3' in set[0] ? 'urgency 0-3' : 'urgency')),
    set.length,
  );
  say('urgency-dev', 'irritation Spearman', spearman(level('irritation'), truth('irritation')), set.length);
  say(
    'urgency-dev',
    'complaint AUC (irritation 1-3)',
    auc(
      readings.map((one) => one.complaint),
      truth('irritation').map((one) => one > 0),
    ),
    set.length,
  );
  const topic = readings.map((one) => one.intents[0]?.id ?? 'other');
  say(
    'urgency-dev',
    'topic macro-F1',
    macroF1(
      topic,
      set.map((row) => row.topic),
    ),
    set.length,
  );
  for (const id of ['urgency', 'irritation']) {
    const band = (value) => (value >= 62 ? 3 : value >= 36 ? 2 : value >= 11 ? 1 : 0);
    const near = readings.map((one, i) => Math.abs(band(one[id].level ?? 0) - truth(id)[i]) < 1);
    say('urgency-dev', `${id}: band right`, mean(near.map(Number)), set.length);
    say(
      'urgency-dev',
      `${id}: calibration error`,
      calibration(
        readings.map((one) => one[id].confidence),
        near,
      ),
      set.length,
    );
  }
}

function languages() {
  const set = rows('xed-emotions/xed.tsv');
  if (!set) return;
  const plain = set.filter((row) => row.text.replace(/\[[A-Z]+\]/g, '').split(/\s+/).length >= 5);
  const by = new Map();
  for (const row of plain) {
    const truth = row.lang.slice(0, 2);
    const list = by.get(truth) ?? [];
    list.push(languageOf(row.text.replace(/\[[A-Z]+\]/g, '')).language === truth);
    by.set(truth, list);
  }
  for (const [language, list] of by) say(`xed ${language}`, 'language accuracy', mean(list.map(Number)), list.length);
  say(
    'xed',
    'language accuracy, mean of seven',
    mean([...by.values()].map((list) => mean(list.map(Number)))),
    plain.length,
  );
}

/** Anger against joy in subtitles with projected labels: noisy, for comparing languages only. */
function emotions() {
  const set = rows('xed-emotions/xed.tsv');
  if (!set) return;
  for (const language of ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl']) {
    const own = set.filter((row) => row.lang.startsWith(language) && /^(anger|disgust|joy)$/.test(row.emotions ?? ''));
    const levels = own.map((row) => readNature(row.text, { language }).valence.level ?? 0);
    say(
      `xed ${language}`,
      'joy against anger AUC of valence',
      auc(
        levels,
        own.map((row) => row.emotions === 'joy'),
      ),
      own.length,
    );
  }
}

function speed() {
  const set = rows('semeval-sentiment/tweets.tsv.gz') ?? [
    { text: 'My order has not arrived, can you help me please?' },
  ];
  const texts = set.slice(0, 5000).map((row) => row.text);
  for (const text of texts.slice(0, 500)) readNature(text);
  const run = () => {
    const [from, cpu] = [performance.now(), process.cpuUsage()];
    for (const text of texts) readNature(text);
    return { wall: (performance.now() - from) / texts.length, cpu: process.cpuUsage(cpu).user / 1000 / texts.length };
  };
  const runs = [1, 2, 3, 4, 5].map(run);
  say('semeval', 'messages a second', 1000 / Math.min(...runs.map((one) => one.wall)), texts.length);
  say('semeval', 'messages a second of processor time', 1000 / Math.min(...runs.map((one) => one.cpu)), texts.length);
  const large = 'My order has not arrived and I am furious! '.repeat(25_000).slice(0, 1_000_000);
  const from = performance.now();
  readNature(large);
  say('1 MB of text', 'milliseconds', performance.now() - from, 1);
}

for (const part of [sentiment, sentences, valence, politeness, urgencyList, languages, emotions, speed]) {
  if (args.includes('--quick') && part === emotions) continue;
  part();
}
console.table(figures);
for (const file of absent) console.log(`absent: ${folder}/${file}`);
