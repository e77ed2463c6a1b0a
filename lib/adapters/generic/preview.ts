import { loneAt } from './lone.ts';
import type { Rated } from './rate.ts';
import { holds, type Snapshot } from './snapshot.ts';
import type { Talk } from './talk-type.ts';

/** What a row of a list only begins to say, and where the page says it in full. */
export interface Preview {
  name: string | null;
  whole: Rated | null;
}

/** The row that is open beside its list: its text breaks off (`…`), and the page goes on with the same words elsewhere. Null where there is none. */
export function previewIn({ snap, template, texts, names }: Talk): Preview | null {
  for (const [k, text] of texts.entries()) {
    const stem = /^(.{12,}?)\s*(?:…|\.{3})$/s.exec(text)?.[1];
    const at = stem === undefined ? -1 : fullText(snap, template.items, stem);
    if (at >= 0) return { name: names[k] ?? null, whole: loneAt(snap, at) };
  }
  return null;
}

function fullText(snap: Snapshot, items: readonly number[], stem: string): number {
  return snap.own.findIndex(
    (own, j) => own.length > stem.length + 8 && own.startsWith(stem) && !items.some((i) => holds(snap, i, j)),
  );
}

/** So sure it is of what a row of the list names, the page says again and a box stands ready to answer. */
const OPENED = 0.6;

/** The one message that is open beside its list, by the person whom its row names. */
export function openedAs(talk: Talk, name: string | null): Talk {
  if (talk.names.length !== 1 || name === null) return talk;
  const named = talk.snap.own.filter((text) => text === name).length > 1;
  const confidence = named && talk.composer?.answers ? Math.max(talk.confidence, OPENED) : talk.confidence;
  return { ...talk, names: [talk.names[0] ?? name], confidence };
}
