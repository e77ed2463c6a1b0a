/** Reads the rows of a list by an adapter's data. */

import { cleanText } from '../dom/clean.ts';
import { hashOf } from '../dom/hash.ts';
import { hasLayout, isShown } from '../dom/layout.ts';
import { visibleText } from '../dom/text.ts';
import { timeOf } from '../dom/time.ts';
import type {
  AdapterTools,
  Author,
  Page,
  QueueAdapter,
  QueuePartName,
  QueueRow,
  SiteAdapter,
} from '../domain/index.ts';
import { nameAndAddress } from './message.ts';
import type { OpenQueue } from './queue-type.ts';
import { candidatesIn, toolsWith } from './tools.ts';

/** A preview is the beginning of a message: what is longer is cut. */
const MOST_TEXT = 2000;

interface Ways {
  queue: QueueAdapter;
  page: Page;
  tools: AdapterTools;
}

/** Opens the list of a page by its adapter; null when neither the list nor a row is found. */
export function openQueue(adapter: SiteAdapter, page: Page): OpenQueue | null {
  const { queue } = adapter;
  if (!queue) return null;
  const list = listOf(queue, page);
  if (!list) return null;
  // The methods of a queue look for its own parts, not for those of a message.
  const own = { ...adapter, parts: { ...queue.parts, message: queue.parts.row } };
  const tools = toolsWith(own, list, (el) => visibleText(el));
  const layout = hasLayout(page.doc);
  const elements = candidatesIn(queue.parts.row, list).filter(
    (row) => (!layout || isShown(row)) && !(queue.skip?.(row, tools) ?? false),
  );
  if (elements.length === 0 && !queue.parts.list) return null;
  const ways = { queue, page, tools };
  const { origin, pathname, search, hash } = page.url;
  const key = hashOf(origin, pathname, search, hash);
  return { site: adapter.id, key, mode: adapter.mode ?? 'overlay', elements, read: (row) => readRow(ways, row) };
}

/** Where the rows are looked for: the list's part where one is named, else the page. Null when it is named and not there. */
function listOf({ parts }: QueueAdapter, page: Page): Document | Element | null {
  if (!parts.list) return page.doc;
  const found = candidatesIn(parts.list, page.doc);
  return found.find(isShown) ?? (hasLayout(page.doc) ? null : (found[0] ?? null));
}

function readRow(ways: Ways, row: Element): QueueRow | null {
  const { queue, page, tools } = ways;
  const url = linkOf(queue, page, row);
  const author = authorOf(ways, row);
  const subject = queue.subject ? line(queue.subject(row, tools)) : lineOf(partIn(queue, 'subject', row));
  const key = queue.keyOf ? queue.keyOf(row, page, tools) : keyOf(url, author, subject);
  if (!key) return null;
  return {
    key,
    url: url?.href ?? null,
    author,
    subject,
    preview: (queue.preview ? line(queue.preview(row, tools)) : lineOf(partIn(queue, 'preview', row))) ?? '',
    sentAt: queue.sentAt?.(row, tools) ?? timeOf(partIn(queue, 'sentAt', row)),
    unread: queue.unread ? queue.unread(row, tools) : marked(queue, 'unreadMark', row),
    answered: queue.answered ? queue.answered(row, tools) : marked(queue, 'answeredMark', row),
    channel: queue.channelOf(row, page, tools),
  };
}

/** The key that a conversation's own page has when its adapter gives none; for a row without a link, who and about what. */
export function keyOf(url: URL | null, author: Author, subject: string | null): string {
  if (url) return hashOf(url.origin, url.pathname, url.search);
  return hashOf(author.name, author.handle, author.email, subject);
}

function partIn(queue: QueueAdapter, name: QueuePartName, row: Element): Element | null {
  return candidatesIn(queue.parts[name], row)[0] ?? null;
}

/** What an element shows on one line, at most 2,000 characters; null when it shows nothing. */
export function lineOf(el: Element | null): string | null {
  return line(visibleText(el, { images: false, most: MOST_TEXT }));
}

function line(text: string | null): string | null {
  const flat = (text ?? '').replace(/\s+/g, ' ').trim();
  return flat.slice(0, MOST_TEXT).toWellFormed() || null;
}

/** Where a row leads: its link's part, the row itself, or the first link in it that leads to a page. */
function linkOf(queue: QueueAdapter, page: Page, row: Element): URL | null {
  const named = queue.parts.link;
  const links = named ? candidatesIn(named, row) : [row, ...Array.from(row.querySelectorAll('a[href]'))];
  for (const link of links) {
    const url = addressOf(link, page);
    if (url) return url;
  }
  return null;
}

/** The web address of a link on this page, or null: none, `#`, or another kind of address. */
export function addressOf(link: Element, page: Page): URL | null {
  const href = link.getAttribute('href');
  if (!href || href === '#') return null;
  const url = URL.parse(href, page.url.href);
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/** True when the mark is on the row or in it, false when it is not, null when the site has no such mark. */
function marked(queue: QueueAdapter, name: 'unreadMark' | 'answeredMark', row: Element): boolean | null {
  const candidates = queue.parts[name];
  if (!candidates) return null;
  const self = candidates.some(({ css }) => typeof css === 'string' && css !== ':scope' && matches(row, css));
  return self || candidatesIn(candidates, row).length > 0;
}

function matches(el: Element, css: string): boolean {
  try {
    return el.matches(css);
  } catch {
    return false;
  }
}

function authorOf({ queue, tools }: Ways, row: Element): Author {
  const shown = lineOf(partIn(queue, 'author', row)) ?? '';
  const blank = { handle: null, profileUrl: null, verified: null, followers: null };
  const author: Author = { ...blank, ...nameAndAddress(shown.slice(0, 400)), ...queue.author?.(row, tools) };
  return { ...author, name: tidy(author.name), handle: tidy(author.handle) };
}

const tidy = (name: string | null) => (name && cleanText(name).replace(/\s+/g, ' ').trim().slice(0, 200)) || null;
