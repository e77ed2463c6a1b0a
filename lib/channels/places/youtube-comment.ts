import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'youtube-comment',
  label: 'YouTube comment',
  network: 'youtube',
  visibility: 'public',
  hardLimit: 10_000,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 100, max: 400 },
  sentencesMax: 4,
  register: 'casual',
  markup: 'plain',
  lists: false,
  links: 'avoid',
  emoji: 'mirror',
  greeting: 'short',
  signOff: 'first-name',
  privateRoute: 'support-link',
  replyBy: { minutes: 1_440, clock: 'all-hours' },
  windowHours: null,
  forbids: [
    'No order number, address, amount or other personal detail in public.',
    'Do not confirm in public that the person is a customer.',
    'Links may be held back as spam.',
  ],
  source: 'Publishing tools',
  asOf: '2026-11',
  standing: 'secondary',
};

export default channel;
