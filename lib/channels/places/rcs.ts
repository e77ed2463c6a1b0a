import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'rcs',
  label: 'RCS',
  network: 'rcs',
  visibility: 'private',
  hardLimit: 3_072,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 100, max: 400 },
  sentencesMax: 4,
  register: 'casual',
  markup: 'plain',
  lists: false,
  links: 'ok',
  emoji: 'mirror',
  greeting: 'short',
  signOff: 'first-name',
  privateRoute: null,
  replyBy: { minutes: 15, clock: 'all-hours' },
  windowHours: null,
  forbids: [],
  source: 'AWS End User Messaging, RCS limits',
  asOf: '2026-11',
  standing: 'verified',
};

export default channel;
