import { query, queryAll } from '../../dom/deep.ts';
import { visibleText } from '../../dom/text.ts';
import type { AdapterTools, Page, SiteAdapter } from '../../domain/index.ts';
import { once } from '../once.ts';

const STATUS = '.status[data-id], .detailed-status';

interface Own {
  handle: string;
  domain: string | null;
}

/** The account that is signed in, as the navigation shows it, else as the page's own state names it. */
function ownAccount(doc: Document): Own | null {
  const near = ':is(.navigation-bar, .navigation-panel, .compose-panel) .display-name__account';
  const shown = visibleText(queryAll(doc, near).find((el) => !el.closest('.reply-indicator, .status')) ?? null);
  const state = stateOf(doc);
  const handle = shown || (state.acct ? `@${state.acct}` : '');
  return handle ? { handle: handle.toLowerCase(), domain: state.domain?.toLowerCase() ?? null } : null;
}

/** What `#initial-state` says of the signed-in account and the server's name. */
function stateOf(doc: Document): { acct?: string; domain?: string } {
  try {
    const state = JSON.parse(query(doc, 'script#initial-state')?.textContent ?? 'null');
    const { me, domain } = state?.meta ?? {};
    const acct = state?.accounts?.[me]?.acct;
    return { ...(typeof acct === 'string' && { acct }), ...(typeof domain === 'string' && { domain }) };
  } catch {
    return {};
  }
}

/** On one's own server a handle stands with or without the server's name. */
function isOwn(status: Element, tools: AdapterTools): boolean {
  const own = once(tools, 'own', () => ownAccount(status.ownerDocument));
  const handle = handleOf(status)?.toLowerCase();
  return own !== null && handle !== undefined && (handle === own.handle || handle === `${own.handle}@${own.domain}`);
}

const handleOf = (status: Element) => visibleText(query(status, '.display-name__account')) || null;
const isDetail = (status: Element) => status.matches('.detailed-status');
const isSame = (a: Element, b: Element) => localPart(handleOf(a)) === localPart(handleOf(b));
// The open post names its writer with the server, posts of the same server below it without.
const localPart = (handle: string | null) => handle?.toLowerCase().split('@')[1] ?? null;

/** The post whose beginning stands over the reply box. */
function answered(doc: Document, messages: readonly Element[]): Element | null {
  const box = query(doc, '.reply-indicator');
  const to = visibleText(box && query(box, '.display-name__account'));
  const said = visibleText(box && query(box, '.reply-indicator__content'))
    .replace(/\s+/g, ' ')
    .slice(0, 60);
  if (!box || !to) return null;
  return (
    messages.findLast((m) => {
      const text = visibleText(query(m, '.status__content__text, .status__content')).replace(/\s+/g, ' ');
      return handleOf(m) === to && (said === '' || text.includes(said));
    }) ?? null
  );
}

function statusId(page: Page): string | null {
  return /\/@[^/]+\/(\d+)|\/statuses\/(\d+)/.exec(page.url.pathname)?.slice(1).find(Boolean) ?? null;
}

export default {
  id: 'mastodon',
  label: 'Mastodon',
  hosts: [],
  proof: {
    level: 'real-page',
    since: '2026-04',
    says: 'A reduced page of the web application of 2026-04; notifications and reply box from its source.',
  },
  marks: ['#mastodon', '.detailed-status', '.status__content__text'],
  recognises: (page) =>
    query(page.doc, '#mastodon, .detailed-status, .status__content__text') !== null && query(page.doc, STATUS) !== null,
  isConversation: (page) => statusId(page) !== null,
  parts: {
    message: [{ css: STATUS, since: '2026-04' }],
    body: [
      { css: '.status__content__text', since: '2026-04' },
      { css: '.status__content', since: '2024-01' },
    ],
    author: [{ css: '.display-name__html', since: '2026-04' }],
    sentAt: [{ css: '.status__relative-time time, .detailed-status__datetime time, time[datetime]', since: '2026-04' }],
    composer: [{ css: '.compose-form textarea, textarea.autosuggest-textarea__textarea', since: '2026-07' }],
    drop: [{ css: '.status__content__spoiler-link, .invisible', since: '2024-01' }],
  },
  channelOf: () => 'mastodon',
  keyOf: (page) => (statusId(page) ? `${page.url.host}/${statusId(page)}` : null),
  messageKey: (status) => status.getAttribute('data-id'),
  role: (status, tools) => (isOwn(status, tools) ? 'agent' : 'customer'),
  focus(page, messages, tools) {
    const open = answered(page.doc, messages);
    if (open) return isOwn(open, tools) ? null : open;
    // Whose thread it is can only be told when our own account is known.
    const named = ownAccount(page.doc) ? messages.find(isDetail) : undefined;
    if (!named || isOwn(named, tools)) return null;
    return messages.findLast((m) => isSame(m, named)) ?? named;
  },
  author(status) {
    const link = query(status, 'a.status__display-name, a.detailed-status__display-name');
    return { handle: handleOf(status), profileUrl: link?.getAttribute('href') ?? null };
  },
  visibility(status) {
    const wrapper = status.closest(
      '[class*="wrapper-direct"], [class*="wrapper-private"], .status-direct, .status-private',
    );
    const mark = query(status, '.fa-envelope, .fa-at, [title="Direct"], .icon-at');
    return wrapper || mark ? 'private' : 'public';
  },
  seen(page, tools) {
    const detail = queryAll(page.doc, STATUS).find(isDetail);
    if (!detail) return [];
    const parts = [
      ['likes', 'a[href$="/favourites"]'],
      ['reposts', 'a[href$="/reblogs"]'],
    ] as const;
    return parts.flatMap(([kind, css]) => {
      const amount = tools.amount(visibleText(query(detail, css)));
      return amount === null ? [] : [tools.fact(kind, amount, `${amount} ${kind}`)];
    });
  },
  queue: {
    isQueue: ({ url }) => /\/notifications(?:\/|$)/.test(url.pathname),
    parts: {
      row: [
        { css: ':is(.notification-ungrouped--mention, .notification-ungrouped--quote)', since: '2026-07' },
        { css: '.notification-mention', since: '2024-01' },
      ],
      author: [{ css: '.status .display-name__html', since: '2026-04' }],
      preview: [
        { css: '.status__content__text', since: '2026-04' },
        { css: '.status__content', since: '2024-01' },
      ],
      sentAt: [{ css: '.status time[datetime]', since: '2026-04' }],
      link: [{ css: 'a.status__relative-time', since: '2026-04' }],
      unreadMark: [{ css: '.notification-ungrouped--unread, .unread', since: '2026-07' }],
    },
    keyOf(row, page) {
      const id = query(row, '.status[data-id]')?.getAttribute('data-id');
      return id ? `${page.url.host}/${id}` : null;
    },
    channelOf: () => 'mastodon',
    author: (row) => ({ handle: handleOf(query(row, '.status[data-id]') ?? row) }),
  },
} satisfies SiteAdapter;
