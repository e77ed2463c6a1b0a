import * as z from 'zod/mini';
import { once } from './once.ts';
import type { Recipe, RecipeDraft, RecipeFile } from './recipe.ts';
import { isPlainSelector } from './selector.ts';

/** Recipes in one file, and for one site. */
export const MOST_RECIPES = 500;

const line = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

/** What a draft is made of. Built at the first recipe: a worker that wakes for a message needs none of it. */
const shape = once(() => {
  const selector = z.string().check(z.refine(isPlainSelector));
  // One selector, or up to three hosts or frames and then one.
  const css = z.union([
    selector,
    z.tuple([selector, selector]),
    z.tuple([selector, selector, selector]),
    z.tuple([selector, selector, selector, selector]),
  ]);
  const month = z.templateLiteral([z.number(), '-', z.number()]).check(z.maxLength(7));
  const candidate = z.object({ css, since: month, why: z.optional(z.string().check(z.maxLength(200))) });
  const candidates = z.array(candidate).check(z.minLength(1), z.maxLength(4));

  const origin = line(300).check(
    z.refine((text) => {
      const url = URL.parse(text);
      return url !== null && /^https?:$/.test(url.protocol) && url.origin === text;
    }),
  );

  return {
    label: line(80),
    origin,
    path: line(300).check(z.refine((path) => path.startsWith('/') && path.split('/').length <= 20)),
    parts: z.object({
      message: candidates,
      body: z.optional(candidates),
      author: z.optional(candidates),
      sentAt: z.optional(candidates),
      subject: z.optional(candidates),
      composer: z.optional(candidates),
      agentMark: z.optional(candidates),
      noteMark: z.optional(candidates),
      drop: z.optional(candidates),
    }),
    ours: z.array(line(200)).check(z.maxLength(40)),
    newestFirst: z.boolean(),
    channel: line(100),
    visibility: z.enum(['public', 'private']),
    overSite: z.boolean(),
    follow: z.optional(z.enum(['page', 'place'])),
  };
});

/** A recipe as a page hands it over to be kept. */
export const recipeDraftSchema: z.ZodMiniType<RecipeDraft> = z.lazy(() => z.object(shape()));

/** A recipe as it is kept and shared. */
export const recipeSchema: z.ZodMiniType<Recipe> = z.lazy(() => {
  return z.object({
    ...shape(),
    id: line(60),
    author: z.nullable(z.string().check(z.maxLength(200))),
    clock: z.int().check(z.minimum(0), z.maximum(2 ** 48)),
    at: line(40).check(z.refine((when) => !Number.isNaN(Date.parse(when)))),
  });
});

/** The outside of a file of recipes; each recipe is then looked at by itself. */
export const recipeFileSchema: z.ZodMiniType<Omit<RecipeFile, 'recipes'> & { recipes: unknown[] }> = z.lazy(() =>
  z.object({
    format: z.literal('aisle-recipes'),
    version: z.literal(1),
    exportedAt: z.string().check(z.maxLength(40)),
    recipes: z.array(z.unknown()).check(z.maxLength(MOST_RECIPES)),
  }),
);
