import type { SiteAdapter } from '../domain/index.ts';
import { sites } from './sites.generated.ts';

/** All site adapters, by file name. For the front door; the page side is handed one family at a time. */
export const siteAdapters: readonly SiteAdapter[] = sites;
