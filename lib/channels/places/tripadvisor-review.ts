import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'tripadvisor-review',
  label: 'Tripadvisor review',
  network: 'tripadvisor',
  visibility: 'public',
  hardLimit: 4_000,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 250, max: 900 },
  sentencesMax: 8,
  register: 'neutral',
  markup: 'plain',
  lists: false,
  links: 'forbidden',
  emoji: 'avoid',
  greeting: 'full',
  signOff: 'first-name',
  privateRoute: 'support-link',
  replyBy: { minutes: 4_320, clock: 'all-hours' },
  windowHours: null,
  forbids: [
    'No order number, address, amount or other personal detail in public.',
    'Do not confirm in public that the person is a customer.',
    'No lists, no offers or gifts, no accusation of fraud.',
  ],
  source: 'tripadvisorsupport.com management responses (rules); length: assumed',
  asOf: '2026-11',
  standing: 'unconfirmed',
};

export default channel;
