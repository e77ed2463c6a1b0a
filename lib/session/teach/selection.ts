/** The text that a person selected, wherever in the page it is, as the customer's message. */
import { fromText, nearText } from '../../adapters/taught/index.ts';
import { rootsBelow } from '../../dom/deep.ts';
import type { Page, PageReading } from '../../domain/index.ts';

interface Selected {
  text: string;
  /** Around it, for a name beside it and for the place of the pill. */
  element: Element | null;
}

/** A selection as browsers give it inside a shadow root, which is not in every standard. */
type Selecting = { getSelection?(): Selection | null };

/** What is selected: in the page, in an open shadow root, in a same-origin frame, or in a field. Null = nothing. */
export function selectedIn(doc: Document): Selected | null {
  for (const root of rootsBelow(doc)) {
    const from = root.nodeType === 9 ? (root as Document).defaultView : (root as Selecting);
    const found = fromSelection(from?.getSelection?.() ?? null) ?? fromField(root as DocumentOrShadowRoot);
    if (found) return found;
  }
  return null;
}

function fromSelection(selection: Selection | null): Selected | null {
  const text = selection?.toString() ?? '';
  if (!selection || text.trim() === '' || selection.rangeCount === 0) return null;
  const node = selection.getRangeAt(0).commonAncestorContainer;
  return { text, element: node.nodeType === 1 ? (node as Element) : node.parentElement };
}

function fromField(root: DocumentOrShadowRoot): Selected | null {
  const el = root.activeElement;
  if (el?.localName !== 'textarea') return null;
  const { value, selectionStart, selectionEnd } = el as HTMLTextAreaElement;
  const text = value.slice(selectionStart, selectionEnd);
  return text.trim() === '' ? null : { text, element: el };
}

/** The reading that the selection gives; null = nothing is selected. The page is not changed. */
export function readSelection(page: Page): PageReading | null {
  const selected = selectedIn(page.doc);
  if (!selected) return null;
  const { author, sentAt } = nearText(selected.element);
  return fromText(page, selected.text, { author, sentAt, element: selected.element });
}
