import { fail, type Outcome, ok } from '../../lib/domain/index.ts';
import {
  accept,
  checkConversation,
  checkCorrectInput,
  checkDraftInput,
  checkRecallInput,
  checkRecipe,
  checkUncorrectInput,
} from '../../lib/messaging/guard.ts';
import { checkQueue } from '../../lib/messaging/guard-queue.ts';
import { onMessage, type Refusal } from '../../lib/messaging/protocol.ts';
import * as platform from '../../lib/platform/index.ts';
import * as services from '../../lib/services/background.ts';
import { answerLoading, NO_PAGE } from './loading.ts';

/** Nothing that a page sends is acted upon before `accept` has let it in. */
export function answerPages(): void {
  onMessage('triage', async (message) => {
    const asked = accept(message, platform.self(), checkConversation, (conversation) => conversation.url);
    return asked.ok ? services.triageConversation(asked.value.value) : asked;
  });
  onMessage('draft', async (message) => {
    const asked = accept(message, platform.self(), checkDraftInput, ({ conversation }) => conversation.url);
    return asked.ok ? services.draftReply(asked.value.value) : asked;
  });
  onMessage('correct', async (message) => {
    const asked = accept(message, platform.self(), checkCorrectInput, ({ conversation }) => conversation.url);
    return asked.ok ? services.correctReading(asked.value.value) : asked;
  });
  onMessage('uncorrect', async (message) => {
    const asked = accept(message, platform.self(), checkUncorrectInput, ({ conversation }) => conversation.url);
    return asked.ok ? services.undoCorrection(asked.value.value) : asked;
  });
  onMessage('recall', async (message) => {
    const asked = accept(message, platform.self(), checkRecallInput);
    if (!asked.ok) return asked;
    const { value, place } = asked.value;
    return services.recallConversation(value, place.kind === 'page' ? place.origin : undefined);
  });
  onMessage('triageQueue', async (message) => {
    const asked = accept(message, platform.self(), checkQueue, (queue) => queue.url);
    return asked.ok ? services.triageQueue(asked.value.value) : asked;
  });
  answerLoading();
  onMessage('keepRecipe', async (message) => {
    const asked = accept(message, platform.self(), checkRecipe, ({ origin }) => origin);
    if (!asked.ok) return asked;
    const { place, value } = asked.value;
    return place.kind === 'page' ? services.keepTaught(value, place.origin) : fail(NO_PAGE);
  });
  // Nothing may be awaited before the panel is asked for: the click would no longer count.
  onMessage('openPanel', (message): Promise<Outcome<null, Refusal>> => {
    const asked = accept(message, platform.self(), () => ok(null));
    if (!asked.ok || asked.value.place.kind !== 'page') return Promise.resolve(fail(services.PANEL_REFUSED));
    return services.openPanel(asked.value.place.tabId);
  });
}
