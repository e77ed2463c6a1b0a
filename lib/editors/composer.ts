/** From the element that a reader named to the element that takes the text, across frames and wrappers. */
const editable =
  '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], textarea, input[type="text"]';
const textInputs = new Set(['text', 'search', '']);

/** True for a text area, and for an input that takes free text. */
export function isTextControl(el: Element): el is HTMLTextAreaElement | HTMLInputElement {
  if (el.tagName === 'TEXTAREA') return true;
  return el.tagName === 'INPUT' && textInputs.has((el.getAttribute('type') ?? '').toLowerCase());
}

/** True when a person could type into the element now. */
export function isWritable(el: Element): boolean {
  if (isTextControl(el)) return !el.disabled && !el.readOnly;
  return (el as HTMLElement).isContentEditable === true || el.ownerDocument.designMode === 'on';
}

/** The document inside a same-origin frame; null when it is another origin's or not loaded. */
function frameBody(el: Element): Element | null {
  try {
    return (el as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** A source `<textarea>` that an editor has hidden and stands beside (CKEditor 4, TinyMCE): that editor's frame. */
function standIn(el: Element): Element | null {
  if (el.tagName !== 'TEXTAREA' || (el as HTMLElement).getClientRects().length > 0) return null;
  const beside = el.nextElementSibling ?? el.previousElementSibling;
  const frame = beside?.matches('.cke, .tox') ? beside.querySelector('iframe') : null;
  return frame ? frameBody(frame) : null;
}

/**
 * The element that takes the text: the body of an editor's frame, the editable inside a wrapper, or the element itself.
 * Null when there is nothing that can be written to.
 */
export function editableOf(composer: Element): Element | null {
  if (composer.tagName === 'IFRAME') return frameBody(composer);
  const other = standIn(composer);
  if (other) return other;
  if (isTextControl(composer)) return composer;
  const host = (composer as HTMLElement).isContentEditable ? editingHost(composer) : composer.querySelector(editable);
  if (host) return host;
  const frame = composer.querySelector('iframe');
  return frame ? frameBody(frame) : null;
}

/** The outermost editable ancestor: the element that has the caret and the events. */
function editingHost(el: Element): Element {
  let host = el;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** The window that an element lives in; its constructors make the events that its page understands. */
export function viewOf(el: Element): Window & typeof globalThis {
  return (el.ownerDocument.defaultView ?? globalThis) as Window & typeof globalThis;
}
