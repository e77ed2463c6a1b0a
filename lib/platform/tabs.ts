import { browser } from 'wxt/browser';

/** The ids of open tabs whose address one of these patterns covers. Needs the permission for them. */
export async function tabsOn(patterns: readonly string[]): Promise<number[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap((tab) => (tab.id === undefined || tab.discarded ? [] : [tab.id]));
}

/** The ids of all open tabs; says nothing about what is in them. */
export async function allTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) => (tab.id === undefined || tab.discarded ? [] : [tab.id]));
}

/** The tab in front in the window that has the focus; null when there is none. */
export async function tabInFront(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

/** Says something about a tab on the toolbar button: a mark of up to four letters and a sentence as its tooltip. */
export async function sayOnButton(tabId: number, mark: string, sentence: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: mark });
    await browser.action.setTitle({ tabId, title: sentence });
  } catch {
    // The tab was closed meanwhile: nobody is left to read it.
  }
}
