/** The one element that Aisle puts into a page: last child of the document, in the top layer, everything in its shadow. */
export const hostName = 'aisle-overlay';
/** The host of pointing and teaching, while it lasts. */
export const teachHostName = 'aisle-teach';
/** The host of the marks over a list. */
export const queueHostName = 'aisle-queue';

/** Inline and important: no style sheet of the page reaches past it. Zero size: it covers nothing by itself. */
const hostStyle: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'none',
  'z-index': '2147483647',
};

/** So many removals by the page within so many milliseconds are enough. */
const mostRemovals = 3;
const within = 10_000;

export interface Host {
  element: HTMLElement;
  shadow: ShadowRoot;
  /** Where the view is rendered. */
  mount: HTMLElement;
  /** Milliseconds (`performance.now`) since when the host has been in the page. */
  since(): number;
  destroy(): void;
}

export interface HostOptions {
  css: string;
  /** For tests only; a release keeps its shadow closed. */
  open: boolean;
  /** Default: the host of the card. */
  name?: string;
  /** The page keeps removing the host: it is gone for good now. */
  onGivenUp(): void;
}

/** Puts the host into the page and keeps it there, but not at any price: after three removals in ten seconds it gives up. */
export function createHost(doc: Document, options: HostOptions): Host {
  const element = doc.createElement(options.name ?? hostName);
  const shadow = element.attachShadow({ mode: options.open ? 'open' : 'closed' });
  const style = doc.createElement('style');
  style.textContent = options.css;
  const mount = doc.createElement('div');
  shadow.append(style, mount);
  for (const [name, value] of Object.entries(hostStyle)) element.style.setProperty(name, value, 'important');
  const keep = keepIn(doc, element, options.onGivenUp);
  return { element, shadow, mount, since: keep.since, destroy: keep.end };
}

function keepIn(doc: Document, element: HTMLElement, onGivenUp: () => void): { since(): number; end(): void } {
  let removals: number[] = [];
  let since = 0;
  const add = () => {
    doc.documentElement.append(element);
    raise(element);
    since = performance.now();
    observer.observe(doc.documentElement, { childList: true });
    observer.observe(doc, { childList: true });
  };
  const end = () => {
    observer.disconnect();
    element.remove();
  };
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    const now = performance.now();
    removals = [...removals.filter((at) => now - at < within), now];
    if (removals.length < mostRemovals) {
      add();
      return;
    }
    end();
    onGivenUp();
  });
  add();
  return { since: () => since, end };
}

/** Into the top layer, above the page's own dialogs that are open already. Without popovers the z-index has to do. */
function raise(element: HTMLElement): void {
  try {
    element.popover = 'manual';
    element.showPopover();
  } catch {
    element.removeAttribute('popover');
  }
}

/** Removes hosts that a former copy of the script left behind (Firefox ends old scripts and keeps their elements). */
export function removeLeftovers(doc: Document): void {
  for (const old of doc.querySelectorAll(`${hostName},${teachHostName},${queueHostName}`)) old.remove();
}
