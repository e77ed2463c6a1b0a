/** Reads a page: by its site adapter, else by the generic reader. Each is fetched the first time that a page needs it. */
import { familiesByAddress, familiesByMark } from '../adapters/signs.ts';
import { type SiteReaders, siteReaders } from '../adapters/site-readers.ts';
import { fail, families, type Outcome, type Page, type PageReading, type ReadFailure } from '../domain/index.ts';
import type { PartName, PartsAtHand } from './parts.ts';

const says = 'Aisle could not load its reader into this page. Reload the tab and try again.';
const notLoaded: ReadFailure = { code: 'unsupported-page', says, missing: [], reader: 'generic', key: null };

type Reading = Outcome<PageReading, ReadFailure>;

/** How the session reads. A promise only while a reader is on its way. Neither throws nor rejects. */
export interface PageReader {
  readPage(page: Page): Reading | Promise<Reading>;
  findComposer(page: Page): Element | null;
}

/** The reader over the parts that are at hand. */
export function createPageReader(parts: PartsAtHand): PageReader {
  const whenFetched = async (page: Page, lacking: PartName): Promise<Reading> => {
    const arrived = await parts.need(lacking);
    const read = readAny(page, parts);
    if (typeof read !== 'string') return read;
    return arrived && read !== lacking ? whenFetched(page, read) : withoutIt(page, parts);
  };
  return {
    readPage(page) {
      const read = readAny(page, parts);
      return typeof read === 'string' ? whenFetched(page, read) : read;
    },
    findComposer: (page) => sitesAtHand(parts).findComposerWith(page, genericAtHand(parts)),
  };
}

/** The reading, or the part that is lacking for it. */
function readAny(page: Page, parts: PartsAtHand): Reading | PartName {
  const lacking = lackingFamily(page, parts);
  return lacking ?? sitesAtHand(parts).readPageWith(page, genericAtHand(parts)) ?? 'generic';
}

/** A family that may know the page and is not here. Marks are looked for only while no adapter that is here claims it. */
function lackingFamily(page: Page, parts: PartsAtHand): PartName | null {
  const missing = (name: PartName) => parts.now(name) === null;
  const byAddress = familiesByAddress(page.url).find(missing);
  if (byAddress || families.every((family) => !missing(family))) return byAddress ?? null;
  if (claimed(page, parts)) return null;
  return familiesByMark(page).find(missing) ?? null;
}

/** Does an adapter that is here know the page? One that breaks on it is asked no further. */
function claimed(page: Page, parts: PartsAtHand): boolean {
  try {
    return sitesAtHand(parts).adapterFor(page) !== null;
  } catch {
    return true;
  }
}

const genericAtHand = (parts: PartsAtHand) => parts.now('generic')?.readGeneric ?? null;

/** The readers over all adapters that are here; without any they leave every page to the generic reader. */
function sitesAtHand(parts: PartsAtHand): SiteReaders {
  return siteReaders(families.flatMap((family) => parts.now(family)?.adapters ?? []));
}

/** A known site that lost a part says so; any other page says that its reader is missing. */
function withoutIt(page: Page, parts: PartsAtHand): Reading {
  return sitesAtHand(parts).readPageWith(page, () => fail(notLoaded)) ?? fail(notLoaded);
}
