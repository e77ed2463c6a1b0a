// A browser with the test extension and one page, driven alike in Chromium and Firefox: real keys, real clicks.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launch } from '../world/chromium.ts';
import { Firefox } from '../world/marionette.ts';
import type { InPage } from '../world/seat.ts';
import type { Answer, Ask } from './ask.ts';
import { EXTENSION } from './build.ts';

export interface Seat {
  readonly browser: 'chromium' | 'firefox';
  open(url: string): Promise<void>;
  /** Runs a function in the page's own world; it may be async. */
  inPage<T>(fn: InPage<T | Promise<T>>, ...args: unknown[]): Promise<T>;
  /** A real click at a point of the view. */
  clickAt(x: number, y: number): Promise<void>;
  /** Real keys: a character, `Backspace`, or a chord as `Control+z`. */
  press(...keys: string[]): Promise<void>;
  /** Asks `lib/editors` in the content script's world. */
  ask(ask: Ask): Promise<Answer>;
  close(): Promise<void>;
}

/** Runs in the page: hands the question to the content script and waits for its answer. Sent as text. */
function exchange(ask: string): Promise<string> {
  return new Promise((done) => {
    const take = (event: Event) => done(String((event as CustomEvent).detail));
    document.addEventListener('aisle-answer', take, { once: true });
    document.dispatchEvent(new CustomEvent('aisle-ask', { detail: ask }));
  });
}

const asking =
  (inPage: Seat['inPage']): Seat['ask'] =>
  async (ask) =>
    JSON.parse(await inPage<string>(exchange, JSON.stringify(ask))) as Answer;

function callIn<T>(page: Page, fn: InPage<T | Promise<T>>, args: unknown[]): Promise<T> {
  return page.evaluate(`(${fn}).apply(null, ${JSON.stringify(args)})`) as Promise<T>;
}

async function chromium(): Promise<Seat> {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'aisle-ed-'));
  const context = await launch(EXTENSION, dir);
  const page = context.pages()[0] ?? (await context.newPage());
  const inPage: Seat['inPage'] = (fn, ...args) => callIn(page, fn, args);
  return {
    browser: 'chromium',
    open: async (url) => void (await page.goto(url)),
    inPage,
    clickAt: (x, y) => page.mouse.click(x, y),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    ask: asking(inPage),
    async close() {
      await context.close();
      rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Code points that WebDriver gives to keys without a character. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Control: '\uE009',
  End: '\uE010',
  Home: '\uE011',
  ArrowRight: '\uE014',
};

function keyActions(chord: string): { type: string; value: string }[] {
  const keys = chord.split('+').map((key) => KEYS[key] ?? key);
  const up = keys.toReversed();
  return [...keys.map((value) => ({ type: 'keyDown', value })), ...up.map((value) => ({ type: 'keyUp', value }))];
}

async function firefox(): Promise<Seat> {
  const binary = process.env.FIREFOX_BIN || '/usr/bin/firefox-esr';
  const ff = await Firefox.launch({ binary, args: ['--width', '1360', '--height', '900'] });
  await ff.install(EXTENSION);
  const inPage: Seat['inPage'] = (fn, ...args) => inFirefox(ff, fn, args);
  const act = (action: object) => ff.cmd('WebDriver:PerformActions', { actions: [action] });
  const point = (x: number, y: number) => [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return {
    browser: 'firefox',
    open: async (url) => void (await ff.go(url)),
    inPage,
    clickAt: async (x, y) =>
      void (await act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: point(x, y) })),
    press: async (...keys) => void (await act({ type: 'key', id: 'keys', actions: keys.flatMap(keyActions) })),
    ask: asking(inPage),
    close: () => ff.close(),
  };
}

async function inFirefox<T>(ff: Firefox, fn: InPage<T | Promise<T>>, args: unknown[]): Promise<T> {
  const script = `const done = arguments[arguments.length - 1];
    Promise.resolve((${fn}).apply(null, arguments[0])).then((v) => done({ v }), (e) => done({ failed: String(e) }));`;
  const command = { script, args: [args], sandbox: null };
  const answer = await ff.cmd<{ v?: T; failed?: string }>('WebDriver:ExecuteAsyncScript', command);
  if (answer && 'failed' in answer) throw new Error(answer.failed);
  return answer?.v as T;
}

/** Starts a browser with the test extension. */
export const startSeat = (browser: string): Promise<Seat> => (browser === 'firefox' ? firefox() : chromium());
