// Generated from the adapters of `lib/adapters/sites` by `npm run registry`. Do not edit.
import type { Family } from '../domain/index.ts';

/** Per family the host names that its adapters claim, and selectors: where one matches, an adapter may recognise the page. */
export const signs: Readonly<Record<Family, { hosts: readonly string[]; marks: readonly string[] }>> = {
  desks: { hosts: ['*.freshdesk.com', '*.freshservice.com', '*.myfreshworks.com', '*.zammad.com', '*.zendesk.com', 'app.au.intercom.com', 'app.chatwoot.com', 'app.eu.intercom.com', 'app.frontapp.com', 'app.helpscout.com', 'app.intercom.com', 'app.slack.com', 'appstoreconnect.apple.com', 'bsky.app', 'business.facebook.com', 'canary.discord.com', 'discord.com', 'github.com', 'instagram.com', 'mail.google.com', 'new.reddit.com', 'old.reddit.com', 'outlook.cloud.microsoft', 'outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'play.google.com', 'ptb.discord.com', 'reddit.com', 'secure.helpscout.net', 'sh.reddit.com', 'studio.youtube.com', 'threads.com', 'threads.net', 'web.telegram.org', 'web.whatsapp.com', 'www.instagram.com', 'www.reddit.com', 'www.threads.com', 'www.threads.net', 'www.tiktok.com', 'www.youtube.com'], marks: ['.conversation--user', '.conversation-panel > li[id^="message"]', '.conversations-list', '.ticket-article-item', '.ticket-details-wrapper', '.ticketZoom', '[data-test-id="omni-log-container"]', '[id^="message"][data-message-id]', 'tr.item[data-id]'] },
  networks: { hosts: ['facebook.com', 'm.facebook.com', 'mbasic.facebook.com', 'messenger.com', 'mobile.twitter.com', 'mobile.x.com', 'touch.facebook.com', 'twitter.com', 'web.facebook.com', 'www.facebook.com', 'www.messenger.com', 'www.twitter.com', 'www.x.com', 'x.com'], marks: [] },
  systems: { hosts: [], marks: ['#chat', '#commentform', '#mastodon', '#the-comment-list', '#viewport', '.chat-content', '.detailed-status', '.status__content__text', 'body.controller-issues', 'body.task-mail', 'body[id^="comp-Ticket-"]', 'converse-root', 'html#XF', 'html#XenForo', 'iframe[title="comments-frame"]', 'meta[name="generator"][content^="Discourse"]'] },
};

/** Host names of sites whose terms forbid changing their pages. */
export const panelHosts: readonly string[] = [];
