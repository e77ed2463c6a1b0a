import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'x-dm',
  label: 'X direct message',
  network: 'x',
  visibility: 'private',
  hardLimit: 10_000,
  unit: 'code-point',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 200, max: 600 },
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
  windowHours: null,
  forbids: [],
  source: 'X web client configuration (dm_text_character_limit 10000)',
  asOf: '2026-11',
  standing: 'secondary',
};

export default channel;
