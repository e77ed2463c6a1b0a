import type { IntentId, NatureReading } from '../../domain/index.ts';
import type { Kind, MatterId, Pack } from '../languages/pack.ts';

/** Which matters an intent speaks for, and how strongly. */
const BY_INTENT: Readonly<Partial<Record<IntentId, Partial<Record<MatterId, number>>>>> = {
  billing: { charge: 2, 'refund-ask': 0.4, fraud: 0.8 },
  delivery: { late: 1.5, missing: 0.5, damaged: 0.5, 'wrong-item': 0.5, status: 0.6, disruption: 0.6 },
  refund: { refund: 1.6, 'refund-ask': 1.2, return: 0.8 },
  cancellation: { cancel: 2 },
  outage: { outage: 0.8, faulty: 1, repair: 0.6 },
  account: { login: 1.5, blocked: 1, fraud: 0.6, change: 0.5 },
  complaint: { problem: 0.6, experience: 0.6, repair: 0.4, conduct: 0.4, 'no-answer': 0.4, faulty: 0.4 },
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
  refund: 2.3,
  return: 1.8,
  charge: 1.7,
  login: 1.7,
  change: 2.2,
  booking: 0.9,
  'no-answer': 1.6,
  suggestion: 3.2,
  question: 0.7,
  problem: 0.5,
  human: 2.2,
  status: 1.3,
  disruption: 2.4,
  repair: 1.7,
  experience: 2,
  stuck: 2.7,
  blocked: 2.4,
  fraud: 2.5,
  'refund-ask': 1.2,
  other: 0,
};

/** Where the words of a message stand: what is said now counts in full, the subject and earlier turns less. */
export interface Said {
  now: string;
  subject: string;
  earlier: string;
}

const SHARES: readonly [keyof Said, number][] = [
  ['now', 1],
  ['subject', 0.8],
  ['earlier', 0.5],
];

/** The matters of a message with their points, strongest first; empty when nothing speaks for any. */
export function mattersOf(said: Said, nature: NatureReading, pack: Pack): [MatterId, number][] {
  const scores = new Map<MatterId, number>();
  for (const [id, words] of Object.entries(pack.matters) as [MatterId, (typeof pack.matters)[MatterId]][]) {
    // Without a word for it in the message no matter is taken on: a wrong step is worse than a general one.
    const points = SHARES.reduce((sum, [part, share]) => {
      const hits = new Set(said[part].toLowerCase().match(words.signs) ?? []).size;
      return hits === 0 ? sum : sum + share * WEIGHT[id] * (1 + 0.35 * Math.min(hits - 1, 3));
    }, 0);
    if (points > 0) scores.set(id, points);
  }
  for (const intent of nature.intents.slice(0, 3)) {
    for (const [id, points] of Object.entries(BY_INTENT[intent.id] ?? {}) as [MatterId, number][]) {
      const own = scores.get(id);
      if (own !== undefined) scores.set(id, own + points * Math.min(1, Math.max(0, intent.confidence)));
    }
  }
  return [...scores.entries()].toSorted((a, b) => b[1] - a[1]);
}

/** The matter that a thing of this kind has, where the signs fit another: a late application is a pending one. */
const BY_KIND: Readonly<Partial<Record<MatterId, Partial<Record<Kind, MatterId>>>>> = {
  late: {
    paper: 'status',
    money: 'status',
    plan: 'status',
    travel: 'disruption',
    home: 'repair',
    supply: 'repair',
    stay: 'booking',
    software: 'faulty',
    access: 'login',
    key: 'login',
    food: 'experience',
  },
  missing: {
    plan: 'status',
    travel: 'disruption',
    paper: 'status',
    money: 'status',
    software: 'faulty',
    access: 'login',
    key: 'login',
    stay: 'booking',
  },
  damaged: {
    paper: 'status',
    money: 'charge',
    plan: 'status',
    home: 'repair',
    food: 'experience',
    stay: 'experience',
    software: 'faulty',
  },
  faulty: { home: 'repair', supply: 'outage', food: 'experience', stay: 'experience' },
  'wrong-item': { money: 'charge', paper: 'change', stay: 'booking', food: 'experience' },
  outage: { home: 'repair', goods: 'faulty', access: 'login', key: 'login' },
  return: { money: 'refund', paper: 'question', software: 'faulty', stay: 'booking', travel: 'booking' },
  booking: { home: 'repair', software: 'faulty', supply: 'repair' },
  status: { goods: 'late', parcel: 'late', software: 'faulty', home: 'repair', supply: 'outage' },
  experience: { goods: 'problem', paper: 'status', supply: 'outage', home: 'repair' },
  repair: { software: 'faulty', goods: 'faulty', paper: 'status', money: 'charge', plan: 'status' },
  'no-answer': {
    home: 'repair',
    supply: 'outage',
    paper: 'status',
    parcel: 'late',
    money: 'charge',
    stay: 'booking',
    software: 'faulty',
  },
  'refund-ask': { home: 'repair' },
  stuck: { software: 'faulty', parcel: 'late', paper: 'status', money: 'status' },
  problem: {
    paper: 'status',
    food: 'experience',
    stay: 'experience',
    supply: 'outage',
    software: 'faulty',
    home: 'repair',
    goods: 'faulty',
    money: 'charge',
    travel: 'disruption',
  },
};

/** The matter as the kind of its thing makes it. */
export function matterFor(matter: MatterId, kind: Kind | null): MatterId {
  return (kind === null ? undefined : BY_KIND[matter]?.[kind]) ?? matter;
}
