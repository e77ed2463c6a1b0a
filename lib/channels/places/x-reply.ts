import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'x-reply',
  label: 'X reply',
  network: 'x',
  visibility: 'public',
  hardLimit: 280,
  unit: 'x-weight',
  urlCost: 23,
  mentionCost: 'zero-leading',
  softTarget: { min: 100, max: 220 },
  sentencesMax: 3,
  register: 'casual',
  markup: 'plain',
  lists: false,
  links: 'ok',
  emoji: 'mirror',
  greeting: 'short',
  signOff: 'caret',
  privateRoute: 'direct-message',
  replyBy: { minutes: 60, clock: 'all-hours' },
  windowHours: null,
  forbids: [
    'No order number, address, amount or other personal detail in public.',
    'Do not confirm in public that the person is a customer.',
  ],
  source: 'twitter/twitter-text config v3 (limit, weights, link cost); soft target: service practice',
  asOf: '2026-11',
  standing: 'verified',
};

export default channel;
