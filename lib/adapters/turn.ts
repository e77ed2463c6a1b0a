import { minutesAgo } from '../dom/ago.ts';
import { instantOf } from '../dom/time.ts';
import type { Author, Message } from '../domain/index.ts';

/** Are two authors the same account? By e-mail, then handle, then name; two unknown authors are the same (follow-up bubbles). */
export function sameAuthor(a: Author, b: Author): boolean {
  if (a.email && b.email) return a.email.toLowerCase() === b.email.toLowerCase();
  if (a.handle && b.handle) return a.handle.toLowerCase() === b.handle.toLowerCase();
  if (a.name && b.name) return a.name === b.name;
  return !(a.name ?? a.handle ?? a.email) && !(b.name ?? b.handle ?? b.email);
}

/**
 * The newest burst of messages by one customer, oldest first. Agent messages after it do not hide it; notes and system lines
 * inside it are passed over; an agent message or another customer ends it. `end` (an index) makes it end there.
 */
export function latestTurn(messages: readonly Message[], end?: number): Message[] {
  let i = end ?? messages.length - 1;
  while (i >= 0 && messages[i]?.role !== 'customer') i--;
  const last = messages[i];
  if (!last) return [];
  const turn: Message[] = [];
  for (; i >= 0; i--) {
    const m = messages[i] as Message;
    if (m.role === 'note' || m.role === 'system') continue;
    if (m.role !== 'customer' || !sameAuthor(m.author, last.author)) break;
    turn.unshift(m);
  }
  return turn;
}

/**
 * Indexes in the order of time: by machine time, else by relative age (`3d`), when every message has one; else as given, turned
 * round when newest is first. Equal times keep the order of the page.
 */
export function orderOf(times: readonly (string | null)[], newestFirst: boolean): number[] {
  const order = times.map((_, i) => i);
  if (newestFirst) order.reverse();
  const instants = times.map(instantOf);
  if (instants.every((t) => t !== null)) return order.sort((a, b) => (instants[a] ?? 0) - (instants[b] ?? 0));
  // The first message (a post over its comments) may show a date or nothing: it is the oldest.
  const ages = times.map(
    (t, i) => (t === null ? null : minutesAgo(t)) ?? (i === 0 && !newestFirst ? Number.MAX_VALUE : null),
  );
  if (ages.every((t) => t !== null)) order.sort((a, b) => (ages[b] ?? 0) - (ages[a] ?? 0));
  return order;
}

/** Successive messages of one author and role as one, texts on lines under each other; gives the groups of indexes. */
export function runsOf(messages: readonly Message[]): number[][] {
  const runs: number[][] = [];
  messages.forEach((m, i) => {
    const run = runs.at(-1);
    const head = run ? messages[run[0] as number] : undefined;
    if (run && head && head.role === m.role && sameAuthor(head.author, m.author)) run.push(i);
    else runs.push([i]);
  });
  return runs;
}
