import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/overlay/teach/teach.css?inline';
import { captureFixture } from '../lib/adapters/capture/index.ts';
import { handOver } from '../lib/session/parts.ts';
import { teachPart } from '../lib/session/teach/index.ts';

// A release keeps no way to copy a page: the bundler drops what stands behind this name.
const capture = import.meta.env.MODE === 'production' ? null : captureFixture;

/** Injected by the background: reads what was taught; points, teaches, and takes the selected text. */
export default defineUnlistedScript(() =>
  handOver('teach', browser.runtime.getManifest().version, teachPart({ css, capture })),
);
