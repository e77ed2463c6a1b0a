import { query } from '../../dom/deep.ts';
import { visibleText } from '../../dom/text.ts';
import type { SiteAdapter } from '../../domain/index.ts';

const OWN = '.msg.self[data-from]';

export default {
  id: 'thelounge',
  label: 'The Lounge',
  hosts: [],
  proof: { level: 'real-page', since: '2026-11', says: 'The Lounge 4.5, saved pages of a running copy.' },
  marks: ['#viewport', '#chat', '.chat-content'],
  recognises: (page) =>
    query(page.doc, '#viewport #chat-container, #chat .messages[role="log"], .chat-content .messages') !== null,
  isConversation: (page) => query(page.doc, '.messages .msg[data-type="message"]') !== null,
  joinRuns: true,
  parts: {
    message: [{ css: '.msg:is([data-type="message"], [data-type="notice"], [data-type="action"])', since: '2026-11' }],
    body: [{ css: '.content', since: '2026-11' }],
    sentAt: [{ css: '.time', since: '2026-11' }],
    composer: [{ css: 'textarea#input', since: '2026-11' }],
  },
  channelOf: () => 'live-chat',
  keyOf(page) {
    // The number in the address is given anew at each start of the server: whose chat it is, its label says.
    const chat = page.url.hash.replace(/^#\/?/, '');
    const label = chat
      ? query(page.doc, `[id="${chat.replace(/[^\w-]/g, '')}"][aria-label]`)?.getAttribute('aria-label')
      : null;
    return chat ? `${page.url.host}/${label ?? chat}` : null;
  },
  author: (message) => ({ name: message.getAttribute('data-from') }),
  role(message) {
    const doc = message.ownerDocument;
    const from = message.getAttribute('data-from');
    const own = query(doc, OWN)?.getAttribute('data-from') ?? visibleText(query(doc, '#form #nick'));
    if (message.matches('.self') || from === own) return 'agent';
    return from ? 'customer' : 'system';
  },
  sentAt(message) {
    const time = query(message, '.time');
    return time?.getAttribute('aria-label') ?? time?.textContent?.trim() ?? null;
  },
} satisfies SiteAdapter;
