// Generated from the folder beside this file by `npm run registry`. Do not edit.
import type { SiteAdapter } from '../domain/index.ts';
import appStoreConnect from './sites/app-store-connect.ts';
import bluesky from './sites/bluesky.ts';
import chatwoot from './sites/chatwoot.ts';
import converse from './sites/converse.ts';
import discord from './sites/discord.ts';
import discourse from './sites/discourse.ts';
import facebook from './sites/facebook.ts';
import facebookMobile from './sites/facebook-mobile.ts';
import freshdesk from './sites/freshdesk.ts';
import front from './sites/front.ts';
import ghost from './sites/ghost.ts';
import githubIssue from './sites/github-issue.ts';
import gmail from './sites/gmail.ts';
import googleBusiness from './sites/google-business.ts';
import gorgias from './sites/gorgias.ts';
import helpScout from './sites/help-scout.ts';
import hubspot from './sites/hubspot.ts';
import instagram from './sites/instagram.ts';
import intercom from './sites/intercom.ts';
import jiraServiceManagement from './sites/jira-service-management.ts';
import linkedin from './sites/linkedin.ts';
import mastodon from './sites/mastodon.ts';
import messenger from './sites/messenger.ts';
import metaBusiness from './sites/meta-business.ts';
import outlook from './sites/outlook.ts';
import playConsole from './sites/play-console.ts';
import reddit from './sites/reddit.ts';
import redmine from './sites/redmine.ts';
import requestTracker from './sites/request-tracker.ts';
import roundcube from './sites/roundcube.ts';
import salesforce from './sites/salesforce.ts';
import servicenow from './sites/servicenow.ts';
import slack from './sites/slack.ts';
import telegram from './sites/telegram.ts';
import thelounge from './sites/thelounge.ts';
import threads from './sites/threads.ts';
import tiktok from './sites/tiktok.ts';
import trustpilot from './sites/trustpilot.ts';
import whatsapp from './sites/whatsapp.ts';
import wordpressComments from './sites/wordpress-comments.ts';
import x from './sites/x.ts';
import xenforo from './sites/xenforo.ts';
import youtube from './sites/youtube.ts';
import zammad from './sites/zammad.ts';
import zendesk from './sites/zendesk.ts';
import zohoDesk from './sites/zoho-desk.ts';

/** Every plug-in of `lib/adapters/sites`, by file name. */
export const sites: readonly SiteAdapter[] = [
  appStoreConnect,
  bluesky,
  chatwoot,
  converse,
  discord,
  discourse,
  facebook,
  facebookMobile,
  freshdesk,
  front,
  ghost,
  githubIssue,
  gmail,
  googleBusiness,
  gorgias,
  helpScout,
  hubspot,
  instagram,
  intercom,
  jiraServiceManagement,
  linkedin,
  mastodon,
  messenger,
  metaBusiness,
  outlook,
  playConsole,
  reddit,
  redmine,
  requestTracker,
  roundcube,
  salesforce,
  servicenow,
  slack,
  telegram,
  thelounge,
  threads,
  tiktok,
  trustpilot,
  whatsapp,
  wordpressComments,
  x,
  xenforo,
  youtube,
  zammad,
  zendesk,
  zohoDesk,
];
