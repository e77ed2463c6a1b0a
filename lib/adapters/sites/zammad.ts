import { query, queryAll } from '../../dom/deep.ts';
import { isShown } from '../../dom/layout.ts';
import type { AdapterTools, Page, SiteAdapter } from '../../domain/index.ts';
import { channelNamed, onlyAddress } from '../desk.ts';
import { nameAndAddress } from '../message.ts';

const ITEM = '.ticket-article-item';

const ticketId = (page: Page) => /^#ticket\/zoom\/(\d+)/.exec(page.url.hash)?.[1] ?? null;

/** Open tickets stay in the page as tasks; the active one shows. */
function activeTask(page: Page): Element | null {
  const id = ticketId(page);
  const own = id ? query(page.doc, `[id="content_permanent_TicketZoom-${id}"]`) : null;
  if (own) return query(own, ITEM) ? own : null;
  const marked = query(page.doc, `[id^="content_permanent_TicketZoom-"].active:has(${ITEM})`);
  const open = queryAll(page.doc, '.ticketZoom, .ticket-article').filter((el) => query(el, ITEM) && isShown(el));
  const outer = open.filter((el) => !open.some((other) => other !== el && other.contains(el)));
  return marked ?? (outer.length === 1 ? (outer[0] ?? null) : null);
}

/** The From row is folded until the bubble is clicked, but it is there: the first row of the head. */
function fromOf(item: Element): { name: string | null; email: string | null } {
  const row = query(item, '.article-meta.top .article-meta-row') ?? query(item, '.article-meta-row');
  const value = row && (query(row, '.article-meta-value') ?? row);
  const text = (value?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const shown = nameAndAddress(value === row ? text.replace(/^[^:]{2,20}:\s*/, '') : text);
  return { ...shown, name: shown.name?.replace(/[\s-]+$/, '') || null };
}

/** The customer's tab of the side bar; theirs when only one customer wrote. */
function sideAddress(item: Element, tools: AdapterTools): string | null {
  const names = new Set(
    tools
      .parts('message')
      .filter((m) => m.matches('.customer'))
      .map((m) => fromOf(m).name),
  );
  const panel = item.closest('.content, .ticketZoom, body') ?? item;
  return names.size === 1
    ? onlyAddress(queryAll(panel, '.sidebar[data-tab="customer"], .sidebar-content .user-card, .sidebar'))
    : null;
}

function channelOf(item: Element | undefined): string {
  if (!item) return 'ticket';
  const icon = query(item, '.article-meta.bottom .article-meta-icon, .article-meta-icon');
  return channelNamed(item.getAttribute('class')) ?? channelNamed(icon?.getAttribute('class')) ?? 'ticket';
}

/** A table names its columns in the head; which ones there are is set per overview. */
function cell(row: Element, key: string): Element | null {
  const heads = queryAll(row.closest('table') ?? row, 'thead th');
  const at = heads.findIndex((th) => th.getAttribute('data-column-key') === key);
  return at < 0 ? null : (row.children[at] ?? null);
}

export default {
  id: 'zammad',
  label: 'Zammad',
  hosts: ['*.zammad.com'],
  proof: {
    level: 'public-source',
    since: '2026-11',
    says: 'Templates of the classic desktop view and a saved ticket of 2024; the new Vue views are not known.',
  },
  marks: ['.ticketZoom', ITEM, 'tr.item[data-id]'],
  recognises: (page) =>
    /^#ticket\/(?:zoom|view)/.test(page.url.hash) && query(page.doc, `${ITEM}, .ticketZoom, tr.item[data-id]`) !== null,
  isConversation: (page) => ticketId(page) !== null || query(page.doc, `.content.active ${ITEM}`) !== null,
  scope: activeTask,
  parts: {
    message: [{ css: ITEM, since: '2026-11' }],
    body: [
      { css: '.textBubble-content .richtext-content', since: '2026-11' },
      { css: '.textBubble-content, .text-bubble', since: '2024-02', why: 'older versions' },
    ],
    sentAt: [
      { css: '.task-subline time[datetime], time.humanTimeFromNow', since: '2026-11' },
      { css: 'time[datetime]', since: '2026-11' },
      { css: 'time[data-time]', since: '2020-01' },
    ],
    subject: [{ css: '.ticket-title .js-objectTitle, .ticket-title', since: '2026-11' }],
    composer: [
      { css: 'form.article-add:not(.is-internal) .js-textarea[contenteditable="true"]', since: '2026-11' },
      { css: 'form.article-add:not(.is-internal) [data-name="body"][contenteditable="true"]', since: '2026-11' },
    ],
    noteComposer: [{ css: 'form.article-add.is-internal [contenteditable="true"]', since: '2026-11' }],
    drop: [{ css: '.textBubble-overflowContainer, .attachments, .article-attachments', since: '2026-11' }],
  },
  channelOf: (_page, tools) =>
    channelOf(
      tools
        .parts('message')
        .filter((m) => m.matches('.customer'))
        .at(-1),
    ),
  keyOf: (page) => ticketId(page) && `${page.url.host}/${ticketId(page)}`,
  messageKey: (message) => message.getAttribute('data-id'),
  role(message) {
    const typed = message.matches('.note') || query(message, '.icon-note') !== null;
    if (message.matches('.is-internal') && (typed || message.matches('.agent'))) return 'note';
    if (message.matches('.system')) return 'system';
    return message.matches('.agent') ? 'agent' : message.matches('.customer') ? 'customer' : null;
  },
  visibility: (message) => (message.matches('.is-internal') ? 'internal' : null),
  author(message, tools) {
    const { name, email } = fromOf(message);
    return { name, email: email ?? (message.matches('.customer') ? sideAddress(message, tools) : null) };
  },
  queue: {
    isQueue: (page) => page.url.hash.startsWith('#ticket/view') && query(page.doc, 'tr.item[data-id]') !== null,
    parts: {
      list: [{ css: '.content.active table:has(tr.item[data-id]), table:has(tr.item[data-id])', since: '2026-11' }],
      row: [{ css: 'tr.item[data-id]', since: '2026-11' }],
      subject: [
        {
          css: 'td:has(a[href*="#ticket/zoom/"]) ~ td a[href*="#ticket/zoom/"]',
          since: '2026-11',
          why: 'the first link is the number',
        },
        { css: 'a[href*="#ticket/zoom/"]', since: '2026-11' },
      ],
      link: [{ css: 'a[href*="#ticket/zoom/"]', since: '2026-11' }],
      sentAt: [{ css: 'time[datetime]', since: '2026-11' }],
    },
    keyOf: (row, page) => `${page.url.host}/${row.getAttribute('data-id')}`,
    channelOf: () => 'ticket',
    author: (row, tools) => ({ name: tools.text(cell(row, 'customer')) || null }),
  },
} satisfies SiteAdapter;
