import { query, queryAll } from '../../dom/deep.ts';
import { isShown } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { Author, MessageRole, Page, SiteAdapter } from '../../domain/index.ts';

const ROW = 'li[id^="chat-messages-"]';
const BOX = '[role="textbox"][data-slate-editor="true"]';
const REPLY = '[id^="message-reply-context-"]';

/** The last number of the address: the thread that is open, else the channel. */
function channelId(page: Page): string | null {
  return (
    /^\/channels\/(?:@me|\d+)\/(\d+)(?:\/threads\/(\d+))?/.exec(page.url.pathname)?.slice(1).findLast(Boolean) ?? null
  );
}

const isOf = (row: Element, channel: string | null) => row.id.startsWith(`chat-messages-${channel}-`);

/** The view that holds this channel's messages and their composer; a thread beside the channel has its own. */
function scope(page: Page): Element | null {
  const row = queryAll(page.doc, ROW).find((el) => isOf(el, channelId(page)));
  for (let at = row?.parentElement ?? null; at; at = at.parentElement) {
    if (query(at, BOX) ?? (at.matches('main, section') ? at : null)) return at;
  }
  return row?.parentElement ?? null;
}

/** The name over a message; a follow-up names it by `aria-labelledby`. A replied-to message shows another name: not this one. */
function nameEl(row: Element): Element | null {
  const own = queryAll(row, '[id^="message-username-"]').find((el) => !el.closest(REPLY));
  if (own) return own;
  const ids = query(row, '[aria-labelledby]')?.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const id = ids.find((one) => /^message-username-\d+$/.test(one));
  return id ? row.ownerDocument.getElementById(id) : null;
}

const nameOf = (row: Element) => visibleText(nameEl(row)).replace(/\s+/g, ' ').replace(/^@/, '') || null;

/** The person who is signed in, in the panel at the foot of the list. */
function ownName(doc: Document): string | null {
  const tag = query(doc, '[class*="panels"] [class*="nameTag"], section [class*="nameTag"], [aria-label="User area"]');
  return visibleText(tag).split('\n', 1)[0]?.trim() || null;
}

/** In a direct message the box names the other side (`Message @dana`), in every language with its sign. */
function partner(doc: Document): string | null {
  const label = queryAll(doc, BOX).find(isShown)?.getAttribute('aria-label') ?? '';
  return /@(.{1,80})$/u.exec(label)?.[1]?.trim() || null;
}

function roleOf(row: Element): MessageRole | null {
  const name = nameOf(row);
  const head = nameEl(row)?.parentElement;
  if (head && query(head, '[class*="botTag"]')) return 'system';
  if (!name) return null;
  const own = ownName(row.ownerDocument);
  if (own) return own === name ? 'agent' : 'customer';
  // The box may name the account and the message the person: then it decides nothing.
  const other = partner(row.ownerDocument);
  const isThere = other !== null && queryAll(row.ownerDocument, ROW).some((el) => nameOf(el) === other);
  return isThere ? (other === name ? 'customer' : 'agent') : null;
}

export default {
  id: 'discord',
  family: 'networks',
  label: 'Discord',
  hosts: ['discord.com', 'ptb.discord.com', 'canary.discord.com'],
  paths: /^\/channels\//,
  proof: {
    level: 'public-source',
    since: '2026-09',
    says: 'Ids and roles that several public tools of 2026 use; not tried signed in.',
  },
  isConversation: (page) => channelId(page) !== null && query(page.doc, `${ROW}, ${BOX}`) !== null,
  scope,
  parts: {
    message: [{ css: ROW, since: '2026-09' }],
    body: [{ css: `[id^="message-content-"]:not(${REPLY} *)`, since: '2026-09' }],
    sentAt: [{ css: `time[datetime]:not([id^="message-content-"] *, ${REPLY} *)`, since: '2026-09' }],
    composer: [{ css: BOX, since: '2026-09' }],
    // "(edited)" is a time inside the text.
    drop: [{ css: '[id^="message-content-"] time, [id^="message-content-"] [class*="edited"]', since: '2026-09' }],
  },
  skip: (row, page) => !isOf(row, channelId(page)),
  focus(page, messages, tools) {
    const bar = tools.findAll('[class*="replyBar"]', scope(page) ?? page.doc).find(isShown);
    const said = visibleText(bar ?? null);
    if (!said) return null;
    return messages.findLast((m) => roleOf(m) === 'customer' && said.includes(nameOf(m) ?? '\uFDD0')) ?? null;
  },
  channelOf: () => 'discord',
  keyOf: channelId,
  messageKey: (row) => /-(\d+)$/.exec(row.id)?.[1] ?? null,
  role: roleOf,
  author: (row): Partial<Author> => ({ name: nameOf(row) }),
  text(row, tools) {
    const said = tools.text(queryAll(row, '[id^="message-content-"]').find((el) => !el.closest(REPLY)) ?? null);
    if (said) return said;
    return query(row, '[id^="message-accessories-"] :is(img, video)') ? '[image]' : null;
  },
  visibility: (row) => (row.ownerDocument.location?.pathname.startsWith('/channels/@me') ? 'private' : null),
  queue: {
    isQueue: (page) => query(page.doc, '[data-list-id^="private-channels"] a[href^="/channels/@me/"]') !== null,
    parts: {
      list: [{ css: '[data-list-id^="private-channels"]', since: '2026-09' }],
      row: [{ css: 'a[href^="/channels/@me/"]', since: '2026-09' }],
    },
    keyOf: (row) => /\/channels\/@me\/(\d+)/.exec(row.getAttribute('href') ?? '')?.[1] ?? null,
    channelOf: () => 'discord',
    // `dana (direct message), unread`: what stands in brackets is the interface's.
    author: (row) => ({
      name:
        /^(?:.{0,20},\s)?(.+?)\s*\(/u.exec(row.getAttribute('aria-label') ?? '')?.[1] ??
        (visibleText(row).split('\n', 1)[0] || null),
    }),
    unread: (row) =>
      query(row, '[class*="numberBadge"], [class*="unread"]') !== null ||
      /unread/i.test(row.getAttribute('aria-label') ?? '') ||
      null,
  },
} satisfies SiteAdapter;
