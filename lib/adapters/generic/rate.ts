import { mayQuote, quoted } from './bodies.ts';
import { isProse, marksOf } from './cues.ts';
import { nameSlots, signature } from './heads.ts';
import { placesOf } from './places.ts';
import { buildOf, type CandidateSet, missing, nameOfItem, ownTotals } from './sets.ts';
import { holds, meet, type Snapshot, within } from './snapshot.ts';
import { LIST_MARK, MESSAGE_MARK } from './words.ts';

/** What is seen in a set, each a share 0..1 unless said; and their weighted sum. */
export interface Rated extends CandidateSet {
  /** Items that say something. */
  live: number[];
  seen: {
    time: number;
    author: number;
    prose: number;
    link: number;
    titled: number;
    boxes: number;
    called: number;
    list: number;
    cover: number;
    uneven: number;
  };
  score: number;
  /** The first item with its body, where it is known already. */
  opening?: { block: number; body: number };
}

/** So many of the best by numbers alone are looked at by name and link. */
const CLOSER = 14;

const share = (list: readonly boolean[]): number => (list.length === 0 ? 0 : list.filter(Boolean).length / list.length);

/** Rates every set; best first. */
export function rateSets(snap: Snapshot, sets: readonly CandidateSet[]): Rated[] {
  const all = Math.max(1, within(snap, 'prose', 0));
  const rough: Rated[] = [];
  for (const set of sets) {
    const one = rate(snap, set, all);
    if (one) rough.push(one);
  }
  rough.sort((a, b) => b.score - a.score);
  const rated = rough.slice(0, CLOSER).map((r) => lookCloser(snap, r));
  for (const r of rated) if (rated.some((finer) => isFiner(snap, finer, r))) r.score -= 1.2;
  rated.sort((a, b) => b.score - a.score || (a.items[0] as number) - (b.items[0] as number));
  const top = rated[0];
  const both = top && withUnder(snap, top, rated, all);
  return both ? [both, ...rated] : rated;
}

/** The best set together with what stands under or in its items: each still says something of its own. Null where nothing does. */
function withUnder(snap: Snapshot, top: Rated, rated: readonly Rated[], all: number): Rated | null {
  const below = rated.filter((r) => isUnder(snap, r, top) || isUnder(snap, top, r));
  for (const under of below.filter((r) => !below.some((finer) => isInside(snap, finer, r)))) {
    const items = [...top.items, ...under.items].sort((a, b) => a - b);
    const rough = rate(snap, { token: `${top.token} ${under.token}`, items }, all);
    const both = rough?.live.length === items.length ? lookCloser(snap, rough) : null;
    if (both && both.seen.time > 0.9 && both.seen.prose > 0.9) return both;
  }
  return null;
}

/** Does an item of one set lie inside one of another? */
const isInside = (snap: Snapshot, a: Rated, b: Rated): boolean =>
  a.live.some((j) => b.live.some((i) => i < j && holds(snap, i, j)));

/** Inside an element that quotes. */
function isQuoted(snap: Snapshot, item: number, j: number): boolean {
  for (let up = j; up > item; up = snap.parent[up] as number)
    if (
      mayQuote(snap.els[up] as Element) &&
      (quoted(snap.els[up] as Element) !== null || QUOTE.test(marksOf(snap.els[up] as Element)))
    )
      return true;
  return false;
}

const QUOTE = /(?:^|[-_ ])(?:quote[ds]?|embed|attachment|forwarded|preview)(?:$|[-_ ])/i;

/** Messages of another make that stand under single items, outside of them or in them: comments under questions and answers. */
function isUnder(snap: Snapshot, { live, seen }: Rated, top: Rated): boolean {
  if (top.live.length < 2 || top.live.length + live.length > 60) return false;
  if ([seen, top.seen].some((s) => s.time < 0.9 || s.author < 0.7 || s.prose < 0.9)) return false;
  if (live.every((j) => top.live.some((i) => i < j && holds(snap, i, j) && !isQuoted(snap, i, j)))) return true;
  return live.every((j) => {
    const near = top.live.findLast((i) => i < j);
    if (near === undefined || holds(snap, near, j)) return false;
    const common = meet(snap, near, j);
    return top.live.every((i) => i === near || !holds(snap, common, i));
  });
}

const SUMS = ['text', 'prose', 'time', 'author', 'link', 'box', 'field'] as const;

function rate(snap: Snapshot, set: CandidateSet, all: number): Rated | null {
  const { text, prose, time, author, link, box, field } = ownTotals(snap, set.items, SUMS);
  const keep = set.items.map((_, k) => (text[k] as number) >= 2);
  const live = set.items.filter((_, k) => keep[k]);
  if (live.length < 2) return null;
  const pick = (list: readonly number[]) => (live.length === list.length ? list : list.filter((_, k) => keep[k]));
  const times = pick(time);
  const authors = pick(author);
  const links = pick(link);
  const texts = pick(text);
  const proses = pick(prose);
  const total = texts.reduce((a, b) => a + b, 0);
  const proseSum = proses.reduce((a, b) => a + b, 0);
  // One is a part of the form that is open in one item.
  const boxed = pick(box).filter((n) => n > 0).length;
  const seen = {
    time: share(times.map((n) => n >= 1 && n <= 3)),
    author: share(authors.map((n) => n >= 1 && n <= 5)),
    prose: share(proses.map((n) => n > 0)),
    link: links.reduce((a, b) => a + b, 0) / Math.max(1, total),
    titled: 0,
    boxes: boxed > 1 ? boxed / live.length : 0,
    called: 0,
    list: 0,
    cover: proseSum / all,
    uneven: share(times.map((n) => n > 4)) + share(pick(field).map((n) => n > 3)),
  };
  return { ...set, live, seen, score: weigh(seen, live.length) };
}

/** Does a set cut the same text into more pieces, each as well dated? Then the coarser one is panes or threads, not messages. */
function isFiner(snap: Snapshot, finer: Rated, than: Rated): boolean {
  if (finer === than || finer.live.length < than.live.length) return false;
  if (finer.seen.time < than.seen.time - 0.1 || finer.seen.author < than.seen.author - 0.4 || finer.seen.prose < 0.75)
    return false;
  let inside = 0;
  let crowded = false;
  for (const i of than.live.slice(0, 12)) {
    // What an answer inside holds is the answer's.
    const nested = innerOf(snap, than.live, i);
    const inner = innerOf(snap, finer.live, i).filter((j) => !nested.some((x) => holds(snap, x, j)));
    inside += inner.length;
    const prose = inner.reduce((sum, j) => sum + within(snap, 'prose', j), 0);
    if (inner.length > 1 && prose > within(snap, 'prose', i) * 0.8) crowded = true;
  }
  return crowded && inside > finer.live.length * 0.6;
}

/** Those of a list in page order that lie inside element i. */
function innerOf(snap: Snapshot, list: readonly number[], i: number): number[] {
  let from = 0;
  for (let to = list.length; from < to; ) {
    const mid = (from + to) >> 1;
    if ((list[mid] as number) <= i) from = mid + 1;
    else to = mid;
  }
  let to = from;
  while (to < list.length && (list[to] as number) <= (snap.end[i] as number)) to++;
  return list.slice(from, to);
}

function lookCloser(snap: Snapshot, r: Rated): Rated {
  const sample = r.live.length > 40 ? r.live.slice(0, 40) : r.live;
  const names = sample.map((i) => nameOfItem(snap.els[i] as Element));
  const seen = {
    ...r.seen,
    titled: share(sample.map((i) => within(snap, 'prose', i) < 400 && hasTitleLink(snap, i, within(snap, 'text', i)))),
    called: share(names.map((name) => MESSAGE_MARK.test(name))),
    list: share(names.map((name) => LIST_MARK.test(name))),
  };
  if (isPreview(snap, r.live)) seen.list = 1 + PREVIEW;
  if (seen.author < 0.5 && hasNames(snap, r.live)) seen.author = 0.8;
  // What is named, dated and written, and leads nowhere else, is no list, whatever it is called.
  if (
    seen.time > 0.9 &&
    seen.author > 0.7 &&
    seen.prose > 0.9 &&
    seen.link < 0.1 &&
    seen.titled === 0 &&
    seen.list <= 1
  )
    seen.list *= 0.3;
  const mixed = isMixed(snap, r) ? 1.2 : isPanes(snap, r) ? 2.5 : 0;
  const gaps = r.live.length > 40 ? 0 : missing(snap, r.live, boxOfSet(snap, r.live));
  return { ...r, seen, score: weigh(seen, r.live.length) - 2 * gaps - mixed };
}

/** What a list of talks loses beside other lists. */
const PREVIEW = 2;
const begins = new WeakMap<Snapshot, Map<string, number[]>>();

/** The texts of a page by how they begin. */
function beginnings(snap: Snapshot): Map<string, number[]> {
  const known = begins.get(snap) ?? new Map<string, number[]>();
  if (begins.has(snap)) return known;
  snap.own.forEach((text, j) => {
    if (text.length < 10 || snap.time[j]) return;
    const key = text.slice(0, 8);
    const list = known.get(key);
    if (list) list.push(j);
    else known.set(key, [j]);
  });
  begins.set(snap, known);
  return known;
}

/** Rows of a list of talks: what one says stands again, in full, in another part of the page that is nearer to the reply box. */
function isPreview(snap: Snapshot, live: readonly number[]): boolean {
  const boxes = snap.boxes.filter((b) => (snap.els[b] as Element).localName !== 'input');
  if (boxes.length === 0 || live.length > 60) return false;
  const box = boxOfSet(snap, live);
  const nearer = (j: number) => boxes.some((b) => meet(snap, b, j) > meet(snap, b, box));
  for (const i of live)
    for (let j = i; j <= (snap.end[i] as number) && j < i + 30; j++) {
      const said = (snap.own[j] as string).replace(/\s?(?:…|\.{3})$/, '');
      if (said.length < 10 || snap.time[j] || !isProse(snap.own[j] as string)) continue;
      const again = beginnings(snap).get(said.slice(0, 8)) ?? [];
      const short = within(snap, 'text', i) < 90;
      const full = (x: number) =>
        (snap.own[x] as string).startsWith(said) &&
        (short || (snap.own[x] as string).length > said.length) &&
        !holds(snap, box, x);
      if (again.some((x) => full(x) && !/^h\d$/.test((snap.els[x] as Element).localName) && nearer(x))) return true;
    }
  return false;
}

/** A place that holds nothing but names, in the first items: said by no class or link. */
function hasNames(snap: Snapshot, items: readonly number[]): boolean {
  const own = items.slice(0, 8).map((i) => span(i, Math.min(snap.end[i] as number, i + 80)));
  return nameSlots(snap, own, placesOf(snap, own)).size > 0;
}

const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n);

/** Rows of several lists that only share a tag. */
function isMixed(snap: Snapshot, { token, live }: Rated): boolean {
  if (!/^[a-z]+$/.test(token)) return false;
  let until = -1;
  const tops = live.filter((i) => {
    if (i <= until) return false;
    until = snap.end[i] as number;
    return true;
  });
  const kinds = new Set(tops.map((i) => signature(snap.els[snap.parent[i] as number] as Element)));
  return kinds.size > 1;
}

/** A few children of one parent that have nothing in common: parts of the page. */
function isPanes(snap: Snapshot, { token, live }: Rated): boolean {
  if (live.length > 3 || !token.startsWith('child:')) return false;
  const els = live.map((i) => snap.els[i] as Element);
  return (
    new Set(els.map((el) => el.classList[0] ?? '')).size === live.length &&
    new Set(live.map((i) => buildOf(snap, i))).size === live.length
  );
}

function weigh(s: Rated['seen'], n: number): number {
  // Two or three boxes of which only some have a time are parts of a page.
  const odd = n < 4 && ((s.time > 0 && s.time < 0.6) || (s.author > 0 && s.author < 0.6 && s.time < 1)) ? 1.2 : 0;
  return (
    -odd +
    1.2 * s.time +
    0.9 * s.author +
    0.9 * s.prose +
    0.6 * s.called +
    1.2 * s.cover +
    0.05 * Math.min(n, 8) -
    0.8 * s.list -
    1.2 * s.titled -
    0.8 * s.link -
    1.5 * s.boxes -
    1.2 * s.uneven
  );
}

/** A heading or long text inside a link: the row of a list that leads elsewhere. */
function hasTitleLink(snap: Snapshot, item: number, total: number): boolean {
  const end = snap.end[item] as number;
  for (let j = item; j <= end && j < item + 60; j++) {
    const el = snap.els[j] as Element;
    if (el.localName !== 'a' || !el.hasAttribute('href') || (el.getAttribute('href') ?? '').startsWith('#')) continue;
    const words = within(snap, 'text', j);
    const heading = /^h[1-6]$/.test(el.parentElement?.localName ?? '') || holdsHeading(snap, j);
    if (heading && words > 12 && within(snap, 'author', j) + within(snap, 'time', j) === 0) return true;
    if (words > 14 && words > total * 0.3 && within(snap, 'author', j) === 0 && within(snap, 'time', j) === 0)
      return true;
  }
  return false;
}

function holdsHeading(snap: Snapshot, i: number): boolean {
  for (let j = i + 1; j <= (snap.end[i] as number); j++)
    if (/^h[1-4]$/.test((snap.els[j] as Element).localName)) return true;
  return false;
}

/** The nearest element that holds all items of a set. */
export const boxOfSet = (snap: Snapshot, items: readonly number[]): number =>
  meet(snap, snap.parent[items[0] as number] as number, items.at(-1) as number);
