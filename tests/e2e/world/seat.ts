import type { Recorder } from './recorder.ts';

/** A function that runs in the page. It is sent as text: it cannot close over variables. */
// biome-ignore lint/suspicious/noExplicitAny: arguments cross a wire as JSON
export type InPage<T> = (...args: any[]) => T;

/**
 * One agent's seat: a browser with the built extension, and one page. The same specs run on both browsers through this.
 * Selectors of `card` look inside the overlay's shadow root; those of `page` look in the page.
 */
export interface Seat {
  readonly browser: 'chromium' | 'firefox';
  readonly recorder: Recorder;

  /** Loads an address in the page and waits until it has loaded. */
  open(url: string): Promise<void>;
  /** Runs a function in the page's own world. */
  inPage<T>(fn: InPage<T>, ...args: unknown[]): Promise<T>;
  clickInPage(css: string): Promise<void>;
  typeInPage(css: string, text: string): Promise<void>;

  card: {
    /** True when the overlay's host stands in the page. */
    present(): Promise<boolean>;
    count(css: string): Promise<number>;
    /** Waits for the first match and gives its rendered text. */
    text(css: string): Promise<string>;
    value(css: string): Promise<string>;
    attribute(css: string, name: string): Promise<string | null>;
    click(css: string): Promise<void>;
    fill(css: string, text: string): Promise<void>;
    press(css: string, key: 'Escape' | 'Enter' | 'Tab' | 'ArrowUp' | 'ArrowDown'): Promise<void>;
  };

  /** As `card`, in the layer over a list of conversations. */
  marks: Seat['card'];
  /** As `card`, in the layer of pointing and teaching. */
  teach: Seat['card'];
  /** Moves the pointer over an element of the page and clicks there, whatever lies on top; without a click it only moves. */
  pointAt(css: string, click?: boolean): Promise<void>;

  /** Opens a page of the extension (`options.html`) in a tab of its own and works in it until `back`. */
  extensionPage(file: string): Promise<ExtensionPage>;
  /** Grants an origin as a person would who said yes. */
  grant(origin: string): Promise<void>;
  /** Takes an origin back through the browser. */
  revoke(origin: string): Promise<void>;
  /** Presses Aisle's button in the browser's toolbar. In Chromium this is the button without the grant that a hand gives. */
  pressToolbar(): Promise<void>;
  /** Is the side panel or sidebar of Aisle open? */
  panelOpen(): Promise<boolean>;
  /** Opens the sidebar as the browser's own menu does; null where only a click in the page can. */
  openSidebar: (() => Promise<void>) | null;
  /** Ends the background (service worker or event page), as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** Light or dark, as the system says. */
  colours(scheme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
}

/** A page of the extension in its own tab. */
export interface ExtensionPage {
  text(css: string): Promise<string>;
  count(css: string): Promise<number>;
  value(css: string): Promise<string>;
  click(css: string): Promise<void>;
  fill(css: string, text: string): Promise<void>;
  select(css: string, value: string): Promise<void>;
  /** Puts a file into a file input. */
  upload(css: string, file: string): Promise<void>;
  run<T>(fn: InPage<T | Promise<T>>, ...args: unknown[]): Promise<T>;
  screenshot(file: string): Promise<void>;
  /** Names of axe rules that the page breaks. */
  axe(): Promise<string[]>;
  /** Closes the tab and returns to the page. */
  back(): Promise<void>;
}
