// Generated from the folder beside this file by `npm run registry`. Do not edit.
import type { SiteAdapter } from '../domain/index.ts';
import chatwoot from './sites/chatwoot.ts';
import converse from './sites/converse.ts';
import discourse from './sites/discourse.ts';
import facebook from './sites/facebook.ts';
import facebookMobile from './sites/facebook-mobile.ts';
import freshdesk from './sites/freshdesk.ts';
import ghost from './sites/ghost.ts';
import githubIssue from './sites/github-issue.ts';
import gmail from './sites/gmail.ts';
import mastodon from './sites/mastodon.ts';
import messenger from './sites/messenger.ts';
import redmine from './sites/redmine.ts';
import requestTracker from './sites/request-tracker.ts';
import roundcube from './sites/roundcube.ts';
import telegram from './sites/telegram.ts';
import thelounge from './sites/thelounge.ts';
import whatsapp from './sites/whatsapp.ts';
import wordpressComments from './sites/wordpress-comments.ts';
import x from './sites/x.ts';
import xenforo from './sites/xenforo.ts';
import zammad from './sites/zammad.ts';
import zendesk from './sites/zendesk.ts';

/** Every plug-in of `lib/adapters/sites`, by file name. */
export const sites: readonly SiteAdapter[] = [
  chatwoot,
  converse,
  discourse,
  facebook,
  facebookMobile,
  freshdesk,
  ghost,
  githubIssue,
  gmail,
  mastodon,
  messenger,
  redmine,
  requestTracker,
  roundcube,
  telegram,
  thelounge,
  whatsapp,
  wordpressComments,
  x,
  xenforo,
  zammad,
  zendesk,
];
