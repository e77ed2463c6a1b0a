import { query, queryAll } from '../../dom/deep.ts';
import { visibleText } from '../../dom/text.ts';
import { timeOf } from '../../dom/time.ts';
import type { Page, SiteAdapter } from '../../domain/index.ts';
import { openCard, starsOf } from '../cards.ts';
import { type Review, reviewAround, reviewKey, reviewsIn } from '../reviews.ts';

const PUBLIC = 'article[data-service-review-card-paper]';
const part = (name: string) => `[data-service-review-${name}-typography]`;

/** The public page names its parts; the business application only shows them in their order. */
function publicReview(card: Element): Review {
  const rating = query(card, '[data-service-review-rating]')?.getAttribute('data-service-review-rating');
  return {
    card,
    stars: starsOf(`${rating}/5`) ?? 0,
    author: query(card, '[data-consumer-name-typography]'),
    date: query(card, 'time[data-service-review-date-time-ago], time[datetime]'),
    title: query(card, part('title')),
    body: query(card, part('text')),
    reply: query(card, part('business-reply-text')),
  };
}

const isPublic = (url: URL) => !/^business/.test(url.hostname);
const reviews = (doc: Document) => {
  const named = queryAll(doc, PUBLIC).map(publicReview);
  return named.length > 0 ? named : reviewsIn(doc);
};

/** The review that is answered: the card with the open box, the one that the address names, or the only one. */
function current({ url, doc }: Page): Review | null {
  const id = /\/reviews\/([\w-]{6,})\/?$/.exec(url.pathname)?.[1];
  const listed = /\/reviews\/?$/.test(url.pathname);
  if (!id && (isPublic(url) || !listed)) return null;
  const all = reviews(doc);
  const card = openCard(
    all.map((review) => review.card),
    'textarea',
  );
  return all.find((review) => review.card === card) ?? all.find((review) => reviewKey(review) === id) ?? null;
}

const wordsOf = (review: Review | null) => review?.body ?? review?.title ?? null;
const named = (doc: Document) => queryAll(doc, PUBLIC).map(publicReview);
const reviewOf = (el: Element, tools: object) => reviewAround(el, tools, named);

export default {
  id: 'trustpilot',
  family: 'networks',
  label: 'Trustpilot',
  hosts: ['businessapp.b2b.trustpilot.com', 'business.trustpilot.com', 'www.trustpilot.com', '*.trustpilot.com'],
  proof: {
    level: 'synthetic',
    since: '2026-11',
    says: 'The public page by attributes that scrapers have read for years; the business application by stars and order only.',
  },
  // The business application without any review that can be told apart is left to the generic reader.
  isConversation: (page) =>
    wordsOf(current(page)) !== null ||
    (!isPublic(page.url) && /\/reviews(?:\/|$)/.test(page.url.pathname) && reviews(page.doc).length === 0),
  scope: (page) => current(page)?.card ?? null,
  parts: {
    message: [{ css: '*', since: '2026-11', why: 'filtered by `skip`: classes mean nothing here' }],
    body: [{ css: ':scope', since: '2026-11' }],
    composer: [{ css: 'article textarea, form textarea', since: '2026-11' }],
  },
  skip(el, _page, tools) {
    const review = reviewOf(el, tools);
    return el !== wordsOf(review) && el !== review?.reply;
  },
  channelOf: () => 'trustpilot-review',
  keyOf(page) {
    const review = current(page);
    return /\/reviews\/([\w-]{6,})\/?$/.exec(page.url.pathname)?.[1] ?? (review && reviewKey(review));
  },
  subjectOf: (page) => visibleText(current(page)?.title ?? null) || null,
  role: (el, tools) => (reviewOf(el, tools)?.reply === el ? 'agent' : 'customer'),
  author(el, tools) {
    const review = reviewOf(el, tools);
    return review?.reply === el
      ? { name: null }
      : { name: visibleText(review?.author ?? null).replace(/\s+/g, ' ') || null };
  },
  sentAt(el, tools) {
    const review = reviewOf(el, tools);
    return review?.reply === el ? null : timeOf(review?.date ?? null);
  },
  visibility: () => 'public',
  seen(page, tools) {
    const stars = current(page)?.stars ?? 0;
    return stars > 0 ? [tools.fact('rating', stars, `${stars} of 5 stars`, 'stars')] : [];
  },
} satisfies SiteAdapter;
