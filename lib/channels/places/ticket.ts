import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'ticket',
  label: 'Helpdesk ticket',
  network: 'helpdesk',
  visibility: 'private',
  hardLimit: 65_535,
  unit: 'utf-8-byte',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 300, max: 1_100 },
  sentencesMax: 12,
  register: 'neutral',
  markup: 'markdown',
  lists: true,
  links: 'ok',
  emoji: 'avoid',
  greeting: 'full',
  signOff: 'block',
  privateRoute: null,
  replyBy: { minutes: 240, clock: 'business-hours' },
  windowHours: null,
  forbids: ['Check that the reply is public and not an internal note.'],
  source: 'Helpdesk comment size, about 64 KB',
  asOf: '2026-11',
  standing: 'unconfirmed',
};

export default channel;
