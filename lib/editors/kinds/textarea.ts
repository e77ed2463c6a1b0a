import type { Editor } from '../../domain/index.ts';
import { focus, isFocused } from '../caret.ts';
import { isTextControl, viewOf } from '../composer.ts';
import { pause } from '../settle.ts';
import { fitted } from '../text.ts';

type Control = HTMLTextAreaElement | HTMLInputElement;
interface Memory {
  value: string;
  start: number;
  end: number;
}

const before = new WeakMap<Element, Memory>();

/** Text areas and text inputs, also those that React controls. */
export default {
  id: 'textarea',
  label: 'Text box',
  owns: isTextControl,
  read: (composer) => (composer as Control).value,
  async write(composer, text, { mode }) {
    const el = composer as Control;
    before.set(el, { value: el.value, start: el.selectionStart ?? 0, end: el.selectionEnd ?? 0 });
    const at = { start: mode === 'at-caret' ? caret(el) : 0, end: mode === 'at-caret' ? caret(el) : 0 };
    if (mode === 'replace') at.end = el.value.length;
    const [lead, rest] = [el.value.slice(0, at.start), el.value.slice(at.end)];
    await place(el, fitted(text, lead, rest, mode, el.tagName === 'INPUT'), at);
  },
  async undo(composer) {
    const el = composer as Control;
    const memory = before.get(el);
    if (!memory) return false;
    focus(el);
    if (isFocused(el)) el.ownerDocument.execCommand('undo');
    await pause(0);
    if (el.value !== memory.value) setValue(el, memory.value);
    el.setSelectionRange(memory.start, memory.end);
    return el.value === memory.value;
  },
} satisfies Editor;

/** The end of the selection: what is selected is not typed over. */
function caret(el: Control): number {
  return el.selectionEnd ?? el.value.length;
}

/** The browser's own insert keeps Ctrl+Z and is seen by every framework; where it does nothing, the value is set. */
async function place(el: Control, text: string, at: { start: number; end: number }): Promise<void> {
  const next = el.value.slice(0, at.start) + text + el.value.slice(at.end);
  focus(el);
  el.setSelectionRange(at.start, at.end);
  if (isFocused(el)) el.ownerDocument.execCommand('insertText', false, text);
  await pause(0);
  if (el.value === next) return;
  setValue(el, next);
  el.setSelectionRange(at.start + text.length, at.start + text.length);
}

/**
 * Sets the value past a framework's own property on the element: React watches the element's `value` and ignores
 * an input event when its own setter has already seen the new text.
 */
function setValue(el: Control, value: string): void {
  const view = viewOf(el);
  const owner = el.tagName === 'TEXTAREA' ? view.HTMLTextAreaElement : view.HTMLInputElement;
  const setter = Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set;
  if (setter) setter.call(el, value);
  else el.value = value;
  el.dispatchEvent(new view.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
  el.dispatchEvent(new view.Event('change', { bubbles: true }));
}
