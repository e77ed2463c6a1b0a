import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'sms',
  label: 'SMS',
  network: 'sms',
  visibility: 'private',
  hardLimit: 160,
  unit: 'sms-septet',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 60, max: 150 },
  sentencesMax: 3,
  register: 'casual',
  markup: 'plain',
  lists: false,
  links: 'avoid',
  emoji: 'avoid',
  greeting: 'short',
  signOff: 'first-name',
  privateRoute: null,
  replyBy: { minutes: 15, clock: 'all-hours' },
  windowHours: null,
  forbids: ['One letter outside the SMS alphabet cuts the room from 160 to 70.'],
  source: '3GPP TS 23.038 and 23.040: one part; longer texts are joined from parts of 153 (or 67)',
  asOf: '2026-11',
  standing: 'verified',
};

export default channel;
