// One editor on its page: load, click, type, insert, undo, and what its own model holds after each.
import type { Answer, Ask } from './ask.ts';
import type { Seat } from './seat.ts';

export interface Held {
  /** The text that the editor's own model holds. */
  model: string;
  /** All of the model, as text: equal means exactly as before. */
  exact: string;
  /** What the page shows from the editor's news. */
  state: { length: number; send: boolean };
}

interface InWindow {
  host?: {
    composer: HTMLElement;
    load(lines: string[]): unknown;
    model(): string;
    exact(): string;
    state(): Held['state'];
    changed(): void;
  };
  broken?: string;
  sent: string[];
}

/** The functions below run in the page; they are sent as text. */
const inPage = {
  ready: async () => {
    const view = window as unknown as InWindow;
    for (let look = 0; look < 500 && !view.host && !view.broken; look++) await new Promise((r) => setTimeout(r, 50));
    return view.host ? '' : (view.broken ?? 'nothing was mounted');
  },
  load: async (lines: string[]) => {
    const { host, sent } = window as unknown as InWindow;
    const root = host!.composer.getRootNode() as Document | ShadowRoot;
    (root.activeElement as HTMLElement | null)?.blur?.();
    (document.activeElement as HTMLElement | null)?.blur?.();
    window.focus();
    await host!.load(lines);
    await new Promise((r) => setTimeout(r, 40));
    const shadow = root as { getSelection?(): Selection | null };
    for (const tree of [document, host!.composer.ownerDocument, shadow]) tree.getSelection?.()?.removeAllRanges();
    host!.changed();
    sent.length = 0;
  },
  held: () => {
    const { host } = window as unknown as InWindow;
    return { model: host!.model(), exact: host!.exact(), state: host!.state() };
  },
  point: () => {
    const { host } = window as unknown as InWindow;
    const el = host!.composer;
    el.scrollIntoView({ block: 'nearest' });
    const box = el.getBoundingClientRect();
    const frame = el.ownerDocument.defaultView!.frameElement?.getBoundingClientRect();
    const [left, top] = [box.left + (frame?.left ?? 0), box.top + (frame?.top ?? 0)];
    return { x: left + Math.min(60, box.width / 2), y: top + Math.min(24, box.height / 2) };
  },
  sent: () => [...(window as unknown as InWindow).sent],
  forget: () => {
    (window as unknown as InWindow).sent.length = 0;
  },
};

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

export class Bench {
  private readonly seat: Seat;
  private readonly pace: number;
  readonly sent: string[] = [];

  /** `pace`: milliseconds that a quick person leaves between a click and a key. */
  constructor(seat: Seat, pace: number) {
    this.seat = seat;
    this.pace = pace;
  }

  /** Opens the page. Gives why the editor itself does not run there; an empty text when it does. */
  async open(url: string): Promise<string> {
    await this.seat.open(url);
    return this.seat.inPage(inPage.ready);
  }

  load(lines: readonly string[]): Promise<void> {
    return this.seat.inPage(inPage.load, lines);
  }

  held(): Promise<Held> {
    return this.seat.inPage(inPage.held);
  }

  async click(): Promise<void> {
    const { x, y } = await this.seat.inPage(inPage.point);
    await this.seat.clickAt(x, y);
  }

  press(...keys: string[]): Promise<void> {
    return this.seat.press(...keys);
  }

  /** Clicks into the composer and moves the caret by keys; arrows in one go. */
  async goTo(...keys: string[]): Promise<void> {
    await this.click();
    await pause(this.pace);
    const [first = '', ...more] = keys;
    await this.press(first);
    await pause(this.pace);
    await this.press(...more);
    await pause(this.pace);
  }

  /** Waits until the model satisfies; gives what it holds at the end either way. Editors commit on later ticks. */
  async when(good: (held: Held) => boolean): Promise<Held> {
    let held = await this.held();
    for (let look = 0; look < 20 && !good(held); look++) {
      await pause(25);
      held = await this.held();
    }
    return held;
  }

  /** Asks the content script, and keeps every key, click and submit that the page saw meanwhile. */
  async ask(ask: Ask): Promise<Answer> {
    await this.seat.inPage(inPage.forget);
    const answer = await this.seat.ask(ask);
    this.sent.push(...(await this.seat.inPage(inPage.sent)));
    return answer;
  }

  insert(text: string, mode: 'at-caret' | 'replace' = 'at-caret'): Promise<Answer> {
    return this.ask({ what: 'insert', text, mode });
  }
}
