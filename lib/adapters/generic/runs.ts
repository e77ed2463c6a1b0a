import { isBadge } from './badges.ts';
import { nameLikeness } from './cues.ts';
import { whoIn } from './headline.ts';
import { signature } from './heads.ts';
import { rough } from './places.ts';
import { childrenOf, type Snapshot, type Sum, within } from './snapshot.ts';

/** Side by side in one element: a line that says who and when, then what was said; as positions in the walk, first and last. */
type Run = readonly [first: number, last: number];

/**
 * The walk again, with an element of its own around each message whose parts stand flat beside those of the others (`dt` and `dd`, two
 * rows of a table, a line and a block): old trackers, archives, printed tickets. Null where there are none. The page is not changed: the
 * element around is in no document.
 */
export function withRuns(snap: Snapshot): Snapshot | null {
  let best: Run[] = [];
  let at = -1;
  for (let i = 0; i < snap.els.length; i++) {
    if (within(snap, 'time', i) === 0 || within(snap, 'prose', i) === 0) {
      i = snap.end[i] as number;
      continue;
    }
    const runs = runsIn(snap, i);
    if (runs.length > best.length) {
      best = runs;
      at = i;
    }
  }
  return at < 0 ? null : wrapped(snap, at, best);
}

function runsIn(snap: Snapshot, parent: number): Run[] {
  const kids = childrenOf(snap, parent);
  if (kids.length < 2) return [];
  const heads = kids.flatMap((c, n) => (isHead(snap, c) && isBody(snap, nextSaid(snap, kids, n)) ? [n] : []));
  const kind = rough(snap.els[kids[heads[0] ?? 0] as number] as Element);
  const like = heads.filter((n) => rough(snap.els[kids[n] as number] as Element) === kind);
  if (like.length === 0 || (like.length === 1 && !isSigned(snap, kids[like[0] as number] as number))) return [];
  const known = new Set<string>();
  return like.map((n, k) => {
    const next = like[k + 1];
    let last = n + 1;
    let before = '';
    for (let c = n + 1; c < (next ?? kids.length); c++) {
      const built = signature(snap.els[kids[c] as number] as Element);
      if (next === undefined && k > 0 && c > n + 1 && !known.has(built) && built !== before) break;
      before = built;
      if (next === undefined && k === 0 && c > n + 1 && !isBody(snap, kids[c] as number)) break;
      known.add(built);
      last = c;
    }
    return [kids[n] as number, snap.end[kids[last] as number] as number];
  });
}

/** The next of the children that says anything; -1 behind the last. */
function nextSaid(snap: Snapshot, kids: readonly number[], n: number): number {
  for (let c = n + 1; c < kids.length; c++) if (within(snap, 'text', kids[c] as number) > 0) return kids[c] as number;
  return -1;
}

/** A line that says when, and little else. */
const isHead = (snap: Snapshot, c: number): boolean =>
  within(snap, 'time', c) > 0 &&
  within(snap, 'time', c) < 4 &&
  within(snap, 'text', c) < 200 &&
  within(snap, 'field', c) < 4 &&
  isSigned(snap, c);

/** And who. */
function isSigned(snap: Snapshot, c: number): boolean {
  if (within(snap, 'author', c) > 0) return true;
  for (let j = c; j <= (snap.end[c] as number); j++)
    if (snap.author[j] || whoIn(snap.own[j] as string) !== null || isName(snap, j)) return true;
  return false;
}

const isName = (snap: Snapshot, j: number): boolean =>
  !snap.time[j] && nameLikeness(snap.own[j] as string) >= 0.6 && !isBadge(snap.own[j] as string);

const isBody = (snap: Snapshot, c: number): boolean =>
  c >= 0 && within(snap, 'time', c) === 0 && within(snap, 'text', c) > 1 && within(snap, 'field', c) === 0;

/** The walk with one element more before each run. */
function wrapped(snap: Snapshot, parent: number, runs: readonly Run[]): Snapshot {
  const starts = new Map(runs.map(([first, last]) => [first, last]));
  const moved: number[] = [];
  let more = 0;
  for (let j = 0; j <= snap.els.length; j++) {
    if (starts.has(j)) more++;
    moved[j] = j + more;
  }
  const to = (j: number) => moved[j] as number;
  const made = new Set<number>();
  const out: Snapshot = {
    ...snap,
    els: [],
    parent: [],
    end: [],
    own: [],
    time: [],
    author: [],
    boxes: snap.boxes.map(to),
    sums: emptied(snap),
    runs: made,
  };
  let around = -1;
  let until = -1;
  for (let j = 0; j < snap.els.length; j++) {
    const last = starts.get(j);
    if (last !== undefined) {
      around = out.els.length;
      until = last;
      made.add(around);
      const box = (snap.els[j] as Element).ownerDocument.createElement('div');
      box.className = 'run';
      put(out, snap, j, { el: box, parent: to(parent), end: to(last), own: '', time: 0, author: 0 });
    }
    const inRun = j <= until && snap.parent[j] === parent;
    put(out, snap, j, {
      el: snap.els[j] as Element,
      parent: inRun ? around : j === 0 ? -1 : to(snap.parent[j] as number),
      end: to(snap.end[j] as number),
      own: snap.own[j] as string,
      time: snap.time[j] as number,
      author: snap.author[j] as number,
    });
  }
  for (const sum of Object.keys(out.sums) as Sum[]) out.sums[sum].push(snap.sums[sum].at(-1) as number);
  return out;
}

const emptied = (snap: Snapshot): Snapshot['sums'] =>
  Object.fromEntries(Object.keys(snap.sums).map((sum) => [sum, []])) as unknown as Snapshot['sums'];

interface Entry {
  el: Element;
  parent: number;
  end: number;
  own: string;
  time: number;
  author: number;
}

/** One entry more; `j` is the place in the old walk before which it stands. */
function put(out: Snapshot, snap: Snapshot, j: number, entry: Entry): void {
  out.els.push(entry.el);
  out.parent.push(entry.parent);
  out.end.push(entry.end);
  out.own.push(entry.own);
  out.time.push(entry.time);
  out.author.push(entry.author);
  for (const sum of Object.keys(out.sums) as Sum[]) out.sums[sum].push(snap.sums[sum][j] as number);
}

/** The element of the page that stands for an entry of the walk: of a run the part that says the most. */
export function shownAt(snap: Snapshot, j: number): Element {
  if (!snap.runs?.has(j)) return snap.els[j] as Element;
  const kids = childrenOf(snap, j);
  const most = kids.reduce((a, b) => (within(snap, 'prose', b) > within(snap, 'prose', a) ? b : a), kids[0] as number);
  return snap.els[most] as Element;
}
