import { nameSlots } from './heads.ts';
import { metaPlaces, type PlaceOf, placesOf } from './places.ts';
import type { Snapshot } from './snapshot.ts';

/** The items of a set with what is theirs alone, and what repeats from item to item. */
export interface Template {
  snap: Snapshot;
  items: number[];
  /** For each item the elements that are its own: not those of an item inside it. */
  own: number[][];
  /** Short texts that stand in many items (`Reply`, `Posts:`), digits as 0. */
  boilerplate: Set<string>;
  /** Names the place of an element. */
  place: PlaceOf;
  /** Places that hold the writers' names. */
  heads: Set<string>;
  /** Places beside what was written. */
  meta: Set<string>;
  /** What the page is called: its title and headings. */
  titles: Set<string>;
  /** The first item when it is of other markup, with its body. */
  opening: { block: number; body: number } | null;
}

const plain = (text: string): string =>
  text
    .replace(/\s*\(\d+\)$/, '')
    .replace(/\d+/g, '0')
    .toLowerCase();

/** The label of a short line such as `Location: Leeds`; null where there is none. */
const labelOf = (text: string): string | null =>
  text.length > 60 ? null : (/^\p{L}[^:：.?!]{1,22}[:：](?=\s)/u.exec(text)?.[0].toLowerCase() ?? null);

/** Learns what is template and what is content from all items together. */
export function templateOf(snap: Snapshot, items: number[], opening: Template['opening']): Template {
  const own = items.map((i, k) => ownNodes(snap, items, k, i));
  const place = placesOf(snap, own);
  const counts = new Map<string, number>();
  const labels = new Map<string, number>();
  for (const nodes of own) {
    const once = new Set(
      nodes
        .filter((j) => snap.own[j] !== '' && (snap.own[j] as string).length < 40)
        .map((j) => `${place(j)} ${plain(snap.own[j] as string)}`),
    );
    for (const label of new Set(nodes.flatMap((j) => labelOf(snap.own[j] as string) ?? [])))
      labels.set(label, (labels.get(label) ?? 0) + 1);
    for (const t of once) counts.set(t, (counts.get(t) ?? 0) + 1);
  }
  const least = Math.max(3, items.length * 0.4);
  const boilerplate = new Set([...counts].filter(([, n]) => n >= least).map(([t]) => t));
  for (const [label, n] of labels) if (n >= Math.max(2, items.length * 0.6)) boilerplate.add(label);
  return {
    snap,
    items,
    own,
    boilerplate,
    place,
    heads: nameSlots(snap, own, place),
    meta: metaPlaces(snap, own, place),
    titles: titlesOf(snap, items[0] as number),
    opening,
  };
}

function titlesOf(snap: Snapshot, first: number): Set<string> {
  const titles = new Set<string>();
  for (let j = 0; j < first; j++)
    if (snap.own[j] !== '' && /^h[1-3]$/.test((snap.els[j] as Element).localName))
      titles.add(plainTitle(snap.own[j] as string));
  for (const part of (snap.els[0]?.ownerDocument.title ?? '').split(/\s[|–—·-]\s|: /))
    if (part.length > 8) titles.add(plainTitle(part));
  return titles;
}

/** A subject without its `Re:`, for comparing. */
export const plainTitle = (text: string): string =>
  text
    .replace(/^(?:(?:re|aw|fwd?|wg|sv|rv|antw)\s?:\s*)+/i, '')
    .toLowerCase()
    .trim();

function ownNodes(snap: Snapshot, items: readonly number[], k: number, i: number): number[] {
  const nodes: number[] = [];
  const end = snap.end[i] as number;
  let next = k + 1;
  for (let j = i; j <= end; j++) {
    while (next < items.length && (items[next] as number) < j) next++;
    if (next < items.length && items[next] === j) {
      j = snap.end[j] as number;
      continue;
    }
    nodes.push(j);
  }
  return nodes;
}

export const isBoilerplate = (t: Template, j: number): boolean => {
  const text = t.snap.own[j] as string;
  if (text === '' || text.length > 60) return false;
  const label = labelOf(text);
  return (
    (text.length < 40 && t.boilerplate.has(`${t.place(j)} ${plain(text)}`)) ||
    (label !== null && t.boilerplate.has(label))
  );
};
