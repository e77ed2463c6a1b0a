import type { Contribution } from '../domain/index.ts';

/** Whole points of a level 0-100 under a weight; never above the weight, never below zero. */
export function pointsOf(level: number, weight: number): number {
  const points = Math.round((Math.min(100, Math.max(0, level)) * weight) / 100);
  return Math.min(points, Math.floor(weight));
}

/**
 * Splits whole points over parts in proportion (largest remainder), so that the shown numbers add up exactly.
 * Parts that are zero or less get nothing.
 */
export function share(total: number, parts: readonly number[]): number[] {
  const sizes = parts.map((part) => Math.max(0, part));
  const sum = sizes.reduce((a, b) => a + b, 0);
  if (sum <= 0) return parts.map(() => 0);
  const exact = sizes.map((size) => (total * size) / sum);
  const whole = exact.map(Math.floor);
  const order = exact.map((_, i) => i).sort((a, b) => exact[b]! - whole[b]! - (exact[a]! - whole[a]!) || a - b);
  let left = total - whole.reduce((a, b) => a + b, 0);
  for (const i of order) if (left-- > 0) whole[i]! += 1;
  return whole;
}

/** Sum of the points of some contributions. */
export function sumOf(contributions: readonly Contribution[]): number {
  return contributions.reduce((sum, c) => sum + c.points, 0);
}

/** Keeps what moves the score, largest first; equal points in the order of their ids, so that it is stable. */
export function ranked(contributions: readonly Contribution[]): Contribution[] {
  return contributions
    .filter((c) => c.points !== 0)
    .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
