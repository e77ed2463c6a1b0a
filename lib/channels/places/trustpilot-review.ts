import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'trustpilot-review',
  label: 'Trustpilot review',
  network: 'trustpilot',
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
  links: 'avoid',
  emoji: 'avoid',
  greeting: 'full',
  signOff: 'first-name',
  privateRoute: 'support-link',
  replyBy: { minutes: 2_880, clock: 'all-hours' },
  windowHours: null,
  forbids: [
    'No order number, address, amount or other personal detail in public.',
    'Do not confirm in public that the person is a customer.',
    'Do not ask for the review to be changed or taken down.',
  ],
  source: 'support.trustpilot.com tips for businesses (rules); length: assumed',
  asOf: '2026-11',
  standing: 'unconfirmed',
};

export default channel;
