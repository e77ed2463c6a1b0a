import type { MessageRole } from '../../domain/index.ts';
import { marksOf } from './cues.ts';
import { boxOf, isRightToLeft } from './dom.ts';
import { type People, sameName } from './people.ts';
import { nameOfItem } from './sets.ts';
import type { Template } from './slots.ts';
import { holds, type Snapshot, within } from './snapshot.ts';
import {
  FIRM_NAME,
  NOTE_MARK,
  OTHER_MARK,
  OWN_MARK,
  SIDE_END,
  SIDE_START,
  STAFF_TEXT,
  saysNote,
  YOU,
} from './words.ts';

/** What the role of an item is judged by. */
export interface Read {
  template: Template;
  bodies: readonly number[];
  names: readonly (string | null)[];
  emails: readonly (string | null)[];
  texts: readonly string[];
  people: People;
  /** Positions from oldest to newest. */
  order: readonly number[];
  /** The firm as the page names it: host label, site name. */
  firm: readonly string[];
  /** Mail domains of the firm. */
  domains: readonly string[];
  /** Talk between two sides, as in a helpdesk or chat; false = in public, where anyone may join. */
  twoSided: boolean;
}

/** Each item's role, and how well the two sides are told apart: 0 not at all, 1 by marks of the page. */
export interface Roles {
  roles: MessageRole[];
  clear: number;
}

/** Judges every item: who signed in, sides, marks and badges; then the same person is the same side everywhere. */
export function rolesOf(read: Read): Roles {
  const { template: t } = read;
  const notes = t.items.map((_, k) => isNote(read, k));
  const sides = sidesOf(t, read.bodies);
  const marks = contrast(t.items.map((_, k) => markVote(t, k)));
  const votes = t.items.map(
    (_, k) =>
      (sides[k] as number) + (marks[k] as number) + personVote(read, k) + badgeVote(read, k) + greetVote(read, k),
  );
  const joined = joinByName(read, votes);
  const told = joined.some((v, k) => v <= -1.5 && !notes[k]) || joined.some((v, k) => v >= 1.5 && !notes[k]);
  const settled = settle(read, joined, notes);
  const roles = settled.map((v, k): MessageRole => (notes[k] ? 'note' : v > 0 ? 'agent' : 'customer'));
  return { roles, clear: told ? 1 : 0 };
}

function isNote(read: Read, k: number): boolean {
  const { snap } = read.template;
  const item = read.template.items[k] as number;
  if (hasNoteMark(read.template, k) && isRare(read.template)) return true;
  const body = read.bodies[k] as number;
  return (read.template.own[k] as number[]).some((j) => {
    const text = snap.own[j] as string;
    return (
      text !== '' &&
      text.length < 48 &&
      (j === item || !holds(snap, body, j) || body === item || (snap.own[body] === '' && opens(snap, body, j))) &&
      saysNote(text) &&
      !/button|option/.test((snap.els[j] as Element).localName)
    );
  });
}

/** Is it the first that a body says, with more to follow? */
function opens(snap: Snapshot, body: number, j: number): boolean {
  for (let i = body; i < j; i++) if (snap.own[i] !== '') return false;
  return within(snap, 'text', body) > (snap.own[j] as string).length + 8;
}

/** A class that calls most of the items notes is the system's word for messages. */
const isRare = (t: Template): boolean => t.items.filter((_, k) => hasNoteMark(t, k)).length <= t.items.length / 2;

const hasNoteMark = (t: Template, k: number): boolean =>
  markedText(t, k).some((text) => NOTE_MARK.test(text.replace(/has-notes?|note-(?:header|body|content|text|id)/g, '')));

function markedText(t: Template, k: number): string[] {
  const { snap } = t;
  const item = t.items[k] as number;
  const texts = [nameOfItem(snap.els[item] as Element), dataOf(snap.els[item] as Element)];
  let up = snap.parent[item] as number;
  for (let n = 0; n < 2 && up > 0 && !holdsOther(t, k, up); n++, up = snap.parent[up] as number)
    texts.push(nameOfItem(snap.els[up] as Element));
  for (const j of (t.own[k] as number[]).slice(1, 7)) {
    const el = snap.els[j] as Element;
    if (snap.time[j] || (snap.author[j] as number) >= 3 || el.localName === 'button') continue;
    texts.push(marksOf(el));
  }
  return texts;
}

function holdsOther(t: Template, k: number, at: number): boolean {
  const before = t.items[k - 1];
  const after = t.items[k + 1];
  return (before !== undefined && holds(t.snap, at, before)) || (after !== undefined && holds(t.snap, at, after));
}

function dataOf(el: Element): string {
  let text = '';
  for (const { name, value } of Array.from(el.attributes)) {
    if (value.length < 24 && /^(?:data-|kind|type|direction|side|from|role)/.test(name))
      text += ` ${value.replace(/_/g, '-')} ${name === 'data-own' || name === 'own' ? 'own' : ''}`;
  }
  return text;
}

function markVote(t: Template, k: number): number {
  if (t.items[k] === t.opening?.block) return 0;
  const texts = markedText(t, k);
  const has = (mark: RegExp, n: number) => texts.slice(0, n).some((x) => mark.test(x));
  const own = has(OWN_MARK, 99);
  const other = has(OTHER_MARK, 99);
  if (own !== other) return own ? 2 : -2;
  if (own && other) return has(OWN_MARK, 2) === has(OTHER_MARK, 2) ? 0 : has(OWN_MARK, 2) ? 2 : -2;
  const end = texts.some((x) => SIDE_END.test(x));
  const start = texts.some((x) => SIDE_START.test(x));
  return end === start ? 0 : end ? 1.5 : -1.5;
}

/** A mark that every item has tells nothing. */
function contrast(votes: readonly number[]): number[] {
  const first = votes[0];
  return votes.length > 1 && first !== undefined && votes.every((v) => v === first) ? votes.map(() => 0) : [...votes];
}

/** +1.5 the far side (right where text runs left to right), -1.5 the near side; all 0 when the items do not take sides. */
function sidesOf(t: Template, bodies: readonly number[]): number[] {
  const places = t.items.map((item, k) => placeOf(t, item, bodies[k] as number));
  const far = places.filter((p) => p.shift > 0.12);
  const near = places.filter((p) => p.shift < -0.12);
  const none = places.map(() => 0);
  if (far.length === 0 || near.length === 0 || far.length + near.length < places.length * 0.8) return none;
  // Bubbles of one side line up at their side; lines of one column line up on the same side, however long they are.
  if (spread(near.map((p) => p.start)) > 0.1 || spread(far.map((p) => p.end)) > 0.1) return none;
  if (middle(far.map((p) => p.start)) - middle(near.map((p) => p.start)) < 0.1) return none;
  return places.map((p) => (p.shift > 0.12 ? 1.5 : p.shift < -0.12 ? -1.5 : 0));
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
  const inline = inlineSide(snap.els[item] as Element);
  if (!inner || !outer || !snap.layout)
    return { start: inline > 0 ? 0.5 : 0, end: inline < 0 ? 0.5 : 0, shift: inline };
  const left = (inner.x - outer.x) / Math.max(1, outer.width);
  const right = (outer.x + outer.width - (inner.x + inner.width)) / Math.max(1, outer.width);
  const turned = isRightToLeft(snap.els[item] as Element);
  return turned ? { start: right, end: left, shift: right - left } : { start: left, end: right, shift: left - right };
}

/** The element with the most words of its own: a row is as wide as the panel, the words are not. */
function longestIn(snap: Snapshot, body: number): number {
  let best = body;
  for (let j = body; j <= (snap.end[body] as number); j++) {
    if ((snap.own[j] as string).length > (snap.own[best] as string).length) best = j;
  }
  return best;
}

function inlineSide(el: Element): number {
  const style = `${el.getAttribute('style') ?? ''};${el.firstElementChild?.getAttribute('style') ?? ''}`;
  if (/flex-end|margin-left:\s*auto|float:\s*right|text-align:\s*(?:right|end)/.test(style)) return 1;
  return /flex-start|margin-right:\s*auto|float:\s*left|text-align:\s*(?:left|start)/.test(style) ? -1 : 0;
}

function personVote(read: Read, k: number): number {
  const name = read.names[k] ?? null;
  const email = read.emails[k] ?? null;
  const is = (list: readonly string[]) =>
    list.some((x) => (name !== null && sameName(x, name)) || (email !== null && sameName(x, email)));
  if (name !== null && YOU.test(name)) return 4;
  if (is(read.people.own)) return 4;
  if (is(read.people.contact)) return -4;
  // Many systems show only the first name of who is signed in.
  const first = name?.split(/\s+/)[0];
  if (first && name !== first && read.people.own.some((x) => sameName(x, first)) && onlyOne(read, first)) return 2.5;
  const domain = email?.split('@')[1];
  if (domain && read.people.own.some((x) => x.endsWith(`@${domain}`))) return 2;
  // Only beside somebody from elsewhere: on a page of colleagues, or of one mail, it tells nothing.
  const isOurs = (x: string) => read.domains.includes(x.slice(x.indexOf('@') + 1).toLowerCase());
  if (email && isOurs(email) && read.emails.some((x) => x !== null && !isOurs(x))) return 1.5;
  if (name !== null && (FIRM_NAME.test(name) || read.firm.some((f) => sameName(f, name)))) return 2.5;
  return 0;
}

const onlyOne = (read: Read, first: string): boolean =>
  new Set(read.names.filter((n) => n?.startsWith(`${first} `))).size === 1;

function badgeVote(read: Read, k: number): number {
  const { snap } = read.template;
  const body = read.bodies[k] as number;
  const item = read.template.items[k] as number;
  for (const j of read.template.own[k] as number[]) {
    const text = snap.own[j] as string;
    if (text === '' || text.length > 40 || (body !== item && holds(snap, body, j))) continue;
    // What stands after the words of a lone message is about its answer.
    if (read.names.length === 1 && j > body) continue;
    if (STAFF_TEXT.test(text) && read.names[k] !== text) return 3;
    if (/^(?:送信|sent|outgoing)$/i.test(text)) return 2;
    if (
      /^(?:受信|received|incoming)$|reported (?:via|by)|started the conversation|e-?mailed us|wrote to us|contacted us/i.test(
        text,
      )
    )
      return -2;
  }
  return 0;
}

/** People address the other side by name: a text that opens with the contact's name is ours, with our name is theirs. */
function greetVote(read: Read, k: number): number {
  const opening = ` ${(read.texts[k] ?? '').slice(0, 48).toLowerCase()} `;
  const opener = read.names[read.order[0] ?? 0] ?? null;
  const calls = (names: readonly (string | null)[]) =>
    names.some((n) =>
      n
        ?.toLowerCase()
        .split(/\s+/)
        .some((w) => w.length > 2 && calledIn(opening, w)),
    );
  const me = read.names[k] ?? null;
  if (calls(read.people.own) && !(me && read.people.own.some((o) => sameName(o, me)))) return -1;
  const others = read.twoSided ? [...read.people.contact, opener] : read.people.contact;
  return calls(others.filter((o) => o !== null && !(me && sameName(o, me)))) ? 1.2 : 0;
}

function calledIn(opening: string, word: string): boolean {
  const at = opening.indexOf(word);
  return (
    at > 0 &&
    !/[\p{L}\p{N}@._-]/u.test(opening[at - 1] as string) &&
    !/[\p{L}\p{N}@_-]/u.test(opening[at + word.length] ?? ' ')
  );
}

function joinByName(read: Read, votes: readonly number[]): number[] {
  const sums = new Map<string, number>();
  votes.forEach((v, k) => {
    const name = read.names[k];
    if (name) sums.set(name, (sums.get(name) ?? 0) + v);
  });
  return votes.map((v, k) => {
    const sum = read.names[k] ? sums.get(read.names[k] as string) : undefined;
    return sum !== undefined && Math.abs(v) < 3 ? sum : v;
  });
}

/** What no sign decides: the opener is the customer; a second, unmarked voice in a two-sided talk is ours only without another sign. */
function settle(read: Read, votes: readonly number[], notes: readonly boolean[]): number[] {
  const open = votes.map((v, k) => (Math.abs(v) < 0.9 && !notes[k] ? 0 : v));
  const opener = read.order.find((k) => !notes[k]);
  if (opener === undefined) return open;
  const anyOwn = open.some((v) => v > 0);
  const name = read.names[opener] ?? null;
  const openerIsOurs = (open[opener] as number) > 0;
  const others = new Set(open.map((v, k) => (v === 0 && !notes[k] ? (read.names[k] ?? '') : '')).values());
  others.delete('');
  if (name) others.delete(name);
  const guess = read.twoSided && !anyOwn && !openerIsOurs && others.size === 1;
  return open.map((v, k) => {
    if (v !== 0) return v;
    const same = name !== null && read.names[k] === name;
    return guess && !same && read.names[k] !== null ? 1 : -1;
  });
}
