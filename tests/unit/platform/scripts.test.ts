import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  expectPart,
  grantedPatterns,
  hasOrigin,
  removeOrigin,
  requestOrigin,
  runPart,
  startIn,
  styleFrames,
  syncScripts,
  watchOrigins,
} from '../../../lib/platform/index.ts';
import { prepare } from './fake.ts';

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
        js: ['dom.js', 'content-scripts/overlay.js'],
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

  test('a registration that another window took out meanwhile is no error; one that stays is', async () => {
    const { scripts, scripting } = prepare([], ['aisle:https://b.example/*']);
    scripting.unregisterContentScripts.mockImplementationOnce(async ({ ids }) => {
      for (const id of ids) scripts.delete(id);
      throw new Error('Nonexistent script ID');
    });
    await expect(syncScripts()).resolves.toBeUndefined();
    scripts.add('aisle:https://b.example/*');
    scripting.unregisterContentScripts.mockRejectedValueOnce(new Error('busy'));
    await expect(syncScripts()).rejects.toThrow('busy');
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
      files: ['/dom.js', '/content-scripts/overlay.js'],
    });
    scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await startIn(4)).toBe('not-allowed');
  });

  test('the style of the marks goes into all frames of one tab; where the browser refuses, that is said', async () => {
    const { scripting } = prepare();
    expect(await styleFrames(4)).toBe('started');
    const target = { tabId: 4, allFrames: true };
    expect(scripting.insertCSS).toHaveBeenCalledWith({ target, files: ['highlight.css'] });
    scripting.insertCSS.mockRejectedValueOnce(new Error('The tab was closed'));
    expect(await styleFrames(4)).toBe('not-allowed');
  });

  test('a part is run in the top frame of one tab; where the browser refuses, that is said', async () => {
    const { scripting } = prepare();
    expect(await runPart(7, 'card')).toBe('started');
    expect(scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['/part-card.js'],
      injectImmediately: true,
    });
    scripting.executeScript.mockRejectedValue(new Error('No tab with id: 7'));
    expect(await runPart(7, 'generic')).toBe('not-allowed');
  });

  test('a site that needed a reader gets it with the overlay from then on, once, and no other site', async () => {
    const registered = ['aisle:https://a.example/*', 'aisle:https://b.example/*', 'other'];
    const { scripting } = prepare(['https://a.example/*', 'https://b.example/*'], registered);
    await Promise.all([expectPart('https://a.example', 'generic'), expectPart('https://a.example', 'generic')]);
    await expectPart('https://elsewhere.example', 'generic');
    expect(scripting.updateContentScripts.mock.calls).toEqual([
      [[{ id: 'aisle:https://a.example/*', js: ['dom.js', 'part-generic.js', 'content-scripts/overlay.js'] }]],
    ]);
    await syncScripts();
    expect(scripting.unregisterContentScripts).not.toHaveBeenCalled();
  });

  test('a site that needed both readers keeps both, whatever form the browser gives the paths back in', async () => {
    const { scripting } = prepare(['https://a.example/*'], ['aisle:https://a.example/*']);
    scripting.getRegisteredContentScripts.mockResolvedValueOnce([
      { id: 'aisle:https://a.example/*', js: ['/dom.js', '/part-desks.js', '/content-scripts/overlay.js'] },
    ]);
    await expectPart('https://a.example', 'generic');
    const js = ['dom.js', 'part-generic.js', 'part-desks.js', 'content-scripts/overlay.js'];
    expect(scripting.updateContentScripts.mock.calls).toEqual([[[{ id: 'aisle:https://a.example/*', js }]]]);
    await expectPart('https://a.example', 'desks');
    expect(scripting.updateContentScripts).toHaveBeenCalledTimes(1);
  });
});
