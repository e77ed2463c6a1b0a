import { query, queryAll } from '../../dom/deep.ts';
import { isShown } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { AdapterTools, Author, Page, SiteAdapter } from '../../domain/index.ts';
import { once } from '../once.ts';

const POST = '[data-pressable-container]';
const WORDS = 'span[dir="auto"]';
const BOX = '[role="dialog"] [contenteditable]:is([role="textbox"], [contenteditable="plaintext-only"])';

const postId = (path: string) => /\/@[\w.]+\/post\/([\w-]+)/.exec(path)?.[1] ?? null;
const mine = (el: Element, post: Element) => el.closest(POST) === post;
const linkOf = (post: Element) =>
  queryAll(post, 'a[href*="/post/"]').find((a) => mine(a, post) && query(a, 'time')) ?? null;

function handleIn(root: Element, own?: Element): string | null {
  const links = queryAll(root, 'a[href^="/@"]').filter((a) => !own || mine(a, own));
  return links.map((a) => /^\/(@[\w.]+)\/?$/.exec(a.getAttribute('href') ?? '')?.[1]).find(Boolean) ?? null;
}

const handleOf = (post: Element) => handleIn(post, post);

/** The account that is signed in: the profile link of the navigation. */
function ownHandle(doc: Document): string | null {
  const areas = queryAll(doc, 'nav, [role="navigation"], header').filter((el) => !query(el, POST));
  return (
    areas
      .map((el) => handleIn(el))
      .find(Boolean)
      ?.toLowerCase() ?? null
  );
}

function roleOf(post: Element, tools: AdapterTools): 'customer' | 'agent' | null {
  const own = once(tools, 'own', () => ownHandle(post.ownerDocument));
  const handle = handleOf(post);
  return own && handle ? (handle.toLowerCase() === own ? 'agent' : 'customer') : null;
}

/** The blocks that hold a post's words: not names, times, buttons or a quoted post. */
function wordsOf(post: Element): Element[] {
  return queryAll(post, WORDS).filter(
    (el) =>
      mine(el, post) &&
      !el.closest('a, button, [role="button"], time') &&
      !el.parentElement?.closest(WORDS) &&
      !isLabel(el),
  );
}

// "Author", "·", "1/2" and counts stand in blocks of their own.
const isLabel = (el: Element) =>
  /^(?:author|autore?|autora|auteur|verfasser|verfasst|författare|forfatter|yazar|penulis|автор|作者|投稿者|작성자|المؤلف|लेखक|[·•]|\d{1,3}\s?\/\s?\d{1,3}|[\d.,]+\s?\p{L}{0,3})$/iu.test(
    visibleText(el),
  ) || query(el, 'time') !== null;

export default {
  id: 'threads',
  family: 'networks',
  label: 'Threads',
  hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  proof: {
    level: 'public-source',
    since: '2026-07',
    says: 'After an extractor that was tested on live pages in April 2026; not tried signed in.',
  },
  isConversation: ({ url }) => postId(url.pathname) !== null,
  parts: {
    message: [
      { css: `[data-pagelet^="threads_post_page_"] ${POST}`, since: '2026-07' },
      { css: `${POST}:has(a[href*="/post/"] time[datetime])`, since: '2026-07' },
    ],
    body: [{ css: `${WORDS}:not(a *, button *, [role="button"] *, time *, ${POST} ${POST} *)`, since: '2026-07' }],
    sentAt: [{ css: 'a[href*="/post/"] time[datetime]', since: '2026-07' }],
    composer: [{ css: BOX, since: '2026-07' }],
  },
  // A post inside a post is quoted; one in the reply window is a copy.
  skip: (post) =>
    post.parentElement?.closest(POST) != null || post.closest('[role="dialog"]') !== null || linkOf(post) === null,
  focus(page: Page, messages, tools) {
    const box = queryAll(page.doc, BOX).find(isShown);
    const dialog = box?.closest('[role="dialog"]');
    const answered = dialog
      ? queryAll(dialog, 'a[href^="/@"]')
          .map((a) => postId(a.getAttribute('href') ?? ''))
          .find(Boolean)
      : null;
    const to = dialog ? handleIn(dialog) : null;
    const open = messages.findLast((m) =>
      answered ? postId(linkOf(m)?.getAttribute('href') ?? '') === answered : to !== null && handleOf(m) === to,
    );
    if (open) return roleOf(open, tools) === 'agent' ? null : open;
    // Whose thread it is can only be told when our own account is known.
    if (ownHandle(page.doc) === null) return null;
    const named = messages.find((m) => postId(linkOf(m)?.getAttribute('href') ?? '') === postId(page.url.pathname));
    if (!named || roleOf(named, tools) === 'agent') return null;
    return messages.findLast((m) => handleOf(m) === handleOf(named)) ?? named;
  },
  channelOf: () => 'threads',
  keyOf: (page) => postId(page.url.pathname),
  messageKey: (post) => postId(linkOf(post)?.getAttribute('href') ?? ''),
  role: roleOf,
  author(post): Partial<Author> {
    const handle = handleOf(post);
    const verified = queryAll(post, 'svg[aria-label*="erifi"], svg title').some(
      (el) => mine(el, post) && /erifi/.test(el.getAttribute('aria-label') ?? el.textContent ?? ''),
    );
    return {
      name: handle?.slice(1) ?? null,
      handle,
      profileUrl: handle && `https://www.threads.com/${handle}`,
      verified: verified || null,
    };
  },
  text(post, tools) {
    const said = wordsOf(post)
      .map((el) => tools.text(el))
      .filter(Boolean)
      .join('\n');
    const picture = queryAll(post, 'picture img, video').some(
      (el) => mine(el, post) && !el.closest('a[href^="/@"]:not([href*="/post/"])'),
    );
    return said || (picture ? '[image]' : null);
  },
  visibility: () => 'public',
} satisfies SiteAdapter;
