import { numbersOf, pairNumber, wordNumber } from './grams.ts';
import { CUES } from './peer-cues.ts';
import type { Token } from './tokens.ts';
import type { Cut } from './weigh.ts';

/** Items of one text that are looked at, letters of one, and characters between two tokens. */
const MOST_ITEMS = 400;
const MOST_LETTERS = 24;
const MOST_BETWEEN = 600;

/** A word or a sign of a text, and the place of its token: a sign belongs to the token before it (the first to the first). */
export interface Item {
  word: string;
  token: number;
}

const SIGNS = /<\w{1,20}>|https?:[^\s<>]{1,500}|www\.[^\s<>]{1,300}|[.…]{2,}|[?!]{1,3}|[.…,;:()"“”`]/g;

function signOf(sign: string): string {
  if (/^[<hw]/.test(sign)) return '<url>';
  return /^(?:…|[.…]{2})/.test(sign) ? '...' : sign.replace(/[“”]/, '"');
}

function addSigns(text: string, token: number, out: Item[]): void {
  for (const [sign] of text.slice(0, MOST_BETWEEN).matchAll(SIGNS)) out.push({ word: signOf(sign), token });
}

/** The signs between two places, without those of a stretch that is read as if it were not there. */
function addBetween(text: string, from: number, to: number, token: number, cut: Cut | undefined, out: Item[]): void {
  const gap = cut && cut.start < to && cut.end > from ? cut : { start: to, end: to };
  addSigns(text.slice(from, Math.max(from, gap.start)), token, out);
  addSigns(text.slice(Math.min(to, gap.end), to), token, out);
}

const wordOf = ({ kind, word }: Token): string => (kind === 'number' ? '0' : word.slice(0, MOST_LETTERS));

/** The words and signs of a text one after the other: between two tokens there are signs alone. */
export function itemsOf(text: string, list: readonly Token[], cut?: Cut): Item[] {
  const out: Item[] = [];
  let end = 0;
  for (let t = 0; t < list.length && out.length < MOST_ITEMS; t++) {
    const token = list[t]!;
    addBetween(text, end, token.start, Math.max(0, t - 1), cut, out);
    out.push({ word: wordOf(token), token: t });
    end = token.end;
  }
  if (out.length > 0 && out.length < MOST_ITEMS) addBetween(text, end, text.length, list.length - 1, cut, out);
  return out;
}

/** What stands before the first item. */
export const START = wordNumber('^');

/** All features of each item, as the model learns them: itself, its letter sequences, and the pair and the three that end with it. */
export function featuresOf(items: readonly Item[]): number[][] {
  let [two, one] = [START, START];
  return items.map(({ word }) => {
    const numbers = numbersOf(word);
    const own = numbers[0]!;
    numbers.push(pairNumber(one, own), pairNumber(pairNumber(two, one), own));
    two = one;
    one = own;
    return numbers;
  });
}

/** A cue that was found: its place in `CUES`, and the items that it spans. */
export interface Cued {
  cue: number;
  from: number;
  to: number;
}

/** The cues of a text; each counts once, where it stands first. */
export function cuesOf(items: readonly Item[]): Cued[] {
  let joined = ' ';
  const ends = items.map(({ word }) => {
    joined += `${word} `;
    return joined.length - 1;
  });
  const itemAt = (at: number): number =>
    Math.max(
      0,
      ends.findIndex((end) => end >= at),
    );
  return CUES.flatMap((pattern, cue) => {
    const found = items.length > 0 ? pattern.exec(joined) : null;
    if (!found) return [];
    const from = itemAt(found.index + (found[0].startsWith(' ') ? 2 : 1));
    return [{ cue, from, to: Math.max(from, itemAt(found.index + found[0].trimEnd().length)) + 1 }];
  });
}
