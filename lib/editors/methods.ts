/** The ways of putting text into a rich editor. Each was measured on real editors; which one suits which is each kind's. */
import { isFocused } from './caret.ts';
import { viewOf } from './composer.ts';

/**
 * `paste-plain`, `paste-html`: a paste event with the text, for editors that read the clipboard data themselves.
 * `type-lines`, `type-breaks`: the browser's own text commands, line by line, with paragraphs or with line breaks.
 * `before-input`: a `beforeinput` event for editors that act on it.
 */
export type Method = 'paste-plain' | 'paste-html' | 'type-lines' | 'type-breaks' | 'before-input';

/** Runs one method. Whether it did anything shows only when the element is read a moment later. */
export function run(method: Method, el: Element, text: string): void {
  if (method === 'paste-plain') paste(el, text, null);
  else if (method === 'paste-html') paste(el, text, asParagraphs(text));
  else if (method === 'before-input') beforeInput(el, 'insertText', text);
  else typeLines(el, text, method === 'type-lines' ? 'insertParagraph' : 'insertLineBreak');
}

/** Text as clipboard markup, every character escaped: blank lines part paragraphs, line ends are breaks. */
function asParagraphs(text: string): string {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  return safe
    .split(/\n{2,}/)
    .map((part) => `<p>${part.replace(/\n/g, '<br>')}</p>`)
    .join('');
}

/**
 * Dispatches a paste event made with the constructors of the element's own window. Chromium takes the data from the
 * constructor; Firefox ignores that member, so the data is set again on the event's own object.
 */
function paste(el: Element, text: string, html: string | null): void {
  const view = viewOf(el);
  const data = new view.DataTransfer();
  fill(data, text, html);
  const init = { clipboardData: data, bubbles: true, cancelable: true, composed: true };
  const event = new view.ClipboardEvent('paste', init);
  if (event.clipboardData && event.clipboardData.getData('text/plain') !== text) fill(event.clipboardData, text, html);
  target(el).dispatchEvent(event);
}

function fill(data: DataTransfer, text: string, html: string | null): void {
  data.setData('text/plain', text);
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

function typeLines(el: Element, text: string, between: 'insertParagraph' | 'insertLineBreak'): void {
  text.split('\n').forEach((line, index) => {
    if (index > 0) command(el, between);
    if (line !== '') command(el, 'insertText', line);
  });
}
