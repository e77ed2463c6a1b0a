import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { networks } from '../lib/adapters/networks.generated.ts';
import { handOver } from '../lib/session/parts.ts';

/** Injected by the background when the page side asks: the adapters of social networks, reviews and messengers. */
export default defineUnlistedScript(() =>
  handOver('networks', browser.runtime.getManifest().version, { adapters: networks }),
);
