import type { MessageRole } from '../../domain/index.ts';
import { isClientBadge, isFirmBadge } from './badges.ts';
import { isInitials } from './cues.ts';
import { editVotes } from './edits.ts';
import { isAnybodys } from './firm.ts';
import { greetVote } from './greets.ts';
import { isRecipient } from './names.ts';
import { notesOf, tintedNotes } from './notes.ts';
import { sameName } from './people.ts';
import { isContact, isOwn, type Read } from './read-talk.ts';
import { sideVotes } from './sides.ts';
import { holds } from './snapshot.ts';
import { otherColour } from './tints.ts';
import { FIRM_NAME, YOU } from './words.ts';

/** Each item's role, and how well the two sides are told apart: 0 not at all, 1 by marks of the page. */
export interface Roles {
  roles: MessageRole[];
  clear: number;
  /** The two sides look different: by place, or by what the page calls them. */
  sided: boolean;
}

/** From here on the page itself says that a message is a customer's. */
const MARKED = -2;

/** Judges every item: who signed in, sides, marks and badges; then the same person is the same side everywhere. */
export function rolesOf(read: Read): Roles {
  const { template: t } = read;
  const notes = notesOf(read);
  const sides = sideVotes(t, read.bodies);
  const badges = groupVotes(read);
  const persons = t.items.map((_, k) => personVote(read, k));
  const edits = editVotes(t);
  const first = read.order[0] ?? 0;
  const seen = joinByName(
    read,
    t.items.map((_, k) => (sides[k] as number) + (persons[k] as number)),
  );
  const ours = (sides[first] ?? 0) > 0 || (seen[first] ?? 0) > 0;
  const theirs = read.names.filter((name, k) => name !== null && (sides[k] as number) <= MARKED) as string[];
  const votes = t.items.map(
    (_, k) =>
      (sides[k] as number) +
      (persons[k] as number) +
      badgeVote(read, k) +
      (badges[k] as number) +
      (edits[k] as number) +
      greetVote(read, k, ours, theirs),
  );
  const joined = joinByName(read, withColours(read, votes));
  const told = joined.some((v, k) => v <= -1.5 && !notes[k]) || joined.some((v, k) => v >= 1.5 && !notes[k]);
  const settled = oneIsCustomer(read, settle(read, joined, notes), notes);
  const tinted = tintedNotes(read, settled);
  const roles = settled.map((v, k): MessageRole => (notes[k] || tinted[k] ? 'note' : v > 0 ? 'agent' : 'customer'));
  return { roles, clear: told ? 1 : 0, sided: sides.some((v) => v > 0) && sides.some((v) => v <= 0) };
}

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
  if (isOwnFirst(read, k)) return 2.5;
  const domain = email?.split('@')[1];
  if (domain && !isAnybodys(domain) && read.people.contact.some((x) => x.endsWith(`@${domain}`))) return -1.5;
  if (domain && read.people.own.some((x) => x.endsWith(`@${domain}`))) return 2;
  // Only beside somebody from elsewhere: on a page of colleagues, or of one mail, it tells nothing.
  const isOurs = (x: string) => read.domains.includes(x.slice(x.indexOf('@') + 1).toLowerCase());
  if (email && isOurs(email) && read.emails.some((x) => x !== null && !isOurs(x))) return 1.5;
  if (name !== null && FIRM_NAME.test(name)) return 2.5;
  // A title may as well end with the name of who is talked to: what the sides say counts for more.
  return name !== null && read.firm.some((f) => sameName(f, name)) ? 1.4 : 0;
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

/** Where nothing else tells the side of an item without a name, the colours of the bubbles do, as far as they agree with the sides that are told. */
function withColours(read: Read, votes: readonly number[]): readonly number[] {
  const told = votes.some((v) => Math.abs(v) >= 0.9);
  if (told && votes.every((v, k) => v !== 0 || read.names[k] !== null)) return votes;
  const ours = otherColour(read.template, read.bodies, read.order[0] ?? 0);
  if (!told) return ours.every((v, k) => v === 0 || read.names[k] === null) ? ours : votes;
  const theirs = votes.filter((_, k) => ours[k] === 0);
  const agrees =
    votes.every((v, k) => ours[k] === 0 || v > -0.9) && theirs.filter((v) => v <= -0.9).length * 2 > theirs.length;
  return agrees ? votes.map((v, k) => (v === 0 && read.names[k] === null ? (ours[k] as number) : v)) : votes;
}

/** Is it the first name of the one who is signed in, and nobody else's? */
function isOwnFirst(read: Read, k: number): boolean {
  const name = read.names[k] ?? '';
  const first = name.split(/\s+/)[0] as string;
  return name !== first && first !== '' && read.people.own.some((x) => sameName(x, first)) && onlyOne(read, first);
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
  const both = read.twoSided && open.some((v, k) => v > 0 && (isOwn(read, k) || isOwnFirst(read, k)));
  const headed = (read.headed || two || both) && open.some((v, k) => v < 0 && isContact(read, k));
  return open.map((v, k) => {
    if (v !== 0) return v;
    if (headed && read.names[k] !== null) return isContact(read, k) ? -1 : 1;
    const same = name !== null && read.names[k] === name;
    return guess && !same && read.names[k] !== null ? 1 : -1;
  });
}
