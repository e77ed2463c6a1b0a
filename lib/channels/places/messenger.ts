import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'messenger',
  label: 'Messenger',
  network: 'facebook',
  visibility: 'private',
  hardLimit: 2_000,
  unit: 'code-point',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 80, max: 400 },
  sentencesMax: 4,
  register: 'casual',
  markup: 'plain',
  lists: false,
  links: 'ok',
  emoji: 'mirror',
  greeting: 'short',
  signOff: 'first-name',
  privateRoute: null,
  replyBy: { minutes: 15, clock: 'all-hours' },
  windowHours: 24,
  forbids: ['After 24 hours only the human-agent tag (up to 7 days) may be used.'],
  source: 'Meta Messenger Platform policy 2026-09 (window); send limit from Chatwoot and others',
  asOf: '2026-11',
  standing: 'secondary',
};

export default channel;
