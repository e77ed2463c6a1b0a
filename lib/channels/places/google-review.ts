import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'google-review',
  label: 'Google review',
  network: 'google',
  visibility: 'public',
  hardLimit: 4_096,
  unit: 'utf-8-byte',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 200, max: 600 },
  sentencesMax: 6,
  register: 'neutral',
  markup: 'plain',
  lists: false,
  links: 'avoid',
  emoji: 'avoid',
  greeting: 'full',
  signOff: 'first-name',
  privateRoute: 'support-link',
  replyBy: { minutes: 1_440, clock: 'all-hours' },
  windowHours: null,
  forbids: [
    'No order number, address, amount or other personal detail in public.',
    'Do not confirm in public that the person is a customer.',
  ],
  source: 'Google Business Profile API, ReviewReply: 4096 bytes',
  asOf: '2026-11',
  standing: 'verified',
};

export default channel;
