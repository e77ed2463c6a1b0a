import type { Rated } from './rate.ts';
import { type Snapshot, holds, within } from './snapshot.ts';
import { isProse } from './cues.ts';

const OUTSIDE = 'nav,aside,footer,form,[role=navigation],[role=complementary],[role=contentinfo],[role=banner]';

/**
 * The items of a set and, before them, the post that opened the talk when its markup is another one (a question above its answers,
 * a ticket's description above its history): a block outside the set with written text and an author or time of its own.
 */
export function withOpening(snap: Snapshot, rated: Rated, box: number): number[] {
  const first = rated.live[0] as number;
  const limit = Math.max(400, averageProse(snap, rated.live) * 4);
  let at = -1;
  let most = 0;
  for (let j = 1; j < first; j++) {
    const words = (snap.own[j] as string).length;
    if (words <= most || snap.time[j] || !isProse(snap.own[j] as string) || holds(snap, j, first)) continue;
    if (isOutside(snap, j)) continue;
    most = words;
    at = j;
  }
  if (at < 0) return rated.live;
  const block = risen(snap, at, first);
  if (block < 0 || within(snap, 'prose', block) > limit || tooFar(snap, block, box)) return rated.live;
  return [block, ...rated.live];
}

function averageProse(snap: Snapshot, items: readonly number[]): number {
  return items.reduce((sum, i) => sum + within(snap, 'prose', i), 0) / items.length;
}

function isOutside(snap: Snapshot, j: number): boolean {
  for (let i = j; i > 0; i = snap.parent[i] as number) {
    const el = snap.els[i] as Element;
    if (el.matches(OUTSIDE) || (el.getAttribute('contenteditable') ?? 'false') !== 'false') return true;
  }
  return false;
}

/** The smallest block around a text that names an author or a time, without reaching the items. */
function risen(snap: Snapshot, at: number, first: number): number {
  for (let i = at; i > 0 && !holds(snap, i, first); i = snap.parent[i] as number) {
    if (within(snap, 'time', i) > 0 || within(snap, 'author', i) > 0) return i;
  }
  return -1;
}

/** Does it share a close ancestor with the items? */
function tooFar(snap: Snapshot, block: number, box: number): boolean {
  let rise = 0;
  for (let i = box; i > 0 && !holds(snap, i, block); i = snap.parent[i] as number) rise++;
  return rise > 3;
}
