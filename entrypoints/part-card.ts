import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/overlay/style.css?inline';
import { measureIn } from '../lib/channels/measure.ts';
import { cardPart } from '../lib/session/card.ts';
import { handOver } from '../lib/session/parts.ts';

/** Injected by the background when a conversation was found: what is seen on the page, and what writes into it. */
export default defineUnlistedScript(() =>
  handOver('card', browser.runtime.getManifest().version, cardPart({ css, measure: measureIn })),
);
