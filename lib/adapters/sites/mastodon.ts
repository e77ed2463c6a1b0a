import { query, queryAll } from '../../dom/deep.ts';
import { visibleText } from '../../dom/text.ts';
import type { Page, SiteAdapter } from '../../domain/index.ts';

const STATUS = '.status[data-id], .detailed-status';

/** The account that is signed in, as the navigation shows it. */
function ownHandle(doc: Document): string | null {
  const text = visibleText(
    query(
      doc,
      '.navigation-bar .display-name__account, .navigation-panel .display-name__account, .compose-panel .display-name__account',
    ),
  );
  return text ? text.toLowerCase() : null;
}

const handleOf = (status: Element) => visibleText(query(status, '.display-name__account')) || null;
const isDetail = (status: Element) => status.matches('.detailed-status');

function statusId(page: Page): string | null {
  return /\/@[^/]+\/(\d+)|\/statuses\/(\d+)/.exec(page.url.pathname)?.slice(1).find(Boolean) ?? null;
}

export default {
  id: 'mastodon',
  label: 'Mastodon',
  hosts: [],
  proof: { level: 'real-page', since: '2026-04', says: 'A reduced page of the web application of 2026-04.' },
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
  role: (status) =>
    handleOf(status)?.toLowerCase() === (ownHandle(status.ownerDocument) ?? '\uFDD0') ? 'agent' : 'customer',
  author(status) {
    const link = query(status, 'a.status__display-name, a.detailed-status__display-name');
    return { handle: handleOf(status), profileUrl: link?.getAttribute('href') ?? null };
  },
  visibility: (status) => (query(status, '.fa-envelope, .fa-at, [title="Direct"], .icon-at') ? 'private' : 'public'),
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
} satisfies SiteAdapter;
