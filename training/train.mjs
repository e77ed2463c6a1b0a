/**
 * Builds the nature model from the licensed sets and the project's own labelled messages. The same data gives the same
 * bytes. Usage: node training/train.mjs <folder of the data sets> [--out file] [--without name,name] [--fit file] [--only-own]
 * `--without` leaves sources out, with their labels, to be measured on: `training/evaluate-model.mjs`. `--fit` takes the few
 * fitted numbers from another model, so that models without this or that source read on one scale and can be pooled.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseModel } from '../lib/scoring/nature/model.ts';
import { topics } from './data/read.mjs';
import { fittedTo, saidOf } from './model/fit.mjs';
import { guessed } from './model/guessed.mjs';
import { learnFirst, learnSecond } from './model/learn.mjs';
import { pack } from './model/pack.mjs';
import { peersOf, toFirms } from './model/peers.mjs';
import { prepare } from './model/prepare.mjs';
import { learnRaters, withRaters } from './model/raters.mjs';
import { heldOutTexts, own, real, sources } from './model/sources.mjs';
import { withTalk } from './model/talk.mjs';
import { unaddressed } from './model/unaddressed.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'reports/nature-model.bin' },
    without: { type: 'string', default: '' },
    fit: { type: 'string', default: '' },
    'only-own': { type: 'boolean', default: false },
  },
});
const folder = positionals[0] ?? process.env.AISLE_DATA ?? '../shared/data';
const without = values.without.split(',').filter(Boolean);

/** Sources that are held out together, so that levels, classes and confidences are fitted on what was not seen: chat, tweets, forms. */
const FOLDS = [
  ['multidogo', 'nlupp'],
  ['semeval', 'vader-tweets'],
  ['cfpb', 'banking77'],
];
/** Rows of one source that count in the fit: no source shall decide alone. */
const MOST_OF_ONE = 1000;

/** Enough of a text to know it by; some sets are read shortened. */
const startOf = (text) => text.slice(0, 400);

function teaching() {
  if (values['only-own']) return [];
  const tests = [...heldOutTexts(folder), ...real(folder, ['dev', 'test']).map((row) => row.text)];
  const held = new Set(tests.map(startOf));
  return Object.entries(sources)
    .filter(([name]) => !without.includes(name))
    .flatMap(([name, rows]) => rows(folder).map((row) => ({ ...row, source: name })))
    .filter((row) => !held.has(startOf(row.text)));
}

/** Messages to firms: all but the tweets that are talk to friends, news or chat. */
const isToFirm = ({ source, topic }) => source !== 'semeval' || topics[topic.target] !== 'other';

/** Our own messages and the labelled real ones count alike. */
const messagesOf = (splits) => prepare([...own(splits, without), ...real(folder, splits, without)]);

const texts = teaching();
/** Requests between peers: their ratings teach the first round, and an opinion of their own. */
const isRequest = ({ source }) => /^politeness/.test(source);
const taught = prepare(texts);

/** Ratings by many people go into the second round, too: valence and politeness are judged on such scales. */
function ratingsOf(row) {
  const { source, order } = row;
  const bare = { source, order, numbers: row.numbers, dense: row.dense, size: row.size };
  if (/^politeness/.test(source)) return [{ ...bare, politeness: { ...row.politeness, weight: 1.5 } }];
  if (source === 'vader-tweets') return [{ ...bare, valence: { ...row.valence, weight: 4 } }];
  if (source === 'vader-amazon') return [{ ...bare, valence: { ...row.valence, weight: 0.4 } }];
  return [];
}

const byOrder = (a, b) => a.order - b.order;
const besides = [...taught.flatMap(ratingsOf), ...unaddressed(taught)];
const messages = messagesOf(['train']);
const dev = messagesOf(['dev']);
const learnt = (first, second) => withRaters(learnSecond(learnFirst(first), second.sort(byOrder)), learnRaters(first));

function heldOut(fold) {
  const others = ({ source }) => !fold.includes(source);
  const weights = learnt(taught.filter(others), [...messages, ...dev, ...besides].filter(others));
  const rows = [...messages, ...dev].filter((row) => !others(row));
  return saidOf(
    weights,
    fold.flatMap((name) => rows.filter(({ source }) => source === name).slice(0, MOST_OF_ONE)),
  );
}

const toFirm = [...messages.filter(isToFirm), ...prepare(toFirms(texts))];
const weights = withTalk(learnt(taught, [...messages, ...besides]), taught, toFirm);

function fittedHere() {
  const unseen = values['only-own'] ? [] : FOLDS.flatMap(heldOut);
  const written = dev.filter(({ source }) => source.startsWith('own') || unseen.length === 0);
  return fittedTo([...unseen, ...saidOf(weights, written)]);
}

function fittedThere() {
  const { fit, sentiment, complaint, topic, mood } = parseModel(new Uint8Array(readFileSync(values.fit)));
  return { fit, sentiment, complaint, topic, mood };
}

/** Politeness between peers, where there are requests to learn it from. */
function peersHere() {
  const rated = texts.filter(isRequest);
  const messages = [...own(['train'], without), ...real(folder, ['train'], without)];
  if (rated.length === 0) return {};
  return { peers: peersOf(rated, [...messages, ...toFirms(texts)], guessed(folder, without)) };
}

const bytes = pack(weights, values.fit ? fittedThere() : fittedHere(), peersHere());
mkdirSync(path.dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
console.log(
  `${taught.length} rows of public sets, ${messages.length} labelled messages; ${bytes.length} bytes: ${values.out}`,
);
