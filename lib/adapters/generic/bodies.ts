import { askedOnce, marksOf } from './cues.ts';
import { isControl, quoteMark } from './dom.ts';
import { signature, slotOf } from './heads.ts';
import { isAddressee } from './names.ts';
import { isBoilerplate, type Template } from './slots.ts';
import { childrenOf, holds, type Snapshot, within } from './snapshot.ts';
import { ASIDE_MARK, BODY_MARK, DEED } from './words.ts';

/** For each item the element that holds what was written, learned from all items together. */
export function bodiesOf(t: Template): number[] {
  const masses = t.own.map((nodes) => massOf(t, nodes));
  const first = t.items.map((item, k) =>
    item === t.opening?.block ? t.opening.body : descend(t, item, masses[k] as Map<number, number>),
  );
  const votes = new Map<string, number>();
  first.forEach((j, k) => {
    if (j === t.items[k]) return;
    const slot = slotOf(t.snap, j);
    votes.set(slot, (votes.get(slot) ?? 0) + 1 + Math.min(3, (masses[k]?.get(j) ?? 0) / 60));
  });
  const common = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
  return first.map((j, k) => {
    if (t.items[k] === t.opening?.block) return j;
    const mass = masses[k] as Map<number, number>;
    if (common === undefined || slotOf(t.snap, j) === common) return withTwins(t, k, j, mass);
    return bestOf(t, k, common, mass) ?? withTwins(t, k, j, mass);
  });
}

/** Several bubbles of one writer in one block, each in a box of its own: what holds them all. */
function withTwins({ snap, own }: Template, k: number, j: number, mass: Map<number, number>): number {
  const sign = signature(snap.els[j] as Element);
  if (!sign.includes('.')) return j;
  const twins = (own[k] as number[]).filter(
    (x) => (mass.get(x) ?? 0) > 0 && signature(snap.els[x] as Element) === sign,
  );
  if (twins.some((x) => x !== j && (holds(snap, x, j) || holds(snap, j, x)))) return j;
  let holder = j;
  while (!twins.every((x) => holds(snap, holder, x))) holder = snap.parent[holder] as number;
  return holder;
}

function bestOf(t: Template, k: number, slot: string, mass: Map<number, number>): number | null {
  const here = (t.own[k] as number[]).filter((j) => slotOf(t.snap, j) === slot && (mass.get(j) ?? 0) > 0);
  const first = here[0];
  if (first === undefined) return likeAName(t, k, slot, mass);
  const parent = t.snap.parent[first] as number;
  if (here.some((x) => t.snap.parent[x] !== parent)) return null;
  const j = here.length === 1 ? first : parent;
  const all = mass.get(t.items[k] as number) ?? 0;
  const marks = marksOf(t.snap.els[j] as Element);
  const called = BODY_MARK.test(marks) && !/head/i.test(marks);
  return (mass.get(j) as number) >= all * (called ? 0.05 : 0.3) ? j : null;
}

/** Where the others have their words this one has some that could be a name, and nothing else is said: `<span class="user">OK</span>`. */
function likeAName({ snap, own, items }: Template, k: number, slot: string, mass: Map<number, number>): number | null {
  if ((mass.get(items[k] as number) ?? 0) > 3) return null;
  const here = (own[k] as number[]).filter((j) => snap.own[j] !== '' && slotOf(snap, j) === slot);
  return here.length === 1 ? (here[0] as number) : null;
}

/** How much written text is in each own element: words that are no author, time, control, label or template. */
function massOf(t: Template, nodes: readonly number[]): Map<number, number> {
  const { snap } = t;
  const mass = new Map<number, number>();
  const item = nodes[0] as number;
  const all = proseOf(snap, nodes);
  let skipTo = -1;
  for (const j of nodes) {
    if (j <= skipTo) continue;
    const el = snap.els[j] as Element;
    if (j !== item && isBeside(snap, el, j, all)) {
      skipTo = snap.end[j] as number;
      continue;
    }
    const words = isCue(t, j) || isAddressee(snap, j) ? 0 : (snap.own[j] as string).length;
    if (words === 0) continue;
    for (let at = j; at >= item; at = snap.parent[at] as number) mass.set(at, (mass.get(at) ?? 0) + words);
  }
  return mass;
}

const NO_MARK = '-';
const marks = askedOnce((el) => quoteMark(el) ?? NO_MARK);

/** The mark of quoted history. */
export function quoted(el: Element): string | null {
  const mark = marks(el);
  return mark === NO_MARK ? null : mark;
}

function isBeside(snap: Snapshot, el: Element, j: number, all: number): boolean {
  if (
    (isControl(el) && !/^i?frame$/.test(el.localName)) ||
    el.localName === 'img' ||
    (mayQuote(el) && quoted(el) !== null) ||
    (el.getAttribute('contenteditable') ?? 'false') !== 'false'
  )
    return true;
  return isAside(snap, j, all);
}

/** How much prose is an item's own. */
export const proseOf = ({ sums }: Snapshot, nodes: readonly number[]): number =>
  nodes.reduce((sum, j) => sum + (sums.prose[j + 1] as number) - (sums.prose[j] as number), 0);

/** Quotes are marked by class, name or style, or are block quotes: the rest need not be asked. */
export const mayQuote = (el: Element): boolean => el.hasAttributes() || /^(?:blockquote|hr)$/.test(el.localName);

/**
 * Beside the text by its name: a signature, reactions, a toolbar; heads and feet unless they are called a body, too, or hold all that
 * the item says (`all`).
 */
export function isAside(snap: Snapshot, j: number, all: number): boolean {
  const marks = marksOf(snap.els[j] as Element);
  if (marks === '' || (snap.end[j] as number) - j >= 40 || !ASIDE_MARK.test(marks)) return false;
  if (/(?:^|[-_ ])(?:signature|sig|likes|reactions?|toolbar)(?:$|[-_ ])/i.test(marks)) return true;
  return !BODY_MARK.test(marks) && (all === 0 || within(snap, 'prose', j) < all || /quote/.test(marks));
}

/** `Like`, `Reply`, `More`: a link that is all this says does something with the message. */
export function isDeed({ snap }: Template, j: number): boolean {
  const own = snap.own[j] as string;
  if (own === '' || own.length > 20 || !DEED.test(own) || isInLine(snap, j)) return false;
  return (snap.els[j] as Element).closest('a,button,[role=button]') !== null;
}

/** `11 Me gusta`, `3 replies`: how many did it. */
const isCount = (own: string): boolean =>
  own.length < 24 && /^\d/.test(own) && DEED.test(own.replace(/^[\d.,]+\s?[km]?\s/i, ''));

export const isCue = (t: Template, j: number): boolean =>
  t.snap.time[j] === 2 ||
  isDeed(t, j) ||
  isCount(t.snap.own[j] as string) ||
  (t.snap.author[j] as number) >= 2 ||
  isBoilerplate(t, j) ||
  isMeta(t, j) ||
  (t.heads.size > 0 && t.snap.own[j] !== '' && t.heads.has(t.place(j)));

/** Beside what was written: a rank, a title, a place. */
export const isMeta = (t: Template, j: number): boolean =>
  t.snap.own[j] !== '' && t.meta.size > 0 && t.meta.has(t.place(j));

const INLINE = /^(?:p|span|b|i|em|strong|a|font|u|code|li|blockquote|small|mark)$/;

function descend(t: Template, item: number, mass: Map<number, number>): number {
  const { snap } = t;
  let at = item;
  for (;;) {
    const all = mass.get(at) ?? 0;
    const kids = childrenOf(snap, at).filter((c) => (mass.get(c) ?? 0) > 0);
    const direct = all - kids.reduce((sum, c) => sum + (mass.get(c) ?? 0), 0);
    if (direct >= 4 && at !== item) return at;
    const top = kids.reduce((a, b) => ((mass.get(b) ?? 0) > (mass.get(a) ?? -1) ? b : a), kids[0] ?? -1);
    if (top < 0) return at;
    const heads = kids.filter((c) => c < top && isHeadOf(t, c, top)).reduce((sum, c) => sum + (mass.get(c) ?? 0), 0);
    const part = (mass.get(top) as number) / (all - heads);
    const el = snap.els[top] as Element;
    // Bubbles of one burst belong together.
    if (kids.some((c) => c !== top && slotOf(snap, c) === slotOf(snap, top) && !/^(?:p|li)$/.test(el.localName)))
      return at;
    const called = BODY_MARK.test(marksOf(el)) && !INLINE.test(el.localName);
    if (part < (called ? 0.6 : 0.85)) return at;
    // One paragraph under a head: there is no other.
    const only = heads > 0 && el.localName === 'p' && kids.every((c) => c <= top || isBoxed(snap, c));
    if (!only && INLINE.test(el.localName) && (kids.length > 1 || childrenOf(snap, at).length === 1)) return at;
    at = top;
  }
}

/** Before the words, with the writer's name and no sentence: where they live, how many friends they have. */
function isHeadOf({ snap, heads, place }: Template, c: number, top: number): boolean {
  if (within(snap, 'prose', top) === 0) return false;
  let named = within(snap, 'author', c) > 0;
  for (let j = c; j <= (snap.end[c] as number); j++) {
    const own = snap.own[j] as string;
    if (own.length > 30 || /\p{Ll}[.?!…]$/u.test(own)) return false;
    named ||= own !== '' && heads.has(place(j));
  }
  return named;
}

const isBoxed = (snap: Snapshot, c: number): boolean => snap.boxes.some((b) => holds(snap, c, b));

/** Part of a line of text, also when it is wrapped: a mention in a link in a span. */
export function isInLine(snap: Snapshot, j: number): boolean {
  let up = snap.parent[j] as number;
  while (up > 0 && snap.own[up] === '' && /^(?:a|span|bdi|b|strong|em|i)$/.test((snap.els[up] as Element).localName))
    up = snap.parent[up] as number;
  return snap.own[up] !== '';
}
