import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  disableSite,
  enableSite,
  followPanelOnly,
  leaveTabs,
  listSites,
  openPanel,
  type Pages,
  readOrigin,
  readThisPage,
  saveSettings,
  setPanelOnly,
  startInOpenTabs,
  watchSites,
} from '../../../lib/services/index.ts';

/** A browser with permissions and scripts in memory. */
function prepare(...granted: string[]) {
  const origins = new Set(granted);
  const scripts = new Set<string>();
  const heard = { added: new Set<(change: object) => void>(), removed: new Set<(change: object) => void>() };
  const on = (set: Set<(change: object) => void>) => ({
    addListener: (one: (change: object) => void) => void set.add(one),
    removeListener: (one: (change: object) => void) => void set.delete(one),
  });
  const api = {
    permissions: {
      contains: vi.fn(async (ask: { origins: string[] }) => ask.origins.every((one) => origins.has(one))),
      request: vi.fn(async (ask: { origins: string[] }) => {
        for (const one of ask.origins) origins.add(one);
        for (const one of heard.added) one({ origins: ask.origins });
        return true;
      }),
      remove: vi.fn(async (ask: { origins: string[] }) => ask.origins.map((one) => origins.delete(one)).includes(true)),
      getAll: vi.fn(async () => ({ origins: [...origins] })),
      onAdded: on(heard.added),
      onRemoved: on(heard.removed),
    },
    scripting: {
      insertCSS: vi.fn(async () => undefined),
      executeScript: vi.fn(async () => []),
      getRegisteredContentScripts: vi.fn(async () => [...scripts].map((id) => ({ id }))),
      registerContentScripts: vi.fn(async (list: { id: string }[]) => list.forEach(({ id }) => void scripts.add(id))),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) =>
        ids.forEach((id) => void scripts.delete(id)),
      ),
    },
    action: { setBadgeText: vi.fn(async () => undefined), setTitle: vi.fn(async () => undefined) },
    sidePanel: { open: vi.fn(async () => undefined) },
  };
  Object.assign(fakeBrowser, api);
  return { ...api, scripts, origins, heard };
}

beforeEach(() => fakeBrowser.reset());

describe('an address as people write it', () => {
  test.each([
    ['https://desk.example', 'https://desk.example'],
    [' https://desk.example/ticket/4?a#b ', 'https://desk.example'],
    ['desk.example', 'https://desk.example'],
    ['desk.example:8443/x', 'https://desk.example:8443'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://[::1]:80/', 'http://[::1]'],
    ['BÜCHER.example', 'https://xn--bcher-kva.example'],
    ['desk', null],
    ['', null],
    ['two words.example', null],
    ['chrome://extensions', null],
    ['file:///etc/passwd', null],
    ['javascript:alert(1)', null],
    ['<all_urls>', null],
  ])('%j is %s', (text, want) => {
    expect(readOrigin(text)).toBe(want);
  });
});

describe('turning a site on and off', () => {
  test('on: asked, registered, listed', async () => {
    const { permissions, scripts } = prepare();
    expect(await enableSite('desk.example')).toEqual({
      ok: true,
      value: { origin: 'https://desk.example', granted: true, state: 'on' },
    });
    expect(permissions.request).toHaveBeenCalledWith({ origins: ['https://desk.example/*'] });
    expect([...scripts]).toEqual(['aisle:https://desk.example/*']);
    expect(await listSites()).toEqual([{ origin: 'https://desk.example', granted: true, state: 'on' }]);
  });

  test('the question goes out before anything is awaited: the click still counts', () => {
    const { permissions } = prepare();
    void enableSite('desk.example');
    expect(permissions.request).toHaveBeenCalledTimes(1);
  });

  test('refused, or no address: a sentence, and nothing registered', async () => {
    const { permissions, scripts } = prepare();
    permissions.request.mockResolvedValue(false);
    expect(await enableSite('desk.example')).toMatchObject({
      failure: { code: 'denied', says: 'Aisle was not allowed on https://desk.example.' },
    });
    expect(await enableSite('nonsense')).toMatchObject({ failure: { code: 'bad-origin' } });
    expect(await setPanelOnly('nonsense', true)).toMatchObject({ failure: { code: 'bad-origin' } });
    expect(scripts.size).toBe(0);
  });

  test('off: given back and unregistered', async () => {
    const { scripts, origins } = prepare('https://desk.example/*', 'https://other.example/*');
    await enableSite('desk.example');
    expect(await disableSite('https://desk.example')).toMatchObject({
      ok: true,
      value: { granted: false, state: 'off' },
    });
    expect([...origins]).toEqual(['https://other.example/*']);
    expect([...scripts]).toEqual(['aisle:https://other.example/*']);
    expect((await listSites()).map((one) => one.origin)).toEqual(['https://other.example']);
  });

  test('a grant for everything is listed as it is and taken back as it is', async () => {
    const { origins } = prepare('*://*/*');
    expect(await listSites()).toEqual([{ origin: '*://*/*', granted: true, state: 'on' }]);
    expect(await disableSite('*://*/*')).toMatchObject({ ok: true });
    expect(origins.size).toBe(0);
  });

  test('a wider grant that still covers the site is said', async () => {
    const { permissions } = prepare('https://desk.example/*');
    permissions.contains.mockResolvedValue(true);
    expect(await disableSite('https://desk.example')).toMatchObject({ ok: false, failure: { code: 'failed' } });
    expect(await disableSite('nonsense')).toMatchObject({ ok: false, failure: { code: 'bad-origin' } });
  });

  test('panel only: granted or not, and back', async () => {
    prepare('https://desk.example/*');
    expect(await setPanelOnly('desk.example', true)).toMatchObject({ value: { granted: true, state: 'panel-only' } });
    await setPanelOnly('other.example', true);
    expect(await listSites()).toEqual([
      { origin: 'https://desk.example', granted: true, state: 'panel-only' },
      { origin: 'https://other.example', granted: false, state: 'panel-only' },
    ]);
    expect(await setPanelOnly('desk.example', false)).toMatchObject({ value: { state: 'on' } });
    expect(await setPanelOnly('other.example', false)).toMatchObject({ value: { state: 'off' } });
    expect(await listSites()).toHaveLength(1);
  });

  test('changes are told until the end', async () => {
    const { heard } = prepare();
    const told = vi.fn();
    const stop = watchSites(told);
    await enableSite('desk.example');
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    await saveSettings({ panelOnly: ['https://desk.example'] });
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith([expect.objectContaining({ state: 'panel-only' })]));
    stop();
    expect(heard.added.size + heard.removed.size).toBe(0);
  });
});

/** Tabs with and without an overlay. */
function tabs(open: Record<number, string>) {
  const pages = {
    state: vi.fn(async (tabId: number) => {
      const url = open[tabId];
      if (url === undefined) throw new Error('No response');
      return { url, triage: {}, mode: 'overlay' };
    }),
    readNow: vi.fn(async () => ({ triage: {}, mode: 'overlay' })),
    toggleCard: vi.fn(async () => undefined),
    teach: vi.fn(async () => ({ ok: true as const, value: null })),
    leave: vi.fn(async (_tabId: number): Promise<unknown> => undefined),
  };
  return pages as typeof pages & Pages;
}

describe('the toolbar button', () => {
  test('starts the overlay and opens the card', async () => {
    const { scripting } = prepare();
    const pages = tabs({});
    expect(await readThisPage(4, pages)).toBe('started');
    expect(scripting.executeScript).toHaveBeenCalledTimes(1);
    expect(pages.toggleCard).toHaveBeenCalledWith(4);
  });

  test('does not close a card that starts open, and opens none where only the panel may show', async () => {
    prepare();
    const pages = tabs({});
    await saveSettings({ cardStartsOpen: true });
    await readThisPage(4, pages);
    await saveSettings({ cardStartsOpen: false });
    vi.mocked(pages.readNow).mockResolvedValue({ triage: {}, mode: 'panel' } as never);
    await readThisPage(6, pages);
    expect(pages.toggleCard).not.toHaveBeenCalled();
  });

  test('opens the card on a page without a conversation, too: it offers other ways to a reading', async () => {
    prepare();
    const pages = tabs({});
    vi.mocked(pages.readNow).mockResolvedValue({ triage: null, mode: 'overlay' } as never);
    await readThisPage(5, pages);
    expect(pages.toggleCard).toHaveBeenCalledExactlyOnceWith(5);
  });

  test('where the overlay runs it opens or closes the card, and injects nothing', async () => {
    const { scripting } = prepare();
    const pages = tabs({ 4: 'https://desk.example/' });
    expect(await readThisPage(4, pages)).toBe('toggled');
    expect(pages.toggleCard).toHaveBeenCalledTimes(1);
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });

  test('two quick clicks start it once', async () => {
    const { scripting } = prepare();
    const pages = tabs({});
    await Promise.all([readThisPage(4, pages), readThisPage(4, pages)]);
    expect(scripting.executeScript).toHaveBeenCalledTimes(1);
    await readThisPage(4, pages);
    expect(scripting.executeScript).toHaveBeenCalledTimes(2);
  });

  test('a page that must stay as it is gets no card: the click leads to the side panel', async () => {
    const { sidePanel, action } = prepare();
    const pages = tabs({});
    vi.mocked(pages.readNow).mockResolvedValue({ triage: {}, mode: 'panel' } as never);
    await readThisPage(4, pages);
    expect(sidePanel.open).toHaveBeenCalledExactlyOnceWith({ tabId: 4 });
    expect(action.setBadgeText).not.toHaveBeenCalled();
    sidePanel.open.mockRejectedValue(new Error('may only be called in response to a user gesture'));
    vi.mocked(pages.state).mockResolvedValue({ url: 'https://desk.example/', mode: 'panel' } as never);
    await readThisPage(4, pages);
    expect(action.setTitle).toHaveBeenCalledWith({
      tabId: 4,
      title: expect.stringMatching(/changes nothing .* panel/),
    });
  });

  test('on a page that no extension may touch the button says so', async () => {
    const { scripting, action } = prepare();
    scripting.executeScript.mockRejectedValue(new Error('Cannot access'));
    expect(await readThisPage(4, tabs({}))).toBe('not-allowed');
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 4, title: expect.stringMatching(/cannot read this page/) });
  });
});

describe('open tabs', () => {
  const found = (...ids: number[]) =>
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(ids.map((id) => ({ id })) as never);

  test('a new grant starts the overlay where it does not run yet', async () => {
    const { scripting } = prepare();
    found(1, 2, 3);
    expect(await startInOpenTabs(['https://desk.example/*'], tabs({ 2: 'https://desk.example/' }))).toBe(2);
    expect(scripting.executeScript.mock.calls.map(([call]: unknown[]) => call)).toMatchObject([
      { target: { tabId: 1 } },
      { target: { tabId: 3 } },
    ]);
  });

  test('a grant that is taken back ends the overlay on that origin only', async () => {
    prepare();
    found(1, 2, 3);
    const pages = tabs({ 1: 'https://desk.example/4', 2: 'https://other.example/' });
    vi.mocked(pages.leave).mockRejectedValue(new Error('gone meanwhile'));
    await leaveTabs(['https://desk.example/*'], pages);
    expect(pages.leave.mock.calls).toEqual([[1]]);
  });
});

test('a switch to the side panel only, and back, starts the tabs of that site anew and no others', async () => {
  const { scripting } = prepare();
  const open: Record<number, string> = { 1: 'https://desk.example/4', 2: 'https://other.example/' };
  const pages = tabs(open);
  vi.mocked(pages.leave).mockImplementation(async (tabId) => void delete open[tabId]);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async ({ url }: { url?: string[] }) =>
    (url ? [1] : [1, 2]).map((id) => ({ id }))) as never);
  await followPanelOnly(['https://desk.example'], [], pages);
  expect(pages.leave.mock.calls).toEqual([[1]]);
  expect(scripting.executeScript.mock.calls).toMatchObject([[{ target: { tabId: 1 } }]]);
  open[1] = 'https://desk.example/4';
  await followPanelOnly([], ['https://desk.example'], pages);
  await followPanelOnly(['https://a.example'], ['https://a.example'], pages);
  expect(pages.leave).toHaveBeenCalledTimes(2);
});

test('the panel opens, or says why not', async () => {
  const { sidePanel } = prepare();
  expect(await openPanel(4)).toEqual({ ok: true, value: null });
  sidePanel.open.mockRejectedValue(new Error('may only be called in response to a user gesture'));
  expect(await openPanel(4)).toMatchObject({ ok: false, failure: { says: expect.stringMatching(/own buttons/) } });
});
