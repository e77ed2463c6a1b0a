/** Where the text goes: focus and selection of an editable element, in documents, frames and shadow roots. */
import { isTextControl } from './composer.ts';
import { isBlock } from './text.ts';

type Selecting = { getSelection?: () => Selection | null };

/** The selection of the tree that an element is in. Chromium keeps one for each shadow root. */
function selectionOf(el: Element): Selection | null {
  const root = el.getRootNode() as Selecting;
  return root.getSelection?.() ?? el.ownerDocument.getSelection();
}

/** True when the element has the focus of its tree. Commands go to the focused element, so this is asked before each. */
export function isFocused(el: Element): boolean {
  const active = (el.getRootNode() as Document | ShadowRoot).activeElement;
  return active === el;
}

/** Where an insert goes, decided by the front door. */
export type Place = 'replace' | 'at-caret' | 'at-top';

/**
 * True when the agent has put the caret somewhere into what the box holds. A caret at the very start is no such wish:
 * boxes that were never touched, or were just put back, have it there.
 */
export function holdsCaret(el: Element): boolean {
  if (isTextControl(el)) return (el.selectionEnd ?? 0) > 0;
  const caret = caretOf(el);
  if (!caret || !el.contains(caret.node)) return false;
  const before = el.ownerDocument.createRange();
  before.selectNodeContents(el);
  before.setEnd(caret.node, caret.offset);
  return before.toString().trim() !== '';
}

/** The first place inside an element where a character could stand. */
function top(el: Element): Node {
  let node: Node = el;
  while (node.firstChild && (node.firstChild.nodeType === 3 || isContainer(node.firstChild))) node = node.firstChild;
  return node;
}

function isContainer(node: Node): boolean {
  return node.nodeType === 1 && !/^(BR|IMG|HR|TABLE|INPUT|BUTTON)$/.test((node as Element).tagName);
}

/**
 * Focuses an editable element and selects where the text shall go. A selection of the agent's is collapsed to its
 * end, so that nothing is typed over.
 */
export function placeCaret(el: Element, place: Place): void {
  // The document's selection is not the one of a text control.
  const own = isTextControl(el);
  const kept = place === 'at-caret' && holdsCaret(el) ? caretOf(el) : null;
  focus(el);
  const selection = own ? null : selectionOf(el);
  if (!selection) return;
  if (place === 'replace') selection.selectAllChildren(el);
  else if (kept?.node.isConnected) selection.collapse(kept.node, kept.offset);
  else selection.collapse(top(el), 0);
}

/** Selects all the text inside the first and the last line, so that what is typed over it stays in such a line. */
export function selectInside(el: Element): void {
  const last = bottom(el);
  select(el, [top(el), 0], [last, last.nodeType === 3 ? (last.nodeValue ?? '').length : last.childNodes.length]);
}

function bottom(el: Element): Node {
  let node: Node = el;
  while (node.lastChild && (node.lastChild.nodeType === 3 || isContainer(node.lastChild))) node = node.lastChild;
  return node;
}

/** Selects from one point of an editable element to another. */
export function select(el: Element, [from, start]: [Node, number], [to, end]: [Node, number]): void {
  selectionOf(el)?.setBaseAndExtent(from, start, to, end);
}

/** True when the line of the caret is a paragraph with a margin, so that a new one already shows as a blank line. */
export function inParagraph(el: Element): boolean {
  return caretLine(el).tagName === 'P';
}

function caretLine(el: Element): Element {
  const node = caretOf(el)?.node ?? el;
  if (node === el) return lineOf(el.firstElementChild ?? el, el);
  const start = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return start && el.contains(start) ? lineOf(start, el) : el;
}

/** What stands on the line of the caret, before it and after it; `read` gives the lines of a node. */
export function besideCaret(
  el: Element,
  read: (node: Node) => string,
  caret: Caret | null = caretOf(el),
): { before: string; after: string } {
  const start = caret?.node.nodeType === 1 ? (caret.node as Element) : caret?.node.parentElement;
  if (!caret || !start || !el.contains(start)) return { before: '', after: '' };
  const line = lineOf(start, el);
  const [before, after] = [el.ownerDocument.createRange(), el.ownerDocument.createRange()];
  before.selectNodeContents(line);
  before.setEnd(caret.node, caret.offset);
  after.selectNodeContents(line);
  after.setStart(caret.node, caret.offset);
  return { before: read(before.cloneContents()), after: read(after.cloneContents()) };
}

/** The nearest ancestor that is a block of its own, no further than the box. */
function lineOf(start: Element, el: Element): Element {
  let line = start;
  while (line !== el && !isBlock(line)) line = line.parentElement ?? el;
  return line;
}

/** A place between two characters. */
export interface Caret {
  node: Node;
  offset: number;
}

function caretOf(el: Element): Caret | null {
  const selection = selectionOf(el);
  return selection?.focusNode ? { node: selection.focusNode, offset: selection.focusOffset } : null;
}

/** Gives the element the focus without scrolling the page. */
export function focus(el: Element): void {
  (el as HTMLElement).focus({ preventScroll: true });
}

/** Takes the focus away again; for an element in a frame that is the frame's. */
export function blur(el: Element): void {
  const view = el.ownerDocument.defaultView;
  (el as HTMLElement).blur();
  (view?.frameElement as HTMLElement | null | undefined)?.blur();
  // Firefox keeps the caret in a frame until another window has the focus.
  if (view && view.parent !== view) view.parent.focus();
}
