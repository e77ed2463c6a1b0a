import { query, queryAll } from '../../dom/deep.ts';
import { hashOf } from '../../dom/hash.ts';
import { isShown } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { Page, SiteAdapter } from '../../domain/index.ts';
import { openCard, starsOf } from '../cards.ts';

const CARD = '.review-container';
const TITLE = '.review-top h3, [ng-bind*=".value.title"]';
const BODY = '[ng-bind*=".value.review"], .review-body';
const REPLY = '.inner-container';
const MODAL = '.modal-dialog';
const BOX = 'textarea, [contenteditable="true"]';

/** The window in which a response is written shows the review that it answers. */
const modal = (doc: Document) =>
  queryAll(doc, MODAL).find((el) => isShown(el) && query(el, BODY) && query(el, BOX)) ?? null;
const scope = ({ doc }: Page) => modal(doc) ?? openCard(queryAll(doc, CARD), BOX);

/** `by Marten_88 – Nov 20, 2026` in the interface's language: the name, and the day behind the dash. */
function metaOf(card: Element): { name: string | null; day: string | null } {
  const line = visibleText(query(card, '.review-meta')).replace(/\s+/g, ' ');
  const found =
    /^(?:(?:by|von|par|de|di|door|por|av|af|od|от)\s)?(.{1,80}?)\s[–—-]\s(.{3,40}?)(?:\s[–—·|-]\s.*)?$/iu.exec(line);
  return { name: found?.[1] ?? null, day: found?.[2] ?? null };
}

/** Who wrote a review that stands in the window: the card behind it with the same words. */
function cardOf(part: Element): Element {
  const own = part.closest(`${CARD}, ${MODAL}`) ?? part;
  if (query(own, '.review-meta')) return own;
  const said = visibleText(query(own, BODY));
  return queryAll(part.ownerDocument, CARD).find((card) => visibleText(query(card, BODY)) === said) ?? own;
}

const titleOf = (card: Element) => visibleText(query(card, TITLE)).replace(/\s+/g, ' ');
const cardKey = (card: Element) => hashOf(metaOf(card).name, titleOf(card), visibleText(query(card, BODY)));

function stars(card: Element): number | null {
  const mark = query(card, '.stars');
  const counted = /(?:^|\s)count-([0-5])(?:\s|$)/.exec(mark?.getAttribute('class') ?? '')?.[1];
  return counted ? Number(counted) : starsOf(mark?.getAttribute('aria-label') ?? '');
}

export default {
  id: 'app-store-connect',
  family: 'networks',
  label: 'App Store Connect reviews',
  hosts: ['appstoreconnect.apple.com'],
  proof: {
    level: 'public-source',
    since: '2025-11',
    says: 'Classes and bindings of the reviews page that one public extension works with; not tried signed in.',
  },
  // A page of reviews without the known cards has changed: the generic reader is asked.
  isConversation: (page) => {
    const found = scope(page);
    if (found) return query(found, BODY) !== null;
    return query(page.doc, CARD) === null && /\/(?:ratingsResponses|ratings|reviews)/i.test(page.url.pathname);
  },
  scope,
  parts: {
    message: [{ css: `${BODY}, ${REPLY}`, since: '2025-11' }],
    body: [{ css: ':scope', since: '2025-11' }],
    composer: [{ css: `${MODAL} :is(${BOX}), ${CARD} :is(${BOX})`, since: '2025-11' }],
    drop: [{ css: `${REPLY} :is(h3, h4, h5, .edit-link, .response-meta, .review-meta)`, since: '2025-11' }],
  },
  skip: (part) => (part.matches(BODY) ? part.closest(REPLY) !== null : part.parentElement?.closest(REPLY) != null),
  channelOf: () => 'app-store-review',
  keyOf(page) {
    const found = scope(page);
    return found && cardKey(cardOf(query(found, BODY) ?? found));
  },
  subjectOf: (page) => titleOf(scope(page) ?? page.doc.body) || null,
  role: (part) => (part.matches(REPLY) ? 'agent' : 'customer'),
  author: (part) => ({ name: part.matches(REPLY) ? null : metaOf(cardOf(part)).name }),
  sentAt: (part) => (part.matches(REPLY) ? null : metaOf(cardOf(part)).day),
  visibility: () => 'public',
  seen(page, tools) {
    const found = scope(page);
    const amount = found && stars(cardOf(query(found, BODY) ?? found));
    return amount === null ? [] : [tools.fact('rating', amount, `${amount} of 5 stars`, 'stars')];
  },
  queue: {
    isQueue: ({ doc }) => query(doc, CARD) !== null,
    parts: {
      row: [{ css: CARD, since: '2025-11' }],
      subject: [{ css: TITLE, since: '2025-11' }],
      preview: [{ css: BODY, since: '2025-11' }],
      answeredMark: [{ css: REPLY, since: '2025-11' }],
    },
    keyOf: cardKey,
    channelOf: () => 'app-store-review',
    author: (row) => ({ name: metaOf(row).name }),
    sentAt: (row) => metaOf(row).day,
  },
} satisfies SiteAdapter;
