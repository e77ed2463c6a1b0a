import { query, queryAll } from '../../dom/deep.ts';
import { isShown } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { Page, SiteAdapter } from '../../domain/index.ts';
import { addressIn, isOurs } from '../desk.ts';

const EDITOR = 'div[contenteditable="true"][role="textbox"]';

/** The address that is signed in: the tab's title ends with it ("... - jane@example.com - Gmail"), the account menu names it. */
function ownAddress(doc: Document): string | null {
  const menu = query(doc, 'a[aria-label*="@"][href*="accounts.google.com"]')?.getAttribute('aria-label');
  const title = doc.title.split(' - ').reverse();
  return addressIn(menu) ?? title.map(addressIn).find(Boolean) ?? null;
}

const senderOf = (message: Element) => query(message, 'span.gD[email], td.gF span[email]');
const nameIn = (sender: Element | null) => sender?.getAttribute('name') || visibleText(sender) || null;
/** A group puts its own address in front of mails that it passes on: `'Dana Whitfield' via Support`. */
const passedOn = (name: string | null) =>
  /^['"‘“]?(.+?)['"’”]? (?:via|über|por|через|経由) \S/u.exec(name ?? '')?.[1] ?? null;

/** The thread that shows: earlier ones stay hidden in the page. */
function thread(page: Page): Element | null {
  const heads = queryAll(page.doc, 'h2.hP');
  const head = heads.find(isShown) ?? null;
  return head?.closest('[role="main"]') ?? head?.closest('.nH, body') ?? null;
}

/** The people of a row in the order of their messages; the own account is called "me" in every language's own word. */
function people(row: Element): { name: string | null; email: string | null; own: boolean }[] {
  const own = ownAddress(row.ownerDocument);
  return queryAll(row, '.yW span[email]').map((el) => {
    const email = el.getAttribute('email')?.toLowerCase() || null;
    const name = el.getAttribute('name') || visibleText(el) || null;
    return { name: passedOn(name) ?? name, email, own: name === 'me' || (own !== null && email === own) };
  });
}

export default {
  id: 'gmail',
  label: 'Gmail',
  hosts: ['mail.google.com'],
  proof: {
    level: 'real-page',
    since: '2026-08',
    says: 'A reduced page of 2026 and many public projects; not tried signed in.',
  },
  isConversation: (page) => query(page.doc, 'h2.hP') !== null && query(page.doc, '[data-message-id] .a3s') !== null,
  scope: thread,
  parts: {
    message: [
      { css: 'div.adn[data-message-id]', since: '2026-08' },
      { css: '[data-message-id]:has(.a3s), [data-legacy-message-id]:has(.a3s)', since: '2026-07' },
    ],
    body: [
      { css: '.ii.gt .a3s', since: '2026-08' },
      { css: '.a3s', since: '2026-07' },
    ],
    sentAt: [{ css: 'span.g3[title]', since: '2026-08' }],
    subject: [{ css: 'h2.hP', since: '2026-08' }],
    composer: [
      { css: `[role="main"] ${EDITOR}[g_editable="true"]`, since: '2026-08' },
      {
        css: `${EDITOR}[g_editable="true"]:not(.AD *)`,
        since: '2026-08',
        why: 'a window of its own may write to others',
      },
      { css: `${EDITOR}.editable:not(.AD *)`, since: '2026-03' },
    ],
    drop: [
      {
        css: '.a6S, .adL, .h5, .adm, .ajR, .ajT, .h4, .yj6qo, .iX, .hq, blockquote[style*="border-left"]',
        since: '2026-07',
      },
    ],
  },
  channelOf: () => 'email',
  keyOf(page) {
    const shown = queryAll(page.doc, 'h2.hP[data-legacy-thread-id]').find(isShown);
    return shown?.getAttribute('data-legacy-thread-id') ?? /\/([\w:-]{8,})$/.exec(page.url.hash)?.[1] ?? null;
  },
  messageKey: (message) => message.getAttribute('data-legacy-message-id') ?? message.getAttribute('data-message-id'),
  author(message) {
    const name = nameIn(senderOf(message));
    const other = passedOn(name);
    return { name: other ?? name, email: other ? null : (senderOf(message)?.getAttribute('email') ?? null) };
  },
  role(message) {
    const own = ownAddress(message.ownerDocument);
    const email = senderOf(message)?.getAttribute('email')?.toLowerCase() ?? null;
    if (passedOn(nameIn(senderOf(message)))) return 'customer';
    if (!own || !email) return null;
    return isOurs(email, own) ? 'agent' : 'customer';
  },
  sentAt: (message) => query(message, 'span.g3[title]')?.getAttribute('title') ?? null,
  queue: {
    isQueue: (page) => queryAll(page.doc, 'tr.zA').some(isShown),
    parts: {
      row: [{ css: 'tr.zA', since: '2026-07' }],
      subject: [{ css: '.bog', since: '2026-07' }],
      sentAt: [{ css: '.xW span[title]', since: '2026-07' }],
    },
    keyOf(row) {
      const named = query(row, '[data-legacy-thread-id]') ?? query(row, '[data-thread-id]');
      return named?.getAttribute('data-legacy-thread-id') ?? named?.getAttribute('data-thread-id') ?? (row.id || null);
    },
    channelOf: () => 'email',
    author(row) {
      const all = people(row);
      const { name, email } = all.findLast((one) => !one.own) ?? all.at(-1) ?? { name: null, email: null };
      return { name, email };
    },
    preview: (row) => visibleText(query(row, '.y2'), { drop: '.Zt' }).replace(/^[-–—]\s+/, '') || null,
    sentAt: (row) => query(row, '.xW span[title]')?.getAttribute('title') ?? null,
    unread: (row) => row.matches('.zE'),
    answered: (row) => people(row).at(-1)?.own ?? null,
  },
} satisfies SiteAdapter;
