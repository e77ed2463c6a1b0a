import { query, queryAll } from '../../dom/deep.ts';
import { isShown, sideOf } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { AdapterTools, Author, MessageRole, Page, SiteAdapter } from '../../domain/index.ts';
import { once } from '../once.ts';

const TIME = 'time[datetime]';
const WORDS = 'span[dir="auto"], h1[dir="auto"]';
// A whole comment may be a button; a button without a time in it is a control.
const NOT_WORDS = 'a, button, [role="button"]:not(:has(time)), time, ul[role="menu"], form';
const GRID = '[role="grid"]';
const BUBBLE = 'div[dir="auto"]';
const BOX = 'form textarea, form [contenteditable="true"][role="textbox"]';
const PROFILE = /^\/([\w.]{1,30})\/?$/;
const ROUTES = /^(?:explore|reels?|direct|accounts|p|tv|stories|about|legal|notifications|create|your_activity)$/i;

const code = ({ url }: Page) => /^\/(?:[\w.]+\/)?(?:p|reel|tv)\/([\w-]+)/.exec(url.pathname)?.[1] ?? null;
const threadId = ({ url }: Page) => /^\/direct\/t\/([\w-]+)/.exec(url.pathname)?.[1] ?? null;
const grid = (doc: Document) => queryAll(doc, GRID).find((el) => isShown(el) && query(el, BUBBLE)) ?? null;

function profileIn(root: Element): string | null {
  const names = queryAll(root, 'a[href^="/"]').map((a) => PROFILE.exec(a.getAttribute('href') ?? '')?.[1]);
  return names.find((name) => name !== undefined && !ROUTES.test(name)) ?? null;
}

/** A comment: the nearest block around its words with a profile link and a time, and only one time. */
function commentOf(words: Element): Element | null {
  let at = words.parentElement;
  for (let n = 0; at && n < 10; n++, at = at.parentElement) {
    const times = queryAll(at, TIME).length;
    if (times > 1) return null;
    if (times === 1 && profileIn(at)) return at;
  }
  return null;
}

/** The post: a window over the feed, else the page. */
function postScope(doc: Document): Element | null {
  const open = queryAll(doc, '[role="dialog"]').filter((el) => isShown(el) && query(el, TIME));
  return open[0] ?? query(doc, 'main') ?? query(doc, 'article');
}

/** A block that holds only the name of an account, by its link. */
function isName(el: Element): boolean {
  const link = query(el, 'a[href^="/"]');
  const shown = visibleText(el, { images: false });
  return (
    link !== null &&
    PROFILE.test(link.getAttribute('href') ?? '') &&
    !shown.startsWith('@') &&
    visibleText(link) === shown
  );
}

/** The first block of words of a comment that is no name. */
const wordsOf = (block: Element) =>
  queryAll(block, WORDS).find((el) => !el.closest(NOT_WORDS) && !el.parentElement?.closest(WORDS) && !isName(el)) ??
  null;

/** The account that is signed in: the link with a picture in the navigation beside the post. */
function ownName(doc: Document): string | null {
  const links = queryAll(doc, 'a[href^="/"]:has(img)').filter(
    (a) => !a.closest('main, article, [role="dialog"], [role="main"]'),
  );
  const names = links
    .map((a) => PROFILE.exec(a.getAttribute('href') ?? '')?.[1])
    .filter((name) => name && !ROUTES.test(name));
  return names.at(-1)?.toLowerCase() ?? null;
}

/** Whose post it is: the writer of its first words. A page that shows no account of ours is read as our own post. */
function ownerOf(message: Element): string | null {
  const scope = postScope(message.ownerDocument);
  const words = scope ? queryAll(scope, WORDS).find((el) => commentOf(el) !== null) : undefined;
  const first = words ? commentOf(words) : null;
  return (first && profileIn(first)?.toLowerCase()) ?? null;
}

/** "Messages in conversation with Lena": the name behind the word for "with", else the heading over the chat. */
function partner(list: Element | null): Partial<Author> {
  const label = list?.getAttribute('aria-label') ?? '';
  const named = /(?:with|mit|con|avec|com|met|med|с|z)\s+(.+)$/iu.exec(label)?.[1]?.trim();
  const area = list?.closest('[role="main"], main, section') ?? null;
  const link = area
    ? queryAll(area, 'a[href^="/"]').find((a) => !list?.contains(a) && PROFILE.test(a.getAttribute('href') ?? ''))
    : undefined;
  const user = PROFILE.exec(link?.getAttribute('href') ?? '')?.[1];
  const shown =
    visibleText(area ? query(area, 'h1, h2, [role="heading"]') : null).split('\n', 1)[0] ||
    visibleText(link ?? null).split('\n', 1)[0];
  return {
    name: named || shown || user || null,
    handle: user ? `@${user}` : null,
    profileUrl: user ? `https://www.instagram.com/${user}/` : null,
  };
}

/** The last block of a row holds its own words; one before it may be the message that it answers. */
const bubbleOf = (row: Element) =>
  queryAll(row, BUBBLE)
    .filter((el) => !el.closest('button, [role="button"], h4, h5, a') && !el.parentElement?.closest(BUBBLE))
    .at(-1) ?? null;

function picture(row: Element): Element | null {
  return (
    queryAll(row, 'img').find(
      (img) => !img.closest('a[href^="/"]') && !/^(?:1?\d|2\d|3[0-2])$/.test(img.getAttribute('width') ?? ''),
    ) ?? null
  );
}

function roleOf(message: Element, tools: AdapterTools): MessageRole | null {
  if (message.matches('[role="row"]')) {
    const side = sideOf(bubbleOf(message) ?? picture(message) ?? message, message.closest(GRID) ?? message);
    return side === 'end' ? 'agent' : side === 'start' ? 'customer' : null;
  }
  const own = once(tools, 'own', () => ownName(message.ownerDocument) ?? ownerOf(message));
  const block = commentOf(message);
  const name = block && profileIn(block);
  return own && name ? (name.toLowerCase() === own ? 'agent' : 'customer') : null;
}

export default {
  id: 'instagram',
  family: 'networks',
  label: 'Instagram',
  hosts: ['www.instagram.com', 'instagram.com'],
  proof: {
    level: 'public-source',
    since: '2026-09',
    says: 'Roles, times and profile links after public tools of 2026; nothing tried signed in, comments less sure than messages.',
  },
  isConversation: (page) => threadId(page) !== null || (code(page) !== null && postScope(page.doc) !== null),
  scope: (page) => (threadId(page) ? grid(page.doc) : postScope(page.doc)),
  parts: {
    message: [
      { css: `${GRID} [role="row"]`, since: '2026-09' },
      { css: `:is(${WORDS}):not(:is(${NOT_WORDS}) *, ${WORDS.replace(/,/g, ' *,')} *)`, since: '2026-09' },
    ],
    body: [
      { css: `${BUBBLE}:not([role="button"] *, button *, a *)`, since: '2026-09' },
      { css: ':scope', since: '2026-09' },
    ],
    composer: [
      { css: BOX, since: '2026-09' },
      {
        css: '[role="main"] [contenteditable="true"][role="textbox"], main [contenteditable="true"][role="textbox"]',
        since: '2026-09',
      },
      { css: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]', since: '2026-09' },
    ],
  },
  // Of one comment only the first block of words is its text; counts and "Edited" follow.
  skip(message) {
    if (message.matches('[role="row"]')) return false;
    const block = commentOf(message);
    const first = block && wordsOf(block);
    return first !== message;
  },
  focus(page, messages) {
    if (threadId(page)) return null;
    const box = queryAll(postScope(page.doc) ?? page.doc, BOX).find(isShown);
    const typed = (box as HTMLTextAreaElement | undefined)?.value ?? box?.textContent ?? '';
    const name = /^\s*@([\w.]{1,30})/.exec(typed)?.[1]?.toLowerCase();
    if (!name) return null;
    return messages.findLast((m) => profileIn(commentOf(m) ?? m)?.toLowerCase() === name) ?? null;
  },
  quotes: 'keep',
  channelOf: (page) => (threadId(page) ? 'instagram-dm' : 'instagram-comment'),
  keyOf: (page) => threadId(page) ?? code(page),
  role: roleOf,
  author(message, tools): Partial<Author> {
    if (message.matches('[role="row"]'))
      return roleOf(message, tools) === 'agent'
        ? { name: null }
        : once(tools, 'partner', () => partner(message.closest(GRID)));
    const block = commentOf(message);
    const user = block && profileIn(block);
    const verified = block ? query(block, 'svg[aria-label*="erifi"]') !== null : false;
    return {
      name: user,
      handle: user && `@${user}`,
      profileUrl: user && `https://www.instagram.com/${user}/`,
      verified: verified || null,
    };
  },
  sentAt: (message) =>
    message.matches('[role="row"]')
      ? null
      : (query(commentOf(message) ?? message, TIME)?.getAttribute('datetime') ?? null),
  text(message, tools) {
    if (!message.matches('[role="row"]')) return null;
    return tools.text(bubbleOf(message)) || (picture(message) ? '[image]' : null);
  },
  visibility: (message) => (message.matches('[role="row"]') ? 'private' : 'public'),
  seen(page, tools) {
    const amount = code(page)
      ? tools.amount(visibleText(tools.find('a[href$="/liked_by/"]', postScope(page.doc) ?? page.doc)))
      : null;
    return amount === null ? [] : [tools.fact('likes', amount, `${amount} likes`)];
  },
} satisfies SiteAdapter;
