import { query, queryAll } from '../../dom/deep.ts';
import { isShown } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { Page, SiteAdapter } from '../../domain/index.ts';
import {
  addressIn,
  aloneAround,
  channelNamed,
  isNoteBox,
  isYellow,
  onlyAddress,
  sameName,
  saysInternal,
} from '../desk.ts';
import { nameAndAddress } from '../message.ts';
import { once } from '../once.ts';

const id = (name: string) => `[data-test-id="${name}"]`;
const BODY = id('primary-message-body-content');
const COLUMN = '[class*="CommonMessage__StyledContentColumn"]';
const PANEL = '[role="tabpanel"], [role="main"], main';
const SIDEBAR = '[data-test-id*="sidebar"], [data-selenium-test*="sidebar"], aside';

const threadId = (page: Page) =>
  /^\/live-messages\/\d+\/inbox\/(\d+)/.exec(page.url.pathname)?.[1] ??
  /^\/help-desk\/\d+\/.*\/(?:ticket|thread)s?\/(\d+)/.exec(page.url.pathname)?.[1] ??
  null;

/** Help desk tabs stay open behind each other: the panel of the first message that shows. */
function panel(page: Page): Element | null {
  const shown = queryAll(page.doc, `${COLUMN}, ${BODY}`).find(isShown);
  return shown ? (shown.closest(PANEL) ?? page.doc.body) : null;
}

/** The contact, by the record beside the thread or the head above it. */
function contact(doc: Document): { name: string | null; email: string | null } {
  const title = queryAll(
    doc,
    '[data-selenium-test="highlightTitle"], [data-test-id*="thread-header"] h1, [data-test-id*="thread-header"] h2',
  ).find(isShown);
  const panels = queryAll(doc, SIDEBAR).filter((el) => isShown(el) && query(el, BODY) === null);
  return { name: visibleText(title ?? null).split('\n', 1)[0] || null, email: onlyAddress(panels) };
}

const around = (message: Element) =>
  aloneAround(message, `${COLUMN}, ${BODY}`, message.closest(PANEL) ?? message.ownerDocument.body);

/** Who wrote: the address list of a mail when it is open, else the name above the words. */
function senderOf(message: Element): { name: string | null; email: string | null } {
  const from = nameAndAddress(
    visibleText(query(message, 'dt[data-message-metadata-type="from"]'))
      .split('\n', 1)[0]
      ?.replace(/^[^:<@]{2,12}:\s*/, '') ?? '',
  );
  const body = query(message, BODY) ?? message;
  const above = queryAll(
    around(message),
    '[data-test-id*="sender"], [data-test-id*="author"], [data-test-id*="actor"], strong, b, h5, h6',
  ).find((el) => !body.contains(el) && !el.closest('dt') && visibleText(el) !== '');
  const name = visibleText(above ?? null).split('\n', 1)[0] || null;
  const email = from.email ?? addressIn(above?.getAttribute('title'));
  return { name: name ?? (from.name !== from.email ? from.name : null) ?? email, email };
}

function isComment(message: Element): boolean {
  const block = around(message);
  const marks = [block, message, ...queryAll(block, '[data-test-id]').filter((el) => !el.closest(BODY))];
  return marks.some(
    (el) =>
      /comment|internal|note/i.test(el.getAttribute('data-test-id') ?? '') ||
      saysInternal(el.getAttribute('aria-label')) ||
      isYellow(el),
  );
}

const domainOf = (email: string | null) => email?.split('@')[1] ?? null;

export default {
  id: 'hubspot',
  label: 'HubSpot',
  hosts: [
    'app.hubspot.com',
    'app-eu1.hubspot.com',
    'app-na2.hubspot.com',
    'app-na3.hubspot.com',
    'app-ap1.hubspot.com',
  ],
  paths: /^\/(?:live-messages|help-desk)(?:\/|$)/,
  proof: {
    level: 'public-source',
    since: '2026-09',
    says: 'Test ids of message bodies and senders from public automations; names and roles by place, not tried signed in.',
  },
  isConversation: (page) => threadId(page) !== null,
  scope: panel,
  parts: {
    message: [
      { css: COLUMN, since: '2025-01' },
      { css: BODY, since: '2025-01' },
    ],
    body: [
      { css: BODY, since: '2025-01' },
      { css: ':scope', since: '2025-01' },
    ],
    sentAt: [
      { css: 'time', since: '2025-01' },
      { css: '[data-test-id*="timestamp"]', since: '2025-01' },
    ],
    composer: [
      { css: '[data-test-id*="composer"] .ProseMirror[contenteditable="true"]', since: '2026-09' },
      { css: '.ProseMirror[contenteditable="true"]', since: '2026-09' },
    ],
    drop: [{ css: 'dl, dt, dd, [data-icon-name], [data-test-id*="timestamp"]', since: '2025-01' }],
  },
  isNoteBox: (box) => isNoteBox(box),
  skip: (message) => message.matches(COLUMN) && query(message, BODY) === null,
  channelOf(page, tools) {
    const switcher = queryAll(page.doc, '[data-test-id*="channel-switcher"], [data-test-id*="channel-select"]').find(
      isShown,
    );
    if (switcher) return channelNamed(visibleText(switcher)) ?? 'live-chat';
    return tools.find('dt[data-message-metadata-type]') ? 'email' : 'live-chat';
  },
  keyOf: threadId,
  role(message, tools) {
    if (isComment(message)) return 'note';
    const [sender, customer] = [senderOf(message), once(tools, 'contact', () => contact(message.ownerDocument))];
    if (sameName(sender.name, customer.name) || (sender.email !== null && sender.email === customer.email))
      return 'customer';
    if (sender.email && customer.email)
      return domainOf(sender.email) === domainOf(customer.email) ? 'customer' : 'agent';
    return sender.name && customer.name ? 'agent' : null;
  },
  author(message, tools) {
    const [sender, customer] = [senderOf(message), once(tools, 'contact', () => contact(message.ownerDocument))];
    return { name: sender.name, email: sender.email ?? (sameName(sender.name, customer.name) ? customer.email : null) };
  },
  sentAt: (message) => query(around(message), 'time[datetime]')?.getAttribute('datetime') ?? null,
  queue: {
    // By the address alone: where the rows are not found, the generic reader of lists is asked.
    isQueue: (page) => /^\/(?:live-messages|help-desk)\//.test(page.url.pathname),
    parts: {
      row: [
        {
          css: 'a[href*="/live-messages/"][href*="/inbox/"], a[href*="/help-desk/"][href*="/ticket/"]',
          since: '2026-09',
        },
      ],
      author: [{ css: '[data-test-id*="name"], strong, h5, h6', since: '2025-01' }],
      subject: [{ css: '[data-test-id*="subject"]', since: '2025-01' }],
      preview: [{ css: '[data-test-id*="preview"], [data-test-id*="snippet"]', since: '2025-01' }],
      sentAt: [{ css: 'time', since: '2025-01' }],
      unreadMark: [{ css: '[data-test-id*="unread"]', since: '2025-01' }],
    },
    keyOf: (row) => /\/(?:inbox|ticket)\/(\d+)/.exec(row.getAttribute('href') ?? '')?.[1] ?? null,
    channelOf: (row) =>
      channelNamed(
        queryAll(row, '[data-icon-name]')
          .map((el) => el.getAttribute('data-icon-name'))
          .join(' '),
      ) ?? 'live-chat',
  },
} satisfies SiteAdapter;
