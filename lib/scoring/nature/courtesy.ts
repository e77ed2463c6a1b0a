import type { Hit, Push } from './types.ts';

/** Kinds of politeness that are formulas: they say how one writes, not how one feels. */
const FORMULAS = new Set(['greeting', 'please', 'apology', 'ask', 'thanks']);
/** Kinds of urgency that a request or an open trouble has. */
const NEEDS = new Set(['ask', 'explicit', 'problem', 'late', 'loss', 'blocked', 'harm', 'wait', 'repeat']);
/** What a glad report names without asking for it: "fixed in one day", "came today". */
const TIMES = new Set(['deadline', 'wait', 'ask']);
/** Strong words that serve joy as well as anger. */
const STRONG_WORDS = new Set(['swear', 'anger', 'insult', 'mild', 'contempt', 'repeat']);
/** So glad, in points of valence, must the rest be before strong words are taken for joy. */
const GLAD = 40;

const speaksOf = (pushes: readonly Push[], kinds: ReadonlySet<string>) =>
  pushes.some(({ reading, kind, points }) => reading === 'urgency' && points >= 10 && kinds.has(kind));

function formulaTokens(hits: readonly Hit[], all: boolean): Set<number> {
  const tokens = new Set<number>();
  for (const { cue, from, to } of hits) {
    const formula = cue.effects.some(
      ({ reading, kind }) => reading === 'politeness' && FORMULAS.has(kind) && (all || kind !== 'thanks'),
    );
    if (formula) for (let i = from; i < to; i++) tokens.add(i);
  }
  return tokens;
}

/**
 * Takes formulas for what they are: "good evening", "sorry to trouble you" are no feeling, and "many thanks" under a
 * request is none either. Gives the pushes that stay.
 */
export function withoutFormulas(
  pushes: readonly Push[],
  hits: readonly Hit[],
  starts: readonly { start: number; end: number }[],
): Push[] {
  if (pushes.length === 0) return [];
  const formulas = formulaTokens(hits, speaksOf(pushes, NEEDS));
  if (formulas.size === 0) return [...pushes];
  const covered = [...formulas].map((i) => starts[i]!);
  const inFormula = (push: Push) => covered.some(({ start, end }) => start >= push.start && end <= push.end);
  return pushes.filter((push) => push.reading !== 'valence' || !inFormula(push));
}

/**
 * A text that is glad on the whole and speaks of no trouble: its strong words are joy ("bloody genius, I hate you all")
 * and its times no deadlines ("fixed in one day"). Gives the pushes that stay.
 */
export function gladOnes(pushes: readonly Push[], trouble: boolean): Push[] {
  if (trouble || pushes.length === 0) return [...pushes];
  let glad = 0;
  let sad = 0;
  const strong = pushes.filter(({ reading, kind }) => reading === 'irritation' && STRONG_WORDS.has(kind));
  for (const push of pushes) {
    if (push.reading !== 'valence') continue;
    if (push.points > 0) glad += push.points;
    else if (!strong.some(({ start, end }) => start <= push.start && end >= push.end)) sad -= push.points;
  }
  if (glad < GLAD || glad < 1.5 * sad) return [...pushes];
  const spoken = (push: Push) => strong.some(({ start, end }) => push.start >= start && push.end <= end);
  return pushes.filter((push) => {
    if (push.reading === 'urgency') return !TIMES.has(push.kind) || push.kind === 'ask';
    return push.reading === 'politeness' || push.points > 0 === (push.reading === 'valence') || !spoken(push);
  });
}

/** From here on a push of harm is a danger or a person in need. */
const DANGER = 40;
/** Irritation that tells of a wait or a second try, not of a temper. */
const PATIENT = new Set(['repeat', 'mild']);
/** Marks of courtesy that a cross person leaves out. */
const COURTESY = new Set(['please', 'apology', 'ask']);
/** Irritation that is meant. */
const HOT = new Set(['swear', 'anger', 'insult', 'contempt', 'scorn', 'blame', 'threat', 'sarcasm', 'shout']);

/**
 * Who is in danger and stays courteous is not cross for asking twice, and "no rush" is only manners there. Gives the
 * pushes that stay: without "no hurry", a second try or a wait at half its irritation.
 */
export function calmInDanger(pushes: readonly Push[]): Push[] {
  const danger = pushes.some(
    ({ kind, points, reading }) => reading === 'urgency' && kind === 'harm' && points >= DANGER,
  );
  if (!danger) return [...pushes];
  const kept = pushes.filter(({ kind }) => kind !== 'unhurried');
  const hot = kept.some(({ reading, kind, points }) => reading === 'irritation' && HOT.has(kind) && points > 0);
  const courteous = kept.some(
    ({ reading, kind, points }) => reading === 'politeness' && COURTESY.has(kind) && points > 0,
  );
  if (hot || !courteous) return kept;
  return kept.map((push) =>
    push.reading === 'irritation' && PATIENT.has(push.kind) ? { ...push, points: push.points / 2 } : push,
  );
}
