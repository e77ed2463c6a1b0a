// Sites where the user wants the side panel only: their scripts are quiet ones.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { expectPart, saveSettings, startIn, staysInPanel, syncScripts } from '../../../lib/platform/index.ts';
import { prepare } from './fake.ts';

const A = 'https://a.example';
const QUIET = {
  id: `aisle-quiet:${A}/*`,
  matches: [`${A}/*`],
  js: ['dom.js', 'quiet.js', 'content-scripts/overlay.js'],
};

beforeEach(() => fakeBrowser.reset());

describe('registered scripts', () => {
  test('a quiet site gets a quiet script without a style, and none other', async () => {
    const { scripting } = prepare([`${A}/*`]);
    await saveSettings({ panelOnly: [A] });
    await syncScripts();
    expect(scripting.registerContentScripts.mock.calls).toEqual([
      [[{ ...QUIET, runAt: 'document_idle', persistAcrossSessions: true }]],
    ]);
  });

  test('switching there and back changes the script each time, and only then', async () => {
    const { scripts } = prepare([`${A}/*`]);
    await syncScripts();
    await saveSettings({ panelOnly: [A] });
    await syncScripts();
    await syncScripts();
    expect([...scripts]).toEqual([QUIET.id]);
    await saveSettings({ panelOnly: [] });
    await syncScripts();
    expect([...scripts]).toEqual([`aisle:${A}/*`]);
  });

  test('a wider grant leaves the quiet site out; a site that was not granted gets nothing', async () => {
    const { scripts, scripting } = prepare(['https://*.example/*']);
    await saveSettings({ panelOnly: [A, 'https://elsewhere.org'] });
    await syncScripts();
    await syncScripts();
    expect([...scripts]).toEqual(['aisle:https://*.example/*', QUIET.id]);
    expect(scripting.registerContentScripts.mock.calls[0]?.[0]).toMatchObject([{ excludeMatches: [`${A}/*`] }]);
    expect(scripting.registerContentScripts).toHaveBeenCalledTimes(2);
    await saveSettings({ panelOnly: [] });
    await syncScripts();
    expect([...scripts]).toEqual(['aisle:https://*.example/*']);
  });

  test('no reader is loaded ahead of a click there', async () => {
    const { scripting } = prepare([`${A}/*`], [QUIET.id]);
    await expectPart(A, 'generic');
    expect(scripting.updateContentScripts).not.toHaveBeenCalled();
  });
});

describe('a start by hand', () => {
  const at = (url: string) => vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 4, url } as never);

  test('on a quiet site is a quiet one', async () => {
    const { scripting } = prepare();
    await saveSettings({ panelOnly: [A] });
    at(`${A}/ticket/4`);
    expect(await startIn(4)).toBe('started');
    expect(scripting.insertCSS).not.toHaveBeenCalled();
    expect(scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 4 },
      files: ['/dom.js', '/quiet.js', '/content-scripts/overlay.js'],
    });
  });

  test('on another site is as ever', async () => {
    const { scripting } = prepare();
    await saveSettings({ panelOnly: [A] });
    at('https://other.example/');
    expect(await startIn(4)).toBe('started');
    expect(scripting.insertCSS).toHaveBeenCalledTimes(1);
  });
});

test('an origin of the list covers its own pages only', () => {
  expect(staysInPanel([A], `${A}/deep/page?x#y`)).toBe(true);
  expect(staysInPanel([A], 'http://a.example/')).toBe(false);
  expect(staysInPanel([A, 'nonsense'], 'https://b.a.example/')).toBe(false);
  expect(staysInPanel([], `${A}/`)).toBe(false);
  expect(staysInPanel([A], 'about:blank')).toBe(false);
});
