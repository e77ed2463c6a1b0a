import { matcherOf } from './lexica.ts';
import { type Found, gather } from './pushes.ts';
import { signalPushes } from './signals.ts';
import type { Token, Tokens } from './tokens.ts';
import type { Hit, Push } from './types.ts';

/** A stretch of the text that is read as if it were not there: for "without this, the score would be". */
export interface Cut {
  start: number;
  end: number;
}

/** Tokens of phrases that reproach or deny: capitals on them are stress. */
function weightyTokens(hits: readonly Hit[]): Set<number> {
  const weighty = new Set<number>();
  for (const { cue, from, to } of hits) {
    const heavy = cue.marks.has('negator') || cue.effects.some((one) => one.reading === 'irritation' && one.points > 0);
    if (heavy) for (let i = from; i < to; i++) weighty.add(i);
  }
  return weighty;
}

const outside = (cut: Cut | undefined) => (one: { start: number; end: number }) =>
  !cut || one.end <= cut.start || one.start >= cut.end;

function matterPush({ matter }: Found): Push[] {
  if (!matter) return [];
  return [
    { reading: 'urgency', kind: 'matter', points: 10, ...matter, says: 'speaks of an order, an account or a service' },
  ];
}

function questionPush(tokens: Tokens): Push[] {
  const mark = tokens.marks.find(({ kind }) => kind !== '!');
  if (!mark) return [];
  const { start, end } = mark;
  return [{ reading: 'urgency', kind: 'ask', points: 16, start, end, says: 'a question' }];
}

/** The tokens and marks outside the sentences that give orders to a model: their capitals are no anger. */
function silencedBy(starts: ReadonlySet<number>, tokens: Tokens): Tokens {
  if (starts.size === 0) return tokens;
  const sentences = new Set(tokens.list.filter(({ start }) => starts.has(start)).map(({ sentence }) => sentence));
  const speaks = ({ sentence }: { sentence: number }) => !sentences.has(sentence);
  return {
    ...tokens,
    marks: tokens.marks.filter(speaks),
    list: tokens.list.map((one) => (speaks(one) ? one : { ...one, capitals: false })),
  };
}

function spokenOf(starts: ReadonlySet<number>, { list }: Tokens): readonly Token[] {
  if (starts.size === 0) return list;
  const sentences = new Set(list.filter(({ start }) => starts.has(start)).map(({ sentence }) => sentence));
  return list.filter(({ sentence }) => !sentences.has(sentence));
}

/** What one text says by itself. */
export interface Weighed {
  found: Found;
  tokens: Tokens;
  pushes: Push[];
  /** The tokens outside the sentences that give orders to a model. */
  spoken: readonly Token[];
}

/** Kinds of urgency that a date hangs on: what is asked for, what is wrong, whom it concerns. */
const NEEDS = new Set([
  'ask',
  'explicit',
  'problem',
  'late',
  'loss',
  'blocked',
  'harm',
  'wait',
  'repeat',
  'health',
  'matter',
]);
/** What is left of a date where nothing is asked for and nothing is wrong: "the game tonight". */
const IDLE_DATE = 0.35;

function withoutIdleDates(pushes: readonly Push[]): readonly Push[] {
  if (!pushes.some(({ reading, kind }) => reading === 'urgency' && kind === 'deadline')) return pushes;
  const urgent = pushes.filter(({ reading }) => reading === 'urgency');
  if (urgent.some(({ kind, points }) => points > 0 && NEEDS.has(kind))) return pushes;
  return pushes.map((push) => (push.kind === 'deadline' ? { ...push, points: push.points * IDLE_DATE } : push));
}

const NONE: ReadonlySet<number> = new Set();

const ordersIn = ({ flags }: Found): ReadonlySet<number> =>
  new Set(flags.filter(({ flag }) => flag === 'injection').map(({ start }) => start));

/** All pushes of one text by itself, with topics, tones and flags. */
export function weigh(tokens: Tokens, lexicon: string | null, cut?: Cut): Weighed {
  const visible = cut
    ? { ...tokens, list: tokens.list.filter(outside(cut)), marks: tokens.marks.filter(outside(cut)) }
    : tokens;
  const hits = matcherOf(lexicon).find(visible.list);
  const found = gather(hits, visible.list);
  const orders = found.flags.length === 0 ? NONE : ordersIn(found);
  const silent = silencedBy(orders, visible);
  const read = lexicon ? [...found.pushes, ...questionPush(visible), ...matterPush(found)] : [];
  const pushes = [...withoutIdleDates(read), ...signalPushes(silent, weightyTokens(hits), found.mood)];
  return { found, tokens: visible, pushes, spoken: spokenOf(orders, visible) };
}
