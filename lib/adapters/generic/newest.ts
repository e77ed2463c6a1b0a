import { type Moment, momentOf, orderOf } from './moments.ts';
import { type Snapshot, within } from './snapshot.ts';

/** Reading stays cheap on endless threads: at most so many messages are read, the newest. */
const MOST = 50;
const SAMPLES = 12;

/**
 * The items to read: all of a short list; of a long one the newest, by time. A few samples tell which way the list runs; when they
 * go both ways (a tree of comments), every item's time is looked at.
 */
export function newestPart(snap: Snapshot, items: readonly number[]): number[] {
  if (items.length <= MOST) return [...items];
  const step = Math.floor(items.length / SAMPLES);
  const sample = items.filter((_, k) => k % step === 0).map((i) => timeIn(snap, i));
  const times = sample.filter((m) => m.at !== null && !m.weak).map((m) => m.at as number);
  const ups = times.slice(1).filter((t, k) => t > (times[k] as number)).length;
  const downs = times.slice(1).filter((t, k) => t < (times[k] as number)).length;
  if (ups === 0 && downs > 1) return items.slice(0, MOST);
  if (downs === 0 || times.length < 3) return items.slice(-MOST);
  const order = orderOf(items.map((i) => timeIn(snap, i))).slice(-MOST);
  return order.sort((a, b) => a - b).map((k) => items[k] as number);
}

function timeIn(snap: Snapshot, item: number): Moment {
  const none: Moment = { shown: null, at: null, weak: true, el: null };
  if (within(snap, 'time', item) === 0) return none;
  for (let j = item; j <= (snap.end[item] as number); j++) {
    if (snap.time[j]) return momentOf(snap.els[j] as Element, snap.own[j] as string, j);
  }
  return none;
}
