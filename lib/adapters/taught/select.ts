import { isPlainSelector } from '../../domain/selector.ts';
import { type Anchor, anchorsOf } from './anchors.ts';

/** How far a selector is from what it should find: wanted elements that it misses, and others that it finds. */
export interface Miss {
  missed: number;
  extra: number;
}

const MOST_TRIED = 240;
const CLIMB = 4;

/** Found selectors, best first, and how much they can be trusted, 0..1. */
export interface Found {
  css: string[];
  worth: number;
}

/** Less than that is the place among siblings or a bare tag: true today. */
const LASTING = 0.25;

/**
 * Selectors that find the targets and little else, best first, at most three. `judge` says how well one does; the
 * search upwards for a telling ancestor ends at `tops`. Empty when none finds most of the targets.
 */
export function selectorsFor(
  targets: readonly Element[],
  tops: ReadonlySet<Element>,
  judge: (css: string) => Miss,
): string[] {
  return foundFor(targets, tops, judge).css;
}

function foundFor(targets: readonly Element[], tops: ReadonlySet<Element>, judge: (css: string) => Miss): Found {
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
  if (!best) return { css: [], worth: 0 };
  const equal = found.filter((f) => f.miss.missed === best.miss.missed && f.miss.extra === best.miss.extra);
  const near = equal.filter((f) => f.worth >= best.worth - Math.abs(best.worth) * 0.4);
  return { css: different(near.map((f) => f.css)).slice(0, 3), worth: best.worth };
}

/**
 * As `selectorsFor`, for targets that are not all alike (a question and its answers): one set of selectors for each kind, the kind of
 * the first target first, at most three kinds. `judgeOf` gives the judge for some of the targets. What no kind finds is left out.
 */
export function kindsFor(
  targets: readonly Element[],
  tops: ReadonlySet<Element>,
  judgeOf: (some: readonly Element[]) => (css: string) => Miss,
): string[][] {
  const all = foundFor(targets, tops, judgeOf(targets));
  if (all.worth >= LASTING) return [all.css];
  const kinds: Found[] = [];
  let rest = targets;
  for (let round = 0; rest.length > 0 && round < 5 && kinds.length < 3; round++) {
    const alike = alikeTo(rest[0] as Element, rest);
    const found = foundFor(alike, tops, judgeOf(alike));
    if (found.css.length > 0) kinds.push(found);
    rest = rest.filter((el) => !alike.includes(el));
  }
  const better = kinds.length > 0 && (all.css.length === 0 || kinds.every((kind) => kind.worth >= LASTING));
  if (better) return kinds.map((kind) => kind.css);
  return all.css.length > 0 ? [all.css] : [];
}

/** The elements that fulfil the first lasting condition of one which not only it fulfils; else it alone. */
function alikeTo(seed: Element, all: readonly Element[]): Element[] {
  for (const { css, worth } of anchorsOf(seed)) {
    const some = worth >= LASTING ? all.filter((el) => fits(el, css)) : [];
    if (some.length > 1) return some;
  }
  return [seed];
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
