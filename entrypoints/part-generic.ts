import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readFrom, readGeneric } from '../lib/adapters/generic/index.ts';
import { handOver } from '../lib/session/parts.ts';

/** Injected by the background when the page side asks: the reader for pages that no site adapter knows. */
export default defineUnlistedScript(() =>
  handOver('generic', browser.runtime.getManifest().version, { readFrom, readGeneric }),
);
