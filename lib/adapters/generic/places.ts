import { askedOnce, isProse, nameLikeness } from './cues.ts';
import { nameAt } from './headline.ts';
import { signature, tellingOf } from './heads.ts';
import { type Snapshot, within } from './snapshot.ts';

/** Where words stand in the template of the items: the same name for the same place of every item. */
export type PlaceOf = (j: number) => string;

const INLINE = /^(?:a|b|strong|em|i|u|span|font|bdi|cite|small)$/;

/** The outermost inline wrapper that says nothing else: `<strong><a><em>Name</em></a></strong>` is one thing. */
export function unitOf(snap: Snapshot, j: number): number {
  let unit = j;
  const text = within(snap, 'text', j);
  for (let up = snap.parent[j] as number; up > 0; up = snap.parent[up] as number) {
    if (!INLINE.test((snap.els[up] as Element).localName) || within(snap, 'text', up) !== text) break;
    unit = up;
  }
  return unit;
}

/** Tag and the first word of the class: both sides' rows are called alike to there. */
export const rough = askedOnce((el): string => {
  if (el.localName === 'td') return signature(el);
  const cls = (el.getAttribute('class') ?? '').trim();
  const at = cls.search(/\s/);
  return `${el.localName}.${(at < 0 ? cls : cls.slice(0, at)).replace(/\d+/g, '')}`;
});

/** Tag and whole class: what tells columns of a head apart. */
const exact = (el: Element): string =>
  el.localName === 'td' ? signature(el) : `${el.localName}.${el.getAttribute('class') ?? ''}`;

function keyOf(snap: Snapshot, unit: number, name: (el: Element) => string): string {
  const p = snap.els[snap.parent[unit] as number];
  return `${name(snap.els[unit] as Element)}<${p ? name(p) : ''}`;
}

/**
 * Names the places of the items' words. A place is told by tag and first class word of the word's unit and of what holds it; where that
 * is the same for several units of one item, by the whole class.
 */
export function placesOf(snap: Snapshot, own: readonly (readonly number[])[]): PlaceOf {
  const units = new Map<number, number>();
  const crowded = new Set<string>();
  const alike = new Set<string>();
  for (const nodes of own) {
    const here = new Map<string, number>();
    for (const j of nodes) {
      if (snap.own[j] === '') continue;
      const unit = unitOf(snap, j);
      units.set(j, unit);
      const key = keyOf(snap, unit, rough);
      if ((here.get(key) ?? unit) !== unit) {
        crowded.add(key);
        const whole = keyOf(snap, unit, exact);
        if (whole === keyOf(snap, here.get(key) as number, exact)) alike.add(whole);
      }
      here.set(key, unit);
    }
  }
  const called = (unit: number): string => {
    const place = keyOf(snap, unit, rough);
    return crowded.has(place) ? keyOf(snap, unit, exact) : place;
  };
  const known = builtAlike(snap, own, units, called, alike);
  return (j) => {
    let place = known.get(j);
    if (place === undefined) {
      place = called(units.get(j) ?? unitOf(snap, j));
      known.set(j, place);
    }
    return place;
  };
}

/**
 * The places of names that are called otherwise in each kind of item, as both sides' rows often are, by the way from the item to them: where
 * it is the same in most items and what they are called is not, or is what other words of one item are called, too (`alike`).
 */
function builtAlike(
  snap: Snapshot,
  own: readonly (readonly number[])[],
  units: ReadonlyMap<number, number>,
  called: (unit: number) => string,
  alike: ReadonlySet<string>,
): Map<number, string> {
  const least = Math.max(3, tellingOf(snap, own).length * 0.7);
  const items = new Map<string, Set<number>>();
  const add = (key: string, k: number) => items.set(key, (items.get(key) ?? new Set()).add(k));
  const words = own.flatMap((nodes, k) =>
    nodes.flatMap((j) => {
      const unit = units.get(j);
      if (unit === undefined || nameLikeness(nameAt(snap, j)) < 0.6) return [];
      return [{ j, k, way: wayTo(snap, nodes[0] as number, unit), name: called(unit) }];
    }),
  );
  for (const { k, way, name } of words) {
    add(way, k);
    add(name, k);
  }
  const often = (key: string) => (items.get(key)?.size ?? 0) >= least;
  const told = ({ way, name }: { way: string; name: string }) => (!often(name) || alike.has(name)) && often(way);
  const ways = new Set(words.filter(told).map(({ way }) => way));
  return new Map(words.filter(({ way }) => ways.has(way)).map(({ j, way }) => [j, way]));
}

/** The tags from an item to an element in it, each with its number among its siblings. */
function wayTo(snap: Snapshot, item: number, at: number): string {
  let way = '';
  for (let j = at; j > item; j = snap.parent[j] as number) {
    const up = snap.parent[j] as number;
    let n = 0;
    for (let c = up + 1; c < j; c = (snap.end[c] as number) + 1) n++;
    way = `/${(snap.els[j] as Element).localName}${n}${way}`;
  }
  return way;
}

interface Words {
  items: number;
  all: number;
  /** Each value once. */
  values: Map<string, number>;
  mass: number;
}

/**
 * The places beside what was written: ranks, titles, places people live at, `comment:2 by`. One short text without a sentence in most items,
 * or one that comes again, and never the place where most is said.
 */
export function metaPlaces(snap: Snapshot, own: readonly (readonly number[])[], place: PlaceOf): Set<string> {
  const telling = tellingOf(snap, own);
  const places = wordsAt(snap, telling, place);
  let main = '';
  let most = 0;
  for (const [key, w] of places)
    if (w.mass > most) {
      most = w.mass;
      main = key;
    }
  const least = Math.max(2, telling.length * 0.6);
  const meta = new Set<string>();
  for (const [key, w] of places)
    if (
      !isLike(key, main) &&
      w.items >= least &&
      w.all <= w.items * 1.3 &&
      ([...w.values].every(([t, n]) => isMeta(t, n)) || isLabelled([...w.values.keys()]))
    )
      meta.add(key);
  return meta;
}

/** The same place, or an element of the same class elsewhere: the first of several bubbles. */
function isLike(key: string, main: string): boolean {
  const own = main.slice(0, main.indexOf('<') + 1);
  return key === main || (/\.[^<]/.test(own) && key.startsWith(own));
}

const isMeta = (text: string, times: number): boolean =>
  (text.length <= 36 && !(isProse(text) && /[.?!…。？！؟][\p{P}\s]*$/u.test(text))) || (times > 1 && text.length < 60);

/** `Location: Leeds` and `Location: Bath`: every value under the same label. */
function isLabelled(values: readonly string[]): boolean {
  const label = /^[^:：]{2,24}[:：](?=\s)/.exec(values[0] as string)?.[0];
  return label !== undefined && values.every((v) => v.startsWith(label) && v.length < 90);
}

function wordsAt(snap: Snapshot, own: readonly (readonly number[])[], place: PlaceOf): Map<string, Words> {
  const places = new Map<string, Words>();
  for (const nodes of own) {
    const seen = new Set<string>();
    for (const j of nodes) {
      const text = snap.own[j] as string;
      if (text === '' || snap.time[j] === 2 || isInText(snap, j)) continue;
      const key = place(j);
      const w = places.get(key) ?? { items: 0, all: 0, values: new Map<string, number>(), mass: 0 };
      places.set(key, w);
      w.all++;
      if (!seen.has(key)) w.items++;
      seen.add(key);
      if (!w.values.has(text)) w.mass += text.length;
      w.values.set(text, (w.values.get(text) ?? 0) + 1);
    }
  }
  return places;
}

/** A word set off inside a line of text belongs to the line. */
const isInText = (snap: Snapshot, j: number): boolean =>
  INLINE.test((snap.els[j] as Element).localName) && snap.own[snap.parent[j] as number] !== '';
