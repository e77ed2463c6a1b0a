import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'linkedin-message',
  label: 'LinkedIn message',
  network: 'linkedin',
  visibility: 'private',
  hardLimit: 1_900,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 150, max: 600 },
  sentencesMax: 6,
  register: 'neutral',
  markup: 'plain',
  lists: false,
  links: 'ok',
  emoji: 'avoid',
  greeting: 'short',
  signOff: 'first-name',
  privateRoute: null,
  replyBy: { minutes: 1_440, clock: 'all-hours' },
  windowHours: null,
  forbids: [],
  source: 'Sources differ: 1,900 (InMail) and about 8,000; the smaller is used',
  asOf: '2026-11',
  standing: 'unconfirmed',
};

export default channel;
