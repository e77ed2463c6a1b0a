/** Follows the rows that are on view: measures them at most once a frame, and only after something moved. */
import { chooseSpot, isAround, markSize, pointIn, type Spot, topAt } from './spots.ts';

/** A row on view: its box and the place of its mark. */
export interface Placed {
  element: Element;
  place: { x: number; y: number };
}

export interface RowFollower {
  /** The rows to follow from now on, in page order. */
  follow(rows: readonly Element[]): void;
  /** The rows on view, in page order. */
  visible(): Element[];
  /** Measure again: something may have moved. */
  soon(): void;
  destroy(): void;
}

const quiet = { passive: true, capture: true } as const;
/** More marks than this are never on one screen. */
const most = 120;
/** Milliseconds without scrolling. */
const REST = 120;

/** Calls `onMove` whenever the rows on view, or their places, changed. */
export function followRows(doc: Document, onMove: (placed: readonly Placed[]) => void): RowFollower {
  return new Follower(doc, onMove);
}

class Follower implements RowFollower {
  private readonly doc: Document;
  private readonly view: Window & typeof globalThis;
  private readonly onMove: (placed: readonly Placed[]) => void;
  private readonly sight: IntersectionObserver;
  private readonly size: ResizeObserver;
  private rows: readonly Element[] = [];
  private readonly shown = new Set<Element>();
  private spot: Spot | null = null;
  private seen = '';
  private frame = 0;
  /** What lay on top of each row when it was looked at last; looked at anew when the page has come to rest. */
  private readonly onTop = new Map<Element, boolean>();
  private resting = 0;

  constructor(doc: Document, onMove: (placed: readonly Placed[]) => void) {
    this.doc = doc;
    this.view = doc.defaultView as Window & typeof globalThis;
    this.onMove = onMove;
    this.sight = new this.view.IntersectionObserver(this.sighted, { threshold: [0, 0.6] });
    this.size = new this.view.ResizeObserver(this.resized);
    doc.addEventListener('scroll', this.scrolled, quiet);
    this.view.addEventListener('resize', this.resized, quiet);
  }

  follow(rows: readonly Element[]): void {
    const before = new Set(this.rows);
    const now = new Set(rows);
    for (const row of this.rows) if (!now.has(row)) this.drop(row);
    for (const row of rows) if (!before.has(row)) this.sight.observe(row);
    if (rows[0] !== this.rows[0]) {
      this.size.disconnect();
      const list = rows[0]?.parentElement;
      if (list) this.size.observe(list);
    }
    if (this.rows.length === 0) this.spot = null;
    this.rows = rows;
    this.soon();
  }

  visible(): Element[] {
    return this.rows.filter((row) => this.shown.has(row));
  }

  destroy(): void {
    this.sight.disconnect();
    this.size.disconnect();
    this.view.clearTimeout(this.resting);
    this.doc.removeEventListener('scroll', this.scrolled, quiet);
    this.view.removeEventListener('resize', this.resized, quiet);
    if (this.frame !== 0) this.view.cancelAnimationFrame(this.frame);
    this.rows = [];
  }

  readonly soon = (): void => {
    if (this.resting === 0) this.onTop.clear();
    if (this.frame === 0) this.frame = this.view.requestAnimationFrame(this.measure);
  };

  /** While the page scrolls the places are followed; what lies over the rows is looked at when it rests. */
  private readonly scrolled = (): void => {
    this.view.clearTimeout(this.resting);
    this.resting = this.view.setTimeout(this.rest, REST);
    if (this.frame === 0) this.frame = this.view.requestAnimationFrame(this.measure);
  };

  private readonly rest = (): void => {
    this.resting = 0;
    this.soon();
  };

  private drop(row: Element): void {
    this.sight.unobserve(row);
    this.shown.delete(row);
    this.onTop.delete(row);
  }

  private readonly sighted = (entries: IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting, intersectionRatio } of entries) {
      if (isIntersecting && intersectionRatio >= 0.55) this.shown.add(target);
      else this.shown.delete(target);
    }
    this.soon();
  };

  private readonly resized = (): void => {
    this.spot = null;
    this.soon();
  };

  private readonly measure = (): void => {
    this.frame = 0;
    const rows = this.visible().slice(0, most);
    const screen = { width: this.doc.documentElement.clientWidth, height: this.view.innerHeight };
    if (rows.length > 0) this.spot ??= chooseSpot(rows, screen);
    const placed = rows.flatMap((element) => this.placed(element, screen));
    const now = placed.map(({ place }) => `${place.x},${place.y}`).join(' ');
    // The same places may be other rows: a list that recycles its elements tells by its content, not here.
    if (now === this.seen && placed.length === 0) return;
    this.seen = now;
    this.onMove(placed);
  };

  private placed(element: Element, screen: { width: number; height: number }): Placed[] {
    if (!element.isConnected || !this.spot) return [];
    const box = element.getBoundingClientRect();
    const place = pointIn(box, this.spot);
    const whole =
      place.x >= 0 &&
      place.x + markSize.width <= screen.width &&
      place.y >= 0 &&
      place.y + markSize.height <= screen.height;
    return whole && this.isOnTop(element, box, place) ? [{ element, place }] : [];
  }

  /** False where a bar, a menu or a dialog of the page lies over the row: a mark there would belong to nothing. */
  private isOnTop(row: Element, box: DOMRect, { x, y }: { x: number; y: number }): boolean {
    const held = this.onTop.get(row);
    if (held !== undefined) return held;
    const across = Math.max(box.left + 2, Math.min(x + markSize.width / 2, box.right - 2));
    const found = topAt(this.doc, across, y + markSize.height / 2);
    const is = found !== null && (isAround(row, found) || isAround(found, row));
    this.onTop.set(row, is);
    return is;
  }
}
