import { hashOf } from '../../dom/hash.ts';
import { visibleText } from '../../dom/text.ts';
import { timeOf } from '../../dom/time.ts';
import type { Author, ChannelId, Page, QueueRow } from '../../domain/index.ts';
import { type Snapshot, snapshotOf } from '../generic/snapshot.ts';
import { nameAndAddress } from '../message.ts';
import { addressOf, lineOf } from '../queue-rows.ts';
import type { OpenQueue } from '../queue-type.ts';
import { channelsOf } from './channels.ts';
import { inboxSigns, isUnread } from './gate.ts';
import { rowSets } from './rows.ts';
import { type Fields, fieldsOf, pathOf, type Slot, slotsOf } from './slots.ts';
import { ANSWERED_LABEL, OWN_PREFIX } from './words.ts';

/** So many rows tell what the rows of a list are like. */
const SAMPLE = 60;

/** What was found out about a list before its rows are read. */
interface Found {
  page: Page;
  snap: Snapshot;
  items: number[];
  fields: Fields;
  score: number;
}

/**
 * The list of conversations on a page that no adapter knows: three or more rows alike, each with a person, a time and
 * what it is about or how it begins, on a page that plainly is an inbox. Null for every other list. The page is not changed.
 */
export function readGenericQueue(page: Page): OpenQueue | null {
  if (!page.doc.body) return null;
  const snap = snapshotOf(page.doc);
  let best: Found | null = null;
  for (const items of rowSets(snap)) {
    const found = judged(page, snap, items);
    if (found && found.score > (best?.score ?? 0)) best = found;
  }
  return best && openFound(best);
}

function judged(page: Page, snap: Snapshot, items: number[]): Found | null {
  const fields = fieldsOf(snap, slotsOf(snap, items));
  if (!fields || (!fields.subject && !fields.preview)) return null;
  const signs = inboxSigns(page, snap, items, fields);
  const score = Object.values(signs).reduce((sum, points) => sum + points, 0);
  return { page, snap, items, fields, score };
}

function openFound(found: Found): OpenQueue {
  const { page, snap, items } = found;
  const elements = items.map((i) => snap.els[i] as Element);
  const { host, pathname, search, hash } = page.url;
  const unread = unreadTest(found, elements);
  const own = elements.slice(0, SAMPLE).some((_, at) => ownWord(found, at));
  const channelOf = channelsOf(found);
  const at = new Map(elements.map((el, n) => [el, n]));
  const read = (el: Element) => {
    const n = at.get(el);
    return n === undefined ? null : readRow(found, n, channelOf(n), { unread: unread(n), tells: own });
  };
  return { site: 'generic', key: hashOf(host, pathname, search, hash), mode: 'overlay', elements, read };
}

/** The element of a place in one row; places are looked up by their path beyond the sample. */
function elementAt({ snap, items }: Found, slot: Slot | null, row: number): Element | null {
  if (!slot) return null;
  const known = slot.at.get(row);
  if (known !== undefined) return snap.els[known] as Element;
  const item = items[row] as number;
  for (let j = item; j <= (snap.end[item] as number); j++)
    if (snap.own[j] !== '' && pathOf(snap, item, j) === slot.path) return snap.els[j] as Element;
  return null;
}

interface Told {
  unread: boolean | null;
  /** Some row of this list says when the last word is ours. */
  tells: boolean;
}

function readRow(found: Found, row: number, channel: ChannelId, told: Told): QueueRow | null {
  const { page, snap, items, fields } = found;
  const el = snap.els[items[row] as number] as Element;
  const author = authorOf(lineOf(elementAt(found, fields.author, row)) ?? '');
  const subject = lineOf(elementAt(found, fields.subject, row));
  const preview = (lineOf(elementAt(found, fields.preview, row)) ?? '').replace(/^[-–—]\s+/, '');
  if (!author.name && !author.handle && !subject && !preview) return null;
  const url = linkOf(el, page);
  const key = url ? hashOf(url.host, url.pathname, url.search) : hashOf(author.name, author.email, subject);
  return {
    key,
    url: url?.href ?? null,
    author,
    subject,
    preview,
    sentAt: timeOf(elementAt(found, fields.time, row)) ?? null,
    unread: told.unread,
    answered: told.tells ? ownWord(found, row) : null,
    channel,
  };
}

function authorOf(text: string): Author {
  const { name, email } = nameAndAddress(text.slice(0, 400));
  const handle = name?.startsWith('@') ? name : null;
  return { name: handle ? null : name, handle, email, profileUrl: null, verified: null, followers: null };
}

/** The link with the most words in a row, or the one that it lies in: that is where the row leads. */
function linkOf(row: Element, page: Page): URL | null {
  const around = row.closest('a[href]');
  const links = around ? [around] : Array.from(row.querySelectorAll('a[href]'));
  const found = links.map((link) => ({ url: addressOf(link, page), words: (link.textContent ?? '').length }));
  const usable = found.filter((one): one is { url: URL; words: number } => one.url?.origin === page.url.origin);
  return (
    usable.reduce<{ url: URL; words: number } | null>((a, b) => (a && a.words >= b.words ? a : b), null)?.url ?? null
  );
}

/** Has nobody read a row? Asked one by one; null when the first rows do not tell. Marks go before bold words. */
function unreadTest(found: Found, elements: readonly Element[]): (row: number) => boolean | null {
  const sample = elements.slice(0, SAMPLE);
  if (sample.some(isUnread)) return (row) => isUnread(elements[row] as Element);
  const bold = sample.map((_, at) => isBold(found, at));
  return bold.some(Boolean) && !bold.every(Boolean) ? (row) => isBold(found, row) : () => null;
}

/** Bold names or subjects are how mail shows what nobody has read. */
function isBold(found: Found, row: number): boolean {
  for (const slot of [found.fields.subject, found.fields.author]) {
    const el = elementAt(found, slot, row);
    const weight = el?.ownerDocument.defaultView?.getComputedStyle(el).fontWeight ?? '';
    if (Number(weight) >= 600 || (weight === '' && /^(?:b|strong)$/.test(el?.localName ?? ''))) return true;
  }
  return false;
}

/** Does the row say that the last word is ours: `You: …`, a mark `Replied`? */
function ownWord(found: Found, row: number): boolean {
  const preview = elementAt(found, found.fields.preview ?? found.fields.subject, row);
  if (OWN_PREFIX.test(visibleText(preview, { images: false, most: 200 }).slice(0, 40))) return true;
  const { snap, items } = found;
  const item = items[row] as number;
  for (let j = item; j <= (snap.end[item] as number); j++) {
    const el = snap.els[j] as Element;
    const label = (el.getAttribute('aria-label') ?? el.getAttribute('title') ?? '').slice(0, 40);
    if (ANSWERED_LABEL.test(snap.own[j] as string) || (label !== '' && ANSWERED_LABEL.test(label))) return true;
  }
  return false;
}
