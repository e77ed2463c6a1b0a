// Generated from the folder beside this file by `npm run registry`. Do not edit.
import type { DraftEngine } from '../domain/index.ts';
import onDevice from './kinds/on-device.ts';

/** Every plug-in of `lib/engines/kinds`, by file name. */
export const kinds: readonly DraftEngine[] = [
  onDevice,
];
