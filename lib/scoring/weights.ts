import type { FlagId, Weights } from '../domain/index.ts';

/**
 * How many of the 100 points each part may add. A judgement, not a finding from literature: shown and editable in
 * the options. Need (urgency, irritation, flags) is 70 of 100; who the customer is, 20; promise 5 holds influence to 10.
 */
export const defaultWeights: Readonly<Weights> = {
  urgency: 35,
  irritation: 15,
  flags: 20,
  channel: 10,
  value: 10,
  influence: 10,
};

/** Fills gaps from the defaults; a weight is a finite number from 0 to 100, anything else is the default. */
export function completeWeights(weights?: Partial<Weights> | null): Weights {
  const complete = { ...defaultWeights };
  for (const key of Object.keys(complete) as (keyof Weights)[]) {
    const given = weights?.[key];
    if (typeof given === 'number' && Number.isFinite(given)) complete[key] = Math.min(100, Math.max(0, given));
  }
  return complete;
}

/** The flags that outrank value and influence always (promise 5). */
export const guardFlags: readonly FlagId[] = ['safety', 'vulnerable', 'legal', 'accessibility'];

/** True when the reading holds a flag that outranks value and influence. */
export function isGuarded(flags: readonly FlagId[]): boolean {
  return flags.some((flag) => guardFlags.includes(flag));
}

/**
 * The least attention for a conversation with this flag that waits for an answer: danger and vulnerable people are
 * never below `critical`, legal and accessibility never below `high` (bands in `attention.ts`).
 */
export const leastPoints: Partial<Record<FlagId, number>> = {
  safety: 75,
  vulnerable: 75,
  legal: 50,
  accessibility: 50,
};

/** The share of `weights.flags` that one flag adds; sarcasm and injection change how we read, not how soon. */
export const flagShare: Readonly<Record<FlagId, number>> = {
  safety: 1,
  vulnerable: 0.9,
  legal: 0.8,
  accessibility: 0.7,
  press: 0.5,
  churn: 0.4,
  repeat: 0.4,
  abuse: 0.2,
  sarcasm: 0,
  injection: 0,
};
