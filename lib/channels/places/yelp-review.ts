import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'yelp-review',
  label: 'Yelp review',
  network: 'yelp',
  visibility: 'public',
  hardLimit: 5_000,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 200, max: 700 },
  sentencesMax: 6,
  register: 'neutral',
  markup: 'plain',
  lists: false,
  links: 'avoid',
  emoji: 'avoid',
  greeting: 'full',
  signOff: 'first-name',
  privateRoute: 'direct-message',
  replyBy: { minutes: 2_880, clock: 'all-hours' },
  windowHours: null,
  forbids: [
    'No order number, address, amount or other personal detail in public.',
    'Do not confirm in public that the person is a customer.',
    'Offer nothing in return for a changed review.',
  ],
  source: 'Assumed; not read in Yelp’s own text',
  asOf: '2026-11',
  standing: 'unconfirmed',
};

export default channel;
