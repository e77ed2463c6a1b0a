// Generated from the folder beside this file by `npm run registry`. Do not edit.
import type { SiteAdapter } from '../domain/index.ts';
import facebook from './sites/facebook.ts';
import facebookMobile from './sites/facebook-mobile.ts';
import messenger from './sites/messenger.ts';
import requestTracker from './sites/request-tracker.ts';
import x from './sites/x.ts';
import zendesk from './sites/zendesk.ts';

/** Every plug-in of `lib/adapters/sites`, by file name. */
export const sites: readonly SiteAdapter[] = [
  facebook,
  facebookMobile,
  messenger,
  requestTracker,
  x,
  zendesk,
];
