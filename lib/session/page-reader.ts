/** Reads a page: by its site adapter at once, else by the generic reader, which is fetched the first time. */
import { findComposerWith, readPageWith } from '../adapters/site-readers.ts';
import { fail, type Outcome, type Page, type PageReading, type ReadFailure } from '../domain/index.ts';
import type { PartsAtHand } from './parts.ts';

const says = 'Aisle could not load its reader into this page. Reload the tab and try again.';
const notLoaded: ReadFailure = { code: 'unsupported-page', says, missing: [], reader: 'generic', key: null };

type Reading = Outcome<PageReading, ReadFailure>;

/** How the session reads. A promise only while the generic reader is on its way. Neither throws nor rejects. */
export interface PageReader {
  readPage(page: Page): Reading | Promise<Reading>;
  findComposer(page: Page): Element | null;
}

/** The reader over the parts that are at hand. */
export function createPageReader(parts: PartsAtHand): PageReader {
  const generic = () => parts.now('generic')?.readGeneric ?? null;
  const whenFetched = async (page: Page): Promise<Reading> => {
    const read = (await parts.need('generic'))?.readGeneric ?? (() => fail(notLoaded));
    return readPageWith(page, read) ?? read(page);
  };
  return {
    readPage: (page) => readPageWith(page, generic()) ?? whenFetched(page),
    findComposer: (page) => findComposerWith(page, generic()),
  };
}
