import { lengthOf } from '../../channels/index.ts';
import type { Finding } from '../../domain/index.ts';
import type { Look } from '../look.ts';

const unitNames: Readonly<Record<string, string>> = {
  'utf-8-byte': 'bytes',
  'sms-septet': 'SMS characters',
};

/** Over the hard limit of the channel, or well over what people read there. */
export function tooLong({ reply, channel }: Look): Finding[] {
  const measure = lengthOf(reply, channel.id);
  const unit = unitNames[measure.unit] ?? 'characters';
  if (measure.over) {
    const size = `${measure.length} of ${measure.limit} ${unit}`;
    return [
      { id: 'too-long', severity: 'block', span: null, says: `Too long for ${channel.label}: ${size}. Shorten it.` },
    ];
  }
  if (measure.length <= measure.softTarget.max * 1.5) return [];
  const says = `Long for ${channel.label}: ${measure.length} ${unit}, where about ${measure.softTarget.max} are read. Say less.`;
  return [{ id: 'long', severity: 'hint', span: null, says }];
}
