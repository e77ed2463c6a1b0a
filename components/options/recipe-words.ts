import type { Recipe } from '../../lib/domain/index.ts';

/** `every page of desk.example`, or `pages like desk.example/cases/*`. */
export function whereWord({ origin, path }: Pick<Recipe, 'origin' | 'path'>): string {
  const { host } = new URL(origin);
  return path === '/**' ? `every page of ${host}` : `pages like ${host}${path}`;
}
