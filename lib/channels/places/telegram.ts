import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'telegram',
  label: 'Telegram',
  network: 'telegram',
  visibility: 'private',
  hardLimit: 4_096,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 60, max: 500 },
  sentencesMax: 4,
  register: 'casual',
  markup: 'plain',
  lists: false,
  links: 'ok',
  emoji: 'mirror',
  greeting: 'short',
  signOff: 'first-name',
  privateRoute: null,
  replyBy: { minutes: 60, clock: 'all-hours' },
  windowHours: null,
  forbids: [],
  source: 'Telegram Bot API message length, quoted by tools',
  asOf: '2026-11',
  standing: 'secondary',
};

export default channel;
