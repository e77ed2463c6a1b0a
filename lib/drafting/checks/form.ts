import { findLinks } from '../../channels/index.ts';
import { at, type Check, each, overall } from './check.ts';

const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/gu;
const LIST = /^[ \t]*(?:[-*•]|\d{1,2}[.)]) \S.*(?:\n[ \t]*(?:[-*•]|\d{1,2}[.)]) \S.*)+/gm;

/** Lists, links and emoji where the place or the person does not take them. */
export const form: Check = (text, { channel, latest, request }) => {
  const lists = channel.lists
    ? []
    : each(text, LIST, 'form', 'warn', `${channel.label} shows no lists: write sentences.`);
  const severity = channel.links === 'forbidden' ? 'block' : 'hint';
  const links =
    channel.links === 'ok'
      ? []
      : findLinks(text).map((link) =>
          at('form', severity, `Links do not belong into a ${channel.label}.`, text, link.start, link.end),
        );
  return [...lists, ...links, ...emoji(text, channel.emoji, latest, request.nature.irritation.level ?? 0)];
};

function emoji(text: string, rule: 'ok' | 'mirror' | 'avoid', latest: string, irritation: number): ReturnType<Check> {
  const used = text.match(EMOJI) ?? [];
  if (used.length === 0) return [];
  if (irritation >= 55) return [overall('form', 'warn', 'No emoji to an angry person.')];
  if (rule === 'avoid') return [overall('form', 'hint', 'This place reads better without emoji.')];
  const isMirrored = rule === 'ok' || (latest.match(EMOJI) ?? []).length > 0;
  return isMirrored ? [] : [overall('form', 'hint', 'The customer used no emoji: leave them out.')];
}
