import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'mastodon',
  label: 'Mastodon post',
  network: 'mastodon',
  visibility: 'public',
  hardLimit: 500,
  unit: 'code-point',
  urlCost: 23,
  mentionCost: 'user',
  softTarget: { min: 100, max: 350 },
  sentencesMax: 4,
  register: 'casual',
  markup: 'plain',
  lists: false,
  links: 'ok',
  emoji: 'mirror',
  greeting: 'short',
  signOff: 'caret',
  privateRoute: 'direct-message',
  replyBy: { minutes: 1_440, clock: 'all-hours' },
  windowHours: null,
  forbids: [
    'No order number, address, amount or other personal detail in public.',
    'Do not confirm in public that the person is a customer.',
  ],
  source: 'mastodon/documentation, posting (default; each server may set its own)',
  asOf: '2026-11',
  standing: 'verified',
};

export default channel;
