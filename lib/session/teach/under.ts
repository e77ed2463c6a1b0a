/** What lies under the pointer, and which elements the keyboard steps through. */
import { frameDocument, isParsedFrame, parentOf, rootsBelow, shadowOf } from '../../dom/deep.ts';
import { isControl, shownBySelf } from '../../dom/hidden.ts';
import { type Box, boxOf, isShown } from '../../dom/layout.ts';

type Root = Document | ShadowRoot;

/** The element of the page at a place of the window, through our own layer, open shadow roots and same-origin frames. */
export function elementAt(root: Root, x: number, y: number, own: Element): Element | null {
  for (const el of root.elementsFromPoint(x, y)) {
    // Neither our layer nor the card, its pill and its marks.
    if (el.localName.startsWith('aisle-')) continue;
    const inner = insideOf(el, root, x, y, own);
    return inner ?? (/^(?:html|body)$/.test(el.localName) && el.ownerDocument === own.ownerDocument ? null : el);
  }
  return null;
}

function insideOf(el: Element, root: Root, x: number, y: number, own: Element): Element | null {
  const shadow = el.shadowRoot;
  if (shadow && shadow !== root) {
    const inner = elementAt(shadow, x, y, own);
    return inner === el ? null : inner;
  }
  const doc = /^i?frame$/.test(el.localName) ? frameDocument(el) : null;
  if (!doc || isParsedFrame(doc)) return null;
  const { left, top } = el.getBoundingClientRect();
  return elementAt(doc, x - left - el.clientLeft, y - top - el.clientTop, own);
}

/** The nearest element around it that is really larger; null at the end of the page. */
export function wider(el: Element): Element | null {
  const own = area(el);
  for (let at = parentOf(el); at; at = parentOf(at)) {
    if (/^(?:body|html)$/.test(at.localName)) return null;
    if (area(at) > own * 1.01) return at;
  }
  return null;
}

/** The largest element inside it that shows text and is really smaller; null at the end of the branch. */
export function narrower(el: Element): Element | null {
  const own = area(el);
  const inner = Array.from((shadowOf(el) ?? el).querySelectorAll('*')).slice(0, 500);
  const fit = inner.filter((one) => isShown(one) && !isControl(one) && hasWords(one) && area(one) < own * 0.99);
  return fit.reduce<Element | null>((best, one) => (best && area(best) >= area(one) ? best : one), null);
}

const area = (el: Element): number => {
  const box: Box | null = boxOf(el);
  return box ? box.width * box.height : 0;
};

const hasWords = (el: Element): boolean => /\p{L}{2}/u.test((el.textContent ?? '').slice(0, 2000));

const LEAST_TEXT = 12;
const MOST_STOPS = 400;

/** The blocks of text that Tab steps through, in page order: each holds text of its own and shows. */
export function textStops(doc: Document): Element[] {
  const stops = new Set<Element>();
  for (const root of rootsBelow(doc)) {
    for (const el of Array.from(root.querySelectorAll('*'))) {
      if (stops.size >= MOST_STOPS) return [...stops];
      if (ownTextOf(el).length >= LEAST_TEXT && !isControl(el) && shownBySelf(el) !== 'no' && isShown(el))
        stops.add(block(el));
    }
  }
  return [...stops];
}

/** The boxes that text can be typed into. */
export function boxStops(doc: Document): Element[] {
  const css =
    'textarea,input[type="text"],input:not([type]),[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"]';
  const found = rootsBelow(doc).flatMap((root) => Array.from(root.querySelectorAll(css)));
  return found.filter(isShown).slice(0, MOST_STOPS);
}

function ownTextOf(el: Element): string {
  let text = '';
  for (const node of Array.from(el.childNodes)) if (node.nodeType === 3) text += (node as Text).data;
  return text.replace(/\s+/g, ' ').trim();
}

/** Words inside a line stand for the block that they are in. */
function block(el: Element): Element {
  let at = el;
  for (let up = parentOf(at); up && getComputedStyle(at).display.startsWith('inline'); up = parentOf(up)) at = up;
  return at;
}

/** The nearest box around an element that scrolls by itself; null = the page. */
export function scrollerOf(el: Element): Element | null {
  for (let at: Element | null = el; at; at = parentOf(at)) {
    if (/^(?:body|html)$/.test(at.localName)) continue;
    const { overflowY } = getComputedStyle(at);
    if (/auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight + 1) return at;
  }
  return null;
}
