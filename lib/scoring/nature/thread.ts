import type { NatureContext } from '../../domain/reading.ts';
import { hasTrouble } from './classes.ts';
import { promiseIn } from './promise.ts';
import type { Found } from './pushes.ts';
import { settle } from './settle.ts';
import { tokensOf } from './tokens.ts';
import { type Turn, timeOf, turnsBefore } from './turns.ts';
import type { Push } from './types.ts';
import { weigh } from './weigh.ts';

/** Customer turns back that are looked at. */
const BACK = 12;
/** What is left of an earlier turn's anger, per turn. */
const DECAY = 0.7;
/** What is left of it once the writer says that all is well. */
const MADE_UP = 0.35;
/** Turns that a trend is read from, the one that is read included; a step up, and a rise over all, of so much is one. */
const TREND = 3;
const STEP = 6;
const RISE = 15;
const DAY = 86_400_000;

const about = { start: 0, end: 0 };

interface Earlier {
  turn: Turn;
  irritation: number;
  trouble: boolean;
  /** Asks for something: a question, a request, a matter of theirs. */
  asks: boolean;
  solved: boolean;
  answered: boolean;
}

const isSolved = (pushes: readonly Push[], found: Found) =>
  pushes.some(({ kind }) => kind === 'solved' || kind === 'relief') && found.mood > 0;

function earlierOf(turn: Turn, answered: boolean, lexicon: string | null): Earlier {
  const { pushes, found } = weigh(tokensOf(turn.text), lexicon);
  const irritation = settle('irritation', pushes, turn.text).level ?? 0;
  const trouble = irritation >= 25 || hasTrouble(pushes);
  const asks = pushes.some(({ reading, kind, points }) => reading === 'urgency' && kind === 'ask' && points >= 10);
  return { turn, irritation, trouble, asks: asks || trouble, solved: isSolved(pushes, found), answered };
}

function carried(before: readonly number[], now: number, solved: boolean): Push[] {
  const kept = before.map((level, i) => level * DECAY ** (before.length - i) * (solved ? MADE_UP : 1));
  const most = Math.max(...kept);
  if (most <= now + 1) return [];
  const from = before[kept.indexOf(most)]!;
  const says = `carried over: an earlier message of this person was at ${from}`;
  return [{ reading: 'irritation', kind: 'carried', points: most - now, ...about, says }];
}

/** Each turn angrier than the one before, or the last of three much angrier than the first and no calmer than the middle one. */
function mounting(before: readonly number[], now: number): Push[] {
  const last = [...before.slice(1 - TREND), now];
  const steps = last.every((level, i) => i === 0 || level >= last[i - 1]! + STEP);
  const rises = last.length === TREND && now >= last[0]! + RISE && now >= last[1]!;
  if (last.length < 2 || !(steps || rises)) return [];
  return [{ reading: 'irritation', kind: 'mounting', points: 8, ...about, says: 'angrier from message to message' }];
}

function again(trouble: number): Push[] {
  if (trouble === 0) return [];
  const points = Math.min(18, 8 + 4 * trouble);
  const says = trouble > 1 ? `${trouble} earlier messages about a trouble` : 'an earlier message about a trouble';
  return [{ reading: 'urgency', kind: 'again', points, ...about, says }];
}

function unanswered(open: readonly Earlier[]): Push[] {
  const count = open.filter(({ asks, answered }) => asks && !answered).length;
  if (count === 0) return [];
  const says = count > 1 ? `${count} earlier messages without an answer` : 'an earlier message without an answer';
  return [{ reading: 'urgency', kind: 'unanswered', points: Math.min(16, 6 + 4 * count), ...about, says }];
}

/** Points of a wait of so many days since the first message about the open matter: 8 after one, 20 after a fortnight. */
const pointsOfDays = (days: number): number => Math.min(20, 8 + 4.5 * Math.log2(days));

function waiting(open: readonly Earlier[], now: number | null): Push[] {
  const first = open.find(({ asks }) => asks)?.turn.from ?? null;
  if (first === null || now === null) return [];
  const days = Math.floor((now - first) / DAY);
  if (days < 1) return [];
  const says = `first wrote about it ${days === 1 ? 'a day' : `${days} days`} ago`;
  return [{ reading: 'urgency', kind: 'waiting', points: pointsOfDays(days), ...about, says }];
}

/** What our last answer promised, where its time has passed and nothing came after it. */
function broken(turns: readonly Turn[], now: number | null): Push[] {
  const answer = turns.findLast(({ role }) => role === 'agent');
  const sent = answer?.to ?? null;
  if (!answer || sent === null || now === null) return [];
  const promised = promiseIn(answer.text, sent);
  if (!promised || promised.due >= now) return [];
  const points = now - promised.due > DAY ? 28 : 22;
  const says = `our answer of ${new Date(sent).toISOString().slice(0, 10)} promised "${promised.words}", and that has passed`;
  return [{ reading: 'urgency', kind: 'promise', points, ...about, says }];
}

/** The customer's turns with what each says by itself. */
function customerTurns(turns: readonly Turn[], lexicon: string | null): Earlier[] {
  return turns
    .map((turn, i) => ({ turn, answered: turns.slice(i + 1).some(({ role }) => role === 'agent') }))
    .filter(({ turn }) => turn.role === 'customer')
    .slice(-BACK)
    .map(({ turn, answered }) => earlierOf(turn, answered, lexicon));
}

/**
 * What the messages before add: anger does not vanish with one calm line; a second contact, a long wait, no answer and a
 * promise of ours that passed make it more urgent, each with a reason of its own. A writer who says that all is well ends it.
 */
export function threadPushes(
  own: readonly Push[],
  found: Found,
  lexicon: string | null,
  context: NatureContext,
): Push[] {
  const turns = turnsBefore(context);
  if (turns.length === 0) return [];
  const before = customerTurns(turns, lexicon);
  const levels = before.map(({ irritation }) => irritation);
  const level = settle('irritation', own, '').level ?? 0;
  const solved = isSolved(own, found);
  const anger = before.length === 0 ? [] : [...carried(levels, level, solved), ...mounting(levels, level)];
  if (solved) return anger;
  const open = before.slice(before.findLastIndex((one) => one.solved) + 1);
  const now = timeOf(context.now);
  const late = context.thread ? [...unanswered(open), ...waiting(open, now), ...broken(turns, now)] : [];
  return [...anger, ...again(open.filter(({ trouble }) => trouble).length), ...late];
}
