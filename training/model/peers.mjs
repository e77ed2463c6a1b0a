// Politeness between peers (`lib/scoring/nature/peers.ts`): an opinion learnt from people's ratings of requests among editors and
// programmers by ridge regression, and a gate learnt from whose words they are. The same rows give the same weights.
import { DENSE, denseOf, FIRST_RATED } from '../../lib/scoring/nature/dense.ts';
import { MOST_TOKENS, sizeOf } from '../../lib/scoring/nature/grams.ts';
import { CUES } from '../../lib/scoring/nature/peer-cues.ts';
import { cuesOf, featuresOf, itemsOf } from '../../lib/scoring/nature/peer-items.ts';
import { GATE_BITS, gateAddress, PEER_BITS, PEER_FIGURES } from '../../lib/scoring/nature/peers.ts';
import { ratesWords } from '../../lib/scoring/nature/rated.ts';
import { readByRules } from '../../lib/scoring/nature/read.ts';
import { generator } from './learn.mjs';
import { figuresOf } from './prepare.mjs';
import { hashOf } from './sources.mjs';

/** Found by cross-validation on four fifths of the rated requests. */
export const PEERS = {
  seed: 20261123,
  /** What a weight costs, what a figure counts beside a feature, how many steps are walked. */
  opinion: { ridge: 24, figure: 0.2, steps: 60, stretch: 1.3 },
  gate: { rounds: 12, rate: 0.1, cost: 1e-4 },
};
const SHIFT = 32 - PEER_BITS;
/** The share of weights that is not cut off: a few strong ones shall not coarsen the rest. */
const KEPT = 0.9995;

/** Rows with a `text` as the opinion and its gate see them; rows in other languages than English go. Order: by the text. */
export function seen(rows) {
  return rows
    .map((row) => ({ ...row, order: hashOf(row.text) }))
    .sort((a, b) => a.order - b.order || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .flatMap((row) => {
      const rules = readByRules(row.text, row.hint ? { language: row.hint } : {});
      if (rules.lexicon !== 'en' || rules.spoken.length === 0) return [];
      return [{ ...row, ...looked(row.text, rules) }];
    });
}

function looked(text, rules) {
  const dense = denseOf(rules.reading, rules.tokens, rules.lexicon);
  if (ratesWords(rules.lexicon, rules.reading.language)) dense.set(figuresOf(rules), FIRST_RATED);
  const items = itemsOf(text, rules.spoken);
  const numbers = featuresOf(items).flat();
  const figures = new Float64Array(PEER_FIGURES);
  for (const { cue } of cuesOf(items)) figures[cue] = 1;
  figures.set(dense, CUES.length);
  const words = rules.spoken.slice(0, MOST_TOKENS).map(gateAddress);
  return { words, dense, figures, at: counted(numbers), size: sizeOf(numbers.length) };
}

/** Addresses of the features, each once, with how often it stands there. */
function counted(numbers) {
  const counts = new Map();
  for (const number of numbers) counts.set(number >>> SHIFT, (counts.get(number >>> SHIFT) ?? 0) + 1);
  return { places: Uint32Array.from(counts.keys()), counts: Float64Array.from(counts.values()) };
}

/** How rare each address is: rare features may weigh more. */
function raritiesOf(rows) {
  const seenIn = new Float64Array(2 ** PEER_BITS);
  for (const { at } of rows) for (const place of at.places) seenIn[place]++;
  return seenIn.map((count) => Math.log((1 + rows.length) / (1 + count)) + 1);
}

const mean = (list) => list.reduce((a, b) => a + b, 0) / list.length;

/** Middle and spread of each figure; one that hardly varies shall not count much more for it. */
function spreadsOf(rows) {
  return Array.from({ length: PEER_FIGURES }, (_, i) => {
    const own = rows.map(({ figures }) => figures[i]);
    const middle = mean(own);
    return { middle, spread: Math.max(0.1, Math.sqrt(mean(own.map((one) => (one - middle) ** 2)))) };
  });
}

/** The rows as sparse lines of one matrix: features times rarity, figures on one scale. */
function linesOf(rows, rarities, spreads, worth) {
  return rows.map(({ at, size, figures }) => ({
    places: at.places,
    values: at.counts.map((count, i) => count * size * rarities[at.places[i]]),
    figures: figures.map((one, i) => {
      const { middle, spread } = spreads[i];
      return (worth * (one - middle)) / spread;
    }),
  }));
}

const FEATURES = 2 ** PEER_BITS;

function times({ places, values, figures }, weights) {
  let sum = 0;
  for (let i = 0; i < places.length; i++) sum += values[i] * weights[places[i]];
  for (let i = 0; i < PEER_FIGURES; i++) sum += figures[i] * weights[FEATURES + i];
  return sum;
}

function addTimes({ places, values, figures }, by, out) {
  for (let i = 0; i < places.length; i++) out[places[i]] += by * values[i];
  for (let i = 0; i < PEER_FIGURES; i++) out[FEATURES + i] += by * figures[i];
}

const dot = (a, b) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
};

/** Ridge regression by conjugate gradients: the weights that miss the goals least and are small. */
export function ridge(lines, goals, { ridge: cost, steps }) {
  const weights = new Float64Array(FEATURES + PEER_FIGURES);
  const left = new Float64Array(weights.length);
  for (const [i, line] of lines.entries()) addTimes(line, goals[i], left);
  const way = left.slice();
  let error = dot(left, left);
  for (let step = 0; step < steps && error > 1e-9; step++) {
    const product = way.map((one) => cost * one);
    for (const line of lines) addTimes(line, times(line, way), product);
    const far = error / dot(way, product);
    for (let i = 0; i < way.length; i++) {
      weights[i] += far * way[i];
      left[i] -= far * product[i];
    }
    const next = dot(left, left);
    for (let i = 0; i < way.length; i++) way[i] = left[i] + (next / error) * way[i];
    error = next;
  }
  return weights;
}

/** The opinion of peers from rows as `seen` gives them, with a goal `politeness`. */
export function learnOpinion(rows, settings = PEERS.opinion) {
  const rarities = raritiesOf(rows);
  const spreads = spreadsOf(rows);
  const targets = rows.map(({ politeness }) => politeness.target);
  const middle = mean(targets);
  const lines = linesOf(rows, rarities, spreads, settings.figure);
  const goals = targets.map((one) => one - middle);
  const weights = ridge(lines, goals, settings);
  return unscaled(
    weights.map((one) => settings.stretch * one),
    rarities,
    spreads,
    settings.figure,
    middle,
  );
}

/** Rarity and scale put into the weights: the reader needs neither. */
function unscaled(weights, rarities, spreads, worth, middle) {
  const figures = spreads.map(({ spread }, i) => (worth * weights[FEATURES + i]) / spread);
  const bias = middle - figures.reduce((sum, one, i) => sum + one * spreads[i].middle, 0);
  return { table: rarities.map((rarity, i) => rarity * weights[i]), figures, bias };
}

const logistic = (x) => 1 / (1 + Math.exp(-x));

function stepGate(part, squares, { words, dense }, error, { rate, cost }) {
  const size = 1 / Math.sqrt(words.length);
  const move = (list, kept, at, gradient) => {
    kept[at] += gradient * gradient;
    list[at] -= (rate * (gradient + cost * list[at])) / (Math.sqrt(kept[at]) + 1e-3);
  };
  for (const word of words) move(part.table, squares.table, word, error * size);
  for (let i = 0; i < dense.length; i++) if (dense[i] !== 0) move(part.figures, squares.figures, i, error * dense[i]);
  part.bias -= 0.01 * error;
}

/** What the gate says of a row, as its reader will. */
export function gateSays({ table, figures, bias }, { words, dense }) {
  const sum = words.reduce((all, word) => all + table[word], 0) / Math.sqrt(words.length);
  return logistic(bias + sum + dense.reduce((all, one, i) => all + one * figures[i], 0));
}

/** The gate from rows as `seen` gives them: `peer` 1 or 0. Both sides count alike, however many rows they have. */
export function learnGate(rows, settings = PEERS.gate) {
  const blank = () => ({ table: new Float64Array(2 ** GATE_BITS), figures: new Float64Array(DENSE.length), bias: 0 });
  const [part, squares] = [blank(), blank()];
  const share = mean(rows.map(({ peer }) => peer));
  const random = generator(PEERS.seed);
  for (let round = 0; round < settings.rounds; round++) {
    for (let i = 0; i < rows.length; i++) {
      const row = rows[Math.floor(random() * rows.length)];
      const worth = 0.5 / (row.peer ? share : 1 - share);
      stepGate(part, squares, row, worth * (gateSays(part, row) - row.peer), settings);
    }
  }
  return part;
}

const short = (value) => Number(value.toPrecision(6));

function packPart({ table, figures, bias }) {
  const sizes = Array.from(table, Math.abs).sort((a, b) => a - b);
  const step = (sizes[Math.floor(sizes.length * KEPT)] || 1) / 127;
  const bytes = Array.from(table, (one) => Math.max(-127, Math.min(127, Math.round(one / step))) & 255);
  return {
    ...{ table: Buffer.from(bytes).toString('base64'), step: short(step) },
    ...{ figures: Array.from(figures, short), bias: short(bias) },
  };
}

/** Sources whose texts all speak to a firm, and which part of them shows the gate what that sounds like. */
const FIRMS = new Set(['banking77', 'bitext', 'cfpb', 'clinc150', 'multidogo']);
const FIRMS_NTH = 8;

/** Of the rows of the public sets those that speak to a firm: a fixed part, chosen by the text. */
export const toFirms = (rows) => rows.filter(({ source, text }) => FIRMS.has(source) && hashOf(text) % FIRMS_NTH === 0);

/**
 * What goes into the head of the model file, from rows with a `text` as `sources.mjs` gives them: rated requests, messages to
 * firms, and texts whose politeness was guessed (they teach the opinion alone).
 */
export function peersOf(rated, firms, guessed = []) {
  const requests = seen(rated);
  const others = seen(firms).map((row) => ({ ...row, peer: 0 }));
  const gate = learnGate([...requests.map((row) => ({ ...row, peer: 1 })), ...others]);
  return { gate: packPart(gate), opinion: packPart(learnOpinion([...requests, ...seen(guessed)])) };
}
