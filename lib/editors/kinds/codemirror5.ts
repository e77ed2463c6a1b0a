import type { Editor } from '../../domain/index.ts';
import type { Caret } from '../caret.ts';
import { isTextControl } from '../composer.ts';
import { richEditor } from '../rich.ts';

/**
 * Shows its lines beside the element that takes the events: a hidden text area, or the lines themselves. Text commands
 * reach only what is shown, so only a paste is ever tried. Behind a text area its selection cannot be reached: the text
 * goes to its own caret, what is there is not replaced, and taking back is left to Ctrl+Z.
 */
export default richEditor({
  id: 'codemirror5',
  label: 'CodeMirror 5',
  owns: (composer) => composer.closest('.CodeMirror') !== null,
  methods: (composer, mode) =>
    mode === 'replace' && isTextControl(composer) && !isEmpty(composer) ? [] : ['paste-plain'],
  waysBack: ['cut-out'],
  shows,
  caret: (composer) => (isTextControl(composer) ? drawnCaret(composer) : null),
  rest: 150,
}) satisfies Editor;

function shows(composer: Element): Element {
  return composer.closest('.CodeMirror')?.querySelector('.CodeMirror-code') ?? composer;
}

function isEmpty(composer: Element): boolean {
  return (shows(composer).textContent ?? '').replace(/\u200b/g, '') === '';
}

/** Its caret is a drawn line: the place in the text under it. */
function drawnCaret(composer: Element): Caret | null {
  const line = composer.closest('.CodeMirror')?.querySelector('.CodeMirror-cursor')?.getBoundingClientRect();
  if (!line) return null;
  const at = composer.ownerDocument.caretPositionFromPoint(line.left + 1, (line.top + line.bottom) / 2);
  return at ? { node: at.offsetNode, offset: at.offset } : null;
}
