/** Reading without the generic reader in the same file: the page side is handed that one only where it is needed. */
import type { Outcome, Page, PageReading, ReadFailure, SiteAdapter } from '../domain/index.ts';
import { fail, ok } from '../domain/outcome.ts';
import { composerFor } from './composer.ts';
import { adapterFor } from './match.ts';
import { readWith, scopeOf } from './read.ts';

export { adapterFor } from './match.ts';

/** `all` asks the site adapters first; `generic` passes over them. */
export interface ReadOptions {
  readers?: 'all' | 'generic';
}

/** The reader for pages that no site adapter knows. */
export type GenericRead = (page: Page) => Outcome<PageReading, ReadFailure>;

/**
 * Reads a page by its site adapter, else by the generic reader. Null = this page needs the generic reader, and none was
 * handed in. The page is not changed. Never throws.
 */
export function readPageWith(
  page: Page,
  generic: GenericRead | null,
  options: ReadOptions = {},
): Outcome<PageReading, ReadFailure> | null {
  try {
    return readAny(page, generic, options);
  } catch {
    return fail(broken(page));
  }
}

function readAny(page: Page, generic: GenericRead | null, options: ReadOptions) {
  const adapter = options.readers === 'generic' ? null : adapterFor(page);
  if (!adapter) return generic ? generic(page) : null;
  const outcome = readWith(adapter, page);
  if (outcome.ok || outcome.failure.code !== 'missing-part') return outcome;
  if (!generic) return null;
  // The site changed: what the generic reader can vouch for is better than a wrong part, and worth less than a known page.
  const other = generic(page);
  return other.ok ? ok(lessSure(other.value, adapter)) : outcome;
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
 * notes, the page has none, or it needs a generic reader that was not handed in. Never throws.
 */
export function findComposerWith(page: Page, generic: GenericRead | null, options: ReadOptions = {}): Element | null {
  try {
    return composerOn(page, generic, options);
  } catch {
    return null;
  }
}

function composerOn(page: Page, generic: GenericRead | null, options: ReadOptions): Element | null {
  const reading = readPageWith(page, generic, options);
  if (reading?.ok) return reading.value.composer;
  const adapter = options.readers === 'generic' ? null : adapterFor(page);
  if (!adapter || reading?.failure.code === 'no-conversation') return null;
  return composerFor(adapter, page, scopeOf(adapter, page), null);
}
