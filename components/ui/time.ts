import type { ReplyBy } from '../../lib/domain/index.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Steps of an age: up to `below` ms it is counted in `size` ms and called `one` or `many`. */
const steps: readonly { below: number; size: number; one: string; many: string }[] = [
  { below: HOUR, size: MINUTE, one: 'min', many: 'min' },
  { below: 2 * DAY, size: HOUR, one: 'hour', many: 'hours' },
  { below: 60 * DAY, size: DAY, one: 'day', many: 'days' },
  { below: 730 * DAY, size: 30.44 * DAY, one: 'month', many: 'months' },
  { below: Number.POSITIVE_INFINITY, size: 365.25 * DAY, one: 'year', many: 'years' },
];

/** A length of time in its largest fitting unit: `42 min`, `3 hours`, `5 days`. Under one minute is `1 min`. */
export function lasting(ms: number): string {
  const length = Math.max(MINUTE, Math.abs(ms));
  const step = steps.find((candidate) => length < candidate.below) ?? steps[4]!;
  const count = Math.floor(length / step.size);
  return `${count} ${count === 1 ? step.one : step.many}`;
}

/** The age of an ISO time in words: `just now`, `3 days ago`. A text that is no time comes back as it is. */
export function ago(iso: string, now: number): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  if (now - at < MINUTE) return now - at < -MINUTE ? `in ${lasting(at - now)}` : 'just now';
  return `${lasting(now - at)} ago`;
}

/** An ISO time as the reader's own clock writes it; a text that is no time comes back as it is. */
export function clock(iso: string, now: number): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const sameDay = at.toDateString() === new Date(now).toDateString();
  const time = at.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return sameDay ? time : `${at.toLocaleDateString([], { day: 'numeric', month: 'short' })}, ${time}`;
}

/** A reply-by time as the card says it. `short` is for the pill. */
export interface Due {
  state: 'over' | 'soon' | 'fine' | 'unknown';
  short: string;
  long: string;
}

/** Counts down to a reply-by time. `soon` is the last quarter of the time allowed. */
export function due(replyBy: ReplyBy, now: number): Due {
  const allowed = lasting(replyBy.minutes * MINUTE);
  const at = replyBy.at === null ? Number.NaN : Date.parse(replyBy.at);
  if (Number.isNaN(at)) return { state: 'unknown', short: `within ${allowed}`, long: `Reply within ${allowed}` };
  const left = at - now;
  if (left < 0) return { state: 'over', short: `${lasting(left)} late`, long: `Overdue by ${lasting(left)}` };
  const state = left <= (replyBy.minutes * MINUTE) / 4 ? 'soon' : 'fine';
  return { state, short: lasting(left), long: `Reply in ${lasting(left)}` };
}
