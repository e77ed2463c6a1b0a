import { fail, ok } from '../../lib/domain/index.ts';
import { accept, checkPartInput } from '../../lib/messaging/guard.ts';
import { onMessage, type Refusal } from '../../lib/messaging/protocol.ts';
import * as platform from '../../lib/platform/index.ts';
import * as services from '../../lib/services/background.ts';

export const NO_PAGE: Refusal = { code: 'bad-message', says: 'Parts are loaded for pages only.' };

/** What a page needs before it can read: parts, style, and what was taught about its site. */
export function answerLoading(): void {
  onMessage('loadPart', async (message) => {
    const asked = accept(message, platform.self(), checkPartInput);
    if (!asked.ok) return asked;
    const { place, value } = asked.value;
    return place.kind === 'page' && place.frameId === 0
      ? services.loadPart(place.tabId, value.part, place.origin)
      : fail(NO_PAGE);
  });
  onMessage('styleFrames', async (message) => {
    const asked = accept(message, platform.self(), () => ok(null));
    if (!asked.ok) return asked;
    const { place } = asked.value;
    if (place.kind !== 'page' || place.frameId !== 0) return fail(NO_PAGE);
    await platform.styleFrames(place.tabId);
    return ok(null);
  });
  onMessage('recipesHere', async (message) => {
    const asked = accept(message, platform.self(), () => ok(null));
    if (!asked.ok) return asked;
    return asked.value.place.kind === 'page' ? services.recipesHere(asked.value.place.origin) : fail(NO_PAGE);
  });
}
