/** Where the marks of a list stand: beside their rows or in a gap of them, at the same place in each. */

import { parentOf } from '../../dom/deep.ts';
import { isRightToLeft } from '../../dom/layout.ts';

export const markSize = { width: 52, height: 18 } as const;
const gap = 6;
const step = 26;
const farthest = 620;
const lines = ['middle', 'top', 'bottom'] as const;

/** A place in a row: pixels from its end edge (negative = outside) and a line of it. */
export interface Spot {
  fromEnd: number;
  line: (typeof lines)[number];
  /** The row reads from right to left: the end is on the left. */
  mirrored: boolean;
}

/** The top left corner of a mark in a row's box. */
export function pointIn(box: DOMRect, { fromEnd, line, mirrored }: Spot): { x: number; y: number } {
  const { width, height } = markSize;
  const x = mirrored ? box.left + fromEnd : box.right - fromEnd - width;
  const top =
    line === 'top' ? box.top + 1 : line === 'bottom' ? box.bottom - height - 1 : box.top + (box.height - height) / 2;
  return { x: Math.round(x), y: Math.round(top) };
}

/** The place that covers least in some rows: beside them where nothing is, else the gap nearest to their end. */
export function chooseSpot(rows: readonly Element[], screen: { width: number }): Spot {
  const samples = rows.slice(0, 4).map((row) => ({ row, box: row.getBoundingClientRect(), ink: inkOf(row) }));
  const mirrored = rows[0] !== undefined && isRightToLeft(rows[0]);
  const outside: Spot = { fromEnd: -(markSize.width + gap), line: 'middle', mirrored };
  if (samples.length > 0 && samples.every(({ row, box }) => isFree(row, box, outside, screen))) return outside;
  let best: Spot = { fromEnd: gap, line: 'middle', mirrored };
  let least = Number.POSITIVE_INFINITY;
  const widest = Math.min(...samples.map(({ box }) => box.width), farthest) - markSize.width;
  for (const line of lines) {
    for (let fromEnd = gap; fromEnd <= Math.max(gap, widest); fromEnd += step) {
      const spot = { fromEnd, line, mirrored };
      const cost = samples.reduce((sum, { box, ink }) => sum + covered(pointIn(box, spot), ink), 0);
      if (cost < least) [best, least] = [spot, cost];
      if (least === 0) return best;
    }
  }
  return best;
}

/** Is the place beside a row on the screen, and is nothing there but what the row itself lies in? */
function isFree(row: Element, box: DOMRect, spot: Spot, screen: { width: number }): boolean {
  const { x, y } = pointIn(box, spot);
  if (x < gap || x + markSize.width > screen.width - gap) return false;
  const doc = row.ownerDocument;
  return [x + 2, x + markSize.width - 2].every((at) => {
    const found = topAt(doc, at, y + markSize.height / 2);
    return found !== null && found !== row && isAround(found, row) && !/^(?:a|button)$/.test(found.localName);
  });
}

/** What lies on top at a point, our own elements left out. */
export function topAt(doc: Document, x: number, y: number): Element | null {
  return doc.elementsFromPoint(x, y).find((el) => !el.localName.startsWith('aisle-')) ?? null;
}

/** Does one element hold another, through shadow roots? */
export function isAround(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The boxes of what a person reads or uses in a row. */
function inkOf(row: Element): DOMRect[] {
  const doc = row.ownerDocument;
  const boxes: DOMRect[] = [];
  const walker = doc.createTreeWalker(row, 4);
  const range = doc.createRange();
  for (let node = walker.nextNode(), n = 0; node && n < 80; node = walker.nextNode(), n++) {
    if (!node.nodeValue?.trim()) continue;
    range.selectNodeContents(node);
    boxes.push(...Array.from(range.getClientRects()));
  }
  const things = Array.from(row.querySelectorAll('img,svg,input,button,select,video,canvas')).slice(0, 20);
  return [...boxes, ...things.map((el) => el.getBoundingClientRect())].filter(
    ({ width, height }) => width > 1 && height > 1,
  );
}

/** How many square pixels of ink a mark would hide. */
function covered({ x, y }: { x: number; y: number }, ink: readonly DOMRect[]): number {
  return ink.reduce((sum, box) => {
    const across = Math.min(box.right, x + markSize.width + 3) - Math.max(box.left, x - 3);
    const down = Math.min(box.bottom, y + markSize.height) - Math.max(box.top, y);
    return across > 0 && down > 0 ? sum + across * down : sum;
  }, 0);
}
