/** The ways of putting text into a rich editor. Each was measured on real editors; which one suits which is each kind's. */
import { inParagraph, isFocused } from './caret.ts';
import { viewOf } from './composer.ts';

/**
 * `paste-plain`, `paste-html`: a paste event with the text, for editors that read the clipboard data themselves.
 * `paste-box`: a paste event, and the text in the hidden box that the editor then reads (Quill 1); no text = nothing.
 * `type-text`: the browser's own text command, once, so that one Ctrl+Z takes it back.
 * `type-lines`: the same line by line, with paragraphs and breaks as the box has them.
 * `before-input`: a `beforeinput` event for editors that act on it.
 */
export type Method = 'paste-plain' | 'paste-html' | 'paste-box' | 'type-text' | 'type-lines' | 'before-input';

/** Runs one method. Whether it did anything shows only when the element is read a moment later. */
export function run(method: Method, el: Element, text: string): void {
  if (method === 'paste-plain') clipboard(el, 'paste', text, null);
  else if (method === 'paste-html') clipboard(el, 'paste', text, text.includes('\n') ? asParagraphs(text) : null);
  else if (method === 'paste-box') pasteIntoBox(el, text);
  else if (method === 'before-input') beforeInput(el, 'insertText', text);
  else if (method === 'type-text') typeText(el, text);
  else typeLines(el, text);
}

/**
 * Text as clipboard markup, every character escaped: blank lines part paragraphs, line ends are breaks. The attribute
 * is ProseMirror's own: which ends of the text join the line that they meet. Blank lines at an end do not.
 */
function asParagraphs(text: string): string {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  const parts = safe.split(/\n{2,}/);
  const joins = parts.at(-1) === '' ? '1 0' : '1 1';
  const whole = joins === '1 0' ? parts.slice(0, -1) : parts;
  const [first = '', ...more] = whole.map((part) => `${part.replace(/\n/g, '<br>')}</p>`);
  return [`<p data-pm-slice="${joins} []">${first}`, ...more].join('<p>');
}

/**
 * Dispatches a clipboard event made with the constructors of the element's own window. Chromium takes the data from the
 * constructor; Firefox ignores that member, so the data is set on the event's own object. Gives the data as the page
 * has left it.
 */
export function clipboard(
  el: Element,
  kind: 'paste' | 'cut' | 'copy',
  text: string,
  html: string | null,
): DataTransfer {
  const view = viewOf(el);
  const data = new view.DataTransfer();
  fill(data, text, html);
  const init = { clipboardData: data, bubbles: true, cancelable: true, composed: true };
  const event = new view.ClipboardEvent(kind, init);
  const own = event.clipboardData ? asThePage(event.clipboardData) : data;
  if (own !== data) fill(own, text, html);
  target(el).dispatchEvent(event);
  return own;
}

/** Quill 1 turns to a hidden box of its own on a paste and reads it a moment later: each line a paragraph there. */
function pasteIntoBox(el: Element, text: string): void {
  const box = el.parentElement?.querySelector<HTMLElement>('.ql-clipboard');
  if (!box) return;
  clipboard(el, 'paste', text, null);
  const lines = text === '' ? [] : text.split('\n');
  const rows = lines.map((line) => {
    const row = el.ownerDocument.createElement('p');
    row.style.whiteSpace = 'pre-wrap';
    row.append(line || el.ownerDocument.createElement('br'));
    return row;
  });
  box.replaceChildren(...rows);
}

/**
 * Firefox keeps by whom clipboard data was set, and shows a page nothing that a content script has set: the call must
 * run in the page's world, which is what the wrapper's other side does (measured, 153). Elsewhere it is the object itself.
 */
function asThePage(data: DataTransfer & { wrappedJSObject?: DataTransfer }): DataTransfer {
  return data.wrappedJSObject ?? data;
}

function fill(data: DataTransfer, text: string, html: string | null): void {
  if (text !== '') data.setData('text/plain', text);
  if (html !== null) data.setData('text/html', html);
}

/** Events start where the caret is, as a real paste does; some editors look at the target. */
function target(el: Element): Element {
  const node = el.ownerDocument.getSelection()?.focusNode ?? null;
  const at = node?.nodeType === 1 ? (node as Element) : node?.parentElement;
  return at && el.contains(at) ? at : el;
}

/** Dispatches a `beforeinput` event. Handled = prevented. */
export function beforeInput(el: Element, inputType: string, data: string | null): boolean {
  const event = new (viewOf(el).InputEvent)('beforeinput', {
    inputType,
    data,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  target(el).dispatchEvent(event);
  return event.defaultPrevented;
}

/** One text command, only while the element has the focus: commands act on whatever is focused. */
export function command(el: Element, name: string, value?: string): boolean {
  return isFocused(el) && el.ownerDocument.execCommand(name, false, value);
}

/**
 * Firefox writes bare line feeds where white space is kept, and a site that sends its markup would lose them: it writes
 * breaks while it is not kept.
 */
function typeText(el: Element, text: string): void {
  const { style } = el as HTMLElement;
  const bare = text.includes('\n') && el.getAttribute('contenteditable') !== 'plaintext-only';
  const was = el.getAttribute('style');
  if (bare) style.setProperty('white-space', 'normal', 'important');
  command(el, 'insertText', text);
  if (!bare) return;
  if (was === null) el.removeAttribute('style');
  else el.setAttribute('style', was);
}

function typeLines(el: Element, text: string): void {
  for (const part of text.split(/(\n{2,}|\n)/)) {
    if (part.startsWith('\n')) lineEnd(el, part.length > 1);
    else if (part !== '') command(el, 'insertText', part);
  }
}

/** A paragraph has its own margin: a line end in it is a break, and a blank line is the next paragraph. */
function lineEnd(el: Element, blank: boolean): void {
  const margin = inParagraph(el);
  command(el, margin && !blank ? 'insertLineBreak' : 'insertParagraph');
  if (blank && !margin) command(el, 'insertParagraph');
}
