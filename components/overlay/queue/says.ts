import type { QueueMark, QueueRow } from '../../../lib/domain/index.ts';
import { due } from '../../ui/time.ts';
import { AXES, axisWords, bandWords, flagWords, levelWord } from '../../ui/words.ts';
import { called } from '../names.ts';

/** Where the judgement of a row comes from, as a sentence. */
export const fromWords: Record<QueueMark['from'], string> = {
  preview: 'Read from the preview: the whole message may say more.',
  opened: 'Read from the conversation, which was opened within the last day.',
};

/** When an answer is due for a row: nothing is when the last word is ours. */
export function dueWords(mark: QueueMark, now: number): string {
  if (mark.answered === true) return 'The last word is ours.';
  return `${due(mark.replyBy, now).long}.`;
}

/** One sentence for people who point at a mark, or who cannot see it. */
export function markSays(row: QueueRow, mark: QueueMark, now: number): string {
  const { points, band } = mark.attention;
  const who = called(row.author) ?? row.subject ?? 'Somebody';
  const known = mark.axes.nature.level !== null;
  const number = `${known ? '' : 'at least '}${Math.round(points)} of 100${known ? `, ${bandWords[band].toLowerCase()}` : ''}`;
  const axes = AXES.map((id) => `${axisWords[id].toLowerCase()} ${levelWord(mark.axes[id].level)}`).join(', ');
  const flags = mark.flags.map((flag) => flagWords[flag].label).join(', ');
  const parts = [`${who}: attention ${number}; ${axes}.`, flags ? `${flags}.` : '', dueWords(mark, now)];
  return [...parts, mark.from === 'preview' ? 'From the preview.' : 'From the opened conversation.']
    .filter(Boolean)
    .join(' ');
}
