import { browser } from 'wxt/browser';
import type { PanelPage } from '../../components/panel/props.ts';
import type { PageState } from '../../lib/domain/index.ts';
import { onMessage, sendMessage } from '../../lib/messaging/protocol.ts';
import { startIn } from '../../lib/platform/index.ts';

const NOT_NOW = 'This page cannot be read from here. Click the Aisle button in the toolbar once, then read again.';

/** The tab in front of this panel's own window, and its site where the browser tells. */
async function inFront(): Promise<{ id: number | null; origin: string | null }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ? URL.parse(tab.url) : null;
  return { id: tab?.id ?? null, origin: url && /^https?:$/.test(url.protocol) ? url.origin : null };
}

/** What a page answers, or null when Aisle does not run in it. */
async function ask(tabId: number | null, what: 'pageState' | 'readNow'): Promise<PageState | null> {
  if (tabId === null) return null;
  const answer: PageState | undefined = await sendMessage(what, undefined, tabId).catch(() => undefined);
  return answer ?? null;
}

export interface Follower {
  /** The tab that is followed; null when there is none. */
  tabId(): number | null;
  readAgain(): Promise<void>;
  readOnce(): Promise<void>;
  stop(): void;
}

/** Follows the tab in front: its state when it changes, when another tab comes to the front, when it loads anew. */
export function followTab(onPage: (page: PanelPage) => void): Follower {
  let current: number | null = null;
  const look = async (what: 'pageState' | 'readNow' = 'pageState', says: string | null = null) => {
    const { id, origin } = await inFront();
    current = id;
    const state = await ask(id, what);
    if (current === id) onPage(state ? { at: 'open', state } : { at: 'shut', origin, says });
  };
  const onActivated = () => void look();
  // A page that nobody watches may have moved on by itself: its address tells, where the browser shows it.
  const onUpdated = (tabId: number, change: { status?: string; url?: string }) => {
    if (tabId === current && (change.status === 'complete' || change.url !== undefined)) void look();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  const unlisten = onMessage('pageChanged', ({ data, sender }) => {
    if (sender.tab?.id !== undefined && sender.tab.id === current) onPage({ at: 'open', state: data });
  });
  void look();
  return {
    tabId: () => current,
    readAgain: () => look('readNow', NOT_NOW),
    async readOnce() {
      if (current !== null) await startIn(current);
      await look('readNow', NOT_NOW);
    },
    stop() {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      unlisten();
    },
  };
}
