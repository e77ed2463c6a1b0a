import { query, queryAll } from '../../dom/deep.ts';
import { isShown } from '../../dom/layout.ts';
import type { Page, SiteAdapter } from '../../domain/index.ts';

const CHAT = 'converse-chat[jid], converse-muc[jid]';
const bareJid = (jid: string | null | undefined) => jid?.split('/', 1)[0] ?? null;

/** The chat window that shows; its element takes no room of its own, its messages do. */
function openChat(page: Page): Element | null {
  return queryAll(page.doc, CHAT).find((el) => queryAll(el, '.chat-msg').some(isShown)) ?? null;
}

export default {
  id: 'converse',
  label: 'Converse.js',
  hosts: [],
  proof: { level: 'real-page', since: '2026-11', says: 'Converse.js 14, saved pages of a running copy.' },
  marks: ['converse-root'],
  recognises: (page) => query(page.doc, 'converse-root') !== null,
  isConversation: (page) => query(page.doc, `:is(${CHAT}) .chat-msg`) !== null,
  scope: (page) => openChat(page),
  parts: {
    message: [{ css: '.chat-msg', since: '2026-11' }],
    body: [{ css: '.chat-msg__text', since: '2026-11' }],
    author: [{ css: '.chat-msg__author', since: '2026-11' }],
    composer: [{ css: 'textarea.chat-textarea', since: '2026-11' }],
    customerMark: [{ css: '.chat-msg__content--them', since: '2026-11' }],
    agentMark: [{ css: '.chat-msg__content--me', since: '2026-11' }],
  },
  channelOf: () => 'live-chat',
  keyOf: (page) => openChat(page)?.getAttribute('jid') ?? null,
  messageKey: (message) => message.getAttribute('data-msgid'),
  sentAt: (message) => message.getAttribute('data-isodate'),
  author: (message) => ({ handle: bareJid(message.getAttribute('data-from')) }),
} satisfies SiteAdapter;
