import { nameLikeness } from './cues.ts';
import { holds, type Snapshot } from './snapshot.ts';

/** Where an element stands in its item's template: its own tag and class and its parent's. */
export function slotOf(snap: Snapshot, j: number): string {
  const el = snap.els[j] as Element;
  const p = snap.els[snap.parent[j] as number];
  return `${signature(el)}<${p ? signature(p) : ''}`;
}

function signature(el: Element): string {
  const cls = el.getAttribute('class');
  return cls ? `${el.localName}.${cls.replace(/[\d]+/g, '')}` : el.localName;
}

interface Place {
  items: number;
  all: number;
  like: number;
  values: Set<string>;
}

/**
 * The places of the template that hold nothing but names, before the longest text of each item: the writers' names, also where no
 * class or link says so. One value in three or more items is a label.
 */
export function nameSlots(snap: Snapshot, own: readonly (readonly number[])[]): Set<string> {
  const places = new Map<string, Place>();
  for (const nodes of own) {
    const longest = nodes.reduce((a, b) => (wordsAt(snap, b) > wordsAt(snap, a) ? b : a), nodes[0] as number);
    const seen = new Set<string>();
    for (const j of nodes) {
      const text = snap.own[j] as string;
      if (text === '' || snap.time[j] === 2 || (text.length > 60 && j >= longest)) continue;
      note(places, slotOf(snap, j), text, j < longest && !holds(snap, longest, j), seen);
    }
  }
  const named = [...places].filter(([, p]) => isNames(p, own.length));
  return new Set(named.map(([slot]) => slot));
}

const wordsAt = (snap: Snapshot, j: number): number => (snap.time[j] ? 0 : (snap.own[j] as string).length);

function note(places: Map<string, Place>, slot: string, text: string, first: boolean, seen: Set<string>): void {
  const place = places.get(slot) ?? { items: 0, all: 0, like: 0, values: new Set<string>() };
  place.all++;
  if (first && !seen.has(slot)) {
    place.items++;
    place.like += nameLikeness(text);
    place.values.add(text);
  }
  seen.add(slot);
  places.set(slot, place);
}

function isNames(p: Place, items: number): boolean {
  if (items < 2 || p.items < Math.max(2, items * 0.6) || p.all > p.items * 1.3) return false;
  return p.like >= p.items * 0.65 && (items < 3 || p.values.size > 1);
}
