import type { Conversation, Outcome, Page, PageReading, ReadFailure, SiteAdapter } from '../domain/index.ts';
import { ok } from '../domain/outcome.ts';
import { siteAdapters } from './all.ts';
import { readGeneric } from './generic/index.ts';
import { claimantsAmong } from './match.ts';
import { type ReadOptions, siteReaders } from './site-readers.ts';

export { siteAdapters } from './all.ts';
export { readQueue } from './queue.ts';
export { scopeOf } from './read.ts';
export type { ReadOptions } from './site-readers.ts';

const all = siteReaders(siteAdapters);

/** The adapters that hold a page for a conversation of theirs; a healthy set gives at most one. */
export function claimants(page: Page): SiteAdapter[] {
  return claimantsAmong(siteAdapters, page);
}

/** The adapter that a page belongs to, or null. A page of its address that is no conversation belongs to it, too. */
export function adapterFor(page: Page): SiteAdapter | null {
  return all.adapterFor(page);
}

/**
 * Reads what a page shows of a conversation. Fails with a code and a plain sentence instead of guessing.
 * The page is not changed. Never throws.
 */
export function readConversation(page: Page, options: ReadOptions = {}): Outcome<Conversation, ReadFailure> {
  const reading = readPage(page, options);
  return reading.ok ? ok(reading.value.conversation) : reading;
}

/** As `readConversation`, with the elements that were read and the composer; for the page side only. */
export function readPage(page: Page, options: ReadOptions = {}): Outcome<PageReading, ReadFailure> {
  return all.readPageWith(page, readGeneric, options) ?? readGeneric(page);
}

/**
 * The composer in which a reply to this page's conversation is written, or null: no composer is open, it is one for internal
 * notes, or the page has none. For an editor in a frame, the body of that frame.
 */
export function findComposer(page: Page, options: ReadOptions = {}): Element | null {
  return all.findComposerWith(page, readGeneric, options);
}
