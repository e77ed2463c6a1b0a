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
  shown: Shows;
}

/** By class, class of what is around, and tag. */
type Shows = Map<string, Map<string, Map<string, number>>>;

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

/** What an element is and holds, asked once: each question to the page costs more than what follows from it. */
interface Made {
  name: string;
  kids: Element[];
  /** Its own words as they stand in the page. */
  raw: string;
  /** Without any attribute. */
  bare: boolean;
  /** Without any child, text included. */
  empty: boolean;
}

function madeOf(el: Element, name: string): Made {
  const kids: Element[] = [];
  const first = el.firstChild;
  let raw = '';
  let texts = 0;
  for (let n = first; n; n = n.nextSibling) {
    const type = n.nodeType;
    if (type === 1) kids.push(n as Element);
    if (type !== 3) continue;
    const data = (n as Text).data;
    if (++texts === 1 && kids.length === 0 && data.length < 4000) raw = data;
    else if (raw.length < 4000 && (data.length > 8 || data.trim() !== '')) raw += data.slice(0, 4000);
  }
  // The spaces between the pieces of a text that nothing else is in count.
  if (kids.length === 0 && texts > 1) raw = (el.textContent as string).slice(0, 4000);
  return { name, kids, raw, bare: !el.hasAttributes(), empty: first === null };
}

function enter(el: Element, parent: number, snap: Walk, depth: number, inLink: boolean, layout: boolean): void {
  const name = el.localName;
  if (SKIP.has(name) || snap.els.length >= MOST || depth > 300) return;
  const made = madeOf(el, name);
  if (!isThere(el, made, layout, snap.shown) || snap.hidden.has(el)) return;
  const i = snap.els.length;
  const link = inLink || (name === 'a' && el.hasAttribute('href'));
  push(snap, el, i, parent);
  if (TAKES_TEXT.has(name) ? !isPushed(el) : !made.bare && mayTakeText(el)) snap.boxes.push(i);
  count(snap, el, made, link);
  const shadow = name === 'div' || name.includes('-') ? shadowOf(el) : null;
  if (shadow) noteTestNames(shadow);
  if (shadow)
    for (let c = shadow.firstElementChild; c; c = c.nextElementSibling) enter(c, i, snap, depth + 1, link, layout);
  if (name === 'iframe' || name === 'frame') enterFrame(el, i, snap, depth);
  else if (name !== 'textarea' && name !== 'select')
    for (const c of made.kids) enter(c, i, snap, depth + 1, link, layout);
  snap.end[i] = snap.els.length - 1;
}

const ROWS = new Set(['li', 'tr', 'section', 'article']);

/** Does it take part in the page? A leaf without any attribute follows its parent; asking for each would cost the most. */
function isThere(el: Element, { name, kids, bare, empty }: Made, layout: boolean, shown: Shows): boolean {
  if (!layout) return shownBySelf(el) !== 'no' || el.getAttribute('aria-hidden') === 'true';
  if (kids.length === 0 && (bare || (empty && !STANDS.test(name)))) return true;
  // Rows repeat: what is told by its class alone and showed many times in the same place shows again.
  const cls = bare || ROWS.has(name) ? null : el.getAttribute('class');
  const kind = cls === null || el.attributes.length > 1 ? null : kindOf(el, cls, shown);
  const times = kind?.get(name) ?? 0;
  if (times > ALIKE) return true;
  const shows = el.checkVisibility?.() !== false || name === 'slot' || isOpen(el);
  kind?.set(name, shows ? times + 1 : Number.NEGATIVE_INFINITY);
  return shows;
}

/** Without a box of its own its children show in that of its parent: `display: contents`. */
const isOpen = (el: Element): boolean => el.ownerDocument.defaultView?.getComputedStyle(el).display === 'contents';

const ALIKE = 12;

/** How often elements of one class inside one of another were seen to show, by tag. */
function kindOf(el: Element, cls: string, shown: Shows): Map<string, number> {
  const around = el.parentElement?.getAttribute('class') ?? '';
  const inside = shown.get(cls) ?? new Map<string, Map<string, number>>();
  const kind = inside.get(around) ?? new Map<string, number>();
  shown.set(cls, inside);
  inside.set(around, kind);
  return kind;
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

const TAKES_TEXT = new Set(['textarea', 'input', 'body']);

const mayTakeText = (el: Element): boolean =>
  el.hasAttribute('contenteditable') || el.getAttribute('role') === 'textbox';

/** An `<input>` that is a button, a tick or a picture. */
const isPushed = (el: Element): boolean =>
  /^(?:button|submit|reset|image|checkbox|radio|hidden|file|range|color)$/.test(el.getAttribute('type') ?? '');

const CONTROL = new Set(['button', 'input', 'select', 'textarea', 'label', 'summary']);

function count(snap: Walk, el: Element, { name, raw, bare }: Made, link: boolean): void {
  const own = ownWords(el, name, raw);
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
  else if (own === '' && !bare && el.getAttribute('role') === 'checkbox') now.box++;
  if (name === 'input' || name === 'select') now.field++;
}

/** `dana's avatar`, `Photo of Dana`: what a picture says of itself beside whose it is. */
const OF_PICTURE =
  /^(?:avatar|profile (?:picture|photo|image)) (?:of|for|von|de) |(?<!^(?:user|your|my|default|the))(?:[’']s)? (?:avatar|profile (?:picture|photo|image))$/i;

function ownWords(el: Element, name: string, raw: string): string {
  if (raw === '') return name === 'img' ? (el.getAttribute('alt') ?? '').replace(OF_PICTURE, '') : '';
  const tight = raw.trim();
  return tight === '' ? '' : cleanText(/\s\s|[\n\t]/.test(tight) ? tight.replace(/\s+/g, ' ') : tight);
}
