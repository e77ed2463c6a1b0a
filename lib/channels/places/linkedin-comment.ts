import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'linkedin-comment',
  label: 'LinkedIn comment',
  network: 'linkedin',
  visibility: 'public',
  hardLimit: 1_250,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 120, max: 400 },
  sentencesMax: 4,
  register: 'neutral',
  markup: 'plain',
  lists: false,
  links: 'ok',
  emoji: 'avoid',
  greeting: 'short',
  signOff: 'first-name',
  privateRoute: 'direct-message',
  replyBy: { minutes: 1_440, clock: 'all-hours' },
  windowHours: null,
  forbids: [
    'No order number, address, amount or other personal detail in public.',
    'Do not confirm in public that the person is a customer.',
  ],
  source: 'Publishing tools: 1,248 to 1,250 (one says 3,000)',
  asOf: '2026-11',
  standing: 'unconfirmed',
};

export default channel;
