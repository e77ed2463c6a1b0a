/**
 * 1 to 5 by ascending quintile cut-offs: one more than the number of cut-offs below the value. Equal values always get
 * equal scores, also where many customers share one value (`NTILE` would split them by chance).
 */
export function quintile(value: number, cutOffs: readonly number[]): number {
  return 1 + cutOffs.filter((cut) => cut < value).length;
}

/** Cut-offs that are usable: at least one, finite, ascending. */
export function isUsable(cutOffs: readonly number[] | undefined): cutOffs is readonly number[] {
  return (
    cutOffs !== undefined &&
    cutOffs.length > 0 &&
    cutOffs.every((cut, i) => Number.isFinite(cut) && (i === 0 || cut >= cutOffs[i - 1]!))
  );
}

interface Knot {
  value: number;
  share: number;
}

/** Each distinct cut-off with its share of customers; a value that spans several quintiles stands at their middle. */
function knotsOf(cutOffs: readonly number[]): Knot[] {
  const step = 1 / (cutOffs.length + 1);
  return [...new Set(cutOffs)].map((value) => {
    const first = cutOffs.indexOf(value);
    const last = cutOffs.lastIndexOf(value);
    return { value, share: ((first + last) / 2 + 1) * step };
  });
}

/**
 * The share of customers (0..1) at or below a value, estimated from the firm's ascending cut-offs: straight lines
 * between them, and beyond the last one a curve that never reaches 1. Never falls as the value rises.
 */
export function percentile(value: number, cutOffs: readonly number[]): number {
  const knots = knotsOf(cutOffs);
  const above = knots.findIndex((knot) => value <= knot.value);
  const last = knots.at(-1)!;
  if (above === -1) {
    const scale = Math.max(1, Math.abs(last.value));
    return last.share + (1 - last.share) * (1 - Math.exp(-(value - last.value) / scale));
  }
  const high = knots[above]!;
  const low = above === 0 ? { value: Math.min(0, high.value), share: 0 } : knots[above - 1]!;
  const span = high.value - low.value;
  return span <= 0 ? high.share : low.share + ((high.share - low.share) * (value - low.value)) / span;
}
