// Generated from the folder beside this file by `npm run registry`. Do not edit.
import type { SiteAdapter } from '../domain/index.ts';
import chatwoot from './sites/chatwoot.ts';
import freshdesk from './sites/freshdesk.ts';
import githubIssue from './sites/github-issue.ts';
import gmail from './sites/gmail.ts';
import telegram from './sites/telegram.ts';
import whatsapp from './sites/whatsapp.ts';
import zammad from './sites/zammad.ts';
import zendesk from './sites/zendesk.ts';

/** The desks of `lib/adapters/sites`, by file name. */
export const desks: readonly SiteAdapter[] = [
  chatwoot,
  freshdesk,
  githubIssue,
  gmail,
  telegram,
  whatsapp,
  zammad,
  zendesk,
];
