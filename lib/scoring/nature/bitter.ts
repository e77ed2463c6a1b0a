import type { Circumstances } from './circumstance.ts';
import type { Token } from './tokens.ts';
import type { Hit } from './types.ts';

const TROUBLE = new Set(['late', 'wait', 'problem', 'blocked', 'loss', 'repeat', 'harm']);
/** What goes wrong now; a word like "again" is none of it. */
const FAULTS = new Set(['late', 'problem', 'blocked', 'loss', 'harm']);
const GRUDGE = new Set(['contempt', 'blame', 'anger', 'swear', 'insult', 'repeat', 'mild']);
/** Grudges that no joy turns. */
export const GRIEVANCE: ReadonlySet<string> = new Set(['blame', 'threat', 'sarcasm', 'scorn']);

/** So far after praise its trouble stands at most, in words. */
const BREATH = 9;
/** Longer runs in quotation marks are somebody's words, not a name held with tongs. */
const TONGS = 3;

/** True when a hit tells of a trouble, or of one of these grudges. */
export function isTrouble(hit: Hit, grudges: ReadonlySet<string> = GRUDGE): boolean {
  return (
    hit.cue.marks.has('fail') ||
    hit.cue.effects.some(
      ({ reading, kind, points }) =>
        points > 9 && ((reading === 'urgency' && TROUBLE.has(kind)) || (reading === 'irritation' && grudges.has(kind))),
    )
  );
}

const isFault = ({ cue }: Hit): boolean =>
  cue.marks.has('fail') || cue.effects.some(({ kind, points }) => points > 9 && FAULTS.has(kind));

/** A happy end is told: "solved", "found my bag", "all works again". */
export function endsWell(hits: readonly Hit[], around: Circumstances): boolean {
  return hits.some((hit) => {
    const end = hit.cue.marks.has('mended') || hit.cue.effects.some(({ kind }) => kind === 'solved');
    return end && !around.negated(hit);
  });
}

/** Turns of speech that are bitter by habit ("na toll"), where a happy end and no fault makes them honest. */
export function honestPraise(hits: readonly Hit[], around: Circumstances): Hit[] {
  const bitter = hits.filter(({ cue }) => cue.effects.some(({ kind }) => kind === 'sarcasm'));
  if (bitter.length === 0) return bitter;
  const mended = hits.some(({ cue }) => cue.marks.has('mended')) && endsWell(hits, around);
  return mended && !hits.some((hit) => isFault(hit) && !around.negated(hit)) ? bitter : [];
}

/** Praise, or the name of a service, alone in quotation marks: `your "customer service"`. */
function inTongs(hit: Hit, tokens: readonly Token[]): boolean {
  if (!tokens[hit.from]!.quoted || !(hit.cue.marks.has('good') || hit.cue.marks.has('prized'))) return false;
  let [from, to] = [hit.from, hit.to];
  while (from > 0 && tokens[from - 1]!.quoted) from--;
  while (to < tokens.length && tokens[to]!.quoted) to++;
  return to - from <= TONGS;
}

/**
 * Praise that a trouble follows in the same breath: "Great, another delay". Gives the praising hit. A turn ("but"), a
 * negation or a happy end in between makes it honest. Praise held with tongs is bitter beside a trouble on either side.
 */
export function bitterPraise(hits: readonly Hit[], around: Circumstances, tokens: readonly Token[]): Hit | null {
  if (endsWell(hits, around)) return null;
  const praises = hits.filter(({ cue }) => cue.marks.has('praise'));
  const glad = (hit: Hit) => praises.some(({ from, to }) => from <= hit.from && hit.to <= to);
  const real = (hit: Hit) => isTrouble(hit) && !glad(hit) && !around.negated(hit) && !around.imagined(hit);
  const troubles = hits.filter(real);
  if (troubles.length === 0) return null;
  for (const hit of hits) {
    if (inTongs(hit, tokens)) return hit;
    const opener = hit.cue.marks.has('irony');
    if (!opener && !(hit.cue.marks.has('good') && isExclamation(hit, tokens))) continue;
    const from = tokens[hit.from]!;
    const trouble = troubles.find((other) => {
      if (other.from < hit.to || other.from - hit.to > BREATH || around.turnBetween(hit.to, other.from)) return false;
      const gap = tokens[other.from]!.sentence - from.sentence;
      return gap === 0 || (gap === 1 && isExclamation(hit, tokens));
    });
    if (trouble) return hit;
  }
  return null;
}

/** "Great, ..." or "Wonderful. ...": a word of praise alone at the head of a sentence. */
function isExclamation(hit: Hit, tokens: readonly Token[]): boolean {
  const head = tokens[hit.from]!;
  const before = tokens[hit.from - 1];
  const opens = head.first || (before?.first === true && before.sentence === head.sentence && before.word.length <= 4);
  const next = tokens[hit.to];
  return opens && hit.to - hit.from <= 2 && next !== undefined && next.clause !== head.clause;
}
