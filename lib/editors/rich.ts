/** Makes an `Editor` for a rich-text engine from what is known about it: its mark, its methods, its way back. */
import type { Editor, InsertOptions } from '../domain/index.ts';
import { focus, placeCaret } from './caret.ts';
import { beforeInput, command, type Method, run } from './methods.ts';
import { pause, settles } from './settle.ts';
import { canonical, readText, sameText } from './text.ts';

/**
 * How an engine takes a write back: the browser's own undo, a `beforeinput` that its history listens to, or its
 * nodes put back as they were (only where the engine has no model of its own beside the DOM).
 */
export type WayBack = 'browser-undo' | 'history-event' | 'put-back';

export interface RichEditor {
  id: string;
  label: string;
  fallback?: true;
  owns(composer: Element): boolean;
  /** Best first. The next one is tried only when the one before left the box as it was. */
  methods: readonly Method[] | ((composer: Element) => readonly Method[]);
  waysBack: readonly WayBack[];
}

interface Memory {
  text: string;
  nodes: Node[];
}

/** How many browser undo steps one insert may be made of: two for each line, and a margin. */
const mostSteps = 2000;

/** An `Editor` whose reading is the lines of the element, and whose writing and undoing follow the record given. */
export function richEditor(record: RichEditor): Editor {
  const before = new WeakMap<Element, Memory>();
  const { id, label, owns } = record;
  return {
    id,
    label,
    ...(record.fallback ? { fallback: true as const } : {}),
    owns,
    read: readText,
    async write(composer, text, options) {
      const clones = Array.from(composer.childNodes, (node) => node.cloneNode(true));
      before.set(composer, { text: readText(composer), nodes: clones });
      await write(record, composer, text, options);
    },
    async undo(composer) {
      const memory = before.get(composer);
      return memory ? takeBack(record.waysBack, composer, memory) : false;
    },
  };
}

async function write(record: RichEditor, el: Element, text: string, { mode }: Required<InsertOptions>): Promise<void> {
  const was = readText(el);
  const methods = typeof record.methods === 'function' ? record.methods(el) : record.methods;
  for (const method of methods) {
    placeCaret(el, mode);
    // Slate takes nothing without a task between the selection and the event (measured 2026-11).
    await pause(50);
    const put = mode === 'at-top' && canonical(was) !== '' ? `${text}\n\n` : text;
    run(method, el, put);
    // Also after an event that nobody prevented: CKEditor 4 in Firefox takes it all the same, a moment later.
    if (await settles(() => !sameText(readText(el), was), 50, 300)) return;
  }
}

async function takeBack(ways: readonly WayBack[], el: Element, memory: Memory): Promise<boolean> {
  for (const way of ways) {
    if (way === 'put-back') putBack(el, memory);
    else await stepBack(way, el, memory);
    if (sameText(readText(el), memory.text)) return true;
  }
  return false;
}

async function stepBack(way: 'browser-undo' | 'history-event', el: Element, memory: Memory): Promise<void> {
  focus(el);
  for (let step = 0; step < mostSteps && !isBack(el, memory); step++) {
    const done = way === 'browser-undo' ? command(el, 'undo') : beforeInput(el, 'historyUndo', null);
    if (way === 'history-event') await pause(30);
    if (!done || (way === 'history-event' && step > 3)) return;
  }
}

/** Same text and, where the browser's own undo is at work, the same nodes. */
function isBack(el: Element, memory: Memory): boolean {
  return el.childNodes.length === memory.nodes.length && memory.nodes.every((n, i) => n.isEqualNode(el.childNodes[i]!));
}

function putBack(el: Element, memory: Memory): void {
  if (isBack(el, memory)) return;
  el.replaceChildren(...memory.nodes.map((node) => node.cloneNode(true)));
  const InputEvent = (el.ownerDocument.defaultView ?? globalThis).InputEvent;
  el.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'historyUndo' }));
}
