// Generated from the folder beside this file by `npm run registry`. Do not edit.
import type { Editor } from '../domain/index.ts';

/** Every plug-in of `lib/editors/kinds`, by file name. */
export const kinds: readonly Editor[] = [];
