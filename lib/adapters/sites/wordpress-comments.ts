import { query, queryAll } from '../../dom/deep.ts';
import { visibleText } from '../../dom/text.ts';
import type { Page, SiteAdapter } from '../../domain/index.ts';

const COMMENT = 'li.comment, li[id^="comment-"], article.comment:not(li *)';
const ANSWERED = '#the-comment-list tr.comment:has(+ #replyrow)';
const NAME =
  '.wp-block-comment-author-name, .comment-author .fn, .comment-author cite, .comment-meta .fn, cite.fn, .fn';

/** In the moderation list: the answered row and, by its "In reply to" links, the rows that it follows. */
function inChain(row: Element): boolean {
  const doc = row.ownerDocument;
  const chain = new Set<Element>();
  for (let at = query(doc, ANSWERED); at && !chain.has(at); ) {
    chain.add(at);
    const link: Element | null = query(at, 'td.column-comment > a[href*="#comment-"]');
    const id: string | undefined = /#(comment-\d+)$/.exec(link?.getAttribute('href') ?? '')?.[1];
    at = id ? query(doc, `#the-comment-list #${id}`) : null;
  }
  return chain.has(row);
}

const isAdmin = (doc: Document) => query(doc, 'body.wp-admin #the-comment-list, .wp-admin #the-comment-list') !== null;

/** The comment under which the reply form was opened; null when the form starts a new thread. */
function parentComment(doc: Document): Element | null {
  const id = query(doc, '#comment_parent')?.getAttribute('value') ?? '0';
  return /^[1-9]\d*$/.test(id) ? query(doc, `#comment-${id}, #li-comment-${id}, #div-comment-${id}`) : null;
}

function rootOf(comment: Element): Element {
  let root = comment;
  for (let at = comment.parentElement; at; at = at.parentElement) if (at.matches(COMMENT)) root = at;
  return root;
}

const nameOf = (comment: Element) => visibleText(query(comment, NAME));

/** The name of the person who is signed in, as the form or the admin bar says it. */
function ownName(doc: Document): string {
  const bar = visibleText(query(doc, '#wp-admin-bar-my-account .display-name, #wp-admin-bar-user-info .display-name'));
  const line = visibleText(query(doc, '.logged-in-as'));
  return (
    bar ||
    (queryAll(doc, COMMENT)
      .map(nameOf)
      .find((name) => name !== '' && line.includes(name)) ??
      '')
  );
}

/** A registered user who answers in somebody else's thread works here; one who begins a thread may be a customer. */
function isStaff(comment: Element): boolean {
  if (comment.matches('.bypostauthor')) return true;
  const own = ownName(comment.ownerDocument);
  if (own !== '' && nameOf(comment) === own) return true;
  // On WordPress.com everybody with an account there is a registered user.
  if (comment.matches('.highlander-comment, .comment-author-is-site-member')) return false;
  const root = rootOf(comment);
  return comment.matches('.byuser') && root !== comment && nameOf(root) !== nameOf(comment);
}

/** A row of the moderation list by us: our own name, or a registered user who is answered. */
function isStaffRow(row: Element): boolean {
  if (visibleText(query(row, 'td.column-author strong')) === ownName(row.ownerDocument)) return true;
  return row.matches('.byuser') && !row.matches(ANSWERED);
}

function postId(page: Page): string | null {
  return query(page.doc, '#comment_post_ID')?.getAttribute('value') ?? page.url.searchParams.get('p');
}

export default {
  id: 'wordpress-comments',
  label: 'WordPress comments',
  hosts: [],
  proof: { level: 'real-page', since: '2026-11', says: 'WordPress 6.1, saved pages of a running copy; themes differ.' },
  marks: ['#the-comment-list', '#commentform'],
  recognises: (page) =>
    query(page.doc, ANSWERED) !== null ||
    (!isAdmin(page.doc) &&
      query(page.doc, '#commentform input[name="comment_post_ID"], #commentform #comment_parent') !== null),
  isConversation: (page) => query(page.doc, `${ANSWERED}, ${COMMENT}`) !== null,
  quotes: 'keep',
  parts: {
    message: [
      {
        css: '#the-comment-list:has(#replyrow) tr.comment',
        since: '2026-11',
        why: 'moderation, with an open reply box',
      },
      { css: COMMENT, since: '2026-11' },
    ],
    body: [
      { css: '.wp-block-comment-content', since: '2026-11' },
      { css: '.comment-content, .comment-text, .comment_text, .commentcontent', since: '2012-11' },
      { css: '.comment-body, td.column-comment', since: '2012-11' },
    ],
    author: [
      { css: 'td.column-author strong', since: '2026-11' },
      { css: NAME, since: '2026-11' },
    ],
    sentAt: [
      { css: 'time[datetime]', since: '2026-11' },
      { css: '.submitted-on', since: '2026-11' },
      { css: '.comment-metadata a, .commentmetadata a, .comment-meta a', since: '2012-11' },
    ],
    subject: [{ css: '.wp-block-post-title, h1.entry-title, .entry-header h1, article h1', since: '2026-11' }],
    composer: [
      { css: '#replyrow #replycontent', since: '2026-11' },
      { css: '#respond textarea#comment, #commentform textarea[name="comment"]', since: '2026-11' },
    ],
    drop: [
      {
        css: '.comment-author, .comment-meta, .row-actions, .reply, [id^="inline-"], .toggle-row, #respond, .comment-respond',
        since: '2026-11',
      },
    ],
  },
  skip(message) {
    if (message.matches('tr')) return !inChain(message);
    const parent = parentComment(message.ownerDocument);
    return parent !== null && rootOf(message) !== rootOf(parent);
  },
  newestFirst: (page) => isAdmin(page.doc),
  focus: (page) => query(page.doc, ANSWERED) ?? parentComment(page.doc)?.closest(COMMENT) ?? null,
  channelOf: () => 'forum',
  keyOf(page) {
    const answered = query(page.doc, ANSWERED) ?? parentComment(page.doc);
    return `${page.url.host}/${postId(page) ?? page.url.pathname}${answered ? `#${answered.id}` : ''}`;
  },
  messageKey: (message) => message.id || null,
  role: (message) => {
    if (message.matches('tr')) return isStaffRow(message) ? 'agent' : 'customer';
    return isStaff(message) ? 'agent' : 'customer';
  },
  author(message) {
    const email = (query(message, 'td.column-author a[href^="mailto:"]')?.getAttribute('href') ?? '').slice(7);
    return email ? { email } : {};
  },
  text(message, tools) {
    if (!message.matches('tr')) return null;
    const words = queryAll(message, 'td.column-comment > *').filter(
      (el) => !el.matches('a, .comment-author, .row-actions, [id^="inline-"], button'),
    );
    return words
      .map((el) => tools.text(el))
      .filter((line) => line !== '')
      .join('\n\n');
  },
  visibility: () => 'public',
} satisfies SiteAdapter;
