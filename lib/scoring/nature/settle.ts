import type { EvidenceSpan, Reading } from '../../domain/reading.ts';
import type { Push, ReadingId } from './types.ts';

/** Where each reading starts when nothing moves it, and its bounds. Politeness starts in the middle: neither nor. */
export const BASE: Record<ReadingId, { base: number; low: number; high: number }> = {
  urgency: { base: 5, low: 0, high: 100 },
  irritation: { base: 3, low: 0, high: 100 },
  valence: { base: 0, low: -100, high: 100 },
  politeness: { base: 45, low: 0, high: 100 },
};

/** Of pushes of one kind the strongest counts fully, the next ones by these shares, all others not. */
const SHARES = [1, 0.42, 0.25, 0.15];
/**
 * Then the strongest reason of any kind counts fully and each further one less, so that five middling reasons do not
 * make an emergency. Not for politeness, where small courtesies do add up.
 */
const RANKS = {
  urgency: [1, 0.55, 0.42, 0.34, 0.27, 0.2, 0.16, 0.12],
  irritation: [1, 0.8, 0.65, 0.5, 0.4, 0.3, 0.25, 0.2],
};
const LAST_RANK = 0.1;
/** Valence: a text of this much raw feeling is half way to the end of the scale (as VADER's x / sqrt(x^2 + a)). */
const HALF_WAY = 62;
/** The strongest words of feeling that are counted. */
const MOST_WORDS = 14;

const byStrength = (a: Push, b: Push) => Math.abs(b.points) - Math.abs(a.points) || a.start - b.start;

function damped(pushes: readonly Push[]): Push[] {
  const seen = new Map<string, number>();
  const out: Push[] = [];
  for (const push of [...pushes].sort(byStrength)) {
    const key = `${push.kind}${push.points < 0 ? '-' : ''}`;
    const rank = seen.get(key) ?? 0;
    seen.set(key, rank + 1);
    const share = SHARES[rank] ?? 0;
    if (share > 0) out.push({ ...push, points: push.points * share });
  }
  return out;
}

function squashed(pushes: readonly Push[]): Push[] {
  const counted = [...pushes].sort(byStrength).slice(0, MOST_WORDS);
  const sum = counted.reduce((total, push) => total + push.points, 0);
  const scale = 100 / Math.sqrt(sum * sum + HALF_WAY * HALF_WAY);
  return counted.map((push) => ({ ...push, points: push.points * scale }));
}

function rankedDown(pushes: readonly Push[], shares: readonly number[]): Push[] {
  let up = 0;
  let down = 0;
  return [...pushes].sort(byStrength).map((push) => {
    if (push.kind === 'carried') return push;
    const rank = push.points > 0 ? up++ : down++;
    return { ...push, points: push.points * (shares[rank] ?? LAST_RANK) };
  });
}

function weigh(reading: ReadingId, pushes: readonly Push[]): Push[] {
  if (reading === 'valence') return squashed(pushes);
  return reading === 'politeness' ? damped(pushes) : rankedDown(damped(pushes), RANKS[reading]);
}

function span(push: Push, text: string): EvidenceSpan {
  const { start, end, says } = push;
  return { text: text.slice(start, end), start, end, says, points: Math.round(push.points) };
}

/**
 * Adds up: level = clamp(base + sum of the evidence's points). Points are whole numbers after damping (or, for valence,
 * after the squash to the scale), so that a person can add them by hand; what rounds to nothing is not evidence. How far to trust it is said elsewhere.
 */
export function settle(reading: ReadingId, all: readonly Push[], text: string): Reading {
  const own = all.filter((push) => push.reading === reading);
  if (own.length === 0) return { level: BASE[reading].base, confidence: 1, evidence: [] };
  const evidence = weigh(reading, own)
    .map((push) => span(push, text))
    .filter((one) => one.points !== 0);
  const { base, low, high } = BASE[reading];
  const sum = evidence.reduce((total, one) => total + one.points, base);
  return { level: Math.max(low, Math.min(high, sum)), confidence: 1, evidence };
}
