import type { Channel, Measure } from '../domain/index.ts';
import { findLinks } from './links.ts';
import { countSms } from './sms.ts';
import { countBytes, countCodePoints, countGraphemes } from './units.ts';
import { weighX } from './x-weight.ts';

const REMOTE_MENTION = /(^|[^\w@/])(@\w[\w.-]*)@[\w-]+(?:\.[\w-]+)+/g;

/** Mastodon counts `@user@server` as `@user`, and a link with its protocol as a fixed cost. */
function countPlain(text: string, channel: Channel, count: (text: string) => number): number {
  const mentions = channel.mentionCost === 'user' && text.includes('@');
  const counted = mentions ? text.replace(REMOTE_MENTION, '$1$2') : text;
  if (channel.urlCost === null) return count(counted);
  let length = 0;
  let from = 0;
  for (const link of findLinks(counted)) {
    if (!link.hasProtocol) continue;
    length += count(counted.slice(from, link.start)) + channel.urlCost;
    from = link.end;
  }
  return length + count(counted.slice(from));
}

/** Length of `text` in the unit of `channel`: a whole number, 0 or more. Never throws, whatever the text. */
export function lengthIn(text: string, channel: Channel): number {
  switch (channel.unit) {
    case 'x-weight':
      return weighX(text, channel.urlCost ?? 23, channel.mentionCost === 'zero-leading');
    case 'grapheme':
      return countPlain(text, channel, countGraphemes);
    case 'code-point':
      return countPlain(text, channel, countCodePoints);
    case 'utf-16':
      return countPlain(text, channel, (part) => part.length);
    case 'utf-8-byte':
      return countPlain(text, channel, countBytes);
    case 'sms-septet':
      return countSms(text).length;
  }
}

/** What the channel allows for this very text: an SMS with one foreign letter holds 70 instead of 160. */
function limitFor(text: string, channel: Channel): number | null {
  if (channel.unit !== 'sms-septet' || channel.hardLimit === null) return channel.hardLimit;
  return countSms(text).encoding === 'ucs-2' ? Math.floor((channel.hardLimit * 70) / 160) : channel.hardLimit;
}

// Bluesky's second limit; a family emoji is one grapheme and 25 bytes. Source: lexicon app.bsky.feed.post.
const BLUESKY_BYTES = 3000;

/** Measures a text for a channel: length, limit, room left, and for an SMS its parts. Never throws. */
export function measureIn(text: string, channel: Channel): Measure {
  const length = lengthIn(text, channel);
  const limit = limitFor(text, channel);
  const sms = channel.unit === 'sms-septet' ? countSms(text) : null;
  const overBytes = channel.network === 'bluesky' && length > 90 && countBytes(text) > BLUESKY_BYTES;
  return {
    length,
    unit: channel.unit,
    limit,
    softTarget: channel.softTarget,
    left: limit === null ? null : limit - length,
    over: overBytes || (limit !== null && length > limit),
    segments: sms?.segments ?? null,
    encoding: sms?.encoding ?? null,
  };
}
