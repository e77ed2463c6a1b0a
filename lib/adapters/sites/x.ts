import { query, queryAll } from '../../dom/deep.ts';
import { isShown, sideOf } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { AdapterTools, Author, Fact, Page, SiteAdapter } from '../../domain/index.ts';
import { once } from '../once.ts';
import { startsWithYou } from '../said.ts';

const id = (name: string) => `[data-testid="${name}"]`;
const POST = `article${id('tweet')}`;
// A quoted post is a link-like block with a name of its own inside the post.
const QUOTED = 'div[role="link"]';
const DM_ROW = '[data-testid^="dm-conversation-item-"]';
const DM_PATH = /^\/(?:messages|i\/chat)\/[^/]+/;

const isMentions = (page: Page) => /^\/notifications\/mentions/.test(page.url.pathname);
const statusId = (path: string) => /\/status(?:es)?\/(\d+)/.exec(path)?.[1] ?? null;

/** A reply window over any page shows the post that it answers. */
function replyDialog(page: Page): Element | null {
  const open = queryAll(page.doc, '[role="dialog"]').filter(isShown);
  return open.find((el) => query(el, POST) !== null && query(el, id('tweetTextarea_0')) !== null) ?? null;
}

function isDm(page: Page): boolean {
  return DM_PATH.test(page.url.pathname) && query(page.doc, `${id('messageEntry')}, ${id('dm-message-list')}`) !== null;
}

function scope(page: Page): Element | null {
  if (isDm(page)) {
    return (
      query(page.doc, `${id('dm-conversation-panel')}, ${id('DmScrollerContainer')}`)?.closest(
        `${id('dm-conversation-panel')}, section, main`,
      ) ?? page.doc.body
    );
  }
  return replyDialog(page) ?? query(page.doc, id('primaryColumn')) ?? query(page.doc, 'main') ?? page.doc.body;
}

/** The handle of the account that is signed in, or null when nobody is. */
function ownHandle(doc: Document): string | null {
  const button = query(doc, id('SideNav_AccountSwitcher_Button'));
  const shown = button ? /@(\w{1,15})/.exec(button.textContent ?? '')?.[1] : undefined;
  const avatar = button
    ? query(button, '[data-testid^="UserAvatar-Container-"]')?.getAttribute('data-testid')
    : undefined;
  const handle = shown ?? avatar?.slice('UserAvatar-Container-'.length);
  return handle ? `@${handle.toLowerCase()}` : null;
}

/** The name block of the post itself, not the one of a post that it quotes. */
function nameBlock(post: Element): Element | null {
  return queryAll(post, id('User-Name')).find((el) => !inQuote(el, post)) ?? null;
}

function inQuote(el: Element, post: Element): boolean {
  const block = el.closest(QUOTED);
  return block !== null && block !== post && post.contains(block);
}

function postAuthor(post: Element, card: Element | null = null): Partial<Author> {
  const block = nameBlock(post);
  if (!block) return {};
  const links = queryAll(block, 'a[href]');
  const handle =
    links.map((a) => /^@\w{1,15}$/.exec(visibleText(a))?.[0]).find(Boolean) ??
    /@\w{1,15}/.exec(visibleText(block))?.[0] ??
    null;
  const named = links.find((a) => !visibleText(a).startsWith('@') && !query(a, 'time'));
  const name = visibleText(named ?? null) || visibleText(block).split(/\n|@/, 1)[0] || null;
  const verified = query(block, id('icon-verified')) !== null;
  return {
    name,
    handle,
    verified,
    profileUrl: handle ? `https://x.com/${handle.slice(1)}` : null,
    followers: followersOf(card, handle),
  };
}

/** Follower counts are only shown in the card that opens over a name. */
function followersOf(card: Element | null, handle: string | null): number | null {
  if (!card || !handle || !visibleText(card).includes(handle)) return null;
  const link = query(card, 'a[href$="/verified_followers"], a[href$="/followers"]');
  return link ? tally(link, null) : null;
}

function tally(el: Element, tools: AdapterTools | null): number | null {
  const text = el.getAttribute('aria-label') ?? visibleText(el);
  return tools ? tools.amount(text) : /\d/.test(text) ? Number.parseFloat(text.replace(/[,\s]/g, '')) : null;
}

/** Cells that come after a heading ("Discover more") are suggestions, not replies. */
function isSuggestion(post: Element, tools: AdapterTools): boolean {
  const cells = once(tools, 'headings', () =>
    queryAll(post.ownerDocument, `${id('cellInnerDiv')}:has(h2, [role="heading"]):not(:has(${POST}))`),
  );
  const cell = post.closest(id('cellInnerDiv'));
  return (
    cell !== null &&
    cells.some((el) => el.parentElement === cell.parentElement && (el.compareDocumentPosition(cell) & 4) !== 0)
  );
}

const permalink = (post: Element) =>
  queryAll(post, 'a[href*="/status/"]').find((a) => query(a, 'time') && !inQuote(a, post)) ?? null;
/** The writer's handle in lower case: by the address of the post, else by its name block. */
function handleOf(post: Element): string | null {
  const path = /\/(?!i\/)(\w{1,15})\/status\//.exec(permalink(post)?.getAttribute('href') ?? '')?.[1];
  return (path ? `@${path}` : postAuthor(post).handle)?.toLowerCase() ?? null;
}
const postId = (post: Element) => statusId(permalink(post)?.getAttribute('href') ?? '');

function dmSide(entry: Element): 'customer' | 'agent' | null {
  const avatar = query(entry, '[data-testid^="UserAvatar-Container-"]')?.getAttribute('data-testid');
  const own = ownHandle(entry.ownerDocument);
  if (avatar && own) return avatar.toLowerCase().endsWith(`-${own.slice(1)}`) ? 'agent' : 'customer';
  const bubble = query(entry, `${id('tweetText')}, [dir="auto"]`) ?? entry;
  const side = sideOf(
    bubble,
    entry.closest(`${id('dm-message-list')}, ${id('DmScrollerContainer')}`) ?? entry.parentElement ?? entry,
  );
  return side === 'end' ? 'agent' : side === 'start' ? 'customer' : null;
}

/** The other side of a conversation by message: the link in its header. */
function dmPartner(entry: Element): Partial<Author> {
  const doc = entry.ownerDocument;
  const head = query(
    doc,
    `${id('dm-conversation-header')}, ${id('DM_Conversation_Avatar')}, ${id('DmActivityViewport')} header`,
  );
  const root = head ?? entry.closest('section, main');
  const own = ownHandle(doc);
  const link = root ? queryAll(root, 'a[href]').find((a) => isProfile(a, own)) : undefined;
  if (!link) return {};
  const handle = `@${(link.getAttribute('href') ?? '').split('/').pop()}`;
  const lines = `${visibleText(link)}\n${visibleText(head)}`.split('\n').map((line) => line.trim());
  const name = lines.find((line) => /[\p{L}\p{N}]/u.test(line) && !line.startsWith('@')) ?? null;
  return { name, handle, profileUrl: `https://x.com/${handle.slice(1)}` };
}

const ROUTES = /^(?:home|explore|notifications|messages|i|settings|compose|search|jobs|login|tos|privacy)$/i;

function isProfile(link: Element, own: string | null): boolean {
  const path = /^(?:https:\/\/(?:x|twitter)\.com)?\/(\w{1,15})$/.exec(link.getAttribute('href') ?? '')?.[1];
  return path !== undefined && !ROUTES.test(path) && `@${path.toLowerCase()}` !== own;
}

/** Replies, reposts, likes and views under a post. */
function counts(post: Element, tools: AdapterTools): Fact[] {
  const parts = [
    ['replies', id('reply')],
    ['reposts', `${id('retweet')}, ${id('unretweet')}`],
    ['likes', `${id('like')}, ${id('unlike')}`],
    ['views', 'a[href$="/analytics"]'],
  ] as const;
  return parts.flatMap(([kind, css]) => {
    const el = queryAll(post, css).find((at) => !inQuote(at, post));
    const amount = el ? tally(el, tools) : null;
    return amount === null ? [] : [tools.fact(kind, amount, `${amount} ${kind}`)];
  });
}

export default {
  id: 'x',
  label: 'X',
  family: 'networks',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com', 'www.x.com', 'www.twitter.com'],
  proof: {
    level: 'public-source',
    since: '2026-08',
    says: 'A saved article page of 2026-02; posts and messages from public source of 2026.',
  },
  isConversation: (page) =>
    replyDialog(page) !== null || statusId(page.url.pathname) !== null || isMentions(page) || isDm(page),
  scope,
  parts: {
    message: [
      { css: POST, since: '2026-08' },
      { css: id('messageEntry'), since: '2026-02' },
      {
        css: `${id('dm-message-list')} :is([data-testid^="message-"], [data-testid^="dm-message-"], [role="listitem"], li)`,
        since: '2026-06',
        why: 'rows of the new chat',
      },
    ],
    body: [
      { css: `${id('tweetText')}:not(${QUOTED} *)`, since: '2026-08' },
      { css: id('twitterArticleRichTextView'), since: '2026-02' },
      { css: `:is(${id('messageEntry')}, ${id('dm-message-list')}) [dir="auto"]`, since: '2026-06' },
      { css: `${id('tweetPhoto')}:not(${QUOTED} *)`, since: '2026-08', why: 'a post that is only a picture' },
    ],
    sentAt: [
      { css: 'a[href*="/status/"] time[datetime]', since: '2026-08' },
      { css: 'time[datetime]', since: '2026-02' },
    ],
    composer: [
      { css: `[role="dialog"] ${id('tweetTextarea_0')}[contenteditable="true"]`, since: '2026-02' },
      { css: `textarea${id('dm-composer-textarea')}`, since: '2026-06' },
      {
        css: `${id('dmComposerTextInput')}[contenteditable="true"], ${id('dmComposerTextInput')} [contenteditable="true"]`,
        since: '2026-02',
      },
      { css: `${id('tweetTextarea_0')}[contenteditable="true"]`, since: '2026-02' },
    ],
    drop: [{ css: id('Dropdown'), since: '2026-02' }],
  },
  skip(message, page, tools) {
    if (!message.matches(POST)) return false;
    if (!permalink(message) && !message.closest('[role="dialog"]')) return true;
    if (isMentions(page) && !once(tools, 'dialog', () => replyDialog(page)))
      return once(tools, 'newest', () => newestMention(page)) !== message;
    return statusId(page.url.pathname) !== null && isSuggestion(message, tools);
  },
  focus(page, messages) {
    const own = ownHandle(page.doc);
    const named = messages.find((m) => postId(m) !== null && postId(m) === statusId(page.url.pathname));
    if (!named || handleOf(named) === own || replyDialog(page)) return null;
    // The customer's post is open: their own later words in the thread count, those of onlookers do not.
    return messages.filter((m) => handleOf(m) === handleOf(named)).at(-1) ?? named;
  },
  channelOf: (page) => (isDm(page) ? 'x-dm' : 'x-reply'),
  keyOf(page) {
    if (isDm(page)) return `dm/${page.url.pathname.split('/').filter(Boolean).at(-1)}`;
    const post = query(scope(page) ?? page.doc.body, POST);
    return (replyDialog(page) ? null : statusId(page.url.pathname)) ?? (post && postId(post));
  },
  messageKey: (message) => (message.matches(POST) ? postId(message) : null),
  role(message, tools) {
    if (!message.matches(POST)) return dmSide(message);
    const own = once(tools, 'own', () => ownHandle(message.ownerDocument));
    const handle = handleOf(message);
    if (!own || !handle) return null;
    return handle === own ? 'agent' : 'customer';
  },
  author(message, tools) {
    const card = () => query(message.ownerDocument, id('HoverCard'));
    if (message.matches(POST)) return postAuthor(message, once(tools, 'card', card));
    return dmSide(message) === 'agent' ? { handle: ownHandle(message.ownerDocument) } : dmPartner(message);
  },
  visibility: (message) => (message.matches(POST) ? 'public' : 'private'),
  seen(page, tools) {
    const posts = tools.parts('message').filter((m) => m.matches(POST) && permalink(m) !== null);
    const named = posts.find((m) => postId(m) === statusId(page.url.pathname)) ?? posts[0];
    if (!named) return [];
    const { followers } = postAuthor(named, query(page.doc, id('HoverCard')));
    const reach = followers == null ? [] : [tools.fact('followers', followers, `${followers} followers`)];
    return [...reach, ...counts(named, tools)];
  },
  queue: {
    // Mentions, or the list of direct messages; likes and follows cannot be answered.
    isQueue: ({ url, doc }) =>
      /^\/notifications(?:\/|$)/.test(url.pathname) ||
      (/^\/(?:messages|i\/chat)(?:\/|$)/.test(url.pathname) && query(doc, DM_ROW) !== null),
    parts: {
      row: [
        { css: `${id('primaryColumn')} ${POST}`, since: '2026-08' },
        { css: DM_ROW, since: '2026-06' },
      ],
      sentAt: [{ css: 'time[datetime]', since: '2026-08' }],
    },
    skip: (row) => row.matches(POST) && (!permalink(row) || handleOf(row) === ownHandle(row.ownerDocument)),
    keyOf: (row) => (row.matches(POST) ? postId(row) : dmKey(row)),
    channelOf: (row) => (row.matches(POST) ? 'x-reply' : 'x-dm'),
    author: (row) => (row.matches(POST) ? postAuthor(row) : dmRowAuthor(row)),
    preview: (row) => lastWords(row),
    answered: (row) => (row.matches(POST) ? null : startsWithYou(lastWords(row)) || null),
  },
} satisfies SiteAdapter;

/** `dm-conversation-item-111:222` is the chat with the address `/i/chat/111-222`. */
function dmKey(row: Element): string | null {
  const ids = /^dm-conversation-item-(\d+(?::\d+)*)$/.exec(row.getAttribute('data-testid') ?? '')?.[1];
  return ids ? `dm/${ids.replaceAll(':', '-')}` : null;
}

/** What a post says, or the last line of a chat's row. */
function lastWords(row: Element): string {
  const text = queryAll(row, id('tweetText')).find((el) => !inQuote(el, row));
  return visibleText(row.matches(POST) ? (text ?? null) : (queryAll(row, '[dir]').at(-1) ?? null), { images: false });
}

/** A row names its person by the picture or in its first words. */
function dmRowAuthor(row: Element): Partial<Author> {
  const picture = query(row, '[data-testid^="UserAvatar-Container-"]')?.getAttribute('data-testid');
  const shown = /@\w{1,15}/.exec(visibleText(row))?.[0];
  const handle = picture ? `@${picture.slice('UserAvatar-Container-'.length)}` : (shown ?? null);
  const name = queryAll(row, '[dir]')
    .map((el) => visibleText(el, { images: false }))
    .find((text) => text !== '' && !text.startsWith('@'));
  return { name: name ?? null, handle };
}

/** On the mentions page every post is a conversation of its own; the newest one by somebody else is read. */
function newestMention(page: Page): Element | null {
  const own = ownHandle(page.doc);
  const column = query(page.doc, id('primaryColumn')) ?? page.doc.body;
  return queryAll(column, POST).find((m) => permalink(m) && handleOf(m) !== own) ?? null;
}
