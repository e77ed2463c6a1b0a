// Linear heads over hashed features, learnt by AdaGrad in a fixed order: the same rows give the same weights. First the
// features alone learn from the public sets. Then the project's own messages teach how much of each of these heads, and of
// what the rules say, goes into each reading, and what words of customers add. All of it is linear, so it folds into one table.
import { DENSE, FIRST_RATED } from '../../lib/scoring/nature/dense.ts';
import { BITS, FEELING_HEADS, HEADS, TALK_VALENCE, TOPIC_HEADS } from '../../lib/scoring/nature/model.ts';

const SHIFT = 32 - BITS;
const FEELINGS = FEELING_HEADS.length;
/** What the rules say, and after it the heads of the first round. */
const WIDE = DENSE.length + HEADS;
const head = (name) => FEELING_HEADS.indexOf(name);
const LEVELS = ['valence', 'irritation', 'urgency', 'politeness'].map((name) => [head(name), name]);
const NEGATIVE = head('negative');
const POSITIVE = head('positive');
const COMPLAINT = head('complaint');
const URGENCY = head('urgency');

/**
 * Settings found on sources that were held out. `decay` is what is left of a weight after each round; `anchor` is, per
 * head, the share of the rules' readings that is added at the end: what holds on sources that nobody has seen.
 */
export const SETTINGS = {
  seed: 20261122,
  levelGain: 4,
  /** How far sentiment classes are evened out: 0 as they come, 1 each class counts alike. */
  even: 0.5,
  /** How much faster words move urgency and topics in the second round: both differ most between kinds of messages. */
  quicker: { urgency: 2, topics: 3 },
  first: { epochs: 3, rate: 0.04, denseRate: 0, decay: 0.9, sourceRate: 0 },
  second: { epochs: 8, rate: 0.015, denseRate: 0.03, decay: 0.9, sourceRate: 0.03 },
  anchor: {
    negative: 0.2,
    positive: 0.2,
    valence: 0.4,
    irritation: 0.2,
    urgency: 0.45,
    politeness: 0.3,
    complaint: 2,
  },
  topicAnchor: 0.2,
  /** How much of what the ratings of single words say is added to valence at the end. */
  ratedShare: 0.4,
};

/** A small fixed generator (mulberry32), for the order of the rows. */
export function generator(seed) {
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

/** Fresh weights for rows with `inputs` figures beside their features. */
export function blank(inputs) {
  return {
    inputs,
    table: new Float32Array(HEADS * 2 ** BITS),
    squares: new Float32Array(HEADS * 2 ** BITS),
    dense: new Float32Array(HEADS * inputs),
    denseSquares: new Float32Array(HEADS * inputs),
    bias: new Float32Array(HEADS),
  };
}

/** What the features alone say to each head, written into `out`. */
function addGrams({ table }, row, out) {
  out.fill(0);
  for (const number of row.numbers) {
    const at = (number >>> SHIFT) * HEADS;
    for (let h = 0; h < HEADS; h++) out[h] += table[at + h];
  }
  for (let h = 0; h < HEADS; h++) out[h] *= row.size;
}

function scores(weights, row, out) {
  addGrams(weights, row, out);
  const { inputs, dense, bias } = weights;
  for (let h = 0; h < HEADS; h++) {
    let sum = bias[h];
    for (let i = 0; i < inputs; i++) sum += dense[h * inputs + i] * row.inputs[i];
    out[h] += sum;
  }
}

/** Raw scores of all heads for a row, by weights that need the rules' figures only. */
export function scoresOf(weights, row) {
  const out = new Float64Array(HEADS);
  scores(weights, { ...row, inputs: row.dense }, out);
  return out;
}

const logistic = (x) => 1 / (1 + Math.exp(-x));

function softmax(list) {
  const most = Math.max(...list);
  const exp = list.map((score) => Math.exp(score - most));
  const sum = exp.reduce((a, b) => a + b, 0);
  return exp.map((value) => value / sum);
}

/** How far each head is off, times the weight of the row's goal; no goal, no error. */
function errorsOf(said, row, settings, out) {
  out.fill(0);
  for (const [h, name] of LEVELS) {
    const goal = row[name];
    if (goal) out[h] = settings.levelGain * goal.weight * Math.max(-0.5, Math.min(0.5, said[h] - goal.target));
  }
  if (row.sentiment) {
    const { target, weight } = row.sentiment;
    const share = softmax([said[NEGATIVE], 0, said[POSITIVE]]);
    const worth = weight * (settings.classWorth?.[target] ?? 1);
    out[NEGATIVE] = worth * (share[0] - (target === 0 ? 1 : 0));
    out[POSITIVE] = worth * (share[2] - (target === 2 ? 1 : 0));
  }
  if (row.complaint) out[COMPLAINT] = row.complaint.weight * (logistic(said[COMPLAINT]) - row.complaint.target);
  if (row.topic) {
    const share = softmax(Array.from(said.subarray(FEELINGS, TALK_VALENCE)));
    share.forEach((value, i) => {
      out[FEELINGS + i] = row.topic.weight * (value - (row.topic.target === i ? 1 : 0));
    });
  }
}

function stepGrams(weights, row, errors, rates) {
  const { table, squares } = weights;
  const gradients = errors.map((error) => error * row.size);
  for (const number of row.numbers) {
    const at = (number >>> SHIFT) * HEADS;
    for (let h = 0; h < HEADS; h++) {
      const gradient = gradients[h];
      if (gradient === 0) continue;
      const square = squares[at + h] + gradient * gradient;
      squares[at + h] = square;
      table[at + h] -= (rates[h] * gradient) / (Math.sqrt(square) + 1e-3);
    }
  }
}

function stepInputs(weights, row, errors, rate) {
  const { inputs, dense, denseSquares } = weights;
  for (let h = 0; h < HEADS; h++) {
    if (errors[h] === 0) continue;
    for (let i = 0; i < inputs; i++) {
      const gradient = errors[h] * row.inputs[i];
      if (gradient === 0) continue;
      const at = h * inputs + i;
      denseSquares[at] += gradient * gradient;
      dense[at] -= (rate * gradient) / (Math.sqrt(denseSquares[at]) + 1e-3);
    }
  }
}

/**
 * What each source adds to complaint by its mere kind, learnt beside the words and left out of the model: in chats few
 * complain, in forms all do, and words of a kind of source shall not come to mean either. In its place stands the mean.
 */
function sourceBiases(rate) {
  const biases = new Map();
  const of = (source) => {
    if (!biases.has(source)) biases.set(source, { value: 0, square: 0, count: 0 });
    return biases.get(source);
  };
  const learn = (source, error) => {
    const bias = of(source);
    bias.count++;
    bias.square += error * error;
    bias.value -= (rate * error) / (Math.sqrt(bias.square) + 1e-3);
  };
  const mean = () => {
    const all = [...biases.values()];
    const count = all.reduce((sum, bias) => sum + bias.count, 0);
    return count > 0 ? all.reduce((sum, bias) => sum + bias.value * bias.count, 0) / count : 0;
  };
  return { valueOf: (source) => of(source).value, learn, mean };
}

/** Learns over the rows, which carry `inputs`, several times; gives the weights that it was given. */
export function rounds(weights, rows, settings, random) {
  const said = new Float64Array(HEADS);
  const errors = new Float64Array(HEADS);
  const biases = sourceBiases(settings.sourceRate);
  const rates = Array.from({ length: HEADS }, (_, h) => settings.rate * (settings.pace?.(h) ?? 1));
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const at of shuffled(rows.length, random)) {
      scores(weights, rows[at], said);
      said[COMPLAINT] += biases.valueOf(rows[at].source);
      errorsOf(said, rows[at], settings, errors);
      stepGrams(weights, rows[at], errors, rates);
      stepInputs(weights, rows[at], errors, settings.denseRate);
      const slow = 0.1 * (settings.denseRate || settings.rate);
      for (let h = 0; h < HEADS; h++) weights.bias[h] -= slow * errors[h];
      if (rows[at].complaint) biases.learn(rows[at].source, errors[COMPLAINT]);
    }
    if (epoch === settings.epochs - 1) break;
    for (let i = 0; i < weights.table.length; i++) weights.table[i] *= settings.decay;
  }
  weights.bias[COMPLAINT] += biases.mean();
  return weights;
}

const NOTHING = new Float32Array(0);

/** The first round: features alone, on the public sets. */
export function learnFirst(rows, settings = SETTINGS) {
  const bare = rows.map((row) => ({ ...row, inputs: NOTHING }));
  const run = { levelGain: settings.levelGain, ...settings.first };
  return rounds(blank(0), bare, run, generator(settings.seed));
}

/** The rules' figures of a row, and after them what the first round says of it. */
function inputsOf(first, row) {
  const before = new Float64Array(HEADS);
  addGrams(first, row, before);
  const inputs = new Float32Array(WIDE);
  inputs.set(row.dense);
  inputs.set(before, DENSE.length);
  return inputs;
}

/** Where the second round starts, and what it is held by: the readings of the rules, as [head, rule, weight]. */
const RULES = [
  ...LEVELS.map(([h, name]) => [h, name, 0.8]),
  [COMPLAINT, 'complaint', 4],
  [NEGATIVE, 'negative', 3],
  [POSITIVE, 'positive', 3],
  ...TOPIC_HEADS.map((name, i) => [FEELINGS + i, `intent ${name}`, 5]),
];

function addRules(weights, shareOf) {
  for (const [h, rule, weight] of RULES) weights.dense[h * weights.inputs + DENSE.indexOf(rule)] += shareOf(h) * weight;
}

/** What a row of each sentiment class counts, so that rare ones are not drowned. */
function classWorthOf(rows, even) {
  const counts = [30, 30, 30];
  for (const row of rows) if (row.sentiment) counts[row.sentiment.target]++;
  const mean = counts.reduce((a, b) => a + b, 0) / 3;
  const worth = counts.map((count) => (mean / count) ** even);
  const all = counts.reduce((sum, count, i) => sum + count * worth[i], 0) / counts.reduce((a, b) => a + b, 0);
  return worth.map((one) => one / all);
}

/** The second round, on top of the first. Gives weights that need the first no more. */
export function learnSecond(first, rows, settings = SETTINGS) {
  const ready = rows.map((row) => ({ ...row, inputs: inputsOf(first, row) }));
  const start = blank(WIDE);
  for (let h = 0; h < HEADS; h++) start.dense[h * WIDE + DENSE.length + h] = 1;
  addRules(start, () => 1);
  const run = {
    levelGain: settings.levelGain,
    classWorth: classWorthOf(rows, settings.even),
    pace: (h) => (h === URGENCY ? settings.quicker.urgency : h >= FEELINGS ? settings.quicker.topics : 1),
    ...settings.second,
  };
  const learnt = rounds(start, ready, run, generator(settings.seed + 1));
  addRules(learnt, (h) => settings.anchor[FEELING_HEADS[h]] ?? settings.topicAnchor);
  learnt.dense[head('valence') * WIDE + FIRST_RATED] += settings.ratedShare;
  return folded(first, learnt);
}

/** Puts the heads of the first round, in the shares that were learnt, into the table of the second. */
function folded(first, weights) {
  const { dense, bias } = weights;
  const table = new Float32Array(weights.table.length);
  for (let at = 0; at < table.length; at += HEADS) {
    for (let h = 0; h < HEADS; h++) {
      let sum = weights.table[at + h];
      for (let g = 0; g < HEADS; g++) sum += dense[h * WIDE + DENSE.length + g] * first.table[at + g];
      table[at + h] = sum;
    }
  }
  const kept = new Float32Array(HEADS * DENSE.length);
  for (let h = 0; h < HEADS; h++) kept.set(dense.subarray(h * WIDE, h * WIDE + DENSE.length), h * DENSE.length);
  return { inputs: DENSE.length, table, dense: kept, bias };
}
