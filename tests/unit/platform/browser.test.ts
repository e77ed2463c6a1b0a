import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  allTabs,
  every,
  grantedPatterns,
  hasOrigin,
  onArrival,
  onButton,
  openPanelBeside,
  persistStorage,
  removeOrigin,
  requestOrigin,
  saveAsFile,
  sayOnButton,
  self,
  startIn,
  storageEstimate,
  syncScripts,
  tabInFront,
  tabsOn,
  watchOrigins,
} from '../../../lib/platform/index.ts';

/** A browser that has what the fake one lacks; every call is recorded. */
function prepare(origins: string[] = [], registered: string[] = []) {
  const scripts = new Set(registered);
  const api = {
    permissions: {
      contains: vi.fn(async ({ origins: asked }: { origins: string[] }) => asked.every((one) => origins.includes(one))),
      request: vi.fn(async () => true),
      remove: vi.fn(async () => true),
      getAll: vi.fn(async () => ({ origins, permissions: [] })),
      onAdded: listeners(),
      onRemoved: listeners(),
    },
    scripting: {
      insertCSS: vi.fn(async () => undefined),
      executeScript: vi.fn(async (): Promise<unknown[]> => []),
      getRegisteredContentScripts: vi.fn(async (filter?: { ids: string[] }) =>
        [...scripts].filter((id) => !filter || filter.ids.includes(id)).map((id) => ({ id })),
      ),
      registerContentScripts: vi.fn(async (list: { id: string }[]) => {
        for (const { id } of list) {
          if (scripts.has(id)) throw new Error(`Duplicate script ID '${id}'`);
          scripts.add(id);
        }
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) =>
        ids.forEach((id) => void scripts.delete(id)),
      ),
    },
    action: {
      setBadgeText: vi.fn(async () => undefined),
      setTitle: vi.fn(async () => undefined),
      onClicked: listeners(),
    },
    commands: { onCommand: listeners() },
  };
  Object.assign(fakeBrowser, api);
  return { ...api, scripts };
}

function listeners() {
  const all = new Set<(...args: unknown[]) => void>();
  return {
    addListener: (one: () => void) => void all.add(one),
    removeListener: (one: () => void) => void all.delete(one),
    trigger: (...args: unknown[]) => all.forEach((one) => one(...args)),
    count: () => all.size,
  };
}

beforeEach(() => fakeBrowser.reset());

describe('permissions', () => {
  test('one origin is asked for, no more', async () => {
    const { permissions } = prepare();
    expect(await requestOrigin('https://desk.example/ticket/1')).toBe(true);
    expect(permissions.request).toHaveBeenCalledWith({ origins: ['https://desk.example/*'] });
  });

  test('no page, no question', async () => {
    const { permissions } = prepare();
    expect(await requestOrigin('chrome://extensions')).toBe(false);
    expect(await hasOrigin('about:blank')).toBe(false);
    expect(permissions.request).not.toHaveBeenCalled();
  });

  test('a browser that refuses to ask counts as a no', async () => {
    prepare().permissions.request.mockRejectedValue(new Error('must be called during a user gesture'));
    expect(await requestOrigin('https://desk.example')).toBe(false);
  });

  test('only web patterns count as granted', async () => {
    prepare(['https://desk.example/*', 'file:///*', 'moz-extension://x/*', '<all_urls>']);
    expect(await grantedPatterns()).toEqual(['https://desk.example/*', '<all_urls>']);
    expect(await hasOrigin('https://desk.example')).toBe(true);
    expect(await removeOrigin('https://desk.example/*')).toBe(true);
  });

  test('changes are told until the end, and only those of origins', () => {
    const { permissions } = prepare();
    const on = { added: vi.fn(), removed: vi.fn() };
    const stop = watchOrigins(on);
    permissions.onAdded.trigger({ origins: ['https://a.example/*'] });
    permissions.onAdded.trigger({ permissions: ['tabs'] });
    permissions.onRemoved.trigger({ origins: ['https://a.example/*'] });
    expect(on.added.mock.calls).toEqual([[['https://a.example/*']]]);
    expect(on.removed.mock.calls).toEqual([[['https://a.example/*']]]);
    stop();
    expect(permissions.onAdded.count() + permissions.onRemoved.count()).toBe(0);
  });
});

describe('scripts', () => {
  test('one registration for each granted origin; others are taken out; strangers stay', async () => {
    const { scripts, scripting } = prepare(['https://a.example/*'], ['aisle:https://b.example/*', 'other']);
    await syncScripts();
    expect([...scripts].sort()).toEqual(['aisle:https://a.example/*', 'other']);
    expect(scripting.registerContentScripts.mock.calls[0]?.[0]).toEqual([
      {
        id: 'aisle:https://a.example/*',
        matches: ['https://a.example/*'],
        js: ['content-scripts/overlay.js'],
        css: ['highlight.css'],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });

  test('again and at the same time changes nothing', async () => {
    const { scripts, scripting } = prepare(['https://a.example/*']);
    await Promise.all([syncScripts(), syncScripts()]);
    await syncScripts();
    expect([...scripts]).toEqual(['aisle:https://a.example/*']);
    expect(scripting.registerContentScripts).toHaveBeenCalledTimes(1);
  });

  test('another window that was quicker is no error', async () => {
    const { scripts, scripting } = prepare(['https://a.example/*']);
    scripting.registerContentScripts.mockImplementation(async ([one]) => {
      scripts.add(one!.id);
      throw new Error('Duplicate script ID');
    });
    await expect(syncScripts()).resolves.toBeUndefined();
  });

  test('a pattern that the browser refuses is an error, and the next call works', async () => {
    const { scripting } = prepare(['https://a.example/*']);
    scripting.registerContentScripts.mockRejectedValueOnce(new Error('bad pattern'));
    await expect(syncScripts()).rejects.toThrow('bad pattern');
    await expect(syncScripts()).resolves.toBeUndefined();
  });

  test('the overlay is started with its style; a page that no extension may touch is said', async () => {
    const { scripting } = prepare();
    expect(await startIn(4)).toBe('started');
    expect(scripting.insertCSS).toHaveBeenCalledWith({ target: { tabId: 4 }, files: ['highlight.css'] });
    expect(scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 4 },
      files: ['/content-scripts/overlay.js'],
    });
    scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await startIn(4)).toBe('not-allowed');
  });
});

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
