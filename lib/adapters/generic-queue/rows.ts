/** Groups of elements that may be the rows of an inbox: short, dated, clickable, side by side. */
import { candidateSets } from '../generic/sets.ts';
import { holds, type Snapshot, within } from '../generic/snapshot.ts';

const LONGEST_ROW = 700;
const fewest = 3;
/** So many rows stand for all where each has to be looked into. */
const SAMPLE = 40;
const CLICKABLE = 'a[href],button,[role="link"],[role="button"],[tabindex],[onclick]';
const CLICKABLE_ROW = /^(?:row|option|listitem|link|button|treeitem|tab|gridcell)$/;

/** The sets worth a closer look, outermost rows first among those that hold the same text. At most eight. */
export function rowSets(snap: Snapshot): number[][] {
  const sets = candidateSets(snap)
    .map(({ items }) => dated(snap, outermost(snap, items)))
    .filter((items) => items.length >= fewest && fits(snap, items));
  sets.sort((a, b) => b.length - a.length || size(snap, b) - size(snap, a));
  const kept: number[][] = [];
  for (const items of sets) if (!kept.some((other) => covers(snap, other, items))) kept.push(items);
  return kept.slice(0, 8);
}

const size = (snap: Snapshot, items: readonly number[]) =>
  items.reduce((sum, i) => sum + (snap.end[i] as number) - i, 0);

/** Without those that lie in another of the set. */
function outermost(snap: Snapshot, items: readonly number[]): number[] {
  let until = -1;
  return items.filter((i) => {
    if (i <= until) return false;
    until = snap.end[i] as number;
    return true;
  });
}

/** Heads, group titles and gaps have no time; a list in which most lack one is none of ours. */
function dated(snap: Snapshot, items: number[]): number[] {
  const with1 = items.filter((i) => within(snap, 'time', i) > 0);
  return with1.length >= items.length * 0.7 ? with1 : [];
}

function fits(snap: Snapshot, items: readonly number[]): boolean {
  const short = items.filter((i) => within(snap, 'text', i) <= LONGEST_ROW);
  const single = items.filter((i) => within(snap, 'time', i) <= 3 && snap.end[i] !== i);
  const most = items.length * 0.8;
  if (short.length < most || single.length < most) return false;
  const sample = items.slice(0, SAMPLE);
  return sample.filter((i) => isClickable(snap.els[i] as Element)).length >= sample.length * 0.8;
}

function isClickable(el: Element): boolean {
  return (
    CLICKABLE_ROW.test(el.getAttribute('role') ?? '') ||
    el.matches(CLICKABLE) ||
    el.querySelector(CLICKABLE) !== null ||
    el.closest('a[href]') !== null
  );
}

/** Is each row of a set inside one of another set, one to one? Then they are parts of the same rows. */
function covers(snap: Snapshot, outer: readonly number[], inner: readonly number[]): boolean {
  if (inner.length > outer.length) return false;
  return inner.every((j) => outer.some((i) => holds(snap, i, j)));
}
