import { browser } from 'wxt/browser';

/** This extension: its id and the address under which its own pages are. */
export const self = (): { id: string; base: string } => ({ id: browser.runtime.id, base: browser.runtime.getURL('/') });

/** Calls back with the tab when the toolbar button is clicked, or the shortcut is pressed. Gives the way to stop. */
export function onButton(run: (tabId: number) => void, command: string): () => void {
  const clicked = (tab: { id?: number }) => tab.id !== undefined && run(tab.id);
  const pressed = (name: string, tab?: { id?: number }) => name === command && tab && clicked(tab);
  browser.action.onClicked.addListener(clicked);
  browser.commands.onCommand.addListener(pressed);
  return () => {
    browser.action.onClicked.removeListener(clicked);
    browser.commands.onCommand.removeListener(pressed);
  };
}

/** Calls back with the name of a shortcut and the tab in front when it is pressed. Gives the way to stop. */
export function onCommand(run: (command: string, tabId: number) => void): () => void {
  const pressed = (name: string, tab?: { id?: number }) => tab?.id !== undefined && run(name, tab.id);
  browser.commands.onCommand.addListener(pressed);
  return () => browser.commands.onCommand.removeListener(pressed);
}

/** Calls back when the browser starts, and when Aisle was installed or updated. Gives the way to stop. */
export function onArrival(run: (why: 'start' | 'install' | 'update') => void): () => void {
  const started = () => run('start');
  const installed = ({ reason }: { reason: string }) => run(reason === 'update' ? 'update' : 'install');
  browser.runtime.onStartup.addListener(started);
  browser.runtime.onInstalled.addListener(installed);
  return () => {
    browser.runtime.onStartup.removeListener(started);
    browser.runtime.onInstalled.removeListener(installed);
  };
}
