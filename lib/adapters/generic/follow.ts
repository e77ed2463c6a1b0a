import { marksOf, nameLikeness } from './cues.ts';
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
  const carried = told ? withOnlyOne(t, bodies, names, sides) : [...names];
  if (isUnder(t, bodies, names)) return carryBack(t, bodies, carried, sides);
  for (let k = 1; k < names.length; k++) {
    if (carried[k] !== null || !isFollowUp(t, k, bodies[k] as number)) continue;
    const same = Math.sign(sides[k] as number) === Math.sign(sides[k - 1] as number);
    if (told ? same && (sides[k] !== 0 || many) : many) carried[k] = carried[k - 1] as string | null;
  }
  return carried;
}

/** Where one person alone is named on a side, what is not named there is that person's, too: a picture stands at the last of a burst. */
function withOnlyOne(
  t: Template,
  bodies: readonly number[],
  names: readonly (string | null)[],
  sides: readonly number[],
): (string | null)[] {
  const onSide = new Map<number, Set<string>>();
  names.forEach((name, k) => {
    const side = Math.sign(sides[k] as number);
    if (name !== null) onSide.set(side, (onSide.get(side) ?? new Set<string>()).add(name));
  });
  return names.map((name, k) => {
    const there = onSide.get(Math.sign(sides[k] as number));
    const [only] = there ?? [];
    return name === null && there?.size === 1 && isFollowUp(t, k, bodies[k] as number) ? (only as string) : name;
  });
}

/** Do the names stand under what was written? */
function isUnder(t: Template, bodies: readonly number[], names: readonly (string | null)[]): boolean {
  const { snap } = t;
  return names.every((name, k) => {
    const body = bodies[k] as number;
    return (
      name === null || (t.own[k] as number[]).some((j) => j > (snap.end[body] as number) && nameAt(snap, j) === name)
    );
  });
}

/** Where the name stands under the last of several, those before it on the same side are the same writer's. */
function carryBack(
  t: Template,
  bodies: readonly number[],
  names: (string | null)[],
  sides: readonly number[],
): (string | null)[] {
  for (let k = names.length - 2; k >= 0; k--) {
    const same = Math.sign(sides[k] as number) === Math.sign(sides[k + 1] as number);
    if (names[k] === null && same && isFollowUp(t, k, bodies[k] as number)) names[k] = names[k + 1] as string | null;
  }
  return names;
}

const isNamed = (t: Template, j: number): boolean =>
  t.heads.has(t.place(j)) || /(?:user|author|sender|poster|nick)-?name/i.test(marksOf(t.snap.els[j] as Element));

/** No name of its own anywhere: a following bubble, not a post whose author was missed. */
export function isFollowUp(t: Template, k: number, body: number): boolean {
  const { snap } = t;
  return (t.own[k] as number[]).every(
    (j) =>
      (snap.author[j] as number) < 2 &&
      (j >= body || nameLikeness(nameAt(snap, j)) < 0.7 || isBoilerplate(t, j)) &&
      // Something stands where the others have their names.
      !(j < body && snap.own[j] !== '' && snap.time[j] === 0 && isNamed(t, j) && !isBoilerplate(t, j)),
  );
}
