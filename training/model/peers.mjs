// Politeness between peers (`lib/scoring/nature/peers.ts`): an opinion learnt from people's ratings of requests among editors and
// programmers by ridge regression, and a gate learnt from whose words they are. The same rows give the same weights.
import { DENSE, denseOf, FIRST_RATED } from '../../lib/scoring/nature/dense.ts';
import { MOST_TOKENS, sizeOf } from '../../lib/scoring/nature/grams.ts';
import { CUES } from '../../lib/scoring/nature/peer-cues.ts';
import { cuesOf, featuresOf, itemsOf } from '../../lib/scoring/nature/peer-items.ts';
import { GATE_BITS, gateAddress, PEER_BITS, PEER_FIGURES } from '../../lib/scoring/nature/peers.ts';
import { readByRules } from '../../lib/scoring/nature/read.ts';
import { generator } from './learn.mjs';
import { figuresOf } from './prepare.mjs';
import { counted, learnRidge } from './ridge.mjs';
import { hashOf } from './sources.mjs';

/** Found by cross-validation on four fifths of the rated requests. */
export const PEERS = {
  seed: 20261123,
  /** What a weight costs, what a figure counts beside a feature, how many steps are walked. */
  opinion: { ridge: 24, figure: 0.2, steps: 60, stretch: 1.3 },
  gate: { rounds: 12, rate: 0.1, cost: 1e-4 },
};
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
  if (rules.rates) dense.set(figuresOf(rules), FIRST_RATED);
  const items = itemsOf(text, rules.spoken);
  const numbers = featuresOf(items).flat();
  const figures = new Float64Array(PEER_FIGURES);
  for (const { cue } of cuesOf(items)) figures[cue] = 1;
  figures.set(dense, CUES.length);
  const words = rules.spoken.slice(0, MOST_TOKENS).map(gateAddress);
  return { words, dense, figures, at: counted(numbers, PEER_BITS), size: sizeOf(numbers.length) };
}

const mean = (list) => list.reduce((a, b) => a + b, 0) / list.length;

/** The opinion of peers from rows as `seen` gives them, with a goal `politeness`. */
export function learnOpinion(rows, settings = PEERS.opinion) {
  const taught = rows.map(({ at, size, figures, politeness }) => ({ at, size, figures, goal: politeness.target }));
  return learnRidge(taught, { ...settings, bits: PEER_BITS });
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
