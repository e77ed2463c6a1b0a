import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'instagram-comment',
  label: 'Instagram comment',
  network: 'instagram',
  visibility: 'public',
  hardLimit: 2_196,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 60, max: 220 },
  sentencesMax: 3,
  register: 'casual',
  markup: 'plain',
  lists: false,
  links: 'avoid',
  emoji: 'mirror',
  greeting: 'short',
  signOff: 'caret',
  privateRoute: 'direct-message',
  replyBy: { minutes: 60, clock: 'all-hours' },
  windowHours: null,
  forbids: [
    'No order number, address, amount or other personal detail in public.',
    'Do not confirm in public that the person is a customer.',
  ],
  source: 'Publishing tools: 2,200, through the API 2,196',
  asOf: '2026-11',
  standing: 'secondary',
};

export default channel;
