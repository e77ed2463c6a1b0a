/**
 * From an offset in the text that was read back to the place in the page. The text was normalised on its way (spaces
 * folded, quotes and hidden parts dropped, pictures named), so the two are aligned character by character.
 */
import { shadowOf } from '../dom/deep.ts';

/** The characters of an element that count, each with the text node and offset that it stands at. */
interface Ink {
  text: string;
  nodes: Text[];
  /** Index into `nodes` of each character. */
  node: Uint32Array;
  /** Offset in its node of each character. */
  at: Uint32Array;
}

/** Longer texts are not marked: nobody sees marks a hundred pages down, and the page must stay quick. */
const mostCharacters = 200_000;
const mostSearches = 400;
/** So many equal characters in a row prove that the two texts run together again. */
const anchor = 10;
/** How much of the page is searched for the next run. */
const farthest = 20_000;

/** True for characters that normalising may add or drop: spaces, controls, zero-width, bidi and variation marks. */
function isBlank(code: number): boolean {
  if (code <= 0x20 || (code >= 0x7f && code <= 0xa0) || code === 0xad || code === 0xfeff) return true;
  return (code >= 0x2000 && code <= 0x206f && !isDash(code)) || (code >= 0xfe00 && code <= 0xfe0f) || code === 0x3000;
}

/** U+2010 to U+2027: dashes, quotes and dots, which are ink. U+2030 to U+205E as well. */
function isDash(code: number): boolean {
  return (code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205e);
}

/** The ink of a string with the offset of each character. */
function inkOf(text: string): { text: string; at: Uint32Array } {
  const at = new Uint32Array(text.length);
  let out = '';
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (isBlank(text.charCodeAt(i))) continue;
    out += text[i];
    at[count++] = i;
  }
  return { text: out, at };
}

function inkOfElement(root: Element): Ink {
  const nodes: Text[] = [];
  const node: number[] = [];
  const at: number[] = [];
  const out: string[] = [];
  const walker = root.ownerDocument.createTreeWalker(shadowOf(root) ?? root, NodeFilter.SHOW_TEXT);
  for (let next = walker.nextNode(); next && node.length < mostCharacters; next = walker.nextNode()) {
    if (/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(next.parentElement?.tagName ?? '')) continue;
    const ink = inkOf((next as Text).data.slice(0, mostCharacters));
    for (let i = 0; i < ink.text.length; i++) {
      node.push(nodes.length);
      at.push(ink.at[i]!);
    }
    nodes.push(next as Text);
    out.push(ink.text);
  }
  return { text: out.join(''), nodes, node: Uint32Array.from(node), at: Uint32Array.from(at) };
}

/**
 * For each character of `from` its place in `to`, or -1. Runs of equal characters are taken as they come; after a
 * difference the next run must begin with a whole anchor, so that a chance letter does not lead astray.
 */
export function align(from: string, to: string): Int32Array {
  const map = new Int32Array(from.length).fill(-1);
  let [i, j, searches, together] = [0, 0, 0, true];
  while (i < from.length && j < to.length && searches < mostSearches) {
    if (together && from[i] === to[j]) {
      map[i++] = j++;
      continue;
    }
    searches++;
    const found = to.slice(j, j + farthest).indexOf(from.slice(i, i + anchor));
    together = found >= 0;
    if (together) j += found;
    else i++;
  }
  return map;
}

/** Maps offsets of one read text to ranges in the element that it was read from. Build it once per message. */
export interface SpanMap {
  /** The range of the characters between two offsets; null where they are not in the page. */
  range(start: number, end: number): Range | null;
}

/** Prepares the mapping. Costs one walk over the element's text, no layout. */
export function spanMap(body: Element, text: string): SpanMap {
  const read = inkOf(text.slice(0, mostCharacters));
  const page = inkOfElement(body);
  const map = align(read.text, page.text);
  return { range: (start, end) => rangeOf(page, ends(map, read.at, read.text.length, start, end)) };
}

/** The first and last place in the page of the characters between two offsets of the read text. */
function ends(map: Int32Array, at: Uint32Array, count: number, start: number, end: number): [number, number] | null {
  let [first, last, wanted, met] = [-1, -1, 0, 0];
  for (let i = firstFrom(at, count, start); i < count && at[i]! < end; i++) {
    wanted++;
    const place = map[i]!;
    if (place < 0) continue;
    met++;
    if (first < 0) first = place;
    last = place;
  }
  // Half of the characters must have been found together, or the mark would sit on other words.
  const together = last - first + 1 <= wanted * 2 + 8;
  return met > 0 && met * 2 >= wanted && together ? [first, last] : null;
}

/** Index of the first ink character at or after an offset. */
function firstFrom(at: Uint32Array, count: number, start: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rangeOf(page: Ink, places: [number, number] | null): Range | null {
  if (!places) return null;
  const [first, last] = places;
  const [from, to] = [page.nodes[page.node[first]!]!, page.nodes[page.node[last]!]!];
  if (!from.isConnected || !to.isConnected) return null;
  const range = from.ownerDocument.createRange();
  try {
    range.setStart(from, page.at[first]!);
    range.setEnd(to, page.at[last]! + 1);
  } catch {
    // The page changed the text since: the next reading maps it anew.
    return null;
  }
  return range;
}
