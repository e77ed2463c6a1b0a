import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'tiktok-dm',
  label: 'TikTok direct message',
  network: 'tiktok',
  visibility: 'private',
  hardLimit: 6_000,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 60, max: 300 },
  sentencesMax: 4,
  register: 'casual',
  markup: 'plain',
  lists: false,
  links: 'ok',
  emoji: 'mirror',
  greeting: 'short',
  signOff: 'first-name',
  privateRoute: null,
  replyBy: { minutes: 240, clock: 'all-hours' },
  windowHours: 48,
  forbids: [],
  source: 'Infobip and Chatwoot (length); window: unconfirmed',
  asOf: '2026-11',
  standing: 'secondary',
};

export default channel;
