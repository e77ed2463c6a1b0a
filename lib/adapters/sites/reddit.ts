import { closestDeep, query, queryAll } from '../../dom/deep.ts';
import { isShown } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { Author, MessageRole, Page, SiteAdapter } from '../../domain/index.ts';

// Two front ends: web components with attributes, and the old pages with `.thing`.
const POST = 'shreddit-post, .thing.link';
const COMMENT = 'shreddit-comment, .thing.comment';
const GONE = /^\[(?:deleted|removed)\]$/;

const path = (page: Page) => /\/comments\/(\w+)(?:\/[^/]*(?:\/(\w+))?)?/.exec(page.url.pathname);
const nameOf = (message: Element) => message.getAttribute('author') ?? message.getAttribute('data-author');
const idOf = (message: Element) =>
  message.getAttribute('thingid') ?? message.getAttribute('data-fullname') ?? message.id;

/** The account that is signed in, by the link of its own menu. */
function ownName(doc: Document): string | null {
  const link = query(
    doc,
    '#header .user a[href*="/user/"], #header-bottom-right .user a, reddit-header-large a[href^="/user/"], #user-drawer-content a[href^="/user/"], header a[href^="/user/"]',
  );
  return /\/user\/([\w-]+)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
}

function roleOf(message: Element): MessageRole | null {
  const name = nameOf(message);
  if (name === 'AutoModerator') return 'system';
  const own = ownName(message.ownerDocument);
  return own && name ? (own.toLowerCase() === name.toLowerCase() ? 'agent' : 'customer') : null;
}

/** The boxes in which a reply can be written now. */
function boxes(doc: Document): Element[] {
  const css = 'shreddit-composer, .usertext-edit textarea[name="text"]';
  return queryAll(doc, css).filter((el) => isShown(el) && !el.closest('[id^="form-t"].cloneable[style*="none"]'));
}

export default {
  id: 'reddit',
  family: 'networks',
  label: 'Reddit',
  hosts: ['www.reddit.com', 'reddit.com', 'sh.reddit.com', 'new.reddit.com', 'old.reddit.com'],
  proof: {
    level: 'public-source',
    since: '2026-07',
    says: 'Attributes that extractors and moderation tools of 2026 read, new and old pages; not tried signed in.',
  },
  isConversation: (page) => path(page) !== null,
  parts: {
    message: [{ css: `${POST}, ${COMMENT}`, since: '2026-07' }],
    body: [
      { css: '[slot="text-body"] .md, [slot="text-body"]', since: '2026-07' },
      { css: '[slot="comment"] .md, [slot="comment"]', since: '2026-07' },
      { css: '.entry .usertext-body .md', since: '2026-03' },
    ],
    sentAt: [{ css: '.tagline time[datetime], time[datetime]', since: '2026-07' }],
    subject: [{ css: 'shreddit-post [slot="title"], .thing.link a.title', since: '2026-07' }],
    composer: [
      { css: 'shreddit-composer [contenteditable="true"][role="textbox"]', since: '2026-07' },
      { css: ['shreddit-composer faceplate-textarea-input', 'textarea'], since: '2026-07', why: 'markdown mode' },
      { css: ['shreddit-composer', 'textarea, [contenteditable="true"]'], since: '2026-07' },
      { css: '.usertext-edit textarea[name="text"]', since: '2026-03' },
    ],
  },
  skip: (message) =>
    message.matches('.promoted, [promoted], .deleted') ||
    GONE.test(nameOf(message) ?? '') ||
    (nameOf(message) === null && message.matches(COMMENT)),
  focus(page, messages) {
    const box = boxes(page.doc)
      .map((el) => closestDeep(el, COMMENT))
      .find((el) => el !== null && messages.includes(el));
    if (box) return roleOf(box) === 'agent' ? null : box;
    const wanted = path(page)?.[2];
    const named = wanted
      ? messages.find((m) => idOf(m).endsWith(`_${wanted}`))
      : messages.find((m) => m.matches(POST) && ownName(page.doc) !== null);
    if (!named || roleOf(named) === 'agent') return null;
    // The asker's own later comments count, those of onlookers do not.
    return messages.findLast((m) => nameOf(m) === nameOf(named)) ?? named;
  },
  quotes: 'keep',
  channelOf: () => 'reddit',
  keyOf: (page) => path(page)?.[1] ?? null,
  subjectOf: (page) => query(page.doc, 'shreddit-post')?.getAttribute('post-title') ?? null,
  messageKey: (message) => idOf(message) || null,
  role: roleOf,
  author(message): Partial<Author> {
    const name = nameOf(message);
    return { name, handle: name && `u/${name}`, profileUrl: name && `https://www.reddit.com/user/${name}` };
  },
  sentAt: (message) => isoDate(message.getAttribute('created-timestamp') ?? message.getAttribute('created')),
  // A post may be a title only.
  text(message, tools) {
    if (!message.matches(POST)) return null;
    const body = tools.text(tools.part('body', message));
    const title = message.getAttribute('post-title') ?? visibleText(query(message, 'a.title'));
    return body || title || null;
  },
  visibility: () => 'public',
  seen(page, tools) {
    const post = query(page.doc, POST);
    const parts = [
      ['likes', 'score', 'data-score', 'points'],
      ['replies', 'comment-count', 'data-comments-count', 'comments'],
    ] as const;
    return parts.flatMap(([kind, name, old, word]) => {
      const said = post?.getAttribute(name) ?? post?.getAttribute(old);
      const amount = said ? tools.amount(said) : null;
      return amount === null ? [] : [tools.fact(kind, amount, `${amount} ${word}`)];
    });
  },
} satisfies SiteAdapter;

/** `2026-11-21T09:12:33.123000+0000` as ISO 8601 in UTC, or null. */
function isoDate(text: string | null): string | null {
  const at = text ? Date.parse(text.replace(/(\.\d{3})\d*/, '$1').replace(/([+-]\d{2})(\d{2})$/, '$1:$2')) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
