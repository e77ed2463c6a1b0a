// Generated from the folder beside this file by `npm run registry`. Do not edit.
import type { Source } from '../domain/index.ts';
import seenBefore from './influence/seen-before.ts';

/** Every plug-in of `lib/sources/influence`, by file name. */
export const influence: readonly Source[] = [
  seenBefore,
];
