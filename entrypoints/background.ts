import { defineBackground } from 'wxt/utils/define-background';
import { fail, type Outcome, ok } from '../lib/domain/index.ts';
import {
  accept,
  checkConversation,
  checkDraftInput,
  checkPartInput,
  checkRecallInput,
} from '../lib/messaging/guard.ts';
import { onMessage, type Refusal, sendMessage } from '../lib/messaging/protocol.ts';
import * as platform from '../lib/platform/index.ts';
import * as services from '../lib/services/index.ts';

const top = (tabId: number) => ({ tabId, frameId: 0 });
const pages: services.Pages = {
  state: (tabId) => sendMessage('pageState', undefined, top(tabId)),
  readNow: (tabId) => sendMessage('readNow', undefined, top(tabId)),
  toggleCard: (tabId) => sendMessage('toggleCard', undefined, top(tabId)),
  leave: (tabId) => sendMessage('leave', undefined, top(tabId)),
};

const NO_PAGE: Refusal = { code: 'bad-message', says: 'Parts are loaded for pages only.' };

/** Nothing that a page sends is acted upon before `accept` has let it in. */
function answerPages(): void {
  onMessage('triage', async (message) => {
    const asked = accept(message, platform.self(), checkConversation, (conversation) => conversation.url);
    return asked.ok ? services.triageConversation(asked.value.value) : asked;
  });
  onMessage('draft', async (message) => {
    const asked = accept(message, platform.self(), checkDraftInput, ({ conversation }) => conversation.url);
    return asked.ok ? services.draftReply(asked.value.value) : asked;
  });
  onMessage('recall', async (message) => {
    const asked = accept(message, platform.self(), checkRecallInput);
    if (!asked.ok) return asked;
    const { value, place } = asked.value;
    return services.recallConversation(value, place.kind === 'page' ? place.origin : undefined);
  });
  onMessage('loadPart', async (message) => {
    const asked = accept(message, platform.self(), checkPartInput);
    if (!asked.ok) return asked;
    const { place, value } = asked.value;
    return place.kind === 'page' && place.frameId === 0
      ? services.loadPart(place.tabId, value.part, place.origin)
      : fail(NO_PAGE);
  });
  // Nothing may be awaited before the panel is asked for: the click would no longer count.
  onMessage('openPanel', (message): Promise<Outcome<null, Refusal>> => {
    const asked = accept(message, platform.self(), () => ok(null));
    if (!asked.ok || asked.value.place.kind !== 'page') return Promise.resolve(fail(services.PANEL_REFUSED));
    return services.openPanel(asked.value.place.tabId);
  });
}

async function catchUp(why: 'start' | 'install' | 'update'): Promise<void> {
  await platform.syncScripts();
  if (why === 'update') await services.startInOpenTabs(await platform.grantedPatterns(), pages);
  await services.sweep();
}

async function granted(patterns: string[]): Promise<void> {
  await platform.syncScripts();
  await services.startInOpenTabs(patterns, pages);
}

/** Wiring only. Every listener stands before the first pause, so that a woken worker hears what woke it. */
export default defineBackground({
  type: 'module',
  main() {
    answerPages();
    platform.onButton((tabId) => void services.readThisPage(tabId, pages), 'toggle-card');
    platform.onArrival((why) => void catchUp(why));
    platform.watchOrigins({
      added: (patterns) => void granted(patterns),
      removed: (patterns) => void Promise.all([platform.syncScripts(), services.leaveTabs(patterns, pages)]),
    });
    platform.every('housekeeping', 24 * 60, () => void services.sweep());
  },
});
