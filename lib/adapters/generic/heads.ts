import { askedOnce, isProse, nameLikeness } from './cues.ts';
import { nameAt } from './headline.ts';
import type { PlaceOf } from './places.ts';
import { holds, type Snapshot } from './snapshot.ts';

/** Where an element stands in its item's template: its own tag and class and its parent's. */
export function slotOf(snap: Snapshot, j: number): string {
  const el = snap.els[j] as Element;
  const p = snap.els[snap.parent[j] as number];
  return `${signature(el)}<${p ? signature(p) : ''}`;
}

const signatures = askedOnce(sign);

/** Tag and class; the id where there is no class: frameworks repeat ids, too. */
export const signature = (el: Element): string => signatures(el);

function sign(el: Element): string {
  // The columns of a table are places of their own.
  if (el.localName === 'td') return `td${(el as HTMLTableCellElement).cellIndex}.${el.getAttribute('class') ?? ''}`;
  if (!el.hasAttributes()) return el.localName;
  const name = el.getAttribute('class') || (el.getAttribute('id') ?? '');
  return name ? `${el.localName}.${name.replace(/[\d]+/g, '')}` : el.localName;
}

interface Place {
  items: number;
  all: number;
  like: number;
  /** In so many items it stands before anything that was written. */
  early: number;
  values: Set<string>;
}

/**
 * The places of the template that hold nothing but names, before the longest text of each item: the writers' names, also where no
 * class or link says so. One value in three or more items is a label.
 */
export function nameSlots(snap: Snapshot, own: readonly (readonly number[])[], placeOf: PlaceOf): Set<string> {
  const places = new Map<string, Place>();
  const telling = tellingOf(snap, own);
  for (const nodes of telling) {
    const longest = nodes.reduce((a, b) => (wordsAt(snap, b) > wordsAt(snap, a) ? b : a), nodes[0] as number);
    const prose = nodes.find((j) => snap.time[j] === 0 && isProse(snap.own[j] as string)) ?? longest;
    const seen = new Set<string>();
    for (const j of nodes) {
      const text = nameAt(snap, j);
      if (text === '' || (text.length > 60 && j >= longest)) continue;
      const when = opens(snap, longest, j) ? 2 : holds(snap, longest, j) ? 0 : j < prose ? 2 : j < longest ? 1 : 0;
      note(places, placeOf(j), text, when, seen);
    }
  }
  const named = [...places].filter(([, p]) => isNames(p, telling.length));
  return new Set(named.map(([slot]) => slot));
}

/** The items that say more than one thing; a line alone (a day, an event) has no head. */
export function tellingOf(snap: Snapshot, own: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const telling = own.filter((nodes) => nodes.filter((j) => snap.own[j] !== '').length > 1);
  return telling.length > 1 ? telling : own;
}

/** `<div><b>Dana:</b> the words</div>`: inside the longest words' element, and before its words. */
function opens(snap: Snapshot, longest: number, j: number): boolean {
  if (j === longest || !holds(snap, longest, j) || !/[:：]$/.test(snap.own[j] as string)) return false;
  for (let n = (snap.els[longest] as Element).firstChild; n; n = n.nextSibling) {
    if (n.nodeType === 1 && n.contains(snap.els[j] as Element)) return true;
    if (n.nodeType === 3 && /[\p{L}\p{N}]/u.test(n.nodeValue as string)) return false;
  }
  return false;
}

const wordsAt = (snap: Snapshot, j: number): number => (snap.time[j] === 2 ? 0 : (snap.own[j] as string).length);

function note(places: Map<string, Place>, slot: string, text: string, when: 0 | 1 | 2, seen: Set<string>): void {
  const place = places.get(slot) ?? { items: 0, all: 0, like: 0, early: 0, values: new Set<string>() };
  place.all++;
  if (when > 0 && !seen.has(slot)) {
    place.items++;
    if (when === 2) place.early++;
    place.like += nameLikeness(text);
    place.values.add(text);
  }
  seen.add(slot);
  places.set(slot, place);
}

function isNames(p: Place, items: number): boolean {
  if (items < 2 || p.items < Math.max(2, items * 0.6) || p.all > p.items * 1.3) return false;
  // One value everywhere is a label; in some items it is the one side that is named.
  const one = p.values.size === 1 && (p.items === items || p.like < p.items || p.early < p.items);
  return p.like >= p.items * 0.65 && (items < 3 || !one);
}
