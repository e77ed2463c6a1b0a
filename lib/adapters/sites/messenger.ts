import { query, queryAll } from '../../dom/deep.ts';
import { sideOf } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { Author, SiteAdapter } from '../../domain/index.ts';
import { isYou, startsWithYou } from '../said.ts';

const NAMED = 'span[dir="auto"]:not(span[dir="auto"] *)';
// Links to chats in the list beside the conversation.
const CHAT = 'a[href*="/t/"]';
const MESSAGE = '[aria-roledescription="message"]';

const threadOf = (path: string) => /\/t\/([^/?#]+)/.exec(path)?.[1] ?? null;

/** The list of messages of the main conversation; chats in small windows have their own. */
const logOf = (el: Element) => el.closest('[role="log"], [role="grid"], [role="main"]');

function partner(el: Element): string | null {
  const labels = [logOf(el), el.closest('[role="main"]')].map((at) => at?.getAttribute('aria-label') ?? '');
  const name = labels
    .map((label) => /(?:with|titled|mit|con|avec|com|met|med|с|z)\s+(.+)$/iu.exec(label)?.[1])
    .find(Boolean);
  if (name) return name.trim();
  const heading =
    el.closest('[role="main"]') && query(el.closest('[role="main"]') as Element, 'h1, h2, [role="heading"]');
  return heading ? visibleText(heading) || null : null;
}

/**
 * `At 3:08 AM, Han: hello` in any language: the words before the message's own text, of which the last part behind a comma is the
 * sender and the rest the time.
 */
function labelOf(message: Element): { sender: string | null; time: string | null } {
  const label = (message.getAttribute('aria-label') ?? '').replace(/\s+/g, ' ').trim();
  const text = visibleText(bodyOf(message), { images: false }).replace(/\s+/g, ' ').slice(0, 40);
  const at = text ? label.indexOf(text) : -1;
  const colon = /[:：](?=\s|$)/.exec(label.replace(/\d[:：]\d/g, '0.0'))?.index ?? -1;
  const head = (at > 0 ? label.slice(0, at) : colon > 0 ? label.slice(0, colon) : label)
    .trim()
    .replace(/[:：,،，、]+$/, '');
  const parts = head.split(/[,،，、]\s*/);
  const sender = parts.length > 1 ? (parts.pop() ?? null) : null;
  const time = /\d{1,2}[:.h]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?/.exec(parts.join(', '));
  return {
    sender: sender?.trim() || null,
    time: time
      ? parts
          .join(', ')
          .slice(0, time.index + time[0].length)
          .replace(/^(?:At|Um|A las?|À|Às|Alle|Om|В)\s+/i, '')
      : null,
  };
}

function bodyOf(message: Element): Element | null {
  return (
    queryAll(message, 'div[dir="auto"], span[dir="auto"]').find((el) => !el.closest('[role="button"], h5, h4')) ?? null
  );
}

function roleOf(message: Element): 'customer' | 'agent' | null {
  const { sender } = labelOf(message);
  if (sender && isYou(sender)) return 'agent';
  if (sender && /^(?:you|du|tú|vous|você|tu) /i.test(sender)) return 'agent';
  const other = partner(message);
  if (sender && other && (other.includes(sender) || sender.includes(other))) return 'customer';
  const side = sideOf(bodyOf(message) ?? message, logOf(message) ?? message);
  if (side) return side === 'end' ? 'agent' : 'customer';
  return sender ? 'customer' : null;
}

export default {
  id: 'messenger',
  label: 'Messenger',
  family: 'networks',
  hosts: ['www.messenger.com', 'messenger.com', 'www.facebook.com', 'web.facebook.com', 'facebook.com'],
  paths: /^\/(?:messages|t|e2ee)(?:\/|$)/,
  proof: {
    level: 'public-source',
    since: '2026-02',
    says: 'Several public tools of 2025 and 2026 agree; not tried signed in.',
  },
  isConversation: (page) => /\/t\/[^/]+/.test(page.url.pathname) && query(page.doc, MESSAGE) !== null,
  parts: {
    conversation: [
      { css: `[role="main"]:has(${MESSAGE})`, since: '2026-02' },
      { css: `[role="log"], [role="grid"]:has(${MESSAGE})`, since: '2025-10' },
    ],
    message: [{ css: MESSAGE, since: '2026-02' }],
    body: [
      { css: 'div[dir="auto"]:not([role="button"] *, h4 *, h5 *)', since: '2026-02' },
      { css: 'span[dir="auto"]:not([role="button"] *, h4 *, h5 *)', since: '2025-10' },
    ],
    composer: [
      { css: 'div[role="textbox"][contenteditable="true"][data-lexical-editor="true"]', since: '2026-02' },
      { css: 'div[role="textbox"][contenteditable="true"]', since: '2025-10' },
    ],
  },
  channelOf: () => 'messenger',
  keyOf: (page) => threadOf(page.url.pathname),
  messageKey: (message) =>
    message.getAttribute('data-message-id') ??
    message.closest('[data-message-id]')?.getAttribute('data-message-id') ??
    null,
  role: roleOf,
  author(message): Partial<Author> {
    const { sender } = labelOf(message);
    const role = roleOf(message);
    if (role === 'agent') return { name: null };
    const other = partner(message);
    return { name: sender && !(other?.includes(sender) ?? false) ? sender : (other ?? sender) };
  },
  sentAt: (message) => labelOf(message).time,
  visibility: () => 'private',
  queue: {
    isQueue: ({ doc }) => query(doc, `[role="navigation"] ${CHAT}`) !== null,
    parts: {
      list: [{ css: `[role="navigation"]:has(${CHAT})`, since: '2026-02' }],
      row: [
        { css: `[role="row"]:has(${CHAT})`, since: '2026-02' },
        { css: CHAT, since: '2026-02' },
      ],
      author: [{ css: NAMED, since: '2026-02' }],
    },
    keyOf: (row) => threadOf((row.matches('a') ? row : query(row, CHAT))?.getAttribute('href') ?? ''),
    channelOf: () => 'messenger',
    preview: lastLine,
    answered: (row) => {
      const line = lastLine(row);
      return line === '' ? null : startsWithYou(line);
    },
  },
} satisfies SiteAdapter;

/** The preview of a row: its second line of words. */
function lastLine(row: Element): string {
  return visibleText(
    queryAll(row, 'span[dir="auto"]').filter((el) => !el.parentElement?.closest('span[dir="auto"]'))[1] ?? null,
  );
}
