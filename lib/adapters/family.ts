/** What a file of site adapters hands the page side: its adapters, and the engine that reads with any of them. */
import type { SiteAdapter } from '../domain/index.ts';
import { siteReaders } from './site-readers.ts';

export interface AdapterFamily {
  adapters: readonly SiteAdapter[];
  siteReaders: typeof siteReaders;
}

/** A family as its file hands it over. */
export const asFamily = (adapters: readonly SiteAdapter[]): AdapterFamily => ({ adapters, siteReaders });
