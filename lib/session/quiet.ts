/** Pages that must stay as they are: nothing is watched, shown or written there, and a page is read on a click only. */
import { mustStayUntouched } from '../adapters/signs.ts';

const slot = Symbol.for('aisle.quiet');
type Told = typeof globalThis & { [slot]?: true };

/** For the file that runs before the session on sites where the user chose the side panel only. */
export function askForQuiet(): void {
  (globalThis as Told)[slot] = true;
}

/** Must the session that starts now be quiet: asked for, or by the terms of the site? What was asked holds for one start. */
export function takeQuiet(url: URL): boolean {
  const asked = (globalThis as Told)[slot] === true;
  delete (globalThis as Told)[slot];
  return asked || mustStayUntouched(url);
}
