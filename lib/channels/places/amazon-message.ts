import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'amazon-message',
  label: 'Amazon buyer message',
  network: 'amazon',
  visibility: 'private',
  hardLimit: 4_000,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 300, max: 900 },
  sentencesMax: 8,
  register: 'neutral',
  markup: 'plain',
  lists: false,
  links: 'forbidden',
  emoji: 'avoid',
  greeting: 'full',
  signOff: 'first-name',
  privateRoute: null,
  replyBy: { minutes: 1_440, clock: 'all-hours' },
  windowHours: null,
  forbids: ['No outside links, no advertising, no request for a positive review.'],
  source: 'Feedvisor 2026 and SupplyKick (rules, 24 h incl. weekends); length: assumed',
  asOf: '2026-11',
  standing: 'unconfirmed',
};

export default channel;
