import { query, queryAll } from '../../dom/deep.ts';
import { visibleText } from '../../dom/text.ts';
import type { Author, MessageRole, Page, SiteAdapter } from '../../domain/index.ts';
import { blockWith } from '../cards.ts';

const COMMENT = 'article.comments-comment-entity';
const OLD_COMMENT = 'article.comments-comment-item, article.comments-reply-item';
/** The front end of 2026 has no stable element around a comment: its words stand for it. */
const NEW_WORDS = 'p[data-view-name$="-commentary"]';
const NEW_ACTOR = 'a[data-view-name$="-actor-description"]';
const POST = '.feed-shared-update-v2[data-urn]';
const SIGNED_OUT = 'section.comment:has(.comment__message)';
const BUBBLE = '.msg-s-event-listitem:has(.msg-s-event-listitem__body)';
const TALK = [POST, COMMENT, OLD_COMMENT, NEW_WORDS, SIGNED_OUT, BUBBLE].join(', ');

const NAME =
  '.comments-comment-meta__description-title, .comments-post-meta__name-text, .comment__actor-name, .update-components-actor__title';
const LINK =
  'a.comments-comment-meta__description-container, a.comments-post-meta__actor-link, a.comment__actor-name, a.update-components-actor__meta-link';

const isThread = ({ url }: Page) => /^\/messaging\/thread\/[^/]+/.test(url.pathname);
const isPost = ({ url }: Page) =>
  /^\/(?:feed\/update|posts|pulse)\/./.test(url.pathname) || /^\/company\/[^/]+\/(?:admin|posts)\b/.test(url.pathname);

/** `https://www.linkedin.com/company/halden/?x=1` -> `/company/halden`. */
const account = (link: Element | null) =>
  /\/(?:in|company|school|showcase)\/[^/?#]+/.exec(link?.getAttribute('href') ?? '')?.[0] ?? null;

/** A message's own name and account; those of comments nested in it are further down. */
function actorOf(message: Element): { name: string | null; link: Element | null } {
  if (message.matches(NEW_WORDS)) {
    const link = query(blockWith(message, NEW_ACTOR) ?? message, NEW_ACTOR);
    return { name: firstLine(link && (query(link, 'p') ?? link)), link };
  }
  if (message.matches(BUBBLE)) {
    const link = query(message, '.msg-s-message-group__name');
    return { name: firstLine(link), link: link?.closest('a') ?? null };
  }
  return { name: firstLine(query(message, NAME)), link: query(message, LINK) };
}

/** The first line that is seen; a copy for screen readers stands beside names. */
function firstLine(el: Element | null): string | null {
  const seen = el && (query(el, '[aria-hidden="true"]') ?? el);
  return (seen && visibleText(seen, { images: false }).split('\n', 1)[0]?.trim()) || null;
}

/** Whom we write as here: the picture beside the comment box, and the one of the account in the bar at the top. */
function ownNames(doc: Document): string[] {
  const pictures = queryAll(doc, '.comments-comment-box img[alt], img.global-nav__me-photo[alt]');
  return pictures.map((img) => (img.getAttribute('alt') ?? '').trim()).filter((name) => name.length > 1);
}

/** Ours: the account of the box; what the company writes under its own post. Null where nothing tells. */
function commentRole(message: Element): MessageRole | null {
  const doc = message.ownerDocument;
  const { name, link } = actorOf(message);
  const own = ownNames(doc);
  if (name && own.some((one) => one === name || one.includes(name))) return 'agent';
  const poster = account(query(query(doc, POST) ?? doc.body, LINK));
  if (poster?.startsWith('/company/')) return account(link) === poster ? 'agent' : 'customer';
  return own.length > 0 && name ? 'customer' : null;
}

/** `4h`, `2 T.`, `5 Std.`: in the front end of 2026 a line beside the name. */
function newAge(words: Element): string | null {
  const head = queryAll(blockWith(words, NEW_ACTOR) ?? words, 'p').map((p) => visibleText(p).trim());
  return head.find((line) => /^\d{1,3}\s?\p{L}{1,5}\.?$/u.test(line)) ?? null;
}

export default {
  id: 'linkedin',
  label: 'LinkedIn',
  family: 'networks',
  hosts: ['www.linkedin.com', 'linkedin.com'],
  mode: 'panel',
  proof: {
    level: 'public-source',
    since: '2026-07',
    says: 'A saved article page without sign-in; posts and messages of both front ends from public source of 2025 and 2026.',
  },
  isConversation: (page) =>
    (isThread(page) && query(page.doc, BUBBLE) !== null) || (isPost(page) && query(page.doc, TALK) !== null),
  quotes: 'keep',
  parts: {
    conversation: [
      { css: 'main, [role="main"]', since: '2026-07' },
      { css: 'body', since: '2022-12' },
    ],
    message: [
      { css: BUBBLE, since: '2026-01' },
      { css: `${COMMENT}, ${POST}`, since: '2026-01' },
      { css: NEW_WORDS, since: '2026-07' },
      { css: `${OLD_COMMENT}, ${POST}`, since: '2025-01' },
      { css: SIGNED_OUT, since: '2022-12', why: 'articles as they are shown without sign-in' },
    ],
    body: [
      { css: '.msg-s-event-listitem__body', since: '2026-01' },
      { css: '.comments-comment-entity__content .update-components-text', since: '2026-01' },
      { css: '.update-components-update-v2__commentary, .feed-shared-inline-show-more-text', since: '2026-01' },
      { css: '.comments-comment-item__main-content', since: '2025-01' },
      { css: '.comment__message', since: '2022-12' },
      { css: ':scope', since: '2026-07', why: 'in the front end of 2026 the words are the message' },
    ],
    sentAt: [
      { css: 'time.msg-s-message-group__timestamp, time.comments-comment-meta__data', since: '2026-01' },
      { css: 'time', since: '2022-12' },
    ],
    composer: [
      { css: '.msg-form__contenteditable[contenteditable="true"]', since: '2026-01' },
      { css: '.comments-comment-box__form .ql-editor[contenteditable="true"]', since: '2026-01' },
      {
        css: '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"], [componentkey^="commentBox-"] [contenteditable="true"]',
        since: '2026-07',
      },
    ],
    drop: [
      {
        css: '.visually-hidden, [data-testid="expandable-text-button"], .feed-shared-inline-show-more-text__see-more-less-toggle',
        since: '2026-07',
      },
    ],
  },
  channelOf: (page) => (isThread(page) ? 'linkedin-message' : 'linkedin-comment'),
  keyOf({ url }) {
    const thread = /^\/messaging\/thread\/([^/]+)/.exec(url.pathname)?.[1];
    const post = /(?:activity|ugcPost|share)[:-](\d+)/.exec(decodeURIComponent(url.pathname))?.[1];
    return thread ? `thread/${thread}` : (post ?? null);
  },
  messageKey: (message) =>
    message.getAttribute('data-event-urn') ?? message.getAttribute('data-id') ?? message.getAttribute('data-urn'),
  role(message) {
    if (!message.matches(BUBBLE)) return commentRole(message);
    return message.matches('.msg-s-event-listitem--other') ? 'customer' : 'agent';
  },
  author(message): Partial<Author> {
    const { name, link } = actorOf(message);
    const path = account(link);
    return { name, profileUrl: path && `https://www.linkedin.com${path}` };
  },
  sentAt: (message) => (message.matches(NEW_WORDS) ? newAge(message) : null),
  visibility: (message) => (message.matches(BUBBLE) ? 'private' : 'public'),
} satisfies SiteAdapter;
