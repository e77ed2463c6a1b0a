import { frameOf } from '../dom/deep.ts';
import type { PageReading } from '../domain/index.ts';

/**
 * The element to watch once a conversation is known: the page's main part around the messages, so that a switch to
 * another conversation is seen at once; inside a shadow root or a frame the outermost element there that holds them.
 */
export function scopeOf(doc: Document, reading: PageReading | null): Element | null {
  const blocks = [...(reading?.blocks.values() ?? [])];
  if (!blocks[0]?.isConnected) return doc.body;
  const block = listed(blocks[0], blocks);
  const root = block.getRootNode();
  if (root === doc) return block.closest('main, [role="main"]') ?? doc.body;
  return block.ownerDocument !== doc && root === block.ownerDocument ? block.ownerDocument.body : outermost(block);
}

/** The message, or what stands for it in the list: the element whose shadow root or frame holds this message alone. */
function listed(block: Element, blocks: readonly Element[]): Element {
  for (let at = block; ; ) {
    const root = at.getRootNode();
    const alone = blocks.some((other) => !root.contains(other));
    const outer = alone || (at.parentElement === null && 'host' in root) ? outside(at) : null;
    if (!outer) return at;
    at = outer;
  }
}

/** The element around a shadow root or a frame. */
function outside(node: Node): Element | null {
  const root = node.getRootNode();
  if ('host' in root) return root.host as Element;
  return node.ownerDocument ? frameOf(node.ownerDocument) : null;
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

/** Whether a change of `node` may change what is inside `around`: it lies in it or around it, across shadow roots and frames. */
export function holds(around: Element, node: Node): boolean {
  for (let at: Node | null = node; at; at = outside(at)) if (around.contains(at)) return true;
  for (let at: Node | null = around; at; at = outside(at)) if (node.contains(at)) return true;
  return false;
}
