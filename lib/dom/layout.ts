import { frameOf, isParsedFrame, parentOf } from './deep.ts';
import { shownBySelf } from './hidden.ts';

/** A place on the screen, in CSS pixels of the top page. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const laidOut = new WeakMap<Document, boolean>();

/** True when the document is on a screen: it has a window and its body has boxes. False for parsed pages and for jsdom. */
export function hasLayout(doc: Document): boolean {
  if (laidOut.get(doc)) return true;
  const view = isParsedFrame(doc) ? null : doc.defaultView;
  const there = view !== null && (doc.documentElement?.getClientRects().length ?? 0) > 0;
  if (there) laidOut.set(doc, true);
  return there;
}

/**
 * Can a person see the element? With layout: it has boxes of some size, and neither it nor its frames are hidden. Without: no
 * ancestor is hidden by attribute or inline style. Being scrolled out of view does not count as hidden.
 */
export function isShown(el: Element): boolean {
  if (!hasLayout(el.ownerDocument)) return shownByAttributes(el);
  const rects = el.getClientRects();
  if (rects.length === 0) return false;
  if (!Array.from(rects).some((r) => r.width > 1 && r.height > 1)) return false;
  if (el.checkVisibility && !el.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const frame = frameOf(el.ownerDocument);
  return frame ? isShown(frame) : true;
}

function shownByAttributes(el: Element): boolean {
  if (el.localName === 'input' && el.getAttribute('type') === 'hidden') return false;
  for (let at: Element | null = el; at; at = parentOf(at)) if (shownBySelf(at) === 'no') return false;
  return shownBySelf(el) === 'yes';
}

/** Where the element is on the top page, frames added up; null without layout or without size. */
export function boxOf(el: Element): Box | null {
  if (!hasLayout(el.ownerDocument)) return null;
  const r = el.getBoundingClientRect();
  if (r.width === 0 && r.height === 0) return null;
  const frame = frameOf(el.ownerDocument);
  const outer = frame ? boxOf(frame) : null;
  return { x: r.x + (outer?.x ?? 0), y: r.y + (outer?.y ?? 0), width: r.width, height: r.height };
}

/** Distance in CSS pixels between two boxes' nearest edges; 0 when they touch or overlap. */
export function gapBetween(a: Box, b: Box): number {
  const dx = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width));
  const dy = Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height));
  return Math.hypot(dx, dy);
}

/** Does the element read from right to left? By computed style, else by the nearest `dir`. */
export function isRightToLeft(el: Element): boolean {
  if (hasLayout(el.ownerDocument)) return el.ownerDocument.defaultView?.getComputedStyle(el).direction === 'rtl';
  return el.closest('[dir]')?.getAttribute('dir') === 'rtl';
}

/**
 * On which side of its list a bubble sits: `start` (left, in right-to-left pages right) or `end`. By geometry, else by the alignment
 * that its own or its parents' style sets. Null when it fills the width or nothing says.
 */
export function sideOf(bubble: Element, list: Element): 'start' | 'end' | null {
  const box = boxOf(bubble);
  const outer = boxOf(list);
  if (!box || !outer) return sideByStyle(bubble, list);
  const left = box.x - outer.x;
  const right = outer.x + outer.width - (box.x + box.width);
  if (Math.abs(left - right) < outer.width * 0.08) return sideByStyle(bubble, list);
  return left < right === isRightToLeft(list) ? 'end' : 'start';
}

function sideByStyle(bubble: Element, list: Element): 'start' | 'end' | null {
  for (let at: Element | null = bubble; at && at !== list; at = parentOf(at)) {
    const inline = /(?:justify-content|align-items|align-self)\s*:\s*(?:flex-)?(start|end)/.exec(
      at.getAttribute('style') ?? '',
    );
    if (inline) return inline[1] as 'start' | 'end';
    const style = hasLayout(at.ownerDocument) ? at.ownerDocument.defaultView?.getComputedStyle(at) : null;
    if (style && /end$/.test(`${style.justifyContent}`)) return 'end';
    if (style && /end$/.test(`${style.alignSelf}`)) return 'end';
  }
  return null;
}
