import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

async function fresh() {
  vi.resetModules();
  return (await import('../../../lib/services/model.ts')).readyModel;
}

describe('the model of the package', () => {
  const asked = vi.fn<(url: string) => Promise<Response>>();
  beforeEach(() => {
    Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://aisle${path}` });
    vi.stubGlobal('fetch', asked);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    asked.mockReset();
  });

  test('is fetched from the package, once', async () => {
    asked.mockImplementation(async () => new Response(new Uint8Array([1, 2, 3])));
    const readyModel = await fresh();
    await Promise.all([readyModel(), readyModel()]);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(asked.mock.calls[0]?.[0]).toBe('chrome-extension://aisle/nature-model.bin');
  });

  test('says in a sentence why bytes are no model', async () => {
    asked.mockImplementation(async () => new Response(new Uint8Array([1, 2, 3])));
    expect(await (await fresh())()).toBe('This is no nature model: the first bytes are others.');
  });

  test('says why there is none, and does not throw or fill the console', async () => {
    const heard = (['error', 'warn', 'log'] as const).map((name) => vi.spyOn(console, name));
    asked.mockImplementation(async () => new Response('', { status: 404 }));
    expect(await (await fresh())()).toBe('The nature model could not be read: 404.');
    asked.mockImplementation(() => Promise.reject(new Error('gone')));
    expect(await (await fresh())()).toBe('The nature model could not be read: gone.');
    for (const said of heard) expect(said).not.toHaveBeenCalled();
  });
});
