/** Finds the list on a page and its rows, with whatever adapters are handed in: the page side has one family at a time. */
import type { Page, Queue, QueueReading, QueueRow, SiteAdapter } from '../domain/index.ts';
import { isAddressed } from './match.ts';
import { openQueue } from './queue-rows.ts';
import type { GenericQueue, OpenQueue } from './queue-type.ts';

/**
 * Finds the list without reading its rows. `adapters` are those that may know the page; `generic` null = never guess.
 * May throw on a page that changes while it is read.
 */
export function findQueue(
  page: Page,
  adapters: readonly SiteAdapter[],
  generic: GenericQueue | null,
): OpenQueue | null {
  const known = adapters.filter((adapter) => isAddressed(adapter, page));
  const lists = known.find((adapter) => adapter.queue?.isQueue(page));
  const open = lists ? openQueue(lists, page) : null;
  if (open) return open;
  // A site whose lists are known says itself what is none; a list that changed is left to the generic reader.
  if (!generic || (!lists && known.some((adapter) => adapter.queue))) return null;
  const found = generic(page);
  return found && { ...found, mode: known[0]?.mode ?? found.mode };
}

/** Reads all rows of a list. Rows with the same key are told apart by `~1`, `~2`. */
export function readRows(page: Page, open: OpenQueue): QueueReading {
  const rows = new Map<string, Element>();
  const queue: Queue = { site: open.site, key: open.key, url: page.url.href, rows: [] };
  const reading: QueueReading = { queue, rows, mode: open.mode };
  for (const element of open.elements) addRow(reading, element, open.read(element));
  return reading;
}

/** Adds a row to a reading under a key of its own; null adds nothing. */
export function addRow({ queue, rows }: QueueReading, element: Element, row: QueueRow | null): void {
  if (!row) return;
  let key = row.key;
  for (let n = 1; rows.has(key); n++) key = `${row.key}~${n}`;
  rows.set(key, element);
  queue.rows.push(key === row.key ? row : { ...row, key });
}
