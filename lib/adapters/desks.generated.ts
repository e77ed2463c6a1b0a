// Generated from the folder beside this file by `npm run registry`. Do not edit.
import type { SiteAdapter } from '../domain/index.ts';
import chatwoot from './sites/chatwoot.ts';
import freshdesk from './sites/freshdesk.ts';
import front from './sites/front.ts';
import githubIssue from './sites/github-issue.ts';
import gmail from './sites/gmail.ts';
import gorgias from './sites/gorgias.ts';
import helpScout from './sites/help-scout.ts';
import hubspot from './sites/hubspot.ts';
import intercom from './sites/intercom.ts';
import jiraServiceManagement from './sites/jira-service-management.ts';
import outlook from './sites/outlook.ts';
import salesforce from './sites/salesforce.ts';
import servicenow from './sites/servicenow.ts';
import zammad from './sites/zammad.ts';
import zendesk from './sites/zendesk.ts';
import zohoDesk from './sites/zoho-desk.ts';

/** The desks of `lib/adapters/sites`, by file name. */
export const desks: readonly SiteAdapter[] = [
  chatwoot,
  freshdesk,
  front,
  githubIssue,
  gmail,
  gorgias,
  helpScout,
  hubspot,
  intercom,
  jiraServiceManagement,
  outlook,
  salesforce,
  servicenow,
  zammad,
  zendesk,
  zohoDesk,
];
