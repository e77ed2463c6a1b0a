/** Where the text goes: focus and selection of an editable element, in documents, frames and shadow roots. */
import { isTextControl } from './composer.ts';

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
  const kept = place === 'at-caret' && holdsCaret(el) ? caretOf(el) : null;
  focus(el);
  const selection = selectionOf(el);
  if (!selection) return;
  if (place === 'replace') selection.selectAllChildren(el);
  else if (kept?.node.isConnected) selection.collapse(kept.node, kept.offset);
  else selection.collapse(top(el), 0);
}

function caretOf(el: Element): { node: Node; offset: number } | null {
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
