/** Hints that stand in a box as if they were its text until it gets the focus (Request Tracker's CKEditor 4). */
import type { Editor } from '../domain/index.ts';
import { blur, focus } from './caret.ts';
import { pause, settles } from './settle.ts';
import { sameText } from './text.ts';

/** What a box showed before it got the focus. */
export interface Hint {
  text: string;
  nodes: Node[];
  className: string;
}

/** Keeps what a box shows now. */
export function shownBefore(editor: Editor, el: Element): Hint {
  const nodes = Array.from(el.childNodes, (node) => node.cloneNode(true));
  return { text: editor.read(el), nodes, className: el.className };
}

/**
 * Has an emptied box show its hint again: by a focus and its loss, as the page does it itself. An editor in a frame has
 * no text but its document, so where it does not hear of that (Firefox) the hint is put back with the mark by which
 * the editor knows it.
 */
export async function showHint(editor: Editor, el: Element, hint: Hint): Promise<void> {
  const isBack = () => sameText(editor.read(el), hint.text);
  if (isBack()) return;
  focus(el);
  // The page hears of a focus and of its loss on later ticks; without the first the second is no news.
  await pause(50);
  blur(el);
  if ((await settles(isBack, 50, 400)) || el.localName !== 'body') return;
  el.replaceChildren(...hint.nodes.map((node) => node.cloneNode(true)));
  el.className = hint.className;
}
