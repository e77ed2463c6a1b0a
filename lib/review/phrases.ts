import type { Finding } from '../domain/index.ts';

/** A part of the reply. Offsets are UTF-16 into the text that was checked. */
export type Span = NonNullable<Finding['span']>;

/** More than this many marks of one kind teach nothing more. */
const mostSpans = 5;

/**
 * One pattern for a list of phrases, one to a line; spaces match any short run of white space, and a phrase begins and
 * ends at the border of a word in any script. Lines may hold simple groups; no open repetition, so that time is linear.
 */
export function phrases(...lists: string[]): RegExp {
  const lines = lists.flatMap((list) => list.split('\n')).map((line) => line.trim());
  const parts = lines
    .filter((line) => line !== '')
    .map((line) => line.replaceAll(' ?', '\\s{0,3}').replaceAll(' ', '\\s{1,3}'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The first matches of a global pattern as spans of `text`; `plain` is the same text with its signs made plain. */
export function findSpans(text: string, plain: string, pattern: RegExp, most = mostSpans): Span[] {
  const spans: Span[] = [];
  for (const match of plain.matchAll(pattern)) {
    if (spans.length >= most) break;
    const end = match.index + match[0].length;
    spans.push({ start: match.index, end, text: text.slice(match.index, end) });
  }
  return spans;
}

/** True when the pattern occurs; does not keep the state of a global pattern. */
export function has(plain: string, pattern: RegExp): boolean {
  return plain.search(pattern) >= 0;
}

/** Straight apostrophes and spaces, one unit for one unit, so that offsets stay. */
export function plainSigns(text: string): string {
  return text.replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[\u00a0\u202f\u2009]/g, ' ');
}
