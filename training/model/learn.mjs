// Linear heads over hashed features, learnt together by AdaGrad in a fixed order: the same rows give the same weights.
import { DENSE } from '../../lib/scoring/nature/dense.ts';
import { FEELING_BITS, FEELING_HEADS, TOPIC_BITS, TOPIC_HEADS } from '../../lib/scoring/nature/model.ts';

const HEADS = FEELING_HEADS.length;
const TOPICS = TOPIC_HEADS.length;
const ALL = HEADS + TOPICS;
const head = (name) => FEELING_HEADS.indexOf(name);
const LEVEL_HEADS = ['valence', 'irritation', 'urgency', 'politeness'];
const NEGATIVE = head('negative');
const POSITIVE = head('positive');
const COMPLAINT = head('complaint');

/** Settings found on the development split. `decay` is what is left of a weight after each round. */
export const SETTINGS = { epochs: 5, rate: 0.06, denseRate: 0.02, decay: 0.9, levelGain: 4, seed: 20261122 };

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
    dense: Array.from({ length: ALL }, () => new Float32Array(DENSE.length)),
    denseSquares: Array.from({ length: ALL }, () => new Float32Array(DENSE.length)),
    bias: new Float32Array(ALL),
  };
}

/** Raw score of one head for a row. */
export function scoreOf(weights, row, h) {
  const small = h >= HEADS;
  const table = small ? weights.topics : weights.feeling;
  const [width, shift, at] = small ? [TOPICS, 32 - TOPIC_BITS, h - HEADS] : [HEADS, 32 - FEELING_BITS, h];
  let sum = 0;
  for (const number of row.numbers) sum += table[(number >>> shift) * width + at];
  sum *= row.size;
  const dense = weights.dense[h];
  for (let i = 0; i < dense.length; i++) sum += dense[i] * row.dense[i];
  return sum + weights.bias[h];
}

function step(weights, row, h, error, settings) {
  if (error === 0) return;
  const small = h >= HEADS;
  const table = small ? weights.topics : weights.feeling;
  const squares = small ? weights.topicSquares : weights.feelingSquares;
  const [width, shift, at] = small ? [TOPICS, 32 - TOPIC_BITS, h - HEADS] : [HEADS, 32 - FEELING_BITS, h];
  const gradient = error * row.size;
  const square = gradient * gradient;
  for (const number of row.numbers) {
    const i = (number >>> shift) * width + at;
    squares[i] += square;
    table[i] -= (settings.rate * gradient) / (Math.sqrt(squares[i]) + 1e-3);
  }
  const dense = weights.dense[h];
  const seen = weights.denseSquares[h];
  for (let i = 0; i < dense.length; i++) {
    const g = error * row.dense[i];
    seen[i] += g * g;
    if (g !== 0) dense[i] -= (settings.denseRate * g) / (Math.sqrt(seen[i]) + 1e-3);
  }
  weights.bias[h] -= settings.denseRate * 0.1 * error;
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

/** Learns from rows with `numbers`, `dense`, `size` and targets. */
export function learn(rows, settings = SETTINGS) {
  const weights = blank();
  const random = generator(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const at of shuffled(rows.length, random)) learnRow(weights, rows[at], settings);
    if (epoch < settings.epochs - 1) {
      for (const table of [weights.feeling, weights.topics]) for (let i = 0; i < table.length; i++) table[i] *= settings.decay;
    }
  }
  return weights;
}
