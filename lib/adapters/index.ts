import type { Conversation, Outcome, Page, PageReading, ReadFailure } from '../domain/index.ts';
import { ok } from '../domain/outcome.ts';
import { readGeneric } from './generic/index.ts';
import { findComposerWith, type ReadOptions, readPageWith } from './site-readers.ts';

export { adapterFor, claimants, siteAdapters } from './match.ts';
export { type OpenQueue, readQueue } from './queue.ts';
export { scopeOf } from './read.ts';
export type { ReadOptions } from './site-readers.ts';

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
  return readPageWith(page, readGeneric, options) ?? readGeneric(page);
}

/**
 * The composer in which a reply to this page's conversation is written, or null: no composer is open, it is one for internal
 * notes, or the page has none. For an editor in a frame, the body of that frame.
 */
export function findComposer(page: Page, options: ReadOptions = {}): Element | null {
  return findComposerWith(page, readGeneric, options);
}
