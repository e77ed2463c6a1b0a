// Generated from the folder beside this file by `npm run registry`. Do not edit.
import type { SiteAdapter } from '../domain/index.ts';
import converse from './sites/converse.ts';
import discourse from './sites/discourse.ts';
import ghost from './sites/ghost.ts';
import mastodon from './sites/mastodon.ts';
import redmine from './sites/redmine.ts';
import requestTracker from './sites/request-tracker.ts';
import roundcube from './sites/roundcube.ts';
import thelounge from './sites/thelounge.ts';
import wordpressComments from './sites/wordpress-comments.ts';
import xenforo from './sites/xenforo.ts';

/** The systems of `lib/adapters/sites`, by file name. */
export const systems: readonly SiteAdapter[] = [
  converse,
  discourse,
  ghost,
  mastodon,
  redmine,
  requestTracker,
  roundcube,
  thelounge,
  wordpressComments,
  xenforo,
];
