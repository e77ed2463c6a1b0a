import { query } from '../../dom/deep.ts';
import { visibleText } from '../../dom/text.ts';
import type { SiteAdapter } from '../../domain/index.ts';

const ISSUE = '[data-testid="issue-body"]';
const COMMENT = '[data-testid^="comment-viewer-outer-box-"]';
const OLD = '.timeline-comment';

const loginOf = (el: Element | null) =>
  (el?.getAttribute('data-hovercard-url') ?? '').split('/')[2] || visibleText(el) || null;

export default {
  id: 'github-issue',
  label: 'GitHub issues',
  hosts: ['github.com'],
  paths: /^\/[^/]+\/[^/]+\/(?:issues|pull|discussions)\/\d+/,
  proof: {
    level: 'real-page',
    since: '2025-06',
    says: 'A saved issue page of 2025; pull requests and discussions from public source.',
  },
  isConversation: (page) => query(page.doc, `${ISSUE}, ${COMMENT}, ${OLD}`) !== null,
  quotes: 'keep',
  parts: {
    message: [
      { css: `${ISSUE}, ${COMMENT}`, since: '2025-06' },
      { css: OLD, since: '2025-06' },
    ],
    body: [
      { css: '[data-testid="markdown-body"]', since: '2025-06' },
      { css: '.comment-body, .markdown-body', since: '2025-06' },
    ],
    sentAt: [{ css: 'relative-time[datetime]', since: '2025-06' }],
    subject: [{ css: '[data-testid="issue-title"], .js-issue-title, h1 bdi', since: '2025-06' }],
    composer: [
      {
        css: '[data-testid="markdown-editor-comment-composer"] textarea, #react-issue-comment-composer textarea',
        since: '2025-06',
      },
      { css: 'textarea#new_comment_field', since: '2025-06' },
    ],
  },
  channelOf: () => 'forum',
  keyOf: (page) => page.url.pathname.split('/').slice(1, 5).join('/'),
  messageKey: (message) => message.getAttribute('data-testid'),
  author(message) {
    const link = query(
      message,
      '[data-testid="issue-body-header-author"], [data-testid="avatar-link"], .timeline-comment-header .author, a[data-hovercard-url^="/users/"]',
    );
    const login = loginOf(link);
    return {
      name: login,
      handle: login ? `@${login}` : null,
      profileUrl: login ? `https://github.com/${login}` : null,
    };
  },
  role(message) {
    const own = query(message.ownerDocument, 'meta[name="user-login"]')?.getAttribute('content') ?? '';
    const link = query(message, 'a[data-hovercard-url^="/users/"]');
    if (own !== '' && loginOf(link) === own) return 'agent';
    const label = visibleText(query(message, '[data-testid="comment-author-association"], .timeline-comment-label'));
    return /^(?:owner|member|maintainer|collaborator)$/i.test(label) ? 'agent' : 'customer';
  },
  visibility: () => 'public',
} satisfies SiteAdapter;
