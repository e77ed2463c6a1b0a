import { query, queryAll } from '../../dom/deep.ts';
import { isShown } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { Page, SiteAdapter } from '../../domain/index.ts';

const ADDRESS = /[^\s<>()"',;]+@[^\s<>()"',;]+\.[^\s<>()"',;]+/;

/** The address that is signed in: the tab's title ends with it ("... - jane@example.com - Gmail"), the account menu names it. */
function ownAddress(doc: Document): string | null {
  const menu = query(doc, 'a[aria-label*="@"][href*="accounts.google.com"]')?.getAttribute('aria-label') ?? '';
  const title =
    doc.title
      .split(' - ')
      .reverse()
      .find((part) => ADDRESS.test(part)) ?? '';
  return (ADDRESS.exec(menu) ?? ADDRESS.exec(title))?.[0]?.toLowerCase() ?? null;
}

const senderOf = (message: Element) => query(message, 'span.gD[email], td.gF span[email]');

/** The thread that shows: earlier ones stay hidden in the page. */
function thread(page: Page): Element | null {
  const heads = queryAll(page.doc, 'h2.hP');
  const head = heads.find(isShown) ?? null;
  return head?.closest('[role="main"]') ?? head?.closest('.nH, body') ?? null;
}

export default {
  id: 'gmail',
  label: 'Gmail',
  hosts: ['mail.google.com'],
  proof: {
    level: 'real-page',
    since: '2026-08',
    says: 'A reduced page of 2026 and many public projects; not tried signed in.',
  },
  isConversation: (page) => query(page.doc, 'h2.hP') !== null && query(page.doc, '[data-message-id] .a3s') !== null,
  scope: thread,
  parts: {
    message: [
      { css: 'div.adn[data-message-id]', since: '2026-08' },
      { css: '[data-message-id]:has(.a3s), [data-legacy-message-id]:has(.a3s)', since: '2026-07' },
    ],
    body: [
      { css: '.ii.gt .a3s', since: '2026-08' },
      { css: '.a3s', since: '2026-07' },
    ],
    sentAt: [{ css: 'span.g3[title]', since: '2026-08' }],
    subject: [{ css: 'h2.hP', since: '2026-08' }],
    composer: [
      { css: 'div[g_editable="true"][contenteditable="true"][role="textbox"]', since: '2026-08' },
      { css: 'div[contenteditable="true"][role="textbox"].editable', since: '2026-03' },
    ],
    drop: [
      { css: '.a6S, .adL, .h5, .adm, .ajR, .ajT, .h4, .yj6qo, blockquote[style*="border-left"]', since: '2026-07' },
    ],
  },
  channelOf: () => 'email',
  keyOf(page) {
    const legacy = query(page.doc, 'h2.hP[data-legacy-thread-id]')?.getAttribute('data-legacy-thread-id');
    return legacy ?? /\/([\w:-]{8,})$/.exec(page.url.hash)?.[1] ?? null;
  },
  messageKey: (message) => message.getAttribute('data-legacy-message-id') ?? message.getAttribute('data-message-id'),
  author(message) {
    const sender = senderOf(message);
    return {
      name: sender?.getAttribute('name') || visibleText(sender) || null,
      email: sender?.getAttribute('email') ?? null,
    };
  },
  role(message) {
    const own = ownAddress(message.ownerDocument);
    const email = senderOf(message)?.getAttribute('email')?.toLowerCase() ?? null;
    if (!own || !email) return null;
    // Colleagues share the domain of the firm; at a public mail provider only the own address is ours.
    const domain = own.slice(own.indexOf('@'));
    const isFirm = !/^@(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|proton|gmx|web|mail|example)\./.test(domain);
    return email === own || (isFirm && email.endsWith(domain)) ? 'agent' : 'customer';
  },
  sentAt: (message) => query(message, 'span.g3[title]')?.getAttribute('title') ?? null,
} satisfies SiteAdapter;
