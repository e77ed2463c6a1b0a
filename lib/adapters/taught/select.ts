import { isPlainSelector } from '../../domain/selector.ts';
import { type Anchor, anchorsOf } from './anchors.ts';

/** How far a selector is from what it should find: wanted elements that it misses, and others that it finds. */
export interface Miss {
  missed: number;
  extra: number;
}

const MOST_TRIED = 240;
const CLIMB = 4;

/**
 * Selectors that find the targets and little else, best first, at most three. `judge` says how well one does; the
 * search upwards for a telling ancestor ends at `tops`. Empty when none finds most of the targets.
 */
export function selectorsFor(
  targets: readonly Element[],
  tops: ReadonlySet<Element>,
  judge: (css: string) => Miss,
): string[] {
  const tried = new Set<string>();
  const found: { css: string; miss: Miss; worth: number }[] = [];
  for (const { css, worth } of proposals(targets, tops)) {
    if (tried.size >= MOST_TRIED) break;
    if (tried.has(css) || !isPlainSelector(css)) continue;
    tried.add(css);
    const miss = judge(css);
    if (miss.missed <= targets.length * 0.2) found.push({ css, miss, worth });
  }
  found.sort((a, b) => a.miss.missed - b.miss.missed || a.miss.extra - b.miss.extra || b.worth - a.worth);
  const best = found[0];
  if (!best) return [];
  const equal = found.filter((f) => f.miss.missed === best.miss.missed && f.miss.extra === best.miss.extra);
  return different(equal.filter((f) => f.worth >= best.worth - Math.abs(best.worth) * 0.4).map((f) => f.css)).slice(
    0,
    3,
  );
}

/** Without those that only add a condition to an earlier one: they find nothing where that one finds nothing. */
function different(all: readonly string[]): string[] {
  return all.filter((css, i) => !all.slice(0, i).some((before) => css.includes(before)));
}

/** Single conditions that all targets share, then pairs, then the same inside a telling ancestor. */
function* proposals(targets: readonly Element[], tops: ReadonlySet<Element>): Generator<Anchor> {
  const own = shared(targets);
  const pairs = paired(own.slice(0, 5));
  yield* own;
  yield* pairs;
  const inner = [...own.slice(0, 4), ...pairs.slice(0, 2)];
  let level: Element[] = [...targets];
  for (let rise = 1; rise <= CLIMB; rise++) {
    level = [...new Set(level.flatMap((el) => (tops.has(el) || !el.parentElement ? [] : [el.parentElement])))];
    if (level.length === 0 || level.some((el) => el.localName === 'body')) return;
    for (const outer of shared(level).slice(0, 3))
      for (const one of inner)
        yield {
          css: `${outer.css}${rise === 1 ? ' > ' : ' '}${one.css}`,
          worth: (one.worth + outer.worth) / 2 - 0.15 * rise,
        };
  }
}

/** The conditions that every one of the elements fulfils, best first. */
export function shared(els: readonly Element[]): Anchor[] {
  const [first, ...rest] = els;
  if (!first) return [];
  const few = rest.slice(0, 60);
  return anchorsOf(first).filter(({ css }) => few.every((el) => fits(el, css)));
}

function paired(own: readonly Anchor[]): Anchor[] {
  return own.flatMap((a, i) =>
    own.slice(i + 1).flatMap((b) => {
      const [head, tail] = /^[a-z]/.test(b.css) ? [b, a] : [a, b];
      return /^[a-z]/.test(tail.css) ? [] : [{ css: head.css + tail.css, worth: (a.worth + b.worth) / 2 - 0.02 }];
    }),
  );
}

/** Does the element fulfil a selector? False where the browser cannot parse it. */
export function fits(el: Element, css: string): boolean {
  try {
    return el.matches(css);
  } catch {
    return false;
  }
}
