import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'forum',
  label: 'Public thread',
  network: 'web',
  visibility: 'public',
  hardLimit: 10_000,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 200, max: 800 },
  sentencesMax: 8,
  register: 'neutral',
  markup: 'markdown',
  lists: true,
  links: 'ok',
  emoji: 'mirror',
  greeting: 'short',
  signOff: 'first-name',
  privateRoute: 'direct-message',
  replyBy: { minutes: 1_440, clock: 'all-hours' },
  windowHours: null,
  forbids: [
    'No order number, address, amount or other personal detail in public.',
    'Do not confirm in public that the person is a customer.',
  ],
  source: 'Assumed for threads and blog comments of an unknown place',
  asOf: '2026-11',
  standing: 'unconfirmed',
};

export default channel;
