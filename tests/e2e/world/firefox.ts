import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ElementRef, Firefox, until } from './marionette.ts';
import { counts, install } from './recorder.ts';
import type { ExtensionPage, Seat } from './seat.ts';

const ADDON = 'aisle@aisle.example';
const UUID = '5d0c1f2e-6f0a-4c8e-9a51-2b7c3d4e5f60';
const HOST = 'aisle-overlay';
const TEACH = 'aisle-teach';
const QUEUE = 'aisle-queue';
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  // A permission prompt is then answered "yes"; the prompt itself is tested apart.
  'extensions.webextOptionalPermissionPrompts': false,
  'dom.disable_open_during_load': false,
  'layout.css.prefers-color-scheme.content-override': 1,
};

const KEYS = { Escape: '\uE00C', Enter: '\uE007', Tab: '\uE004', ArrowUp: '\uE013', ArrowDown: '\uE015' };

/** Rendered text; what was drawn a moment ago may still be empty, so an empty answer is asked for again for a second. */
async function shownText(ff: Firefox, find: () => Promise<ElementRef>): Promise<string> {
  const end = Date.now() + 1000;
  for (;;) {
    const text = await ff.text(await find());
    if (text !== '' || Date.now() > end) return text;
    await new Promise((r) => setTimeout(r, 100));
  }
}

/** Looks inside the closed shadow root of the overlay; the release build itself is tested. */
function cardOf(ff: Firefox, host = HOST): Seat['card'] {
  const all = async (css: string) => ff.findAll(css, await ff.shadow(host));
  const first = (css: string) => until(async () => (await all(css))[0], `${css} in the card`);
  return {
    present: async () => (await ff.findAll(host)).length > 0,
    count: async (css) => (await all(css).catch(() => [])).length,
    text: (css) => shownText(ff, () => first(css)),
    value: async (css) => ff.prop<string>(await first(css), 'value'),
    attribute: async (css, name) => ff.attr(await first(css), name),
    click: async (css) => void (await ff.click(await first(css))),
    async fill(css, text) {
      const el = await first(css);
      await ff.clear(el);
      await ff.type(el, text);
    },
    press: async (css, key) => void (await ff.type(await first(css), KEYS[key])),
  };
}

async function pointAt(ff: Firefox, css: string, click: boolean) {
  const at = await ff.exec<{ x: number; y: number }>((selector: string) => {
    const el = document.querySelector(selector)!;
    el.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = el.getBoundingClientRect();
    return { x: Math.round(x + Math.min(width / 2, 60)), y: Math.round(y + Math.min(height / 2, 12)) };
  }, css);
  const move = (x: number, y: number) => ({ type: 'pointerMove', x, y, duration: 40, origin: 'viewport' });
  const press = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const steps = [move(at.x + 3, at.y + 2), move(at.x, at.y), ...(click ? press : [])];
  const mouse = { type: 'pointer', id: 'hand', parameters: { pointerType: 'mouse' }, actions: steps };
  await ff.cmd('WebDriver:PerformActions', { actions: [mouse] });
}

function extensionPage(ff: Firefox, home: string): ExtensionPage {
  const first = (css: string) => until(async () => (await ff.findAll(css))[0], css);
  return {
    text: async (css) => ff.text(await first(css)),
    count: async (css) => (await ff.findAll(css)).length,
    value: async (css) => ff.prop<string>(await first(css), 'value'),
    click: async (css) => void (await ff.click(await first(css))),
    async fill(css, text) {
      const el = await first(css);
      await ff.clear(el);
      await ff.type(el, text);
    },
    select: async (css, value) => void (await ff.click(await first(`${css} option[value="${value}"]`))),
    upload: async (css, file) => void (await ff.type(await first(css), file)),
    run: (fn, ...args) => inExtension(ff, fn as (...a: unknown[]) => unknown, args) as Promise<never>,
    screenshot: (file) => ff.screenshot(file),
    axe: () => runAxe(ff),
    async back() {
      await ff.cmd('WebDriver:CloseWindow');
      await ff.switchTo(home);
    },
  };
}

/** Runs a function, which may be async, in the extension's page and gives its result. */
function inExtension(ff: Firefox, fn: (...a: unknown[]) => unknown, args: unknown[]) {
  const script = `const done = arguments[arguments.length - 1];
    Promise.resolve((${fn}).apply(null, arguments[0])).then((v) => done(v ?? null), (e) => done({ failed: String(e) }));`;
  return ff.cmd('WebDriver:ExecuteAsyncScript', { script, args: [args], sandbox: null });
}

async function runAxe(ff: Firefox): Promise<string[]> {
  const script = `${axeSource}; const done = arguments[arguments.length - 1];
    axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then((r) => done(r.violations.map((v) => v.id + ': ' + v.nodes[0].target.join(' '))), (e) => done([String(e)]));`;
  return ff.cmd<string[]>('WebDriver:ExecuteAsyncScript', { script, args: [], sandbox: 'axe' });
}

/** Match patterns of Firefox know no ports. */
const patternOf = (origin: string) => `${new URL(origin).protocol}//${new URL(origin).hostname}/*`;

function grantOrigin(ff: Firefox, origin: string) {
  return ff.chrome(
    `async function (id, origins) {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add(id, { permissions: [], origins }, WebExtensionPolicy.getByID(id).extension);
    }`,
    ADDON,
    [patternOf(origin)],
  );
}

/** A page loaded before the background has registered its script would stay without it until the next load. */
function scriptRegistered(ff: Firefox) {
  const look = () =>
    ff.chrome<boolean>(
      `function (id) { return WebExtensionPolicy.getByID(id).extension.registeredContentScripts.size > 0; }`,
      ADDON,
    );
  return until(look, 'the content script to be registered');
}

async function grantAndWait(ff: Firefox, origin: string) {
  await grantOrigin(ff, origin);
  await scriptRegistered(ff);
}

function revokeOrigin(ff: Firefox, origin: string) {
  return ff.chrome(
    `async function (id, origins) {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.remove(id, { permissions: [], origins }, WebExtensionPolicy.getByID(id).extension);
    }`,
    ADDON,
    [patternOf(origin)],
  );
}

function stopBackground(ff: Firefox) {
  return ff.chrome(
    `async function (id) {
      await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
    }`,
    ADDON,
  );
}

/** With the same effects as a click of the user, the `activeTab` grant among them. */
function triggerAction(ff: Firefox) {
  return ff.chrome(
    `async function (id) {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(id);
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    }`,
    ADDON,
  );
}

const SIDEBAR = 'aisle_aisle_example-sidebar-action';

function setColours(ff: Firefox, scheme: 'light' | 'dark') {
  return ff.chrome(
    `function (value) { Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value); }`,
    scheme === 'dark' ? 0 : 1,
  );
}

/** Starts stock Firefox with the release build. */
export async function firefoxSeat(options: { folder: string; origins: string[]; active: boolean }): Promise<Seat> {
  const binary = process.env.FIREFOX_BIN || '/usr/bin/firefox-esr';
  const ff = await Firefox.launch({ binary, prefs: PREFS, args: ['--width', '1360', '--height', '900'] });
  await ff.install(options.folder);
  const home = await ff.newTab();
  if (options.active) for (const origin of options.origins) await grantAndWait(ff, origin);
  const first = (css: string) => until(async () => (await ff.findAll(css))[0], css);
  return {
    browser: 'firefox',
    recorder: {
      start: () => ff.exec<void>(install),
      seen: () => ff.exec<ReturnType<typeof counts>>(counts),
    },
    open: async (url) => void (await ff.go(url)),
    inPage: (fn, ...args) => ff.exec(fn, ...args) as Promise<never>,
    clickInPage: async (css) => void (await ff.click(await first(css))),
    typeInPage: async (css, text) => void (await ff.type(await first(css), text)),
    card: cardOf(ff),
    marks: cardOf(ff, QUEUE),
    teach: cardOf(ff, TEACH),
    pointAt: (css, click = true) => pointAt(ff, css, click),
    async extensionPage(file) {
      await ff.newTab();
      await ff.go(`moz-extension://${UUID}/${file}`);
      return extensionPage(ff, home);
    },
    grant: (origin) => grantAndWait(ff, origin),
    revoke: async (origin) => void (await revokeOrigin(ff, origin)),
    pressToolbar: async () => void (await triggerAction(ff)),
    panelOpen: () =>
      ff.chrome<boolean>(
        `function (id) { return SidebarController.isOpen && SidebarController.currentID === id; }`,
        SIDEBAR,
      ),
    openSidebar: async () =>
      void (await ff.chrome(`async function (id) { await SidebarController.show(id); }`, SIDEBAR)),
    stopBackground: async () => void (await stopBackground(ff)),
    screenshot: (file) => ff.screenshot(file),
    colours: async (scheme) => void (await setColours(ff, scheme)),
    close: () => ff.close(),
  };
}
