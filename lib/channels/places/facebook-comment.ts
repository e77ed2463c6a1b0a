import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'facebook-comment',
  label: 'Facebook comment',
  network: 'facebook',
  visibility: 'public',
  hardLimit: 8_000,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 80, max: 300 },
  sentencesMax: 4,
  register: 'casual',
  markup: 'plain',
  lists: false,
  links: 'ok',
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
  source: 'HighLevel and PostPlanify comment limits',
  asOf: '2026-11',
  standing: 'secondary',
};

export default channel;
