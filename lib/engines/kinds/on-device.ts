import { type Draft, type DraftEngine, fail, ok } from '../../domain/index.ts';
import { composeDraft } from '../../drafting/index.ts';

/** Pieces of a text that end after a sentence or a line; joined they are the text again. */
function chunksOf(text: string): string[] {
  return (
    text
      .match(/[^.!?。！？\n]*(?:[.!?。！？]+(?=\s|$)|[。！？]+|\n+|$|[.!?]+)\s*/gu)
      ?.filter((chunk) => chunk !== '') ?? []
  );
}

const cancelled = fail({ code: 'cancelled' as const, says: 'The draft was cancelled.' });

/** The composer on this machine: no model, no network, always there. */
const engine: DraftEngine = {
  id: 'on-device',
  label: 'On this device',
  runs: 'on-device',
  available: () => Promise.resolve(true),
  async draft(request, onChunk, signal) {
    if (signal.aborted) return cancelled;
    const draft: Draft = composeDraft(request);
    for (const chunk of chunksOf(draft.text)) {
      // A turn of the event loop between chunks lets a cancel through and the card paint.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (signal.aborted) return cancelled;
      onChunk(chunk);
    }
    return ok(draft);
  },
};

export default engine;
