import type { Visibility } from './conversation.ts';
import type { Candidate, PartName } from './site.ts';

/** The parts that a person can teach. */
export type RecipePart = Extract<
  PartName,
  'message' | 'body' | 'author' | 'sentAt' | 'subject' | 'composer' | 'agentMark' | 'noteMark' | 'drop'
>;

/** What a person taught Aisle about the pages of one site: data only, candidates as in a site adapter. */
export interface RecipeDraft {
  /** As the user calls it; at first the name of the host. */
  label: string;
  /** `https://desk.example` */
  origin: string;
  /** Which pages: a path in which `*` stands for one segment and `**` at the end for the rest. */
  path: string;
  parts: Partial<Record<RecipePart, Candidate[]>> & { message: Candidate[] };
  /** Names of our own people, where no mark in the page tells the sides apart. */
  ours: string[];
  newestFirst: boolean;
  channel: string;
  visibility: Exclude<Visibility, 'internal'>;
  /** True = taught on a page that a site adapter claims, so it goes before that one. */
  overSite: boolean;
  /**
   * Whose words, names and sides count where the recipe found the messages: what the general reader makes of the whole page, or from the
   * place of the newest message. Absent = the recipe's own parts.
   */
  follow?: 'page' | 'place' | undefined;
}

/** A recipe as it is kept and shared: a record with a stable id, an author and a logical time. */
export interface Recipe extends RecipeDraft {
  id: string;
  /** Who taught it, as the settings name the agent; null = not said. */
  author: string | null;
  /** Logical time of the last change; the higher one is the newer one. */
  clock: number;
  /** ISO 8601 of the last change. */
  at: string;
}

/** A file of recipes, for a team. */
export interface RecipeFile {
  format: 'aisle-recipes';
  version: 1;
  exportedAt: string;
  recipes: Recipe[];
}

/** Does a path fall under a recipe's pattern? `/tickets/*` covers `/tickets/17`, not `/tickets/17/edit`. */
export function pathMatches(pattern: string, pathname: string): boolean {
  const wanted = segments(pattern);
  const there = segments(pathname);
  const open = wanted.at(-1) === '**';
  if (open) wanted.pop();
  if (open ? there.length < wanted.length : there.length !== wanted.length) return false;
  return wanted.every((segment, i) => segment === '*' || segment === there[i]);
}

const segments = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

/** The recipes for one page, newest first. `claimed`: a site adapter knows the page, so only those taught over it count. */
export function recipesFor(recipes: readonly Recipe[], url: URL, claimed: boolean): Recipe[] {
  return recipes
    .filter((one) => one.origin === url.origin && pathMatches(one.path, url.pathname) && (!claimed || one.overSite))
    .sort((a, b) => b.clock - a.clock);
}
