import { isInitials, marksOf, nameLikeness } from './cues.ts';
import { nameAt } from './headline.ts';
import { nameSlots, slotOf } from './heads.ts';
import { holds, type Snapshot, within } from './snapshot.ts';
import { ASIDE_MARK, BODY_MARK, REPORTER } from './words.ts';

/** The items of a set with what is theirs alone, and what repeats from item to item. */
export interface Template {
  snap: Snapshot;
  items: number[];
  /** For each item the elements that are its own: not those of an item inside it. */
  own: number[][];
  /** Short texts that stand in many items (`Reply`, `Posts:`), digits as 0. */
  boilerplate: Set<string>;
  /** Places that hold the writers' names. */
  heads: Set<string>;
  /** What the page is called: its title and headings. */
  titles: Set<string>;
  /** The first item when it is of other markup, with its body. */
  opening: { block: number; body: number } | null;
}

const plain = (text: string): string => text.replace(/\d+/g, '0').toLowerCase();

/** Learns what is template and what is content from all items together. */
export function templateOf(snap: Snapshot, items: number[], opening: Template['opening']): Template {
  const own = items.map((i, k) => ownNodes(snap, items, k, i));
  const counts = new Map<string, number>();
  for (const nodes of own) {
    const once = new Set(
      nodes
        .map((j) => snap.own[j] as string)
        .filter((t) => t !== '' && t.length < 40)
        .map(plain),
    );
    for (const t of once) counts.set(t, (counts.get(t) ?? 0) + 1);
  }
  const least = Math.max(3, items.length * 0.4);
  const boilerplate = new Set([...counts].filter(([, n]) => n >= least).map(([t]) => t));
  return {
    snap,
    items,
    own,
    boilerplate,
    heads: nameSlots(snap, own),
    titles: titlesOf(snap, items[0] as number),
    opening,
  };
}

function titlesOf(snap: Snapshot, first: number): Set<string> {
  const titles = new Set<string>();
  for (let j = 0; j < first; j++)
    if (/^h[1-3]$/.test((snap.els[j] as Element).localName) && snap.own[j])
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
  return text !== '' && text.length < 40 && t.boilerplate.has(plain(text));
};

interface Slot {
  count: number;
  names: number;
  strength: number;
  first: number;
  values: Set<string>;
}

/**
 * The place in the template that holds the author: seen in most items, short, like a name, before the body, called an author
 * or linked to a profile. Gives each item's author element, or null. `known` are names that the page shows elsewhere as people.
 */
export function authorSlots(whole: Template, bodies: readonly number[], known: readonly string[]): (number | null)[] {
  const slots = new Map<string, Slot>();
  const t = { ...whole, own: whole.own.map((nodes, k) => outsideReplies(whole, nodes, bodies[k] as number)) };
  const said = new Set(bodies.map((b) => slotOf(t.snap, b)));
  t.own.forEach((nodes, k) => {
    const seen = new Set<string>();
    nodes.forEach((j, at) => {
      if (!mayName(t, j, bodies[k] as number, t.items[k] as number)) return;
      const key = slotOf(t.snap, j);
      if (said.has(key) && !t.heads.has(key)) return;
      if (!seen.has(key)) note(slots, key, t.snap, j, at);
      seen.add(key);
    });
  });
  return t.own.map((nodes, k) => bestName(t, nodes, bodies[k] as number, slots, known));
}

/** The nodes without the reply box that is open inside an item: who answers is named there, not who wrote. */
function outsideReplies(t: Template, nodes: number[], body: number): number[] {
  const { snap } = t;
  const item = nodes[0] as number;
  const box = snap.boxes.find((b) => holds(snap, item, b) && b !== item);
  if (box === undefined) return nodes;
  let region = box;
  for (let up = snap.parent[box] as number; up > item; up = snap.parent[up] as number) {
    if (within(snap, 'time', up) > 0 || holds(snap, up, body)) break;
    region = up;
  }
  return nodes.filter((j) => !holds(snap, region, j));
}

const ADDRESSED =
  /repl(?:y|ied|ying) to|antwort(?:et)? (?:an|auf)|respuesta a|réponse à|risposta a|返信先|回复|edited by|assigned to|^to:?$|^an:?$|^cc:?$/i;

function mayName({ snap, heads }: Template, j: number, body: number, item: number): boolean {
  const own = nameAt(snap, j);
  if (own === '' || own.length > 70) return false;
  if (ADDRESSED.test(snap.own[snap.parent[j] as number] as string)) return false;
  if (body === j || (body !== item && holds(snap, body, j) && !heads.has(slotOf(snap, j)))) return false;
  return nameLikeness(own) > 0.35 || (snap.author[j] as number) >= 2 || (nameLikeness(own) > 0 && !isInitials(own));
}

function note(slots: Map<string, Slot>, key: string, snap: Snapshot, j: number, at: number): void {
  const slot = slots.get(key) ?? { count: 0, names: 0, strength: 0, first: at, values: new Set<string>() };
  slot.count++;
  const name = nameAt(snap, j);
  slot.names += nameLikeness(name);
  slot.strength = Math.max(slot.strength, snap.author[j] as number);
  slot.first = Math.min(slot.first, at);
  slot.values.add(name);
  slots.set(key, slot);
}

function bestName(
  t: Template,
  nodes: readonly number[],
  body: number,
  slots: Map<string, Slot>,
  known: readonly string[],
): number | null {
  let best: number | null = null;
  let top = 1.6;
  const seen = new Set<string>();
  for (const j of nodes) {
    if (!mayName(t, j, body, nodes[0] as number)) continue;
    const key = slotOf(t.snap, j);
    const slot = slots.get(key);
    if (!slot || seen.has(key)) continue;
    seen.add(key);
    const score =
      slotScore(slot, t.items.length, known) + (t.heads.has(key) ? 0.6 : 0) + localScore(t.snap, j, body, known);
    if (score > top) {
      top = score;
      best = j;
    }
  }
  return best;
}

function slotScore(slot: Slot, items: number, known: readonly string[]): number {
  const presence = slot.count / items;
  const constant = items >= 3 && slot.count >= 3 && slot.values.size === 1 && slot.strength < 3;
  const people =
    [...slot.values].filter((v) => known.some((k) => v.toLowerCase().includes(k))).length / slot.values.size;
  return (
    1.1 * (slot.names / slot.count) +
    0.8 * Math.min(1, presence) +
    [0, 0.4, 1, 1.5][slot.strength]! +
    0.6 * people -
    (constant ? 1.4 : 0) -
    Math.min(0.5, slot.first * 0.012)
  );
}

/** After `Reviewer:`, `Customer`. */
function isLabelled(snap: Snapshot, j: number): boolean {
  let before = j - 1;
  while (before > 0 && snap.own[before] === '' && j - before < 4) before--;
  const text = snap.own[before] ?? '';
  return text.length < 30 && REPORTER.test(text);
}

function localScore(snap: Snapshot, j: number, body: number, known: readonly string[]): number {
  const own = nameAt(snap, j);
  const marks = marksOf(snap.els[j] as Element);
  return (
    (known.some((k) => own.toLowerCase().includes(k)) ? 0.4 : 0) +
    (j < body ? 0.3 : 0) +
    (own !== snap.own[j] ? 0.9 : 0) +
    (isLabelled(snap, j) ? 1.2 : 0) +
    0.5 * nameLikeness(own) -
    (own.startsWith('@') ? 0.4 : 0) -
    (/^[<("]?[^\s@]+@[^\s@]+$/.test(own) ? 0.7 : 0) -
    (ASIDE_MARK.test(marks) && !/user/i.test(marks) ? 0.5 : 0) -
    (BODY_MARK.test(marks) ? 0.4 : 0)
  );
}
