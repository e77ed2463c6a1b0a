import { addedEmoji, angryEmoji, rankedEmoji } from './lexicon/any/emoji.ts';

let glad: Map<string, number> | null = null;
let angry: Map<string, number> | null = null;

/** `😂~22 ❤~75` as a map. */
function table(source: string): Map<string, number> {
  const map = new Map<string, number>();
  for (const piece of source.trim().split(/\s+/)) {
    const [emoji = '', amount = ''] = piece.split('~');
    map.set(emoji.replace(/\ufe0f/g, ''), Number(amount));
  }
  return map;
}

/** How glad a text with this emoji is, -100..100 (see the table's source); null for one without a rating. */
export function emojiValence(emoji: string): number | null {
  glad ??= new Map([...table(rankedEmoji), ...table(addedEmoji)]);
  return glad.get(emoji) ?? null;
}

/** Points of irritation that this emoji shows; 0 for most. */
export function emojiAnger(emoji: string): number {
  angry ??= table(angryEmoji);
  return angry.get(emoji) ?? 0;
}
