import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'threads',
  label: 'Threads reply',
  network: 'threads',
  visibility: 'public',
  hardLimit: 500,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 80, max: 280 },
  sentencesMax: 3,
  register: 'casual',
  markup: 'plain',
  lists: false,
  links: 'ok',
  emoji: 'mirror',
  greeting: 'short',
  signOff: 'caret',
  privateRoute: 'direct-message',
  replyBy: { minutes: 240, clock: 'all-hours' },
  windowHours: null,
  forbids: [
    'No order number, address, amount or other personal detail in public.',
    'Do not confirm in public that the person is a customer.',
  ],
  source: 'Publishing tools',
  asOf: '2026-11',
  standing: 'secondary',
};

export default channel;
