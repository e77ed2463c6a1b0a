/** Reads pages that list conversations: ticket views, inboxes, mention timelines. */
import type { Page, QueueReading } from '../domain/index.ts';
import { siteAdapters } from './all.ts';
import { readGenericQueue } from './generic-queue/index.ts';
import { findQueue, readRows } from './queue-find.ts';

/**
 * The list of conversations that a page shows: by its site's adapter, else by the generic reader, which is silent unless
 * the page is plainly an inbox. Null when it is none; a list with no rows when the inbox is empty. The page is not
 * changed. Never throws.
 */
export function readQueue(page: Page): QueueReading | null {
  try {
    const open = findQueue(page, siteAdapters, readGenericQueue);
    return open && readRows(page, open);
  } catch {
    return null;
  }
}
