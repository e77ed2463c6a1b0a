import { isBadge } from './badges.ts';
import { nameLikeness } from './cues.ts';
import { isControl } from './dom.ts';
import { nameAt } from './headline.ts';
import type { Template } from './slots.ts';
import { holds, type Snapshot } from './snapshot.ts';

/**
 * The writers' places again, without those that nothing but their look calls a name: a label or a count that stands in every item alike, what
 * is a control somewhere on the page, what stands in a quote. A name is shown when two signs agree: the markup or a picture calls it
 * one, the page names the person elsewhere, the place holds nothing but names, a time stands beside it.
 */
export function trusted(t: Template, authors: readonly (number | null)[], known: readonly string[]): (number | null)[] {
  const { snap } = t;
  const names = authors.map((j) => (j === null ? '' : nameAt(snap, j)));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const controls = controlWords(snap);
  return authors.map((j, k) => {
    const name = names[k] as string;
    if (j === null || inQuote(snap, j, t.items[k] as number)) return null;
    const said = known.some((one) => one === name.toLowerCase());
    const called = (snap.author[j] as number) > 1;
    if (
      /[(（]\d+[)）]$/.test(name) ||
      (controls.has(name) && !said && !called && !isPerson(name, counts) && !isPictured(t, k, name))
    )
      return null;
    const everywhere = t.items.length > 1 && counts.get(name) === t.items.length;
    const signs =
      (called ? 1 : 0) +
      (said ? 2 : 0) +
      (t.heads.has(t.place(j)) ? 1 : 0) +
      (nameLikeness(name) >= 0.6 && !isBadge(name) ? 1 : 0) +
      (name !== snap.own[j] || opens(t, j, k) || timeNear(snap, j) ? 1 : 0) +
      (counts.size > 1 && !everywhere ? 1 : 0);
    return signs >= (everywhere && !called ? 3 : 2) ? j : null;
  });
}

/** A name of two words among others: some pages open a person's card by a button. */
const isPerson = (name: string, counts: ReadonlyMap<string, number>): boolean =>
  counts.size > 1 && name.includes(' ') && nameLikeness(name) === 1;

/** The item's picture is called so, too: `Photo of Ulla`. */
const isPictured = ({ snap, own }: Template, k: number, name: string): boolean =>
  (own[k] as number[]).some((x) => {
    const el = snap.els[x] as Element;
    return el.localName === 'img' && (el.getAttribute('alt') ?? '').split(/\s/).includes(name);
  });

/** The first words of its item, but for the letters in a picture. */
const opens = ({ snap, own }: Template, j: number, k: number): boolean =>
  (own[k] as number[]).find((x) => (snap.own[x] as string).length > 3) === j;

/** A time in the same line, or the next one. */
function timeNear(snap: Snapshot, j: number): boolean {
  for (let c = j + 1, n = 0; c < snap.els.length && n < 3; c++) {
    if (snap.time[c]) return true;
    if (snap.own[c] !== '') n++;
  }
  return (snap.time[j - 1] ?? 0) > 0;
}

/** Whom an answer quotes did not write it. */
function inQuote(snap: Snapshot, j: number, item: number): boolean {
  for (let up = j; up > item; up = snap.parent[up] as number) {
    const cls = (snap.els[up] as Element).getAttribute('class') ?? '';
    if (/(?:^|[-_ ])(?:quote|quoted|reply-?to|in-?reply)(?:$|[-_ ])/i.test(cls)) return holds(snap, item, up);
  }
  return false;
}

/** What buttons say. */
function controlWords(snap: Snapshot): Set<string> {
  const words = new Set<string>();
  snap.els.forEach((el, j) => {
    const own = snap.own[j] as string;
    if (own !== '' && own.length < 40 && el.localName === 'button' && isControl(el)) words.add(own);
  });
  return words;
}
