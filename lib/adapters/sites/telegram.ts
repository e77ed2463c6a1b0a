import { query, queryAll } from '../../dom/deep.ts';
import { visibleText } from '../../dom/text.ts';
import type { Author, SiteAdapter } from '../../domain/index.ts';
import { once } from '../once.ts';

// Two clients under one address: /a/ (telegram-tt) and /k/ (tweb).
const A = '.Message[data-message-id]:not(#LeftColumn *)';
const K = '.bubble[data-mid]:not(.service, .is-date)';
const OWN = '.own, .is-out';
const SENDER = '.message-title, .sender-title, .name .peer-title, .peer-title.bubble-name-first';
const CHAT = '.chat.active';
const VERIFIED = ':is(.ChatInfo, .topbar) :is(.VerifiedIcon, .verified-icon)';
const MEDIA: readonly (readonly [string, string])[] = [
  ['.Audio, .audio, audio-element, .voice', '[voice message]'],
  ['.File, .document-container, .document', '[file]'],
  ['.message-content.video, video, .media-video', '[video]'],
  ['.media-inner img, .attachment img, .media-photo, .thumbnail', '[image]'],
];

/** The name over the open chat. */
function titleOf(doc: Document): string | null {
  const head =
    query(doc, '.ChatInfo .title h3, .ChatInfo .fullName') ??
    query(doc, `${CHAT} .topbar .peer-title`) ??
    query(doc, '.topbar .peer-title');
  return visibleText(head).replace(/\s+/g, ' ') || null;
}

/** The name over a message, not that in the preview of a message that it answers. */
function senderOf(message: Element): string | null {
  const own = queryAll(message, SENDER).find((el) => !el.closest('.EmbeddedMessage, .reply, .WebPage'));
  return (
    visibleText(own ?? null)
      .split('\n', 1)[0]
      ?.trim() || null
  );
}

/** In groups the first message of each run carries its sender's name; between two people nobody is named. */
function isGroup(doc: Document): boolean {
  return queryAll(doc, `${A}:not(.own), ${K}.is-in`).some((m) => senderOf(m) !== null);
}

export default {
  id: 'telegram',
  family: 'networks',
  label: 'Telegram Web',
  hosts: ['web.telegram.org'],
  proof: {
    level: 'public-source',
    since: '2026-10',
    says: 'Written after the source of both clients (A and K); not tried signed in.',
  },
  isConversation: (page) => query(page.doc, `${A}, ${K}`) !== null,
  scope: ({ doc }) =>
    query(doc, CHAT) ??
    query(doc, '#MiddleColumn') ??
    query(doc, '.bubbles')?.parentElement ??
    query(doc, 'main') ??
    doc.body,
  parts: {
    message: [
      { css: A, since: '2026-10' },
      { css: K, since: '2026-10' },
    ],
    body: [
      { css: '.text-content', since: '2026-10' },
      { css: '.message', since: '2026-10' },
    ],
    sentAt: [
      { css: ':scope[data-timestamp]', since: '2026-10' },
      { css: '.message-time', since: '2026-10' },
    ],
    composer: [
      { css: '#editable-message-text[contenteditable="true"]', since: '2026-10' },
      { css: '.input-message-input[contenteditable="true"]:not(.input-field-input-fake)', since: '2026-10' },
    ],
    drop: [
      {
        css: '.MessageMeta, .message-time, .EmbeddedMessage, .Reactions, .WebPage, .bubble .time, .bubble .reply, .bubble .web, reactions-element, .bubble .name',
        since: '2026-10',
      },
    ],
  },
  channelOf: () => 'telegram',
  keyOf(page) {
    const peer = query(page.doc, `${CHAT} ${K}, ${K}`)?.getAttribute('data-peer-id');
    return peer ?? (/^#(-?\w+|@\w+)/.exec(page.url.hash)?.[1] || null);
  },
  messageKey: (message) => message.getAttribute('data-message-id') ?? message.getAttribute('data-mid'),
  role: (message) => (message.matches(OWN) ? 'agent' : 'customer'),
  author(message, tools): Partial<Author> {
    if (message.matches(OWN)) return { name: null };
    const doc = message.ownerDocument;
    if (once(tools, 'group', () => isGroup(doc))) return { name: senderOf(message) };
    const verified = once(tools, 'verified', () => query(doc, VERIFIED) !== null);
    return { name: once(tools, 'title', () => titleOf(doc)), verified: verified || null };
  },
  sentAt(message) {
    const seconds = message.getAttribute('data-timestamp');
    if (seconds && /^\d{10}$/.test(seconds)) return new Date(Number(seconds) * 1000).toISOString();
    return query(message, '.message-time[title]')?.getAttribute('title') ?? null;
  },
  text(message, tools) {
    const said = tools.text(query(message, '.text-content') ?? query(message, '.message'));
    const media = said ? undefined : MEDIA.find(([css]) => query(message, css));
    return said || media?.[1] || null;
  },
  visibility: () => 'private',
  queue: {
    isQueue: (page) => query(page.doc, '.Chat.chat-item-clickable, a.chatlist-chat[data-peer-id]') !== null,
    parts: {
      row: [
        { css: '.Chat.chat-item-clickable', since: '2026-10' },
        { css: '.chatlist-chat[data-peer-id]', since: '2026-10' },
      ],
      author: [
        { css: '.fullName, .info h3', since: '2026-10' },
        { css: '.peer-title', since: '2026-10' },
      ],
      preview: [
        { css: '.subtitle .last-message', since: '2026-10' },
        { css: '.row-subtitle', since: '2026-10' },
      ],
      sentAt: [
        { css: '.LastMessageMeta .time', since: '2026-10' },
        { css: '.message-time', since: '2026-10' },
      ],
      unreadMark: [
        { css: '.ChatBadge.unread, [class*="ChatBadge"].unread', since: '2026-10' },
        { css: '.dialog-subtitle-badge-unread', since: '2026-10' },
      ],
      // Ticks of delivery stand beside one's own last message only.
      answeredMark: [
        { css: '.LastMessageMeta .MessageOutgoingStatus', since: '2026-10' },
        { css: '.message-status:not(:empty), .sending-status:not(:empty)', since: '2026-10' },
      ],
    },
    skip: (row) => row.matches('.chat-item-archive, .standalone'),
    keyOf(row) {
      const hash = (query(row, 'a[href^="#"]') ?? row).getAttribute('href') ?? '';
      return row.getAttribute('data-peer-id') ?? (/^#(-?\w+)/.exec(hash)?.[1] || null);
    },
    channelOf: () => 'telegram',
  },
} satisfies SiteAdapter;
