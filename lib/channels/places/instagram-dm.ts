import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'instagram-dm',
  label: 'Instagram direct message',
  network: 'instagram',
  visibility: 'private',
  hardLimit: 1_000,
  unit: 'utf-8-byte',
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
  replyBy: { minutes: 60, clock: 'all-hours' },
  windowHours: 24,
  forbids: ['After 24 hours only the human-agent tag (up to 7 days) may be used.'],
  source: 'API adapters cap at 1,000 bytes',
  asOf: '2026-11',
  standing: 'secondary',
};

export default channel;
