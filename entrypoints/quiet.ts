import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askForQuiet } from '../lib/session/quiet.ts';

/** Runs before the overlay on sites where the user chose the side panel only. */
export default defineUnlistedScript(askForQuiet);
