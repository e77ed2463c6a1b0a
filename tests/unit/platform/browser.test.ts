import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  allTabs,
  every,
  onArrival,
  onButton,
  openPanelBeside,
  persistStorage,
  saveAsFile,
  sayOnButton,
  self,
  storageEstimate,
  tabInFront,
  tabsOn,
} from '../../../lib/platform/index.ts';
import { prepare } from './fake.ts';

beforeEach(() => fakeBrowser.reset());

describe('the side panel', () => {
  const also = (api: object) => Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: undefined }, api);

  test('Chromium: beside the tab, in the same turn as the click', async () => {
    const open = vi.fn(async () => undefined);
    also({ sidePanel: { open } });
    const opening = openPanelBeside(4);
    expect(open).toHaveBeenCalledWith({ tabId: 4 });
    expect(await opening).toBe('opened');
  });

  test('Firefox: the sidebar, where the click counts', async () => {
    const open = vi.fn(async () => undefined);
    also({ sidebarAction: { open } });
    expect(await openPanelBeside(4)).toBe('opened');
    open.mockRejectedValue(new Error('may only be called from a user input handler'));
    expect(await openPanelBeside(4)).toBe('only-from-button');
    open.mockImplementation(() => {
      throw new Error('at once');
    });
    expect(await openPanelBeside(4)).toBe('only-from-button');
  });

  test('neither', async () => {
    also({});
    expect(await openPanelBeside(4)).toBe('not-available');
  });
});

describe('alarms', () => {
  test('one alarm is planned once and heard by its name', async () => {
    const run = vi.fn();
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    const stop = every('housekeeping', 1440, run);
    await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
    expect(create).toHaveBeenCalledWith('housekeeping', { periodInMinutes: 1440, delayInMinutes: 1 });
    const alarm = { name: 'housekeeping', scheduledTime: 0, periodInMinutes: 1440 };
    vi.spyOn(fakeBrowser.alarms, 'get').mockResolvedValue(alarm as never);
    every('housekeeping', 1440, vi.fn());
    await new Promise((done) => setTimeout(done, 5));
    expect(create).toHaveBeenCalledTimes(1);
    await fakeBrowser.alarms.onAlarm.trigger(alarm as never);
    await fakeBrowser.alarms.onAlarm.trigger({ ...alarm, name: 'other' } as never);
    expect(run).toHaveBeenCalledTimes(1);
    stop();
    await fakeBrowser.alarms.onAlarm.trigger(alarm as never);
    expect(run).toHaveBeenCalledTimes(1);
  });
});

describe('tabs and the button', () => {
  test('tabs that can be spoken to', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query');
    query.mockResolvedValue([{ id: 1 }, { id: 2, discarded: true }, {}] as never);
    expect(await tabsOn(['https://a.example/*'])).toEqual([1]);
    expect(query).toHaveBeenCalledWith({ url: ['https://a.example/*'] });
    expect(await tabsOn([])).toEqual([]);
    expect(await allTabs()).toEqual([1]);
    expect(await tabInFront()).toBe(1);
    query.mockResolvedValue([] as never);
    expect(await tabInFront()).toBeNull();
  });

  test('the button says something about a tab, also when the tab is gone', async () => {
    const { action } = prepare();
    await sayOnButton(4, '–', 'Not here');
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 4, title: 'Not here' });
    action.setBadgeText.mockRejectedValue(new Error('No tab with id: 4'));
    await expect(sayOnButton(4, '–', 'Not here')).resolves.toBeUndefined();
  });

  test('a click and the shortcut mean the same', () => {
    const { action, commands } = prepare();
    const run = vi.fn();
    const stop = onButton(run, 'toggle-card');
    action.onClicked.trigger({ id: 3 });
    commands.onCommand.trigger('toggle-card', { id: 5 });
    commands.onCommand.trigger('other', { id: 6 });
    commands.onCommand.trigger('toggle-card');
    expect(run.mock.calls).toEqual([[3], [5]]);
    stop();
    expect(action.onClicked.count() + commands.onCommand.count()).toBe(0);
  });

  test('start, install and update are told apart', async () => {
    const run = vi.fn();
    const stop = onArrival(run);
    await fakeBrowser.runtime.onStartup.trigger();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never);
    expect(run.mock.calls).toEqual([['start'], ['install'], ['update']]);
    stop();
    await fakeBrowser.runtime.onStartup.trigger();
    expect(run).toHaveBeenCalledTimes(3);
  });

  test('this extension knows itself', () => {
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://me/' as never);
    expect(self()).toEqual({ id: fakeBrowser.runtime.id, base: 'chrome-extension://me/' });
  });
});

describe('files and room', () => {
  test('a text is offered under a name that is a name', () => {
    const link = { href: '', download: '', click: vi.fn() };
    vi.stubGlobal('document', { createElement: () => link });
    vi.useFakeTimers();
    const revoke = vi.spyOn(URL, 'revokeObjectURL');
    saveAsFile('a,b', '../refused: "shop".csv', 'text/csv');
    expect(link.click).toHaveBeenCalledTimes(1);
    expect(link.download).toBe('..-refused- -shop-.csv');
    vi.advanceTimersByTime(60_000);
    expect(revoke).toHaveBeenCalledWith(link.href);
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('what the browser does not say is unknown', async () => {
    vi.stubGlobal('navigator', {});
    expect(await storageEstimate()).toEqual({ bytes: null, quota: null, persisted: false });
    expect(await persistStorage()).toBe(false);
    const storage = {
      estimate: async () => ({ usage: 5, quota: 9 }),
      persisted: async () => true,
      persist: async () => true,
    };
    vi.stubGlobal('navigator', { storage });
    expect(await storageEstimate()).toEqual({ bytes: 5, quota: 9, persisted: true });
    expect(await persistStorage()).toBe(true);
    vi.unstubAllGlobals();
  });
});
