import type { Channel, Conversation, NatureReading, ReplyBy } from '../domain/index.ts';
import { ourLastWord } from './awaiting.ts';
import { parsePageTime } from './page-time.ts';

const minute = 60_000;

/** Office hours in simple form: Monday to Friday on the clock of this device, no public holidays. */
export const businessHours = { from: 9, to: 17 } as const;

/**
 * Adds minutes that count only in business hours. Walks day by day, so that a change of clock cannot move the border.
 * `start` and the result are milliseconds since 1970.
 */
export function addBusinessMinutes(start: number, minutes: number): number {
  let left = Math.min(minutes, 100_000) * minute;
  let at = new Date(start);
  for (;;) {
    const opens = new Date(at).setHours(businessHours.from, 0, 0, 0);
    const closes = new Date(at).setHours(businessHours.to, 0, 0, 0);
    const isWorkday = at.getDay() >= 1 && at.getDay() <= 5;
    const from = Math.max(at.getTime(), opens);
    const room = isWorkday ? Math.max(0, closes - from) : 0;
    if (left <= room && room > 0) return from + left;
    left -= room;
    at = new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1);
  }
}

interface Haste {
  /** What the channel's time is multiplied with. */
  factor: number;
  allHours: boolean;
  because: string | null;
}

/** How much sooner than usual: a judgement, the same steps as the urgency words on the card. */
function hasteOf(nature: NatureReading): Haste {
  const urgency = nature.urgency.level ?? 0;
  if (nature.flags.includes('safety') || nature.flags.includes('vulnerable'))
    return { factor: 0.25, allHours: true, because: 'somebody could be in danger' };
  if (urgency >= 75) return { factor: 0.25, allHours: true, because: 'it is very urgent' };
  if (urgency >= 50) return { factor: 0.5, allHours: false, because: 'it is urgent' };
  if (nature.flags.includes('legal') || nature.flags.includes('accessibility'))
    return { factor: 0.5, allHours: false, because: 'legal steps or a barrier are named' };
  if ((nature.irritation.level ?? 0) >= 75) return { factor: 0.75, allHours: false, because: 'the customer is angry' };
  return { factor: 1, allHours: false, because: null };
}

/** `45 minutes`, `4 hours`, `2 days`. */
export function spell(minutes: number): string {
  const [size, name] = minutes >= 2880 ? [1440, 'day'] : minutes >= 120 ? [60, 'hour'] : [1, 'minute'];
  const count = Math.round(minutes / size);
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}

function timesOf(conversation: Conversation): number[] {
  return conversation.latestCustomerTurn.map((m) => parsePageTime(m.sentAt)).filter((t) => t !== null);
}

/** When the customer began to wait: the first dated message of the turn. Milliseconds since 1970, or null. */
export function waitingSince(conversation: Conversation): number | null {
  const times = timesOf(conversation);
  return times.length > 0 ? Math.min(...times) : null;
}

function windowEnd(conversation: Conversation, channel: Channel): number | null {
  const times = timesOf(conversation);
  if (channel.windowHours === null || times.length === 0) return null;
  return Math.max(...times) + channel.windowHours * 60 * minute;
}

function saysOf(channel: Channel, minutes: number, haste: Haste, isBusiness: boolean): string {
  const clock = isBusiness ? ' in business hours' : '';
  const because = haste.because ? `, sooner than usual because ${haste.because}` : '';
  return `${channel.label}: an answer within ${spell(minutes)}${clock}${because}.`;
}

/**
 * When an answer is due: the channel's own clock, shortened by urgency, danger and anger, never after the channel's
 * time window. `at` is null when the page does not name the time of the message, or when the last word is ours.
 */
export function replyBy(conversation: Conversation, nature: NatureReading, channel: Channel, now: Date): ReplyBy {
  const haste = hasteOf(nature);
  const minutes = Math.max(1, Math.round(channel.replyBy.minutes * haste.factor));
  const isBusiness = channel.replyBy.clock === 'business-hours' && !haste.allHours;
  const says = saysOf(channel, minutes, haste, isBusiness);
  const since = waitingSince(conversation);
  if (ourLastWord(conversation))
    return { at: null, minutes, overdue: null, says: 'The last word is ours: nothing is due.' };
  if (since === null) return { at: null, minutes, overdue: null, says: `${says} The page does not name the time.` };
  const due = isBusiness ? addBusinessMinutes(since, minutes) : since + minutes * minute;
  const end = windowEnd(conversation, channel);
  const at = end === null ? due : Math.min(due, end);
  const closed = end !== null && end < now.getTime();
  const note = closed ? ` The ${channel.windowHours}-hour window for free text has closed.` : '';
  return { at: new Date(at).toISOString(), minutes, overdue: at < now.getTime(), says: says + note };
}
