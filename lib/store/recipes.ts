import type { Recipe, RecipeDraft } from '../domain/index.ts';
import { nextClock } from './clock.ts';
import { store } from './db.ts';
import { withRoom } from './room.ts';

/** Keeps what was taught as a record with a new id and the next logical time. */
export function keepRecipe(draft: RecipeDraft, author: string | null, now = new Date()): Promise<Recipe> {
  const db = store();
  return withRoom(() =>
    db.transaction('rw', db.recipes, db.meta, async () => {
      const recipe = { ...draft, id: crypto.randomUUID(), author, clock: await nextClock(), at: now.toISOString() };
      await db.recipes.add(recipe);
      return recipe;
    }),
  );
}

/** Writes recipes as they are, over those with the same id; the clock of this browser goes past theirs. */
export function putRecipes(recipes: readonly Recipe[]): Promise<void> {
  const db = store();
  return withRoom(() =>
    db.transaction('rw', db.recipes, db.meta, async () => {
      await db.recipes.bulkPut([...recipes]);
      await nextClock(Math.max(0, ...recipes.map((one) => one.clock)));
    }),
  );
}

/** All recipes, by site and newest first. */
export async function recipesOf(): Promise<Recipe[]> {
  const rows = await store().recipes.toArray();
  return rows.sort((a, b) => a.origin.localeCompare(b.origin) || b.clock - a.clock);
}

/** The recipes of one origin. */
export async function recipesAt(origin: string): Promise<Recipe[]> {
  return store().recipes.where('origin').equals(origin).toArray();
}

/** Deletes a recipe and gives it back, so that it can be put back; null = it was not there. */
export async function deleteRecipe(id: string): Promise<Recipe | null> {
  const db = store();
  return db.transaction('rw', db.recipes, async () => {
    const recipe = await db.recipes.get(id);
    await db.recipes.delete(id);
    return recipe ?? null;
  });
}
