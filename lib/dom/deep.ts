/** What a selector list may be; the same form as `Candidate.css` of `lib/domain/site.ts`, which this folder may not import. */
export type Css = string | readonly [string, ...string[]];

const parsed = new WeakMap<Element, { text: string; doc: Document | null }>();

/** Contents of declarative roots that are only parsed, with the element that they belong to. */
const hosts = new WeakMap<Node, Element>();

/** A root that can be searched: a document, a shadow root, the content of a declarative one, or an element. */
export type Root = Document | DocumentFragment | Element;

/**
 * The open shadow root of an element. In a parsed document, where declarative roots are not attached,
 * the content of `<template shadowrootmode="open">` stands for it. Null when there is none.
 */
export function shadowOf(el: Element): DocumentFragment | null {
  if (el.shadowRoot) return el.shadowRoot;
  if (el.ownerDocument.defaultView) return null;
  for (const child of Array.from(el.children)) {
    if (child.localName === 'template' && child.getAttribute('shadowrootmode') === 'open') {
      const { content } = child as HTMLTemplateElement;
      hosts.set(content, el);
      return content;
    }
  }
  return null;
}

/**
 * The document inside a frame, when the page may see it. A `srcdoc` frame without one (a parsed page, a sandboxed frame)
 * is parsed once from its attribute: such a document can be read, but nothing in it is on the screen.
 */
export function frameDocument(frame: Element): Document | null {
  try {
    const doc = (frame as HTMLIFrameElement).contentDocument;
    if (doc?.body) return doc;
  } catch {
    return null;
  }
  const text = frame.getAttribute('srcdoc');
  if (text === null) return null;
  const known = parsed.get(frame);
  if (known && known.text === text) return known.doc;
  const doc = parseHtml(frame.ownerDocument, text);
  if (doc) frames.set(doc, frame);
  parsed.set(frame, { text, doc });
  return doc;
}

/**
 * HTML source as an inert document: nothing in it loads or runs, and it never gets into the page. For text that a page keeps as source.
 * Null where there is no parser (plain Node).
 */
export function parseHtml(owner: Document, html: string): Document | null {
  const Parser = owner.defaultView?.DOMParser ?? globalThis.DOMParser;
  return Parser ? new Parser().parseFromString(html, 'text/html') : null;
}

const frames = new WeakMap<Document, Element>();

/** True for a document that was parsed from a `srcdoc` attribute: readable, but not the one on the screen. */
export function isParsedFrame(doc: Document): boolean {
  return frames.has(doc);
}

function inner(host: Element): Root | null {
  return /^i?frame$/.test(host.localName) ? frameDocument(host) : shadowOf(host);
}

/** In a list of selectors: search all open shadow roots below, however deep. */
const ANY_DEPTH = '>>>';

/**
 * All matches of a selector, in document order. A list walks: every item but the last names shadow hosts or frames (or is `>>>`,
 * all open shadow roots below), the last is searched inside them. A selector that the browser cannot parse matches nothing.
 */
export function queryAll(root: Root, css: Css): Element[] {
  if (typeof css === 'string') return select(root, css);
  let roots: Root[] = [root];
  for (const host of css.slice(0, -1)) {
    roots =
      host === ANY_DEPTH
        ? roots.flatMap((r) => rootsBelow(r, { frames: false }))
        : roots
            .flatMap((r) => select(r, host))
            .map(inner)
            .filter((r) => r !== null);
  }
  return roots.flatMap((r) => select(r, css[css.length - 1] ?? ''));
}

function select(root: Root, css: string): Element[] {
  if (css === ':scope') return root.nodeType === 1 ? [root as Element] : [];
  try {
    return Array.from(root.querySelectorAll(css));
  } catch {
    return [];
  }
}

/** First match of a selector or list, or null. */
export function query(root: Root, css: Css): Element | null {
  if (typeof css !== 'string' || css === ':scope') return queryAll(root, css)[0] ?? null;
  try {
    return root.querySelector(css);
  } catch {
    return null;
  }
}

/**
 * The root itself and every open shadow root and same-origin frame document below it, outermost first.
 * At most `most` roots, so that a hostile page cannot make it run for ever.
 */
export function rootsBelow(root: Root, options: { frames?: boolean; most?: number } = {}): Root[] {
  const most = options.most ?? 400;
  const found: Root[] = [root];
  for (let i = 0; i < found.length && found.length < most; i++) {
    for (const el of Array.from((found[i] as Root).querySelectorAll('*'))) {
      const next = nestedRoot(el, options.frames !== false);
      if (next && found.length < most) found.push(next);
    }
  }
  const own = root.nodeType === 1 ? shadowOf(root as Element) : null;
  return own ? [...found, own] : found;
}

function nestedRoot(el: Element, withFrames: boolean): Root | null {
  if (el.localName === 'iframe' || el.localName === 'frame') return withFrames ? frameDocument(el) : null;
  const mayHost = el.shadowRoot !== null || (el.firstElementChild !== null && !el.ownerDocument.defaultView);
  return mayHost ? shadowOf(el) : null;
}

/** All matches of a selector in a root, its open shadow roots and, unless told otherwise, its same-origin frames. */
export function deepAll(root: Root, css: string, options: { frames?: boolean } = {}): Element[] {
  return rootsBelow(root, options).flatMap((r) => select(r, css));
}

/** First match as in `deepAll`; looks in the root itself first, so that the common case is one query. */
export function deepFirst(root: Root, css: string, options: { frames?: boolean } = {}): Element | null {
  const near = query(root, css);
  if (near) return near;
  for (const r of rootsBelow(root, options).slice(1)) {
    const el = query(r, css);
    if (el) return el;
  }
  return null;
}

/** The frame element that shows a document (also one that was parsed from `srcdoc`), or null: a top page, another origin. */
export function frameOf(doc: Document): Element | null {
  try {
    return frames.get(doc) ?? doc.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The parent that a person would name: crosses from a shadow root to its host and from a frame's document to the frame. */
export function parentOf(el: Element): Element | null {
  if (el.parentElement) return el.parentElement;
  const root = el.getRootNode();
  return 'host' in root ? (root.host as Element) : (hosts.get(root) ?? frameOf(el.ownerDocument));
}

/** Nearest ancestor (or the element itself) that matches, crossing shadow roots and frames. */
export function closestDeep(el: Element, css: string): Element | null {
  for (let at: Element | null = el; at; at = parentOf(at)) if (at.matches(css)) return at;
  return null;
}
