import type { Box } from './composer.ts';
import { isInitials } from './cues.ts';
import { boxOf } from './dom.ts';
import type { Template } from './slots.ts';
import { childrenOf, holds, type Snapshot, within } from './snapshot.ts';
import { YOU } from './words.ts';

const EDGE =
  /(?:^|[-_ ])(?:topbar|top-?bar|navbar|banner|account|user-?(?:menu|bar|nav|info|links|panel)|login|session|(?:page|site|app|global|main)-?header|me-?chip)(?:$|[-_ \d])/i;

const EDGE_TOP = new RegExp(`${EDGE.source}|(?:^|[-_ ])(?:top|head|header)(?:$|[-_ ])`, 'i');

/**
 * Which of the writers the page itself belongs to: the one whose name stands at the page's edge (head, navigation, account menu), or whose
 * picture or profile link stands at the reply box. Lower case; empty where none or several of them do.
 */
export function ownersOf(
  t: Template,
  names: readonly (string | null)[],
  authors: readonly (number | null)[],
  box: Box | null,
  own: readonly string[],
): string[] {
  const writers = [...new Set(names.filter((n) => n !== null))];
  if (writers.length === 0 || writers.some((n) => YOU.test(n) || partsOf(n).some((part) => own.includes(part))))
    return [];
  const atForm = box
    ? writers.filter((_, n) =>
        standsAt(t, formOf(t, authors, box), writers[n] as string, hrefsOf(t, names, authors, writers[n] as string)),
      )
    : [];
  if (atForm.length === 1) return [(atForm[0] as string).toLowerCase()];
  const atEdge = edgeWords(t);
  const found = writers.filter((name) => [...partsOf(name), ...accountsOf(name)].some((one) => atEdge.has(one)));
  return found.length === 1 && writers.length > 1 ? [(found[0] as string).toLowerCase()] : [];
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^@|[^\p{L}\p{N}.)]+$/gu, '')
    .trim();

/** `Dana (desk)`: the name, and what stands beside it in brackets. */
const partsOf = (name: string): string[] =>
  [plain(name), ...name.split(/\s*[()]\s*/).map(plain)].filter((x) => x !== '');

/** How accounts are made of a name: `dana.whitlow`, `dwhitlow`, `danaw`. */
function accountsOf(name: string): string[] {
  const [first = '', ...rest] = plain(name).split(/\s+/);
  const last = rest.at(-1);
  if (!last) return [];
  return [
    `${first}.${last}`,
    `${first}_${last}`,
    `${first}-${last}`,
    `${first}${last}`,
    `${first[0]}${last}`,
    `${first}${last[0]}`,
  ];
}

/** The profile links of one writer that nobody else has. */
function hrefsOf(
  t: Template,
  names: readonly (string | null)[],
  authors: readonly (number | null)[],
  name: string,
): Set<string> {
  const mine = new Set<string>();
  const others = new Set<string>();
  authors.forEach((j, k) => {
    const href = j === null ? null : (t.snap.els[j] as Element).closest('a[href]')?.getAttribute('href');
    if (href && href.length > 1 && !href.startsWith('#')) (names[k] === name ? mine : others).add(href);
  });
  for (const href of others) mine.delete(href);
  return mine;
}

/** The part around a reply box that holds none of the messages. */
function formOf({ snap, items }: Template, authors: readonly (number | null)[], box: Box): number {
  let form = box.at;
  for (let n = 0; n < 7; n++) {
    const up = snap.parent[form] as number;
    if (up < 1 || items.some((i) => holds(snap, up, i)) || authors.some((j) => j !== null && holds(snap, up, j))) break;
    if (within(snap, 'text', up) > 600) break;
    form = up;
  }
  return form;
}

/** A picture called by the name, or a link to the profile without words: who is named in words may be whom it goes to. */
function standsAt({ snap }: Template, form: number, name: string, hrefs: Set<string>): boolean {
  for (let j = form; j <= (snap.end[form] as number); j++) {
    const el = snap.els[j] as Element;
    if (el.localName === 'img' && plain(el.getAttribute('alt') ?? '') === plain(name)) return true;
    if (isInitials(snap.own[j] as string) && snap.own[j] === initialsOf(name)) return true;
    if (el.localName === 'a' && hrefs.has(el.getAttribute('href') ?? '') && within(snap, 'prose', j) === 0) return true;
  }
  return false;
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word[0])
    .join('')
    .toUpperCase();

/** The short words at the page's edge, in lower case; not those of lists, where the other side stands, too. */
function edgeWords({ snap, items }: Template): Set<string> {
  const words = new Set<string>();
  const first = items[0] as number;
  // The edge comes first; what stands far down is no account menu.
  const last = Math.min(first, snap.els.length, 500);
  for (let j = 1; j < last; j++) {
    if (!isEdge(snap, j, first)) continue;
    for (let c = j; c <= (snap.end[j] as number); c++) {
      const el = snap.els[c] as Element;
      if (isRow(el)) {
        c = snap.end[c] as number;
        continue;
      }
      const said = [snap.own[c] as string, el.getAttribute('aria-label') ?? '', el.getAttribute('title') ?? ''];
      for (const text of said)
        if (text !== '' && text.length < 90)
          for (const part of text.split(/[,:·|(]\s*/)) words.add(plain(part.replace(/[)!.]+$/, '')));
    }
    j = snap.end[j] as number;
  }
  const ending = lastOfBar(snap, first);
  if (ending !== null) words.add(plain(ending));
  return words;
}

/** The last words of the line that opens the page, after its brand and its links: there stands who is signed in, whatever the line is called. */
function lastOfBar(snap: Snapshot, first: number): string | null {
  const opens = snap.own.findIndex((text, j) => j > 0 && text !== '');
  let bar = opens;
  for (let up = snap.parent[opens] as number; up > 0; up = snap.parent[up] as number) {
    if (holds(snap, up, first) || (snap.end[up] as number) - up > 40) break;
    bar = up;
  }
  if (bar < 1 || bar >= first) return null;
  const said: string[] = [];
  for (let j = bar; j <= (snap.end[bar] as number); j++) {
    if (/^(?:h[1-6]|tr|main)$/.test((snap.els[j] as Element).localName) || snap.time[j]) return null;
    if (snap.own[j] !== '') said.push(snap.own[j] as string);
  }
  // `Mitarbeiter: C. Albers`.
  return said.length > 2 ? (said.at(-1) as string).replace(/^\p{L}{3,20}:\s+/u, '') : null;
}

function isEdge(snap: Snapshot, j: number, first: number): boolean {
  const el = snap.els[j] as Element;
  if (!el.hasAttributes() && !/^(?:header|nav|aside)$/.test(el.localName)) return false;
  if (holds(snap, j, first) || (snap.end[j] as number) - j > 120) return false;
  const name = el.localName;
  const role = el.getAttribute('role') ?? '';
  const depth = depthOf(snap, j);
  if (depth > 4) return false;
  const called = (depth < 4 ? EDGE_TOP : EDGE).test(`${el.getAttribute('class') ?? ''} ${el.id}`.slice(0, 120));
  // One that is narrower than the page heads a part of it: a talk, and who is talked to.
  const leads = (name === 'header' && isWide(el)) || name === 'nav' || /^(?:banner|navigation)$/.test(role);
  if (!(leads || called || (name === 'aside' && el.querySelector('nav')))) return false;
  return el.closest('main,article,[role=main],[role=dialog],section') === null && !isList(snap, j);
}

const isWide = (el: Element): boolean =>
  (boxOf(el)?.width ?? Number.POSITIVE_INFINITY) > 0.72 * (el.ownerDocument.defaultView?.innerWidth ?? 0);

/** The rows of a list of talks or people. */
const isRow = (el: Element): boolean =>
  /^(?:listitem|option|treeitem|tab|row|gridcell)$/.test(el.getAttribute('role') ?? '') ||
  /^(?:h[1-6]|tr)$/.test(el.localName);

function depthOf(snap: Snapshot, j: number): number {
  let depth = 0;
  for (let at = j; at > 0; at = snap.parent[at] as number) depth++;
  return depth;
}

/** Rows of people, as a list of talks has them. */
const isList = (snap: Snapshot, j: number): boolean => childrenOf(snap, j).length > 12 || within(snap, 'time', j) > 1;
