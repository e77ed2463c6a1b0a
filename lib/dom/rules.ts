/** Class names by which frameworks hide, where no style sheet of the page says otherwise. */
const HIDING = ['hidden', 'd-none', 'is-hidden', 'u-hidden', 'tw-hidden', 'ng-hide', 'hide'];

/**
 * What a parsed page would not show: elements that its own style sheets hide (rules for all screens only), or whose class says so. For pages
 * without layout, where nothing else tells.
 */
export function hiddenIn(doc: Document): Set<Element> {
  const hidden = new Set<Element>();
  const styles = stylesOf(doc).map(plainRules);
  for (const name of HIDING)
    if (!styles.some((css) => css.includes(`.${name}`)))
      for (const el of Array.from(doc.getElementsByClassName(name))) hidden.add(el);
  for (const css of styles)
    for (const [, select, body] of rulesIn(css)) {
      const shown = /(?:^|[;\s])display\s*:\s*([\w-]+)/.exec(body as string)?.[1];
      if (shown === 'none') for (const el of all(doc, select as string)) hidden.add(el);
      else if (shown && !(select as string).includes(':'))
        for (const el of all(doc, select as string)) hidden.delete(el);
    }
  return hidden;
}

const stylesOf = (doc: Document): string[] =>
  Array.from(doc.querySelectorAll('style'), (s) => (s.textContent ?? '').slice(0, 200_000));

/** Selector and declarations of each rule. */
const rulesIn = (css: string) => css.matchAll(/([^{}]{1,300})\{([^{}]{0,2000})\}/g);

/** The rules outside of `@media` and its like, without comments. */
function plainRules(css: string): string {
  let rest = '';
  let depth = 0;
  let skip = -1;
  let from = 0;
  for (let i = 0; i < css.length; i++) {
    if (css[i] === '{') {
      if (skip < 0 && css.slice(from, i).includes('@')) skip = depth;
      depth++;
    } else if (css[i] === '}') {
      depth--;
      if (skip < 0) rest += css.slice(from, i + 1);
      if (depth <= skip) skip = -1;
      if (depth === 0 || skip >= 0) from = i + 1;
    }
    if (depth === 0 && css[i] === '}') from = i + 1;
  }
  return rest;
}

function all(doc: Document, select: string): Element[] {
  try {
    return select.includes('::') || select.includes(':hover') ? [] : Array.from(doc.querySelectorAll(select));
  } catch {
    // A selector that this engine does not know hides nothing.
    return [];
  }
}

/** The side of an element that its own style sets, or a rule of the page for its class: 1 the end of the line, -1 its start, 0 unknown. */
export function sideByStyle(el: Element): number {
  const near = [el, el.firstElementChild, el.parentElement].filter((x) => x !== null);
  const own = sideIn(
    near
      .slice(0, 2)
      .map((x) => x.getAttribute('style') ?? '')
      .join(';'),
  );
  if (own !== 0) return own;
  const rules = sidesIn(el.ownerDocument);
  for (const at of near)
    for (const name of (at.getAttribute('class') ?? '').split(/\s+/))
      if (rules.has(name)) return rules.get(name) as number;
  return 0;
}

const TO_END =
  /(?:justify-content|align-items|align-self)\s*:\s*(?:flex-)?end|margin-left\s*:\s*(?:auto|[3-9]\d%|\d{3}px)|float\s*:\s*right|text-align\s*:\s*(?:right|end)|row-reverse/;
const TO_START =
  /(?:justify-content|align-items|align-self)\s*:\s*(?:flex-)?start|margin-right\s*:\s*(?:auto|[3-9]\d%|\d{3}px)|float\s*:\s*left|text-align\s*:\s*(?:left|start)/;

const sideIn = (css: string): number => (TO_END.test(css) ? 1 : TO_START.test(css) ? -1 : 0);

const known = new WeakMap<Document, Map<string, number>>();

/** The classes that the page's own style sheets put to a side. */
function sidesIn(doc: Document): Map<string, number> {
  let rules = known.get(doc);
  if (rules) return rules;
  rules = new Map<string, number>();
  for (const [, select, css] of stylesOf(doc).flatMap((sheet) => [...rulesIn(sheet)])) {
    const side = sideIn(css as string);
    if (side !== 0) for (const name of classesIn(select as string)) rules.set(name, side);
  }
  known.set(doc, rules);
  return rules;
}

/** Of each selector the class that makes the difference: the last of the first part (`.line.us .words` -> `us`). */
const classesIn = (select: string): string[] =>
  select.split(',').flatMap(
    (one) =>
      /^\S+/
        .exec(one.trim())?.[0]
        .split('.')
        .slice(1)
        .at(-1)
        ?.replace(/[^\w-].*$/, '') ?? [],
  );
