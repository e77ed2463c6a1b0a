import type { Channel } from '../domain/index.ts';
import { findLinks } from './links.ts';
import { measureIn } from './measure.ts';
import { gsmSafe } from './sms.ts';
import { graphemeEnds } from './units.ts';

type Fits = (text: string) => boolean;

const CARET = /(?:^|\s)(?:\^\p{L}{1,4}|[-–—] ?\p{Lu}[\p{L}.]{0,20})$/u;
const SENTENCE_END = /[.!?…。！？][)\]"'”’»]*(?=\s|$)|[。！？]|\n/g;

/** The sign-off at the end, with what separates it: `^AB`, `- Ana`, or the short last lines. Empty when there is none. */
export function signOffOf(text: string): string {
  const tail = text.slice(-200);
  const caret = CARET.exec(tail);
  if (caret) return tail.slice(caret.index);
  const lines = /\n[^\n.!?。]{1,60}$/.exec(tail);
  if (!lines || lines.index === 0) return '';
  const before = /(?:\n\s*)+[^\n.!?。]{1,40},?\s*$/.exec(tail.slice(0, lines.index));
  return tail.slice(before && before.index > 0 ? before.index : lines.index);
}

/** How much of the start can hold the answer: doubled until it no longer fits, so a megabyte is never measured whole. */
function windowOf(text: string, fits: Fits): string {
  let size = 1024;
  while (size < text.length && fits(text.slice(0, size))) size *= 2;
  return text.slice(0, size);
}

/** Offsets where a grapheme ends and no link is open. `goesOn`: the text continues, so a link at its end may, too. */
function safeEnds(text: string, goesOn: boolean): number[] {
  const links = findLinks(text);
  let next = 0;
  return graphemeEnds(text).filter((end) => {
    if (goesOn && end === text.length) return false;
    while (next < links.length && (links[next]?.end ?? 0) < end) next += 1;
    const link = links[next];
    const isOpen = goesOn && link?.end === text.length;
    return link === undefined || end <= link.start || (end === link.end && !isOpen);
  });
}

/** The longest prefix that fits, by halving over the allowed ends; then down, should a unit not grow steadily. */
function longestEnd(text: string, ends: number[], fits: Fits): number {
  let low = -1;
  let high = ends.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, ends[middle]))) low = middle;
    else high = middle - 1;
  }
  while (low >= 0 && !fits(text.slice(0, ends[low]))) low -= 1;
  return low < 0 ? 0 : (ends[low] as number);
}

function lastSentenceEnd(text: string, end: number): number {
  let best = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const stop = match.index + match[0].trimEnd().length;
    if (stop > end) break;
    best = stop;
  }
  return best;
}

function lastWordEnd(text: string, end: number): number {
  if (/^\s/.test(text.slice(end))) return end;
  const space = Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('\n', end - 1), 0);
  if (end - space <= 60) return space;
  // Scripts without spaces: ask the platform for the word that is cut.
  const from = Math.max(0, end - 60);
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text.slice(from, end + 20));
  const cut = [...words].findLast((word) => from + word.index <= end && from + word.index + word.segment.length > end);
  return cut && cut.index > 0 ? from + cut.index : end;
}

/** The best end at or before `longest`: a sentence, when that keeps a third; else a word; else a grapheme. */
function niceEnd(text: string, longest: number, ends: number[]): number {
  const safe = new Set(ends);
  const sentence = lastSentenceEnd(text, longest);
  if (sentence >= longest / 3 && safe.has(sentence)) return sentence;
  const word = lastWordEnd(text, longest);
  return word > 0 && safe.has(word) ? word : longest;
}

function cut(text: string, signOff: string, fits: Fits): string {
  const body = signOff === '' ? text : text.slice(0, -signOff.length);
  const whole: Fits = (head) => fits(head + signOff);
  const part = windowOf(body, whole);
  const ends = safeEnds(part, part.length < body.length);
  const longest = longestEnd(part, ends, whole);
  const head = part.slice(0, niceEnd(part, longest, ends)).trimEnd();
  return head === '' || !whole(head) ? '' : head + signOff;
}

/**
 * `text` within the hard limit of `channel`. Text that fits comes back unchanged. Longer text is cut after a sentence,
 * else a word, else a grapheme; never inside a grapheme or a link; a sign-off at the end is kept. An SMS is first put
 * into the SMS alphabet. Never longer than the limit, never throws; may be empty when not even one grapheme fits.
 */
export function fitIn(text: string, channel: Channel): string {
  const fits: Fits = (part) => !measureIn(part, channel).over;
  if (fits(text)) return text;
  if (channel.unit === 'sms-septet') {
    const safe = gsmSafe(text.slice(0, 20_000));
    if (text.length <= 20_000 && fits(safe)) return safe;
    return cut(safe, signOffOf(safe), fits) || cut(safe, '', fits);
  }
  return cut(text, signOffOf(text), fits) || cut(text, '', fits);
}
