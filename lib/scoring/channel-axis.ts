import type { AxisScore, Channel, Contribution, Conversation, Evidence, ReplyBy, Weights } from '../domain/index.ts';
import type { JudgedAxis } from './judged.ts';
import { pointsOf, ranked, share, sumOf } from './points.ts';
import { spell, waitingSince } from './reply-by.ts';

/** How the channel's weight is split: how short its clock is, who can read along, how much of the time is used up. */
const shares = { clock: 0.4, public: 0.3, waiting: 0.3 } as const;

/**
 * How pressing the channel's clock is, 0-100: 100 at one minute, 0 at three days, even steps on a log scale between
 * (people expect seconds in a chat and days on a review site; reference figures in `lib/channels`).
 */
export function clockLevel(minutes: number): number {
  const level = 100 * (1 - Math.log(Math.max(1, minutes)) / Math.log(3 * 24 * 60));
  return Math.min(100, Math.max(0, level));
}

/** How much of the allowed time is used, 0-100; null when the time of the message is unknown or nothing is due. */
function waitingLevel(conversation: Conversation, due: ReplyBy, now: Date): number | null {
  const since = waitingSince(conversation);
  if (since === null || due.at === null) return null;
  const allowed = Math.max(1, Date.parse(due.at) - since);
  return Math.min(100, Math.max(0, (100 * (now.getTime() - since)) / allowed));
}

interface Part {
  id: keyof typeof shares;
  label: string;
  level: number | null;
  says: string;
}

function partsOf(conversation: Conversation, channel: Channel, due: ReplyBy, now: Date): Part[] {
  const isPublic = conversation.latestCustomerTurn.some((m) => m.visibility === 'public');
  const waiting = waitingLevel(conversation, due, now);
  const late = waiting === null ? 'The waiting time is unknown.' : `${Math.round(waiting)} % of the time is used.`;
  return [
    {
      id: 'clock',
      label: 'Clock',
      level: clockLevel(channel.replyBy.minutes),
      says: `${channel.label}: people expect an answer within ${spell(channel.replyBy.minutes)}.`,
    },
    {
      id: 'public',
      label: 'Public',
      level: isPublic ? 100 : 0,
      says: isPublic ? 'Anyone can read this.' : 'Only the two sides can read this.',
    },
    { id: 'waiting', label: 'Waiting', level: waiting, says: due.overdue ? 'The answer is overdue.' : late },
  ];
}

/**
 * What the place demands: a shorter clock, more readers and time that is already used up ask for attention.
 * An unknown waiting time adds nothing.
 */
export function channelAxis(
  conversation: Conversation,
  channel: Channel,
  due: ReplyBy,
  weights: Weights,
  now: Date,
): JudgedAxis {
  const parts = partsOf(conversation, channel, due, now);
  const sizes = parts.map((p) => (p.level ?? 0) * shares[p.id]);
  const level = sizes.reduce((a, b) => a + b, 0);
  const points = share(pointsOf(level, weights.channel), sizes);
  const evidence: Evidence = { rule: { says: '', source: `${channel.source} (${channel.asOf})` } };
  const shown = parts.map((p) => ({ ...p, evidence: [{ rule: { ...evidence.rule, says: p.says } }] }));
  const contributions: Contribution[] = shown.map((p, i) => ({
    id: `channel.${p.id}`,
    axis: 'channel',
    label: p.label,
    says: p.says,
    points: points[i]!,
    evidence: p.evidence,
  }));
  const open = parts.reduce((sum, p) => sum + (p.level === null ? 100 * shares[p.id] : 0), 0);
  const says = `${channel.label}, ${parts[1]!.level ? 'public' : 'private'}.`;
  const axis: AxisScore = {
    id: 'channel',
    level,
    confidence: 1,
    says,
    parts: shown,
    contributions: ranked(contributions),
  };
  return { axis, most: due.at === null && open > 0 ? pointsOf(level + open, weights.channel) : sumOf(contributions) };
}
