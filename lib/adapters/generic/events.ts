import { lower, marksOf, nameLikeness, TIME, testName } from './cues.ts';
import { signature } from './heads.ts';
import { longestIn, nameOfItem } from './sets.ts';
import type { Template } from './slots.ts';
import { type Snapshot, within } from './snapshot.ts';
import { OWN_MARK, SAYS, SIDE_END } from './words.ts';

/** A line of the software: `Status changed from New to Open`. */
export function isEvent(text: string, name: string | null): boolean {
  if (text.length > 120) return false;
  if (name !== null && /^system$/i.test(name)) return true;
  if (
    / likes? this\.?$|gefällt (?:das|dies)\.?$|les? gusta esto\.?$|aiment? (?:ça|cela)\.?$/.test(text) ||
    /^(?:self-assigned|changed|closed|opened|reopened|assigned|added|removed|set|updated|merged|moved|joined|left|created|deleted|renamed|linked|pinned|locked)\b/.test(
      text,
    )
  )
    return true;
  return /^(?:status|state|priority|assignee|owner|chat)\b.{0,20}\b(?:changed|set|started|ended)\b|\b(?:is typing|joined the (?:chat|channel)|left the (?:chat|channel)|assigned (?:to|this)|has (?:joined|left))\b|^(?:--?>|<--?)/i.test(
    text,
  );
}

/**
 * Which items are of another make than the rest and name no writer: lines of the software between the messages
 * (`Iker took this conversation`). The first item may be the post that opened the talk.
 */
export function oddOnes(t: Template, bodies: readonly number[], names: readonly (string | null)[]): boolean[] {
  if (t.items.length < 3) return t.items.map(() => false);
  const kinds = t.items.map((i) => kindOf(t.snap.els[i] as Element));
  const places = bodies.map((b, k) => placeOf(t, t.items[k] as number, b));
  const days = t.items.map((_, k) => isDayLine(t, k));
  const kind = mostOf(kinds.filter((_, k) => !days[k]));
  const common = commonWords(
    t.snap,
    t.items.filter((_, k) => !days[k]),
  );
  const place = mostOf(places.filter((_, k) => !days[k]));
  const said = t.items.map((item) => saidAs(t.snap, item));
  const most = mostOf(said);
  const holders = t.items.map((item) => signature(t.snap.els[longestIn(t.snap, item)] as Element));
  const holder = mostOf(holders);
  const blocks = bodies.some((b, k) => b === t.items[k]);
  const some = names.filter((n) => n !== null).length >= names.length * 0.4;
  const named = names.filter((n) => n !== null).length >= names.length * 0.5;
  const events = bodies.map((b) => EVENT_MARK.test(marksOf(t.snap.els[b] as Element)));
  const told = t.items.map((_, k) => reportOf(t, k, names[k] ?? null));
  const reports = told.filter((one) => one !== null).length * 2 < told.length;
  const rare = some && !events.some((is, k) => is && names[k] !== null);
  return t.items.map((item, k) => {
    const cls = (t.snap.els[item] as Element).getAttribute('class') ?? '';
    if (names[k] === null && (OWN_MARK.test(nameOfItem(t.snap.els[item] as Element)) || SIDE_END.test(cls)))
      return false;
    if (reports && told[k] === true) return true;
    if (names[k] === null && item !== t.opening?.block && some && opensWithName(t, bodies[k] as number)) return true;
    if (names[k] === null && ((events[k] && rare) || (some && isDated(t, k)))) return true;
    if (names[k] !== null || item === t.opening?.block || place === null || places[k] === place) return false;
    // A block of several bubbles beside one of a single bubble.
    if (blocks && kinds[k] === kind && holders[k] === holder && holder?.includes('.')) return false;
    if (named || (kind !== null && kinds[k] !== kind)) return true;
    // One class word alone may tell the two sides apart: what is said alike is no line of the software then.
    return isOtherMake(t, item, common) && (common.length > 1 || said[k] !== most);
  });
}

/** Does a name in a line go on in the same line: true in small letters, `Dana moved this card`; null where it stands for itself. */
function reportOf({ snap, own }: Template, k: number, name: string | null): boolean | null {
  const at = name === null ? undefined : (own[k] as number[]).find((j) => snap.own[j] === name);
  const rest = at === undefined ? '' : ((snap.els[at] as Element).nextSibling?.textContent ?? '');
  if (at === undefined || !/\p{L}{2}/u.test(rest) || (snap.els[at] as Element).nextSibling?.nodeType !== 3) return null;
  // A line over what was written, `Dana added a note`, is its head.
  const all = within(snap, 'text', own[k]?.[0] as number) - within(snap, 'text', snap.parent[at] as number);
  return all < 30 && goesOn(snap, at);
}

/** `18.11.2026, 14:20: Status changed`: one line that begins with its time, where the messages have theirs beside a name. */
function isDated({ snap, own }: Template, k: number): boolean {
  const said = (own[k] as number[]).filter((j) => snap.own[j] !== '');
  const line = lower(snap.own[said[0] as number] ?? '');
  return (
    said.length === 1 &&
    line.length < 120 &&
    TIME.exec(line)?.index === 0 &&
    /^[^\p{L}]*\d[^\p{L}]*\p{L}{2}/u.test(line)
  );
}

/** What a line of the software is called. */
const EVENT_MARK = /(?:^|[-_ ])(?:event|system|activity|notice|log)(?:$|[-_ ])/i;

/** What holds the words of an item, and what is around that. */
function saidAs(snap: Snapshot, item: number): string {
  const at = longestIn(snap, item);
  const up = snap.els[snap.parent[at] as number];
  return `${signature(snap.els[at] as Element)}<${up ? signature(up) : ''}`;
}

/** The class words that at least half of the items have. */
function commonWords(snap: Snapshot, items: readonly number[]): string[] {
  const counts = new Map<string, number>();
  for (const i of items)
    for (const word of (snap.els[i] as Element).classList) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([, n]) => n >= items.length * 0.5).map(([word]) => word);
}

/** Has it less than half of the class words that the others share? */
const isOtherMake = ({ snap }: Template, item: number, common: readonly string[]): boolean =>
  common.filter((word) => (snap.els[item] as Element).classList.contains(word)).length * 2 < common.length;

/** `Dana Whitfield claimed this`: where others have their names beside their words, one inside a line makes it a report. */
function opensWithName({ snap }: Template, body: number): boolean {
  for (let j = body; j <= (snap.end[body] as number); j++)
    if (snap.own[j] !== '' && (j !== body || snap.end[body] === body))
      return j !== body && ((snap.author[j] as number) > 1 || goesOn(snap, j));
  return false;
}

/** A name in an inline element that a line begins with, and the line goes on in small letters. */
const goesOn = (snap: Snapshot, j: number): boolean => {
  const rest = (snap.els[j] as Element).nextSibling?.textContent ?? '';
  return nameLikeness(snap.own[j] as string) === 1 && /^\s+\p{Ll}/u.test(rest) && !SAYS.test(rest);
};

const DAY = /^(?:today|new(?: messages)?|unread(?: messages)?|neu|idag|igår)$/iu;
const isDay = (text: string): boolean =>
  text.length < 24 && (DAY.test(text) || TIME.exec(lower(text))?.[0].length === text.length);

/** A line between messages that only tells the day. */
export const isDayLine = (t: Template, k: number): boolean => {
  const said = (t.own[k] as number[]).filter((j) => t.snap.own[j] !== '');
  return (
    said.length > 0 && said.length < 3 && said.every((j) => t.snap.time[j] === 2 || isDay(t.snap.own[j] as string))
  );
};

/** Tag and the first word of the class: `message-in` and `message-out` are of one kind. */
const kindOf = (el: Element): string =>
  `${el.localName}.${/[a-z]+/i.exec(el.getAttribute('class') ?? testName(el))?.[0] ?? ''}`;

const placeOf = ({ snap }: Template, item: number, body: number): string =>
  body === item ? '' : `${kindOf(snap.els[body] as Element)} ${depthIn(snap, item, body)}`;

function depthIn(snap: Snapshot, item: number, body: number): number {
  let depth = 0;
  for (let at = body; at > item; at = snap.parent[at] as number) depth++;
  return depth;
}

/** What at least half have; null when nothing is that common. */
function mostOf(list: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const x of list) counts.set(x, (counts.get(x) ?? 0) + 1);
  return [...counts].find(([, n]) => n >= list.length * 0.5)?.[0] ?? null;
}
