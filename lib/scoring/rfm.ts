import type { ValueReference } from '../domain/index.ts';
import { isUsable, quintile } from './quantiles.ts';

/** Recency, frequency and money, each 1 (least) to 5 (most), with the name of the segment they fall into. */
export interface Rfm {
  recency: number;
  frequency: number;
  money: number;
  segment: string;
}

type Span = readonly [number, number];

/**
 * The segment grid of the R package `rfm` 0.3. The spans overlap: the first match wins, in this order. No standard
 * exists; an older version of the same package had other spans.
 */
const grid: readonly { name: string; recency: Span; frequency: Span; money: Span }[] = [
  { name: 'Champion', recency: [5, 5], frequency: [5, 5], money: [5, 5] },
  { name: 'Potential loyalist', recency: [3, 5], frequency: [3, 5], money: [2, 5] },
  { name: 'Loyal', recency: [2, 4], frequency: [2, 4], money: [2, 4] },
  { name: 'Promising', recency: [3, 4], frequency: [1, 3], money: [3, 5] },
  { name: 'New', recency: [4, 5], frequency: [1, 3], money: [1, 5] },
  { name: "Can't lose them", recency: [1, 2], frequency: [3, 4], money: [4, 5] },
  { name: 'At risk', recency: [1, 2], frequency: [2, 5], money: [4, 5] },
  { name: 'Needs attention', recency: [1, 3], frequency: [3, 5], money: [3, 5] },
  { name: 'About to sleep', recency: [2, 3], frequency: [1, 3], money: [1, 4] },
  { name: 'Lost', recency: [1, 1], frequency: [1, 5], money: [1, 5] },
];

const within = (score: number, [low, high]: Span) => score >= low && score <= high;

/** The name for three scores; `Other` where the grid has a gap. */
export function segmentOf(recency: number, frequency: number, money: number): string {
  const match = grid.find(
    (row) => within(recency, row.recency) && within(frequency, row.frequency) && within(money, row.money),
  );
  return match?.name ?? 'Other';
}

/**
 * Scores one customer against the firm's own cut-offs; null when a number or a cut-off is missing. A small number of
 * days since the last order is good, so recency counts downwards.
 */
export function rfmOf(
  days: number | null,
  orders: number | null,
  spend: number | null,
  reference: ValueReference | null,
): Rfm | null {
  if (days === null || orders === null || spend === null || !reference) return null;
  if (![reference.daysSinceLastOrder, reference.orders, reference.spend].every(isUsable)) return null;
  const recency = 6 - Math.min(5, quintile(days, reference.daysSinceLastOrder));
  const frequency = Math.min(5, quintile(orders, reference.orders));
  const money = Math.min(5, quintile(spend, reference.spend));
  return { recency, frequency, money, segment: segmentOf(recency, frequency, money) };
}
