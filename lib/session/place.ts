/** Where the pill and the marks stand: beside the page's elements, measured, never inside them. */

import { hostName, queueHostName } from './host.ts';

/** Pixels from the viewport's top-left corner; null = the element is not on view. */
export type Point = { x: number; y: number } | null;

interface Size {
  width: number;
  height: number;
}

export const pillSize: Size = { width: 312, height: 38 };
export const markSize: Size = { width: 130, height: 26 };
const gap = 8;

/**
 * The places for something of a size beside a box, best first: to its right, in its upper right corner, on its upper
 * edge, under its lower edge. Always whole on the screen. None when the box is off the screen or not rendered.
 */
export function besides(box: DOMRect, size: Size, view: Size): NonNullable<Point>[] {
  if (box.width < 20 || box.height < 8 || box.bottom < 24 || box.top > view.height - 24) return [];
  if (box.right < 24 || box.left > view.width - 24) return [];
  const right = Math.min(box.right, view.width - gap) - size.width - gap;
  const beside = view.width - box.right >= size.width + 2 * gap ? [{ x: box.right + gap, y: box.top }] : [];
  const corner = { x: right, y: box.top + gap };
  const edge = { x: right, y: box.top - size.height / 2 };
  const under = { x: right, y: box.bottom - size.height / 2 };
  return [...beside, corner, edge, under].map(({ x, y }) => ({
    x: clamp(x, gap, view.width - size.width - gap),
    y: clamp(y, gap, view.height - size.height - gap),
  }));
}

const clamp = (value: number, low: number, high: number) => Math.round(Math.max(low, Math.min(high, value)));

/** How many of some twenty points of a place lie on something that a person reads or uses. */
function covers(doc: Document, { x, y }: NonNullable<Point>, size: Size): number {
  let count = 0;
  for (const across of [0.02, 0.18, 0.34, 0.5, 0.66, 0.82, 0.98]) {
    for (const down of [0.05, 0.5, 0.95]) {
      if (isInk(doc, x + size.width * across, y + size.height * down)) count++;
    }
  }
  return count;
}

function isInk(doc: Document, x: number, y: number): boolean {
  const el = doc
    .elementsFromPoint(x, y)
    .find((found) => found.localName !== hostName && found.localName !== queueHostName);
  if (!el) return false;
  if (/^(IMG|SVG|VIDEO|CANVAS|IFRAME|INPUT|TEXTAREA|SELECT|BUTTON|A)$/i.test(el.tagName)) return true;
  const range = doc.createRange();
  return Array.from(el.childNodes).some((node) => {
    if (node.nodeType !== 3 || !node.nodeValue?.trim()) return false;
    range.selectNodeContents(node);
    return Array.from(range.getClientRects()).some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom);
  });
}

export interface Target {
  element: Element;
  size: Size;
}

export interface Follower {
  /** What to follow from now on, by name. */
  follow(targets: ReadonlyMap<string, Target>): void;
  destroy(): void;
}

/**
 * Follows elements: tells their places whenever they moved. Measures at most once a frame, all together, and only
 * after a scroll, a resize, a change of size, or an element coming into view or leaving it; nothing runs in between.
 */
export function createFollower(doc: Document, onMove: (places: ReadonlyMap<string, Point>) => void): Follower {
  return new Follow(doc, onMove);
}

const quiet = { passive: true, capture: true } as const;

class Follow implements Follower {
  private readonly doc: Document;
  private readonly view: Window & typeof globalThis;
  private readonly onMove: (places: ReadonlyMap<string, Point>) => void;
  private readonly sight: IntersectionObserver;
  private readonly size: ResizeObserver;
  private targets: ReadonlyMap<string, Target> = new Map();
  /** Which of its places each target took. */
  private choices = new Map<string, { of: number; at: number }>();
  private seen = '';
  private frame = 0;

  constructor(doc: Document, onMove: (places: ReadonlyMap<string, Point>) => void) {
    this.doc = doc;
    this.view = doc.defaultView as Window & typeof globalThis;
    this.onMove = onMove;
    this.sight = new this.view.IntersectionObserver(this.soon, { threshold: [0, 0.5, 1] });
    this.size = new this.view.ResizeObserver(this.soon);
    doc.addEventListener('scroll', this.soon, quiet);
    this.view.addEventListener('resize', this.soon, quiet);
  }

  follow(targets: ReadonlyMap<string, Target>): void {
    this.sight.disconnect();
    this.size.disconnect();
    this.targets = targets;
    this.choices = new Map();
    for (const { element } of targets.values()) {
      this.sight.observe(element);
      this.size.observe(element);
    }
    this.soon();
  }

  destroy(): void {
    this.sight.disconnect();
    this.size.disconnect();
    this.doc.removeEventListener('scroll', this.soon, quiet);
    this.view.removeEventListener('resize', this.soon, quiet);
    if (this.frame !== 0) this.view.cancelAnimationFrame(this.frame);
    this.targets = new Map();
  }

  private readonly soon = (): void => {
    if (this.frame === 0) this.frame = this.view.requestAnimationFrame(this.measure);
  };

  private readonly measure = (): void => {
    this.frame = 0;
    const screen = { width: this.doc.documentElement.clientWidth, height: this.view.innerHeight };
    const places = new Map<string, Point>();
    for (const [name, { element, size }] of this.targets) {
      const possible = element.isConnected ? besides(element.getBoundingClientRect(), size, screen) : [];
      places.set(name, this.choose(name, possible, size));
    }
    const now = JSON.stringify([...places]);
    if (now === this.seen) return;
    this.seen = now;
    this.onMove(places);
  };

  /** The first place that covers nothing, else the one that covers least; looked up anew only when the choices change. */
  private choose(name: string, places: NonNullable<Point>[], size: Size): Point {
    if (places.length === 0) return null;
    const held = this.choices.get(name);
    if (held?.of === places.length) return places[held.at] ?? null;
    const costs = places.map((place) => covers(this.doc, place, size));
    const at = costs.indexOf(Math.min(...costs));
    this.choices.set(name, { of: places.length, at });
    return places[at] ?? null;
  }
}
