import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'play-review',
  label: 'Google Play review',
  network: 'google-play',
  visibility: 'public',
  hardLimit: 350,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 150, max: 330 },
  sentencesMax: 4,
  register: 'neutral',
  markup: 'plain',
  lists: false,
  links: 'avoid',
  emoji: 'avoid',
  greeting: 'short',
  signOff: 'first-name',
  privateRoute: 'support-link',
  replyBy: { minutes: 1_440, clock: 'all-hours' },
  windowHours: null,
  forbids: [
    'No order number, address, amount or other personal detail in public.',
    'Do not confirm in public that the person is a customer.',
    'HTML is taken out.',
  ],
  source: 'Google Play Developer API, reviews.reply: about 350 characters',
  asOf: '2026-11',
  standing: 'verified',
};

export default channel;
