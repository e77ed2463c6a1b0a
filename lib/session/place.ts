/** Where the pill and the marks stand: beside the page's elements, measured, never inside them. */

/** Pixels from the viewport's top-left corner; null = the element is not on view. */
export type Point = { x: number; y: number } | null;

interface Size {
  width: number;
  height: number;
}

export const pillSize: Size = { width: 300, height: 36 };
export const markSize: Size = { width: 130, height: 26 };
const gap = 8;

/**
 * The place for something of a size beside a box: to its right where there is room, else on its upper right edge,
 * always whole on the screen. Null when the box is off the screen, too small to belong to anything, or not rendered.
 */
export function besides(box: DOMRect, size: Size, view: Size): Point {
  if (box.width < 20 || box.height < 8 || box.bottom < 24 || box.top > view.height - 24) return null;
  if (box.right < 24 || box.left > view.width - 24) return null;
  const room = view.width - box.right >= size.width + 2 * gap;
  const x = room ? box.right + gap : Math.min(box.right, view.width - gap) - size.width;
  const y = room ? box.top : box.top - size.height / 2;
  return { x: clamp(x, gap, view.width - size.width - gap), y: clamp(y, gap, view.height - size.height - gap) };
}

const clamp = (value: number, low: number, high: number) => Math.round(Math.max(low, Math.min(high, value)));

export interface Follower {
  /** What to follow from now on, by name. */
  follow(targets: ReadonlyMap<string, { element: Element; size: Size }>): void;
  destroy(): void;
}

/**
 * Follows elements: tells their places whenever they moved. Measures at most once a frame, all together, and only
 * after a scroll, a resize, a change of size, or an element coming into view or leaving it; nothing runs in between.
 */
export function createFollower(doc: Document, onMove: (places: ReadonlyMap<string, Point>) => void): Follower {
  const view = doc.defaultView as Window & typeof globalThis;
  let targets: ReadonlyMap<string, { element: Element; size: Size }> = new Map();
  let seen = '';
  let frame = 0;
  const measure = () => {
    frame = 0;
    const screen = { width: doc.documentElement.clientWidth || view.innerWidth, height: view.innerHeight };
    const places = new Map<string, Point>();
    for (const [name, { element, size }] of targets) {
      places.set(name, element.isConnected ? besides(element.getBoundingClientRect(), size, screen) : null);
    }
    const now = JSON.stringify([...places]);
    if (now === seen) return;
    seen = now;
    onMove(places);
  };
  const soon = () => {
    if (frame === 0 && targets.size > 0) frame = view.requestAnimationFrame(measure);
  };
  const sight = new view.IntersectionObserver(soon, { threshold: [0, 0.5, 1] });
  const size = new view.ResizeObserver(soon);
  const quiet = { passive: true, capture: true } as const;
  const listen = (on: boolean) => {
    const change = on ? 'addEventListener' : 'removeEventListener';
    doc[change]('scroll', soon, quiet);
    view[change]('resize', soon, quiet);
  };
  const unfollow = () => {
    sight.disconnect();
    size.disconnect();
  };
  return {
    follow(next) {
      unfollow();
      if (targets.size === 0 && next.size > 0) listen(true);
      if (targets.size > 0 && next.size === 0) listen(false);
      targets = next;
      for (const { element } of next.values()) {
        sight.observe(element);
        size.observe(element);
      }
      soon();
    },
    destroy() {
      unfollow();
      listen(false);
      targets = new Map();
      if (frame !== 0) view.cancelAnimationFrame(frame);
    },
  };
}
