import type { AttentionScore, Contribution, Evidence, FlagId, Message, NatureReading } from '../domain/index.ts';
import type { JudgedAxis } from './judged.ts';
import { flagEvidence } from './nature-axis.ts';
import { ranked, sumOf } from './points.ts';
import { guardFlags, isGuarded, leastPoints } from './weights.ts';

/** The share of the need that is left once the last word is ours: the customer is not waiting any more. */
export const keptWhenAnswered = 0.25;

/** Ids of the contributions that are made here. */
export const floorId = 'nature.safety-floor';
export const answeredId = 'channel.answered';
export const heldId = 'nature.held';

/**
 * Borders of the bands; a judgement: without a guard flag about 75 points is the most that need alone reaches.
 */
export function attentionBand(points: number): AttentionScore['band'] {
  if (points < 20) return 'low';
  if (points < 40) return 'normal';
  return points < 65 ? 'high' : 'critical';
}

/** What the score is made from: whole points, before anything is held. */
export interface Sums {
  /** Nature and channel: what the conversation needs. */
  need: number;
  value: number;
  influence: number;
  /** The most that value and influence may add together. */
  cap: number;
  flags: readonly FlagId[];
  answered: boolean;
}

/** The floor of a guarded conversation: see `finalPoints`. */
function floorOf({ need, cap, flags, answered }: Sums): number {
  if (!isGuarded(flags)) return 0;
  if (answered) return Math.floor(need * keptWhenAnswered) + cap + 1;
  const least = flags.map((flag) => leastPoints[flag] ?? 0);
  return Math.max(need + cap + 1, ...least);
}

/**
 * The steps from the sums to 0..100. A guarded conversation (danger, vulnerable, legal, accessibility) stands as if
 * value and influence were both at their most, and one point above: so whichever conversation needs less than it does
 * stays below it, however rich or loud its author is. The hundredth point is kept for guarded ones, for the same reason.
 */
export function finalPoints(sums: Sums): { answered: number; floor: number; held: number; points: number } {
  const full = sums.need + sums.value + sums.influence;
  const answered = sums.answered ? Math.floor(full * keptWhenAnswered) - full : 0;
  const floor = Math.max(0, floorOf(sums) - (full + answered));
  const reached = full + answered + floor;
  const points = Math.min(isGuarded(sums.flags) ? 100 : 99, Math.max(0, reached));
  return { answered, floor, held: points - reached, points };
}

const rule = (says: string, source: string): Evidence[] => [{ rule: { says, source } }];

function answeredContribution(points: number, reply: Message): Contribution {
  const says = 'The last word is ours: nobody is waiting.';
  const when = reply.sentAt ? ` (${reply.sentAt.slice(0, 40)})` : '';
  const evidence = rule(`The newest message is our reply${when}.`, 'conversation');
  return { id: answeredId, axis: 'channel', label: 'Answered', says, points, evidence };
}

function floorContribution(points: number, nature: NatureReading): Contribution {
  const flags = nature.flags.filter((flag) => guardFlags.includes(flag));
  const says = 'Safety, legal, accessibility and vulnerable-person signals outrank value and influence always.';
  const evidence = [...flagEvidence(nature, flags), ...rule(says, 'design promise 5')];
  return { id: floorId, axis: 'nature', label: 'Safety first', says, points, evidence };
}

function heldContribution(points: number, at: number): Contribution {
  const says = at === 99 ? 'Held at 99: the last point is kept for safety signals.' : `Held at ${at}.`;
  return { id: heldId, axis: 'nature', label: 'Held', says, points, evidence: rule(says, 'scale of 0 to 100') };
}

/** Everything that the axes say, as one number with all its addends. */
export interface Attention {
  attention: AttentionScore;
  contributions: Contribution[];
  /** Made here: belongs to the nature or the channel axis. */
  added: Contribution[];
}

/**
 * Adds the axes up. The points of all contributions add up to `attention.points` exactly: every addend is a whole
 * number, also the floor, the reduction for an answered conversation, and what is held back at the ends of the scale.
 */
export function attend(
  axes: { nature: JudgedAxis; channel: JudgedAxis; value: JudgedAxis; influence: JudgedAxis },
  cap: number,
  nature: NatureReading,
  reply: Message | null,
): Attention {
  const own = Object.values(axes).flatMap(({ axis }) => axis.contributions);
  const sum = (key: keyof typeof axes) => sumOf(axes[key].axis.contributions);
  const common = { cap, flags: nature.flags, answered: reply !== null };
  const sums = { ...common, need: sum('nature') + sum('channel'), value: sum('value'), influence: sum('influence') };
  const { answered, floor, held, points } = finalPoints(sums);
  const most = { nature: axes.nature.most, channel: axes.channel.most };
  const highest = {
    ...common,
    need: most.nature + most.channel,
    value: axes.value.most,
    influence: axes.influence.most,
  };
  const added: Contribution[] = [];
  if (reply && answered !== 0) added.push(answeredContribution(answered, reply));
  if (floor !== 0) added.push(floorContribution(floor, nature));
  if (held !== 0) added.push(heldContribution(held, points));
  const high = Math.max(points, finalPoints(highest).points);
  return {
    attention: { points, band: attentionBand(points), low: points, high },
    contributions: ranked([...own, ...added]),
    added,
  };
}
