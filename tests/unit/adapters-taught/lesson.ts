// How the tests of this folder teach a page and read by what was taught.
import { readFrom } from '../../../lib/adapters/generic/index.ts';
import { asRecipe, deriveRecipe, type Pointed, readTaught } from '../../../lib/adapters/taught/index.ts';
import type { Page, Recipe } from '../../../lib/domain/index.ts';

export const now = new Date('2026-11-22T10:00:00Z');

export function teach(page: Page, css: string, more: Partial<Record<'author' | 'composer' | 'ours', string>> = {}) {
  const find = (one: string) => page.doc.querySelector(one)!;
  const message = find(css);
  const reading = readFrom(page, message);
  const pointed: Pointed = {
    message,
    author: more.author ? find(more.author) : null,
    composer: more.composer ? find(more.composer) : null,
    ours: more.ours ? find(more.ours) : null,
  };
  return deriveRecipe({ page, reading: reading.ok ? reading.value : null, pointed, overSite: false, now });
}

export function recipeFrom(page: Page, css: string, more = {}): Recipe {
  const outcome = teach(page, css, more);
  if (!outcome.ok) throw new Error(outcome.failure.says);
  return { ...asRecipe(outcome.value, now), id: 'r1', clock: 1 };
}

export const short = (recipe: Recipe, page: Page) => {
  const outcome = readTaught([recipe], page);
  return outcome.ok
    ? outcome.value.conversation.messages.map((m) => [m.role, m.author.name, m.text, m.sentAt])
    : outcome.failure.code;
};
