import { frameOf, queryAll } from '../../dom/deep.ts';
import { isShown } from '../../dom/layout.ts';
import type { Candidate, RecipePart } from '../../domain/index.ts';
import { messageOf } from '../tools.ts';
import { anchorsOf, givenClasses } from './anchors.ts';
import { type Sample, squeezed } from './samples.ts';
import { fits, kindsFor, type Miss, selectorsFor, shared } from './select.ts';

type Month = Candidate['since'];
type Css = Candidate['css'];

const MOST_FOUND = 1000;
/** Names that sites give to the side of those who answer. */
const OURS =
  /agent|staff|own\b|owner|out(?:going|bound)|[-_]out\b|self|\bme\b|mine\b|operator|admin|moderator|support|official|sent\b|team|company|business|right\b|reply|response/i;
const NOTES = /note|internal|private|comment-?internal|whisper/i;

/** Selectors as candidates, inside the hosts and frames that lead to them. */
export function asCandidates(found: readonly string[], hosts: readonly string[], since: Month): Candidate[] {
  return found.map((css) => ({ css: (hosts.length > 0 ? [...hosts, css] : css) as Css, since }));
}

/** The way into the root that an element is in: selectors of hosts and frames, outermost first. Null = no way is found. */
export function wayTo(el: Element, doc: Document): string[] | null {
  const root = el.getRootNode();
  if (root === doc) return [];
  const host = 'host' in root ? (root.host as Element) : frameOf(el.ownerDocument);
  if (!host) return null;
  const before = wayTo(host, doc);
  const own = onlyOne(host)[0];
  return before && own && before.length < 3 ? [...before, own] : null;
}

/** Selectors for a box to write in: among the boxes that they find, the engine takes the one with the caret or the nearest. */
export function boxSelectors(el: Element): string[] {
  const alone = onlyOne(el);
  if (alone.length > 0) return alone;
  const root = el.getRootNode() as Document | ShadowRoot;
  return selectorsFor([el], new Set(), (css) => {
    const found = queryAll(root, css);
    return { missed: found.includes(el) ? 0 : 1, extra: found.length - 1 };
  });
}

/** Selectors whose first match in its root is this element. */
export function onlyOne(el: Element): string[] {
  const root = el.getRootNode() as Document | ShadowRoot;
  return selectorsFor([el], new Set(), (css) => {
    const found = queryAll(root, css).filter((one) => isShown(one));
    return { missed: found[0] === el ? 0 : 1, extra: found.length - 1 };
  });
}

/**
 * Selectors that find all blocks; those that find other things with text, too, count less. Blocks of several kinds are found by a list
 * of selectors, `a, b`.
 */
export function blockSelectors(samples: readonly Sample[]): string[] {
  const blocks = samples.map((s) => s.block);
  const wanted = new Set(blocks);
  const root = blocks[0]?.getRootNode() as Document | ShadowRoot;
  const judgeOf = (some: readonly Element[]) => (css: string) => {
    const found = queryAll(root, css);
    if (found.length > MOST_FOUND) return { missed: some.length, extra: found.length };
    const hit = new Set(found);
    const others = found.filter((el) => !wanted.has(el) && (el.textContent ?? '').trim() !== '' && isShown(el));
    const tangled = others.some((el) => blocks.some((block) => el.contains(block) || block.contains(el)));
    return { missed: some.filter((b) => !hit.has(b)).length, extra: others.length + (tangled ? 100 : 0) };
  };
  const kinds = kindsFor(blocks, new Set(), judgeOf);
  return kinds.length < 2 ? (kinds[0] ?? []) : [kinds.map((css) => css[0]).join(', ')];
}

/** Candidates for a part of each message. A match with the same words is as good as the element itself. */
export function partCandidates(
  samples: readonly Sample[],
  name: Extract<RecipePart, 'body' | 'author' | 'sentAt'>,
  since: Month,
): Candidate[] {
  const of = (s: Sample) => (name === 'body' ? s.body : name === 'author' ? s.author : s.time);
  const pairs = samples.flatMap((s) => (of(s) ? [{ block: s.block, el: of(s) as Element }] : []));
  if (pairs.length === 0) return [];
  if (pairs.filter(({ block, el }) => block === el).length > pairs.length / 2) return [{ css: ':scope', since }];
  const inside = pairs.filter(({ block, el }) => block !== el);
  const shadows = inside.filter(({ block, el }) => el.getRootNode() !== block.getRootNode());
  if (shadows.length > inside.length / 2) return inShadow(shadows, since);
  const blocks = new Set(samples.map((s) => s.block));
  const silent = samples.filter((s) => of(s) === null).map((s) => s.block);
  const blockOf = new Map(inside.map(({ block, el }) => [el, block]));
  const isHit = (css: string, el: Element) => isSame(first(blockOf.get(el) as Element, css, blocks), el);
  const judgeOf = (some: readonly Element[]) => (css: string) => ({
    missed: some.filter((el) => !isHit(css, el)).length,
    extra: [...silent, ...inside.filter(({ el }) => !some.includes(el) && !isHit(css, el)).map((p) => p.block)].filter(
      (block) => first(block, css, blocks) !== null,
    ).length,
  });
  const kinds = kindsFor(
    inside.map((p) => p.el),
    blocks,
    judgeOf,
  );
  const found = kinds.length < 2 ? (kinds[0] ?? []) : kinds.map((css) => css[0] as string);
  return asCandidates(found.slice(0, 4), [], since);
}

/**
 * The element that a person pointed at as the place of the words: the same in most messages, once in each. Empty when it is a block
 * itself, a part of the words only, or nothing that lasts.
 */
export function pointedBody(samples: readonly Sample[], pointed: Element, since: Month): Candidate[] {
  const mine = samples[0];
  if (!mine || pointed === mine.block || !mine.block.contains(pointed)) return [];
  if (pointed.contains(mine.author) || squeezed(pointed).length < squeezed(mine.body).length * 0.5) return [];
  const blocks = new Set(samples.map((s) => s.block));
  const own = (block: Element, css: string) => queryAll(block, css).filter((el) => messageOf(el, blocks) === block);
  const judge = (css: string): Miss => {
    const alone = samples.filter((s) => own(s.block, css).length === 1).length;
    const sure = own(mine.block, css)[0] === pointed && alone >= samples.length * 0.7;
    return { missed: sure ? 0 : 1, extra: samples.length - alone };
  };
  return asCandidates(selectorsFor([pointed], blocks, judge), [], since);
}

const first = (block: Element, css: string, blocks: ReadonlySet<Element>): Element | null =>
  queryAll(block, css).find((el) => el !== block && messageOf(el, blocks) === block) ?? null;

const isSame = (found: Element | null, wanted: Element): boolean =>
  found === wanted || (found !== null && squeezed(found) === squeezed(wanted));

/** Each message is a component of its own: the part lies in its shadow root. */
function inShadow(pairs: readonly { block: Element; el: Element }[], since: Month): Candidate[] {
  const own = pairs.filter(({ block, el }) => (el.getRootNode() as ShadowRoot).host === block);
  if (own.length < pairs.length) return [];
  const judge = (css: string): Miss => ({
    missed: own.filter(({ block, el }) => !isSame(queryAll(block, [':scope', css])[0] ?? null, el)).length,
    extra: 0,
  });
  return asCandidates(
    selectorsFor(
      own.map((p) => p.el),
      new Set(),
      judge,
    ),
    [':scope'],
    since,
  );
}

/** Candidates for what only the messages of one side carry: on the block, around it, or in it beside the text. */
export function markCandidates(samples: readonly Sample[], role: 'agent' | 'note', since: Month): Candidate[] {
  const yes = samples.filter((s) => s.role === role).map((s) => s.block);
  const no = samples.filter((s) => s.role !== role).map((s) => s.block);
  const sample = samples.find((s) => s.role === role);
  if (!sample || no.length === 0) return [];
  const hint = role === 'agent' ? OURS : NOTES;
  const has = (block: Element, css: string) => fits(block, css) || queryAll(block, css).length > 0;
  const telling = proposedMarks(yes, sample)
    .filter((css) => !/^[a-z]+$/.test(css) && (hint.test(css) || (yes.length > 1 && no.length > 1)))
    .filter((css) => yes.every((block) => has(block, css)) && !no.some((block) => has(block, css)));
  const worth = (css: string) => (hint.test(css) ? 1 : 0);
  return asCandidates([...new Set(telling)].sort((a, b) => worth(b) - worth(a)).slice(0, 2), [], since);
}

function proposedMarks(yes: readonly Element[], sample: Sample): string[] {
  const own = shared(yes);
  const standing = givenClasses(sample.block).map((name) => `.${name}`);
  const parents = [...new Set(yes.flatMap((el) => el.parentElement ?? []))];
  const inner = Array.from(sample.block.querySelectorAll('*'))
    .filter((el) => el === sample.body || !sample.body.contains(el))
    .slice(0, 40);
  const around = shared(parents).flatMap((outer) => own.slice(0, 3).map((one) => `${outer.css} > ${one.css}`));
  return [...own.map((a) => a.css), ...standing, ...inner.flatMap((el) => anchorsOf(el).map((a) => a.css)), ...around];
}
