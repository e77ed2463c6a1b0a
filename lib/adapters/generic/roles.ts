import type { MessageRole } from '../../domain/index.ts';
import { isClientBadge, isFirmBadge } from './badges.ts';
import { isInitials } from './cues.ts';
import { isRecipient } from './names.ts';
import { type People, sameName } from './people.ts';
import { markedText, sideVotes } from './sides.ts';
import type { Template } from './slots.ts';
import { holds, type Snapshot, within } from './snapshot.ts';
import { FIRM_NAME, NOTE_MARK, saysNote, YOU } from './words.ts';

/** What the role of an item is judged by. */
export interface Read {
  template: Template;
  bodies: readonly number[];
  names: readonly (string | null)[];
  authors: readonly (number | null)[];
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
  /** The panel is headed by the name of one of the writers. */
  headed: boolean;
}

/** Each item's role, and how well the two sides are told apart: 0 not at all, 1 by marks of the page. */
export interface Roles {
  roles: MessageRole[];
  clear: number;
  /** The two sides look different: by place, or by what the page calls them. */
  sided: boolean;
}

/** Judges every item: who signed in, sides, marks and badges; then the same person is the same side everywhere. */
export function rolesOf(read: Read): Roles {
  const { template: t } = read;
  const notes = notesOf(read);
  const sides = sideVotes(t, read.bodies);
  const badges = groupVotes(read);
  const persons = t.items.map((_, k) => personVote(read, k));
  const first = read.order[0] ?? 0;
  const seen = joinByName(
    read,
    t.items.map((_, k) => (sides[k] as number) + (persons[k] as number)),
  );
  const ours = (sides[first] ?? 0) > 0 || (seen[first] ?? 0) > 0;
  const votes = t.items.map(
    (_, k) =>
      (sides[k] as number) +
      (persons[k] as number) +
      badgeVote(read, k) +
      (badges[k] as number) +
      greetVote(read, k, ours),
  );
  const joined = joinByName(read, votes);
  const told = joined.some((v, k) => v <= -1.5 && !notes[k]) || joined.some((v, k) => v >= 1.5 && !notes[k]);
  const settled = oneIsCustomer(read, settle(read, joined, notes), notes);
  const roles = settled.map((v, k): MessageRole => (notes[k] ? 'note' : v > 0 ? 'agent' : 'customer'));
  return { roles, clear: told ? 1 : 0, sided: sides.some((v) => v > 0) && sides.some((v) => v <= 0) };
}

/** Which items are notes. A class that calls most of the items notes is the system's word for messages. */
function notesOf(read: Read): boolean[] {
  const { items } = read.template;
  const marked = items.map((_, k) => hasNoteMark(read.template, k));
  const rare = marked.filter(Boolean).length <= items.length / 2;
  return items.map((_, k) => (rare && marked[k]) || saysItIsNote(read, k));
}

function saysItIsNote(read: Read, k: number): boolean {
  const { snap } = read.template;
  const item = read.template.items[k] as number;
  const label = snap.els[item]?.getAttribute('aria-label') ?? '';
  if (saysNote(label) || /^(?:note|notiz|nota|notitie|anteckning|notatka)$/i.test(label)) return true;
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

const hasNoteMark = (t: Template, k: number): boolean =>
  markedText(t, k).some((text) => NOTE_MARK.test(text.replace(/has-notes?|note-(?:header|body|content|text|id)/g, '')));

function personVote(read: Read, k: number): number {
  const shown = read.names[k] ?? null;
  const name = shown !== null && !isInitials(shown) ? shown : (lettersOf(read, k) ?? shown);
  const email = read.emails[k] ?? null;
  const is = (list: readonly string[]) =>
    list.some(
      (x) =>
        (name !== null && (sameName(x, name) || sameName(x, inBrackets(name)))) ||
        (email !== null && sameName(x, email)),
    );
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

/** `Hofbank (C. Albers)`: who writes for the firm. */
const inBrackets = (name: string): string => /\(([^()]{3,40})\)$/.exec(name)?.[1] ?? '';

/** Where no name is shown: whose first letters stand in the round before the words, of the people that the page names. */
function lettersOf({ template: t, bodies, people }: Read, k: number): string | null {
  const at = (t.own[k] as number[]).find((j) => j < (bodies[k] as number) && isInitials(t.snap.own[j] as string));
  const letters = at === undefined ? '' : (t.snap.own[at] as string).toLowerCase();
  const fits = [...people.own, ...people.contact].filter((one) => letters.length > 1 && lettersIn(one) === letters);
  return fits.length === 1 ? (fits[0] as string) : null;
}

/** The first letters of a name, as it is spelt: `Leonor Vaz` gives `LV`. */
export const lettersIn = (name: string): string =>
  name
    .split(/[\s.]+/)
    .map((word) => word[0] ?? '')
    .join('');

/** Where everybody would be of the firm, somebody is not: the one for whom the least speaks. */
function oneIsCustomer(read: Read, votes: number[], notes: readonly boolean[]): number[] {
  const said = votes.flatMap((v, k) => (notes[k] ? [] : [{ v, name: read.names[k] ?? '' }]));
  const least = Math.min(...said.map((x) => x.v));
  const who = new Set(said.filter((x) => x.v === least).map((x) => x.name));
  if (least <= 0 || new Set(said.map((x) => x.name)).size < 2 || who.size > 1) return votes;
  return votes.map((v, k) => (!notes[k] && who.has(read.names[k] ?? '') ? -1 : v));
}

const isContact = (read: Read, k: number): boolean =>
  read.people.contact.some((c) => sameName(c, read.names[k] ?? '') || sameName(c, read.emails[k] ?? ''));

const isOwn = (read: Read, k: number): boolean =>
  read.people.own.some((o) => sameName(o, read.names[k] ?? '') || sameName(o, read.emails[k] ?? ''));

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

/**
 * What stands beside the names says who is of which side: `Host`, `Maintainer`, `Guest`. Two people under one such word are of one side; a word
 * that everybody has tells nothing.
 */
function groupVotes(read: Read): number[] {
  const { template: t } = read;
  const votes = t.items.map((_, k) => {
    const words = badgesOf(read, k);
    if (words.some(isFirmBadge)) return 2.2;
    return words.some(isClientBadge) ? -2.2 : 0;
  });
  const first = votes[0];
  return votes.length > 1 && votes.every((v) => v === first) ? votes.map(() => 0) : votes;
}

/** The short words in the head of an item that are neither its writer, a time nor a control. */
function badgesOf(read: Read, k: number): string[] {
  const { snap } = read.template;
  const body = read.bodies[k] as number;
  const item = read.template.items[k] as number;
  const words: string[] = [];
  for (const j of read.template.own[k] as number[]) {
    const text = snap.own[j] as string;
    if (text === '' || text.length > 44 || snap.time[j] === 2 || text === read.names[k] || /[@\d]/.test(text)) continue;
    if (body !== item && holds(snap, body, j)) continue;
    const el = snap.els[j] as Element;
    if (el.closest('button,summary,form,[role=button]') || el.localName === 'a' || el.localName === 'img') continue;
    // Under the words it belongs to the answer that stands there.
    if (j > body && (read.names.length === 1 || (read.authors[k] ?? body) < body)) continue;
    // Of a page, whoever its badge says: `<span class="owner">Author</span>`.
    const owner = /(?:^|\s)owner(?:[-_]badge)?(?:\s|$)/i.test(el.getAttribute('class') ?? '');
    if (text.split(' ').length < 4 && !isRecipient(snap, j)) words.push(owner ? 'owner' : text);
  }
  return words;
}

/** `ours`: we opened the talk. People address the other side by name: a text that opens with the contact's name is ours, with our name is theirs. */
function greetVote(read: Read, k: number, ours: boolean): number {
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
  const others = read.twoSided && !ours ? [...read.people.contact, opener] : read.people.contact;
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
  // Where the talk is headed by the name of one writer, whoever else joins in is of the firm; of two the one whom no label names.
  const two = read.twoSided && new Set(read.names.filter((n) => n !== null)).size === 2;
  // With who is signed in and who asks both among the writers, others who answer are colleagues.
  const both = read.twoSided && open.some((v, k) => v > 0 && isOwn(read, k));
  const headed = (read.headed || two || both) && open.some((v, k) => v < 0 && isContact(read, k));
  return open.map((v, k) => {
    if (v !== 0) return v;
    if (headed && read.names[k] !== null) return isContact(read, k) ? -1 : 1;
    const same = name !== null && read.names[k] === name;
    return guess && !same && read.names[k] !== null ? 1 : -1;
  });
}
