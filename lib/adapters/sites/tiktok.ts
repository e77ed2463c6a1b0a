import { query, queryAll } from '../../dom/deep.ts';
import { hashOf } from '../../dom/hash.ts';
import { isShown, sideOf } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { Author, MessageRole, Page, SiteAdapter } from '../../domain/index.ts';
import { blockWith, openCard } from '../cards.ts';

const e2e = (name: string) => `[data-e2e="${name}"]`;
const tt = (name: string) => `[data-tt="components_${name}"]`;
const COMMENT = '[data-e2e^="comment-level-"]:not([data-e2e$="-text"])';
const CAPTION = e2e('browse-video-desc');
const NAME = '[data-e2e^="comment-username-"]';
const CELL = tt('CommentCell_FlexColumn');
const SAID = `:is(${tt('TUXTextWithMention_TUXText')}, ${tt('MessageCell_TruncateText')})`;
const CHAT = e2e('chat-item');

const isStudio = (url: URL) => /^\/tiktokstudio\/comment/.test(url.pathname);
const isChat = (url: URL) => /^\/messages(?:\/|$)/.test(url.pathname);
const videoId = (path: string) => /\/(?:video|photo)\/(\d+)/.exec(path)?.[1] ?? null;
const handleFrom = (href: string | null | undefined) => /\/(@[\w.-]+)/.exec(href ?? '')?.[1] ?? null;

/** In the studio the card whose reply box is open, or the only one. */
const studioCard = (doc: Document) => openCard(queryAll(doc, CELL), 'textarea, [contenteditable="true"]');

/** The account that is signed in, by the navigation. */
function ownHandle(doc: Document): string | null {
  const link = query(
    doc,
    `a${e2e('nav-profile')}, ${e2e('nav-profile')} a, a${e2e('profile-icon')}, ${e2e('profile-icon')} a`,
  );
  return handleFrom(link?.getAttribute('href'))?.toLowerCase() ?? null;
}

function ownerHandle(doc: Document): string | null {
  const name = visibleText(query(doc, e2e('browse-username')))
    .split('\n', 1)[0]
    ?.trim();
  return name ? `@${name.replace(/^@/, '')}`.toLowerCase() : null;
}

function handleOf(message: Element): string | null {
  if (message.matches(CHAT)) return handleFrom(query(message, 'a[href*="/@"]')?.getAttribute('href'));
  if (message.matches(CAPTION)) {
    const name = visibleText(query(message.ownerDocument, e2e('browse-username')))
      .split('\n', 1)[0]
      ?.trim();
    return name ? `@${name.replace(/^@/, '')}` : null;
  }
  const block = message.closest(CELL) ?? blockWith(message, NAME);
  const link = block
    ? query(block, `${tt('MessageCell_a')}[href*="/@"], ${NAME}[href], ${NAME} a[href], a:has(${NAME})`)
    : null;
  const shown = visibleText(block ? query(block, NAME) : null);
  return handleFrom(link?.getAttribute('href')) ?? (shown ? `@${shown.replace(/^@/, '')}` : null);
}

/** The other side of the open chat, by its header. */
const partner = (doc: Document) => {
  const handle = visibleText(query(doc, e2e('chat-uniqueid'))).replace(/^@?/, '@');
  return { name: visibleText(query(doc, e2e('chat-nickname'))) || null, handle: handle === '@' ? null : handle };
};

function roleOf(message: Element): MessageRole | null {
  const handle = handleOf(message)?.toLowerCase() ?? null;
  // A page that shows no account of ours is read as our own video: whoever posted it is us.
  const own = ownHandle(message.ownerDocument) ?? ownerHandle(message.ownerDocument);
  if (!message.matches(CHAT))
    return own && handle ? (handle === own ? 'agent' : 'customer') : message.closest(CELL) ? 'customer' : null;
  const other = partner(message.ownerDocument).handle?.toLowerCase();
  if (handle && other) return handle === other ? 'customer' : 'agent';
  const side = sideOf(query(message, 'p, [class*="TextContainer"]') ?? message, message.parentElement ?? message);
  return side === 'end' ? 'agent' : side === 'start' ? 'customer' : null;
}

function cellKey(cell: Element): string {
  const video = queryAll(cell.parentElement?.parentElement ?? cell, 'a[href*="/video/"]')[0]?.getAttribute('href');
  return hashOf(
    videoId(video ?? ''),
    handleFrom(query(cell, tt('MessageCell_a'))?.getAttribute('href')),
    visibleText(query(cell, SAID)),
  );
}

export default {
  id: 'tiktok',
  family: 'networks',
  label: 'TikTok',
  hosts: ['www.tiktok.com'],
  proof: {
    level: 'public-source',
    since: '2026-05',
    says: 'Test attributes that public tools list: chats of January, studio of May 2026; not tried signed in.',
  },
  isConversation: ({ url, doc }) =>
    (videoId(url.pathname) !== null && query(doc, COMMENT) !== null) ||
    (isChat(url) && query(doc, `${CHAT}, ${e2e('message-input-area')}`) !== null) ||
    (isStudio(url) && (studioCard(doc) !== null || query(doc, CELL) === null)),
  scope: ({ url, doc }) => (isStudio(url) ? studioCard(doc) : doc.body),
  parts: {
    message: [
      { css: `${CELL} ${SAID}`, since: '2026-05' },
      { css: CHAT, since: '2026-01' },
      { css: `${CAPTION}, ${COMMENT}`, since: '2026-01' },
    ],
    body: [
      { css: '[class*="TextContainer"], p', since: '2026-01' },
      { css: ':scope', since: '2026-05' },
    ],
    composer: [
      { css: `${CELL} textarea, ${CELL} [contenteditable="true"]`, since: '2026-05' },
      {
        css: `${e2e('message-input-area')} [contenteditable="true"], ${e2e('message-input-area')}[contenteditable="true"]`,
        since: '2026-01',
      },
      { css: `${e2e('comment-input')} [contenteditable="true"]`, since: '2026-01' },
    ],
  },
  // Inside a card the text may stand twice, whole and cut.
  skip: (message) => message.parentElement?.closest(`${SAID}, ${COMMENT}`) != null,
  focus(page: Page, messages) {
    if (!videoId(page.url.pathname)) return null;
    const boxes = queryAll(page.doc, `${e2e('comment-input')} [contenteditable="true"]`).filter(isShown);
    const said = boxes.map((el) => /^\s*(@[\w.-]+)/.exec(el.textContent ?? '')?.[1]?.toLowerCase()).find(Boolean);
    const open = said ? messages.findLast((m) => handleOf(m)?.toLowerCase() === said) : undefined;
    if (open) return open;
    const caption = messages.find((m) => m.matches(CAPTION));
    // Under a customer's own video it is they who are answered; under ours, whoever wrote last.
    if (!caption || roleOf(caption) !== 'customer') return null;
    return messages.findLast((m) => handleOf(m) === handleOf(caption)) ?? caption;
  },
  quotes: 'keep',
  channelOf: ({ url }) => (isChat(url) ? 'tiktok-dm' : 'tiktok-comment'),
  keyOf({ url, doc }) {
    if (isChat(url)) return partner(doc).handle;
    const card = isStudio(url) ? studioCard(doc) : null;
    return card ? cellKey(card) : videoId(url.pathname);
  },
  role: roleOf,
  author(message): Partial<Author> {
    const chat = message.matches(CHAT);
    if (chat && roleOf(message) === 'customer') return partner(message.ownerDocument);
    const handle = handleOf(message);
    const block = chat ? null : (message.closest(CELL) ?? blockWith(message, NAME));
    const shown = visibleText(block ? query(block, `${NAME}, ${tt('MessageCell_a')}`) : null).split('\n', 1)[0];
    return {
      name: (message.matches(CAPTION) ? null : shown) || (handle?.slice(1) ?? null),
      handle,
      profileUrl: handle && `https://www.tiktok.com/${handle}`,
    };
  },
  sentAt(message) {
    const block = message.closest(CELL) ?? blockWith(message, NAME);
    if (message.matches(`${CAPTION}, ${CHAT}`)) return null;
    return (
      visibleText(block ? query(block, `[data-e2e^="comment-time-"], ${tt('MessageCell_span_20')}`) : null) || null
    );
  },
  visibility: (message) => (message.matches(CHAT) ? 'private' : 'public'),
  queue: {
    isQueue: ({ url }) => isStudio(url) || isChat(url),
    parts: {
      row: [
        { css: CELL, since: '2026-05' },
        { css: e2e('chat-list-item'), since: '2026-01' },
      ],
      author: [
        { css: tt('MessageCell_a'), since: '2026-05' },
        { css: '[class*="PInfoNickname"]', since: '2026-01' },
      ],
      preview: [
        { css: SAID, since: '2026-05' },
        { css: '[class*="SpanInfoExtract"]', since: '2026-01' },
      ],
      sentAt: [
        { css: tt('MessageCell_span_20'), since: '2026-05' },
        { css: '[class*="SpanInfoTime"]', since: '2026-01' },
      ],
    },
    keyOf: (row) => (row.matches(CELL) ? cellKey(row) : visibleText(query(row, '[class*="PInfoNickname"]')) || null),
    channelOf: (row) => (row.matches(CELL) ? 'tiktok-comment' : 'tiktok-dm'),
  },
} satisfies SiteAdapter;
