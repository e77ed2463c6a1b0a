// Generated from the folder beside this file by `npm run registry`. Do not edit.
import type { Channel } from '../domain/index.ts';
import amazonMessage from './places/amazon-message.ts';
import appStoreReview from './places/app-store-review.ts';
import bluesky from './places/bluesky.ts';
import chat from './places/chat.ts';
import discord from './places/discord.ts';
import email from './places/email.ts';
import facebookComment from './places/facebook-comment.ts';
import forum from './places/forum.ts';
import googleReview from './places/google-review.ts';
import inApp from './places/in-app.ts';
import instagramComment from './places/instagram-comment.ts';
import instagramDm from './places/instagram-dm.ts';
import line from './places/line.ts';
import linkedinComment from './places/linkedin-comment.ts';
import linkedinMessage from './places/linkedin-message.ts';
import liveChat from './places/live-chat.ts';
import mastodon from './places/mastodon.ts';
import messenger from './places/messenger.ts';
import playReview from './places/play-review.ts';
import rcs from './places/rcs.ts';
import reddit from './places/reddit.ts';
import slack from './places/slack.ts';
import sms from './places/sms.ts';
import telegram from './places/telegram.ts';
import threads from './places/threads.ts';
import ticket from './places/ticket.ts';
import tiktokComment from './places/tiktok-comment.ts';
import tiktokDm from './places/tiktok-dm.ts';
import tripadvisorReview from './places/tripadvisor-review.ts';
import trustpilotReview from './places/trustpilot-review.ts';
import whatsapp from './places/whatsapp.ts';
import xDm from './places/x-dm.ts';
import xReply from './places/x-reply.ts';
import yelpReview from './places/yelp-review.ts';
import youtubeComment from './places/youtube-comment.ts';

/** Every plug-in of `lib/channels/places`, by file name. */
export const places: readonly Channel[] = [
  amazonMessage,
  appStoreReview,
  bluesky,
  chat,
  discord,
  email,
  facebookComment,
  forum,
  googleReview,
  inApp,
  instagramComment,
  instagramDm,
  line,
  linkedinComment,
  linkedinMessage,
  liveChat,
  mastodon,
  messenger,
  playReview,
  rcs,
  reddit,
  slack,
  sms,
  telegram,
  threads,
  ticket,
  tiktokComment,
  tiktokDm,
  tripadvisorReview,
  trustpilotReview,
  whatsapp,
  xDm,
  xReply,
  yelpReview,
  youtubeComment,
];
