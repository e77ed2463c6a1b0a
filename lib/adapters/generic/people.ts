import { isClientBadge } from './badges.ts';
import { marksOf, nameLikeness } from './cues.ts';
import { saysPublished } from './published.ts';
import { holds, type Snapshot, within } from './snapshot.ts';
import { OPENED_BY, REPORTER, REPORTER_CJK, TALK_WITH } from './words.ts';
import { ACCOUNT_LABEL, ACCOUNT_MARK, SIGNED_IN } from './words-composer.ts';

/** The people that a page names outside its messages. Lower case, names, handles and addresses mixed. */
export interface People {
  own: string[];
  contact: string[];
  /** The one contact that a label names, as it is written. */
  labelled: string | null;
}

export const NAME_STOP =
  /^(?:your .*|(?:leave|write|add|post) .*|my account|messages|chats?|console|conversations?|direct messages|support|help|settings|dashboard|tickets?|ratings and reviews|contacts?(?: details)?|customers?|details|tags?|responses?|home|search|queue|sent|mail|messenger|notifications?|users?|profile|account|welcome|(?:full |first |last )?name|vorname|nachname|nombre|apellidos?|nom|prénom|nome|cognome|naam|e-?mail|phone|telefon|téléphone|teléfono|telefono|address|adresse|plan|status|log(?: in| out|in|out)|sign (?:in|out)|menu|help center)$/i;

/** `Profile picture of Rune Dahl`, `Helena Castro's avatar`: whose picture it is. */
const PICTURE =
  /^(?:profile |user )?(?:picture|photo|image|avatar(?:bild)?|profilbild|foto(?: de perfil)?|photo de profil)\s?(?:of|for|von|de|di|van|:)\s|[’']s (?:avatar|(?:profile )?(?:picture|photo|image)|profile|account)\.?$|\.$/i;

/** Finds the signed-in person and the contact outside the items; `box` holds them all. */
export function peopleOf(snap: Snapshot, items: readonly number[], box = -1): People {
  const inside = insideTest(snap, items);
  const inRow = box < 0 || items.length < 2 ? inside : insideTest(snap, rowsOf(snap, items, box));
  const own = new Set<string>();
  const published = saysPublished(snap);
  const accounts = new Set<string>();
  const contact = new Set<string>();
  const labelled: string[] = [];
  for (let j = 0; j < snap.els.length; j++) {
    if (inside(j)) continue;
    ownFrom(snap, j, own, inRow(j), j - (items[0] ?? 0));
    if ((items[0] ?? 0) > j && !inRow(j)) accountFrom(snap, j, accounts);
    if (published && WROTE_IT.test(snap.own[j] as string)) ownerFrom(snap, j, own);
    else if (!published && contact.size < 6) contactFrom(snap, j, contact, labelled);
  }
  // A page full of profile links is no account menu.
  if (accounts.size < 6) for (const name of accounts) own.add(name);
  for (const name of contact) own.delete(name);
  const one = new Set(labelled).size === 1 ? (labelled[0] as string) : null;
  return { own: [...own], contact: [...contact], labelled: one };
}

/** Of an article: whose place it is. Of a ticket: who asks. */
const WROTE_IT = /^(?:recipe )?(?:author|autor(?:in)?|auteur|autore|автор|verfasser(?:in)?)\s?[:：]?$/iu;

/** The next name is whose place it is. */
function ownerFrom(snap: Snapshot, j: number, own: Set<string>): void {
  const words = wordsAfter(snap.els[j] as Element);
  let c = j + 1;
  while (c < snap.els.length && c < j + 6 && snap.own[c] === '') c++;
  add(own, words || (snap.own[c] ?? ''));
}

/** What holds each item in the box: the picture of who wrote stands beside the words. */
function rowsOf(snap: Snapshot, items: readonly number[], box: number): number[] {
  const rows = items.map((i) => {
    let row = i;
    for (let up = snap.parent[i] as number; up > box; up = snap.parent[up] as number) row = up;
    return row;
  });
  return [...new Set(rows)].sort((a, b) => a - b);
}

function insideTest(snap: Snapshot, items: readonly number[]): (j: number) => boolean {
  let k = 0;
  let until = -1;
  return (j) => {
    while (k < items.length && (items[k] as number) <= j)
      until = Math.max(until, snap.end[items[k++] as number] as number);
    return j <= until;
  };
}

/** `Claimant`, `guest`: one word that says what somebody is. */
export const isRole = (text: string): boolean => !/[\s\d]/.test(text) && isClientBadge(text);

function add(into: Set<string>, raw: string): void {
  const text = raw
    .replace(PICTURE, '')
    .replace(/[[\]“”"•|·]/g, ' ')
    .replace(/さん$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;.!:]+$/, '');
  for (const part of text.split(/\s*[(<>)]\s*/))
    if (nameLikeness(part) >= 0.4 && !NAME_STOP.test(part) && !isRole(part)) into.add(part.toLowerCase());
}

function ownFrom(snap: Snapshot, j: number, own: Set<string>, beside: boolean, until: number): void {
  const text = snap.own[j] as string;
  const el = snap.els[j] as Element;
  if (text.length < 80) {
    const found = text === '' ? null : SIGNED_IN.exec(text);
    // In the head of a ticket it came from somebody; beside the reply box it goes out from us.
    if (found && !(until < 0 && /^(?:from|von|de|da|van):/i.test(found[0]))) {
      const rest = text.slice(found.index + found[0].length).split(/\s[·•|/–—]\s/)[0] as string;
      if (/\p{L}{2}/u.test(rest)) add(own, rest);
      else for (const w of nearWords(snap, j)) add(own, w);
    }
  }
  const label =
    el.getAttribute('aria-label') ?? el.getAttribute('data-placeholder') ?? el.getAttribute('placeholder') ?? '';
  if (label !== '' && label.length < 90) {
    const found = SIGNED_IN.exec(label);
    if (found) add(own, label.slice(found.index + found[0].length));
    else if (!beside && ACCOUNT_LABEL.test(label) && (!/avatar/i.test(label) || atEdge(snap, j)))
      add(own, label.replace(ACCOUNT_LABEL, '').replace(ACCOUNT_LABEL, ''));
  }
}

const inPageHeader = (el: Element): boolean =>
  el.closest('header,[role=banner],nav') !== null && el.closest('main,article,section,[role=main]') === null;

/** Names at the control that opens the account menu, at the edge of the page. */
function accountFrom(snap: Snapshot, j: number, own: Set<string>): void {
  const el = snap.els[j] as Element;
  const text = snap.own[j] as string;
  const label = el.getAttribute('aria-label') ?? '';
  if (/[’']s\b/.test(label.replace(PICTURE, '')) || /^h[1-6]$/.test(el.localName)) return;
  const pictured =
    el.localName === 'img' && j < 60 && (inPageHeader(el) || isEdge(snap, j)) ? (el.getAttribute('alt') ?? '') : '';
  if (nameLikeness(pictured) === 1) add(own, pictured);
  if (
    ACCOUNT_MARK.test(`${marksOf(el)} ${el.id} ${label} ${el.getAttribute('href') ?? ''}`) &&
    isShort(snap, j) &&
    atEdge(snap, j) &&
    !isOthers(snap, j)
  ) {
    for (const w of [text, el.getAttribute('alt') ?? '', label, ...calledOn(el)]) add(own, w);
    for (let c = j + 1; c <= (snap.end[j] as number); c++)
      for (const w of [snap.own[c] as string, ...calledOn(snap.els[c] as Element)]) add(own, w);
  }
}

const calledOn = (el: Element): string[] => [el.getAttribute('title') ?? '', el.getAttribute('accessible-name') ?? ''];

const EDGE =
  /(?:^|[-_ ])(?:top|nav|navigation|navbar|topbar|menubar|rail|account|banner|sidebar|current-?user|user-?menu|(?:page|site|app|global|main)-?header|d-hd)(?:$|[-_ ])/i;

const isEdge = (snap: Snapshot, j: number): boolean => {
  for (let i = j, n = 0; i > 0 && n < 5; i = snap.parent[i] as number, n++)
    if (EDGE.test(`${marksOf(snap.els[i] as Element)} ${(snap.els[i] as Element).id}`)) return true;
  return false;
};

function atEdge(snap: Snapshot, j: number): boolean {
  for (let i = j, n = 0; i > 0 && n < 9; i = snap.parent[i] as number, n++) {
    const el = snap.els[i] as Element;
    if (/^(?:main|article)$/.test(el.localName) || el.getAttribute('role') === 'main') return false;
    if (/^(?:header|nav|aside)$/.test(el.localName) || /^(?:banner|navigation)$/.test(el.getAttribute('role') ?? ''))
      return el.closest('main,article,[role=main]') === null;
    if (EDGE.test(`${marksOf(el)} ${el.id}`)) return el.closest('main,article,[role=main]') === null;
  }
  return j < 40;
}

/** In a row of a list, which tells when, or in the panel of a customer. */
function isOthers(snap: Snapshot, j: number): boolean {
  const row = snap.parent[j] as number;
  if ((snap.end[row] as number) - row < 12 && within(snap, 'time', row) > 0) return true;
  for (let i = j, n = 0; i > 0 && n < 4; i = snap.parent[i] as number, n++) {
    const el = snap.els[i] as Element;
    if (
      /(?:^|[-_ ])(?:customer|contact|visitor|requester|guest)(?:$|[-_ ])/i.test(
        `${marksOf(el)} ${el.getAttribute('data-aid') ?? ''}`,
      )
    )
      return true;
  }
  return false;
}

const isShort = (snap: Snapshot, j: number): boolean => (snap.end[j] as number) - j <= 8;

/** The words after a label; for a link that signs out also those before it. */
function nearWords(snap: Snapshot, j: number): string[] {
  const words: string[] = [];
  if (/out|abmelden|cerrar|déconn|esci|выйти|الخروج/i.test(snap.own[j] as string)) {
    for (let c = j - 1; c > 0 && c >= j - 3; c--) if (snap.own[c]) return [snap.own[c] as string];
  }
  for (let c = j + 1; c < snap.els.length && c <= j + 3; c++) if (snap.own[c]) words.push(snap.own[c] as string);
  return words.slice(0, 1);
}

function contactFrom(snap: Snapshot, j: number, contact: Set<string>, labelled: string[]): void {
  const text = snap.own[j] as string;
  if (text === '' || text.length > 60) return;
  // `Gemeldet von` alone is a label like others.
  const opened = (OPENED_BY.test(text) && !REPORTER.test(text) && /\s\S+\s\S/.test(text)) || TALK_WITH.test(text);
  if (!opened && !REPORTER.test(text) && !OPENED_BY.test(text) && !REPORTER_CJK.test(text)) return;
  if (!opened && (snap.els[j] as Element).closest('a,button,nav,[role=tab]')) return;
  const beside = wordsAfter(snap.els[j] as Element);
  if (nameLikeness(beside) >= 0.6 && !opened) {
    add(contact, beside);
    labelled.push(beside);
    return;
  }
  let found = 0;
  const end = opened ? Math.min(j + 2, snap.end[j] as number) : j + 10;
  for (let c = j + 1; c < snap.els.length && c <= end && found < 3; c++) {
    const el = snap.els[c] as Element;
    const words =
      snap.own[c] !== '' ? (snap.own[c] as string) : el.localName === 'input' ? (el.getAttribute('value') ?? '') : '';
    if (words === '') continue;
    const before = contact.size;
    if (snap.time[c] === 0) add(contact, words);
    if (contact.size > before && nameLikeness(words) >= 0.5 && !words.includes('@')) labelled.push(words);
    if (contact.size === before || holds(snap, j, c)) found++;
    else found = 3;
  }
}

/** What stands behind a label without an element of its own: `<b>Requestor</b><br>Dana Whitfield`. */
function wordsAfter(label: Element): string {
  let next = label.nextSibling;
  while (next && ((next.nodeType === 3 && next.nodeValue?.trim() === '') || next.nodeName === 'BR'))
    next = next.nextSibling;
  return next?.nodeType === 3 ? (next.nodeValue as string).replace(/^\s*[:：]|\s+$/g, '').trim() : '';
}

/** Two names for one person? Whole name, address, handle with or without its sign; what stands in brackets behind a name is left out. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [bareName(a), bareName(b)];
  return x !== '' && (x === y || loginOf(x) === y || loginOf(y) === x);
}

/** `dana.w@example.com` signs in as `dana.w`. */
const loginOf = (name: string): string => /^([\w+-]+[._][\w.+-]+)@[^@\s]+$/.exec(name)?.[1] ?? '-';

const bareName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^@|(?<=\p{L}\.?\s\p{L}.*)\s\([\p{L}\p{N}._@-]+\)$/gu, '')
    .trim();
