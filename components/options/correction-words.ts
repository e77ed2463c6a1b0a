import type { SharedCorrection } from '../../lib/domain/index.ts';
import { topicWords } from '../ui/words.ts';

const names = {
  urgency: 'Urgency',
  irritation: 'Irritation',
  valence: 'Feeling',
  politeness: 'Politeness',
  topic: 'Topic',
} as const;

/** Which reading was put right, and from what to what: `Urgency`, `62`, `37`; topics in words. */
export function changeOf(one: SharedCorrection): { name: string; from: string; to: string } {
  const name = names[one.reading];
  if (one.reading !== 'topic') return { name, from: String(Math.round(one.was)), to: String(Math.round(one.should)) };
  const word = (topic: SharedCorrection['topic'] | null) => (topic ? topicWords[topic] : 'unknown');
  return { name, from: word(one.intent), to: word(one.topic) };
}

/** `One correction`, `12 corrections`. */
export const countWord = (count: number): string => (count === 1 ? 'One correction' : `${count} corrections`);
