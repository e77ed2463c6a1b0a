import { queryAll } from '../../dom/deep.ts';
import type { Outcome, Page, PageReading, ReadFailure, Recipe } from '../../domain/index.ts';
import { fail } from '../../domain/outcome.ts';
import { TAUGHT } from './adapter.ts';
import { type Readers, readOne } from './guided.ts';

export { TAUGHT } from './adapter.ts';
export { asRecipe, deriveRecipe, type Lesson, type NotLearned } from './derive.ts';
export { firstReading, type Readers } from './guided.ts';
export { pathChoices, pathPatternOf } from './path.ts';
export { type Pointed, squeezed } from './samples.ts';
export { tellsSides } from './sides.ts';
export { fromText, nearText } from './words.ts';

const gone = 'What you taught Aisle about this page no longer fits: the page has changed.';
/** The sentence beside a reading that another reader had to make. */
export const READ_OTHERWISE = `${gone} It was read without it, so look twice, or teach the page again.`;

/**
 * Reads a page by the first of these recipes that fits it. Fails with `missing-part` when parts of a taught conversation are there and
 * its messages are not, else with `no-conversation`; the sentence says that the recipe no longer fits. `readers` = the general reader,
 * which recipes may lean on; without it they are read by their own parts. Never throws.
 */
export function readTaught(
  recipes: readonly Recipe[],
  page: Page,
  readers: Readers | null = null,
): Outcome<PageReading, ReadFailure> {
  for (const recipe of recipes) {
    const outcome = readOne(recipe, page, readers);
    if (outcome?.ok || outcome?.failure.code === 'no-customer-message') return outcome;
  }
  const missing = recipes.some((recipe) => hasTraces(recipe, page)) ? ['message'] : [];
  const code = missing.length > 0 ? 'missing-part' : 'no-conversation';
  return fail({ code, says: `${gone} Teach it again, or point at the message.`, missing, reader: TAUGHT, key: null });
}

/** Parts that are only on a conversation page: the box for the reply, authors, texts. */
function hasTraces({ parts }: Recipe, page: Page): boolean {
  const telling = [parts.composer, parts.author, parts.body].flatMap((candidates) => candidates ?? []);
  return telling.some(({ css }) => css !== ':scope' && css[0] !== ':scope' && queryAll(page.doc, css).length > 0);
}
