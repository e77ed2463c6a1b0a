/** Class names by which frameworks hide, where no style sheet of the page says otherwise. */
const HIDING = ['hidden', 'd-none', 'is-hidden', 'u-hidden', 'tw-hidden', 'ng-hide', 'hide'];

/**
 * What a parsed page would not show: elements that its own style sheets hide (rules for all screens only), or whose class says so. For pages
 * without layout, where nothing else tells.
 */
export function hiddenIn(doc: Document): Set<Element> {
  const hidden = new Set<Element>();
  const styles = Array.from(doc.querySelectorAll('style'), (s) => plainRules((s.textContent ?? '').slice(0, 200_000)));
  for (const name of HIDING)
    if (!styles.some((css) => css.includes(`.${name}`)))
      for (const el of Array.from(doc.getElementsByClassName(name))) hidden.add(el);
  for (const css of styles)
    for (const [, select, body] of css.matchAll(/([^{}]{1,300})\{([^{}]{0,2000})\}/g)) {
      const shown = /(?:^|[;\s])display\s*:\s*([\w-]+)/.exec(body as string)?.[1];
      if (shown === 'none') for (const el of all(doc, select as string)) hidden.add(el);
      else if (shown) for (const el of [...hidden]) if (matches(el, select as string)) hidden.delete(el);
    }
  return hidden;
}

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

function matches(el: Element, select: string): boolean {
  try {
    return !select.includes(':') && el.matches(select);
  } catch {
    return false;
  }
}
