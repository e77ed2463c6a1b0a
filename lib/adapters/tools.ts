import { amountOf } from '../dom/amount.ts';
import { deepAll, deepFirst, parentOf, query, queryAll } from '../dom/deep.ts';
import { ownText } from '../dom/quotes.ts';
import type { AdapterTools, Candidate, Fact, PartName, SiteAdapter } from '../domain/index.ts';

/** All elements that the first fruitful candidate of a part finds inside a root; empty when none does. */
export function candidatesIn(candidates: readonly Candidate[] | undefined, root: Document | Element): Element[] {
  for (const { css } of candidates ?? []) {
    const found = queryAll(root, css);
    if (found.length > 0) return found;
  }
  return [];
}

/** The parts of `drop` as one selector for the text reader, or null. Lists (other roots) cannot be dropped. */
export function dropOf(adapter: SiteAdapter): string | null {
  const plain = (adapter.parts.drop ?? []).map((c) => c.css).filter((css) => typeof css === 'string');
  return plain.length > 0 ? plain.join(',') : null;
}

/** The tools that an adapter's methods get, bound to one page and one conversation root. */
export function toolsFor(adapter: SiteAdapter, root: Document | Element): AdapterTools {
  const drop = dropOf(adapter);
  return toolsWith(adapter, root, (el) => ownText(el, drop ? { drop } : {}));
}

/** The same with another way to read an element: a list needs no quotes stripped. */
export function toolsWith(
  adapter: SiteAdapter,
  root: Document | Element,
  text: (el: Element | null) => string,
): AdapterTools {
  return {
    part: (name: PartName, within?: Element) => candidatesIn(adapter.parts[name], within ?? root)[0] ?? null,
    parts: (name: PartName, within?: Element) => candidatesIn(adapter.parts[name], within ?? root),
    find: (css, within) => findIn(css, (within as Element | undefined) ?? root),
    findAll: (css, within) => deepAll((within as Element | undefined) ?? root, css, { frames: false }),
    text,
    amount: amountOf,
    fact: (kind, amount, label, unit) => factOf(adapter.id, kind, amount, label, unit ?? null),
  };
}

// A plain query answers at once on nearly all sites; shadow roots are walked only when it finds nothing and there are any.
function findIn(css: string, root: Document | Element): Element | null {
  return query(root, css) ?? deepFirst(root, css, { frames: false });
}

function factOf(site: string, kind: Fact['kind'], amount: number | null, label: string, unit: string | null): Fact {
  const asOf = new Date().toISOString();
  return { kind, amount, unit: amount === null ? unit : (unit ?? 'count'), label, source: `page:${site}`, asOf };
}

/** First match of a part inside a message that belongs to this message and not to one nested in it. */
export function ownPart(
  candidates: readonly Candidate[] | undefined,
  message: Element,
  all: ReadonlySet<Element>,
): Element | null {
  for (const { css } of candidates ?? []) {
    const mine = queryAll(message, css).find((el) => messageOf(el, all) === message);
    if (mine) return mine;
  }
  return null;
}

/** The message that an element is in, or null. */
export function messageOf(el: Element, all: ReadonlySet<Element>): Element | null {
  for (let at: Element | null = el; at; at = parentOf(at)) if (all.has(at)) return at;
  return null;
}
