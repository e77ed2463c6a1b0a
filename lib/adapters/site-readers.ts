/** Reading by site adapters, without the generic reader in the same file: the page side is handed that one only where needed. */
import type { Outcome, Page, PageReading, ReadFailure, SiteAdapter } from '../domain/index.ts';
import { fail, ok } from '../domain/outcome.ts';
import { composerFor } from './composer.ts';
import { adapterAmong } from './match.ts';
import { readWith, scopeOf } from './read.ts';

/** `all` asks the site adapters first; `generic` passes over them. */
export interface ReadOptions {
  readers?: 'all' | 'generic';
}

/** The reader for pages that no site adapter knows. */
export type GenericRead = (page: Page) => Outcome<PageReading, ReadFailure>;

/** How pages are read with a set of adapters. */
export interface SiteReaders {
  /** The adapter that a page belongs to, or null. */
  adapterFor(page: Page): SiteAdapter | null;
  /**
   * Reads a page by its site adapter, else by the generic reader. Null = this page needs the generic reader, and none was
   * handed in. The page is not changed. Never throws.
   */
  readPageWith(
    page: Page,
    generic: GenericRead | null,
    options?: ReadOptions,
  ): Outcome<PageReading, ReadFailure> | null;
  /**
   * The composer in which a reply to this page's conversation is written, or null: no composer is open, it is one for internal
   * notes, the page has none, or it needs a generic reader that was not handed in. Never throws.
   */
  findComposerWith(page: Page, generic: GenericRead | null, options?: ReadOptions): Element | null;
}

/** The readers over a set of adapters. */
export function siteReaders(adapters: readonly SiteAdapter[]): SiteReaders {
  const adapterFor = (page: Page) => adapterAmong(adapters, page);
  const chosen = (page: Page, { readers }: ReadOptions = {}) => (readers === 'generic' ? null : adapterFor(page));
  return {
    adapterFor,
    readPageWith(page, generic, options) {
      try {
        return readBy(chosen(page, options), page, generic);
      } catch {
        return fail(broken(page));
      }
    },
    findComposerWith(page, generic, options) {
      try {
        return composerOn(chosen(page, options), page, generic);
      } catch {
        return null;
      }
    },
  };
}

function readBy(adapter: SiteAdapter | null, page: Page, generic: GenericRead | null) {
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

function composerOn(adapter: SiteAdapter | null, page: Page, generic: GenericRead | null): Element | null {
  const reading = readBy(adapter, page, generic);
  if (reading?.ok) return reading.value.composer;
  if (!adapter || reading?.failure.code === 'no-conversation') return null;
  return composerFor(adapter, page, scopeOf(adapter, page), null);
}
