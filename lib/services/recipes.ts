import * as z from 'zod/mini';
import {
  fail,
  isPlainSelector,
  type Outcome,
  ok,
  type Recipe,
  type RecipeDraft,
  type RecipeFile,
} from '../domain/index.ts';
import { recipeFileSchema, recipeSchema } from '../domain/recipe.schema.ts';
import { readSettings } from '../platform/index.ts';
import { keepRecipe, putRecipes, recipesAt, recipesOf, deleteRecipe as remove } from '../store/index.ts';
import type { RecipeOffer, RecipePreview, ServiceFailure, ServiceRefusal } from './types.ts';

const LARGEST_FILE = 2_000_000;
const SAYS = {
  large: 'This file is too large for recipes: at most 2 MB.',
  none: 'This is no file of Aisle recipes. Choose one that was exported here, in Aisle.',
  later: 'This file was made by a newer Aisle. Update Aisle, then import it again.',
  gone: 'This recipe is no longer there.',
} as const;

/** What was taught about one site; nothing where the database cannot be used. */
export async function recipesHere(origin: string): Promise<Outcome<Recipe[], ServiceRefusal>> {
  return ok(await recipesAt(origin).catch(() => []));
}

/** Keeps what a person taught, in the agent's name. A page teaches only for its own origin. */
export async function keepTaught(draft: RecipeDraft, origin: string): Promise<Outcome<Recipe, ServiceRefusal>> {
  if (draft.origin !== origin)
    return fail({ code: 'not-granted', says: 'A page can only be taught for its own site.' });
  try {
    return ok(await keepRecipe(draft, (await readSettings()).agent.name));
  } catch {
    return fail({ code: 'failed', says: 'This could not be kept: the browser’s storage is full or broken.' });
  }
}

/** All recipes, by site and newest first. */
export const listRecipes = (): Promise<Recipe[]> => recipesOf();

/** Gives a recipe another name. The time of the change moves on, so that a team sees the newer name. */
export async function renameRecipe(id: string, label: string): Promise<Outcome<Recipe, ServiceFailure>> {
  const all = await recipesOf();
  const old = all.find((one) => one.id === id);
  if (!old) return fail({ code: 'not-found', says: SAYS.gone });
  const clock = Math.max(...all.map((one) => one.clock)) + 1;
  const next = { ...old, label: label.trim().slice(0, 80) || old.label, clock, at: new Date().toISOString() };
  await putRecipes([next]);
  return ok(next);
}

/** Deletes a recipe and gives it back for `putBackRecipe`. */
export async function deleteRecipe(id: string): Promise<Outcome<Recipe, ServiceFailure>> {
  const recipe = await remove(id);
  return recipe ? ok(recipe) : fail({ code: 'not-found', says: SAYS.gone });
}

/** Puts a deleted recipe back as it was. */
export const putBackRecipe = (recipe: Recipe): Promise<void> => putRecipes([recipe]);

/** Recipes as a file for a team; all, or those with these ids. */
export async function exportRecipes(ids: readonly string[] | null = null, now = new Date()): Promise<string> {
  const recipes = (await recipesOf()).filter((one) => ids === null || ids.includes(one.id));
  const file: RecipeFile = { format: 'aisle-recipes', version: 1, exportedAt: now.toISOString(), recipes };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What a file holds and what taking each recipe would do. Nothing is stored. Never throws. */
export async function previewRecipes(file: Blob): Promise<Outcome<RecipePreview, ServiceFailure>> {
  if (file.size > LARGEST_FILE) return fail({ code: 'failed', says: SAYS.large });
  const read = readFile(await file.text().catch(() => ''));
  if (!read.ok) return read;
  const mine = await recipesOf().catch(() => []);
  const preview: RecipePreview = { offers: [], refused: [] };
  for (const entry of read.value) {
    const recipe = z.safeParse(recipeSchema, entry);
    if (!recipe.success) preview.refused.push({ label: labelOf(entry), says: whyNot(entry) });
    else if (!preview.offers.some((one) => one.recipe.id === recipe.data.id))
      preview.offers.push(offerOf(recipe.data, mine));
  }
  return ok(preview);
}

/** Takes recipes that `previewRecipes` offered. Others stay as they are. Gives how many were taken. */
export async function importRecipes(recipes: readonly Recipe[]): Promise<Outcome<number, ServiceFailure>> {
  const sound = recipes.filter((one) => z.safeParse(recipeSchema, one).success);
  try {
    if (sound.length > 0) await putRecipes(sound);
    return ok(sound.length);
  } catch {
    return fail({ code: 'storage-full', says: 'The browser has no room for them. Nothing was changed.' });
  }
}

function readFile(text: string): Outcome<unknown[], ServiceFailure> {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const file = z.safeParse(recipeFileSchema, json);
    if (file.success) return ok(file.data.recipes);
    const { format, version } = json as { format?: unknown; version?: unknown };
    const later = format === 'aisle-recipes' && typeof version === 'number' && version > 1;
    return fail({ code: 'failed', says: later ? SAYS.later : SAYS.none });
  } catch {
    return fail({ code: 'failed', says: SAYS.none });
  }
}

const labelOf = (entry: unknown): string => {
  const { label, origin } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>;
  const name = typeof label === 'string' ? label : typeof origin === 'string' ? origin : '';
  return name.slice(0, 80) || 'An entry without a name';
};

function whyNot(entry: unknown): string {
  const parts = (entry as { parts?: unknown } | null)?.parts;
  const all = Object.values(typeof parts === 'object' && parts !== null ? parts : {}).flat();
  const css = all.flatMap((one) => (one as { css?: unknown } | null)?.css ?? []).flat();
  const harmful = css.some((one) => typeof one === 'string' && !isPlainSelector(one));
  return harmful ? 'It holds a selector that Aisle does not run.' : 'It is incomplete or damaged.';
}

function offerOf(recipe: Recipe, mine: readonly Recipe[]): RecipeOffer {
  const same = mine.find((one) => one.id === recipe.id);
  if (same && content(same) === content(recipe)) return { recipe, state: 'same', says: 'You have it already.' };
  if (same && recipe.clock > same.clock)
    return { recipe, state: 'newer', says: `Newer than the one you have (“${same.label}”); it takes its place.` };
  if (same)
    return { recipe, state: 'older', says: `Older than the one you have (“${same.label}”); taking it goes back.` };
  const beside = mine.find((one) => one.origin === recipe.origin && one.path === recipe.path);
  if (beside)
    return {
      recipe,
      state: 'beside',
      says: `You taught these pages, too (“${beside.label}”). Both are kept; the newer one is tried first.`,
    };
  return { recipe, state: 'new', says: 'New.' };
}

const content = ({ clock: _clock, at: _at, author: _author, ...rest }: Recipe): string => stable(rest);

/** JSON whose keys are in order: what is stored and what was read may order them otherwise. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
