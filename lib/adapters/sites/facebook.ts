import { query, queryAll } from '../../dom/deep.ts';
import { isShown } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { Author, Page, SiteAdapter } from '../../domain/index.ts';
import { once } from '../once.ts';

const STORY =
  '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]';
const ARTICLE = '[role="article"]';
/** Comments are articles with a label ("Comment by ..."); a post is an article without, or the story itself in a window. */
const COMMENT = `${ARTICLE}[aria-label]`;
const TEXT = '[dir="auto"]:not(a *, button *, [role="button"] *, ul *, h2 *, h3 *, h4 *, form *, [contenteditable] *)';
const BOX = 'div[role="textbox"][contenteditable="true"]';
const POST_PATH = /\/(?:posts|permalink|photos?|reel|videos?|watch)\b|\/(?:permalink|story|photo)\.php/;
// "Comment as Larkspur Outdoor": whose name a comment will carry.
const AS =
  /(?:\bas|\bals|\bcomo|en tant que|\bcome|\bnamens|\bsom|\bjako|от имени)\s+(.{2,80}?)(?:\s*(?:…|\.{3}|kommentieren|antworten|reageren|として).*)?$/iu;
const BY = /^(?:comment|reply) by (.+?)(?: to .+)?(?: (?:about )?(?:a|an|\d+) \w+ ago| just now| yesterday)?$/i;

function dialog(page: Page): Element | null {
  const open = queryAll(page.doc, '[role="dialog"]').filter(isShown);
  return open.find((el) => query(el, `${COMMENT}, ${STORY}`) !== null) ?? null;
}

const isPost = (page: Page) => POST_PATH.test(page.url.pathname) || page.url.searchParams.has('story_fbid');

/** Links with words in an article, not inside its text and not inside a comment that is nested in it. */
function nameLink(article: Element): Element | null {
  const text = query(article, TEXT);
  const own = (a: Element) => a.closest(ARTICLE) === (article.matches(ARTICLE) ? article : a.closest(ARTICLE));
  return (
    queryAll(article, 'a[role="link"], h2 a, h3 a, h4 a, a[href]').find(
      (a) => own(a) && !(text?.contains(a) ?? false) && visibleText(a) !== '',
    ) ?? null
  );
}

/** The head of the post, where the message block is the story alone: the first name above it. */
function posterLink(story: Element): Element | null {
  const frame = story.closest('[role="dialog"], [role="main"]') ?? story.parentElement;
  return frame ? query(frame, '[data-ad-rendering-role="profile_name"] a, h2 a, h3 a, h4 a, strong a') : null;
}

function linkOf(message: Element): Element | null {
  return message.matches(STORY) ? posterLink(message) : nameLink(message);
}

function nameOf(message: Element): string | null {
  const shown = visibleText(linkOf(message), { images: false });
  return shown || (BY.exec(message.getAttribute('aria-label') ?? '')?.[1] ?? null);
}

/** Who we are here: the name that the comment box carries, else the writer of the post (a page answers under its own posts). */
function ownName(scope: Element): string | null {
  const labels = queryAll(scope, BOX).map(
    (el) => el.getAttribute('aria-label') ?? el.getAttribute('aria-placeholder') ?? '',
  );
  const named = labels.map((label) => AS.exec(label)?.[1]).find(Boolean);
  if (named) return named.trim();
  const post = queryAll(scope, `${ARTICLE}:not([aria-label]), ${STORY}`)[0];
  return post ? nameOf(post) : null;
}

const scopeOf = (el: Element) => el.closest('[role="dialog"]') ?? el.closest('[role="main"]') ?? el.ownerDocument.body;

function profileOf(link: Element | null): string | null {
  const href = link?.getAttribute('href') ?? '';
  if (!href) return null;
  const userId = /[?&]id=(\d+)|\/user\/(\d+)/.exec(href);
  if (userId) return `https://www.facebook.com/profile.php?id=${userId[1] ?? userId[2]}`;
  const path = href.split(/[?#]/, 1)[0] ?? '';
  return path.startsWith('/') ? `https://www.facebook.com${path}` : path;
}

export default {
  id: 'facebook',
  label: 'Facebook',
  family: 'networks',
  hosts: ['www.facebook.com', 'web.facebook.com', 'facebook.com'],
  paths: /^(?!\/(?:messages|t|e2ee)(?:\/|$))/,
  proof: {
    level: 'public-source',
    since: '2026-08',
    says: 'Roles and labels that several tools of 2025 and 2026 use; not tried signed in.',
  },
  isConversation: (page) => dialog(page) !== null || (isPost(page) && query(page.doc, `${ARTICLE}, ${STORY}`) !== null),
  scope: (page) => dialog(page) ?? queryAll(page.doc, '[role="main"]').find(isShown) ?? page.doc.body,
  parts: {
    message: [{ css: `${ARTICLE}, :is(${STORY}):not(${ARTICLE} *, :is(${STORY}) *)`, since: '2026-08' }],
    body: [
      { css: `:is(${STORY}):not(${COMMENT} *)`, since: '2026-08' },
      {
        css: ':scope[data-ad-rendering-role], :scope[data-ad-comet-preview], :scope[data-ad-preview]',
        since: '2026-08',
      },
      { css: TEXT, since: '2026-08' },
    ],
    composer: [
      { css: `${BOX}[data-lexical-editor="true"]`, since: '2026-08' },
      { css: BOX, since: '2026-02' },
    ],
  },
  skip(message, page, tools) {
    // Below one post Facebook appends others: only the first post and what belongs to it are read.
    const posts = once(tools, 'posts', () =>
      tools.findAll(`${ARTICLE}:not([aria-label])`).filter((el) => !el.parentElement?.closest(ARTICLE)),
    );
    const first = posts[0];
    if (!first || once(tools, 'dialog', () => dialog(page))) return false;
    const outer = message.matches(COMMENT) ? message.closest(`${ARTICLE}:not([aria-label])`) : message;
    return outer !== null && outer !== first && posts.includes(outer);
  },
  focus(_page, messages) {
    const scope = messages[0] ? scopeOf(messages[0]) : null;
    if (!scope) return null;
    const boxes = queryAll(scope, BOX).filter(isShown);
    return boxes.map((box) => answered(box, messages)).find((m) => m !== null) ?? null;
  },
  channelOf: () => 'facebook-comment',
  keyOf(page) {
    const asked = page.url.searchParams;
    return (
      asked.get('story_fbid') ??
      asked.get('fbid') ??
      asked.get('v') ??
      /\/(?:posts|permalink|videos|reel)\/(?:[^/]+\/)?([^/?]+)/.exec(page.url.pathname)?.[1] ??
      null
    );
  },
  messageKey(message) {
    const times = queryAll(message, 'a[href*="comment_id="]').filter((a) => a.closest(ARTICLE) === message);
    const href = times.at(-1)?.getAttribute('href') ?? '';
    return /reply_comment_id=([\w%]+)/.exec(href)?.[1] ?? /comment_id=([\w%]+)/.exec(href)?.[1] ?? null;
  },
  role(message, tools) {
    const own = once(tools, 'own', () => ownName(scopeOf(message)));
    const name = nameOf(message);
    if (!own || !name) return null;
    return name === own ? 'agent' : 'customer';
  },
  author(message): Partial<Author> {
    const link = linkOf(message);
    const mark = link?.parentElement?.parentElement ?? null;
    const verified = mark ? query(mark, 'svg[aria-label*="erifi"], svg[title*="erifi"]') !== null : null;
    return { name: nameOf(message), profileUrl: profileOf(link), verified: verified || null };
  },
  sentAt(message) {
    const own = message.matches(ARTICLE) ? message : scopeOf(message);
    const links = queryAll(own, 'a[href*="comment_id="]').filter((a) => a.closest(ARTICLE) === message);
    if (links.length > 0) return visibleText(links.at(-1) ?? null) || null;
    const post = queryAll(own, 'a[href*="/posts/"], a[href*="story_fbid"], a[href*="/permalink/"]').find(
      (a) => !a.closest(COMMENT) && /\d/.test(visibleText(a)),
    );
    return post ? visibleText(post) : null;
  },
  text(message, tools) {
    if (!message.matches(COMMENT)) return null;
    const blocks = queryAll(message, TEXT).filter(
      (el) => el.closest(ARTICLE) === message && !el.parentElement?.closest(TEXT),
    );
    return (
      blocks
        .map((el) => tools.text(el))
        .filter((line) => line !== '')
        .join('\n') || (hasPicture(message) ? '[image]' : null)
    );
  },
  visibility: () => 'public',
} satisfies SiteAdapter;

/** A comment that is only a picture or a sticker. */
function hasPicture(comment: Element): boolean {
  const pictures = queryAll(comment, 'a[href*="/photo"] img, a[href*="fbid="] img, [role="button"] img[alt]');
  return pictures.some((img) => img.closest(ARTICLE) === comment);
}

/** The comment that a reply box answers: its label names the person; the last comment of theirs before the box is meant. */
function answered(box: Element, messages: readonly Element[]): Element | null {
  const label = box.getAttribute('aria-label') ?? '';
  const before = messages.filter((m) => m.matches(COMMENT) && (m.compareDocumentPosition(box) & 4) !== 0);
  const named = before.filter((m) => {
    const name = nameOf(m);
    return name !== null && label.includes(name) && name !== ownName(scopeOf(m));
  });
  return named.at(-1) ?? null;
}
