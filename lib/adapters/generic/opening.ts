import { isProse, marksOf } from './cues.ts';
import { boxOf } from './dom.ts';
import { childrenOf, holds, type Snapshot, within } from './snapshot.ts';

const OUTSIDE =
  'body>header,nav,aside,footer,form,[role=navigation],[role=complementary],[role=contentinfo],[role=banner]';

/** A post of other markup before the items: its block, and the part that holds its text. */
export interface Opening {
  block: number;
  body: number;
}

/**
 * The post that opened the talk when its markup is another one (a question above its answers,
 * a ticket's description above its history): a block outside the set with written text and an author or time of its own. Null when there is none.
 */
export function openingOf(snap: Snapshot, items: readonly number[], box: number): Opening | null {
  const first = items[0] as number;
  const limit = Math.max(400, averageProse(snap, items) * 4);
  let at = -1;
  let most = 0;
  for (let j = 1; j < first; j++) {
    const words = (snap.own[j] as string).length;
    if (words <= most || snap.time[j] || !isSentence(snap.own[j] as string) || holds(snap, j, first)) continue;
    // What is cut off is a preview.
    if (/(?:…|\.{3})$/.test(snap.own[j] as string)) continue;
    if (isOutside(snap, j) || isRow(snap, j, first) || isBio(snap, j)) continue;
    most = words;
    at = j;
  }
  if (at < 0) return null;
  const block = risen(snap, at, first);
  if (block < 0 || within(snap, 'prose', block) > limit || tooFar(snap, block, box)) return null;
  if (isBeside(snap, block, first)) return null;
  return { block, body: bodyAround(snap, at, block) };
}

/** The element that holds most of the block's written text and no time. */
function bodyAround(snap: Snapshot, at: number, block: number): number {
  let body = at;
  for (let i = snap.parent[at] as number; i > block; i = snap.parent[i] as number) {
    if (within(snap, 'time', i) > 0 || within(snap, 'author', i) > 0 || within(snap, 'field', i) > 0) break;
    const more = within(snap, 'prose', i) / Math.max(1, within(snap, 'prose', body));
    if (more > 1.2 || within(snap, 'text', i) - within(snap, 'text', body) < 5) body = i;
  }
  return body;
}

/** More than a name with a comma: some length, or an end. */
const isSentence = (text: string): boolean =>
  isProse(text) && (text.length >= 32 || /[.?!…。？！؟]/u.test(text)) && !isFacts(text);

/** `IP - 203.0.113.9, ID - 88, E-mail - dana@example.com`: what the page knows of a visitor. */
const isFacts = (text: string): boolean => (text.match(/(?:^|, )\p{L}[\p{L} -]{0,18}?\s?[-–:]\s/gu)?.length ?? 0) > 2;

function averageProse(snap: Snapshot, items: readonly number[]): number {
  return items.reduce((sum, i) => sum + within(snap, 'prose', i), 0) / items.length;
}

function isOutside(snap: Snapshot, j: number): boolean {
  for (let i = j; i > 0; i = snap.parent[i] as number) {
    const el = snap.els[i] as Element;
    if (el.localName === 'a' || el.matches(OUTSIDE) || (el.getAttribute('contenteditable') ?? 'false') !== 'false')
      return true;
  }
  return false;
}

/** What a page tells about who wrote its article. */
function isBio(snap: Snapshot, at: number): boolean {
  for (let i = at, n = 0; i > 0 && n < 4; i = snap.parent[i] as number, n++)
    if (
      /(?:^|[-_ ])(?:author-?(?:box|bio|info|card|desc\w*)|about-?(?:the-?)?author|bio(?:graphy)?)(?:$|[-_ ])/i.test(
        marksOf(snap.els[i] as Element),
      )
    )
      return true;
  return false;
}

/** In one of several rows of a list of talks: what was said last in another one. */
function isRow(snap: Snapshot, at: number, first: number): boolean {
  for (let i = at; i > 0 && !holds(snap, i, first); i = snap.parent[i] as number) {
    const el = snap.els[i] as Element;
    if (/^(?:option|treeitem|tab)$/.test(el.getAttribute('role') ?? '')) return true;
    const listed = el.localName === 'li' || el.localName === 'tr' || el.getAttribute('role') === 'listitem';
    const cls = el.classList[0];
    if (!listed && (cls === undefined ? el.hasAttributes() : within(snap, 'time', i) === 0)) continue;
    const up = snap.parent[i] as number;
    const rows = childrenOf(snap, up).filter((c) => {
      const other = snap.els[c] as Element;
      if (listed) return other.localName === el.localName && within(snap, 'text', c) > 0;
      if (cls === undefined) return other.localName === 'div' && !other.hasAttributes() && within(snap, 'text', c) > 0;
      return other.classList[0] === cls && within(snap, 'time', c) > 0;
    });
    if (rows.length > (cls === undefined && !listed ? 2 : 1) && !holds(snap, up, first)) return true;
  }
  return false;
}

/** The smallest block around a text that names an author or a time, without reaching the items. */
function risen(snap: Snapshot, at: number, first: number): number {
  for (let i = at; i > 0 && !holds(snap, i, first); i = snap.parent[i] as number) {
    if (within(snap, 'time', i) > 0 || within(snap, 'author', i) > 0) return i;
  }
  return -1;
}

/** Does it share a close ancestor with the items? */
function tooFar(snap: Snapshot, block: number, box: number): boolean {
  let rise = 0;
  for (let i = box; i > 0 && !holds(snap, i, block); i = snap.parent[i] as number) rise++;
  return rise > 3;
}

/** In another column of the page than the items. */
function isBeside(snap: Snapshot, block: number, first: number): boolean {
  const a = boxOf(snap.els[block] as Element);
  const b = boxOf(snap.els[first] as Element);
  if (!a || !b) return false;
  return Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) < 0.3 * Math.min(a.width, b.width);
}
