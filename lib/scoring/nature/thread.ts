import type { NatureContext } from '../../domain/reading.ts';
import { hasTrouble } from './classes.ts';
import type { Found } from './pushes.ts';
import { settle } from './settle.ts';
import { tokensOf } from './tokens.ts';
import type { Push } from './types.ts';
import { weigh } from './weigh.ts';

/** Turns back that are looked at. */
const BACK = 6;
/** What is left of an earlier turn's anger, per turn. */
const DECAY = 0.7;
/** What is left of it once the writer says that all is well. */
const MADE_UP = 0.35;

const about = { start: 0, end: 0 };

function angerOf(text: string, lexicon: string | null): { irritation: number; trouble: boolean } {
  const { pushes } = weigh(tokensOf(text), lexicon);
  const irritation = settle('irritation', pushes, text).level ?? 0;
  return { irritation, trouble: irritation >= 25 || hasTrouble(pushes) };
}

function carried(before: readonly number[], now: number, solved: boolean): Push[] {
  const kept = before.map((level, i) => level * DECAY ** (before.length - i) * (solved ? MADE_UP : 1));
  const most = Math.max(...kept);
  if (most <= now + 1) return [];
  const from = before[kept.indexOf(most)]!;
  const says = `carried over: an earlier message of this person was at ${from}`;
  return [{ reading: 'irritation', kind: 'carried', points: most - now, ...about, says }];
}

function mounting(before: readonly number[], now: number): Push[] {
  const last = [...before.slice(-2), now];
  const rises = last.every((level, i) => i === 0 || level >= last[i - 1]! + 6);
  if (last.length < 2 || !rises) return [];
  return [{ reading: 'irritation', kind: 'mounting', points: 8, ...about, says: 'angrier from message to message' }];
}

function again(trouble: number, solved: boolean): Push[] {
  if (trouble === 0 || solved) return [];
  const points = Math.min(18, 8 + 4 * trouble);
  const says = trouble > 1 ? `${trouble} earlier messages about a trouble` : 'an earlier message about a trouble';
  return [{ reading: 'urgency', kind: 'again', points, ...about, says }];
}

/** What the customer's earlier messages add: anger does not vanish with one calm line, a second contact is more urgent. */
export function threadPushes(
  own: readonly Push[],
  found: Found,
  lexicon: string | null,
  context: NatureContext,
): Push[] {
  const earlier = context.earlier?.filter((text) => text.trim().length > 0).slice(-BACK) ?? [];
  if (earlier.length === 0) return [];
  const before = earlier.map((text) => angerOf(text, lexicon));
  const levels = before.map(({ irritation }) => irritation);
  const now = settle('irritation', own, '').level ?? 0;
  const solved = own.some(({ kind }) => kind === 'solved' || kind === 'relief') && found.mood > 0;
  const rise = mounting(levels, now);
  return [...carried(levels, now, solved), ...rise, ...again(before.filter(({ trouble }) => trouble).length, solved)];
}
