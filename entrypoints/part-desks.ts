import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { desks } from '../lib/adapters/desks.generated.ts';
import { handOver } from '../lib/session/parts.ts';

/** Injected by the background when the page side asks: the adapters of hosted helpdesks and mail. */
export default defineUnlistedScript(() =>
  handOver('desks', browser.runtime.getManifest().version, { adapters: desks }),
);
