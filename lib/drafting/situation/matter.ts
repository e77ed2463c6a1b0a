import type { IntentId, NatureReading } from '../../domain/index.ts';
import type { MatterId, Pack } from '../languages/pack.ts';

/** Which matters an intent speaks for, and how strongly. */
const BY_INTENT: Readonly<Partial<Record<IntentId, Partial<Record<MatterId, number>>>>> = {
  billing: { charge: 2 },
  delivery: { late: 1.5, missing: 0.5, damaged: 0.5, 'wrong-item': 0.5 },
  refund: { refund: 1.6, return: 0.8 },
  cancellation: { cancel: 2 },
  outage: { outage: 0.8, faulty: 1 },
  account: { login: 1.5, change: 0.5 },
  complaint: { problem: 0.6, conduct: 0.4, 'no-answer': 0.4, faulty: 0.4 },
  question: { question: 0.6 },
};

/** Signs of a special matter weigh more than those of a general one. */
const WEIGHT: Readonly<Record<MatterId, number>> = {
  damaged: 2.4,
  'wrong-item': 2.6,
  missing: 2,
  conduct: 2,
  cancel: 2,
  outage: 2.3,
  faulty: 1.8,
  late: 1.8,
  refund: 2.1,
  return: 1.8,
  charge: 1.6,
  login: 1.7,
  change: 2.2,
  booking: 0.9,
  'no-answer': 1.6,
  suggestion: 1.5,
  question: 0.7,
  problem: 0.5,
  human: 2.2,
  other: 0,
};

/** The matters of a text, strongest first; empty when nothing speaks for any. */
export function mattersOf(text: string, nature: NatureReading, pack: Pack): MatterId[] {
  const plain = text.toLowerCase();
  const scores = new Map<MatterId, number>();
  for (const [id, words] of Object.entries(pack.matters) as [MatterId, (typeof pack.matters)[MatterId]][]) {
    const hits = new Set(plain.match(words.signs) ?? []).size;
    // Without a word for it in the message no matter is taken on: a wrong step is worse than a general one.
    if (hits > 0) scores.set(id, WEIGHT[id] * (1 + 0.35 * Math.min(hits - 1, 3)));
  }
  for (const intent of nature.intents.slice(0, 3)) {
    for (const [id, points] of Object.entries(BY_INTENT[intent.id] ?? {}) as [MatterId, number][]) {
      const own = scores.get(id);
      if (own !== undefined) scores.set(id, own + points * Math.min(1, Math.max(0, intent.confidence)));
    }
  }
  return [...scores.entries()].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
}
