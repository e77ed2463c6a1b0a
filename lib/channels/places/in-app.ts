import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'in-app',
  label: 'In-app message',
  network: 'in-app',
  visibility: 'private',
  hardLimit: 10_000,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 50, max: 400 },
  sentencesMax: 4,
  register: 'casual',
  markup: 'markdown',
  lists: false,
  links: 'ok',
  emoji: 'mirror',
  greeting: 'short',
  signOff: 'first-name',
  privateRoute: null,
  replyBy: { minutes: 5, clock: 'all-hours' },
  windowHours: null,
  forbids: [],
  source: 'Messenger widgets of helpdesks: 10,000 or more',
  asOf: '2026-11',
  standing: 'unconfirmed',
};

export default channel;
