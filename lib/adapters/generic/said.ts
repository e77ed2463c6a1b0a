import { isAside, isDeed, isInLine, isMeta, mayQuote, proseOf, quoted } from './bodies.ts';
import { controlAt } from './controls.ts';
import { isInitials, marksOf } from './cues.ts';
import { ownText, withoutHistory } from './dom.ts';
import { isBoilerplate, plainTitle, type Template } from './slots.ts';
import { childrenOf, holds, type Snapshot, within } from './snapshot.ts';

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
  const text = withoutHistory(textBut(snap, body, drop))
    .replace(/^[:：]\s?(?=[\p{L}\p{N}])/u, '')
    .replace(FROM_WHERE, '');
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

/** The line that a desk puts under what was written through its form. */
const FROM_WHERE =
  /\n+\s*(?:IP(?: address)?|(?:IP-)?Adresse IP|IP-Adres(?:se)?|dirección IP|indirizzo IP|endereço IP)\s?[:：]\s?[\da-f.:]{7,40}\s*$/iu;

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

const ATTACHED = /(?:^|[-_ ])attach(?:ments?|ed)(?:$|[-_ ])/i;

/** The words of a body that no template helps to read: without its controls and its history. */
export function plainText(snap: Snapshot, body: number): string {
  const drop = new Set<Element>();
  for (let j = body; j <= (snap.end[body] as number); j++) {
    const control = controlAt(snap, j, body);
    if (control > body) drop.add(snap.els[control] as Element);
    if (j > body && ATTACHED.test(marksOf(snap.els[j] as Element)) && within(snap, 'prose', j) === 0)
      drop.add(snap.els[j] as Element);
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
