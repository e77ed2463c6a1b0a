import { lengthOf } from '../../channels/index.ts';
import { type Check, overall } from './check.ts';

const UNITS = {
  'x-weight': 'weighted characters',
  grapheme: 'characters',
  'code-point': 'characters',
  'utf-16': 'characters',
  'utf-8-byte': 'bytes',
  'sms-septet': 'characters',
};

/** Longer than the place takes. A long SMS still goes out, in parts that cost more. */
export const overLimit: Check = (text, { channel }) => {
  const measure = lengthOf(text, channel.id);
  if (!measure.over || measure.limit === null) return [];
  if (measure.segments !== null) {
    return [
      overall(
        'over-limit',
        'warn',
        `This goes out as ${measure.segments} SMS parts; ${-(measure.left ?? 0)} fewer characters make it one.`,
      ),
    ];
  }
  const over = Math.max(1, -(measure.left ?? 0));
  return [
    overall(
      'over-limit',
      'block',
      `${channel.label} takes ${measure.limit} ${UNITS[measure.unit]}; shorten this by ${over}.`,
    ),
  ];
};
