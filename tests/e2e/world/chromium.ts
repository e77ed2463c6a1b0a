import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, chromium, type Locator, type Page } from '@playwright/test';
import { until } from './marionette.ts';
import { counts, install } from './recorder.ts';
import type { ExtensionPage, InPage, Seat } from './seat.ts';

/** Follows from the fixed key of the e2e build's manifest. */
export const EXTENSION_ID = 'pemphmbdapijgfbnhmdhjpoeddbkfdmf';
export const HOST = 'aisle-overlay';
const TEACH = 'aisle-teach';
const QUEUE = 'aisle-queue';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * A profile in which a person already said yes. `permissions.request` then answers at once, without the prompt of the
 * browser that nothing headless can press; with `active` the origin is granted from the start.
 */
function profileWith(origins: string[], active: boolean): string {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'aisle-cr-'));
  const hosts = origins.map((o) => `${o}/*`);
  const set = { api: [], explicit_host: hosts, manifest_permissions: [], scriptable_host: [] };
  const kinds = active
    ? { runtime_granted_permissions: set, active_permissions: set, granted_permissions: set }
    : { runtime_granted_permissions: set };
  mkdirSync(path.join(dir, 'Default'));
  const text = JSON.stringify({ extensions: { settings: { [EXTENSION_ID]: kinds } } });
  writeFileSync(path.join(dir, 'Default', 'Preferences'), text);
  return dir;
}

export async function launch(
  folder: string,
  dir: string,
  args: string[] = [],
  headless = true,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(dir, {
    executablePath: process.env.CHROMIUM_BIN || '/usr/bin/chromium',
    headless,
    viewport: headless ? { width: 1360, height: 860 } : null,
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--disable-features=Translate',
      ...args,
    ],
  });
}

const registered = async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0;

/** Files, forms and axe in a page of the extension. */
function extensionPage(page: Page): ExtensionPage {
  const first = (css: string): Locator => page.locator(css).first();
  return {
    text: (css) => first(css).innerText(),
    count: (css) => page.locator(css).count(),
    value: (css) => first(css).inputValue(),
    click: (css) => first(css).click(),
    fill: (css, text) => first(css).fill(text),
    select: async (css, value) => void (await first(css).selectOption(value)),
    upload: (css, file) => first(css).setInputFiles(file),
    run: (fn, ...args) => callIn(page, fn, args) as Promise<never>,
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    async axe() {
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      return violations.map((v) => `${v.id}: ${v.nodes[0]?.target.join(' ')}`);
    },
    back: () => page.close(),
  };
}

function callIn<T>(page: Page, fn: InPage<T>, args: unknown[]): Promise<T> {
  return page.evaluate(`(${fn}).apply(null, ${JSON.stringify(args)})`) as Promise<T>;
}

function cardOf(page: Page, host = HOST): Seat['card'] {
  const first = (css: string) => page.locator(host).locator(css).first();
  return {
    present: async () => (await page.locator(host).count()) > 0,
    count: (css) => page.locator(host).locator(css).count(),
    text: (css) => first(css).innerText(),
    value: (css) => first(css).inputValue(),
    attribute: (css, name) => first(css).getAttribute(name),
    click: (css) => first(css).click(),
    fill: (css, text) => first(css).fill(text),
    press: (css, key) => first(css).press(key),
  };
}

async function stopWorkers(context: BrowserContext) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${EXTENSION_ID}/options.html`);
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable' as never);
  await cdp.send('ServiceWorker.stopAllWorkers' as never);
  await page.close();
}

/** Asks for or takes back an origin from a page of the extension, in a real click where one is needed. */
async function permission(context: BrowserContext, method: 'request' | 'remove', origin: string) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${EXTENSION_ID}/options.html`);
  const call = `document.addEventListener('click', () => chrome.permissions.${method}({ origins: ['${origin}/*'] }).then((r) => { globalThis.answer = r; }), { once: true })`;
  await page.evaluate(call);
  await page.mouse.click(2, 2);
  // Not waitForFunction: when its first look finds nothing it evaluates a string in the page, which the extension's policy forbids.
  await until(() => page.evaluate('globalThis.answer !== undefined'), 'the answer of the browser');
  const answer = await page.evaluate('globalThis.answer');
  await page.close();
  if (answer !== true) throw new Error(`permissions.${method} ${origin}: ${String(answer)}`);
}

/** The browser's own way to press the button of an extension; it needs the flag `--enable-unsafe-extension-debugging`. */
async function triggerAction(context: BrowserContext, url: string) {
  const cdp = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const targetId = targetInfos.find((t) => t.url === url)!.targetId;
  await cdp.send('Extensions.triggerAction' as never, { id: EXTENSION_ID, targetId } as never);
  await cdp.detach();
}

/** Starts Chromium with the e2e build. `origins` may be asked for; with `active` they are granted from the start. */
export async function chromiumSeat(options: { folder: string; origins: string[]; active: boolean }): Promise<Seat> {
  const dir = profileWith(options.origins, options.active);
  const context = await launch(options.folder, dir, ['--enable-unsafe-extension-debugging']);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  if (options.active) await until(() => worker.evaluate(registered), 'the content script to be registered');
  const page = context.pages()[0] ?? (await context.newPage());
  let colours: 'light' | 'dark' = 'light';
  return {
    browser: 'chromium',
    recorder: { start: () => callIn(page, install, []), seen: () => callIn(page, counts, []) },
    open: async (url) => void (await page.goto(url)),
    inPage: (fn, ...args) => callIn(page, fn, args),
    clickInPage: (css) => page.locator(css).first().click(),
    typeInPage: (css, text) => page.locator(css).first().pressSequentially(text),
    card: cardOf(page),
    marks: cardOf(page, QUEUE),
    teach: cardOf(page, TEACH),
    async pointAt(css, click = true) {
      const box = await page.locator(css).first().boundingBox();
      if (!box) throw new Error(`${css} has no place`);
      const at = [box.x + Math.min(box.width / 2, 60), box.y + Math.min(box.height / 2, 12)] as const;
      await page.mouse.move(...at, { steps: 3 });
      if (click) await page.mouse.click(...at);
    },
    async extensionPage(file) {
      const tab = await context.newPage();
      await tab.emulateMedia({ colorScheme: colours });
      await tab.goto(`chrome-extension://${EXTENSION_ID}/${file}`);
      return extensionPage(tab);
    },
    async grant(origin) {
      await permission(context, 'request', origin);
      await until(() => worker.evaluate(registered), 'the content script to be registered');
    },
    revoke: (origin) => permission(context, 'remove', origin),
    pressToolbar: () => triggerAction(context, page.url()),
    panelOpen: () =>
      worker.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0),
    openSidebar: null,
    stopBackground: () => stopWorkers(context),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    colours(scheme) {
      colours = scheme;
      return page.emulateMedia({ colorScheme: scheme });
    },
    async close() {
      await context.close();
      rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
