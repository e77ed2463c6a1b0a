import { query, queryAll } from '../../dom/deep.ts';
import { hashOf } from '../../dom/hash.ts';
import { visibleText } from '../../dom/text.ts';
import type { Page, SiteAdapter } from '../../domain/index.ts';
import { openCard, starsOf } from '../cards.ts';

const CARD = '.review-container';
const BODY = '[debug-id="review-body"]';
const REPLY = '.conversation-content';
const BOX = 'textarea, [contenteditable="true"]';

const cards = (doc: Document) => queryAll(doc, CARD).filter((el) => query(el, BODY) && !query(el, CARD));
const scope = ({ doc }: Page) => openCard(cards(doc), BOX);
const nameOf = (card: Element) => visibleText(query(card, '.author-display-name'));
const stars = (card: Element) => starsOf(query(card, '[debug-id="star-icons"]')?.getAttribute('aria-label') ?? '');

/** The review's id in its own link or in the address, else who wrote what. */
function cardKey(card: Element): string {
  const linked = queryAll(card, 'a[href*="reviewId="], a[href*="review-details"]').map(
    (a) => /reviewId=([\w:-]+)/.exec(a.getAttribute('href') ?? '')?.[1],
  );
  return (
    linked.find(Boolean) ??
    hashOf(nameOf(card), visibleText(query(card, '.last-update-time')), visibleText(query(card, BODY)))
  );
}

export default {
  id: 'play-console',
  family: 'networks',
  label: 'Google Play Console reviews',
  hosts: ['play.google.com'],
  paths: /^\/console\//,
  proof: {
    level: 'public-source',
    since: '2026-03',
    says: 'Attributes of the review cards that two public tools read; the reply box by its kind only. Not tried signed in.',
  },
  // A page of reviews without the known cards has changed: the generic reader is asked.
  isConversation: (page) =>
    /\/user-feedback\/review/.test(page.url.pathname) && (cards(page.doc).length === 0 || scope(page) !== null),
  scope,
  parts: {
    message: [{ css: `${BODY}, ${REPLY}`, since: '2026-03' }],
    body: [{ css: ':scope', since: '2026-03' }],
    composer: [{ css: `${CARD} :is(${BOX})`, since: '2026-03' }],
  },
  skip: (part) => part.parentElement?.closest(REPLY) != null,
  channelOf: () => 'play-review',
  keyOf(page) {
    const card = scope(page);
    return page.url.searchParams.get('reviewId') ?? (card && cardKey(card));
  },
  role: (part) => (part.matches(REPLY) ? 'agent' : 'customer'),
  author: (part) => ({ name: part.matches(BODY) ? nameOf(part.closest(CARD) ?? part) || null : null }),
  sentAt: (part) =>
    part.matches(BODY) ? visibleText(query(part.closest(CARD) ?? part, '.last-update-time')) || null : null,
  visibility: () => 'public',
  seen(page, tools) {
    const card = scope(page);
    const amount = card && stars(card);
    return amount === null ? [] : [tools.fact('rating', amount, `${amount} of 5 stars`, 'stars')];
  },
  queue: {
    isQueue: ({ url, doc }) => /\/user-feedback\/reviews/.test(url.pathname) && query(doc, CARD) !== null,
    parts: {
      row: [{ css: CARD, since: '2026-03' }],
      author: [{ css: '.author-display-name', since: '2026-03' }],
      preview: [{ css: BODY, since: '2026-03' }],
      sentAt: [{ css: '.last-update-time', since: '2026-03' }],
      answeredMark: [{ css: REPLY, since: '2026-03' }],
    },
    keyOf: cardKey,
    skip: (row) => query(row, BODY) === null,
    channelOf: () => 'play-review',
  },
} satisfies SiteAdapter;
