import { askedOnce, marksOf } from './cues.ts';
import { boxOf, isRightToLeft, sideByStyle } from './dom.ts';
import { longestIn, nameOfItem } from './sets.ts';
import type { Template } from './slots.ts';
import { holds } from './snapshot.ts';
import { OTHER_MARK, OWN_MARK, SIDE_END, SIDE_START } from './words.ts';

/** What the look of each item says: above 0 our side, below 0 the other, 0 nothing. By places and by marks. */
export function sideVotes(t: Template, bodies: readonly number[]): number[] {
  const sides = sidesOf(t, bodies);
  const paired = t.items.some((_, k) => markedText(t, k, true).some((x) => SIDE_START.test(x)));
  const theirs = everywhere(t, OTHER_MARK);
  const named = t.items.map((_, k) => markVote(t, k, paired, theirs));
  const marks = contrast(t, named.some((v) => v > 0) ? named : t.items.map((_, k) => named[k] || responseVote(t, k)));
  // What the page calls ours is ours, on whichever side it stands: in pages that run from right to left that differs.
  const against = sides.filter((v, k) => v * (marks[k] as number) < 0).length;
  const turned = against * 2 > marks.filter((v) => v !== 0).length;
  return sides.map((v, k) => (turned ? 0 : v) + (marks[k] as number));
}

/** What an item, what is around it alone and its first parts are called; `places`: without what holds nothing, as a badge at the right. */
export function markedText(t: Template, k: number, places = false): string[] {
  const { snap } = t;
  const item = t.items[k] as number;
  const texts = [nameOfItem(snap.els[item] as Element), dataOf(snap.els[item] as Element)];
  let up = snap.parent[item] as number;
  for (let n = 0; n < 2 && up > 0 && !holdsOther(t, k, up); n++, up = snap.parent[up] as number)
    texts.push(nameOfItem(snap.els[up] as Element));
  if (headsThread(t, k)) texts.push('bypostauthor');
  for (const j of (t.own[k] as number[]).slice(1, 7)) {
    const el = snap.els[j] as Element;
    if (places && snap.end[j] === j && (snap.own[j] as string).length < 24) continue;
    if (snap.time[j] || (snap.author[j] as number) >= 3 || el.localName === 'button') continue;
    texts.push(marksOf(el));
  }
  return texts;
}

/** A thread is called by who wrote its first message: `<li class="comment bypostauthor">` holds the answers, too. */
function headsThread({ snap, items }: Template, k: number): boolean {
  const before = items[k - 1] ?? -1;
  let up = snap.parent[items[k] as number] as number;
  for (
    let n = 0;
    n < 2 && up > before && !(before >= 0 && holds(snap, up, before));
    n++, up = snap.parent[up] as number
  )
    if (/(?:^|\s)(?:by-?post-?author|by-?author)(?:\s|$)/i.test((snap.els[up] as Element).getAttribute('class') ?? ''))
      return true;
  return false;
}

function holdsOther(t: Template, k: number, at: number): boolean {
  const before = t.items[k - 1];
  const after = t.items[k + 1];
  return (before !== undefined && holds(t.snap, at, before)) || (after !== undefined && holds(t.snap, at, after));
}

/** Attributes that say whether a message is ours: `data-self="true"`, `own`. */
const OURS = /^(?:data-)?(?:is-?)?(?:own|self|me|mine|outgoing|(?:from|by|sent-?by)-?me|current-?user)$/;
const saysOurs = (value: string): string => (/^(?:false|0|no)$/.test(value) ? 'not-me' : 'own');

const dataOf = askedOnce((el): string => {
  let text = '';
  for (const { name, value } of Array.from(el.attributes)) {
    if (
      value.length < 24 &&
      /^(?:data-|own$|kind|type|direction|side|from|role|theme|variant|position|align)/.test(name)
    )
      text += ` ${OURS.test(name) ? saysOurs(value) : value.replace(/_/g, '-')}`;
  }
  return text;
});

/** A word that is part of every item, as `user` where the writer stands, tells no side. */
function everywhere(t: Template, mark: RegExp): boolean {
  const alike = t.items.map((_, k) => k).filter((k) => t.items[k] !== t.opening?.block);
  return alike.length > 1 && alike.every((k) => markedText(t, k).some((x) => mark.test(x)));
}

/**
 * `paired`: some items are called left. Without them `right` is the column that a page holds its words in. `theirs`: all are called theirs, so
 * that it tells nothing beside a mark of ours.
 */
function markVote(t: Template, k: number, paired: boolean, theirs: boolean): number {
  if (t.items[k] === t.opening?.block) return 0;
  const texts = markedText(t, k);
  const has = (mark: RegExp, n: number) => texts.slice(0, n).some((x) => mark.test(x));
  const own = has(OWN_MARK, 99);
  const other = has(OTHER_MARK, 99) && !(own && theirs);
  if (own !== other) return own ? 2 : -2;
  if (own && other) return has(OWN_MARK, 2) === has(OTHER_MARK, 2) ? 0 : has(OWN_MARK, 2) ? 2 : -2;
  const placed = markedText(t, k, true);
  const end = placed.some((x) => SIDE_END.test(paired ? x : x.replace(/(?:^|\s)right(?=\s|$)/g, ' ')));
  const start = placed.some((x) => SIDE_START.test(x));
  return end === start ? 0 : end ? 1.5 : -1.5;
}

/** An answer; of somebody who has an account where comments need none. */
const RESPONSE = /(?:^|[\s-])(?:response|owner-(?:reply|answer|comment))(?:\s|$)|\bbyuser\b.*\bdepth-[2-9]\b/i;

/** `response` is ours only where nothing else is called ours: a visitor responds, too. */
const responseVote = (t: Template, k: number): number =>
  t.items[k] !== t.opening?.block && markedText(t, k).some((x) => RESPONSE.test(x)) ? 2 : 0;

/** A mark that every item has tells nothing; the post that opened the talk is of other markup. */
function contrast(t: Template, votes: readonly number[]): number[] {
  const alike = votes.filter((_, k) => t.items[k] !== t.opening?.block);
  return alike.length > 1 && alike.every((v) => v === alike[0]) ? votes.map(() => 0) : [...votes];
}

/** +1.5 the far side (right where text runs left to right), -1.5 the near side; all 0 when the items do not take sides. */
function sidesOf(t: Template, bodies: readonly number[]): number[] {
  const places = t.items.map((item, k) => placeOf(t, item, bodies[k] as number));
  if (t.snap.layout && isGrid(t)) return places.map(() => 0);
  // Without layout only the far side is set; what is not set stands where text begins.
  if (!t.snap.layout && places.some((p) => p.shift > 0))
    return places.every((p) => p.shift > 0) ? places.map(() => 0) : places.map((p) => (p.shift > 0 ? 1.5 : -1.5));
  const far = places.filter((p) => p.shift > 0.12);
  const near = places.filter((p) => p.shift < -0.12);
  const none = places.map(() => 0);
  if (far.length === 0 || near.length === 0 || far.length + near.length < places.length * 0.8) return none;
  // Bubbles of one side line up at their side; lines of one column line up on the same side, however long they are.
  if (spread(near.map((p) => p.start)) > 0.1 || spread(far.map((p) => p.end)) > 0.1) return none;
  if (middle(far.map((p) => p.start)) - middle(near.map((p) => p.start)) < 0.1) return none;
  return places.map((p) => (p.shift > 0.12 ? 1.5 : p.shift < -0.12 ? -1.5 : 0));
}

/** Cards beside one another take no sides: messages stand under each other. */
function isGrid(t: Template): boolean {
  const boxes = t.items.map((i) => boxOf(t.snap.els[i] as Element)).filter((b) => b !== null);
  const beside = boxes.filter((b, k) => {
    const last = boxes[k - 1];
    return last && b.y < last.y + last.height - 4 && last.y < b.y + b.height - 4 && b.x !== last.x;
  });
  return beside.length * 3 > boxes.length;
}

const spread = (list: readonly number[]): number => Math.max(...list) - Math.min(...list);

const middle = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] as number;

/** Free space before and after the words of an item, as parts of the width that the items share; `shift` above 0 is the far side. */
interface Place {
  start: number;
  end: number;
  shift: number;
}

function placeOf(t: Template, item: number, body: number): Place {
  const { snap } = t;
  const inner = boxOf(snap.els[longestIn(snap, body)] as Element);
  const outer = boxOf(snap.els[Math.max(0, snap.parent[item] as number)] as Element);
  const inline = sideByStyle(snap.els[item] as Element);
  if (!inner || !outer || !snap.layout)
    return { start: inline > 0 ? 0.5 : 0, end: inline < 0 ? 0.5 : 0, shift: inline };
  const left = (inner.x - outer.x) / Math.max(1, outer.width);
  const right = (outer.x + outer.width - (inner.x + inner.width)) / Math.max(1, outer.width);
  const turned = isRightToLeft(snap.els[item] as Element);
  return turned ? { start: right, end: left, shift: right - left } : { start: left, end: right, shift: left - right };
}
