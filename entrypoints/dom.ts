import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as dom from '../lib/dom/lent.ts';

/** Runs before every other file in a page: the functions of `lib/dom`, which the build has the others take from here. */
export default defineUnlistedScript(() => {
  const world = globalThis as Record<symbol, { version: string; dom: typeof dom } | undefined>;
  const slot = Symbol.for('aisle.dom');
  const { version } = browser.runtime.getManifest();
  // A second injection changes nothing; what an older version left is replaced.
  if (world[slot]?.version !== version) world[slot] = { version, dom };
});
