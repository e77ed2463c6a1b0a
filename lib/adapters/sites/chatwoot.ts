import { query, queryAll } from '../../dom/deep.ts';
import { hashOf } from '../../dom/hash.ts';
import { visibleText } from '../../dom/text.ts';
import type { AdapterTools, MessageRole, Page, SiteAdapter } from '../../domain/index.ts';
import { addressIn, channelNamed, isNoteBox, onlyAddress } from '../desk.ts';
import { nameAndAddress } from '../message.ts';

const ROW = '[id^="message"][data-message-id]';
const OLD_ROW = '.conversation-panel > li[id^="message"]';
const PATH = /^\/app\/accounts\/\d+\/(?:.*\/)?(?:conversations|inbox-view)(?:\/[a-z]+)*\/(\d+)/;
const LIST = /^\/app\/accounts\/\d+\/(?:dashboard|conversations|inbox|label|team|custom_view|mentions|unattended)/;

const conversationId = (page: Page) => PATH.exec(page.url.pathname)?.[1] ?? null;
const bubbleOf = (message: Element) => query(message, '.left-bubble, .right-bubble, [data-bubble-name], .bubble');

/** Colours name the kind where sides do not: a colleague's answer may stand on the left. */
function roleOf(message: Element): MessageRole | null {
  const bubble = bubbleOf(message);
  const has = (css: string) => message.matches(css) || (bubble?.matches(css) ?? false) || query(message, css) !== null;
  if (has('.is-private, [class*="bg-n-solid-amber"], [class*="i-lucide-lock"]')) return 'note';
  if (message.matches('.justify-center, .center') || bubble?.matches('[class*="bg-n-alpha-1"]')) return 'system';
  if (bubble?.matches('[class*="bg-n-solid-iris"], .is-bot')) return 'system';
  if (bubble?.matches('[class*="bg-n-solid-blue"]')) return 'agent';
  if (bubble?.matches('[class*="bg-n-slate-4"]')) return 'customer';
  if (bubble?.matches('.right-bubble') || message.matches('.right, .justify-end')) return 'agent';
  return bubble?.matches('.left-bubble') || message.matches('.left') ? 'customer' : null;
}

/** Bubbles carry no name: the avatar beside the last of a group does, and the head of a mail. */
function shownName(message: Element): string | null {
  const avatar = queryAll(
    message,
    '[role="img"][title], [role="img"][aria-label], img[alt]:not([alt=""]), .sender--name',
  ).find((el) => !el.closest('.left-bubble, .right-bubble, .bubble') || el.matches('.sender--name'));
  const text = avatar?.getAttribute('title') ?? avatar?.getAttribute('aria-label') ?? avatar?.getAttribute('alt');
  return text ?? (visibleText(avatar ?? null) || null);
}

const mailHead = (message: Element) => query(message, '[data-bubble-name="email"] > section:first-child');
const PANEL = '.contact--panel, .contact, .conversation-sidebar-wrap, .contact--profile, aside';

/** The heading of the head that stands above the messages. */
function headAbove(doc: Document): string | null {
  let at = query(doc, '.conversation-panel') ?? query(doc, ROW)?.parentElement ?? null;
  for (let up = 0; at && up < 4; up++, at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const head = before.matches('header, [class*="header"]') ? before : query(before, ':scope > header');
      const name = visibleText(head && query(head, 'h1, h2, h3, h4')).split('\n', 1)[0];
      if (name) return name;
    }
  }
  return null;
}

/** The person of this conversation: the card that is open in the list, the contact's panel, the head. */
function contactName(doc: Document): string | null {
  const places = [
    '.conversation.active .conversation--user',
    '.contact--name, .contact--profile h3',
    `:is(${PANEL}):has(a[href^="mailto:"], a[href^="tel:"]) :is(h2, h3, h4)`,
    `:is(${PANEL}) h3`,
    '.conversation-details-wrap .user--name, .conversation-details-wrap button span.truncate',
    ':is(.conversation-details-wrap, main) :is(header, [class*="header"]) :is(h1, h2, h3, h4, button span)',
  ];
  for (const css of places) {
    const shown = queryAll(doc, css).find(
      (el) => !el.closest('nav, .conversations-list') || el.matches('.conversation--user'),
    );
    const name = visibleText(shown ?? null, { drop: '.label' });
    if (name) return name;
  }
  return headAbove(doc);
}

function channelOf(page: Page, tools: AdapterTools): string {
  if (tools.find('[data-bubble-name="email"], .is-email')) return 'email';
  const icon = query(page.doc, '.conversation-details-wrap .inbox--name, .conversation.active .inbox--name');
  const classes = icon ? [icon, ...queryAll(icon, '*')].map((el) => el.getAttribute('class')).join(' ') : '';
  return channelNamed(classes) ?? channelNamed(visibleText(icon)) ?? 'live-chat';
}

export default {
  id: 'chatwoot',
  label: 'Chatwoot',
  hosts: ['app.chatwoot.com'],
  paths: /^\/app\//,
  proof: {
    level: 'public-source',
    since: '2026-08',
    says: 'The open-source front end, new and old message bubbles; not driven on a running copy.',
  },
  marks: [ROW, OLD_ROW, '.conversations-list', '.conversation--user'],
  recognises: (page) =>
    /^\/app\/accounts\/\d+\//.test(page.url.pathname) &&
    query(page.doc, `${ROW}, ${OLD_ROW}, .conversations-list, .conversation--user`) !== null,
  isConversation: (page) => conversationId(page) !== null,
  parts: {
    conversation: [
      { css: '.conversation-panel', since: '2026-08' },
      { css: '.conversation-details-wrap, .messages-and-sidebar', since: '2026-08' },
      { css: `body:has(${ROW})`, since: '2026-08' },
    ],
    message: [
      { css: ROW, since: '2026-08' },
      { css: OLD_ROW, since: '2024-11', why: 'before the new bubbles' },
    ],
    body: [
      { css: '.left-bubble, .right-bubble, [data-bubble-name]', since: '2026-08' },
      { css: '[class*="bg-n-alpha-1"], [class*="bg-n-s"]', since: '2026-08', why: 'lines of activity' },
      { css: '.bubble, .message-text__wrap', since: '2024-11' },
    ],
    sentAt: [
      { css: 'time', since: '2026-08' },
      { css: '.time', since: '2024-11' },
    ],
    composer: [
      { css: '.reply-box:not(.is-private) .ProseMirror[contenteditable="true"]', since: '2026-08' },
      { css: '.reply-box:not(.is-private) textarea', since: '2026-08' },
      { css: '.ProseMirror-woot-style[contenteditable="true"]', since: '2026-08' },
    ],
    noteComposer: [
      { css: '.reply-box.is-private :is(.ProseMirror, textarea)', since: '2026-08' },
      { css: '[class*="bg-n-solid-amber"] :is(.ProseMirror, textarea)', since: '2026-08' },
    ],
    drop: [
      {
        css: '[class*="bg-n-alpha-black1"], [class*="line-clamp-2"], .message-reply',
        since: '2026-08',
        why: 'the answered message',
      },
      { css: '[data-bubble-name="email"] > section:first-child, .message__mail-head', since: '2026-08' },
      { css: 'div:has(> .inline > time), div:has(> time), time, .message-text--metadata', since: '2026-08' },
    ],
  },
  isNoteBox: (box) => isNoteBox(box),
  channelOf,
  keyOf: (page) => conversationId(page) && `${page.url.host}/${conversationId(page)}`,
  messageKey: (message) => message.getAttribute('data-message-id') ?? message.id,
  role: roleOf,
  author(message) {
    const head = nameAndAddress((visibleText(mailHead(message)).split('\n', 1)[0] ?? '').trim());
    if (roleOf(message) !== 'customer') return { name: head.name ?? shownName(message) };
    const doc = message.ownerDocument;
    const email = head.email ?? onlyAddress(queryAll(doc, `:is(${PANEL}) a[href^="mailto:"]`));
    const name = head.name && head.name !== head.email ? head.name : null;
    return { name: name ?? shownName(message) ?? contactName(doc), email: email ?? addressIn(contactName(doc)) };
  },
  queue: {
    // By the address alone: where the rows are not found, the generic reader of lists is asked.
    isQueue: (page) => LIST.test(page.url.pathname),
    parts: {
      list: [{ css: '.conversations-list', since: '2026-08' }],
      row: [{ css: '.conversation:has(.conversation--user)', since: '2026-08' }],
      author: [{ css: '.conversation--user', since: '2026-08' }],
      preview: [{ css: '.conversation--message', since: '2026-08' }],
      sentAt: [
        { css: '.conversation--meta time, .conversation--meta .timestamp, .conversation--meta span', since: '2026-08' },
      ],
      link: [{ css: 'a[href*="/conversations/"]', since: '2026-08' }],
    },
    keyOf(row, page) {
      const link = query(row, 'a[href*="/conversations/"]')?.getAttribute('href');
      const id =
        /\/conversations\/(\d+)/.exec(link ?? '')?.[1] ?? (row.matches('.active') ? conversationId(page) : null);
      // A card has neither link nor id: named by what it shows until it is opened.
      const name = visibleText(query(row, '.conversation--user'));
      return id ? `${page.url.host}/${id}` : `card/${hashOf(name, visibleText(query(row, '.conversation--message')))}`;
    },
    channelOf: (row) =>
      channelNamed(
        queryAll(row, '.inbox--name, .inbox--name *')
          .map((el) => el.getAttribute('class'))
          .join(' '),
      ) ?? 'live-chat',
    author: (row) => ({ name: visibleText(query(row, '.conversation--user'), { drop: '.label' }) || null }),
    unread: (row) => row.matches('.unread-chat'),
    answered(row) {
      const preview = query(row, '.conversation--message');
      if (preview && query(preview, '.message-from-agent, [class*="arrow-reply"], [class*="i-lucide-reply"]'))
        return true;
      return preview && !query(preview, 'svg, i, [class*="i-lucide"]') ? false : null;
    },
  },
} satisfies SiteAdapter;
