import type { ChannelId, Page, Visibility } from '../../domain/index.ts';

/** What a channel is guessed from. */
export interface PlaceSigns {
  page: Page;
  /** Class names, roles and item types of the messages, in one string. */
  marks: string;
  /** Customers' e-mail addresses are shown beside the messages. */
  emails: boolean;
  /** Requester, internal notes or two kinds of reply: a helpdesk. */
  desk: boolean;
  bubbles: boolean;
  subject: string | null;
  mailHeaders: boolean;
}

// Host, channel in public, channel of direct messages.
const NETWORKS: readonly [RegExp, ChannelId, ChannelId][] = [
  [/(?:^|\.)(?:x|twitter)\.com$/, 'x-reply', 'x-dm'],
  [/(?:^|\.)facebook\.com$/, 'facebook-comment', 'messenger'],
  [/(?:^|\.)instagram\.com$/, 'instagram-comment', 'instagram-dm'],
  [/(?:^|\.)linkedin\.com$/, 'linkedin-comment', 'linkedin-message'],
  [/(?:^|\.)reddit\.com$/, 'reddit', 'reddit'],
  [/(?:^|\.)youtube\.com$/, 'youtube-comment', 'youtube-comment'],
  [/(?:^|\.)tiktok\.com$/, 'tiktok-comment', 'tiktok-dm'],
  [/(?:^|\.)whatsapp\.com$/, 'whatsapp', 'whatsapp'],
  [/(?:^|\.)messenger\.com$/, 'messenger', 'messenger'],
  [/(?:^|\.)telegram\.org$/, 'telegram', 'telegram'],
  [/(?:^|\.)discord\.com$/, 'discord', 'discord'],
  [/(?:^|\.)slack\.com$/, 'slack', 'slack'],
  [/(?:^|\.)bsky\.app$|^mastodon\./, 'mastodon', 'mastodon'],
];
const PRIVATE_HOST = /whatsapp|messenger\.com|telegram|slack/;

/** The channel and who can read along. Unclear pages are tickets: private, without a short limit. */
export function placeOf(s: PlaceSigns): { channel: ChannelId; visibility: Visibility } {
  const { hostname, pathname } = s.page.url;
  const network = NETWORKS.find(([host]) => host.test(hostname));
  if (network) {
    const direct = PRIVATE_HOST.test(hostname) || /messag|direct|inbox/.test(pathname);
    return { channel: network[direct ? 2 : 1], visibility: direct ? 'private' : 'public' };
  }
  if (s.mailHeaders) return { channel: 'email', visibility: 'private' };
  if (s.desk)
    return { channel: /live.?chat|visitor|operator/i.test(s.marks) ? 'live-chat' : 'ticket', visibility: 'private' };
  if (/visitor|operator|live.?chat/i.test(s.marks)) return { channel: 'live-chat', visibility: 'private' };
  if (s.bubbles) return { channel: 'chat', visibility: 'private' };
  if (
    /comment|post|topic|answer|question|review|thread|discussion|tweet|toot|status|feed/i.test(s.marks) &&
    !/ticket|case/i.test(s.marks)
  ) {
    return { channel: 'forum', visibility: 'public' };
  }
  if (s.emails && s.subject !== null) return { channel: 'email', visibility: 'private' };
  return /\bchat|\bmsg|message/i.test(s.marks)
    ? { channel: 'chat', visibility: 'private' }
    : { channel: 'ticket', visibility: 'private' };
}
