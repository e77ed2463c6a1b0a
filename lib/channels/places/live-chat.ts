import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'live-chat',
  label: 'Live chat',
  network: 'web-chat',
  visibility: 'private',
  hardLimit: 10_000,
  unit: 'code-point',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 20, max: 240 },
  sentencesMax: 3,
  register: 'casual',
  markup: 'markdown',
  lists: false,
  links: 'ok',
  emoji: 'mirror',
  greeting: 'short',
  signOff: 'none',
  privateRoute: null,
  replyBy: { minutes: 1, clock: 'all-hours' },
  windowHours: null,
  forbids: [],
  source: 'Chatwoot web chat cap 10,000; reply time: service benchmarks',
  asOf: '2026-11',
  standing: 'secondary',
};

export default channel;
