import { once } from '../domain/index.ts';

const graphemes = once(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));
const encoder = new TextEncoder();
const NOT_SIMPLE = /[^\x20-\x7e\n]/;

/** Length in user-perceived characters (Unicode UAX 29). Never throws. */
export function countGraphemes(text: string): number {
  if (!NOT_SIMPLE.test(text)) return text.length;
  let count = 0;
  for (const _ of graphemes().segment(text)) count += 1;
  return count;
}

/** Length in Unicode code points; a lone surrogate counts one. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isPair = unit >= 0xd800 && unit <= 0xdbff && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    if (isPair) at += 1;
    count += 1;
  }
  return count;
}

/** Length in UTF-8 bytes; a lone surrogate counts three, as the replacement character that it becomes. */
export function countBytes(text: string): number {
  return encoder.encode(text).length;
}

/** Offsets (UTF-16) at which a grapheme ends, in order. Give it a window of a text, not a megabyte. */
export function graphemeEnds(text: string): number[] {
  const ends: number[] = [];
  for (const part of graphemes().segment(text)) ends.push(part.index + part.segment.length);
  return ends;
}
