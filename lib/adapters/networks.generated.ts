// Generated from the folder beside this file by `npm run registry`. Do not edit.
import type { SiteAdapter } from '../domain/index.ts';
import facebook from './sites/facebook.ts';
import facebookMobile from './sites/facebook-mobile.ts';
import linkedin from './sites/linkedin.ts';
import messenger from './sites/messenger.ts';
import x from './sites/x.ts';

/** The networks of `lib/adapters/sites`, by file name. */
export const networks: readonly SiteAdapter[] = [
  facebook,
  facebookMobile,
  linkedin,
  messenger,
  x,
];
