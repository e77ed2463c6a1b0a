import { nameLikeness } from './cues.ts';
import { nameAt } from './headline.ts';
import { sideVotes } from './sides.ts';
import { isBoilerplate, type Template } from './slots.ts';

/**
 * Names for the messages that follow another of the same writer without saying so again (`sequential`, `compact` rows): the name before
 * them, when both are on one side of the talk, or when nothing tells sides and both sides are named elsewhere.
 */
export function carryNames(
  t: Template,
  bodies: readonly number[],
  names: readonly (string | null)[],
): (string | null)[] {
  if (names.every((n) => n !== null) || names.every((n) => n === null)) return [...names];
  const sides = sideVotes(t, bodies);
  const told = sides.some((v) => v > 0) && sides.some((v) => v < 0);
  const many = new Set(names.filter((n) => n !== null)).size > 1;
  const carried = [...names];
  for (let k = 1; k < names.length; k++) {
    if (carried[k] !== null || !isFollowUp(t, k, bodies[k] as number)) continue;
    const same = Math.sign(sides[k] as number) === Math.sign(sides[k - 1] as number);
    if (told ? same && (sides[k] !== 0 || many) : many) carried[k] = carried[k - 1] as string | null;
  }
  return carried;
}

/** No name of its own anywhere: a following bubble, not a post whose author was missed. */
export function isFollowUp(t: Template, k: number, body: number): boolean {
  const { snap } = t;
  return (t.own[k] as number[]).every(
    (j) => (snap.author[j] as number) < 2 && (j >= body || nameLikeness(nameAt(snap, j)) < 0.7 || isBoilerplate(t, j)),
  );
}
