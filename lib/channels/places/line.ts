import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'line',
  label: 'LINE',
  network: 'line',
  visibility: 'private',
  hardLimit: 5_000,
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
  replyBy: { minutes: 60, clock: 'all-hours' },
  windowHours: null,
  forbids: [],
  source: 'LINE Messaging API, quoted by tools',
  asOf: '2026-11',
  standing: 'secondary',
};

export default channel;
