/** Makes an `Editor` for a rich-text engine from what is known about it: its mark, its methods, its way back. */
import type { Editor, InsertOptions } from '../domain/index.ts';
import { besideCaret, type Caret, focus, type Place, placeCaret, selectInside } from './caret.ts';
import { isTextControl } from './composer.ts';
import { cutOut } from './cut.ts';
import { beforeInput, command, type Method, run } from './methods.ts';
import { pause, settles } from './settle.ts';
import { canonical, fitted, holdsOnce, rawText, readText, sameText } from './text.ts';

/**
 * How an engine takes a write back: the browser's own undo, a `beforeinput` that its history listens to, its own Cut of
 * what was put in (or a paste of nothing over it), or its nodes put back as they were (only where it has no model of its own beside the DOM).
 */
export type WayBack = 'browser-undo' | 'history-event' | 'cut-out' | 'paste-nothing' | 'put-back';

export interface RichEditor {
  id: string;
  label: string;
  fallback?: true;
  owns(composer: Element): boolean;
  /** Best first. The next one is tried only when the one before left the box as it was. */
  methods: readonly Method[] | ((composer: Element, mode: Place) => readonly Method[]);
  waysBack: readonly WayBack[];
  /** What the composer shows, where that is not the element that takes the events. */
  shows?(composer: Element): Element;
  /** Where the caret is, for an engine that keeps it away from the browser; asked while it has the focus. */
  caret?(composer: Element): Caret | null;
  /** How many `input` events an engine needs to look at nodes that were put back; 1 when not given. */
  tells?: number;
  /** Milliseconds that the engine needs to hear of a new selection; 20 when not given. */
  rest?: number;
}

interface Memory {
  text: string;
  raw: string;
  nodes: Node[];
}

/** Boxes in which the last write changed the text on the way and was taken back: the reason of a refusal. */
export const changedOnTheWay = new WeakSet<Element>();

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
    read: (composer) => readText(shownBy(record, composer)),
    async write(composer, text, options) {
      before.set(composer, remember(record, composer));
      await write(record, composer, text, options);
    },
    async undo(composer) {
      const memory = before.get(composer);
      return memory ? takeBack(record, composer, memory) : false;
    },
  };
}

const shownBy = (record: RichEditor, el: Element) => record.shows?.(el) ?? el;

function remember(record: RichEditor, el: Element): Memory {
  const shown = shownBy(record, el);
  const nodes = Array.from(shown.childNodes, (node) => node.cloneNode(true));
  return { text: readText(shown), raw: rawText(shown), nodes };
}

/**
 * The next method is tried when the one before did nothing, or did it wrong and could be taken back. A busy page may hear of
 * the selection later than the engine needs by itself, and puts the text elsewhere: all of them once more, with more patience.
 */
async function write(record: RichEditor, el: Element, text: string, { mode }: Required<InsertOptions>): Promise<void> {
  const memory = remember(record, el);
  if (mode === 'replace' && sameText(memory.text, text)) return;
  changedOnTheWay.delete(el);
  const methods = typeof record.methods === 'function' ? record.methods(el, mode) : record.methods;
  const rest = record.rest ?? 20;
  for (const patience of [rest, rest * 8])
    for (const method of methods)
      if ((await attempt({ record, el, text, mode, memory, method, rest: patience })) === 'over') return;
}

interface Attempt {
  record: RichEditor;
  el: Element;
  text: string;
  mode: Place;
  memory: Memory;
  method: Method;
  rest: number;
}

/** One method, once. `as-before`: the box holds what it held, so that another may be tried. */
async function attempt({ record, el, text, mode, memory, method, rest }: Attempt): Promise<'over' | 'as-before'> {
  const reads = () => readText(shownBy(record, el));
  const kept = mode === 'replace' ? '' : memory.text;
  placeCaret(el, mode);
  if (mode === 'replace' && method.startsWith('type-')) selectInside(el);
  await pause(rest);
  run(method, el, mode === 'replace' ? text : withSpace(record, el, text, mode, memory.text));
  // Also after an event that nobody prevented: an editor may take it all the same, a moment later.
  if (await settles(() => holdsOnce(kept, reads(), text), 20, 300)) return 'over';
  if (sameText(reads(), memory.text)) return 'as-before';
  changedOnTheWay.add(el);
  return (await takeBack(record, el, memory)) ? 'as-before' : 'over';
}

/** The text with white space to what is beside the caret. */
function withSpace(record: RichEditor, el: Element, text: string, mode: Place, was: string): string {
  const drawn = record.caret?.(el) ?? null;
  if (drawn || (record.caret && isTextControl(el))) {
    const { before, after } = besideCaret(shownBy(record, el), rawText, drawn);
    return fitted(text, before, after, 'at-caret');
  }
  if (mode === 'at-top') return fitted(text, '', canonical(was), mode);
  const { before, after } = besideCaret(el, rawText);
  return fitted(text, before, after, mode);
}

async function takeBack(record: RichEditor, el: Element, memory: Memory): Promise<boolean> {
  const shown = shownBy(record, el);
  for (const way of record.waysBack) {
    if (way === 'put-back') putBack(el, memory, record.tells ?? 1);
    else if (way === 'cut-out') await cutOut(shown, memory.raw, record.rest ?? 20, 'cut');
    else if (way === 'paste-nothing') await cutOut(shown, memory.raw, record.rest ?? 20, 'paste');
    else await stepBack(way, el, memory);
    if (sameText(readText(shown), memory.text)) return true;
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

function putBack(el: Element, memory: Memory, tells: number): void {
  if (isBack(el, memory)) return;
  el.replaceChildren(...memory.nodes.map((node) => node.cloneNode(true)));
  const InputEvent = (el.ownerDocument.defaultView ?? globalThis).InputEvent;
  for (let told = 0; told < tells; told++)
    el.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'historyUndo' }));
}
