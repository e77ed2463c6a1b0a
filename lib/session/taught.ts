/** Reading by what people taught, and from where they pointed, before the other readers. */
import { familiesByAddress, familiesByMark } from '../adapters/signs.ts';

import type { Readers } from '../adapters/taught/index.ts';
import {
  type Outcome,
  ok,
  type Page,
  type PageReading,
  type ReadFailure,
  type Recipe,
  recipesFor,
} from '../domain/index.ts';
import type { PageReader } from './page-reader.ts';
import type { PartsAtHand } from './parts.ts';

type Reading = Outcome<PageReading, ReadFailure>;
/** A reading that a person asked for; null = it does not hold any more. */
export type Pinned = (page: Page) => Reading | null;

/** A reader that can be taught. */
export interface TaughtReader extends PageReader {
  /** From now on this reading goes before all others, until it gives null. */
  pin(read: Pinned | null): void;
  /** Asks anew what was taught about this site. */
  learn(): Promise<void>;
  /** May a site adapter know this page? Then only recipes taught on such a page go before it. */
  mayBeKnown(page: Page): boolean;
}

/** The first reading waits so many milliseconds for the recipes of the site, and goes on without them. */
const patience = 600;

const mayBeKnown = (page: Page): boolean => familiesByAddress(page.url).length > 0 || familiesByMark(page).length > 0;

/** The general reader, for recipes that lean on it; null while it is not in the page. */
export function readersAtHand(parts: Pick<PartsAtHand, 'now'>): Readers | null {
  const { readGeneric, readFrom } = parts.now('generic') ?? {};
  return readGeneric && readFrom ? { readGeneric, readFrom } : null;
}

/** The reader over recipes, which `ask` gives. Recipes that come late are used from the next reading on. */
export function withRecipes(
  base: PageReader,
  parts: Pick<PartsAtHand, 'now' | 'need'>,
  ask: () => Promise<readonly Recipe[]>,
): TaughtReader {
  let recipes: readonly Recipe[] | null = null;
  let pinned: Pinned | null = null;
  const learn = async () => {
    recipes = await ask().catch(() => recipes ?? []);
  };
  const here = (page: Page) => recipesFor(recipes ?? [], page.url, mayBeKnown(page));
  const held = (page: Page) => {
    const reading = pinned?.(page) ?? null;
    if (!reading) pinned = null;
    return reading;
  };
  const readPage = (page: Page): Reading | Promise<Reading> => {
    const reading = held(page);
    if (reading) return reading;
    if (recipes === null) return firstAsked(page);
    const mine = here(page);
    if (mine.length === 0) return base.readPage(page);
    const lacking = lackingFor(mine);
    if (lacking.length === 0) return byRecipe(page, mine);
    return Promise.all(lacking.map((name) => parts.need(name))).then(() => byRecipe(page, mine));
  };
  /** What has to be fetched first; the general reader only for recipes that lean on it. */
  const lackingFor = (mine: readonly Recipe[]) => {
    const names = mine.some(({ follow }) => follow) ? (['teach', 'generic'] as const) : (['teach'] as const);
    return names.filter((name) => parts.now(name) === null);
  };
  const firstAsked = async (page: Page) => {
    await Promise.race([learn(), new Promise((done) => setTimeout(done, patience))]);
    recipes ??= [];
    return readPage(page);
  };
  const byRecipe = (page: Page, mine: readonly Recipe[]): Reading | Promise<Reading> => {
    const teach = parts.now('teach');
    const taught = teach?.readTaught(mine, page, readersAtHand(parts));
    if (!teach || !taught) return base.readPage(page);
    if (taught.ok) return taught;
    const other = base.readPage(page);
    const choose = (read: Reading): Reading => (read.ok ? ok({ ...read.value, notice: teach.readOtherwise }) : taught);
    return other instanceof Promise ? other.then(choose) : choose(other);
  };
  return {
    readPage,
    findComposer(page) {
      const near = pinned || here(page).length > 0 ? readPage(page) : null;
      const found = near && !(near instanceof Promise) && near.ok ? near.value.composer : null;
      return found ?? base.findComposer(page);
    },
    pin(read) {
      pinned = read;
    },
    learn,
    mayBeKnown,
  };
}
