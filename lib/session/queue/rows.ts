/** Reads the rows of a list a few at a time, and only those that changed. */
import type { OpenQueue } from '../../adapters/queue-type.ts';
import type { QueueRow } from '../../domain/index.ts';

/** Milliseconds of reading in one go: well below what a person notices. */
const SLICE = 8;

interface Held {
  row: QueueRow | null;
  shows: string;
}

export interface RowReader {
  /** Reads the rows of a list; what did not change since is taken from memory. Null when `isOver` says so meanwhile. */
  read(open: OpenQueue, isOver: () => boolean): Promise<Map<Element, QueueRow | null> | null>;
  /** The row must be read anew. */
  forget(row: Element): void;
}

/** `pause` resolves in a later task. */
export function createRowReader(pause: () => Promise<void>, clock: () => number = () => performance.now()): RowReader {
  let known = new WeakMap<Element, Held>();
  let site = '';
  const readOne = (open: OpenQueue, el: Element): QueueRow | null => {
    const shows = `${el.className}|${el.getAttribute('href') ?? ''}|${el.textContent ?? ''}`;
    const held = known.get(el);
    if (held?.shows === shows) return held.row;
    const row = open.read(el);
    known.set(el, { row, shows });
    return row;
  };
  return {
    async read(open, isOver) {
      if (open.site !== site) known = new WeakMap();
      site = open.site;
      const rows = new Map<Element, QueueRow | null>();
      let start = clock();
      for (const el of open.elements) {
        if (clock() - start > SLICE) {
          await pause();
          if (isOver()) return null;
          start = clock();
        }
        rows.set(el, readOne(open, el));
      }
      return rows;
    },
    forget: (row) => void known.delete(row),
  };
}
