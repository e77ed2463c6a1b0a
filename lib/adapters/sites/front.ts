import { frameDocument, query, queryAll } from '../../dom/deep.ts';
import { visibleText } from '../../dom/text.ts';
import type { Page, SiteAdapter } from '../../domain/index.ts';
import { addressIn, isNoteBox, isOurs, isYellow, saysInternal } from '../desk.ts';

// Nothing of Front's page is known but what it must be: cards with a sender row and a body, in a frame or not; comments without
// an address row. Only ids of the product and roles are used; where they are missing, the generic reader reads.
const CARD = '[data-message-id], [id^="msg_"], [data-id^="msg_"], [role="article"], article';
const FRAMED = 'iframe:not([sandbox=""])';

const idOf = (page: Page) =>
  /\b(cnv_[a-z0-9]+)/i.exec(page.url.pathname + page.url.hash)?.[1] ??
  /\/open\/(msg_[a-z0-9]+)/i.exec(page.url.href)?.[1] ??
  null;

/** The sender row: the first element of a card, before its body, that carries an address. */
function senderOf(card: Element): { name: string | null; email: string | null } {
  const body = query(card, FRAMED) ?? query(card, '[data-message-body], [class*="body"]');
  const before = queryAll(card, '[title*="@"], [aria-label*="@"], a[href^="mailto:"]').filter(
    (el) => body === null || ((el.compareDocumentPosition(body) & 4) !== 0 && !el.contains(body)),
  );
  const el = before[0];
  if (!el) return { name: null, email: null };
  const email = ['title', 'aria-label', 'href'].map((name) => addressIn(el.getAttribute(name))).find(Boolean) ?? null;
  const shown = visibleText(el).split('\n', 1)[0]?.trim() || null;
  return { name: shown ?? email, email };
}

const isComment = (card: Element) =>
  isYellow(card) ||
  saysInternal(card.getAttribute('aria-label')) ||
  card.matches('[data-comment-id], [id^="com_"]') ||
  query(card, ':scope > [data-comment-id]') !== null;

/** The teammate who is signed in, by the label of the account menu. */
function ownAddress(doc: Document): string | null {
  const menus = queryAll(
    doc,
    'nav [title*="@"], header [title*="@"], [aria-label*="account" i][title*="@"], [data-testid*="account"] [title*="@"]',
  );
  const found = menus.filter((el) => !el.closest(CARD)).map((el) => addressIn(el.getAttribute('title')));
  return found.find(Boolean) ?? null;
}

export default {
  id: 'front',
  label: 'Front',
  hosts: ['app.frontapp.com'],
  proof: {
    level: 'synthetic',
    since: '2026-11',
    says: 'No public source shows the page: ids and roles only, and the generic reader where they are missing.',
  },
  isConversation: (page) => idOf(page) !== null,
  parts: {
    conversation: [
      { css: '[role="main"], main', since: '2026-11' },
      { css: 'body', since: '2026-11' },
    ],
    message: [
      {
        css: ':is([data-message-id], [id^="msg_"], [data-id^="msg_"], [data-comment-id], [id^="com_"])',
        since: '2026-11',
      },
      { css: ':is([role="article"], article)', since: '2026-11' },
    ],
    body: [
      { css: ['iframe', 'body'], since: '2026-11' },
      { css: '[data-message-body], [data-testid*="body"], [dir="auto"]', since: '2026-11' },
    ],
    sentAt: [
      { css: 'time[datetime]', since: '2026-11' },
      { css: 'time, [title*=":"]:not([title*="@"])', since: '2026-11' },
    ],
    subject: [{ css: 'h1, [role="heading"][aria-level="1"]', since: '2026-11' }],
    composer: [
      {
        css: '[contenteditable="true"][role="textbox"], [contenteditable="true"][aria-multiline="true"]',
        since: '2026-11',
      },
    ],
  },
  isNoteBox: (box) => isNoteBox(box),
  // A card without a sender row is something else than a mail: left to the generic reader.
  skip: (card) => !isComment(card) && senderOf(card).email === null,
  channelOf: (_page, tools) =>
    tools.parts('message').some((card) => senderOf(card).email !== null) ? 'email' : 'live-chat',
  keyOf: idOf,
  messageKey: (card) =>
    card.getAttribute('data-message-id') ?? card.getAttribute('data-comment-id') ?? (card.id || null),
  role(card) {
    if (isComment(card)) return 'note';
    const own = ownAddress(card.ownerDocument);
    const { email } = senderOf(card);
    return own && email ? (isOurs(email, own) ? 'agent' : 'customer') : null;
  },
  author: (card) =>
    isComment(card) ? { name: visibleText(query(card, '[data-author], strong')) || null } : senderOf(card),
  text: (card) =>
    isComment(card) && !frameBody(card) ? visibleText(query(card, '[data-message-body], [dir="auto"]')) || null : null,
  queue: {
    // By the address alone: where the rows are not found, the generic reader of lists is asked.
    isQueue: (page) => /^\/(?:inboxes|teams|search|open)\b/.test(page.url.pathname),
    parts: {
      row: [
        { css: '[data-conversation-id^="cnv_"]', since: '2026-11' },
        { css: ':is([role="row"], [role="option"], [role="listitem"], li):has(a[href*="cnv_"])', since: '2026-11' },
      ],
      author: [{ css: '[data-testid*="ontact"], strong', since: '2026-11' }],
      subject: [{ css: '[data-testid*="ubject"]', since: '2026-11' }],
      preview: [{ css: '[data-testid*="lurb"], [data-testid*="review"]', since: '2026-11' }],
      sentAt: [{ css: 'time', since: '2026-11' }],
      link: [{ css: 'a[href*="cnv_"]', since: '2026-11' }],
    },
    keyOf(row) {
      const href = (row.matches('a') ? row : query(row, 'a[href*="cnv_"]'))?.getAttribute('href') ?? '';
      return row.getAttribute('data-conversation-id') ?? /\b(cnv_[a-z0-9]+)/i.exec(href)?.[1] ?? null;
    },
    channelOf: () => 'email',
  },
} satisfies SiteAdapter;

function frameBody(card: Element): Element | null {
  const frame = query(card, 'iframe');
  return frame ? (frameDocument(frame)?.body ?? null) : null;
}
