import { queryAll } from '../../dom/deep.ts';
import type { Outcome, Page, PageReading, ReadFailure, Recipe } from '../../domain/index.ts';
import { ok } from '../../domain/outcome.ts';
import { readWith } from '../read.ts';
import { adapterOf, TAUGHT } from './adapter.ts';
import { around } from './samples.ts';

/** The general reader, handed in: on a whole page, and from a place on it. */
export interface Readers {
  readGeneric(page: Page): Outcome<PageReading, ReadFailure>;
  readFrom(page: Page, element: Element): Outcome<PageReading, ReadFailure>;
}

/** So many messages at most: a selector that finds more has lost its meaning. */
const MOST = 1000;
/** Nothing is so sure as a message that an adapter names. */
const SUREST = 0.95;

/**
 * Reads a page by one recipe. Where the recipe says so (`follow`) and the general reader is there, what a person taught says where the
 * messages are, and the general reader which words, names and sides are theirs: it is kept only when its newest message is one of those
 * that the recipe finds. Else the recipe's own parts are read. Null = the recipe finds no messages, or breaks on the page.
 */
export function readOne(recipe: Recipe, page: Page, readers: Readers | null): Outcome<PageReading, ReadFailure> | null {
  try {
    const blocks = blocksOf(recipe, page);
    if (blocks.length === 0 || blocks.length > MOST) return null;
    const follow = readers ? recipe.follow : undefined;
    const whole = follow === 'page' ? asTaught(() => readers?.readGeneric(page), blocks) : null;
    if (whole) return ok(whole);
    const own = readWith(adapterOf(recipe), page);
    if (!own.ok) return own;
    const place = follow ? newestBlock(own.value) : null;
    const near = place ? asTaught(() => readers?.readFrom(page, place), blocks) : null;
    return ok(near ?? bounded(own.value));
  } catch {
    return null;
  }
}

function blocksOf({ parts }: Recipe, page: Page): Element[] {
  for (const { css } of parts.message) {
    const found = queryAll(page.doc, css);
    if (found.length > 0) return found;
  }
  return [];
}

/** The element of the newest message of those that would be answered. */
export const newestBlock = ({ conversation, blocks }: PageReading): Element | null =>
  blocks.get(conversation.latestCustomerTurn.at(-1)?.key ?? '') ?? null;

/** Is the newest message of a reading the pointed one: around it, with no other message between, or inside it? */
export function answers(reading: PageReading, pointed: Element): boolean {
  const newest = newestBlock(reading);
  if (!newest) return false;
  const inner = [...reading.blocks.values()].filter((block) => block !== newest && around(newest, block));
  return around(pointed, newest) || (around(newest, pointed) && !inner.some((block) => around(block, pointed)));
}

/**
 * The reading that a lesson starts from: what the general reader makes of the whole page where it answers the pointed message, for it
 * saw the rest, too; else what it makes of the place, `near`.
 */
export function firstReading(
  page: Page,
  pointed: Element,
  near: PageReading | null,
  readers: Readers | null,
): PageReading | null {
  const whole = tried(() => readers?.readGeneric(page));
  return whole?.ok && answers(whole.value, pointed) ? whole.value : near;
}

/** A reading of the general reader under the name of what was taught; null when it answers something else, or breaks. */
function asTaught(
  by: () => Outcome<PageReading, ReadFailure> | undefined,
  blocks: readonly Element[],
): PageReading | null {
  const read = tried(by);
  const newest = read?.ok ? newestBlock(read.value) : null;
  if (!read?.ok || !newest) return null;
  const isOne =
    blocks.some((block) => around(block, newest)) || blocks.filter((block) => around(newest, block)).length === 1;
  if (!isOne) return null;
  return bounded({ ...read.value, conversation: { ...read.value.conversation, site: TAUGHT } });
}

function tried<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

const bounded = (reading: PageReading): PageReading => ({
  ...reading,
  conversation: { ...reading.conversation, confidence: Math.min(SUREST, reading.conversation.confidence) },
});
