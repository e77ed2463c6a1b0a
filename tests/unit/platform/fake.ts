import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A browser that has what the fake one lacks; every call is recorded. */
export function prepare(origins: string[] = [], registered: string[] = []) {
  const scripts = new Set(registered);
  const files = new Map<string, string[]>();
  const excludes = new Map<string, string[]>();
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
        [...scripts]
          .filter((id) => !filter || filter.ids.includes(id))
          .map((id) => {
            const script = { id, js: files.get(id) ?? ['dom.js', 'content-scripts/overlay.js'] };
            return excludes.has(id) ? { ...script, excludeMatches: excludes.get(id) } : script;
          }),
      ),
      registerContentScripts: vi.fn(async (list: { id: string; excludeMatches?: string[] }[]) => {
        for (const { id, excludeMatches } of list) {
          if (scripts.has(id)) throw new Error(`Duplicate script ID '${id}'`);
          scripts.add(id);
          if (excludeMatches) excludes.set(id, excludeMatches);
          else excludes.delete(id);
        }
      }),
      updateContentScripts: vi.fn(async (list: { id: string; js?: string[] }[]) => {
        for (const { id, js } of list) if (js) files.set(id, js);
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
    trigger: (...args: unknown[]) => {
      for (const one of all) one(...args);
    },
    count: () => all.size,
  };
}
