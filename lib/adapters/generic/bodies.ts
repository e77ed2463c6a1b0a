import { controlAt } from './controls.ts';
import { askedOnce, isInitials, marksOf } from './cues.ts';
import { isControl, ownText, quoteMark, withoutHistory } from './dom.ts';
import { signature, slotOf } from './heads.ts';
import { isAddressee } from './names.ts';
import { isBoilerplate, plainTitle, type Template } from './slots.ts';
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
  const twins = (own[k] as number[]).filter((x) => (mass.get(x) ?? 0) > 0 && signature(snap.els[x] as Element) === sign);
  if (twins.some((x) => x !== j && (holds(snap, x, j) || holds(snap, j, x)))) return j;
  let holder = j;
  while (!twins.every((x) => holds(snap, holder, x))) holder = snap.parent[holder] as number;
  return holder;
}

function bestOf(t: Template, k: number, slot: string, mass: Map<number, number>): number | null {
  const here = (t.own[k] as number[]).filter((j) => slotOf(t.snap, j) === slot && (mass.get(j) ?? 0) > 0);
  const first = here[0];
  if (first === undefined) return null;
  const parent = t.snap.parent[first] as number;
  if (here.some((x) => t.snap.parent[x] !== parent)) return null;
  const j = here.length === 1 ? first : parent;
  const all = mass.get(t.items[k] as number) ?? 0;
  const marks = marksOf(t.snap.els[j] as Element);
  const called = BODY_MARK.test(marks) && !/head/i.test(marks);
  return (mass.get(j) as number) >= all * (called ? 0.05 : 0.3) ? j : null;
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
function quoted(el: Element): string | null {
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
const proseOf = ({ sums }: Snapshot, nodes: readonly number[]): number =>
  nodes.reduce((sum, j) => sum + (sums.prose[j + 1] as number) - (sums.prose[j] as number), 0);

/** Quotes are marked by class, name or style, or are block quotes: the rest need not be asked. */
const mayQuote = (el: Element): boolean => el.hasAttributes() || /^(?:blockquote|hr)$/.test(el.localName);

/**
 * Beside the text by its name: a signature, reactions, a toolbar; heads and feet unless they are called a body, too, or hold all that
 * the item says (`all`).
 */
function isAside(snap: Snapshot, j: number, all: number): boolean {
  const marks = marksOf(snap.els[j] as Element);
  if (marks === '' || (snap.end[j] as number) - j >= 40 || !ASIDE_MARK.test(marks)) return false;
  if (/(?:^|[-_ ])(?:signature|sig|likes|reactions?|toolbar)(?:$|[-_ ])/i.test(marks)) return true;
  return !BODY_MARK.test(marks) && (all === 0 || within(snap, 'prose', j) < all || /quote/.test(marks));
}

/** `Like`, `Reply`, `More`: a link that is all this says does something with the message. */
function isDeed({ snap }: Template, j: number): boolean {
  const own = snap.own[j] as string;
  if (own === '' || own.length > 20 || !DEED.test(own) || isInLine(snap, j)) return false;
  return (snap.els[j] as Element).closest('a,button,[role=button]') !== null;
}

export const isCue = (t: Template, j: number): boolean =>
  t.snap.time[j] === 2 ||
  isDeed(t, j) ||
  (t.snap.author[j] as number) >= 2 ||
  isBoilerplate(t, j) ||
  isMeta(t, j) ||
  (t.heads.size > 0 && t.snap.own[j] !== '' && t.heads.has(t.place(j)));

/** Beside what was written: a rank, a title, a place. */
const isMeta = (t: Template, j: number): boolean => t.snap.own[j] !== '' && t.meta.size > 0 && t.meta.has(t.place(j));

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
    const part = (mass.get(top) as number) / all;
    const el = snap.els[top] as Element;
    // Bubbles of one burst belong together.
    if (kids.some((c) => c !== top && slotOf(snap, c) === slotOf(snap, top) && !/^(?:p|li)$/.test(el.localName)))
      return at;
    const called = BODY_MARK.test(marksOf(el)) && !INLINE.test(el.localName);
    if (part < (called ? 0.6 : 0.85)) return at;
    if (INLINE.test(el.localName) && (kids.length > 1 || childrenOf(snap, at).length === 1)) return at;
    at = top;
  }
}

/** What was written in an item: its body without authors, times, controls, template words, quoted history and inner items. */
export function textOf(t: Template, k: number, body: number, author: number | null): string {
  const { snap } = t;
  const drop = new Set<Element>();
  const inside = new Set(t.own[k]);
  const all = proseOf(snap, t.own[k] as number[]);
  for (const j of t.own[k] as number[]) {
    if (j === body || !holds(snap, body, j)) continue;
    if (j === author || isDropped(t, j, all) || isRound(snap, j, author)) drop.add(snap.els[j] as Element);
  }
  for (const j of t.own[k] as number[]) {
    const control = holds(snap, body, j) ? controlAt(snap, j, body) : -1;
    if (control > body) drop.add(snap.els[control] as Element);
  }
  const reply = replyPart(t, body);
  if (reply > body) drop.add(snap.els[reply] as Element);
  for (const other of t.items)
    if (other !== body && holds(snap, body, other) && !inside.has(other)) drop.add(snap.els[other] as Element);
  // `Name: text` leaves the colon.
  const text = withoutHistory(textBut(snap, body, drop)).replace(/^[:：]\s?(?=[\p{L}\p{N}])/u, '');
  return author !== null && author > body && holds(snap, body, author) ? text.replace(SIGNED, '') : text;
}

/** The first letters of the writer's name, in the round that stands for a picture. */
const isRound = (snap: Snapshot, j: number, author: number | null): boolean =>
  author !== null &&
  isInitials(snap.own[j] as string) &&
  !/^(?:p|td|li)$/.test((snap.els[j] as Element).localName) &&
  snap.own[j] ===
    (snap.own[author] as string)
      .split(/\s+/)
      .map((word) => word[0])
      .join('')
      .toUpperCase();

/** What a name at the end of a text leaves: `(talk) 18:44, 20 November 2026 (UTC) [reply]`. */
const SIGNED =
  /(?<=[.?!…。？！؟)])\s+\([\p{L} ]{2,16}\)(?:\s+\d{1,2}[:.]\d{2}[^\n]{0,40})?(?:\s*\[[\p{L} ]{0,16}\])?$|\s[–—]$/u;

/** The reply box that is open under what was written, with its controls and terms; -1 where there is none. */
function replyPart({ snap }: Template, body: number): number {
  const box = snap.boxes.find((b) => b > body && holds(snap, body, b));
  if (box === undefined) return -1;
  let region = box;
  for (let up = snap.parent[box] as number; up > body; up = snap.parent[up] as number) {
    if (within(snap, 'time', up) > 0 || (snap.sums.prose[box] as number) > (snap.sums.prose[up] as number)) break;
    region = up;
  }
  return region;
}

/** What stands in an element without what is dropped of it and what does not show. */
function textBut(snap: Snapshot, body: number, drop: ReadonlySet<Element>): string {
  const { hidden, runs, asked } = snap;
  const before = asked.texts.get(snap.els[body] as Element) ?? [];
  const same = before.find((b) => b.drop.size === drop.size && [...drop].every((el) => b.drop.has(el)));
  if (same) return same.text;
  const parts = runs?.has(body) ? childrenOf(snap, body) : [body];
  const without = {
    looks: asked.looks,
    ...(drop.size + hidden.size > 0 ? { drop: (el: Element) => drop.has(el) || hidden.has(el) } : {}),
  };
  const text = parts
    .filter((j) => !drop.has(snap.els[j] as Element))
    .map((j) => ownText(snap.els[j] as Element, without, quoted))
    .filter((said) => said !== '')
    .join('\n\n');
  asked.texts.set(snap.els[body] as Element, [...before, { drop, text }]);
  return text;
}

/** The words of a body that no template helps to read: without its controls and its history. */
export function plainText(snap: Snapshot, body: number): string {
  const drop = new Set<Element>();
  for (let j = body; j <= (snap.end[body] as number); j++) {
    const control = controlAt(snap, j, body);
    if (control > body) drop.add(snap.els[control] as Element);
  }
  return withoutHistory(textBut(snap, body, drop));
}

/** How much may still be written. */
const COUNTER =
  /^(?:\d[\d.,]*\s?\/\s?\d[\d.,]*|[\p{L}\s.:]{0,18}\d[\d.,\s]*)\s?(?:characters?|chars|zeichen|caract[eè]res|caratteri|caracteres|tekens|tecken|tegn|znak\p{L}+|символ\p{L}*|karakter|文字|字|자)\p{L}*[\s\p{L}]{0,12}\.?$/iu;

/** Stars without a word, the name of a drawn emoji, and the label of a box: they are beside what was written. */
const isDecor = (el: Element, own: string): boolean =>
  el.localName === 'label' ||
  el.localName === 'legend' ||
  (own !== '' && own.length < 48 && COUNTER.test(own)) ||
  (own !== '' && /^(?:[★☆⭐✩✪✰\s]+|:[\w+-]{2,30}:)$/u.test(own));

/** A line that holds a time and else only who wrote. */
function isHead(snap: Snapshot, j: number): boolean {
  if (snap.time[j] !== 1 || snap.end[j] === j) return false;
  for (let c = j + 1; c <= (snap.end[j] as number); c++)
    if (snap.own[c] !== '' && !snap.time[c] && (snap.author[c] as number) < 2) return false;
  return within(snap, 'author', j) > 0;
}

/** Part of a line of text, also when it is wrapped: a mention in a link in a span. */
function isInLine(snap: Snapshot, j: number): boolean {
  let up = snap.parent[j] as number;
  while (up > 0 && snap.own[up] === '' && /^(?:a|span|bdi|b|strong|em|i)$/.test((snap.els[up] as Element).localName))
    up = snap.parent[up] as number;
  return snap.own[up] !== '';
}

function isDropped(t: Template, j: number, all: number): boolean {
  const { snap } = t;
  const el = snap.els[j] as Element;
  if (snap.time[j] === 2 || isHead(snap, j) || isDeed(t, j)) return true;
  const own = snap.own[j] as string;
  if (t.heads.size > 0 && own !== '' && t.heads.has(t.place(j))) return true;
  if ((snap.author[j] as number) >= 3 || (snap.author[j] === 2 && /^[^@]{0,50}<[^<>\s]+@[^<>\s]+>$/.test(own)))
    return true;
  if (isDecor(el, own) || (isMeta(t, j) && !isInLine(snap, j))) return true;
  if (own.length > 8 && own.length < 200 && t.titles.has(plainTitle(own))) return true;
  const editable = el.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  // A word inside a line of text belongs to the line, however often people sign with it.
  if (isBoilerplate(t, j) && !/^(?:p|br)$/.test(el.localName) && !isInLine(snap, j)) return true;
  return isAside(snap, j, all) && !(mayQuote(el) && quoted(el) !== null);
}
