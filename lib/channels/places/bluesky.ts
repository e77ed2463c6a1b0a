import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'bluesky',
  label: 'Bluesky post',
  network: 'bluesky',
  visibility: 'public',
  hardLimit: 300,
  unit: 'grapheme',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 80, max: 260 },
  sentencesMax: 3,
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
    'At most 3,000 bytes beside the 300 characters.',
  ],
  source: 'bluesky-social/atproto lexicon app.bsky.feed.post',
  asOf: '2026-11',
  standing: 'verified',
};

export default channel;
