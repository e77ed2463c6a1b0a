// A WebDriver client for stock Firefox that needs no geckodriver: it speaks Marionette, the protocol that
// geckodriver itself uses, over a loopback socket.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const SHADOW = 'shadow-6066-11e4-a52e-4f735466cecf';
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export type ElementRef = Record<string, string>;
type Pref = string | number | boolean;

/** Waits until `look` gives something truthy, then gives it. A throwing look counts as not yet. */
export async function until<T>(look: () => Promise<T>, what: string, timeout = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let last: unknown = null;
  for (;;) {
    const value = await look().catch((error: unknown) => {
      last = error;
      return null;
    });
    if (value) return value as NonNullable<T>;
    if (Date.now() > end) throw new Error(`Timed out waiting for ${what}${last ? `: ${String(last)}` : ''}`);
    await new Promise((r) => setTimeout(r, 50));
  }
}

const QUIET: Record<string, Pref> = {
  'marionette.port': 0, // a free port, written to MarionetteActivePort in the profile
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'browser.aboutwelcome.enabled': false,
  'sidebar.revamp': false,
};

function writeProfile(prefs: Record<string, Pref>): string {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'aisle-ff-'));
  const lines = Object.entries({ ...QUIET, ...prefs }).map(
    ([k, v]) => `user_pref(${JSON.stringify(k)}, ${JSON.stringify(v)});\n`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join(''));
  return profile;
}

async function portOf(profile: string, child: ChildProcess): Promise<number> {
  const file = path.join(profile, 'MarionetteActivePort');
  const text = await until(
    async () => {
      if (child.exitCode !== null) throw new Error('Firefox ended at once');
      return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
    },
    'Firefox to start',
    40_000,
  );
  return Number(text);
}

type Answer = [number, number, { error: string; message: string } | null, unknown];

/** One connection: numbered commands, answers matched by number. */
class Wire {
  private buffer = Buffer.alloc(0);
  private count = 0;
  private readonly waiting = new Map<number, { resolve: (v: unknown) => void; reject: (e: Error) => void }>();
  private readonly socket: net.Socket;
  readonly ready: Promise<unknown>;

  constructor(port: number) {
    this.socket = net.connect(port, '127.0.0.1');
    const hello = Promise.withResolvers<unknown>();
    this.ready = hello.promise;
    this.socket.on('data', (chunk: Buffer) => this.take(chunk, hello.resolve));
    this.socket.on('error', (e) => hello.reject(e));
    this.socket.on('close', () => {
      for (const w of this.waiting.values()) w.reject(new Error('Firefox closed the connection'));
    });
  }

  private take(chunk: Buffer, hello: (v: unknown) => void) {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(58);
      if (colon < 0) return;
      const length = Number(this.buffer.subarray(0, colon).toString());
      if (this.buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(this.buffer.subarray(colon + 1, colon + 1 + length).toString());
      this.buffer = this.buffer.subarray(colon + 1 + length);
      if (Array.isArray(message)) this.settle(message as unknown as Answer);
      else hello(message);
    }
  }

  private settle([, id, error, result]: Answer) {
    const waiter = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) return waiter?.reject(new Error(`${error.error}: ${error.message}`));
    const box = result as { value?: unknown } | null;
    const only = box && typeof box === 'object' && Object.keys(box).length === 1 && 'value' in box;
    waiter?.resolve(only ? box.value : result);
  }

  send<T>(name: string, params: object = {}): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const id = ++this.count;
      this.waiting.set(id, { resolve: resolve as (v: unknown) => void, reject });
      const text = JSON.stringify([0, id, name, params]);
      this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  end() {
    this.socket.destroy();
  }
}

// biome-ignore lint/suspicious/noExplicitAny: functions are sent as text and run in the browser
type Remote = string | ((...args: any[]) => unknown);

/** A running Firefox. Functions given to `exec` and `chrome` are sent as text: they cannot close over variables. */
export class Firefox {
  private readonly child: ChildProcess;
  private readonly wire: Wire;
  readonly profile: string;

  private constructor(child: ChildProcess, wire: Wire, profile: string) {
    this.child = child;
    this.wire = wire;
    this.profile = profile;
  }

  static async launch(options: { binary: string; prefs?: Record<string, Pref>; headless?: boolean; args?: string[] }) {
    const profile = writeProfile(options.prefs ?? {});
    const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
    if (options.headless !== false) args.push('--headless');
    const child = spawn(options.binary, [...args, ...(options.args ?? [])], { stdio: 'ignore' });
    const wire = new Wire(await portOf(profile, child));
    await wire.ready;
    await wire.send('WebDriver:NewSession', { acceptInsecureCerts: true }); // flat: not inside alwaysMatch
    await wire.send('WebDriver:SetTimeouts', { implicit: 0, pageLoad: 30_000, script: 30_000 });
    return new Firefox(child, wire, profile);
  }

  cmd<T = unknown>(name: string, params: object = {}): Promise<T> {
    return this.wire.send<T>(name, params);
  }

  install(folder: string) {
    return this.cmd('Addon:Install', { path: folder, temporary: true });
  }

  go(url: string) {
    return this.cmd('WebDriver:Navigate', { url });
  }

  exec<T = unknown>(fn: Remote, ...args: unknown[]): Promise<T> {
    return this.cmd<T>('WebDriver:ExecuteScript', {
      script: `return (${fn}).apply(null, arguments)`,
      args,
      sandbox: null,
    });
  }

  /** Runs privileged JavaScript in the browser process. */
  async chrome<T = unknown>(fn: Remote, ...args: unknown[]): Promise<T> {
    await this.cmd('Marionette:SetContext', { value: 'chrome' });
    try {
      const script = `return (${fn}).apply(null, arguments)`;
      return await this.cmd<T>('WebDriver:ExecuteScript', { script, args, sandbox: 'system', newSandbox: false });
    } finally {
      await this.cmd('Marionette:SetContext', { value: 'content' });
    }
  }

  find(css: string, root?: string): Promise<ElementRef> {
    const by = { using: 'css selector', value: css };
    if (root) return this.cmd('WebDriver:FindElementFromShadowRoot', { shadowRoot: root, ...by });
    return this.cmd('WebDriver:FindElement', by);
  }

  findAll(css: string, root?: string): Promise<ElementRef[]> {
    const by = { using: 'css selector', value: css };
    if (root) return this.cmd('WebDriver:FindElementsFromShadowRoot', { shadowRoot: root, ...by });
    return this.cmd('WebDriver:FindElements', by);
  }

  /** The shadow root of a host, open or closed. */
  async shadow(css: string): Promise<string> {
    const host = await this.find(css);
    const root = await this.cmd<Record<string, string>>('WebDriver:GetShadowRoot', { id: host[ELEMENT] });
    return root[SHADOW]!;
  }

  click(el: ElementRef) {
    return this.cmd('WebDriver:ElementClick', { id: el[ELEMENT] });
  }

  type(el: ElementRef, text: string) {
    return this.cmd('WebDriver:ElementSendKeys', { id: el[ELEMENT], text });
  }

  clear(el: ElementRef) {
    return this.cmd('WebDriver:ElementClear', { id: el[ELEMENT] });
  }

  text(el: ElementRef): Promise<string> {
    return this.cmd('WebDriver:GetElementText', { id: el[ELEMENT] });
  }

  prop<T = unknown>(el: ElementRef, name: string): Promise<T> {
    return this.cmd<T>('WebDriver:GetElementProperty', { id: el[ELEMENT], name });
  }

  attr(el: ElementRef, name: string): Promise<string | null> {
    return this.cmd('WebDriver:GetElementAttribute', { id: el[ELEMENT], name });
  }

  async newTab(): Promise<string> {
    const { handle } = await this.cmd<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
    await this.switchTo(handle);
    return handle;
  }

  switchTo(handle: string) {
    return this.cmd('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  async screenshot(file: string) {
    writeFileSync(file, Buffer.from(await this.cmd<string>('WebDriver:TakeScreenshot', { full: false }), 'base64'));
  }

  async close() {
    const gone = new Promise((r) => this.child.once('exit', r));
    await this.cmd('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    this.wire.end();
    const kill = setTimeout(() => this.child.kill('SIGKILL'), 5000);
    await gone;
    clearTimeout(kill);
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
