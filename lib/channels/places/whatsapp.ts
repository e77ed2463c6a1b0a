import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'whatsapp',
  label: 'WhatsApp',
  network: 'whatsapp',
  visibility: 'private',
  hardLimit: 4_096,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 60, max: 500 },
  sentencesMax: 4,
  register: 'casual',
  markup: 'whatsapp',
  lists: false,
  links: 'ok',
  emoji: 'mirror',
  greeting: 'short',
  signOff: 'first-name',
  privateRoute: null,
  replyBy: { minutes: 15, clock: 'all-hours' },
  windowHours: 24,
  forbids: ['More than 24 hours after the customer wrote, only an approved template may be sent.'],
  source: '360dialog, Sinch and 8x8 message limits',
  asOf: '2026-11',
  standing: 'secondary',
};

export default channel;
