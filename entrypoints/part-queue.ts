import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/overlay/queue/queue.css?inline';
import { handOver } from '../lib/session/parts.ts';
import { queuePart } from '../lib/session/queue/index.ts';

/** Injected by the background when a page may list conversations: what reads lists, and the marks beside their rows. */
export default defineUnlistedScript(() => handOver('queue', browser.runtime.getManifest().version, queuePart({ css })));
