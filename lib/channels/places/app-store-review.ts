import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'app-store-review',
  label: 'App Store review',
  network: 'app-store',
  visibility: 'public',
  hardLimit: 5_970,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 60, max: 300 },
  sentencesMax: 4,
  register: 'neutral',
  markup: 'plain',
  lists: false,
  links: 'avoid',
  emoji: 'avoid',
  greeting: 'short',
  signOff: 'first-name',
  privateRoute: 'support-link',
  replyBy: { minutes: 1_440, clock: 'all-hours' },
  windowHours: null,
  forbids: [
    'No order number, address, amount or other personal detail in public.',
    'Do not confirm in public that the person is a customer.',
  ],
  source: 'AppFollow',
  asOf: '2026-11',
  standing: 'secondary',
};

export default channel;
