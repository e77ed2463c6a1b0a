// Generated from the folder beside this file by `npm run registry`. Do not edit.
import type { SiteAdapter } from '../domain/index.ts';
import appStoreConnect from './sites/app-store-connect.ts';
import bluesky from './sites/bluesky.ts';
import discord from './sites/discord.ts';
import facebook from './sites/facebook.ts';
import facebookMobile from './sites/facebook-mobile.ts';
import googleBusiness from './sites/google-business.ts';
import instagram from './sites/instagram.ts';
import linkedin from './sites/linkedin.ts';
import messenger from './sites/messenger.ts';
import metaBusiness from './sites/meta-business.ts';
import playConsole from './sites/play-console.ts';
import reddit from './sites/reddit.ts';
import slack from './sites/slack.ts';
import telegram from './sites/telegram.ts';
import threads from './sites/threads.ts';
import tiktok from './sites/tiktok.ts';
import trustpilot from './sites/trustpilot.ts';
import whatsapp from './sites/whatsapp.ts';
import x from './sites/x.ts';
import youtube from './sites/youtube.ts';

/** The networks of `lib/adapters/sites`, by file name. */
export const networks: readonly SiteAdapter[] = [
  appStoreConnect,
  bluesky,
  discord,
  facebook,
  facebookMobile,
  googleBusiness,
  instagram,
  linkedin,
  messenger,
  metaBusiness,
  playConsole,
  reddit,
  slack,
  telegram,
  threads,
  tiktok,
  trustpilot,
  whatsapp,
  x,
  youtube,
];
