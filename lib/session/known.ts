import type { OverlayStage } from '../../components/overlay/props.ts';
import type { PageReading, ReadFailure } from '../domain/index.ts';
import type { Refusal } from '../messaging/protocol.ts';

/** What is known of the page now. `stage` null = nothing to show here. */
export interface Known {
  stage: OverlayStage | null;
  reading: PageReading | null;
  failure: ReadFailure | null;
  composer: Element | null;
}

export const nothingKnown: Known = { stage: null, reading: null, failure: null, composer: null };

/** The background said nothing at all. */
export const noAnswer: Refusal = { code: 'failed', says: 'Aisle did not answer. Read again, or reload this tab.' };
