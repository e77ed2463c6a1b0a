import type { EvidenceSpan, Reading } from '../../domain/reading.ts';
import { BASE } from './settle.ts';

/** What gladness takes from an urgency: so many points of a message that is wholly glad, and such a share of what it had. */
const POINTS = 20;
const SHARE = 0.5;
const SAYS = 'glad words: little is left to do';

/**
 * The urgency (0..100) of a message that is glad with a chance of `positive` (0..1): whoever praises or says that all is well asks
 * for little, whatever dangers they tell of. Both numbers were chosen on messages that taught nothing (`training/MODEL.md`).
 */
export const eased = (level: number, positive: number): number =>
  Math.max(0, level - positive * (POINTS + SHARE * level));

/**
 * The urgency after gladness took its points: shown by the gladdest words, or by the message as a whole where no words stand out.
 * What was over the top of the scale before (`rest`: in which words) is taken off first, so that the evidence still adds up.
 */
export function withEase(
  reading: Reading,
  positive: number,
  text: string,
  rest: string,
  gladdest: () => { start: number; end: number } | undefined,
): Reading {
  if (reading.level === null) return reading;
  const level = Math.round(eased(reading.level, positive));
  const points = level - reading.level;
  if (points === 0) return reading;
  const { start, end } = gladdest() ?? { start: 0, end: 0 };
  const evidence: EvidenceSpan[] = [
    ...reading.evidence,
    { text: text.slice(start, end), start, end, says: SAYS, points },
  ];
  const over = reading.level - evidence.reduce((sum, one) => sum + one.points, BASE.urgency.base - points);
  if (over !== 0) evidence.push({ text: '', start: 0, end: 0, says: rest, points: over });
  evidence.sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || a.start - b.start);
  return { ...reading, level, evidence };
}
