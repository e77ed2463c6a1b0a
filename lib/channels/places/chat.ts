import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'chat',
  label: 'Private chat',
  network: 'web',
  visibility: 'private',
  hardLimit: 2_000,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 40, max: 400 },
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
  source: 'Assumed: the smallest limit of the common messengers',
  asOf: '2026-11',
  standing: 'unconfirmed',
};

export default channel;
