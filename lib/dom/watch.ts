import { rootsBelow } from './deep.ts';

/** Why the watcher reports: the content changed, the address changed, or the page came to the front again. */
export type WatchReason = 'content' | 'address' | 'shown';

/** What to watch and whom to tell. */
export interface WatchOptions {
  /** The narrowest element that holds the conversation; asked again when it is gone. Null = the body's direct children. */
  scope: () => Element | null;
  onChange: (reason: WatchReason) => void;
  /** Nodes whose changes do not count: the extension's own host. */
  ignore?: (node: Node) => boolean;
  /** Places where changes do not count; asked of the node that changed, not of what was put into it. */
  beside?: (place: Node) => boolean;
  /** Milliseconds between reports, least and most; the wait doubles while the page stays busy. Default 80 and 2000. */
  least?: number;
  most?: number;
  /** After a quiet time the first change is reported at once, in a task of its own, and not in an idle moment. */
  eager?: boolean;
}

const WATCHED = { childList: true, characterData: true, subtree: true } as const;
// How pages choose, hide and unfold; `open` is that of `details` and `dialog`.
const MARKS = ['aria-current', 'aria-selected', 'aria-expanded', 'data-is-active', 'hidden', 'open'];
const SLOW_LOOK = 1000;
/** So many shadow roots and frames inside the scope are watched along. */
const MOST_ROOTS = 200;

/**
 * Watches a page with one observer. Changes are gathered and reported in a quiet moment (`requestIdleCallback`, or a timer);
 * while reports follow one another without a pause the wait doubles up to `most`, and falls back when the page is quiet.
 * Open shadow roots and same-origin frames inside the scope are watched along, found at most a second after they came.
 * Nothing runs while the page is hidden. A changed address (single-page navigation) and a scope that left the page are seen
 * by events where the browser has them and by one slow look a second. `destroy` ends everything.
 */
export function watch(doc: Document, options: WatchOptions): { destroy(): void } {
  const view = doc.defaultView;
  if (!view) return { destroy: () => undefined };
  const state = new Watcher(doc, view, options);
  state.start();
  return { destroy: () => state.stop() };
}

class Watcher {
  private readonly doc: Document;
  private readonly view: Window & typeof globalThis;
  private readonly options: WatchOptions;
  private readonly observer: MutationObserver;
  private scope: Element | null = null;
  private address: string;
  private wait: number;
  private last = 0;
  private pending = 0;
  private idle = 0;
  private slow = 0;
  private over = false;
  /** Shadow roots and frame documents that are watched along. */
  private readonly inner = new Set<Node>();
  /** Something changed that may have brought a new one. */
  private moved = false;

  constructor(doc: Document, view: Window & typeof globalThis, options: WatchOptions) {
    this.doc = doc;
    this.view = view;
    this.options = options;
    this.address = doc.URL;
    this.wait = options.least ?? 80;
    this.observer = new view.MutationObserver((records) => this.changed(records));
  }

  start(): void {
    this.doc.addEventListener('visibilitychange', this.turned);
    this.doc.addEventListener('load', this.loaded, true);
    this.view.addEventListener('popstate', this.look);
    this.view.addEventListener('hashchange', this.look);
    this.navigation()?.addEventListener('currententrychange', this.look);
    if (!this.doc.hidden) this.resume();
  }

  stop(): void {
    this.over = true;
    this.pause();
    this.doc.removeEventListener('visibilitychange', this.turned);
    this.doc.removeEventListener('load', this.loaded, true);
    this.view.removeEventListener('popstate', this.look);
    this.view.removeEventListener('hashchange', this.look);
    this.navigation()?.removeEventListener('currententrychange', this.look);
  }

  private navigation(): EventTarget | undefined {
    return (this.view as { navigation?: EventTarget }).navigation;
  }

  private resume(): void {
    this.attach();
    this.slow = this.view.setInterval(this.look, SLOW_LOOK);
  }

  private pause(): void {
    this.observer.disconnect();
    this.view.clearInterval(this.slow);
    this.view.clearTimeout(this.pending);
    if (this.idle) this.view.cancelIdleCallback?.(this.idle);
    this.pending = 0;
    this.idle = 0;
  }

  private attach(): void {
    this.observer.disconnect();
    this.scope = this.options.scope();
    this.inner.clear();
    if (this.scope) this.observe(this.scope);
    else if (this.doc.body) this.observer.observe(this.doc.body, { childList: true });
    this.reach();
  }

  private observe(node: Node): void {
    this.observer.observe(node, { ...WATCHED, attributes: true, attributeFilter: MARKS });
  }

  /** Watches what an observer does not see from outside; true when there is more of it than before. */
  private reach(): boolean {
    // An element that is not defined yet may become a host without any change that an observer sees.
    this.moved = this.scope?.querySelector(':not(:defined)') != null;
    const found = this.scope ? rootsBelow(this.scope, { most: MOST_ROOTS }).slice(1) : [];
    const fresh = found.filter((root) => !this.inner.has(root));
    for (const root of fresh) {
      this.inner.add(root);
      this.observe(root);
    }
    return fresh.length > 0;
  }

  /** A frame that was loaded has another document. */
  private readonly loaded = (event: Event): void => {
    if ((event.target as Element | null)?.localName === 'iframe') this.moved = true;
  };

  /** The scope left the page, or the frame that held it shows another document. */
  private lost(): boolean {
    return this.scope !== null && (!this.scope.isConnected || this.scope.ownerDocument.defaultView === null);
  }

  private changed(records: readonly MutationRecord[]): void {
    const { ignore = never, beside = never } = this.options;
    this.moved ||= records.some((r) => r.addedNodes.length > 0);
    if (records.every((r) => ignore(r.target) || onlyIgnored(r, ignore) || beside(r.target))) return;
    this.schedule();
  }

  private schedule(): void {
    if (this.pending || this.idle || this.over) return;
    const now = this.view.performance.now();
    const least = this.options.least ?? 80;
    const quiet = now - this.last > this.wait * 4;
    this.wait = quiet ? least : Math.min(this.wait * 2, this.options.most ?? 2000);
    if (quiet && this.options.eager) this.pending = this.view.setTimeout(this.atOnce, 0);
    else this.pending = this.view.setTimeout(this.whenIdle, quiet ? least : this.wait);
  }

  private readonly atOnce = (): void => {
    this.pending = 0;
    this.report('content');
  };

  private readonly whenIdle = (): void => {
    this.pending = 0;
    if (!this.view.requestIdleCallback) {
      this.report('content');
      return;
    }
    this.idle = this.view.requestIdleCallback(() => this.report('content'), { timeout: 300 });
  };

  private report(reason: WatchReason): void {
    this.idle = 0;
    if (this.over) return;
    this.last = this.view.performance.now();
    if (!this.scope || this.lost()) this.attach();
    this.options.onChange(reason);
  }

  private readonly look = (): void => {
    if (this.over || this.doc.hidden) return;
    if (this.doc.URL !== this.address) {
      this.address = this.doc.URL;
      this.attach();
      this.report('address');
    } else if (this.lost() || (this.moved && this.reach())) {
      if (this.lost()) this.attach();
      this.schedule();
    } else if (!this.scope && this.options.scope()) {
      this.attach();
      this.schedule();
    }
  };

  private readonly turned = (): void => {
    this.pause();
    if (this.doc.hidden) return;
    this.resume();
    this.report('shown');
  };
}

const never = (): boolean => false;

function onlyIgnored(record: MutationRecord, ignore: (node: Node) => boolean): boolean {
  const nodes = [...Array.from(record.addedNodes), ...Array.from(record.removedNodes)];
  return nodes.length > 0 && nodes.every(ignore);
}
