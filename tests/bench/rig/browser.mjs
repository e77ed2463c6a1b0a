// A Chromium with the e2e build and the given origin granted, or the same one without the extension, for the benches.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';

export const EXTENSION_ID = 'pemphmbdapijgfbnhmdhjpoeddbkfdmf';
const BUILD = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3-e2e');

export async function openChromium(origin, { withAisle = true } = {}) {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'aisle-bench-'));
  const set = { api: [], explicit_host: [`${origin}/*`], manifest_permissions: [], scriptable_host: [] };
  const settings = { runtime_granted_permissions: set, active_permissions: set, granted_permissions: set };
  mkdirSync(path.join(dir, 'Default'));
  const preferences = JSON.stringify({ extensions: { settings: { [EXTENSION_ID]: settings } } });
  writeFileSync(path.join(dir, 'Default', 'Preferences'), preferences);
  const context = await chromium.launchPersistentContext(dir, {
    executablePath: process.env.CHROMIUM_BIN || '/usr/bin/chromium',
    viewport: { width: 1360, height: 860 },
    args: withAisle ? [`--disable-extensions-except=${BUILD}`, `--load-extension=${BUILD}`] : [],
  });
  const worker = withAisle && (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')));
  while (worker && !(await worker.evaluate(registered))) await new Promise((r) => setTimeout(r, 50));
  const close = async () => {
    await context.close();
    rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
  };
  return { context, page: context.pages()[0] ?? (await context.newPage()), close };
}

const registered = async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0;

/** Stops the service worker, as the browser does when it is idle. */
export async function stopWorker(context) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${EXTENSION_ID}/options.html`);
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

/** The value below which `share` of the numbers lie. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export const ms = (n) => `${n.toFixed(1)} ms`;
export const spread = (numbers) => `p50 ${ms(quantile(numbers, 0.5))}, p95 ${ms(quantile(numbers, 0.95))}`;
