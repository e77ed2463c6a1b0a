// Generated from the folder beside this file by `npm run registry`. Do not edit.
import type { Channel } from '../domain/index.ts';

/** Every plug-in of `lib/channels/places`, by file name. */
export const places: readonly Channel[] = [];
