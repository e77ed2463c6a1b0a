import type { Channel } from '../../domain/index.ts';

const channel: Channel = {
  id: 'slack',
  label: 'Slack',
  network: 'slack',
  visibility: 'private',
  hardLimit: 4_000,
  unit: 'utf-16',
  urlCost: null,
  mentionCost: 'full',
  softTarget: { min: 50, max: 600 },
  sentencesMax: 6,
  register: 'casual',
  markup: 'mrkdwn',
  lists: true,
  links: 'ok',
  emoji: 'mirror',
  greeting: 'short',
  signOff: 'none',
  privateRoute: null,
  replyBy: { minutes: 60, clock: 'business-hours' },
  windowHours: null,
  forbids: ['Answer in the thread.'],
  source: 'Slack text: 4,000 advised, cut at 40,000',
  asOf: '2026-11',
  standing: 'unconfirmed',
};

export default channel;
