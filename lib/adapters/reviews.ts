/** Cards of reviews on pages whose classes mean nothing: found by their stars, read by the order of what stands in them. */
import { query, queryAll } from '../dom/deep.ts';
import { hashOf } from '../dom/hash.ts';
import { visibleText } from '../dom/text.ts';
import { openCard, starsOf } from './cards.ts';
import { once } from './once.ts';

const STARS = '[role="img"][aria-label], img[alt]';
const EDGE = 'main, [role="main"], body, html, [role="dialog"], [role="list"], ul, ol';
const CONTROL = 'button, [role="button"], [role="menu"], textarea, form, label, svg, style, script';
const BUTTON = 'button, [role="button"]';

/** The parts of one review, each an element of the page; null = the card shows none. */
export interface Review {
  card: Element;
  stars: number;
  author: Element | null;
  date: Element | null;
  title: Element | null;
  body: Element | null;
  reply: Element | null;
}

const labelOf = (el: Element) => el.getAttribute('aria-label') ?? el.getAttribute('alt') ?? '';
const marksIn = (root: Document | Element) => queryAll(root, STARS).filter((el) => starsOf(labelOf(el)) !== null);
const follows = (a: Element, b: Element) => (a.compareDocumentPosition(b) & 4) !== 0;

/** More cards than this and none open: a list, not worth reading card by card to find the only review. */
const MOST = 12;

/** The reviews of a page or of a part of it, each in the largest block that holds only its own stars. */
export function reviewsIn(root: Document | Element): Review[] {
  return starredIn(root)
    .map(([star, card]) => reviewAt(star, card))
    .filter(isReview);
}

/** The review that is being answered: the card with the open box, else the only one. Reads no more cards than it must. */
export function openReview(root: Document | Element, box: string): Review | null {
  const all = starredIn(root);
  const open = openCard(
    all.map(([, card]) => card),
    box,
  );
  const one = all.find(([, card]) => card === open);
  if (one) return reviewAt(...one);
  const read = all.length > MOST ? [] : all.map(([star, card]) => reviewAt(star, card)).filter(isReview);
  return read.length === 1 ? (read[0] ?? null) : null;
}

const isReview = (review: Review) =>
  review.author !== null && (review.body !== null || query(review.card, BUTTON) !== null);

function starredIn(root: Document | Element): [star: Element, card: Element][] {
  const marks = marksIn(root);
  return marks.map((star) => [star, cardAt(star, marks)]);
}

function cardAt(star: Element, marks: readonly Element[]): Element {
  let card = star;
  for (let up = star.parentElement; up && !up.matches(EDGE); up = up.parentElement) {
    const outer = up;
    if (marks.some((mark) => mark !== star && outer.contains(mark))) break;
    card = up;
  }
  return card;
}

function reviewAt(star: Element, card: Element): Review {
  const words = wordsIn(card).filter((el) => !star.contains(el));
  const before = words.filter((el) => follows(el, star));
  const after = words.filter((el) => follows(star, el) && !el.closest('a'));
  const heading = queryAll(card, 'h1, h2, h3, h4, h5, h6').find((el) => follows(star, el)) ?? null;
  const time = queryAll(card, 'time').find((el) => follows(star, el)) ?? query(card, 'time');
  const date = time ?? after.find((el) => isDate(el, star)) ?? null;
  const said = after.filter((el) => el !== date && !el.closest('time, h1, h2, h3, h4, h5, h6'));
  const first = said[0] ?? null;
  const answer = replyIn(card, said, first);
  const body = first !== null && answer?.box.contains(first) ? null : whole(first, star);
  const author = before.find((el) => /\p{L}/u.test(visibleText(el))) ?? null;
  return { card, stars: starsOf(labelOf(star)) ?? 0, author, date, title: heading, body, reply: answer?.text ?? null };
}

/** Elements with words of their own, outermost first, in the order of the page. */
function wordsIn(card: Element): Element[] {
  const found: Element[] = [];
  for (const el of queryAll(card, '*')) {
    const own = Array.from(el.childNodes).some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
    if (own && !el.closest(CONTROL) && !found.some((outer) => outer.contains(el))) found.push(el);
  }
  return found;
}

/** Short words in the row of the stars are the day, in whatever language. */
function isDate(el: Element, star: Element): boolean {
  return (el.parentElement?.contains(star) ?? false) && visibleText(el).length <= 40;
}

/** A text of several paragraphs: the block that holds nothing but them. */
function whole(first: Element | null, star: Element): Element | null {
  const up = first?.parentElement;
  if (!first || !up || up.contains(star) || query(up, `${CONTROL}, a, time, h1, h2, h3, h4`)) return first;
  return first.matches('p') ? up : first;
}

/** The firm's answer: a block behind the review with a head or a time, words, and buttons of its own (edit, delete). */
function replyIn(
  card: Element,
  said: readonly Element[],
  first: Element | null,
): { box: Element; text: Element } | null {
  for (const el of said.slice(1)) {
    let box = el;
    while (box.parentElement && box.parentElement !== card && first && !box.parentElement.contains(first))
      box = box.parentElement;
    const inside = said.filter((one) => box.contains(one));
    if (box === el || !query(box, BUTTON) || (inside.length < 2 && !query(box, 'time'))) continue;
    // The first of several is the head: who answered.
    const text = (inside.length > 1 ? inside.slice(1) : inside).reduce((long, one) =>
      visibleText(one).length > visibleText(long).length ? one : long,
    );
    return { box, text };
  }
  return null;
}

/** The id in a review's own link, else a hash of who wrote what. */
export function reviewKey({ card, author, body, title }: Review): string {
  const ids = queryAll(card, 'a[href]').map((a) =>
    /[?&]reviewId=([\w:-]+)|\/reviews\/([\w-]{6,})(?:[/?#]|$)/.exec(a.getAttribute('href') ?? ''),
  );
  const id = ids.find((found) => found !== null);
  return id?.[1] ?? id?.[2] ?? hashOf(visibleText(author), visibleText(title), visibleText(body));
}

/** The review around an element; found once per reading, which `tools` stands for. */
export function reviewAround(el: Element, tools: object, all?: (doc: Document) => Review[]): Review | null {
  const find = () => {
    const named = all?.(el.ownerDocument).find(({ card }) => card.contains(el));
    const starred = named ? undefined : starredIn(el.ownerDocument).find(([, card]) => card.contains(el));
    return named ?? (starred ? reviewAt(...starred) : null);
  };
  const before = once(tools, 'review', find);
  return before === null || before.card.contains(el) ? before : find();
}
