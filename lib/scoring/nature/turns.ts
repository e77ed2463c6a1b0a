import type { NatureContext, ThreadMessage } from '../../domain/reading.ts';

/** What one side wrote without the other answering. */
export interface Turn {
  role: ThreadMessage['role'];
  text: string;
  /** Milliseconds since 1970 of its first and its last message; null = not known. */
  from: number | null;
  to: number | null;
}

const HOUR = 3_600_000;
/** Messages of one person further apart than this are two turns, though nobody answered in between. */
const BURST = 0.5 * HOUR;

/** Milliseconds of an ISO 8601 date and time; null for anything else ("2 h ago", "Tuesday"). */
export function timeOf(text: string | null | undefined): number | null {
  if (!text || !/^\d{4}-\d\d-\d\dT/.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

function joins(turn: Turn | undefined, role: Turn['role'], at: number | null): turn is Turn {
  if (turn?.role !== role) return false;
  return at === null || turn.to === null || at - turn.to <= BURST;
}

/** Puts bursts together: "Hello", "my parcel", "is lost" sent within half an hour are one turn. */
function turnsOf(thread: readonly ThreadMessage[]): Turn[] {
  const turns: Turn[] = [];
  for (const { role, text, sentAt } of thread) {
    if (text.trim().length === 0) continue;
    const at = timeOf(sentAt);
    const last = turns.at(-1);
    if (joins(last, role, at)) {
      last.text = `${last.text}\n${text}`;
      last.to = at ?? last.to;
    } else turns.push({ role, text, from: at, to: at });
  }
  return turns;
}

/** The turns before the text that is read, oldest first; texts without times and answers are a turn each. */
export function turnsBefore({ thread, earlier }: NatureContext): Turn[] {
  if (thread) return turnsOf(thread);
  const texts = earlier?.filter((text) => text.trim().length > 0) ?? [];
  return texts.map((text) => ({ role: 'customer', text, from: null, to: null }));
}
