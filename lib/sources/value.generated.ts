// Generated from the folder beside this file by `npm run registry`. Do not edit.
import type { Source } from '../domain/index.ts';
import importedCustomers from './value/imported-customers.ts';
import shownBefore from './value/shown-before.ts';

/** Every plug-in of `lib/sources/value`, by file name. */
export const value: readonly Source[] = [
  importedCustomers,
  shownBefore,
];
