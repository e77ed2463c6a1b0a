// Generated from the folder beside this file by `npm run registry`. Do not edit.
import type { SiteAdapter } from '../domain/index.ts';
import converse from './sites/converse.ts';
import discourse from './sites/discourse.ts';
import facebook from './sites/facebook.ts';
import facebookMobile from './sites/facebook-mobile.ts';
import ghost from './sites/ghost.ts';
import githubIssue from './sites/github-issue.ts';
import gmail from './sites/gmail.ts';
import mastodon from './sites/mastodon.ts';
import messenger from './sites/messenger.ts';
import redmine from './sites/redmine.ts';
import requestTracker from './sites/request-tracker.ts';
import roundcube from './sites/roundcube.ts';
import thelounge from './sites/thelounge.ts';
import wordpressComments from './sites/wordpress-comments.ts';
import x from './sites/x.ts';
import xenforo from './sites/xenforo.ts';
import zendesk from './sites/zendesk.ts';

/** Every plug-in of `lib/adapters/sites`, by file name. */
export const sites: readonly SiteAdapter[] = [
  converse,
  discourse,
  facebook,
  facebookMobile,
  ghost,
  githubIssue,
  gmail,
  mastodon,
  messenger,
  redmine,
  requestTracker,
  roundcube,
  thelounge,
  wordpressComments,
  x,
  xenforo,
  zendesk,
];
