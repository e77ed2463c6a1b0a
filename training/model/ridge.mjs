// Ridge regression over hashed features and a few figures beside them. The same rows in the same order give the same weights.

const mean = (list) => list.reduce((a, b) => a + b, 0) / list.length;

/** Addresses of the features, the top `bits` of their numbers, each once, with how often it stands there. */
export function counted(numbers, bits) {
  const counts = new Map();
  for (const number of numbers) counts.set(number >>> (32 - bits), (counts.get(number >>> (32 - bits)) ?? 0) + 1);
  return { places: Uint32Array.from(counts.keys()), counts: Float64Array.from(counts.values()) };
}

/** How rare each address is: rare features may weigh more. */
function raritiesOf(rows, bits) {
  const seenIn = new Float64Array(2 ** bits);
  for (const { at } of rows) for (const place of at.places) seenIn[place]++;
  return seenIn.map((count) => Math.log((1 + rows.length) / (1 + count)) + 1);
}

/** Middle and spread of each figure; one that hardly varies shall not count much more for it. */
function spreadsOf(rows) {
  return Array.from(rows[0]?.figures ?? [], (_, i) => {
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
    figures: Float64Array.from(figures, (one, i) => {
      const { middle, spread } = spreads[i];
      return (worth * (one - middle)) / spread;
    }),
  }));
}

function times({ places, values, figures }, weights, features) {
  let sum = 0;
  for (let i = 0; i < places.length; i++) sum += values[i] * weights[places[i]];
  for (let i = 0; i < figures.length; i++) sum += figures[i] * weights[features + i];
  return sum;
}

function addTimes({ places, values, figures }, by, out, features) {
  for (let i = 0; i < places.length; i++) out[places[i]] += by * values[i];
  for (let i = 0; i < figures.length; i++) out[features + i] += by * figures[i];
}

const dot = (a, b) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
};

/**
 * The weights that miss the goals least and are small, by conjugate gradients: first those of 2^`bits` features, then those
 * of the figures. `cost` is what a weight costs, `steps` how many steps are walked, `worths` what each line counts (1).
 */
export function ridge(lines, goals, { ridge: cost, steps, bits }, worths = []) {
  const features = 2 ** bits;
  const worth = (i) => worths[i] ?? 1;
  const weights = new Float64Array(features + (lines[0]?.figures.length ?? 0));
  const left = new Float64Array(weights.length);
  for (const [i, line] of lines.entries()) addTimes(line, worth(i) * goals[i], left, features);
  const way = left.slice();
  let error = dot(left, left);
  for (let step = 0; step < steps && error > 1e-9; step++) {
    const product = way.map((one) => cost * one);
    for (const [i, line] of lines.entries()) addTimes(line, worth(i) * times(line, way, features), product, features);
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

/**
 * A table of 2^`bits` weights, weights of the figures and a bias, from rows with `at` (of `counted`), `size`, `figures`, a `goal` and
 * perhaps a `worth`. `figure` is what a figure counts beside a feature; all weights are multiplied by `stretch` at the end.
 */
export function learnRidge(rows, settings) {
  const { bits, figure, stretch = 1 } = settings;
  const rarities = raritiesOf(rows, bits);
  const spreads = spreadsOf(rows);
  const middle = mean(rows.map(({ goal }) => goal));
  const lines = linesOf(rows, rarities, spreads, figure);
  const worths = rows.map(({ worth }) => worth ?? 1);
  const goals = rows.map(({ goal }) => goal - middle);
  const weights = ridge(lines, goals, settings, worths).map((one) => stretch * one);
  return unscaled(weights, rarities, spreads, figure, middle);
}

/** Rarity and scale put into the weights: the reader needs neither. */
function unscaled(weights, rarities, spreads, worth, middle) {
  const figures = spreads.map(({ spread }, i) => (worth * weights[rarities.length + i]) / spread);
  const bias = middle - figures.reduce((sum, one, i) => sum + one * spreads[i].middle, 0);
  return { table: rarities.map((rarity, i) => rarity * weights[i]), figures, bias };
}
