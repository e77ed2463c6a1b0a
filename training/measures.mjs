/** Measures of agreement between labels and readings. Pure; every function takes plain arrays. */

/** Arithmetic mean; null for an empty list. */
export function mean(values) {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Pearson's correlation; null when one side does not vary. */
export function pearson(a, b) {
  const meanA = mean(a);
  const meanB = mean(b);
  let product = 0;
  let squareA = 0;
  let squareB = 0;
  for (let at = 0; at < a.length; at += 1) {
    product += (a[at] - meanA) * (b[at] - meanB);
    squareA += (a[at] - meanA) ** 2;
    squareB += (b[at] - meanB) ** 2;
  }
  return squareA === 0 || squareB === 0 ? null : product / Math.sqrt(squareA * squareB);
}

/** Ranks from 1; equal values share the mean of their ranks. */
export function ranks(values) {
  const order = values.map((value, index) => ({ value, index })).sort((x, y) => x.value - y.value);
  const result = new Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && order[to + 1].value === order[from].value) to += 1;
    for (let at = from; at <= to; at += 1) result[order[at].index] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return result;
}

/** Spearman's rank correlation with shared ranks; null when one side does not vary. */
export function spearman(a, b) {
  return pearson(ranks(a), ranks(b));
}

/** Area under the ROC curve of `scores` for boolean `labels`; null when one class is empty. */
export function auc(scores, labels) {
  const rank = ranks(scores);
  const positives = labels.filter(Boolean).length;
  const negatives = labels.length - positives;
  if (positives === 0 || negatives === 0) return null;
  const sum = rank.reduce((total, value, at) => total + (labels[at] ? value : 0), 0);
  return (sum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Per class: precision, recall, F1 and how many labels there are. */
export function classScores(truth, guess, classes) {
  return classes.map((name) => {
    const hit = truth.filter((value, at) => value === name && guess[at] === name).length;
    const labels = truth.filter((value) => value === name).length;
    const guesses = guess.filter((value) => value === name).length;
    const f1 = labels + guesses === 0 ? null : (2 * hit) / (labels + guesses);
    return {
      name,
      labels,
      precision: guesses === 0 ? null : hit / guesses,
      recall: labels === 0 ? null : hit / labels,
      f1,
    };
  });
}

/** Mean F1 over the classes that have labels. */
export function macroF1(truth, guess, classes) {
  return mean(
    classScores(truth, guess, classes)
      .filter((score) => score.labels > 0)
      .map((score) => score.f1),
  );
}

/** Share of equal values. */
export function accuracy(truth, guess) {
  return mean(truth.map((value, at) => (value === guess[at] ? 1 : 0)));
}

/** Cohen's kappa with quadratic weights for whole numbers; 1 is full agreement; null when nothing varies. */
export function weightedKappa(a, b) {
  let seen = 0;
  let chance = 0;
  for (let i = 0; i < a.length; i += 1) {
    seen += (a[i] - b[i]) ** 2 / a.length;
    for (let j = 0; j < b.length; j += 1) chance += (a[i] - b[j]) ** 2 / a.length ** 2;
  }
  return chance === 0 ? null : 1 - seen / chance;
}
