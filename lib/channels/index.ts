import type { Channel, ChannelId, Measure } from '../domain/index.ts';
import { fitIn } from './fit.ts';
import { lengthIn, measureIn } from './measure.ts';
import { places } from './places.generated.ts';

export { findLinks, type LinkSpan } from './links.ts';
export { countSms, gsmSafe, type SmsLength } from './sms.ts';

/** Every channel, by file name. */
export const channels: readonly Channel[] = places;

const byId = new Map(places.map((channel) => [channel.id, channel]));
const FALLBACK = 'ticket';

/** Short names that people and other programs use for a network, and the surface that is meant. */
const ALIASES: Readonly<Record<string, string>> = {
  x: 'x-reply',
  twitter: 'x-reply',
  facebook: 'facebook-comment',
  instagram: 'instagram-comment',
  linkedin: 'linkedin-comment',
  youtube: 'youtube-comment',
  tiktok: 'tiktok-comment',
  google: 'google-review',
  trustpilot: 'trustpilot-review',
  mail: 'email',
  'web-chat': 'live-chat',
};

/** The channel of an id. An unknown id gives the helpdesk ticket: private, neutral, roomy, so nothing leaks. */
export function channelById(id: ChannelId): Channel {
  const known = byId.get(id) ?? byId.get(ALIASES[id] ?? '') ?? byId.get(FALLBACK);
  if (known === undefined) throw new Error('lib/channels/places/ticket.ts is missing');
  return known;
}

/** Length of `text` in the channel's own unit: a whole number, 0 or more. Never throws. */
export function measure(text: string, channelId: ChannelId): number {
  return lengthIn(text, channelById(channelId));
}

/** Length with limit, room left and, for an SMS, parts and encoding. Never throws. */
export function lengthOf(text: string, channelId: ChannelId): Measure {
  return measureIn(text, channelById(channelId));
}

/**
 * `text` within the channel's hard limit: unchanged when it fits, else cut after a sentence, a word or a grapheme,
 * never inside a link, with a sign-off at the end kept. Never longer than the limit, never throws.
 */
export function fit(text: string, channelId: ChannelId): string {
  return fitIn(text, channelById(channelId));
}
