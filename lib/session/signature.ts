/** A cheap look at a page: whether a full reading could bring anything that the last one did not. */
import { frameDocument } from '../dom/deep.ts';
import { hashOf } from '../dom/hash.ts';
import type { PageReading } from '../domain/index.ts';

/** Attributes by which pages show, hide and choose; the watcher reports them. */
const marked =
  '[hidden], [open], [aria-expanded="true"], [aria-selected="true"], [aria-current]:not([aria-current="false"]), [data-is-active="true"]';
/** What opens beside a conversation and matters: boxes to write in, and windows over the page. */
const beside = 'textarea, [contenteditable], [role="dialog"], dialog[open], iframe';

/**
 * Names the state of the page as far as the conversation goes, in about a hundredth of the time that a reading takes:
 * the words of the messages as they are, the words around them without their numbers (clocks, counters, "4 minutes
 * ago"), the words of frames among them, what stands beside them, and how many boxes, windows and marks there are. Null = the page must be read: what was read is gone or hidden.
 */
export function signatureOf(doc: Document, around: Element, reading: PageReading): string | null {
  if (!around.isConnected || around.checkVisibility?.() === false) return null;
  for (const block of reading.blocks.values()) if (!block.isConnected) return null;
  const { composer } = reading;
  if (composer && !composer.isConnected) return null;
  const words = [...reading.bodies.values()].map((body) => body.textContent ?? '');
  for (const frame of around.querySelectorAll('iframe')) words.push(wordsIn(frameDocument(frame)));
  const rest = (around.textContent ?? '').replace(/\d+/g, '');
  const counts = [
    around.getElementsByTagName('*').length,
    around.querySelectorAll(marked).length,
    doc.querySelectorAll(beside).length,
  ];
  // A message that comes after a single one stands beside it, or beside what holds it.
  for (let el = around.parentElement; el; el = el.parentElement) counts.push(el.childElementCount);
  return `${hashOf(doc.URL, doc.title.replace(/\d+/g, ''), rest, ...words)} ${counts.join(' ')}`;
}

/** What a frame says; nothing for a box that somebody writes in. */
function wordsIn(doc: Document | null): string {
  const body = doc?.body;
  return !body || body.isContentEditable || doc.designMode === 'on' ? '' : (body.textContent ?? '');
}

/** So many states that read the same are remembered: an "is typing" that comes and goes has two. */
const most = 8;

/** The states of a page in which a full reading brought nothing new. */
export interface KnownStates {
  /** True when the page looks as it did at an earlier reading of what is known now. */
  has(signature: string | null): boolean;
  /** After a reading; `changed` = it brought something new, so that what was known before counts no more. */
  add(signature: string | null, changed: boolean): void;
}

/** Starts with nothing known. */
export function createKnownStates(): KnownStates {
  const states = new Set<string>();
  return {
    has: (signature) => signature !== null && states.has(signature),
    add(signature, changed) {
      if (changed || states.size >= most) states.clear();
      if (signature !== null) states.add(signature);
    },
  };
}
