import { query, queryAll } from '../../dom/deep.ts';
import { visibleText } from '../../dom/text.ts';
import type { MessageRole, Page, SiteAdapter } from '../../domain/index.ts';
import { addressIn, isNoteBox, isYellow, onlyAddress, sameName, saysInternal } from '../desk.ts';
import { nameAndAddress } from '../message.ts';

const ITEM = '[id^="thread-"]';
const THREAD = '[data-testid="ThreadContainer"], ol[aria-label="Thread Items"], #tkContent';
const SIDEBAR =
  '.c-conversation-sidebar, .sidebar-customer, [data-cy="customer-sidebar"], [data-testid*="ustomerSidebar"], aside';

const conversationId = (page: Page) =>
  /\/(?:conversation|conversations|inboxes\/[^/]+\/[^/]+)\/(\d+)/.exec(page.url.pathname)?.[1] ?? null;

const said = (message: Element) =>
  `${message.getAttribute('aria-label') ?? ''} ${message.closest('li')?.getAttribute('aria-label') ?? ''}`;
const marks = (message: Element) =>
  ` ${message.getAttribute('class') ?? ''} ${message.closest('li')?.getAttribute('class') ?? ''} ${message.getAttribute('data-type') ?? ''} `;

/** The kind stands in a class and in a label for screen readers; notes are yellow besides. */
function kindOf(message: Element): MessageRole | null {
  const [classes, label] = [marks(message), said(message)];
  if (/[\s-](?:note|is-note)\s/.test(classes) || /\bnote\b/i.test(label) || saysInternal(label) || isYellow(message))
    return 'note';
  if (/[\s-](?:lineitem|is-lineitem|system)\s/i.test(classes)) return 'system';
  if (/[\s-]customer\s/.test(classes) || /\bcustomer\b/i.test(label)) return 'customer';
  return /[\s-](?:user|is-user|message|reply)\s/.test(classes) || /\b(?:user|reply|response|you)\b/i.test(label)
    ? 'agent'
    : null;
}

function shownName(message: Element): { name: string | null; email: string | null } {
  const el = query(
    message,
    '[data-nocollapse="true"], [data-testid*="uthor"], .author, .from, header strong, strong:not(section *), h3, h4, [class*="name" i]:not(section *)',
  );
  return nameAndAddress(visibleText(el));
}

function sidebar(doc: Document): { name: string | null; email: string | null } {
  const panel = queryAll(doc, SIDEBAR).find((el) => query(el, 'a[href^="mailto:"]') !== null && !el.closest(THREAD));
  const name = panel && query(panel, 'h1, h2, h3, [data-cy*="ame"], [data-testid*="ame"], [class*="name" i]');
  return { name: visibleText(name ?? null).split('\n', 1)[0] || null, email: panel ? onlyAddress([panel]) : null };
}

export default {
  id: 'help-scout',
  label: 'Help Scout',
  hosts: ['secure.helpscout.net', 'app.helpscout.com'],
  proof: {
    level: 'public-source',
    since: '2025-08',
    says: 'A public extension for the newer inbox and scripts of 2024 for the older one; not tried signed in.',
  },
  isConversation: (page) => conversationId(page) !== null,
  parts: {
    conversation: [
      { css: '[data-testid="ThreadContainer"]', since: '2025-08' },
      { css: 'ol[aria-label="Thread Items"]', since: '2025-08' },
      { css: '#tkContent, #convo-main', since: '2024-09' },
    ],
    message: [
      { css: `li > ${ITEM}`, since: '2025-08' },
      { css: `${ITEM}:not(${ITEM} *)`, since: '2025-08' },
      { css: 'li:has(section.messageBody)', since: '2024-01' },
    ],
    body: [
      { css: '[data-testid="ThreadBody"], .thread-content', since: '2025-08' },
      { css: 'div[class*="is-wide-layout"]:not([data-testid]):not(:has([data-testid]))', since: '2025-08' },
      { css: 'section.messageBody', since: '2024-01' },
    ],
    sentAt: [
      { css: 'time', since: '2025-08' },
      { css: '.date, [class*="timestamp"]', since: '2024-01' },
    ],
    subject: [
      { css: '[data-cy="EditableTextarea"] textarea', since: '2024-09' },
      { css: '[data-cy="EditableTextarea"]', since: '2024-09' },
      { css: '#subjectLine, [data-testid*="ubject"]', since: '2024-01' },
    ],
    composer: [
      {
        css: '[data-cy="ConvoEditor"][contenteditable="true"], [data-cy="ConvoEditor"] [contenteditable="true"]',
        since: '2025-08',
      },
      { css: '[role="textbox"][aria-label="Reply Editor"][contenteditable="true"]', since: '2025-08' },
      {
        css: '[data-testid="reply-editor"] [contenteditable="true"], .editor-container[contenteditable="true"]',
        since: '2025-08',
      },
      {
        css: '[data-slate-editor][contenteditable="true"], .redactor_editor[contenteditable="true"]',
        since: '2024-01',
      },
    ],
    noteComposer: [
      {
        css: '[data-testid="note-editor"] [contenteditable="true"], [aria-label="Note Editor"], .is-note [contenteditable="true"]',
        since: '2025-08',
      },
    ],
    drop: [{ css: 'header, [data-testid="ThreadHeader"], [class*="ttachment"], .quotedText-toggle', since: '2024-01' }],
  },
  isNoteBox: (box) => isNoteBox(box),
  newestFirst: (_page, tools) => {
    const ids = tools.parts('message').map((el) => Number(/(\d+)$/.exec(el.id)?.[1] ?? Number.NaN));
    const [first, last] = [ids[0] ?? Number.NaN, ids.at(-1) ?? Number.NaN];
    return first > last;
  },
  channelOf: () => 'email',
  keyOf: conversationId,
  messageKey: (message) => message.id || null,
  role(message) {
    const kind = kindOf(message);
    if (kind) return kind;
    const [name, customer] = [shownName(message).name, sidebar(message.ownerDocument).name];
    return name && customer ? (sameName(name, customer) ? 'customer' : 'agent') : null;
  },
  author(message) {
    const shown = shownName(message);
    const email = shown.email ?? addressIn(query(message, 'a[href^="mailto:"]:not(section *)')?.getAttribute('href'));
    if (kindOf(message) !== 'customer') return { name: shown.name };
    const customer = sidebar(message.ownerDocument);
    const same = shown.name === null || sameName(shown.name, customer.name);
    return { name: shown.name ?? customer.name, email: email ?? (same ? customer.email : null) };
  },
  queue: {
    // By the address alone: where the rows are not found, the generic reader of lists is asked.
    isQueue: (page) => conversationId(page) === null && /\/(?:mailbox|inboxes|search)/.test(page.url.pathname),
    parts: {
      row: [
        { css: 'tr:has(a[href*="/conversation/"])', since: '2024-01' },
        { css: '[role="row"]:has(a[href*="/conversation/"]), li:has(a[href*="/conversation/"])', since: '2025-08' },
      ],
      author: [{ css: '.custName, .customer, [data-testid*="ustomer"], [data-cy*="ustomer"]', since: '2024-01' }],
      subject: [{ css: '.subject, [data-testid*="ubject"], [data-cy*="ubject"]', since: '2024-01' }],
      preview: [{ css: '.preview, [data-testid*="review"], [data-cy*="review"]', since: '2024-01' }],
      sentAt: [{ css: 'time', since: '2025-08' }],
      link: [{ css: 'a[href*="/conversation/"]', since: '2024-01' }],
    },
    keyOf: (row) =>
      /\/conversation\/(\d+)/.exec(query(row, 'a[href*="/conversation/"]')?.getAttribute('href') ?? '')?.[1] ?? null,
    channelOf: () => 'email',
  },
} satisfies SiteAdapter;
