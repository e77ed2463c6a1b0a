import type { Conversation, Outcome, Page, PageReading, ReadFailure, SiteAdapter } from '../domain/index.ts';
import { fail, ok } from '../domain/outcome.ts';
import { composerFor } from './composer.ts';
import { readGeneric } from './generic/index.ts';
import { adapterFor } from './match.ts';
import { readWith, scopeOf } from './read.ts';

export { adapterFor, claimants, siteAdapters } from './match.ts';
export { scopeOf } from './read.ts';

/** `all` asks the site adapters first; `generic` passes over them. */
export interface ReadOptions {
  readers?: 'all' | 'generic';
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
  try {
    return readAny(page, options);
  } catch {
    return fail(broken(page));
  }
}

function readAny(page: Page, options: ReadOptions): Outcome<PageReading, ReadFailure> {
  const adapter = options.readers === 'generic' ? null : adapterFor(page);
  if (!adapter) return readGeneric(page);
  const outcome = readWith(adapter, page);
  if (outcome.ok || outcome.failure.code !== 'missing-part') return outcome;
  // The site changed: what the generic reader can vouch for is better than a wrong part, and worth less than a known page.
  const generic = readGeneric(page);
  return generic.ok ? ok(lessSure(generic.value, adapter)) : outcome;
}

function lessSure(reading: PageReading, adapter: SiteAdapter): PageReading {
  const confidence = Math.min(reading.conversation.confidence, 0.6);
  return { ...reading, mode: adapter.mode ?? reading.mode, conversation: { ...reading.conversation, confidence } };
}

function broken(page: Page): ReadFailure {
  const says = 'This page could not be read.';
  return { code: 'unsupported-page', says, missing: [], reader: page.doc.body ? 'page' : 'none', key: null };
}

/**
 * The composer in which a reply to this page's conversation is written, or null: no composer is open, it is one for internal
 * notes, or the page has none. For an editor in a frame, the body of that frame.
 */
export function findComposer(page: Page, options: ReadOptions = {}): Element | null {
  try {
    return composerOn(page, options);
  } catch {
    return null;
  }
}

function composerOn(page: Page, options: ReadOptions): Element | null {
  const reading = readPage(page, options);
  if (reading.ok) return reading.value.composer;
  const adapter = options.readers === 'generic' ? null : adapterFor(page);
  if (!adapter || reading.failure.code === 'no-conversation') return null;
  return composerFor(adapter, page, scopeOf(adapter, page), null);
}
