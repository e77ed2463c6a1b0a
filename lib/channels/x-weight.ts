import { findLinks } from './links.ts';

// One emoji sequence: a flag, a keycap, or a pictograph with its tone, tags and joined parts. Deliberately not
// `\p{RGI_Emoji}`: that takes three seconds on a megabyte of emoji, and a single code point costs 2 anyway.
const EMOJI =
  /\p{RI}{2}|[#*0-9]\u{fe0f}?\u{20e3}|\p{Extended_Pictographic}(?:\u{fe0f}|\p{Emoji_Modifier})?[\u{e0020}-\u{e007f}]*(?:\u{200d}\p{Extended_Pictographic}(?:\u{fe0f}|\p{Emoji_Modifier})?)*/gv;

/** Code points that cost 1; all others cost 2. Source: twitter-text config/v3.json. */
function isLight(point: number): boolean {
  return (
    point <= 0x10ff ||
    (point >= 0x2000 && point <= 0x200d) ||
    (point >= 0x2010 && point <= 0x201f) ||
    (point >= 0x2032 && point <= 0x2037)
  );
}

function plainWeight(text: string): number {
  let weight = 0;
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) as number;
    if (point > 0xffff) at += 1;
    weight += isLight(point) ? 1 : 2;
  }
  return weight;
}

/** `©` alone is a letter sign and costs 1; with a variation selector it is an emoji and costs 2. */
function emojiWeight(sequence: string): number {
  return sequence.length === 1 ? plainWeight(sequence) : 2;
}

function weightWithoutLinks(text: string): number {
  if (!/[^\x00-\xa8]/.test(text)) return text.length;
  let weight = 0;
  let from = 0;
  for (const match of text.matchAll(EMOJI)) {
    weight += plainWeight(text.slice(from, match.index)) + emojiWeight(match[0]);
    from = match.index + match[0].length;
  }
  return weight + plainWeight(text.slice(from));
}

/** Mentions at the very start are metadata of a reply in the composer and cost nothing. */
export function withoutLeadingMentions(text: string): string {
  return text.replace(/^(?:[@＠]\w{1,50}(?:\s+|$))+/, '');
}

/**
 * Length as X counts it: NFC first, links `urlCost` each, an emoji sequence 2, code points 1 or 2.
 * Source: twitter-text v3 configuration. Mentions at the start cost nothing when `zeroLeading`.
 */
export function weighX(text: string, urlCost: number, zeroLeading: boolean): number {
  const normal = text.normalize('NFC');
  const counted = zeroLeading ? withoutLeadingMentions(normal) : normal;
  let weight = 0;
  let from = 0;
  for (const link of findLinks(counted)) {
    weight += weightWithoutLinks(counted.slice(from, link.start)) + urlCost;
    from = link.end;
  }
  return weight + weightWithoutLinks(counted.slice(from));
}
