import { query, queryAll } from '../../dom/deep.ts';
import { isShown, sideOf } from '../../dom/layout.ts';
import { ownText } from '../../dom/quotes.ts';
import { visibleText } from '../../dom/text.ts';
import type { MessageRole, Page, SiteAdapter } from '../../domain/index.ts';
import {
  addressIn,
  aloneAround,
  channelNamed,
  isNoteBox,
  isYellow,
  onlyAddress,
  perElement,
  sameName,
  saysInternal,
} from '../desk.ts';
import { once } from '../once.ts';

const BUBBLE = '[class*="MessageBubble--messageBubble"]';
const THREAD = '[aria-label="Ticket thread"]';
const PANEL = '[class*="CustomerDetailsPanel"]';

const ticketId = (page: Page) =>
  /^\/app\/(?:views\/\d+|ticket|inbox(?:\/\w+)?)\/(\d+)/.exec(page.url.pathname)?.[1] ?? null;

function thread(page: Page): Element | null {
  const named = queryAll(page.doc, THREAD).find((el) => isShown(el) && query(el, BUBBLE) !== null);
  if (named) return named;
  // The label is translated: what holds all bubbles that show, but not the customer's panel.
  const bubble = queryAll(page.doc, BUBBLE).find((el) => isShown(el) && !el.closest(PANEL));
  return bubble?.closest('[role="log"], [role="main"], main') ?? (bubble ? page.doc.body : null);
}

const around = (bubble: Element) =>
  aloneAround(
    bubble,
    BUBBLE,
    bubble.closest(`${THREAD}, [role="log"], main, [role="main"]`) ?? bubble.ownerDocument.body,
  );

const customer = (doc: Document) => {
  const link =
    queryAll(doc, 'nav[aria-label="Breadcrumbs"] a[href^="/app/customer/"], a[href*="/app/customer/"]').find(isShown) ??
    null;
  return {
    name: visibleText(link).split('\n', 1)[0] || null,
    email: onlyAddress(queryAll(doc, PANEL).filter(isShown)),
  };
};

const DROPPED =
  '[data-testid="attachment-card"], [class*="Attachment--attachment"], header, time, [class*="author" i], [class*="datetime" i]';
const BODY = '[class*="MessageBody"], [class*="messageBody"], [data-testid*="message-body"]';

const plain = (el: Element) => (el.textContent ?? '').trim();

/** The name beside or in a bubble, before its words; emphasis in the middle of the words is no name. */
function nameElement(bubble: Element): Element | null {
  const css = '[class*="author" i], [class*="sender" i], [class*="Name" i], header strong, strong';
  const named = queryAll(around(bubble), css).find(
    (el) => plain(el) !== '' && !el.closest(`${BODY}, [class*="Attachment"]`),
  );
  return named && (!bubble.contains(named) || plain(bubble).startsWith(plain(named))) ? named : null;
}

function shownName(bubble: Element): string | null {
  const image = query(
    around(bubble),
    'img[class*="avatar" i][alt]:not([alt=""]), [class*="avatar" i] img[alt]:not([alt=""])',
  );
  return visibleText(nameElement(bubble)).split('\n', 1)[0] || image?.getAttribute('alt') || null;
}

/** The words of a bubble that marks no body: without the row that holds the name. */
function wordsOf(bubble: Element): string | null {
  const name = nameElement(bubble);
  if (!name || !bubble.contains(name) || query(bubble, BODY)) return null;
  const all = plain(bubble);
  let head = name;
  while (head.parentElement && head.parentElement !== bubble && plain(head.parentElement) !== all)
    head = head.parentElement;
  return ownText(bubble, { drop: (el) => el === head || el.matches(DROPPED) });
}

function isNote(bubble: Element): boolean {
  const near = [around(bubble), bubble, ...queryAll(bubble, ':scope > *')];
  const classes = near.map((el) => el.getAttribute('class') ?? '').join(' ');
  return (
    /internal|(?:^|[\s_-])(?:is)?note(?:[\s_-]|$)/i.test(classes) ||
    near.some((el) => isYellow(el) || saysInternal(el.getAttribute('aria-label')))
  );
}

function statedRole(bubble: Element): MessageRole | null {
  const classes = [bubble, around(bubble)].map((el) => el.getAttribute('class') ?? '').join(' ');
  if (/from-?agent|is-?agent|outgoing/i.test(classes)) return 'agent';
  return /from-?customer|is-?customer|incoming/i.test(classes) ? 'customer' : null;
}

export default {
  id: 'gorgias',
  label: 'Gorgias',
  hosts: ['*.gorgias.com'],
  paths: /^\/app(?:\/|$)/,
  proof: {
    level: 'public-source',
    since: '2026-10',
    says: 'Test pages of one public extension for thread and bubbles; names, notes and times by place, not tried signed in.',
  },
  isConversation: (page) => ticketId(page) !== null,
  scope: thread,
  parts: {
    message: [{ css: BUBBLE, since: '2026-10' }],
    body: [
      { css: BODY, since: '2026-10' },
      { css: ':scope', since: '2026-10' },
    ],
    sentAt: [
      { css: 'time', since: '2026-10' },
      { css: '[class*="datetime" i], [class*="timestamp" i]', since: '2026-10' },
    ],
    subject: [{ css: '[data-testid*="ticket-subject"], input[aria-label="Subject"], h1', since: '2026-10' }],
    composer: [
      { css: '.public-DraftEditor-content[contenteditable="true"]', since: '2026-10' },
      {
        css: '[data-contents] [contenteditable="true"], [class*="DraftEditor"] [contenteditable="true"]',
        since: '2026-10',
      },
    ],
    drop: [{ css: DROPPED, since: '2026-10' }],
  },
  isNoteBox: (box) => isNoteBox(box),
  skip: (bubble) =>
    !isShown(bubble) || bubble.closest(PANEL) !== null || (bubble.parentElement?.closest(BUBBLE) ?? null) !== null,
  channelOf(page) {
    const source =
      queryAll(page.doc, '[class*="channel" i][aria-label], [data-testid*="channel"]').find(isShown) ?? null;
    return channelNamed(source?.getAttribute('aria-label') ?? visibleText(source)) ?? 'ticket';
  },
  keyOf: (page) => ticketId(page) && `${page.url.host}/${ticketId(page)}`,
  role(bubble, tools) {
    if (isNote(bubble)) return 'note';
    const stated = statedRole(bubble);
    if (stated) return stated;
    const [name, { name: who }] = [
      perElement(tools, 'name', bubble, () => shownName(bubble)),
      once(tools, 'customer', () => customer(bubble.ownerDocument)),
    ];
    if (name && who) return sameName(name, who) ? 'customer' : 'agent';
    const side = sideOf(bubble, bubble.closest(THREAD) ?? around(bubble));
    return side === null ? null : side === 'end' ? 'agent' : 'customer';
  },
  author(bubble, tools) {
    const { name, email } = once(tools, 'customer', () => customer(bubble.ownerDocument));
    const shown = perElement(tools, 'name', bubble, () => shownName(bubble));
    const own = sameName(shown, name) || (shown === null && statedRole(bubble) === 'customer');
    return { name: shown ?? (own ? name : null), email: addressIn(shown) ?? (own ? email : null) };
  },
  text: wordsOf,
  sentAt: (bubble) => query(around(bubble), 'time[datetime]')?.getAttribute('datetime') ?? null,
} satisfies SiteAdapter;
