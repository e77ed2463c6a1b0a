import { defineBackground } from 'wxt/utils/define-background';
import { sendMessage } from '../../lib/messaging/protocol.ts';
import * as platform from '../../lib/platform/index.ts';
import * as services from '../../lib/services/background.ts';
import { answerPages } from './answers.ts';

const top = (tabId: number) => ({ tabId, frameId: 0 });
const pages: services.Pages = {
  state: (tabId) => sendMessage('pageState', undefined, top(tabId)),
  readNow: (tabId) => sendMessage('readNow', undefined, top(tabId)),
  toggleCard: (tabId) => sendMessage('toggleCard', undefined, top(tabId)),
  teach: (tabId, ask) => sendMessage('teach', { ask }, top(tabId)),
  leave: (tabId) => sendMessage('leave', undefined, top(tabId)),
};

/** What the shortcuts of the manifest ask a page for. */
const asks: Record<string, 'teach' | 'selection' | undefined> = { 'teach-page': 'teach', 'use-selection': 'selection' };

async function catchUp(why: 'start' | 'install' | 'update'): Promise<void> {
  await platform.syncScripts();
  if (why === 'update') await services.startInOpenTabs(await platform.grantedPatterns(), pages);
  await services.sweep();
}

async function granted(patterns: string[]): Promise<void> {
  await platform.syncScripts();
  await services.startInOpenTabs(patterns, pages);
}

/**
 * Wiring only. Every listener stands before the first pause, so that a woken worker hears what woke it. Not of `type: 'module'`, which
 * would share its code with the pages: one file of its own is there in two thirds of the time (Chromium 2026-11).
 */
export default defineBackground({
  main() {
    answerPages();
    void services.readyModel();
    platform.onButton((tabId) => void services.readThisPage(tabId, pages), 'toggle-card');
    platform.onCommand((command, tabId) => {
      const ask = asks[command];
      if (ask) void services.teachHere(tabId, ask, pages);
    });
    platform.onArrival((why) => void catchUp(why));
    platform.watchOrigins({
      added: (patterns) => void granted(patterns),
      removed: (patterns) => void Promise.all([platform.syncScripts(), services.leaveTabs(patterns, pages)]),
    });
    platform.watchSettings((now, before) => void services.followPanelOnly(now.panelOnly, before.panelOnly, pages));
    platform.every('housekeeping', 24 * 60, () => void services.sweep());
  },
});
