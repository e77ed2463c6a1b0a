import { cleanText } from '../../dom/clean.ts';
import { parentOf } from '../../dom/deep.ts';
import { hashOf } from '../../dom/hash.ts';
import { isShown } from '../../dom/layout.ts';
import { stripQuotes } from '../../dom/quotes.ts';
import { machineTime } from '../../dom/time.ts';
import type { Author, Page, PageReading } from '../../domain/index.ts';
import { placeOf } from '../generic/channel.ts';
import { squeezed } from './samples.ts';

const NAMES =
  '[itemprop="author"],[rel="author"],[class*="author" i],[class*="sender" i],[class*="username" i],[class*="user-name" i],[class*="display-name" i],[class*="displayname" i],[class*="from-name" i],[data-testid*="author" i],[data-testid*="sender" i],[data-testid*="user-name" i],cite,address';
const CLIMB = 6;
const LONGEST = 200_000;
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}$/;

/** What stands beside a text that a person marked: who plainly wrote it, and when. Null where it is not plain. */
export function nearText(at: Element | null): { author: string | null; sentAt: string | null } {
  let sentAt: string | null = null;
  let around = at;
  for (let rise = 0; around && rise < CLIMB; rise++, around = parentOf(around)) {
    if (/^(?:body|main|html)$/.test(around.localName)) break;
    sentAt ??= machineTime(around);
    const names = namesIn(around, at);
    if (names.length === 1) return { author: names[0] ?? null, sentAt };
    if (names.length > 1) break;
  }
  return { author: null, sentAt };
}

/** The different names inside an element that stand before a text and are not around it. */
function namesIn(around: Element, text: Element | null): string[] {
  const before = Array.from(around.querySelectorAll(NAMES))
    .slice(0, 30)
    .filter(
      (el) =>
        text === null || (!el.contains(text) && !text.contains(el) && (el.compareDocumentPosition(text) & 4) !== 0),
    );
  const said = before.filter(isShown).map(squeezed);
  return [...new Set(said.filter((name) => name.length > 1 && name.length <= 60 && /\p{L}/u.test(name)))];
}

/**
 * A reading from words alone: what a person selected, or the text of what they pointed at. One message of a customer; the author is
 * unknown unless given. Null when there are no words.
 */
export function fromText(
  page: Page,
  text: string,
  near: { author: string | null; sentAt: string | null; element: Element | null },
): PageReading | null {
  const words = stripQuotes(cleanText(text.slice(0, LONGEST))).trim();
  if (words === '') return null;
  const marks = `${page.url.pathname.slice(0, 80)} ${near.element?.closest('[class]')?.getAttribute('class') ?? ''}`;
  const signs = { page, marks, emails: false, desk: false, bubbles: false, subject: null, mailHeaders: false };
  const place = placeOf(signs);
  const key = hashOf(page.url.host, page.url.pathname, words);
  const { visibility } = place;
  const message = {
    key,
    role: 'customer' as const,
    author: authorOf(near.author),
    text: words,
    sentAt: near.sentAt,
    visibility,
  };
  const conversation = {
    site: 'selection',
    key,
    url: page.url.href,
    channel: place.channel,
    subject: null,
    messages: [message],
    latestCustomerTurn: [message],
    seen: [],
    confidence: near.author === null ? 0.6 : 0.75,
  };
  const at = near.element ? new Map([[key, near.element]]) : new Map<string, Element>();
  return { conversation, bodies: at, blocks: new Map(at), composer: null, mode: 'overlay' };
}

function authorOf(said: string | null): Author {
  const email = said !== null && ADDRESS.test(said) ? said : null;
  const handle = said?.startsWith('@') ? said : null;
  const name = email || handle ? null : said;
  return { name, handle, email, profileUrl: null, verified: null, followers: null };
}
