import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'email',
  label: 'E-mail',
  network: 'email',
  visibility: 'private',
  hardLimit: null,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 300, max: 1_100 },
  sentencesMax: 12,
  register: 'neutral',
  markup: 'html',
  lists: true,
  links: 'ok',
  emoji: 'avoid',
  greeting: 'full',
  signOff: 'block',
  privateRoute: null,
  replyBy: { minutes: 240, clock: 'business-hours' },
  windowHours: null,
  forbids: [],
  source: 'RFC 5322 (no limit of length); 80-180 words: service practice',
  asOf: '2026-11',
  standing: 'unconfirmed',
};

export default channel;
