/**
 * What single words are worth to many people, put together: a word counts with the words right before it (negation,
 * boosters, capitals) and by the side of a "but" on which it stands. The ratings are those of the VADER lexicon (Hutto
 * and Gilbert, ICWSM 2014; means of ten raters, MIT); how they are put together follows the paper's findings, with
 * their figures (0.293 a booster, 0.733 capitals, -0.74 a negation, 0.292 a mark of exclamation, norm of 15).
 */
import { MOST_TOKENS, wordNumber } from './grams.ts';
import type { Mark, Token } from './tokens.ts';

/** The number of a word, its lowest eight bits cut off -> its rating, -4..4. */
export type Ratings = ReadonlyMap<number, number>;

/** Bytes of one entry in the model file: three of the word's number, one of the rating in parts of one. */
const ENTRY = 4;
/** So many steps a rating has between two whole numbers. */
export const PARTS = 31;

const keyOf = (number: number): number => number >>> 8;

/** Names of what is told to the model. All figures are about -1..1. */
export const RATED: readonly string[] = [
  'rated whole',
  'rated by length',
  'rated up',
  'rated down',
  'rated courtesy',
  'rated all',
  'rated share up',
  'rated share down',
];

/** Written by `packRatings`; an empty text gives no ratings. Never throws. */
export function parseRatings(packed: string): Ratings {
  const ratings = new Map<number, number>();
  const bytes = atob(packed);
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    const [a, b, c, d] = [0, 1, 2, 3].map((i) => bytes.charCodeAt(at + i)) as [number, number, number, number];
    ratings.set((a << 16) | (b << 8) | c, (d > 127 ? d - 256 : d) / PARTS);
  }
  return ratings;
}

/** Ratings of words as text for the model file. */
export function packRatings(words: ReadonlyMap<string, number>): string {
  const entries = [...words].map(([word, rating]) => [keyOf(wordNumber(word)), Math.round(rating * PARTS)] as const);
  const sorted = entries.sort(([a], [b]) => a - b);
  return btoa(
    sorted.map(([key, rating]) => String.fromCharCode(key >> 16, (key >> 8) & 255, key & 255, rating & 255)).join(''),
  );
}

/** The rating of a word by its number; 0 = none. */
export const ratingOf = (ratings: Ratings, number: number): number => ratings.get(keyOf(number)) ?? 0;

const NOT = new Set(
  'not no never none nobody nothing neither nor nowhere cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent hadnt aint without rarely seldom despite'.split(
    ' ',
  ),
);
const MORE = new Set(
  'absolutely amazingly awfully completely considerably decidedly deeply enormously entirely especially exceptionally extremely fabulously fully fucking freaking greatly highly hugely incredibly intensely majorly more most particularly purely quite really remarkably so substantially thoroughly totally tremendously unbelievably unusually utterly very'.split(
    ' ',
  ),
);
/** Glad words among people at large, in messages to a firm mere courtesy or asking: they are summed up apart. */
const COURTESY = new Set(
  'please help helps helped helping support care dear like want wants wanted interested ok okay sure credit free yes certain certainly'.split(
    ' ',
  ),
);
/** Laughter counts as it is, whatever was denied before it; so do emoticons. */
const LAUGHS = new Set('lol lmao rofl haha hahaha hehe hehehe xd'.split(' '));
/** Words that lose their apostrophe when folded, and are no rated words then: `I'll`, `he'll`, `we'll`. */
const CONTRACTED = new Set(['ill', 'hell', 'well', 'shell', 'id', 'wed', 'shed']);
const LESS = new Set(
  'almost barely hardly kinda less little marginally occasionally partly scarcely slightly somewhat sorta'.split(' '),
);
/** What a booster, a word in capitals among others and a mark of exclamation add, and what a negation leaves. */
const [BOOST, CAPITALS, BANG, TURNED] = [0.293, 0.733, 0.292, -0.74];
const MOST_BANGS = 4;
/** By how much a word counts before the last "but", and after it. */
const [BEFORE_BUT, AFTER_BUT] = [0.5, 1.5];
/** The words before a word that may change it; what stands further off counts less. */
const FADES = [1, 0.95, 0.9];
const NORM = 15;

/** What the ratings say of one text: its figures for the model, and what each token is worth in it. */
export interface Rated {
  figures: number[];
  /** The slope of each figure: what one point of a token adds to it, where it counts at all (up, down, courtesy, all). */
  slopes: number[];
  /** The places of the tokens that have a rating, and of those that are mere courtesy. */
  rated: readonly number[];
  courteous: readonly number[];
}

/** The plain ratings of the text that is looked at: fresh memory for each would cost more than the sums. */
const plain = new Float64Array(MOST_TOKENS);

/** "Kind of", "sort of": no praise, but less of what follows. */
const isPart = (list: readonly Token[], at: number): boolean =>
  (list[at]!.word === 'kind' || list[at]!.word === 'sort') && list[at + 1]?.word === 'of';

/** "No" before a rated word of its sentence turns that word and is no word of feeling itself. */
const isNo = (list: readonly Token[], at: number, count: number): boolean =>
  list[at]!.word === 'no' &&
  at + 1 < count &&
  plain[at + 1] !== 0 &&
  list[at + 1]!.word !== 'no' &&
  list[at + 1]!.sentence === list[at]!.sentence;

/** A word's worth after what stands before it in its sentence. */
function changed(list: readonly Token[], at: number, mixed: boolean): number {
  const token = list[at]!;
  if (token.kind === 'emoji' || LAUGHS.has(token.word)) return plain[at]!;
  const side = Math.sign(plain[at]!);
  let value = plain[at]! + (token.capitals && mixed ? side * CAPITALS : 0);
  let turn = 1;
  for (let back = 1; back <= FADES.length && at >= back; back++) {
    const before = list[at - back]!;
    if (before.sentence !== token.sentence) break;
    if (MORE.has(before.word)) value += side * BOOST * FADES[back - 1]!;
    else if (LESS.has(before.word)) value -= side * BOOST * FADES[back - 1]!;
    else if (isPart(list, at - back)) value -= side * BOOST * FADES[back - 1]!;
    // "No, no": said again, not denied.
    if (NOT.has(before.word) && token.word !== 'no') turn = TURNED;
  }
  return value * turn;
}

const isContracted = ({ word, start, end }: Token): boolean => end - start > word.length && CONTRACTED.has(word);

/** Capitals say something only where not all is written so. */
const isMixed = (list: readonly Token[]): boolean =>
  list.some(({ kind, capitals, word }) => kind === 'word' && !capitals && word.length > 1);

/**
 * Turns the plain ratings of `count` tokens, which stand in `worth`, into what they are worth where they stand, and sums
 * up. Gives the figures of `RATED`; each is the sum of the worths times its slope (marks of exclamation aside).
 */
export function rate(list: readonly Token[], marks: readonly Mark[], worth: Float64Array, count: number): Rated {
  const rated: number[] = [];
  const courteous: number[] = [];
  let but = -1;
  for (let t = 0; t < count; t++) {
    plain[t] = worth[t]!;
    if (list[t]!.word === 'but') but = t;
    if (plain[t] === 0) continue;
    if (isContracted(list[t]!) || isPart(list, t)) plain[t] = worth[t] = 0;
    else (COURTESY.has(list[t]!.word) ? courteous : rated).push(t);
  }
  let courtesy = 0;
  for (const t of courteous) courtesy += worth[t] = changed(list, t, false);
  const mixed = rated.some((t) => list[t]!.capitals) && isMixed(list);
  let [up, down] = [0, 0];
  for (const t of rated) {
    const boosts = MORE.has(list[t]!.word) || isNo(list, t, count);
    const side = but < 0 ? 1 : t < but ? BEFORE_BUT : AFTER_BUT;
    worth[t] = boosts ? 0 : side * changed(list, t, mixed);
    if (worth[t]! > 0) up += worth[t]!;
    else down += worth[t]!;
  }
  const sides = addSides(addSides([0, 0, 0], rated, worth), courteous, worth);
  return { ...summed([up, down, courtesy], sides, bangsOf(marks), count), rated, courteous };
}

/** What counts up, what counts down (both above 0), and of how many tokens; each with one point more, as the paper's shares are made. */
type Sides = [up: number, down: number, tokens: number];

function addSides(sides: Sides, places: readonly number[], worth: Float64Array): Sides {
  for (const t of places) {
    const own = worth[t]!;
    if (own === 0) continue;
    sides[own > 0 ? 0 : 1] += Math.abs(own) + 1;
    sides[2]++;
  }
  return sides;
}

const bangsOf = (marks: readonly Mark[]): number =>
  BANG *
  Math.min(
    MOST_BANGS,
    marks.reduce((sum, { kind, count }) => sum + (kind === '?' ? 0 : count), 0),
  );

type Sums = readonly [up: number, down: number, courtesy: number];

function summed(
  sums: Sums,
  [above, below, tokens]: Sides,
  bangs: number,
  count: number,
): Pick<Rated, 'figures' | 'slopes'> {
  const [up, down, courtesy] = sums;
  const sum = up + down;
  const loud = sum + Math.sign(sum) * bangs;
  const all = sum + courtesy + Math.sign(sum + courtesy) * bangs;
  const norm = (x: number) => 1 / Math.sqrt(x * x + NORM);
  const [higher, lower] = [above + (above > below ? bangs : 0), below + (below > above ? bangs : 0)];
  // A token that counts for nothing counts as one.
  const share = 1 / Math.max(1, higher + lower + count - tokens);
  const slopes = [norm(loud), 1 / (4 * Math.sqrt(Math.max(1, count))), norm(up), norm(down), norm(courtesy), norm(all)];
  const points = [loud, sum, up, down, courtesy, all];
  const figures = points.map((one, i) => one * slopes[i]!);
  return { figures: [...figures, higher * share, lower * share], slopes: [...slopes, share, -share] };
}
