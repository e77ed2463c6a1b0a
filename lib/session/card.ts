/** The part that is seen: what the file of the card hands over to the session. */
import { createOverlay } from './overlay.ts';
import type { Parts } from './parts.ts';
import type { OverlayDeps } from './types.ts';
import { createWriter } from './write.ts';

/** The card with its style sheet and its way to measure a text. */
export function cardPart(own: Pick<OverlayDeps, 'css' | 'measure'>): Parts['card'] {
  return { createOverlay: (deps, hooks) => createOverlay({ ...deps, ...own }, hooks), createWriter };
}
