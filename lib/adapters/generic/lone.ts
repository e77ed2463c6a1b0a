import { isStaffText } from './badges.ts';
import { isProse } from './cues.ts';
import type { Rated } from './rate.ts';
import { nameOfItem } from './sets.ts';
import { holds, type Snapshot, within } from './snapshot.ts';
import { MESSAGE_MARK } from './words.ts';

const OUTSIDE = 'nav,aside,footer,dialog,[role=navigation],[role=complementary],[role=contentinfo],[role=dialog]';

/**
 * A set of one: the smallest block around the page's longest written text that also says who and when. It is read like a list of
 * messages that has only one; null when most of what is written on the page stands elsewhere.
 */
export function loneSet(snap: Snapshot): Rated | null {
  const logged = onlyOfLog(snap);
  if (logged) return logged;
  const at = longest(snap);
  const lone = at < 0 ? null : setAround(snap, at, blockAround(snap, at));
  return lone && lone.seen.cover >= 0.5 ? lone : null;
}

/** The only row of the page's only log: by that role it is what was said, however short. */
function onlyOfLog(snap: Snapshot): Rated | null {
  const logs = snap.els.flatMap((el, j) => (el.getAttribute('role') === 'log' ? [j] : []));
  const log = logs.length === 1 ? (logs[0] as number) : -1;
  if (log < 0) return null;
  const rows = snap.els.flatMap((_, j) => (snap.parent[j] === log && within(snap, 'text', j) > 0 ? [j] : []));
  const row = rows.length === 1 ? (rows[0] as number) : -1;
  if (row < 0 || within(snap, 'time', row) !== 1) return null;
  let at = -1;
  for (let j = row + 1; j <= (snap.end[row] as number); j++) {
    const length = (snap.own[j] as string).trim().length;
    if (length === 0 || snap.time[j] || (snap.author[j] as number) > 0) continue;
    if ((snap.els[j] as Element).closest('button,a,form')) continue;
    if (at < 0 || length >= (snap.own[at] as string).trim().length) at = j;
  }
  return at < 0 ? null : setAround(snap, at, row);
}

/** The set of one that is around a place that somebody pointed at: with who and when where a block says so, else the place alone. */
export function loneAt(snap: Snapshot, at: number): Rated | null {
  const block = blockAround(snap, at);
  return within(snap, 'text', at) > 1 ? setAround(snap, at, block < 0 ? at : block) : null;
}

function setAround(snap: Snapshot, at: number, block: number): Rated | null {
  if (block < 0) return null;
  const prose = within(snap, 'prose', block);
  const called = [block, snap.parent[block] as number].some((j) =>
    MESSAGE_MARK.test(nameOfItem(snap.els[j] as Element)),
  );
  const seen = {
    time: within(snap, 'time', block) > 0 ? 1 : 0,
    author: within(snap, 'author', block) > 0 ? 1 : 0,
    prose: 1,
    link: within(snap, 'link', block) / Math.max(1, within(snap, 'text', block)),
    titled: 0,
    boxes: 0,
    called: called ? 1 : 0,
    list: 0,
    cover: prose / Math.max(1, within(snap, 'prose', 0)),
    uneven: within(snap, 'time', block) > 4 ? 1 : 0,
  };
  const opening = { block, body: textAround(snap, at, block) };
  return { token: '', items: [block], live: [block], seen, score: 3, opening };
}

/** The element that says the most at once, outside of what frames the page and outside of what can be typed into. */
function longest(snap: Snapshot): number {
  let at = -1;
  let most = 0;
  for (let j = 1; j < snap.els.length; j++) {
    const own = snap.own[j] as string;
    if (own.length <= most || snap.time[j] || !isProse(own)) continue;
    const el = snap.els[j] as Element;
    if (isAnswer(snap, j) || el.closest(OUTSIDE) || el.closest('textarea,[contenteditable=true],[contenteditable=""]'))
      continue;
    most = own.length;
    at = j;
  }
  return at;
}

/** The nearest block that says who and when before the text; else one that says so after it; else one that says when. */
function blockAround(snap: Snapshot, at: number): number {
  let dated = -1;
  let after = -1;
  for (let i = at; i > 0; i = snap.parent[i] as number) {
    if (within(snap, 'field', i) > 3 || within(snap, 'time', i) > 8) break;
    if (within(snap, 'time', i) === 0) continue;
    if (dated < 0) dated = i;
    if (!namedIn(snap, i, at)) continue;
    if (timeBefore(snap, i, at)) return i;
    if (after < 0) after = i;
  }
  return after >= 0 ? after : dated;
}

const timeBefore = (snap: Snapshot, block: number, at: number): boolean =>
  (snap.sums.time[at] as number) > (snap.sums.time[block] as number);

/** Somebody is named in the block, before or after the text. */
function namedIn(snap: Snapshot, block: number, at: number): boolean {
  if (within(snap, 'author', block) > 0) return true;
  for (let j = block; j < at; j++) if ((snap.author[j] as number) > 0 && !holds(snap, j, at)) return true;
  return false;
}

/** Under a line such as `Response from the owner`. */
function isAnswer(snap: Snapshot, at: number): boolean {
  const up = snap.parent[at] as number;
  for (let j = at - 1; j > up && at - j < 6; j--) if (isStaffText(snap.own[j] as string)) return true;
  return false;
}

/** Everything that was written together with the longest paragraph: nothing but text beside it, no name, time, title or control. */
function textAround(snap: Snapshot, at: number, block: number): number {
  let body = at;
  for (let i = snap.parent[at] as number; i > block && isFlow(snap, i); i = snap.parent[i] as number) body = i;
  return body;
}

function isFlow(snap: Snapshot, i: number): boolean {
  for (let j = i + 1; j <= (snap.end[i] as number); j++) {
    if (snap.time[j] === 2 || (snap.author[j] as number) > 1) return false;
    if (/^(?:h[1-4]|button|form|input|textarea|select)$/.test((snap.els[j] as Element).localName)) return false;
  }
  return true;
}
