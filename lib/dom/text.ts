import { cleanText } from './clean.ts';
import { shadowOf } from './deep.ts';
import { isControl, isInvisibleInk, type Shown, shownBySelf, styleOf } from './hidden.ts';
import { imageText } from './image.ts';

/** How to read an element. */
export interface TextOptions {
  /** Elements to leave out: a selector, or a test. */
  drop?: string | ((el: Element) => boolean);
  /** Called for every element that shows; a string stands for the element and all below it, null reads on. */
  replace?: (el: Element) => string | null;
  /** `[image: alt]` for pictures (default), or nothing. Emoji pictures are always read as emoji. */
  images?: boolean;
  /** Line breaks of the source text count, as under `white-space: pre-wrap`; set where no style says so. */
  keepLines?: boolean;
  /** What the elements' styles said, kept by the caller for one reading in which the page stands still. */
  looks?: Map<Element, Look>;
  /** Stop after so many characters of source text; default 1,000,000. */
  most?: number;
}

const PARAGRAPH = /^(?:p|h[1-6]|dl|table|ul|ol|pre|figure)$/;
const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dt|fieldset|figcaption|footer|form|header|hr|li|main|nav|section|summary|tr|tbody|thead)$/;

/** What the style of an element says of its words; whether line breaks of the source count is null where no style says so. */
export type Look = readonly [self: Shown, mark?: string | null, keeps?: boolean | null];

interface Walk {
  options: TextOptions;
  out: string[];
  left: number;
  keepLines: boolean;
  depth: number;
}

/**
 * What a person reads in an element: lines from `br`, blocks and list items, a blank line between paragraphs, links as their
 * text, emoji pictures as emoji, other pictures as `[image: alt]`. Hidden parts, controls and code are left out, characters
 * that nobody sees are removed (see `cleanText`). Nothing is changed or cloned. Works on live and on parsed documents;
 * without computed style the attributes and inline styles decide. Empty for null.
 */
export function visibleText(el: Element | null, options: TextOptions = {}): string {
  if (!el) return '';
  const walk: Walk = { options, out: [], left: options.most ?? 1_000_000, keepLines: false, depth: 0 };
  walk.keepLines = options.keepLines ?? keepsLines(el) ?? false;
  if (el.localName === 'textarea') return tidy(cleanText((el as HTMLTextAreaElement).value));
  stepInto(el, walk, true);
  return tidy(walk.out.join(''));
}

/** Joins the pieces: spaces squeezed, at most one blank line, nothing at the ends. Break marks are `\u0001` (line) and `\u0002` (paragraph). */
function tidy(raw: string): string {
  return raw
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?([\u0001\u0002]) ?/g, '$1')
    .replace(/[\u0001\u0002]+/g, (run) => (run.includes('\u0002') ? '\n\n' : '\n'))
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function step(node: Node, walk: Walk, shown: boolean): void {
  if (walk.left <= 0) return;
  if (node.nodeType === 3) {
    if (shown) addText((node as Text).data, walk);
    return;
  }
  if (node.nodeType !== 1 || walk.depth > 400) return;
  const el = node as Element;
  if (el.localName === 'br') {
    walk.out.push('\n');
    return;
  }
  if (isDropped(el, walk.options)) return;
  if (el.localName === 'img') addImage(el, walk, shown);
  else enter(el, walk, shown);
}

function isDropped(el: Element, { drop }: TextOptions): boolean {
  return typeof drop === 'function' ? drop(el) : drop !== undefined && el.matches(drop);
}

function enter(el: Element, walk: Walk, shown: boolean): void {
  if (isControl(el)) return;
  const [self, mark, keeps] = lookOf(el, walk.options.looks);
  if (self === 'no') return;
  const instead = walk.options.replace?.(el);
  if (typeof instead === 'string') {
    walk.out.push(`\u0001${instead}\u0001`);
    return;
  }
  const ink = self === 'yes' && (shown || styleOf(el)?.visibility === 'visible');
  const before = walk.keepLines;
  walk.keepLines = keeps ?? before;
  walk.depth++;
  if (mark) walk.out.push(mark);
  stepInto(el, walk, ink);
  if (mark) walk.out.push(mark);
  walk.depth--;
  walk.keepLines = before;
}

function lookOf(el: Element, looks?: Map<Element, Look>): Look {
  let look = looks?.get(el);
  if (!look) {
    const self = shownBySelf(el);
    look = self === 'no' ? [self] : [isInvisibleInk(el) ? 'self-hidden' : self, breakMark(el), keepsLines(el)];
    looks?.set(el, look);
  }
  return look;
}

/** What an element shows: of a host its shadow root, of a slot what was given to it. */
function stepInto(el: Element, walk: Walk, shown: boolean): void {
  const shadow = shadowOf(el);
  const given = shadow ? null : (el as HTMLSlotElement).assignedNodes?.({ flatten: true });
  if (given?.length) for (const node of given) step(node, walk, shown);
  else for (let n = (shadow ?? el).firstChild; n; n = n.nextSibling) step(n, walk, shown);
}

function breakMark(el: Element): string | null {
  const name = el.localName;
  if (PARAGRAPH.test(name)) return '\u0002';
  if (name === 'td' || name === 'th') return '\t';
  if (BLOCK.test(name)) return '\u0001';
  const display = styleOf(el)?.display ?? '';
  return /^(?:block|flex|grid|list-item|table|table-row|flow-root)$/.test(display) ? '\u0001' : null;
}

function keepsLines(el: Element): boolean | null {
  if (el.localName === 'pre' || /white-space\s*:\s*(?:pre|break-spaces)/.test(el.getAttribute('style') ?? ''))
    return true;
  const space = styleOf(el)?.whiteSpace;
  return space ? /^(?:pre|break-spaces)/.test(space) : null;
}

function addText(data: string, walk: Walk): void {
  const piece = data.length > walk.left ? data.slice(0, walk.left) : data;
  walk.left -= piece.length;
  const clean = cleanText(piece);
  walk.out.push(walk.keepLines ? clean : clean.replace(/[ \t\n\r\f]+/g, ' '));
}

function addImage(el: Element, walk: Walk, shown: boolean): void {
  if (!shown || shownBySelf(el) === 'no') return;
  const { emoji, text } = imageText(el);
  if (text && (emoji || walk.options.images !== false)) walk.out.push(emoji ? text : ` ${text} `);
}
