import { frameDocument, queryAll } from '../../dom/deep.ts';
import { isShown } from '../../dom/layout.ts';
import { visibleText } from '../../dom/text.ts';
import type { Page, SiteAdapter } from '../../domain/index.ts';
import { openReview, type Review, reviewAround, reviewKey, reviewsIn } from '../reviews.ts';

const MANAGER = /\/(?:local\/business\/\d+\/customers\/reviews|groups\/\w+\/reviews|reviews)(?:\/|$)/;

/** The manager's own page, or the frame of it that a search for the business shows. */
function managerDoc({ url, doc }: Page): Document | null {
  if (MANAGER.test(url.pathname)) return doc;
  if (!/customers\/reviews/.test(url.hash)) return null;
  const frames = queryAll(doc, 'iframe').filter(
    (el) => isShown(el) && /\/local\/business\//.test(`${el.getAttribute('src')} ${el.getAttribute('name')}`),
  );
  return frames.map((el) => frameDocument(el)).find((inner) => inner !== null) ?? null;
}

/** The review that is answered: the card with the open box, or the only one. */
function current(page: Page): Review | null {
  const doc = managerDoc(page);
  return doc && openReview(doc, 'textarea');
}

const line = (el: Element | null) => visibleText(el).replace(/\s+/g, ' ').trim() || null;

export default {
  id: 'google-business',
  family: 'networks',
  label: 'Google Business reviews',
  hosts: ['www.google.com', 'business.google.com'],
  paths: /^\/(?:local\/business|search|reviews|groups)(?:\/|$)/,
  proof: {
    level: 'synthetic',
    since: '2026-11',
    says: 'Addresses, frame and reply box from public source; the cards by stars and order only. Nobody has tried it signed in.',
  },
  // A manager without any review that can be told apart is left to the generic reader.
  isConversation: (page) => {
    const doc = managerDoc(page);
    if (!doc) return false;
    return current(page)?.body != null || reviewsIn(doc).length === 0;
  },
  scope: (page) => current(page)?.card ?? null,
  parts: {
    message: [{ css: '*', since: '2026-11', why: 'filtered by `skip`: classes mean nothing here' }],
    body: [{ css: ':scope', since: '2026-11' }],
    composer: [{ css: 'textarea:not([readonly])', since: '2026-11' }],
  },
  skip(part, _page, tools) {
    const review = reviewAround(part, tools);
    return part !== review?.body && part !== review?.reply;
  },
  channelOf: () => 'google-review',
  keyOf(page) {
    const review = current(page);
    return page.url.searchParams.get('reviewId') ?? (review && reviewKey(review));
  },
  role: (part, tools) => (reviewAround(part, tools)?.reply === part ? 'agent' : 'customer'),
  author(part, tools) {
    const review = reviewAround(part, tools);
    return review?.body === part ? { name: line(review.author) } : { name: null };
  },
  sentAt(part, tools) {
    const review = reviewAround(part, tools);
    return review?.body === part ? line(review.date) : null;
  },
  visibility: () => 'public',
  seen(page, tools) {
    const stars = current(page)?.stars ?? null;
    return stars === null ? [] : [tools.fact('rating', stars, `${stars} of 5 stars`, 'stars')];
  },
} satisfies SiteAdapter;
