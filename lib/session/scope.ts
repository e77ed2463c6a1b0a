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
