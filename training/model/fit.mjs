// Fits the few numbers that turn raw scores into readings, on rows that the weights have not learnt.
import { DENSE } from '../../lib/scoring/nature/dense.ts';
import { eased } from '../../lib/scoring/nature/ease.ts';
import { FEELING_HEADS } from '../../lib/scoring/nature/model.ts';
import { sentimentOf } from '../../lib/scoring/nature/together.ts';
import { weightedKappa } from '../measures.mjs';
import { scoresOf } from './learn.mjs';
import { complaintTogether, moodOf, topicTogether } from './together.mjs';

const head = (name) => FEELING_HEADS.indexOf(name);
const mean = (list) => list.reduce((a, b) => a + b, 0) / list.length;
const short = (value) => Number(value.toPrecision(5));

/** Walks with shrinking steps down a cost over named numbers. */
function walk(start, cost, least) {
  let best = start;
  let bestCost = cost(best);
  for (let by = 0.5; by > 0.01; by /= 2) {
    for (let turn = 0; turn < 8; turn++) {
      for (const name of Object.keys(start)) {
        for (const move of [by, -by]) {
          const next = { ...best, [name]: best[name] + move };
          if (next[name] <= (least[name] ?? -Infinity)) continue;
          const nextCost = cost(next);
          if (nextCost < bestCost) [best, bestCost] = [next, nextCost];
        }
      }
    }
  }
  return Object.fromEntries(Object.entries(best).map(([name, value]) => [name, short(value)]));
}

const spread = (list, middle) => Math.sqrt(mean(list.map((one) => (one - middle) ** 2))) + 1e-9;

/**
 * A stretch and a shift after which levels have the mean and the spread of the labels: least squares would draw every
 * emergency towards the middle, and the bands of the rubric would stand empty at their ends.
 */
function line(scores, targets) {
  const [ms, mt] = [mean(scores), mean(targets)];
  const scale = Math.max(0.6, Math.min(2.2, spread(targets, mt) / spread(scores, ms)));
  return { scale: short(scale), shift: short(100 * (mt - scale * ms)) };
}

/** The same for levels that gladness eases afterwards (`ease.ts`): walked to, since what it takes depends on the level. */
function easedLine(rows, targets) {
  const [ms, mt] = [mean(rows.map(({ score }) => score)), mean(targets)];
  let { scale, shift } = line(
    rows.map(({ score }) => score),
    targets,
  );
  for (let round = 0; round < 40; round++) {
    const levels = rows.map(({ score, positive }) => eased(100 * scale * (score - ms) + shift, positive));
    const middle = mean(levels);
    scale = Math.max(0.6, Math.min(2.2, (scale * 100 * spread(targets, mt)) / spread(levels, middle)));
    shift += 100 * mt - middle;
  }
  return { scale: short(scale), shift: short(shift - 100 * scale * ms) };
}

/** The rubric's class of a level, as in `tests/bench/nature.mjs`. */
export const bandOf = (level) => (level >= 62 ? 3 : level >= 36 ? 2 : level >= 11 ? 1 : 0);

/** Sources with fewer rows do not decide. */
const FEW = 100;

/** The rows of each source that has enough of them to decide anything, or of the only one. */
function bySource(rows) {
  const groups = Map.groupBy(rows, ({ source }) => source);
  return [...groups.values()].filter((list) => list.length >= FEW || groups.size === 1);
}

const STRETCHES = [1, 1.15, 1.3, 1.45];

/**
 * The same line, as much longer as brings the bands of the levels nearest to the classes, each source counting alike: where most rows
 * are calm, the spread of all leaves little room for those that are not.
 */
function stretched(rows, { scale, shift }) {
  const sources = bySource(rows);
  const agreement = (by) => {
    const bandOfRow = ({ score }) => bandOf(by * (100 * scale * score + shift));
    return mean(
      sources.map((list) =>
        weightedKappa(
          list.map(bandOfRow),
          list.map(({ target }) => bandOf(100 * target)),
        ),
      ),
    );
  };
  const said = STRETCHES.map(agreement);
  const by = STRETCHES[said.indexOf(Math.max(...said))];
  return { scale: short(by * scale), shift: short(by * shift) };
}

/** Of each band of levels, the share that is right, drawn a little to the mean of all: how far to trust a reading. */
function trustOf(rows, { scale, shift }) {
  const right = rows.map(({ score, target, positive }) => {
    const level = 100 * scale * score + shift;
    const band = bandOf(positive === undefined ? level : eased(level, positive));
    return [band, band === bandOf(100 * target) ? 1 : 0];
  });
  const all = mean(right.map(([, ok]) => ok));
  return [0, 1, 2, 3].map((band) => {
    const own = right.filter(([one]) => one === band).map(([, ok]) => ok);
    return short((own.reduce((a, b) => a + b, 0) + 10 * all) / (own.length + 10));
  });
}

const RATHER = [0, 1, 2];

function classOf({ down, up }, { negative, positive }) {
  const [n, p] = [down + negative, up + positive];
  return n >= 0 && n >= p ? 0 : p > 0 ? 2 : 1;
}

/** How well the classes of one source are told apart: macro-F1, of the classes that it has. */
function agreementOf(rows, offsets) {
  const said = rows.map((row) => classOf(row, offsets));
  const present = RATHER.filter((one) => rows.filter(({ target }) => target === one).length >= 20);
  return mean(
    present.map((one) => {
      const right = rows.filter(({ target }, i) => target === one && said[i] === one).length;
      const called = said.filter((guess) => guess === one).length;
      return (2 * right) / (called + rows.filter(({ target }) => target === one).length);
    }),
  );
}

/** Log loss of scores of classes whose true one is known. */
function lossOf(scores, target) {
  const most = Math.max(...scores);
  return most + Math.log(scores.reduce((all, one) => all + Math.exp(one - most), 0)) - scores[target];
}

/** Log loss of the three classes as they come. */
const loss = (rows, { negative, positive }, heat) =>
  mean(rows.map(({ down, up, target }) => lossOf([heat * (down + negative), 0, heat * (up + positive)], target)));

/** Offsets under which the classes of each source are told apart best, each source counting alike, and heat by log loss. */
function sentimentFit(rows) {
  const scored = rows.map(({ row, said }) => ({
    source: row.source,
    down: said[head('negative')],
    up: said[head('positive')],
    target: row.sentiment.target,
  }));
  const sources = bySource(scored);
  const missed = (now) =>
    -mean(sources.map((list) => agreementOf(list, now))) + 0.01 * (now.negative ** 2 + now.positive ** 2);
  const offsets = walk({ negative: 0, positive: 0 }, missed, {});
  const { heat } = walk({ heat: 1 }, (now) => loss(scored, offsets, now.heat), { heat: 0.2 });
  return { ...offsets, heat };
}

/** Valence by the chances of positive and negative: the mean and the spread of the labels. */
function moodFit(rows, sentiment) {
  const { scale, shift } = line(
    rows.map((one) => moodOf(one, sentiment)),
    rows.map(({ row }) => row.valence.target),
  );
  return { scale, shift: short(shift / 100) };
}

function correlation(x, y) {
  const [mx, my] = [mean(x), mean(y)];
  return mean(x.map((one, i) => (one - mx) * (y[i] - my))) / (spread(x, mx) * spread(y, my));
}

/** Which share of the rules' own level is best where the language is another than English. */
function foreignShare(id, rows, { scale, shift }) {
  const others = rows.filter(({ row }) => row.dense[DENSE.indexOf('language en')] === 0);
  if (others.length < 30) return 0.5;
  const truth = others.map(({ row }) => row[id].target);
  const shares = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9];
  const agreement = shares.map((share) =>
    correlation(
      others.map(({ row, said }) => {
        const learnt = scale * said[head(id)] + shift / 100;
        return (1 - share) * learnt + share * row.dense[DENSE.indexOf(id)];
      }),
      truth,
    ),
  );
  return shares[agreement.indexOf(Math.max(...agreement))];
}

/** Rows with what weights that have not learnt them say of each. */
export const saidOf = (weights, rows) => rows.map((row) => ({ row, said: scoresOf(weights, row) }));

/** Everything that stands in the head of the file beside the weights, from rows as `saidOf` gives them. */
export function fittedTo(rows) {
  const sentiment = sentimentFit(rows);
  const topic = topicTogether(rows);
  const glad = rows.map(({ said }) => sentimentOf({ sentiment }, { total: Array.from(said) }).positive);
  const levels = ['urgency', 'irritation', 'politeness', 'valence'].map((id) => {
    const scores = rows.map(({ said }) => said[head(id)]);
    const targets = rows.map(({ row }) => row[id].target);
    const sourced = rows.map(({ row }, i) => {
      const positive = id === 'urgency' ? glad[i] : undefined;
      return { source: row.source, score: scores[i], target: targets[i], positive };
    });
    const plain = id === 'urgency' ? easedLine(sourced, targets) : line(scores, targets);
    const fitted = id === 'irritation' ? stretched(sourced, plain) : plain;
    return [id, { ...fitted, trust: trustOf(sourced, fitted), foreign: foreignShare(id, rows, fitted) }];
  });
  return {
    fit: Object.fromEntries(levels),
    sentiment,
    complaint: complaintTogether(rows, sentiment, topic),
    topic,
    mood: moodFit(rows, sentiment),
  };
}
