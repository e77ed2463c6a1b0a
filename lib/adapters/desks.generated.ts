// Generated from the folder beside this file by `npm run registry`. Do not edit.
import type { SiteAdapter } from '../domain/index.ts';
import appStoreConnect from './sites/app-store-connect.ts';
import bluesky from './sites/bluesky.ts';
import chatwoot from './sites/chatwoot.ts';
import discord from './sites/discord.ts';
import freshdesk from './sites/freshdesk.ts';
import front from './sites/front.ts';
import githubIssue from './sites/github-issue.ts';
import gmail from './sites/gmail.ts';
import gorgias from './sites/gorgias.ts';
import helpScout from './sites/help-scout.ts';
import hubspot from './sites/hubspot.ts';
import instagram from './sites/instagram.ts';
import intercom from './sites/intercom.ts';
import jiraServiceManagement from './sites/jira-service-management.ts';
import metaBusiness from './sites/meta-business.ts';
import outlook from './sites/outlook.ts';
import playConsole from './sites/play-console.ts';
import reddit from './sites/reddit.ts';
import salesforce from './sites/salesforce.ts';
import servicenow from './sites/servicenow.ts';
import slack from './sites/slack.ts';
import telegram from './sites/telegram.ts';
import threads from './sites/threads.ts';
import tiktok from './sites/tiktok.ts';
import whatsapp from './sites/whatsapp.ts';
import youtube from './sites/youtube.ts';
import zammad from './sites/zammad.ts';
import zendesk from './sites/zendesk.ts';
import zohoDesk from './sites/zoho-desk.ts';

/** The desks of `lib/adapters/sites`, by file name. */
export const desks: readonly SiteAdapter[] = [
  appStoreConnect,
  bluesky,
  chatwoot,
  discord,
  freshdesk,
  front,
  githubIssue,
  gmail,
  gorgias,
  helpScout,
  hubspot,
  instagram,
  intercom,
  jiraServiceManagement,
  metaBusiness,
  outlook,
  playConsole,
  reddit,
  salesforce,
  servicenow,
  slack,
  telegram,
  threads,
  tiktok,
  whatsapp,
  youtube,
  zammad,
  zendesk,
  zohoDesk,
];
