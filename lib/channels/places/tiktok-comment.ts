import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'tiktok-comment',
  label: 'TikTok comment',
  network: 'tiktok',
  visibility: 'public',
  hardLimit: 150,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 40, max: 140 },
  sentencesMax: 2,
  register: 'casual',
  markup: 'plain',
  lists: false,
  links: 'avoid',
  emoji: 'mirror',
  greeting: 'short',
  signOff: 'none',
  privateRoute: 'direct-message',
  replyBy: { minutes: 1_440, clock: 'all-hours' },
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
