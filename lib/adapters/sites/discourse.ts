import { query, queryAll } from '../../dom/deep.ts';
import { visibleText } from '../../dom/text.ts';
import { isoOf } from '../../dom/time.ts';
import type { SiteAdapter } from '../../domain/index.ts';

const STAFF = '.username.staff, .username.moderator, .username.admin, .names .staff';

const cardOf = (post: Element) => query(post, '.names [data-user-card], [data-user-card]');
const nameLink = (post: Element) => query(post, '.creator [itemprop="name"], .creator a');

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
  role(post) {
    const own =
      visibleText(query(post.ownerDocument, '#current-user [data-user-card], #current-user .username')) || null;
    const me =
      query(post.ownerDocument, '#current-user img[title], #toggle-current-user img[title]')?.getAttribute('title') ??
      own;
    const handle = cardOf(post)?.getAttribute('data-user-card') ?? null;
    if (me && handle === me) return 'agent';
    return queryAll(post, STAFF).length > 0 ? 'agent' : 'customer';
  },
  // The shown time is that of the last edit; the order of a topic is that of publication.
  sentAt: (post) => isoOf(query(post, 'meta[itemprop="datePublished"]')?.getAttribute('content') ?? null),
  visibility: () => 'public',
} satisfies SiteAdapter;
