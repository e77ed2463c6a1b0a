import { isContact, type Read } from './read-talk.ts';
import { markedText } from './sides.ts';
import type { Template } from './slots.ts';
import { holds, type Snapshot, within } from './snapshot.ts';
import { paleYellow } from './tints.ts';
import { NOTE_MARK, saysNote } from './words.ts';

/** Which items are notes. A class that calls most of the items notes is the system's word for messages. */
export function notesOf(read: Read): boolean[] {
  const { items } = read.template;
  const marked = items.map((_, k) => hasNoteMark(read.template, k));
  const rare = marked.filter(Boolean).length <= items.length / 2;
  return items.map((_, k) => (rare && marked[k]) || saysItIsNote(read, k));
}

/**
 * In a desk, what stands on the colour of notes: by us where other messages of ours do not, or by somebody who neither opened the talk nor is the
 * contact. Where several from outside talk it is the colour of what is new.
 */
export function tintedNotes(read: Read, votes: readonly number[]): boolean[] {
  const pale = read.twoSided ? paleYellow(read.template, read.bodies) : [];
  const opener = read.order[0] ?? 0;
  const name = (k: number) => read.names[k] ?? null;
  const answered = votes.some((v, k) => v > 0 && !pale[k]);
  const outside = new Set(votes.flatMap((v, k) => (v <= 0 && !pale[k] && name(k) !== null ? [name(k)] : [])));
  const joined = (k: number) => outside.size < 3 && name(k) !== null && !outside.has(name(k)) && name(opener) !== null;
  return votes.map((v, k) => pale[k] === true && k !== opener && !isContact(read, k) && (v > 0 ? answered : joined(k)));
}

/** Does a label or a short line of an item say that only colleagues see it? */
export function saysItIsNote(read: Read, k: number): boolean {
  const { snap } = read.template;
  const item = read.template.items[k] as number;
  const label = snap.els[item]?.getAttribute('aria-label') ?? '';
  if (saysNote(label) || /^(?:note|notiz|nota|notitie|anteckning|notatka)$/i.test(label)) return true;
  const body = read.bodies[k] as number;
  return (read.template.own[k] as number[]).some((j) => {
    const text = snap.own[j] as string;
    return (
      text !== '' &&
      text.length < (/[[(]/.test(text) ? 96 : 48) &&
      (j === item || !holds(snap, body, j) || body === item || (snap.own[body] === '' && opens(snap, body, j))) &&
      saysNote(text) &&
      !/button|option/.test((snap.els[j] as Element).localName)
    );
  });
}

/** Is it the first that a body says, with more to follow? */
function opens(snap: Snapshot, body: number, j: number): boolean {
  for (let i = body; i < j; i++) if (snap.own[i] !== '') return false;
  return within(snap, 'text', body) > (snap.own[j] as string).length + 8;
}

const hasNoteMark = (t: Template, k: number): boolean =>
  markedText(t, k).some((text) => NOTE_MARK.test(text.replace(/has-notes?|note-(?:header|body|content|text|id)/g, '')));
