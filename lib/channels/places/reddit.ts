import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'reddit',
  label: 'Reddit comment',
  network: 'reddit',
  visibility: 'public',
  hardLimit: 10_000,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 200, max: 900 },
  sentencesMax: 8,
  register: 'casual',
  markup: 'markdown',
  lists: true,
  links: 'ok',
  emoji: 'mirror',
  greeting: 'short',
  signOff: 'first-name',
  privateRoute: 'direct-message',
  replyBy: { minutes: 240, clock: 'all-hours' },
  windowHours: null,
  forbids: [
    'No order number, address, amount or other personal detail in public.',
    'Do not confirm in public that the person is a customer.',
    'Say that you speak for the firm; the rules of the subreddit apply.',
  ],
  source: 'Publishing tools; etiquette: practice',
  asOf: '2026-11',
  standing: 'secondary',
};

export default channel;
