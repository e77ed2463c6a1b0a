// Fits how the heads bear on one another, on rows that the weights have not learnt: softmax and logistic regression over what the heads say.

import { FEELING_HEADS, TALK_VALENCE, TOPIC_HEADS } from '../../lib/scoring/nature/model.ts';
import { sentimentOf, topicShares } from '../../lib/scoring/nature/together.ts';

const TOPICS = TOPIC_HEADS.length;
const head = (name) => FEELING_HEADS.indexOf(name);
const short = (value) => Number(value.toPrecision(5));
const OTHER = TOPIC_HEADS.indexOf('other');
/** All written messages together count as so many sources: chats, tweets and forms. */
const WRITTEN = 3;
/** What a tweet to nobody counts here, as in `sources.mjs`. */
const TALK_WEIGHT = 0.1;
const ROUNDS = 600;
const RATE = 0.05;

const isTalk = ({ source, topic }) => source === 'semeval' && topic.target === OTHER;
const sourceOf = ({ source }) => (source.startsWith('own') ? 'own' : source);

/** What each row counts: each source alike, in all as much as there are rows. */
function weightsOf(rows) {
  const groups = Map.groupBy(rows, ({ row }) => sourceOf(row));
  const raw = rows.map(({ row }) => {
    const source = sourceOf(row);
    const share = (source === 'own' ? WRITTEN : 1) / groups.get(source).length;
    return share * (isTalk(row) ? TALK_WEIGHT : 1);
  });
  const all = raw.reduce((a, b) => a + b, 0);
  return raw.map((one) => one / all);
}

/** Rare classes count more, by the root of how rare they are. */
function evened(weights, classes) {
  const sums = Map.groupBy(weights.keys(), (i) => classes[i]);
  const worth = new Map([...sums].map(([one, list]) => [one, list.reduce((sum, i) => sum + weights[i], 0)]));
  const raw = weights.map((weight, i) => weight / Math.sqrt(worth.get(classes[i])));
  const all = raw.reduce((a, b) => a + b, 0);
  return raw.map((one) => one / all);
}

/** Steepest descent with steps of its own for each number (Adam), from `start`; `slope` writes the gradient into its second argument. */
function descend(start, slope) {
  const now = Float64Array.from(start);
  const [gradient, speed, square] = [0, 0, 0].map(() => new Float64Array(now.length));
  for (let round = 1; round <= ROUNDS; round++) {
    slope(now, gradient.fill(0));
    const step = RATE * (1 - round / (ROUNDS + 1));
    for (let i = 0; i < now.length; i++) {
      speed[i] = 0.9 * speed[i] + 0.1 * gradient[i];
      square[i] = 0.99 * square[i] + 0.01 * gradient[i] ** 2;
      now[i] -= (step * (speed[i] / (1 - 0.9 ** round))) / (Math.sqrt(square[i] / (1 - 0.99 ** round)) + 1e-9);
    }
  }
  return now;
}

const topicScores = ({ said }) => Array.from(said).slice(FEELING_HEADS.length, TALK_VALENCE);

function softmax(list) {
  const most = Math.max(...list);
  const exp = list.map((one) => Math.exp(one - most));
  const sum = exp.reduce((a, b) => a + b, 0);
  return exp.map((one) => one / sum);
}

/** How strongly the mixture of topics is drawn to one heat for all, and what they have beforehand to nothing. */
const DRAWN = 0.01;

/**
 * What each topic's score says of each topic, and what each has beforehand: `{ mix, bias }` by log loss. Numbers: one heat for
 * the diagonal, then what is added to it in each place, then the biases.
 */
export function topicTogether(rows) {
  const targets = rows.map(({ row }) => row.topic.target);
  const weights = evened(weightsOf(rows), targets);
  const scores = rows.map(topicScores);
  const BIAS = 1 + TOPICS * TOPICS;
  const mixed = (numbers, list) =>
    Array.from({ length: TOPICS }, (_, to) => {
      let sum = numbers[BIAS + to] + numbers[0] * list[to];
      for (let from = 0; from < TOPICS; from++) sum += list[from] * numbers[1 + from * TOPICS + to];
      return sum;
    });
  const start = new Float64Array(BIAS + TOPICS);
  start[0] = 1;
  const numbers = descend(start, (now, gradient) => {
    for (let i = 1; i < now.length; i++) gradient[i] = (i < BIAS ? 2 : 0.2) * DRAWN * now[i];
    rows.forEach((_, r) => {
      const shares = softmax(mixed(now, scores[r]));
      for (let to = 0; to < TOPICS; to++) {
        const off = weights[r] * (shares[to] - (to === targets[r] ? 1 : 0));
        gradient[0] += off * scores[r][to];
        gradient[BIAS + to] += off;
        for (let from = 0; from < TOPICS; from++) gradient[1 + from * TOPICS + to] += off * scores[r][from];
      }
    });
  });
  const mix = Array.from({ length: TOPICS }, (_, from) =>
    Array.from({ length: TOPICS }, (_, to) => short(numbers[1 + from * TOPICS + to] + (from === to ? numbers[0] : 0))),
  );
  return { mix, bias: [...numbers.subarray(BIAS)].map(short) };
}

/** How strongly the numbers of complaint are drawn to nothing, as a share of one row. */
const DRAWN_COMPLAINT = 3e-4;

/** What complaint, badness, annoyance and topics count for a complaint, by log loss: as `ModelHead.complaint`. */
export function complaintTogether(rows, sentiment, topic) {
  const weights = weightsOf(rows);
  const inputs = rows.map(({ said }) => {
    const scores = { total: Array.from(said) };
    const { negative } = sentimentOf({ sentiment }, scores);
    return [1, said[head('complaint')], negative, said[head('irritation')], ...topicShares({ topic }, scores)];
  });
  const named = ([shift, score, bad, annoyed, ...topics]) => ({ shift, score, bad, annoyed, topics });
  const numbers = descend(new Float64Array(4 + TOPICS), (now, gradient) => {
    for (let i = 1; i < now.length; i++) gradient[i] = DRAWN_COMPLAINT * now[i];
    inputs.forEach((list, r) => {
      const sum = list.reduce((all, one, i) => all + one * now[i], 0);
      const off = weights[r] * (1 / (1 + Math.exp(-sum)) - rows[r].row.complaint.target);
      list.forEach((one, i) => {
        gradient[i] += off * one;
      });
    });
  });
  return named([...numbers].map(short));
}

/** The chance of positive less that of negative. */
export const moodOf = ({ said }, sentiment) => {
  const { positive, negative } = sentimentOf({ sentiment }, { total: Array.from(said) });
  return positive - negative;
};
