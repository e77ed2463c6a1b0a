import type { PageReading } from '../domain/index.ts';

/**
 * The element to watch once a conversation is known: the page's main part around the messages, so that a switch to
 * another conversation is seen at once; inside a shadow root or a frame the outermost element there that holds them.
 */
export function scopeOf(doc: Document, reading: PageReading | null): Element | null {
  const block = reading?.blocks.values().next().value;
  if (!block?.isConnected) return doc.body;
  const root = block.getRootNode();
  if (root === doc) return block.closest('main, [role="main"]') ?? doc.body;
  return block.ownerDocument !== doc && root === block.ownerDocument ? block.ownerDocument.body : outermost(block);
}

function outermost(el: Element): Element {
  let top = el;
  while (top.parentElement) top = top.parentElement;
  return top;
}

/** The smallest element that holds all messages; for a single one its parent, where the next will stand. */
export function stageOf(reading: PageReading): Element | null {
  const [first, ...rest] = reading.blocks.values();
  let around = first?.parentElement ?? null;
  while (around && rest.some((block) => !around?.contains(block))) around = around.parentElement;
  return around;
}

/** Whether a change of `node` may change what is inside `around`: it lies in it or around it. */
export function holds(around: Element, node: Node): boolean {
  return around.contains(node) || node.contains(around);
}
