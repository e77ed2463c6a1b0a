import { query, queryAll } from '../../dom/deep.ts';
import { visibleText } from '../../dom/text.ts';
import type { Author, Page, SiteAdapter } from '../../domain/index.ts';
import { once } from '../once.ts';

const MESSAGE = '.message-in, .message-out';
const STAMPED = '[data-pre-plain-text]';
const MEDIA: readonly (readonly [string, string])[] = [
  ['[data-icon^="audio"], [data-icon^="ptt"]', '[voice message]'],
  ['[data-icon^="document"], [data-icon*="-doc"]', '[file]'],
  ['[data-icon^="media-play"], video', '[video]'],
  ['img[src^="blob:"], img[src^="data:image/"]:not([data-plain-text])', '[image]'],
];

/** `[10:30, 28/09/2026] Lena Ruiz: ` as time and sender; the order of the date is the reader's own. */
function stampOf(message: Element): { name: string; time: string } | null {
  const stamp = query(message, STAMPED)?.getAttribute('data-pre-plain-text') ?? '';
  const found = /^\[([^\]]{3,60})\]\s*(.{1,200}?):\s*$/su.exec(stamp);
  return found?.[1] && found[2] ? { time: found[1], name: found[2] } : null;
}

/** The name or number over the open chat. */
function titleOf(doc: Document): string | null {
  const title = query(doc, '#main header span[title]');
  return title?.getAttribute('title')?.trim() || visibleText(query(doc, '#main header span[dir="auto"]')) || null;
}

/** In a group the senders are not the one whose name stands over the chat. */
function isGroup(doc: Document): boolean {
  const title = titleOf(doc);
  return queryAll(doc, `#main .message-in`).some((m) => {
    const name = stampOf(m)?.name;
    return name !== undefined && name !== title;
  });
}

const chatKey = (title: string | null) => (title ? `chat/${title}` : null);
const dataId = (message: Element) =>
  (message.closest('[data-id]') ?? query(message, '[data-id]'))?.getAttribute('data-id');

function phoneOf(message: Element): string | null {
  const digits = /^(?:true|false)_(\d{6,15})@c\.us_/.exec(dataId(message) ?? '')?.[1];
  return digits ? `+${digits}` : null;
}

export default {
  id: 'whatsapp',
  family: 'networks',
  label: 'WhatsApp Web',
  hosts: ['web.whatsapp.com'],
  proof: {
    level: 'public-source',
    since: '2026-09',
    says: 'Anchors on which many public tools of 2025 and 2026 agree; not tried signed in.',
  },
  isConversation: (page: Page) => query(page.doc, `#main :is(${MESSAGE})`) !== null,
  parts: {
    conversation: [{ css: '#main', since: '2026-09' }],
    message: [{ css: MESSAGE, since: '2026-09' }],
    body: [
      { css: 'span.selectable-text:not([role="button"] *, .quoted-mention)', since: '2026-09' },
      { css: '[data-testid="selectable-text"]:not([role="button"] *)', since: '2026-09' },
    ],
    composer: [
      { css: 'footer [contenteditable="true"][role="textbox"]', since: '2026-09' },
      { css: 'footer [contenteditable="true"]', since: '2025-10' },
    ],
  },
  // "This message was deleted" is the software's sentence.
  skip: (message) => query(message, '[data-icon^="recalled"]') !== null,
  channelOf: () => 'whatsapp',
  keyOf: (page) => chatKey(titleOf(page.doc)),
  messageKey: (message) => dataId(message) ?? null,
  role: (message) => (message.matches('.message-out') ? 'agent' : 'customer'),
  author(message, tools): Partial<Author> {
    const stamp = stampOf(message);
    if (message.matches('.message-out')) return { name: stamp?.name ?? null };
    const doc = message.ownerDocument;
    const name = stamp?.name ?? (once(tools, 'group', () => isGroup(doc)) ? null : titleOf(doc));
    return { name, handle: phoneOf(message) };
  },
  sentAt: (message) => stampOf(message)?.time ?? null,
  text(message, tools) {
    const own = queryAll(message, 'span.selectable-text, [data-testid="selectable-text"]').find(
      (el) => !el.closest('[role="button"], .quoted-mention'),
    );
    const said = own ? tools.text(own) : '';
    const media = said ? undefined : MEDIA.find(([css]) => query(message, css));
    return said || media?.[1] || null;
  },
  visibility: () => 'private',
  queue: {
    isQueue: (page) => query(page.doc, '#pane-side') !== null,
    parts: {
      list: [{ css: '#pane-side', since: '2026-09' }],
      row: [
        { css: '[role="row"]', since: '2026-09' },
        { css: '[role="listitem"]', since: '2026-02' },
      ],
      author: [
        { css: '[data-testid="cell-frame-title"] span[title]', since: '2025-10' },
        { css: 'span[title]', since: '2026-09' },
      ],
      preview: [
        { css: '[data-testid="last-msg-status"] span[title], [data-testid="last-msg-status"]', since: '2025-10' },
        { css: 'span[title] ~ span[title], div:has(span[title]) ~ div span[title]', since: '2026-09' },
      ],
      sentAt: [{ css: '[data-testid="cell-frame-primary-detail"]', since: '2025-10' }],
    },
    keyOf: (row) => chatKey(query(row, 'span[title]')?.getAttribute('title')?.trim() ?? null),
    channelOf: () => 'whatsapp',
    // The count of unread messages is the only labelled number in a row.
    unread: (row) =>
      queryAll(row, 'span[aria-label]').some((el) => /^\p{Nd}{1,4}\+?$/u.test((el.textContent ?? '').trim())) ||
      query(row, '[data-icon="unread-count"]') !== null,
    // Only one's own last message carries the ticks of delivery.
    answered: (row) => query(row, '[data-icon^="status-"], [data-icon^="msg-"]') !== null,
  },
} satisfies SiteAdapter;
