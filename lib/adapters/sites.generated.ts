// Generated from the folder beside this file by `npm run registry`. Do not edit.
import type { SiteAdapter } from '../domain/index.ts';

/** Every plug-in of `lib/adapters/sites`, by file name. */
export const sites: readonly SiteAdapter[] = [];
