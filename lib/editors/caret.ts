/** Where the text goes: focus and selection of an editable element, in documents, frames and shadow roots. */
type Selecting = { getSelection?: () => Selection | null };

/** The selection of the tree that an element is in. Chromium keeps one for each shadow root. */
function selectionOf(el: Element): Selection | null {
  const root = el.getRootNode() as Selecting;
  return root.getSelection?.() ?? el.ownerDocument.getSelection();
}

/** True when the element has the focus of its tree. Commands go to the focused element, so this is asked before each. */
export function isFocused(el: Element): boolean {
  const active = (el.getRootNode() as Document | ShadowRoot).activeElement;
  return active === el || (el.tagName === 'BODY' && active === el);
}

function holdsCaret(el: Element, selection: Selection): boolean {
  const node = selection.rangeCount > 0 ? selection.focusNode : null;
  return node !== null && el.contains(node);
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
 * Focuses the element and selects where the text shall go: everything (`replace`), or the caret (`at-caret`).
 * A selection is collapsed to its end, so that nothing is typed over. A box that has no caret gets it at the top:
 * what is prefilled there (a quote, a signature) belongs below. Gives whether the caret was the agent's own.
 */
export function placeCaret(el: Element, mode: 'replace' | 'at-caret'): { own: boolean } {
  const selection = selectionOf(el);
  const own = selection !== null && holdsCaret(el, selection);
  const kept = own && selection.focusNode ? { node: selection.focusNode, offset: selection.focusOffset } : null;
  (el as HTMLElement).focus({ preventScroll: true });
  if (!selection) return { own: false };
  if (mode === 'replace') selection.selectAllChildren(el);
  else if (kept?.node.isConnected) selection.collapse(kept.node, kept.offset);
  else selection.collapse(top(el), 0);
  return { own: mode === 'at-caret' && own };
}
