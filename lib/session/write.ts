/** Into the composer, out of it again, or onto the clipboard. */
import { fail, type InsertOptions } from '../domain/index.ts';
import { insertDraft, undoInsert } from '../editors/index.ts';
import type { Written } from './types.ts';

export interface Writer {
  /** Writes into a composer. A draft of ours that stands there untouched is taken out first. */
  insert(composer: Element | null, text: string, options?: InsertOptions): Promise<Written>;
  /** Takes the last insert back; false when it cannot. */
  undo(): Promise<boolean>;
}

/** One writer per session: it remembers where it wrote last. */
export function createWriter(): Writer {
  let last: Element | null = null;
  return {
    async insert(composer, text, options = {}) {
      if (!composer) return fail({ code: 'not-found', says: 'This page has no open reply box.' });
      if (last === composer) await undoInsert(composer);
      const outcome = await insertDraft(composer, text, options);
      last = outcome.ok ? composer : null;
      return outcome;
    },
    async undo() {
      const box = last;
      last = null;
      return box?.isConnected ? undoInsert(box) : false;
    },
  };
}

/**
 * Puts a text on the clipboard; needs a click of the person a moment ago. The second way serves pages without a secure
 * connection, where the first one does not exist. False when the browser refused.
 */
export async function copyText(doc: Document, text: string): Promise<boolean> {
  try {
    const clipboard = doc.defaultView?.navigator.clipboard;
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Not focused or not allowed: the older way may still work.
  }
  return copyByCommand(doc, text);
}

function copyByCommand(doc: Document, text: string): boolean {
  let copied = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  const view = doc.defaultView;
  view?.addEventListener('copy', onCopy, true);
  try {
    doc.execCommand('copy');
  } catch {
    return false;
  } finally {
    view?.removeEventListener('copy', onCopy, true);
  }
  return copied;
}
