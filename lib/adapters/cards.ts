/** What sites share that list reviews or comments as cards, each with a reply box of its own. */
import { query, queryAll } from '../dom/deep.ts';
import { isShown } from '../dom/layout.ts';

/**
 * The card that is being worked on: the one whose reply box is open, else the only card. Null when several lie there and none is
 * open: then the page is a list. `box` is a selector for the box inside a card.
 */
export function openCard(cards: readonly Element[], box: string): Element | null {
  const shown = cards.filter(isShown);
  const open = shown.filter((card) => queryAll(card, box).some(isShown));
  const active = open.find((card) => card.contains(card.ownerDocument.activeElement));
  return active ?? open[0] ?? (shown.length === 1 ? (shown[0] ?? null) : null);
}

/** The nearest ancestor (at most `steps` up) that holds a match of a selector, or null. */
export function blockWith(el: Element, css: string, steps = 8): Element | null {
  let at = el.parentElement;
  for (let n = 0; at && n < steps; n++, at = at.parentElement) if (query(at, css)) return at;
  return null;
}

const STAR =
  /star|stern|estrel|étoile|etoile|stell|ster|gwiazd|зв[её]зд|зірк|yıldız|stjärn|stjern|tähte|csillag|hvězd|αστέρ|bintang|sao|星|별|نجم|نجوم|ستار|כוכב|सितार|ดาว/iu;

/**
 * How many stars a label gives: `Rated 2 out of 5 stars`, `2 von 5 Sternen`, `4/5`, `1 star`, `4,0 Sterne`, `٣ من ٥`, `★★★☆☆`.
 * Null when it is no label of stars (a lone number needs the word), or not between 0 and 5.
 */
export function starsOf(label: string): number | null {
  const said = label.slice(0, 80).replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const drawn = /^\s*(★+)☆*\s*$/u.exec(said)?.[1];
  if (drawn) return drawn.length <= 5 ? drawn.length : null;
  const numbers = said.match(/\d+(?:[.,]\d)?/g)?.map((n) => Number(n.replace(',', '.'))) ?? [];
  const [one, two] = numbers;
  if (one === undefined || numbers.length > 2 || (two === undefined && !STAR.test(said))) return null;
  // Some languages name the whole before the part: `5つ星のうち2`.
  const part = two !== undefined && one === 5 ? two : one;
  const whole = two === undefined ? 5 : Math.max(one, two);
  return part >= 0 && part <= 5 && whole === 5 ? part : null;
}
