import type { ChannelId, Visibility } from './conversation.ts';

/** In what a channel counts length. */
export type LengthUnit = 'x-weight' | 'grapheme' | 'code-point' | 'utf-16' | 'utf-8-byte' | 'sms-septet';

/** How sure a number is: read in the platform's own text, in a third party's, computed, or from memory. */
export type Standing = 'verified' | 'secondary' | 'computed' | 'unconfirmed';

/** A channel is data: what a place demands of an answer. */
export interface Channel {
  id: ChannelId;
  /** As a person reads it: `X reply`, `Facebook comment`, `E-mail`. */
  label: string;
  /** The network or product family: `x`, `facebook`, `email`. */
  network: string;
  visibility: Visibility;
  /** The most that fits, in `unit`. Null = no practical limit. */
  hardLimit: number | null;
  unit: LengthUnit;
  /** What a link costs in `unit`; null = its full length. */
  urlCost: number | null;
  /** What a mention costs: its full length, only the user part, or nothing when it leads a reply. */
  mentionCost: 'full' | 'user' | 'zero-leading';
  /** A good service reply, in `unit`. */
  softTarget: { min: number; max: number };
  sentencesMax: number;
  register: 'casual' | 'neutral' | 'formal';
  markup: 'plain' | 'markdown' | 'mrkdwn' | 'whatsapp' | 'html';
  lists: boolean;
  links: 'ok' | 'avoid' | 'forbidden';
  emoji: 'ok' | 'mirror' | 'avoid';
  greeting: 'none' | 'short' | 'full';
  signOff: 'caret' | 'first-name' | 'block' | 'none';
  /** Where to continue in private; null when the channel is private. */
  privateRoute: 'direct-message' | 'email' | 'support-link' | null;
  /** Minutes until a first answer is expected, and which clock counts. */
  replyBy: { minutes: number; clock: 'all-hours' | 'business-hours' };
  /** Hours after the customer's last message in which a free-text answer is possible; null = no such window. */
  windowHours: number | null;
  /** What the place forbids, each a plain sentence. */
  forbids: readonly string[];
  /** Where the numbers come from. */
  source: string;
  /** Month of the source, `2026-11`. */
  asOf: string;
  standing: Standing;
}
