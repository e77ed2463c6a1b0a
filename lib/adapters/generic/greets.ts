import { saysItIsNote } from './notes.ts';
import { sameName } from './people.ts';
import { isOwn, type Read } from './read-talk.ts';

/** `ours`: we opened the talk; `theirs`: who is marked as a customer. People address the other side by name: a text that opens with the contact's name is ours, with our name is theirs. */
export function greetVote(read: Read, k: number, ours: boolean, theirs: readonly string[] = []): number {
  const opening = ` ${(read.texts[k] ?? '').slice(0, 48).toLowerCase()} `;
  const opener = read.names[read.order[0] ?? 0] ?? null;
  const calls = (names: readonly (string | null)[]) =>
    names.some((n) =>
      n
        ?.toLowerCase()
        .split(/\s+/)
        .some((w) => w.length > 2 && calledIn(opening, w)),
    );
  const me = read.names[k] ?? null;
  if (calls(read.people.own) && !(me && read.people.own.some((o) => sameName(o, me)))) return -1;
  if (me !== null && greetedByUs(read, k, me)) return -1.5;
  const known = [...read.people.contact, ...theirs];
  const others = read.twoSided && !ours ? [...known, opener] : known;
  return calls(others.filter((o) => o !== null && !(me && sameName(o, me)))) ? 1.2 : 0;
}

/** Does a message of who is signed in, no note, begin with a greeting to this writer: `Ciao Lorenzo,`? */
function greetedByUs(read: Read, k: number, me: string): boolean {
  const first = me.split(/\s+/)[0]?.toLowerCase() ?? '';
  return (
    first.length > 2 &&
    !isOwn(read, k) &&
    read.texts.some(
      (text, n) => isOwn(read, n) && !saysItIsNote(read, n) && calledIn(` ${text.slice(0, 24).toLowerCase()} `, first),
    )
  );
}

/** Spoken to, not of: after at most two words, or before a comma: `Hi Dana`, `Thanks again Dana,`, but not `I sit next to Dana`. */
function calledIn(opening: string, word: string): boolean {
  const at = opening.indexOf(word);
  const next = opening[at + word.length] ?? ' ';
  if (at <= 0 || /[\p{L}\p{N}@._-]/u.test(opening[at - 1] as string) || /[\p{L}\p{N}@_’'-]/u.test(next)) return false;
  return /^[,!.:;،、！，–—]/u.test(next) || opening.slice(0, at).trim().split(/\s+/).length <= 3;
}
