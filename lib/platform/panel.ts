import { browser } from 'wxt/browser';

interface SidebarAction {
  open(): Promise<void>;
}

/** `only-from-button`: this browser opens its sidebar only from a click on the browser's own buttons. */
export type PanelOutcome = 'opened' | 'only-from-button' | 'not-available';

/**
 * Opens the side panel (Chromium) or sidebar (Firefox) beside a tab. Call it synchronously in the handler of a click
 * or of the message that a click sent: the browsers take the gesture from there.
 */
export function openPanelBeside(tabId: number): Promise<PanelOutcome> {
  const opening = open(tabId);
  if (!opening) return Promise.resolve('not-available');
  return opening.then(
    () => 'opened' as const,
    () => 'only-from-button' as const,
  );
}

function open(tabId: number): Promise<void> | null {
  const api = browser as unknown as { sidePanel?: typeof browser.sidePanel; sidebarAction?: SidebarAction };
  try {
    if (api.sidePanel?.open) return api.sidePanel.open({ tabId });
    return api.sidebarAction ? api.sidebarAction.open() : null;
  } catch (error) {
    return Promise.reject(error);
  }
}
