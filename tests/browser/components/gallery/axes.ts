import type { OverlayStage } from '../../../../components/overlay/props.ts';
import { axis, contribution, rule } from './parts.ts';

export type Ready = Extract<OverlayStage, { at: 'ready' }>;

export const channelAxis = (points: number) =>
  axis('channel', {
    level: 60,
    says: 'A public reply: everyone reads it, and an hour is what people expect.',
    contributions: [
      contribution({
        id: 'channel.public',
        axis: 'channel',
        label: 'Public place',
        says: 'Everyone can read this reply.',
        points,
        evidence: [rule('X replies are public and expected within 60 minutes.')],
      }),
    ],
  });

export const unknownValue = axis('value', {
  says: 'No record matched.',
  parts: [
    { id: 'loyalty', label: 'Loyalty', level: null, says: 'No record matched.', evidence: [] },
    { id: 'power', label: 'Purchasing power', level: null, says: 'No record matched.', evidence: [] },
  ],
});

export const unknownInfluence = axis('influence', {
  says: 'This page shows no followers and no views.',
  parts: [{ id: 'reach', label: 'Reach', level: null, says: 'Not shown here.', evidence: [] }],
});
