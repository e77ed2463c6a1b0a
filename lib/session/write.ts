/** Into the composer, and out of it again. */
import { fail } from '../domain/index.ts';
import { insertDraft, undoInsert } from '../editors/index.ts';
import type { Writer } from './types.ts';

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
