import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { systems } from '../lib/adapters/systems.generated.ts';
import { handOver } from '../lib/session/parts.ts';

/** Injected by the background when the page side asks: the adapters of systems that firms host themselves. */
export default defineUnlistedScript(() =>
  handOver('systems', browser.runtime.getManifest().version, { adapters: systems }),
);
