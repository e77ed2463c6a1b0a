import { query } from '../../dom/deep.ts';
import { visibleText } from '../../dom/text.ts';
import type { SiteAdapter } from '../../domain/index.ts';

const POST = 'li.message[data-author], article.message[data-author]';

export default {
  id: 'xenforo',
  label: 'XenForo forum',
  hosts: [],
  proof: {
    level: 'real-page',
    since: '2020-10',
    says: 'Saved threads of versions 1 and 2; the reply box from public source.',
  },
  marks: ['html#XenForo', 'html#XF'],
  recognises: (page) => query(page.doc, 'html#XenForo, html#XF') !== null,
  isConversation: (page) => query(page.doc, POST) !== null,
  parts: {
    message: [{ css: POST, since: '2020-10' }],
    body: [
      { css: '.message-body .bbWrapper, .bbWrapper', since: '2020-10' },
      { css: '.messageText', since: '2014-10', why: 'version 1: the text itself is a blockquote' },
    ],
    sentAt: [
      { css: '.message-attribution-main time[datetime], time[datetime]', since: '2020-10' },
      { css: '.DateTime', since: '2014-10' },
    ],
    subject: [{ css: 'h1.p-title-value, .titleBar h1', since: '2020-10' }],
    composer: [
      { css: '.fr-element[contenteditable="true"]', since: '2024-01' },
      { css: '#QuickReply textarea, textarea[name="message"]', since: '2014-10' },
    ],
    drop: [
      {
        css: '.bbCodeBlock--quote, .bbCodeQuote, .messageTextEndMarker, .message-signature, .message-lastEdit',
        since: '2020-10',
      },
    ],
  },
  channelOf: () => 'forum',
  keyOf(page) {
    const thread = /threads\/[^/]*?(\d+)(?:\/|$)/.exec(page.url.pathname)?.[1];
    return thread ? `${page.url.host}/${thread}` : null;
  },
  messageKey: (post) => post.getAttribute('data-content') ?? (post.id || null),
  author: (post) => ({ name: post.getAttribute('data-author') }),
  role(post) {
    const author = post.getAttribute('data-author');
    const own = visibleText(
      query(post.ownerDocument, '.p-navgroup-link--user .p-navgroup-linkText, .visitorTabs .accountUsername'),
    );
    if (own !== '' && author === own) return 'agent';
    return query(post, '.username--staff, .userBanner--staff, .userBanner[class*="staff" i], .message-userTitle .staff')
      ? 'agent'
      : 'customer';
  },
  // Version 1 shows the minute only in the tool tip.
  sentAt: (post) => (query(post, 'time[datetime]') ? null : (query(post, '.DateTime')?.getAttribute('title') ?? null)),
  visibility: () => 'public',
} satisfies SiteAdapter;
