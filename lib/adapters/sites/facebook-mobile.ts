import { query } from '../../dom/deep.ts';
import { visibleText } from '../../dom/text.ts';
import type { SiteAdapter } from '../../domain/index.ts';

const POST = '#m_story_permalink_view > div:first-child';
const COMMENT = '[id^="ufi_"] div[id]:has(> div > h3 > a)';

export default {
  id: 'facebook-mobile',
  label: 'Facebook (mobile pages)',
  family: 'networks',
  hosts: ['m.facebook.com', 'mbasic.facebook.com', 'touch.facebook.com'],
  proof: {
    level: 'real-page',
    since: '2021-01',
    says: 'A saved page of about 2020; the basic pages are being switched off.',
  },
  isConversation: (page) => query(page.doc, '#m_story_permalink_view') !== null,
  parts: {
    conversation: [{ css: '#m_story_permalink_view', since: '2021-01' }],
    message: [{ css: `${POST}, ${COMMENT}`, since: '2021-01' }],
    body: [
      { css: ':scope > div > h3 + div', since: '2021-01', why: 'a comment: the text stands right under the name' },
      { css: 'div:has(> p):not([role="article"] *)', since: '2021-01' },
    ],
    author: [{ css: 'h3 a', since: '2021-01' }],
    sentAt: [{ css: 'abbr', since: '2021-01' }],
    composer: [
      { css: 'form[action*="comment"] textarea', since: '2021-01' },
      { css: 'textarea#composerInput', since: '2021-01' },
    ],
    agentMark: [{ css: POST, since: '2021-01', why: 'the page owner wrote the post' }],
  },
  channelOf: () => 'facebook-comment',
  keyOf: (page) => page.url.searchParams.get('story_fbid') ?? page.url.searchParams.get('id'),
  messageKey: (message) => (message.matches(COMMENT) ? message.id : 'post'),
  // The owner's own name under a later comment is the owner, too.
  role(message, tools) {
    const name = (el: Element | null) => visibleText(el ? query(el, 'h3 a') : null);
    const owner = name(tools.find(POST));
    return owner !== '' && name(message) === owner ? 'agent' : 'customer';
  },
  visibility: () => 'public',
} satisfies SiteAdapter;
