/** Taking an insert out again by the editor's own Cut: for engines that hear of no undo but the keys of a person. */
import { focus, select } from './caret.ts';
import { clipboard, run } from './methods.ts';
import { pause, settles } from './settle.ts';
import { canonical, type Piece, pieces, rawText } from './text.ts';

/**
 * Cuts what stands in `el` beyond `before`, the raw text of earlier; what was there keeps its blocks and marks. False
 * when the difference is no plain insert or the editor would not. `by` a cut, or by pasting nothing over it.
 */
export async function cutOut(el: Element, before: string, rest: number, by: 'cut' | 'paste'): Promise<boolean> {
  const now = rawText(el);
  const put = extra(before, now);
  if (!put) return false;
  focus(el);
  const parts = pieces(el);
  select(el, pointAt(el, parts, put.start), pointAt(el, parts, put.end));
  await pause(rest);
  if (!agrees(el, now.slice(put.start, put.end))) return false;
  if (by === 'cut') clipboard(el, 'cut', '', null);
  else run('paste-box', el, '');
  return settles(() => same(before, rawText(el)), 20, 240);
}

/** Many editors answer a copy with what they take to be selected: where that is something else, nothing is cut. */
function agrees(el: Element, wanted: string): boolean {
  const copied = clipboard(el, 'copy', '', null).getData('text/plain');
  return blank(copied) || canonical(copied) === canonical(wanted);
}

/** An empty box may hold a line end or not. */
const blank = (text: string) => canonical(text) === '';
const same = (a: string, b: string) => a === b || (blank(a) && blank(b));

/**
 * Where `now` has something that `before` has not, when that is all that differs. Of several places the last one on the
 * line of the first: a line end belongs to what was put in, a space before it does not.
 */
function extra(before: string, now: string): { start: number; end: number } | null {
  if (blank(before)) return { start: 0, end: now.trimEnd().length };
  const more = now.length - before.length;
  if (more <= 0) return null;
  let same = 0;
  while (same < before.length && before[before.length - 1 - same] === now[now.length - 1 - same]) same++;
  let start = before.length - same;
  if (!now.startsWith(before.slice(0, start))) return null;
  while (start < before.length && before[start] === now[start] && now[start] !== '\n') start++;
  return { start, end: start + more };
}

type Point = [node: Node, offset: number];

/** The place in the document before a character of the raw text; a line end of a block is the end of what is before it. */
function pointAt(el: Element, parts: readonly Piece[], index: number): Point {
  let at = 0;
  let last: Point = [el, 0];
  for (const { text, node } of parts) {
    const inside = index < at + text.length;
    if (node && inside) return node.nodeType === 3 ? [node, index - at] : beside(node, 0);
    if (inside) return last;
    at += text.length;
    if (node) last = node.nodeType === 3 ? [node, text.length] : beside(node, 1);
  }
  return last;
}

function beside(node: Node, after: 0 | 1): Point {
  const parent = node.parentNode ?? node;
  return [parent, Array.from(parent.childNodes).indexOf(node as ChildNode) + after];
}
