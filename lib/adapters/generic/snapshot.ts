import { authorStrength, type CueCache, isProse, newCache, noteTestNames, timeStrength } from './cues.ts';
import { cleanText, frameDocument, hasLayout, hiddenIn, type Look, shadowOf, shownBySelf } from './dom.ts';

/**
 * One walk over everything that shows, in composed order (open shadow roots, same-origin frames). Parallel lists, one entry
 * per element; `end[i]` is the last index inside element i, and the `sum` lists hold running totals, so that any question
 * "how much of X is in this element" is one subtraction.
 */
export interface Snapshot {
  els: Element[];
  parent: number[];
  end: number[];
  /** The element's own words: direct text, or what stands for it (alternative text, a label on an empty link). */
  own: string[];
  time: number[];
  author: number[];
  /** Boxes that take text, as positions. */
  boxes: number[];
  sums: Record<Sum, number[]>;
  layout: boolean;
  /** Elements that the page's own rules hide, where there is no layout to ask. */
  hidden: ReadonlySet<Element>;
  /** What was asked of elements already; it ends with the reading. */
  asked: Asked;
  /** Entries that stand for no element of the page: each is around the parts of one message. */
  runs?: ReadonlySet<number>;
}

/** The texts of elements, each with what was left out of it, and what their styles said. */
export interface Asked {
  texts: Map<Element, { drop: ReadonlySet<Element>; text: string }[]>;
  looks: Map<Element, Look>;
}

export type Sum = 'text' | 'link' | 'time' | 'author' | 'prose' | 'box' | 'field';

const SKIP = new Set(
  'script style noscript template head svg link meta option audio video object canvas math'.split(' '),
);
/** Elements that are something without holding anything. */
const STANDS = /^(?:img|input|textarea|select|iframe|frame|time|relative-time|body)$/;
const MOST = 60_000;

const NONE: ReadonlySet<Element> = new Set();

interface Walk extends Snapshot {
  now: Record<Sum, number>;
  cache: CueCache;
  /** How often an element of a kind was seen to show. */
  shown: Map<string, number>;
}

/** Takes the snapshot of a document, or of the part of it in `root`. Reads only; the walk ends after 60,000 elements. */
export function snapshotOf(doc: Document, root: Element | null = doc.body): Snapshot {
  const sums = { text: [], link: [], time: [], author: [], prose: [], box: [], field: [] };
  const now = { text: 0, link: 0, time: 0, author: 0, prose: 0, box: 0, field: 0 };
  const snap: Walk = {
    els: [],
    parent: [],
    end: [],
    own: [],
    time: [],
    author: [],
    boxes: [],
    sums,
    layout: hasLayout(doc),
    hidden: hasLayout(doc) ? NONE : hiddenIn(doc),
    asked: { texts: new Map(), looks: new Map() },
    now,
    cache: newCache(),
    shown: new Map(),
  };
  noteTestNames(doc);
  if (root) enter(root, -1, snap, 0, false, snap.layout);
  pushSums(snap);
  return snap;
}

/** How much of something lies in element `i`, itself included. */
export const within = (snap: Snapshot, sum: Sum, i: number): number =>
  (snap.sums[sum][(snap.end[i] as number) + 1] as number) - (snap.sums[sum][i] as number);

/** Is `j` inside `i` or `i` itself? */
export const holds = (snap: Snapshot, i: number, j: number): boolean => j >= i && j <= (snap.end[i] as number);

/** The children of element i in the walk. */
export function childrenOf(snap: Snapshot, i: number): number[] {
  const list: number[] = [];
  for (let c = i + 1; c <= (snap.end[i] as number); c = (snap.end[c] as number) + 1) list.push(c);
  return list;
}

/** Nearest common ancestor of two elements. */
export function meet(snap: Snapshot, a: number, b: number): number {
  let at = Math.min(a, b);
  while (at > 0 && !(holds(snap, at, a) && holds(snap, at, b))) at = snap.parent[at] as number;
  return Math.max(at, 0);
}

function enter(el: Element, parent: number, snap: Walk, depth: number, inLink: boolean, layout: boolean): void {
  const name = el.localName;
  if (SKIP.has(name) || snap.els.length >= MOST || depth > 300) return;
  if (!isThere(el, name, layout, snap.shown) || snap.hidden.has(el)) return;
  const i = snap.els.length;
  const link = inLink || (name === 'a' && el.hasAttribute('href'));
  push(snap, el, i, parent);
  const bare = !el.hasAttributes();
  if (bare ? name === 'textarea' || name === 'input' || name === 'body' : mayTakeText(el, name)) snap.boxes.push(i);
  count(snap, el, link);
  const shadow = name.includes('-') || name === 'div' ? shadowOf(el) : null;
  if (shadow) noteTestNames(shadow);
  if (shadow)
    for (let c = shadow.firstElementChild; c; c = c.nextElementSibling) enter(c, i, snap, depth + 1, link, layout);
  if (name === 'iframe' || name === 'frame') enterFrame(el, i, snap, depth);
  else if (name !== 'textarea' && name !== 'select') {
    for (let c = el.firstElementChild; c; c = c.nextElementSibling) enter(c, i, snap, depth + 1, link, layout);
  }
  snap.end[i] = snap.els.length - 1;
}

/** Does it take part in the page? A leaf without any attribute follows its parent; asking for each would cost the most. */
function isThere(el: Element, name: string, layout: boolean, shown: Map<string, number>): boolean {
  if (!layout) return shownBySelf(el) !== 'no' || el.getAttribute('aria-hidden') === 'true';
  if (el.firstElementChild === null && (!el.hasAttributes() || (el.firstChild === null && !STANDS.test(name))))
    return true;
  // Rows repeat: what is told by its class alone and showed many times in the same place shows again.
  const kind = el.attributes.length === 1 && !/^(?:li|tr|section|article)$/.test(name) ? kindOf(el, name) : '';
  const times = kind === '' ? 0 : (shown.get(kind) ?? 0);
  if (times > ALIKE) return true;
  const shows = el.checkVisibility?.() !== false || name === 'slot';
  if (kind !== '') shown.set(kind, shows ? times + 1 : Number.NEGATIVE_INFINITY);
  return shows;
}

const ALIKE = 12;

function kindOf(el: Element, name: string): string {
  const cls = el.getAttribute('class');
  return cls === null ? '' : `${name}.${cls}<${el.parentElement?.getAttribute('class') ?? ''}`;
}

function enterFrame(el: Element, i: number, snap: Walk, depth: number): void {
  const doc = frameDocument(el);
  if (doc?.body) noteTestNames(doc);
  if (doc?.body) enter(doc.body, i, snap, depth + 1, false, hasLayout(doc));
}

function push(snap: Walk, el: Element, i: number, parent: number): void {
  snap.els.push(el);
  snap.parent.push(parent);
  snap.end.push(i);
  pushSums(snap);
}

function pushSums({ sums, now }: Walk): void {
  sums.text.push(now.text);
  sums.link.push(now.link);
  sums.time.push(now.time);
  sums.author.push(now.author);
  sums.prose.push(now.prose);
  sums.box.push(now.box);
  sums.field.push(now.field);
}

function mayTakeText(el: Element, name: string): boolean {
  return (
    name === 'textarea' ||
    name === 'input' ||
    name === 'body' ||
    el.hasAttribute('contenteditable') ||
    el.getAttribute('role') === 'textbox'
  );
}

const CONTROL = new Set(['button', 'input', 'select', 'textarea', 'label', 'summary']);

function count(snap: Walk, el: Element, link: boolean): void {
  const name = el.localName;
  const own = ownWords(el);
  const time = own === '' && name !== 'time' && name !== 'relative-time' ? 0 : timeStrength(el, own, snap.cache);
  const author = time || own === '' ? 0 : authorStrength(el, own, snap.cache);
  snap.own.push(own);
  snap.time.push(time);
  snap.author.push(author);
  const { now } = snap;
  now.text += own.length;
  if (link && !time && author < 2) now.link += own.length;
  if (time) now.time++;
  if (author > 1) now.author++;
  if (!time && !link && own && !CONTROL.has(name) && isProse(own)) now.prose += own.length;
  if (name === 'input' && /^(?:checkbox|radio)$/.test(el.getAttribute('type') ?? '')) now.box++;
  else if (own === '' && el.hasAttributes() && el.getAttribute('role') === 'checkbox') now.box++;
  if (name === 'input' || name === 'select') now.field++;
}

/** `dana's avatar`, `Photo of Dana`: what a picture says of itself beside whose it is. */
const OF_PICTURE =
  /^(?:avatar|profile (?:picture|photo|image)) (?:of|for|von|de) |(?<!^(?:user|your|my|default|the))(?:[’']s)? (?:avatar|profile (?:picture|photo|image))$/i;

function ownWords(el: Element): string {
  let text = '';
  if (el.firstElementChild === null) text = (el.textContent as string).slice(0, 4000);
  else
    for (let n = el.firstChild; n; n = n.nextSibling) {
      if (n.nodeType !== 3 || text.length >= 4000) continue;
      const data = (n as Text).data;
      if (data.length > 8 || data.trim() !== '') text += data.length > 4000 ? data.slice(0, 4000) : data;
    }
  if (text === '') return el.localName === 'img' ? (el.getAttribute('alt') ?? '').replace(OF_PICTURE, '') : '';
  const tight = text.trim();
  return tight === '' ? '' : cleanText(/\s\s|[\n\t]/.test(tight) ? tight.replace(/\s+/g, ' ') : tight);
}
