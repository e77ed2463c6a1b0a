/** The selectors that a recipe may hold: plain enough to be cheap on any page, so that a file from a stranger is harmless. */

const MOST = 300;
const MOST_PARTS = 24;
/** A tag, `:scope`, class, id, attribute with or without a plain value, or a place among its siblings. */
const SIMPLE =
  /(?::scope|[a-z][a-z0-9]*(?:-[a-z0-9]+)*|[.#]-?[A-Za-z_][\w-]*|\[[a-z][a-z0-9-]*(?:[\^$*~]?="[^"\\\n]{0,80}")?\]|:(?:first|last)-(?:child|of-type)|:nth-(?:child|of-type)\(\d{1,3}\))/y;
const COMBINATOR = / > | \+ | |, /y;

/**
 * Is this a selector that Aisle may run on a page it knows nothing about? Only tags, classes, ids, attributes and places among
 * siblings, joined by a space, ` > `, ` + ` or `, `; at most 300 characters and 24 parts. No `:has`, no `:is`, no `*`.
 * Never throws, linear in the length.
 */
export function isPlainSelector(css: string): boolean {
  if (css.length === 0 || css.length > MOST) return false;
  let at = 0;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const simple = matchAt(SIMPLE, css, at);
    if (simple === 0) return false;
    at += simple;
    if (at === css.length) return true;
    if (matchAt(SIMPLE, css, at) > 0 && !/[a-z0-9]/.test(css[at] ?? '')) continue;
    const joint = matchAt(COMBINATOR, css, at);
    if (joint === 0) return false;
    at += joint;
  }
  return false;
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
