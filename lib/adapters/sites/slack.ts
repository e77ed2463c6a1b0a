import { query, queryAll } from '../../dom/deep.ts';
import { isShown } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { AdapterTools, Author, MessageRole, Page, SiteAdapter } from '../../domain/index.ts';
import { once } from '../once.ts';

const qa = (name: string) => `[data-qa="${name}"]`;
const MESSAGE = qa('message_container');
const THREAD = qa('threads_flexpane');
const PANE = `${qa('message_pane')}, .p-message_pane`;
const EDITOR = `${qa('message_input')} [contenteditable="true"]`;

/** The channel's list and its composer: the pane, or the view around it that holds the composer as well. */
function channelView(doc: Document): Element | null {
  const first = queryAll(doc, MESSAGE).find((el) => !el.closest(THREAD));
  const pane = first?.closest(PANE) ?? first?.closest(qa('slack_kit_scrollbar')) ?? first?.parentElement ?? null;
  for (let at = pane; at; at = at.parentElement) {
    if (query(at, THREAD)) break;
    if (query(at, EDITOR)) return at;
  }
  return pane;
}

/** An open thread is what is being answered, unless the caret stands in the channel's own composer. */
function scope(page: Page): Element | null {
  const channel = channelView(page.doc);
  const thread = queryAll(page.doc, THREAD).find((el) => isShown(el) && query(el, MESSAGE)) ?? null;
  const active = page.doc.activeElement;
  if (thread && active && channel?.contains(active) && active.closest(EDITOR)) return channel;
  return thread ?? channel;
}

/** The person who is signed in, by the button of their own menu: `User menu: Bo Larkin`, and the id of their account. */
function ownAccount(doc: Document): { name: string | null; id: string | null } {
  const button = query(doc, qa('user-button'));
  const label = button?.getAttribute('aria-label') ?? '';
  const id = button?.getAttribute('data-member-id') ?? button?.getAttribute('data-user-id') ?? null;
  return { name: /[:：]\s*(.+)$/u.exec(label)?.[1]?.trim() ?? null, id };
}

const senderId = (message: Element) =>
  (message.matches('[data-message-sender]') ? message : query(message, '[data-message-sender]'))?.getAttribute(
    'data-message-sender',
  ) ?? null;

/** The messages of the same thread or channel. */
function neighbours(message: Element, tools: AdapterTools): Element[] {
  const thread = message.closest(THREAD);
  const all = () => queryAll(message.ownerDocument, MESSAGE).filter((el) => el.closest(THREAD) === thread);
  return once(tools, thread ? 'thread' : 'channel', all);
}

/** The sender's name; a follow-up shows none and belongs to the nearest message before it that does. */
function senderOf(message: Element, tools: AdapterTools): Element | null {
  const all = neighbours(message, tools);
  for (let i = all.indexOf(message); i >= 0; i--) {
    const name = query(all[i] as Element, qa('message_sender_name'));
    if (name) return name;
    if (i > 0 && senderId(message) !== senderId(all[i - 1] as Element)) return null;
  }
  return null;
}

// Slack Connect: people of other firms carry a mark beside their name.
const EXTERNAL = '[data-qa*="external" i], [data-qa*="slack_connect" i], [class*="external_" i]';
const isExternal = (name: Element | null) =>
  name?.parentElement != null && query(name.parentElement, EXTERNAL) !== null;

function roleOf(message: Element, tools: AdapterTools): MessageRole | null {
  const own = once(tools, 'own', () => ownAccount(message.ownerDocument));
  const id = senderId(message);
  const name = senderOf(message, tools);
  if (own.id && id) {
    if (id === own.id) return 'agent';
  } else if (own.name && name && visibleText(name) === own.name) return 'agent';
  if (isExternal(name)) return 'customer';
  // Where guests are marked, those without the mark are colleagues.
  const marked = once(tools, 'marked', () =>
    neighbours(message, tools).some((el) => isExternal(query(el, qa('message_sender_name')))),
  );
  return marked && name ? 'agent' : own.id || own.name ? 'customer' : null;
}

const channelId = (page: Page) => /^\/client\/[^/]+\/([A-Z0-9]+)/.exec(page.url.pathname)?.[1] ?? null;

export default {
  id: 'slack',
  family: 'networks',
  label: 'Slack',
  hosts: ['app.slack.com'],
  paths: /^\/client\//,
  proof: {
    level: 'public-source',
    since: '2026-09',
    says: 'Marks that public collectors confirmed on the live site in July and September 2026; not tried by us.',
  },
  isConversation: (page) => channelId(page) !== null && query(page.doc, `${MESSAGE}, ${EDITOR}`) !== null,
  scope,
  parts: {
    message: [{ css: MESSAGE, since: '2026-09' }],
    body: [
      { css: qa('message-text'), since: '2026-09' },
      { css: '.c-message_kit__blocks, .p-rich_text_block', since: '2026-09' },
      { css: '.p-rich_text_section', since: '2026-07' },
      { css: qa('message_content'), since: '2026-09' },
    ],
    sentAt: [{ css: qa('timestamp_label'), since: '2026-07' }],
    composer: [{ css: EDITOR, since: '2026-09' }],
    drop: [
      {
        css: '[data-qa="message_edited_label"], .c-message__edited_label, .c-message_kit__thread_replies, .c-message__reply_bar',
        since: '2026-09',
      },
    ],
  },
  channelOf: () => 'slack',
  keyOf(page) {
    const channel = channelId(page);
    const root = query(scope(page) ?? page.doc.body, `:scope ${MESSAGE}`)?.getAttribute('data-msg-ts');
    return scope(page)?.matches(THREAD) && root ? `${channel}/${root}` : channel;
  },
  subjectOf: (page) => visibleText(query(page.doc, qa('channel_name'))) || null,
  messageKey: (message) => message.getAttribute('data-msg-ts'),
  role: roleOf,
  author(message, tools): Partial<Author> {
    const name = visibleText(senderOf(message, tools)).replace(/\s+/g, ' ') || null;
    // Without a name the account's id keeps the message apart from that of the person before it.
    return { name, handle: name ? null : senderId(message) };
  },
  sentAt(message) {
    const seconds = Number(message.getAttribute('data-msg-ts'));
    return seconds > 0 && seconds < 4e9 ? new Date(seconds * 1000).toISOString() : null;
  },
  text(message, tools) {
    const found = tools.parts('body', message);
    const parts = found.filter((el) => !found.some((outer) => outer !== el && outer.contains(el)));
    const said = parts.map((el) => tools.text(el)).filter(Boolean);
    if (said.length > 0) return said.join('\n');
    return query(message, '[data-qa*="file" i] img, .p-file_image_thumbnail__wrapper') ? '[image]' : null;
  },
  visibility: () => 'private',
  queue: {
    isQueue: (page) => query(page.doc, '[data-qa-channel-sidebar-channel-id]') !== null,
    parts: {
      row: [{ css: '[data-qa-channel-sidebar-channel-id]', since: '2026-09' }],
      author: [
        { css: '[data-qa^="channel_sidebar_name_"]', since: '2026-09' },
        { css: '.p-channel_sidebar__name', since: '2026-09' },
      ],
      unreadMark: [{ css: '.p-channel_sidebar__channel--unread', since: '2026-09' }],
    },
    skip: (row) => row.getAttribute('data-qa-channel-sidebar-is-you') === 'true',
    keyOf: (row) => row.getAttribute('data-qa-channel-sidebar-channel-id'),
    channelOf: () => 'slack',
  },
} satisfies SiteAdapter;
