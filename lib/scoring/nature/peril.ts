import type { Circumstances } from './circumstance.ts';
import type { Token } from './tokens.ts';
import type { Effect, Hit, Push } from './types.ts';

/** How far apart the two halves of a danger may stand: in words, and in sentences. */
const REACH = 16;
const NEXT_SENTENCE = 1;
/** Two halves so near to each other are shown as one stretch of the text; else the danger alone is shown. */
const ONE_STRETCH = 8;
/** What is left of a danger that nobody presses for: told afterwards, as in a review. */
const TOLD = 0.45;
/** In a long letter such words stand together by chance; a danger is told in few. In words. */
const LONGEST = 90;
/** Harm that a phrase has found needs no second finding. */
const FOUND = 44;
/** Valence of a danger told calmly; as the phrases of the lexicons have it. */
const SAD = -18;

interface Pair {
  /** Marks of the lexicons (`lexicon/<language>/peril.ts`): the danger, and what makes it one; `''`: nothing more is needed. */
  danger: string;
  beside: string;
  /** Urgency, as phrases of harm have it: 66 for fire or a person in danger, 58 for who is stranded or robbed. */
  points: number;
  says: string;
  safety: boolean;
}

const together = (danger: string, beside: string, points: number, says: string, safety = true): Pair => ({
  danger,
  beside,
  points,
  says,
  safety,
});

const HURT = 'somebody may be hurt';
const CUT_OFF = 'somebody is cut off from help';
const INTRUDER = 'somebody does harm here';
const TAKING = 'something is being taken right now';
const SPREADS = 'a danger that goes on';

/** What is a danger only together, strongest first. Points by judgement, beside those of the phrases. */
const PAIRS: readonly Pair[] = [
  together('blaze', 'frail', 62, SPREADS),
  together('hurt', 'blaze', 60, HURT),
  together('hurt', 'shut', 60, HURT),
  together('assault', 'stranger', 60, INTRUDER),
  together('hurt', 'frail', 58, HURT),
  together('shut', 'frail', 58, CUT_OFF),
  together('blaze', '', 58, SPREADS),
  together('taking', 'stranger', 58, TAKING, false),
  together('taking', 'now', 56, TAKING, false),
  together('shut', 'harsh', 56, CUT_OFF),
  together('assault', 'now', 54, INTRUDER),
  together('hurt', 'now', 50, HURT),
];

const DANGERS = new Set(PAIRS.map(({ danger }) => danger));
const MARKS = new Set(PAIRS.flatMap(({ danger, beside }) => [danger, beside]));
/** Kinds of urgency that say: do something. */
const PRESSING = new Set(['ask', 'explicit', 'deadline']);

/** A danger that no single phrase names, found in what stands together. */
export interface Peril {
  pushes: Push[];
  flag: { flag: 'safety'; start: number; end: number; says: string } | null;
}

const hasMark = ({ cue }: Hit, mark: string): boolean => cue.marks.has(mark);

function hasOneOf({ cue }: Hit, marks: ReadonlySet<string>): boolean {
  for (const mark of cue.marks) if (marks.has(mark)) return true;
  return false;
}

const isPressing = (hits: readonly Hit[]): boolean =>
  hits.some(({ cue }) => cue.marks.has('now') || cue.effects.some(({ kind }) => PRESSING.has(kind)));
const isThanks = (hits: readonly Hit[]): boolean => hits.some(({ cue }) => cue.marks.has('thanks'));

/** Nearest hit with a mark, within reach of another and not in its words; where no mark is asked for, the hit itself. */
function besideOf(one: Hit, mark: string, marked: readonly Hit[], tokens: readonly Token[]): Hit | null {
  if (!mark) return one;
  let best: Hit | null = null;
  let least = REACH + 1;
  for (const other of marked) {
    if (!hasMark(other, mark) || (other.from < one.to && other.to > one.from)) continue;
    const gap = other.from >= one.to ? other.from - one.to : one.from - other.to;
    const sentences = Math.abs(tokens[other.from]!.sentence - tokens[one.from]!.sentence);
    if (gap < least && sentences <= NEXT_SENTENCE) [best, least] = [other, gap];
  }
  return best;
}

function spanOf(one: Hit, other: Hit, tokens: readonly Token[]): { start: number; end: number } {
  const [first, last] = one.from < other.from ? [one, other] : [other, one];
  const near = last.from - first.to <= ONE_STRETCH && tokens[first.from]!.sentence === tokens[last.from]!.sentence;
  const [from, to] = near ? [first.from, Math.max(first.to, last.to)] : [one.from, one.to];
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** What is looked at besides the words. */
interface Sight {
  hits: readonly Hit[];
  tokens: readonly Token[];
  around: Circumstances;
  /** By how much circumstances change an effect of a hit (`factorOf`). */
  factorOf(effect: Effect, hit: Hit, around: Circumstances): number;
}

interface Best {
  points: number;
  one: Hit;
  other: Hit;
  pair: Pair;
}

function strongest(marked: readonly Hit[], { hits, tokens, around, factorOf }: Sight): Best | null {
  const told = isPressing(hits) ? 1 : isThanks(hits) ? 0 : TOLD;
  const found: Best[] = [];
  for (const pair of PAIRS) {
    const effect: Effect = { reading: 'urgency', kind: 'harm', points: pair.points };
    for (const one of marked) {
      const points = hasMark(one, pair.danger) ? pair.points * told * factorOf(effect, one, around) : 0;
      const other = points > 0 ? besideOf(one, pair.beside, marked, tokens) : null;
      if (other) found.push({ points, one, other, pair });
    }
  }
  return found.sort((a, b) => b.points - a.points)[0] ?? null;
}

/**
 * A danger told in words that are none alone: a toddler and "locked inside", somebody and "trying the back door",
 * "transferring" and "right now". Gives the strongest with its span, or null; nothing where phrases have found harm already.
 */
export function perilOf(pushes: readonly Push[], sight: Sight): Peril | null {
  const { hits, tokens } = sight;
  if (tokens.length > LONGEST || !hits.some((hit) => hasOneOf(hit, DANGERS))) return null;
  if (pushes.some(({ kind, points }) => kind === 'harm' && points >= FOUND)) return null;
  const best = strongest(
    hits.filter((hit) => hasOneOf(hit, MARKS)),
    sight,
  );
  if (!best) return null;
  const { says, safety } = best.pair;
  const span = { ...spanOf(best.one, best.other, tokens), says };
  return {
    pushes: [
      { reading: 'urgency', kind: 'harm', points: best.points, ...span },
      { reading: 'valence', kind: 'word', points: SAD, ...span },
    ],
    flag: safety ? { flag: 'safety', ...span } : null,
  };
}
