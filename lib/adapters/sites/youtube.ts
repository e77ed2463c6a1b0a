import { query, queryAll } from '../../dom/deep.ts';
import { isShown } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { Author, Page, SiteAdapter } from '../../domain/index.ts';
import { openCard } from '../cards.ts';

// Studio and the page of a video have the same parts under two prefixes.
const THREAD = 'ytcp-comment-thread, ytd-comment-thread-renderer';
const COMMENT = 'ytcp-comment, ytd-comment-view-model, ytd-comment-renderer';
const BOX = ':is(ytcp-commentbox, ytd-commentbox) :is(textarea, [contenteditable="true"])';
const OWNER = ':is(ytcp-author-comment-badge, ytd-author-comment-badge-renderer):not([hidden])';

const commentId = (el: Element) =>
  queryAll(el, 'a[href*="lc="]')
    .map((a) => /[?&]lc=([\w.-]+)/.exec(a.getAttribute('href') ?? '')?.[1])
    .find(Boolean) ?? null;
const threadId = (el: Element) => commentId(el)?.split('.', 1)[0] ?? null;

/** The thread that is answered: with an open reply box, named by the address, or the only one. */
function scope({ url, doc }: Page): Element | null {
  const threads = queryAll(doc, THREAD);
  const open = threads.some((el) => queryAll(el, BOX).some(isShown)) ? openCard(threads, BOX) : null;
  const named = url.searchParams.get('lc')?.split('.', 1)[0];
  return (
    open ??
    (named ? (threads.find((el) => threadId(el) === named) ?? null) : isStudio(url) ? openCard(threads, BOX) : null)
  );
}

const isStudioList = ({ url }: Page) => isStudio(url) && /\/comments(?:\/|$)/.test(url.pathname);
const isStudio = (url: URL) => url.hostname === 'studio.youtube.com';
const isHandle = (name: string) => /^@\S+$/.test(name);

function authorOf(comment: Element): Partial<Author> {
  const shown = visibleText(query(comment, '#name, .author-text, #author-text')).replace(/\s+/g, ' ');
  const link = queryAll(comment, 'a[href*="/@"], a[href*="/channel/"]')[0]?.getAttribute('href') ?? null;
  const handle = isHandle(shown) ? shown : (/\/(@[^/?#]+)/.exec(link ?? '')?.[1] ?? null);
  const profileUrl = link && (link.startsWith('/') ? `https://www.youtube.com${link}` : link);
  return { name: shown || handle, handle, profileUrl };
}

export default {
  id: 'youtube',
  family: 'networks',
  label: 'YouTube comments',
  hosts: ['studio.youtube.com', 'www.youtube.com'],
  proof: {
    level: 'public-source',
    since: '2026-09',
    says: 'Studio after a dump of the live page that a public tool shows; the page of a video after several tools. Not tried signed in.',
  },
  // A page of comments that shows no thread any more has changed: the generic reader is asked.
  isConversation: (page) => scope(page) !== null || (isStudioList(page) && query(page.doc, THREAD) === null),
  scope,
  parts: {
    message: [{ css: COMMENT, since: '2026-09' }],
    body: [{ css: '#content-text', since: '2026-09' }],
    sentAt: [{ css: '.published-time-text, #published-time-text', since: '2026-09' }],
    agentMark: [{ css: OWNER, since: '2026-09' }],
    subject: [
      { css: 'ytcp-comment-thread :is(#video-title, .video-title)', since: '2026-02' },
      { css: 'ytd-watch-metadata h1', since: '2026-02' },
    ],
    composer: [{ css: `:is(${THREAD}) ${BOX}`, since: '2026-09', why: 'the box over all comments is no reply' }],
  },
  focus(_page, messages) {
    const first = messages[0]?.closest(THREAD);
    const box = first ? queryAll(first, BOX).find(isShown) : undefined;
    const answered = box?.closest(COMMENT);
    if (answered && messages.includes(answered)) return query(answered, OWNER) ? null : answered;
    // A reply to a reply begins with the name that it answers.
    const typed = (box as HTMLTextAreaElement | undefined)?.value ?? box?.textContent ?? '';
    const name = /^\s*(@[^\s,:]{2,60})/u.exec(typed)?.[1]?.toLowerCase();
    return name ? (messages.findLast((m) => authorOf(m).handle?.toLowerCase() === name) ?? null) : null;
  },
  quotes: 'keep',
  channelOf: () => 'youtube-comment',
  keyOf(page) {
    const thread = scope(page);
    return thread && threadId(thread);
  },
  messageKey: commentId,
  author: authorOf,
  visibility: () => 'public',
  seen(page, tools) {
    const first = query(scope(page) ?? page.doc, COMMENT);
    const amount = first ? tools.amount(visibleText(query(first, '#vote-count-middle'))) : null;
    return amount === null ? [] : [tools.fact('likes', amount, `${amount} likes`)];
  },
  queue: {
    isQueue: (page) => isStudioList(page) && query(page.doc, THREAD) !== null,
    parts: {
      row: [{ css: 'ytcp-comment-thread', since: '2026-09' }],
      subject: [{ css: '#video-title, .video-title', since: '2026-02' }],
      preview: [{ css: '#content-text', since: '2026-09' }],
      sentAt: [{ css: '.published-time-text', since: '2026-09' }],
    },
    keyOf: (row) => threadId(row),
    channelOf: () => 'youtube-comment',
    author: (row) => authorOf(query(row, COMMENT) ?? row),
    // Replies are folded away: that none of ours shows says nothing.
    answered: (row) => query(row, OWNER) !== null || null,
  },
} satisfies SiteAdapter;
