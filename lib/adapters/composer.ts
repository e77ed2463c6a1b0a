import { closestDeep, frameDocument } from '../dom/deep.ts';
import { boxOf, gapBetween, isShown } from '../dom/layout.ts';
import type { Candidate, Page, SiteAdapter } from '../domain/index.ts';
import { candidatesIn } from './tools.ts';

/** The element that takes text: the body of an editor's frame, or the element itself. */
export function editableOf(el: Element): Element {
  if (el.localName !== 'iframe') return el;
  return frameDocument(el)?.body ?? el;
}

/** Can text be typed here now? Not disabled, not read-only, not a search box. */
export function isWritable(el: Element): boolean {
  if (/^(?:textarea|input)$/.test(el.localName)) {
    if (el.hasAttribute('disabled') || el.hasAttribute('readonly')) return false;
    return el.localName === 'textarea' || /^(?:|text)$/.test(el.getAttribute('type') ?? '');
  }
  if (el.getAttribute('aria-disabled') === 'true') return false;
  if (el.ownerDocument.designMode === 'on') return true;
  return /^(?:|true|plaintext-only)$/i.test(el.getAttribute('contenteditable') ?? 'false');
}

/**
 * The composer that an adapter names: shown, writable, not one for internal notes; the one with the caret first, then one inside
 * the open dialog, then the nearest to `near` (the message that is answered), then the first. Null when there is none.
 */
export function composerFor(
  adapter: SiteAdapter,
  page: Page,
  scope: Element | null,
  near: Element | null,
): Element | null {
  const inScope = scope ? usable(adapter, scope) : [];
  const found = inScope.length > 0 ? inScope : usable(adapter, page.doc);
  if (found.length < 2) return found[0] ?? null;
  const active = page.doc.activeElement;
  const inDialog = found.filter((el) => closestDeep(el, '[role="dialog"]') !== null);
  const focused = found.find((el) => el === active || (active !== null && el.contains(active)));
  return focused ?? nearest(inDialog.length > 0 ? inDialog : found, near);
}

function usable(adapter: SiteAdapter, root: Document | Element): Element[] {
  const notes = new Set(candidatesIn(adapter.parts.noteComposer, root).map(editableOf));
  for (const candidate of adapter.parts.composer ?? []) {
    const found = fromCandidate(candidate, root).filter((el) => !notes.has(el) && !(adapter.isNoteBox?.(el) ?? false));
    if (found.length > 0) return found;
  }
  return [];
}

function fromCandidate(candidate: Candidate, root: Document | Element): Element[] {
  return candidatesIn([candidate], root)
    .filter((el) => isShown(el))
    .map(editableOf)
    .filter(isWritable);
}

function nearest(found: readonly Element[], near: Element | null): Element | null {
  const inside = near ? found.find((el) => near.contains(el)) : undefined;
  if (inside) return inside;
  const anchor = near ? boxOf(near) : null;
  if (!anchor)
    return found.find((el) => near !== null && (near.compareDocumentPosition(el) & 4) !== 0) ?? found[0] ?? null;
  const gaps = found.map((el) => {
    const box = boxOf(el);
    return box ? gapBetween(anchor, box) : Number.POSITIVE_INFINITY;
  });
  return found[gaps.indexOf(Math.min(...gaps))] ?? null;
}
