import { query, queryAll } from '../../dom/deep.ts';
import { visibleText } from '../../dom/text.ts';
import { isoOf } from '../../dom/time.ts';
import type { SiteAdapter } from '../../domain/index.ts';

const STAFF = '.username.staff, .username.moderator, .username.admin, .names .staff';

const cardOf = (post: Element) => query(post, '.names [data-user-card], [data-user-card]');
const nameLink = (post: Element) => query(post, '.creator [itemprop="name"], .creator a');

/** The account that is signed in, by its menu. */
function ownHandle(doc: Document): string | null {
  const picture = query(doc, '#current-user img[title], #toggle-current-user img[title]')?.getAttribute('title');
  return picture ?? (visibleText(query(doc, '#current-user [data-user-card], #current-user .username')) || null);
}

export default {
  id: 'discourse',
  label: 'Discourse',
  hosts: [],
  proof: {
    level: 'real-page',
    since: '2026-01',
    says: 'A saved page without scripts; the live view from public source.',
  },
  marks: ['meta[name="generator"][content^="Discourse"]'],
  recognises: (page) => query(page.doc, 'meta[name="generator"][content^="Discourse"]') !== null,
  isConversation: (page) =>
    query(page.doc, '.topic-post article[data-post-id], .crawler-post') !== null && /\/t\//.test(page.url.pathname),
  parts: {
    message: [
      { css: '.topic-post article[data-post-id]', since: '2026-01' },
      { css: '.crawler-post', since: '2026-01' },
    ],
    body: [
      { css: '.cooked', since: '2026-01' },
      { css: '.post[itemprop="articleBody"], [itemprop="text"]', since: '2026-01' },
    ],
    sentAt: [
      { css: '.relative-date[data-time]', since: '2026-01' },
      { css: 'time.post-time, time[datetime]', since: '2026-01' },
    ],
    subject: [{ css: '#topic-title h1 .fancy-title, #topic-title h1, h1', since: '2026-01' }],
    composer: [
      { css: '#reply-control .d-editor-input', since: '2025-06', why: 'a textarea, or ProseMirror' },
      { css: '#reply-control [contenteditable="true"]', since: '2025-06' },
    ],
    drop: [{ css: 'aside.quote, aside.onebox, .lightbox-wrapper .meta, .post-menu-area', since: '2026-01' }],
  },
  channelOf: () => 'forum',
  keyOf(page) {
    const topic = /\/t\/(?:[^/]+\/)?(\d+)/.exec(page.url.pathname)?.[1];
    return topic ? `${page.url.host}/${topic}` : null;
  },
  messageKey: (post) => post.getAttribute('data-post-id') ?? (post.id || null),
  author(post) {
    const handle = cardOf(post)?.getAttribute('data-user-card') ?? (visibleText(nameLink(post)) || null);
    const full = visibleText(query(post, '.names .full-name'));
    return { name: full || handle, handle, profileUrl: query(post, '.creator a')?.getAttribute('href') ?? null };
  },
  // The reply window names the post that it answers by its number.
  focus(page, messages) {
    const link = query(page.doc, '#reply-control a.post-link[href]')?.getAttribute('href') ?? '';
    const number = /\/t\/(?:[^/]+\/)?\d+\/(\d+)/.exec(link)?.[1];
    return (number && messages.find((post) => post.id === `post_${number}`)) || null;
  },
  role(post) {
    const me = ownHandle(post.ownerDocument);
    const handle = cardOf(post)?.getAttribute('data-user-card') ?? null;
    if (me && handle === me) return 'agent';
    return queryAll(post, STAFF).length > 0 ? 'agent' : 'customer';
  },
  // The shown time is that of the last edit; the order of a topic is that of publication.
  sentAt: (post) => isoOf(query(post, 'meta[itemprop="datePublished"]')?.getAttribute('content') ?? null),
  visibility: (post) => (query(post.ownerDocument, 'body.archetype-private_message') ? 'private' : 'public'),
  queue: {
    isQueue: ({ doc }) => query(doc, '.topic-list .topic-list-item[data-topic-id]') !== null,
    parts: {
      row: [{ css: '.topic-list .topic-list-item[data-topic-id]', since: '2026-01' }],
      subject: [{ css: 'a.title', since: '2026-01' }],
      preview: [{ css: '.topic-excerpt', since: '2026-01' }],
      sentAt: [{ css: '.activity .relative-date[data-time], .relative-date[data-time]', since: '2026-01' }],
      link: [{ css: 'a.title', since: '2026-01' }],
      unreadMark: [{ css: '.badge-notification:is(.unread-posts, .new-posts, .new-topic)', since: '2026-01' }],
    },
    skip: (row) => row.matches('.pinned.closed'),
    keyOf: (row, page) => `${page.url.host}/${row.getAttribute('data-topic-id')}`,
    channelOf: () => 'forum',
    author(row) {
      const handle = query(row, '.posters [data-user-card], [data-user-card]')?.getAttribute('data-user-card') ?? null;
      return { name: handle, handle };
    },
    answered(row) {
      const last = query(row, '.posters a.latest[data-user-card]')?.getAttribute('data-user-card');
      const me = ownHandle(row.ownerDocument);
      return last && me ? last === me : null;
    },
  },
} satisfies SiteAdapter;
