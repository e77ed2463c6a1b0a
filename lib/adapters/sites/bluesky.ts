import { query, queryAll } from '../../dom/deep.ts';
import { isShown, sideOf } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { Author, Fact, Page, SiteAdapter } from '../../domain/index.ts';
import { startsWithYou } from '../said.ts';

const ITEM = '[data-testid^="postThreadItem-by-"]';
const TEXT = '[data-word-wrap="1"]';
// In a row of chats: the block of name and age, the handle, the last message.
const LAST = ':not([dir="auto"]) + [dir="auto"] + [dir="auto"]';
const CONVO = '[data-testid="convoScreen"]';

const postKey = (path: string) => /\/profile\/[^/]+\/post\/([\w.~-]+)/.exec(path)?.[1] ?? null;
const convoKey = (path: string) => /^\/messages\/(?!settings|inbox)([\w.~-]+)/.exec(path)?.[1] ?? null;
const convo = (doc: Document) => queryAll(doc, CONVO).find((el) => isShown(el) && query(el, TEXT)) ?? null;

/** A post that is quoted in another is a link of its own inside it. */
const inQuote = (el: Element, item: Element) => {
  const link = el.parentElement?.closest('[role="link"]') ?? null;
  return link !== null && link !== item && item.contains(link);
};

const handleOf = (item: Element) =>
  item.getAttribute('data-testid')?.replace(/^(?:postThreadItem|feedItem)-by-/, '') ?? null;

function ownKey(item: Element): string | null {
  const links = queryAll(item, 'a[href*="/post/"]').filter((a) => !inQuote(a, item));
  return postKey(
    (links.find((a) => a.hasAttribute('aria-label')) ?? links[0])?.getAttribute('href') ??
      item.getAttribute('href') ??
      '',
  );
}

/** The account that is signed in: the profile link of the navigation. */
function ownHandle(doc: Document): string | null {
  const link = query(
    doc,
    ':is(nav, [role="navigation"]) a[href^="/profile/"], a[aria-label="Profile"][href^="/profile/"]',
  );
  return /^\/profile\/([^/]+)\/?$/.exec(link?.getAttribute('href') ?? '')?.[1]?.toLowerCase() ?? null;
}

function nameOf(el: Element): string | null {
  const links = queryAll(el, 'a[href^="/profile/"]').filter(
    (a) => !inQuote(a, el) && postKey(a.getAttribute('href') ?? '') === null,
  );
  const shown = links.map((a) => visibleText(a, { images: false }).split('\n', 1)[0]?.trim() ?? '');
  return shown.find((text) => text !== '' && !text.startsWith('@')) ?? null;
}

function postAuthor(item: Element): Partial<Author> {
  const handle = handleOf(item);
  const verified = query(item, ':is(button, [role="button"]):is([aria-label*="erifi" i]) svg') !== null;
  return {
    name: nameOf(item) ?? handle,
    handle: handle && `@${handle}`,
    profileUrl: handle && `https://bsky.app/profile/${handle}`,
    verified: verified || null,
  };
}

/** The other side of a chat: the profile that its header links to. */
function partner(bubble: Element): Partial<Author> {
  const screen = bubble.closest(CONVO);
  const link = screen ? queryAll(screen, 'a[href^="/profile/"]').find((a) => !a.closest(TEXT)) : undefined;
  const handle = /^\/profile\/([^/]+)/.exec(link?.getAttribute('href') ?? '')?.[1];
  if (!screen || !handle) return {};
  return { name: nameOf(screen), handle: `@${handle}`, profileUrl: `https://bsky.app/profile/${handle}` };
}

/** The post that an open reply window shows over its box. */
function answered(page: Page, messages: readonly Element[]): Element | null {
  const box = queryAll(page.doc, '.ProseMirror[contenteditable="true"]').find(
    (el) => isShown(el) && !el.closest(CONVO),
  );
  const dialog = box?.closest('[role="dialog"]') ?? null;
  const said = visibleText(dialog).replace(/\s+/g, ' ');
  return (
    messages.findLast((m) => {
      const text = visibleText(query(m, TEXT)).replace(/\s+/g, ' ').slice(0, 40);
      return text !== '' && said.includes(text) && said.includes(handleOf(m) ?? '\uFDD0');
    }) ?? null
  );
}

function roleOf(message: Element): 'customer' | 'agent' | null {
  if (message.matches(ITEM)) {
    const own = ownHandle(message.ownerDocument);
    return own ? (handleOf(message)?.toLowerCase() === own ? 'agent' : 'customer') : null;
  }
  const side = sideOf(message, message.closest(CONVO) ?? message);
  return side === 'end' ? 'agent' : side === 'start' ? 'customer' : null;
}

export default {
  id: 'bluesky',
  family: 'networks',
  label: 'Bluesky',
  hosts: ['bsky.app'],
  proof: {
    level: 'public-source',
    since: '2026-09',
    says: 'Test ids of the open source web client, and an extractor of 2026-04; not tried signed in.',
  },
  isConversation: ({ url, doc }) =>
    postKey(url.pathname) !== null || (convoKey(url.pathname) !== null && query(doc, CONVO) !== null),
  scope: ({ url, doc }) =>
    convoKey(url.pathname) ? convo(doc) : (queryAll(doc, '[data-testid="postThreadScreen"]').find(isShown) ?? doc.body),
  parts: {
    message: [
      { css: ITEM, since: '2026-09' },
      { css: TEXT, since: '2026-09', why: 'bubbles of a chat' },
    ],
    body: [
      { css: `${TEXT}:not(${ITEM} [role="link"] *)`, since: '2026-09' },
      { css: `:scope${TEXT}`, since: '2026-09' },
    ],
    composer: [
      { css: `${CONVO} textarea, ${CONVO} [contenteditable="true"]`, since: '2026-07' },
      { css: '[role="dialog"] .ProseMirror[contenteditable="true"]', since: '2026-07' },
      { css: '.ProseMirror[contenteditable="true"]', since: '2026-07' },
    ],
  },
  focus(page, messages) {
    const open = answered(page, messages);
    if (open) return roleOf(open) === 'agent' ? null : open;
    // Whose thread it is can only be told when our own account is known.
    const known = ownHandle(page.doc) !== null;
    const named = messages.find((m) => known && ownKey(m) === postKey(page.url.pathname) && m.matches(ITEM));
    if (!named || roleOf(named) === 'agent') return null;
    return messages.findLast((m) => handleOf(m) === handleOf(named)) ?? named;
  },
  channelOf: (page) => (convoKey(page.url.pathname) ? 'chat' : 'bluesky'),
  keyOf: ({ url }) => postKey(url.pathname) ?? (convoKey(url.pathname) && `messages/${convoKey(url.pathname)}`),
  messageKey: (message) => (message.matches(ITEM) ? ownKey(message) : null),
  role: roleOf,
  author: (message) =>
    message.matches(ITEM) ? postAuthor(message) : roleOf(message) === 'agent' ? {} : partner(message),
  sentAt(message) {
    if (!message.matches(ITEM)) return null;
    return (
      queryAll(message, 'a[href*="/post/"][aria-label]')
        .find((a) => !inQuote(a, message))
        ?.getAttribute('aria-label') ?? null
    );
  },
  text: (message, tools) => (message.matches(TEXT) ? tools.text(message) : null),
  visibility: (message) => (message.matches(ITEM) ? 'public' : 'private'),
  seen(page, tools): Fact[] {
    const parts = [
      ['likes', 'likeCount-expanded'],
      ['reposts', 'repostCount-expanded'],
      ['quotes', 'quoteCount-expanded'],
    ] as const;
    if (convoKey(page.url.pathname)) return [];
    return parts.flatMap(([kind, id]) => {
      const amount = tools.amount(visibleText(tools.find(`[data-testid="${id}"]`)));
      return amount === null ? [] : [tools.fact(kind, amount, `${amount} ${kind}`)];
    });
  },
  queue: {
    isQueue: ({ url }) => /^\/(?:notifications|messages)(?:\/|$)/.test(url.pathname),
    parts: {
      row: [
        // Likes and follows are rows, too; only a mention, reply or quote can be answered.
        { css: '[data-testid^="feedItem-by-"]:has([data-testid="replyBtn"])', since: '2026-09' },
        { css: 'a[href^="/messages/"][aria-label]:has([dir="auto"])', since: '2026-09' },
      ],
      preview: [
        { css: TEXT, since: '2026-09' },
        { css: LAST, since: '2026-09', why: 'the line under the handle' },
      ],
    },
    skip: (row) => row.matches('a') && convoKey(row.getAttribute('href') ?? '') === null,
    keyOf: (row) => (row.matches('a') ? `messages/${convoKey(row.getAttribute('href') ?? '')}` : ownKey(row)),
    channelOf: (row) => (row.matches('a') ? 'chat' : 'bluesky'),
    author(row) {
      if (!row.matches('a')) return postAuthor(row);
      const handle = queryAll(row, '[dir="auto"]')
        .map((el) => visibleText(el))
        .find((text) => /^@\S+$/.test(text));
      return { name: row.getAttribute('aria-label'), handle: handle ?? null };
    },
    sentAt: (row) => query(row, 'a[href*="/post/"][aria-label]')?.getAttribute('aria-label') ?? null,
    answered(row) {
      const preview = row.matches('a') ? visibleText(query(row, LAST)) : '';
      return preview === '' ? null : startsWithYou(preview);
    },
  },
} satisfies SiteAdapter;
