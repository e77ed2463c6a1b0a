import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'discord',
  label: 'Discord',
  network: 'discord',
  visibility: 'public',
  hardLimit: 2_000,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 100, max: 600 },
  sentencesMax: 6,
  register: 'casual',
  markup: 'markdown',
  lists: true,
  links: 'ok',
  emoji: 'mirror',
  greeting: 'short',
  signOff: 'none',
  privateRoute: 'direct-message',
  replyBy: { minutes: 60, clock: 'all-hours' },
  windowHours: null,
  forbids: [
    'No order number, address, amount or other personal detail in public.',
    'Do not confirm in public that the person is a customer.',
  ],
  source: 'Discord message limit without Nitro',
  asOf: '2026-11',
  standing: 'secondary',
};

export default channel;
