// Linear heads over hashed features, learnt by AdaGrad in a fixed order: the same rows give the same weights. First the
// features alone learn from the public sets. Then the project's own messages teach how much of each of these heads, and of
// what the rules say, goes into each reading, and what words of customers add. All of it is linear, so it folds into one table.
import { DENSE } from '../../lib/scoring/nature/dense.ts';
import { FEELING_BITS, FEELING_HEADS, TOPIC_BITS, TOPIC_HEADS } from '../../lib/scoring/nature/model.ts';

const HEADS = FEELING_HEADS.length;
const TOPICS = TOPIC_HEADS.length;
const ALL = HEADS + TOPICS;
/** What the rules say, and after it the heads of the first round (those of the same table). */
const WIDE = DENSE.length + TOPICS;
const head = (name) => FEELING_HEADS.indexOf(name);
const LEVEL_HEADS = ['valence', 'irritation', 'urgency', 'politeness'];
const NEGATIVE = head('negative');
const POSITIVE = head('positive');
const COMPLAINT = head('complaint');

/**
 * Settings found on the development split. `decay` is what is left of a weight after each round; `anchor` is
 * the share of the rules' readings that is added at the end: it costs little on our own messages and holds elsewhere.
 */
export const SETTINGS = {
  seed: 20261122,
  levelGain: 4,
  trustFirst: 1,
  first: { epochs: 3, rate: 0.04, denseRate: 0, decay: 0.9 },
  second: { epochs: 10, rate: 0.015, denseRate: 0.03, decay: 0.9 },
  anchor: 0.4,
};

/** A small fixed generator (mulberry32), for the order of the rows. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled(size, random) {
  const order = Uint32Array.from({ length: size }, (_, i) => i);
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** Fresh weights. */
export function blank() {
  const feeling = HEADS * 2 ** FEELING_BITS;
  const topics = TOPICS * 2 ** TOPIC_BITS;
  return {
    feeling: new Float32Array(feeling),
    feelingSquares: new Float32Array(feeling),
    topics: new Float32Array(topics),
    topicSquares: new Float32Array(topics),
    dense: Array.from({ length: ALL }, () => new Float32Array(WIDE)),
    denseSquares: Array.from({ length: ALL }, () => new Float32Array(WIDE)),
    bias: new Float32Array(ALL),
  };
}

const place = (h) => (h >= HEADS ? [TOPICS, 32 - TOPIC_BITS, h - HEADS] : [HEADS, 32 - FEELING_BITS, h]);

/** What the features alone say to one head. */
export function gramScore(weights, row, h) {
  const table = h >= HEADS ? weights.topics : weights.feeling;
  const [width, shift, at] = place(h);
  let sum = 0;
  for (const number of row.numbers) sum += table[(number >>> shift) * width + at];
  return sum * row.size;
}

/** Raw score of one head for a row. */
export function scoreOf(weights, row, h) {
  const dense = weights.dense[h];
  let sum = gramScore(weights, row, h) + weights.bias[h];
  for (let i = 0; i < DENSE.length; i++) sum += dense[i] * row.dense[i];
  const before = row.before?.[h >= HEADS ? 1 : 0];
  if (before) for (let i = 0; i < before.length; i++) sum += dense[DENSE.length + i] * before[i];
  return sum;
}

function step(weights, row, h, error, settings) {
  if (error === 0) return;
  const small = h >= HEADS;
  const table = small ? weights.topics : weights.feeling;
  const squares = small ? weights.topicSquares : weights.feelingSquares;
  const [width, shift, at] = place(h);
  const gradient = error * row.size;
  const square = gradient * gradient;
  for (const number of row.numbers) {
    const i = (number >>> shift) * width + at;
    squares[i] += square;
    table[i] -= (settings.rate * gradient) / (Math.sqrt(squares[i]) + 1e-3);
  }
  if (settings.denseRate > 0) stepDense(weights, row, h, error, settings.denseRate);
  weights.bias[h] -= (settings.denseRate || settings.rate) * 0.1 * error;
}

function stepDense(weights, row, h, error, rate) {
  const dense = weights.dense[h];
  const seen = weights.denseSquares[h];
  const move = (i, value) => {
    const g = error * value;
    if (g === 0) return;
    seen[i] += g * g;
    dense[i] -= (rate * g) / (Math.sqrt(seen[i]) + 1e-3);
  };
  for (let i = 0; i < DENSE.length; i++) move(i, row.dense[i]);
  const before = row.before?.[h >= HEADS ? 1 : 0];
  if (before) for (let i = 0; i < before.length; i++) move(DENSE.length + i, before[i]);
}

const logistic = (x) => 1 / (1 + Math.exp(-x));

function softmax(scores) {
  const most = Math.max(...scores);
  const exp = scores.map((score) => Math.exp(score - most));
  const sum = exp.reduce((a, b) => a + b, 0);
  return exp.map((value) => value / sum);
}

function learnRow(weights, row, settings) {
  for (const name of LEVEL_HEADS) {
    const goal = row[name];
    if (!goal) continue;
    const off = scoreOf(weights, row, head(name)) - goal.target;
    step(weights, row, head(name), settings.levelGain * goal.weight * Math.max(-0.5, Math.min(0.5, off)), settings);
  }
  if (row.sentiment) {
    const { target, weight } = row.sentiment;
    const p = softmax([scoreOf(weights, row, NEGATIVE), 0, scoreOf(weights, row, POSITIVE)]);
    step(weights, row, NEGATIVE, weight * (p[0] - (target === 0 ? 1 : 0)), settings);
    step(weights, row, POSITIVE, weight * (p[2] - (target === 2 ? 1 : 0)), settings);
  }
  if (row.complaint) {
    const p = logistic(scoreOf(weights, row, COMPLAINT));
    step(weights, row, COMPLAINT, row.complaint.weight * (p - row.complaint.target), settings);
  }
  if (row.topic) {
    const p = softmax(TOPIC_HEADS.map((_, i) => scoreOf(weights, row, HEADS + i)));
    p.forEach((value, i) => {
      step(weights, row, HEADS + i, row.topic.weight * (value - (row.topic.target === i ? 1 : 0)), settings);
    });
  }
}

function rounds(weights, rows, settings, random) {
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const at of shuffled(rows.length, random)) learnRow(weights, rows[at], settings);
    if (epoch === settings.epochs - 1) break;
    for (const table of [weights.feeling, weights.topics]) {
      for (let i = 0; i < table.length; i++) table[i] *= settings.decay;
    }
  }
  return weights;
}

/** The first round: features alone, on the public sets. */
export function learnFirst(rows, settings = SETTINGS) {
  const random = generator(settings.seed);
  const bare = rows.map((row) => ({ ...row, dense: NOTHING }));
  return rounds(blank(), bare, { levelGain: settings.levelGain, ...settings.first }, random);
}

const NOTHING = new Float32Array(DENSE.length);

function beforeOf(first, row) {
  const scores = (from, count) => Float32Array.from({ length: count }, (_, i) => gramScore(first, row, from + i));
  return [scores(0, HEADS), scores(HEADS, TOPICS)];
}

/** Where the second round starts, and what it is held by: the readings of the rules, as [head, rule, weight]. */
const RULES = [
  ...LEVEL_HEADS.map((name) => [head(name), name, 0.8]),
  [COMPLAINT, 'complaint', 4],
  [NEGATIVE, 'negative', 3],
  [POSITIVE, 'positive', 3],
  ...TOPIC_HEADS.map((name, i) => [HEADS + i, `intent ${name}`, 5]),
];

function addRules(weights, share) {
  for (const [h, rule, weight] of RULES) weights.dense[h][DENSE.indexOf(rule)] += share * weight;
}

/** The second round, on top of the first. Gives weights that need the first no more. */
export function learnSecond(first, rows, settings = SETTINGS) {
  const random = generator(settings.seed + 1);
  const ready = rows.map((row) => ({ ...row, before: beforeOf(first, row) }));
  const start = blank();
  for (let h = 0; h < ALL; h++) start.dense[h][DENSE.length + (h < HEADS ? h : h - HEADS)] = settings.trustFirst;
  addRules(start, 1);
  const learnt = rounds(start, ready, { levelGain: settings.levelGain, ...settings.second }, random);
  addRules(learnt, settings.anchor);
  return folded(first, learnt);
}

function mixed(first, own, width, mix) {
  const out = new Float32Array(own.length);
  for (let at = 0; at < own.length; at += width) {
    for (let h = 0; h < width; h++) {
      let sum = own[at + h];
      for (let g = 0; g < width; g++) sum += mix(h, g) * first[at + g];
      out[at + h] = sum;
    }
  }
  return out;
}

/** Puts the heads of the first round, in the shares that were learnt, into the tables of the second. */
function folded(first, weights) {
  const share = (from) => (h, g) => weights.dense[from + h][DENSE.length + g];
  return {
    ...weights,
    feeling: mixed(first.feeling, weights.feeling, HEADS, share(0)),
    topics: mixed(first.topics, weights.topics, TOPICS, share(HEADS)),
    dense: weights.dense.map((list) => list.slice(0, DENSE.length)),
  };
}
