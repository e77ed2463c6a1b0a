// Fits the few numbers that turn raw scores into readings, on the development split of the project's own messages.
import { FEELING_HEADS } from '../../lib/scoring/nature/model.ts';
import { scoreOf } from './learn.mjs';

const head = (name) => FEELING_HEADS.indexOf(name);
const mean = (list) => list.reduce((a, b) => a + b, 0) / list.length;
const short = (value) => Number(value.toPrecision(5));

/** Least squares of targets on scores, on the scale of the readings; a stretch between 0.7 and 1.6. */
function line(scores, targets) {
  const [ms, mt] = [mean(scores), mean(targets)];
  let [product, square] = [0, 1e-9];
  scores.forEach((score, i) => {
    product += (score - ms) * (targets[i] - mt);
    square += (score - ms) ** 2;
  });
  const scale = Math.max(0.7, Math.min(1.6, product / square));
  return { scale: short(scale), shift: short(100 * (mt - scale * ms)) };
}

function loss(rows, { negative, positive, heat }) {
  let sum = 0;
  for (const { down, up, target } of rows) {
    const raw = [heat * (down + negative), 0, heat * (up + positive)];
    const most = Math.max(...raw);
    const total = raw.reduce((all, one) => all + Math.exp(one - most), 0);
    sum -= raw[target] - most - Math.log(total);
  }
  return sum / rows.length;
}

/** Offsets and heat of the three classes: a walk with shrinking steps down the log loss. */
function sentimentFit(weights, rows) {
  const scored = rows.map((row) => ({
    down: scoreOf(weights, row, head('negative')),
    up: scoreOf(weights, row, head('positive')),
    target: row.sentiment.target,
  }));
  let best = { negative: 0, positive: 0, heat: 1 };
  for (let stride = 0.5; stride > 0.01; stride /= 2) {
    for (let turn = 0; turn < 8; turn++) {
      for (const name of ['negative', 'positive', 'heat']) {
        for (const by of [stride, -stride]) {
          const next = { ...best, [name]: best[name] + (name === 'heat' ? by * 0.5 : by) };
          if (next.heat > 0.3 && loss(scored, next) < loss(scored, best)) best = next;
        }
      }
    }
  }
  return Object.fromEntries(Object.entries(best).map(([name, value]) => [name, short(value)]));
}

function complaintFit(weights, rows) {
  const scored = rows.map((row) => [scoreOf(weights, row, head('complaint')), row.complaint.target]);
  const cost = ({ scale, shift }) =>
    mean(scored.map(([score, target]) => Math.log(1 + Math.exp((target ? -1 : 1) * (scale * score + shift)))));
  let best = { scale: 1, shift: 0 };
  for (let stride = 0.5; stride > 0.01; stride /= 2) {
    for (let turn = 0; turn < 8; turn++) {
      for (const name of ['scale', 'shift']) {
        for (const by of [stride, -stride]) {
          const next = { ...best, [name]: best[name] + by };
          if (next.scale > 0.3 && cost(next) < cost(best)) best = next;
        }
      }
    }
  }
  return { scale: short(best.scale), shift: short(best.shift) };
}

/** Everything that stands in the head of the file beside the weights. */
export function fit(weights, rows) {
  const levels = ['urgency', 'irritation', 'politeness', 'valence'].map((id) => {
    const scores = rows.map((row) => scoreOf(weights, row, head(id)));
    const targets = rows.map((row) => row[id].target);
    return [id, line(scores, targets)];
  });
  return {
    fit: Object.fromEntries(levels),
    sentiment: sentimentFit(weights, rows),
    complaint: complaintFit(weights, rows),
  };
}
