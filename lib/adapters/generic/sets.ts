import { askedOnce, marksOf, testName } from './cues.ts';
import { signature, slotOf } from './heads.ts';
import { childrenOf, holds, type Snapshot, type Sum, within } from './snapshot.ts';

/** Elements that may be the messages of one conversation, in page order. */
export interface CandidateSet {
  /** What they share, for explaining: `.comment`, `<article>`, `children of #12`. */
  token: string;
  items: number[];
}

const TELLING = /^(?:article|li|tr|dd|section|details|table|fieldset|figure|blockquote)$/;
const MOST_ITEMS = 4000;

/**
 * All groups of elements that repeat: same class token, same whole class, same test name or role, same custom element, or
 * children of one parent. Only elements that hold text, and groups of 2 to 4,000.
 */
export function candidateSets(snap: Snapshot): CandidateSet[] {
  const groups = new Map<string, number[]>();
  // Of its full length from the start: a list that grows by leaps is slow.
  const children = new Array<number[] | undefined>(snap.els.length);
  const known = new Map<string, Map<string, string[]>>();
  for (let i = 1; i < snap.els.length; i++) {
    if (!maySpeak(snap, i)) continue;
    const parent = snap.parent[i] as number;
    const beside = children[parent];
    if (beside) beside.push(i);
    else children[parent] = [i];
    for (const token of tokensOf(snap, i, known)) {
      const list = groups.get(token);
      if (list) list.push(i);
      else groups.set(token, [i]);
    }
  }
  children.forEach((list, parent) => {
    if (list && list.length > 1) groups.set(`child:${parent}`, list);
  });
  return distinct(groups, snap);
}

/** A name, a time or a sentence, or it is no message; short bubbles are found beside longer ones by their parent. */
function maySpeak(snap: Snapshot, i: number): boolean {
  const text = within(snap, 'text', i);
  const leaf = snap.end[i] === i;
  if (text < 2 || (leaf && text < 12)) return false;
  return text >= 24 || leaf || within(snap, 'prose', i) + within(snap, 'time', i) + within(snap, 'author', i) > 0;
}

/** The items with those of the same place that are too short to be found alone: `ok`, `Vale 👍`. */
export function withShort(snap: Snapshot, items: readonly number[], box: number): number[] {
  const places = new Set(items.map((i) => slotOf(snap, i)));
  const all = [...items];
  let next = 0;
  for (let j = box + 1; j <= (snap.end[box] as number); j++) {
    while (next < items.length && (items[next] as number) < j) next++;
    if (items[next] === j) j = snap.end[j] as number;
    else if (next > 0 && !maySpeak(snap, j) && within(snap, 'text', j) > 0 && places.has(slotOf(snap, j))) all.push(j);
  }
  return all.length === items.length ? all : all.sort((a, b) => a - b);
}

/** Class and tag come again and again: what follows from them is kept. */
function tokensOf(snap: Snapshot, i: number, known: Map<string, Map<string, string[]>>): string[] {
  const el = snap.els[i] as Element;
  const name = el.localName;
  const cls = el.getAttribute('class') ?? '';
  const called = known.get(cls) ?? new Map<string, string[]>();
  known.set(cls, called);
  const fixed = called.get(name) ?? fixedTokens(name, cls.trim());
  called.set(name, fixed);
  const role = el.getAttribute('role');
  const test = el.hasAttributes() ? testName(el) : '';
  const grand = cls === '' ? (snap.parent[snap.parent[i] as number] ?? -1) : -1;
  if (role === null && test === '' && grand < 0) return fixed;
  const tokens = [...fixed];
  if (role) tokens.push(`@${role}`);
  if (test) tokens.push(`#${test.replace(/\d+/g, '')}`);
  if (grand >= 0) tokens.push(`grand:${grand}:${name}`);
  return tokens;
}

/** A class that only says how something looks: it stands on rows of a list, messages and buttons alike. */
const UTILITY =
  /^-?(?:[mp][trblxyse]?|gap|[wh]|(?:min|max)-[wh]|text|font|leading|rounded|border|bg|shadow|space-[xy]|opacity|z)-\S+$/;

function fixedTokens(name: string, cls: string): string[] {
  const tokens = TELLING.test(name) || name.includes('-') ? [name] : [];
  if (cls === '') return tokens;
  const parts = cls.split(/\s+/, 9);
  for (const part of parts) if (!UTILITY.test(part)) tokens.push(`.${part.replace(/\d+$/, '')}`);
  if (parts.length > 1) tokens.push(`.${cls}`);
  return tokens;
}

function distinct(groups: Map<string, number[]>, snap: Snapshot): CandidateSet[] {
  const seen = new Set<string>();
  const sets: CandidateSet[] = [];
  for (const [token, items] of groups) {
    if (items.length < 2 || items.length > MOST_ITEMS) continue;
    const last = items.at(-1) as number;
    const key = `${items.length}:${items[0]}:${items[items.length >> 1]}:${last}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (within(snap, 'text', items[0] as number) + within(snap, 'text', last) > 6) sets.push({ token, items });
  }
  return sets;
}

/**
 * How many siblings between the first and the last item are built as the items are (or as what holds them is) and belong to none: a set
 * of one side's messages only. A share, 0..1.
 */
export function missing(snap: Snapshot, items: readonly number[], box: number): number {
  const kids = childrenOf(snap, box);
  const has = (c: number) => items.some((i) => holds(snap, c, i));
  const [first, last] = [kids.findIndex(has), kids.findLastIndex(has)];
  const inner = kids.slice(first, last + 1);
  const built = new Set(inner.filter(has).map((c) => buildOf(snap, c)));
  const said = new Set(items.map((i) => saidAt(snap, i)));
  const speaks = (c: number) => {
    for (let j = c; j <= (snap.end[c] as number); j++)
      if (snap.own[j] !== '' && !snap.time[j] && said.has(signature(snap.els[j] as Element))) return true;
    return false;
  };
  const classed = [...said].every((s) => s.includes('.'));
  const tags = new Set(inner.filter(has).map((c) => (snap.els[c] as Element).localName));
  const alike = (c: number) => built.has(buildOf(snap, c)) || (classed && tags.has((snap.els[c] as Element).localName));
  const left = inner.filter((c) => !has(c) && alike(c) && speaks(c));
  return left.length / (left.length + items.length);
}

/** What the element with the most words of its own is called. */
const saidAt = (snap: Snapshot, i: number): string => signature(snap.els[longestIn(snap, i)] as Element);

/** The element with the most words of its own that are no time: a row is as wide as the panel, the words are not. */
export function longestIn(snap: Snapshot, i: number): number {
  let best = i;
  for (let j = i; j <= (snap.end[i] as number); j++)
    if (!snap.time[j] && (snap.own[j] as string).length > (snap.own[best] as string).length) best = j;
  return best;
}

/** Its tag and those of its children. */
export const buildOf = (snap: Snapshot, i: number): string =>
  [i, ...childrenOf(snap, i)].map((c) => (snap.els[c] as Element).localName).join(' ');

/** Totals of each item without the items of the same set that lie inside it, for several sums at once. */
export function ownTotals<S extends Sum>(
  snap: Snapshot,
  items: readonly number[],
  sums: readonly S[],
): Record<S, number[]> {
  const totals = {} as Record<S, number[]>;
  const outer = outerOf(snap, items);
  for (const sum of sums) {
    const run = snap.sums[sum];
    const list = items.map((i) => (run[(snap.end[i] as number) + 1] as number) - (run[i] as number));
    // From the end: an inner item is taken from its outer one while it still has all of its own.
    const all = outer.nested ? [...list] : list;
    if (outer.nested)
      outer.of.forEach((o, k) => {
        if (o >= 0) list[o] = (list[o] as number) - (all[k] as number);
      });
    totals[sum] = list;
  }
  return totals;
}

/** For each item the nearest item around it, as a position; -1 where none is. */
function outerOf(snap: Snapshot, items: readonly number[]): { of: number[]; nested: boolean } {
  const stack: number[] = [];
  let nested = false;
  const of = items.map((i, k) => {
    while (stack.length > 0 && (snap.end[items[stack.at(-1) as number] as number] as number) < i) stack.pop();
    const outer = stack.at(-1) ?? -1;
    nested ||= outer >= 0;
    stack.push(k);
    return outer;
  });
  return { of, nested };
}

/** What an item is called, and what it says it is: class, test name, role, data attributes' names. */
export const nameOfItem = (el: Element): string => itemNames(el);

const itemNames = askedOnce((el): string => {
  const role = el.getAttribute('role') ?? '';
  const type = (el.getAttribute('itemtype') ?? '').split('/').at(-1) ?? '';
  const id = (el.getAttribute('id') ?? '').replace(/[\d_]+/g, '-');
  return `${marksOf(el)} ${role} ${type} ${id} ${el.localName.includes('-') ? el.localName : ''}`.replace(/_/g, '-');
});
