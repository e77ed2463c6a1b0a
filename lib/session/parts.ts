/** Parts of the page side that come later, each in a file of its own, and how they find their way to the session. */
import type { Family, Outcome, Page, PageReading, PartOfPage, ReadFailure, SiteAdapter } from '../domain/index.ts';
import type { QueuePart } from './queue/types.ts';
import type { TeachPart } from './teach/types.ts';
import type { OverlayHooks, OverlayInPage, SessionDeps, Writer } from './types.ts';

/** What each part brings; the names are in `lib/domain/parts.ts`. */
export interface Parts extends Record<Family, { adapters: readonly SiteAdapter[] }> {
  /** For pages that no site adapter knows. */
  generic: {
    readGeneric(page: Page): Outcome<PageReading, ReadFailure>;
    /** The page read from a message that a person points at. */
    readFrom?(page: Page, element: Element): Outcome<PageReading, ReadFailure>;
  };
  /** Everything that is seen, and what writes into a reply box. */
  card: {
    createOverlay(deps: SessionDeps, hooks: OverlayHooks): OverlayInPage;
    createWriter(): Writer;
  };
  /** For pages that list conversations: what reads the rows and marks them. */
  queue: QueuePart;
  /** For pages that somebody taught, for teaching, pointing and selecting. */
  teach: TeachPart;
}

export type PartName = PartOfPage;

/** Where the files of one extension meet: the global object of its own world in the page, which the page cannot see. */
const slot = Symbol.for('aisle.parts');
interface Shelf {
  version: string;
  parts: Partial<Parts>;
}
type Shelved = typeof globalThis & { [slot]?: Shelf };

/**
 * For the files of the parts; they may run before the session or after it. Only a part of the session's own version is
 * taken; a second time changes nothing.
 */
export function handOver<Name extends PartName>(name: Name, version: string, part: Parts[Name]): void {
  const world = globalThis as Shelved;
  world[slot] ??= { version, parts: {} };
  if (world[slot].version === version) world[slot].parts[name] ??= part;
}

/** The parts as a session asks for them. */
export interface PartsAtHand {
  /** A part that is there already, or null. */
  now<Name extends PartName>(name: Name): Parts[Name] | null;
  /** A part, once it is there; null when it could not be loaded. Asking again is cheap. */
  need<Name extends PartName>(name: Name): Promise<Parts[Name] | null>;
}

/** After a part could not be loaded it is not asked for again for so many milliseconds. */
const rest = 5000;

/**
 * Opens the shelf for one version and gives the way to it; what an older version left there is gone. `load` has a part's
 * file run in this page and resolves when it did.
 */
export function createParts(
  version: string,
  load: (name: PartName) => Promise<unknown>,
  clock: () => number = () => performance.now(),
): PartsAtHand {
  const world = globalThis as Shelved;
  const shelf: Shelf = world[slot]?.version === version ? world[slot] : { version, parts: {} };
  world[slot] = shelf;
  const waiting = new Map<PartName, Promise<void>>();
  const failedAt = new Map<PartName, number>();
  const fetchPart = (name: PartName): Promise<void> => {
    const once = load(name)
      .catch(() => undefined)
      .then(() => {
        waiting.delete(name);
        if (!shelf.parts[name]) failedAt.set(name, clock());
      });
    waiting.set(name, once);
    return once;
  };
  return {
    now: (name) => shelf.parts[name] ?? null,
    async need(name) {
      const tired = clock() - (failedAt.get(name) ?? Number.NEGATIVE_INFINITY) < rest;
      if (!shelf.parts[name] && !tired) await (waiting.get(name) ?? fetchPart(name));
      return shelf.parts[name] ?? null;
    },
  };
}
