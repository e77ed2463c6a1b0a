import { isBadge } from './badges.ts';
import { isInitials, marksOf, nameLikeness, saysAuthor } from './cues.ts';
import { nameAt } from './headline.ts';
import { slotOf } from './heads.ts';
import { unitOf } from './places.ts';
import type { Template } from './slots.ts';
import { holds, type Snapshot, within } from './snapshot.ts';
import { ASIDE_MARK, ASSIGNEE, BODY_MARK, REPORTER, REPORTER_CJK } from './words.ts';

/** One place of the template, over all items. */
interface Slot {
  count: number;
  strength: number;
  /** Sum of the places in their items' order. */
  first: number;
  values: Map<string, number>;
  /** In so many items an attribute (the alternative text of the picture, `data-author`) says the same. */
  echoed: number;
}

/** The words' own element and its parent: the same where what is around them is called by the kind of the item. */
const ownKey = (t: Template, j: number): string => `own ${slotOf(t.snap, j)}`;

interface Judged {
  score: number;
  varies: boolean;
}

/**
 * The place in the template that holds the author: seen in most items, short, like a name, before the body, called an author
 * or linked to a profile. Gives each item's author element, or null. `known` are names that the page shows elsewhere as people.
 */
export function authorSlots(whole: Template, bodies: readonly number[], known: readonly string[]): (number | null)[] {
  const slots = new Map<string, Slot>();
  const said = new Set(bodies.map((b) => whole.place(b)));
  const t = { ...whole, own: whole.own.map((nodes, k) => outsideReplies(whole, nodes, bodies[k] as number)) };
  t.own.forEach((nodes, k) => {
    const seen = new Set<string>();
    const echoes = echoesIn(t, nodes, bodies[k] as number);
    nodes.forEach((j, at) => {
      if (!mayName(t, j, bodies[k] as number, t.items[k] as number)) return;
      const key = t.place(j);
      if (said.has(key) && !t.heads.has(key)) return;
      for (const one of new Set([key, ownKey(t, j)])) {
        if (!seen.has(one)) note(slots, one, t.snap, j, at, echoes);
        seen.add(one);
      }
    });
  });
  const judged = judgeSlots(t, slots, known);
  return t.own.map((nodes, k) => bestName(t, nodes, bodies[k] as number, judged, known));
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

/** What is called a badge says what somebody is, not who. */
const BADGE_MARK = /(?:^|\s)(?:label|badge|pill|chip)(?:[-_\s]|$)|(?:^|[-_ ])(?:badge|role|rank)(?:$|[-_ ])/i;

const ADDRESSED =
  /repl(?:y|ied|ying) to|antwort(?:et)? (?:an|auf)|respuesta a|réponse à|risposta a|返信先|回复|edited by|assigned to|^to:?$|^an:?$|^cc:?$/i;

/** What the line says directly before an element; all that it says where the element comes first. */
function wordsBefore(snap: Snapshot, j: number): string {
  const text = (snap.els[j] as Element).previousSibling;
  const before = text?.nodeType === 3 ? (text.nodeValue ?? '').trim() : '';
  return before === '' ? (snap.own[snap.parent[j] as number] as string) : before.slice(-60);
}

function mayName({ snap, heads, place }: Template, j: number, body: number, item: number): boolean {
  const own = nameAt(snap, j);
  if (own === '' || own.length > 70) return false;
  if (ADDRESSED.test(wordsBefore(snap, j))) return false;
  if (
    body === j ||
    (body !== item && holds(snap, body, j) && !heads.has(place(j)) && (heads.size > 0 || !leads(snap, j, item)))
  )
    return false;
  if (/[:：]$/.test(own) && own === snap.own[j] && !isBeforeWords(snap, j)) return false;
  return nameLikeness(own) > 0.35 || (snap.author[j] as number) >= 2 || (nameLikeness(own) > 0 && !isInitials(own));
}

/** `<span>Dana:</span> the words`: what follows in the same line is what was said. */
const isBeforeWords = (snap: Snapshot, j: number): boolean =>
  snap.own[snap.parent[j] as number] !== '' && /^\s*[\p{L}\p{N}]/u.test(snap.els[j]?.nextSibling?.nodeValue ?? '');

/** Called a name, and the first words of its item. */
function leads(snap: Snapshot, j: number, item: number): boolean {
  if ((snap.author[j] as number) < 2) return false;
  for (let c = item; c < j; c++) if (snap.own[c] !== '') return false;
  return true;
}

/** What pictures and attributes of an item's head say, in lower case. */
function echoesIn({ snap }: Template, nodes: readonly number[], body: number): Set<string> {
  const said = new Set<string>();
  for (const j of nodes) {
    if (holds(snap, body, j) && body !== nodes[0]) continue;
    const el = snap.els[j] as Element;
    if (!el.hasAttributes()) continue;
    for (const at of ['alt', 'data-author', 'aria-label', 'title', 'data-username', 'data-name'])
      for (const part of (el.getAttribute(at) ?? '')
        .slice(0, 90)
        .toLowerCase()
        .split(/[’']s\s|\s(?:of|von|de)\s|^@/))
        said.add(part.trim());
  }
  return said;
}

function note(slots: Map<string, Slot>, key: string, snap: Snapshot, j: number, at: number, echoes: Set<string>): void {
  const slot = slots.get(key) ?? { count: 0, strength: 0, first: 0, values: new Map<string, number>(), echoed: 0 };
  slot.count++;
  const name = nameAt(snap, j);
  slot.strength = Math.max(slot.strength, strengthAt(snap, j));
  slot.first += at;
  slot.values.set(name, (slot.values.get(name) ?? 0) + 1);
  if ((snap.els[j] as Element).localName !== 'img' && echoes.has(name.toLowerCase().replace(/^@/, ''))) slot.echoed++;
  slots.set(key, slot);
}

/** As `author` of the walk, of the whole unit: a link to a profile may have the name in a span. */
function strengthAt(snap: Snapshot, j: number): number {
  let strength = snap.author[j] as number;
  const unit = strength < 3 && snap.time[j] === 0 ? unitOf(snap, j) : j;
  for (let up = j; up > unit && strength < 3; ) {
    up = snap.parent[up] as number;
    strength = Math.max(strength, saysAuthor(snap.els[up] as Element));
  }
  return strength;
}

/** How much each place looks like the one for names; places later in the items than a good one lose. */
function judgeSlots(t: Template, slots: Map<string, Slot>, known: readonly string[]): Map<string, Judged> {
  const judged = new Map<string, Judged>();
  const varied = [...slots.values()].some(
    (s) => s.values.size > 1 && (s.strength > 1 || s.count >= t.items.length * 0.6),
  );
  const inOrder = [...slots].sort((a, b) => a[1].first / a[1].count - b[1].first / b[1].count);
  let before = 0;
  for (const [key, slot] of inOrder) {
    const score =
      slotScore(slot, t.items.length, known, varied) + (t.heads.has(key) ? 0.6 : 0) - Math.min(2, before) * 0.25;
    judged.set(key, { score, varies: slot.values.size > 1 });
    if (score > 1.8 && slot.count >= t.items.length * 0.5 && !key.startsWith('own ')) before++;
  }
  return judged;
}

function bestName(
  t: Template,
  nodes: readonly number[],
  body: number,
  slots: Map<string, Judged>,
  known: readonly string[],
): number | null {
  let best: number | null = null;
  let top = 1.6;
  const seen = new Set<string>();
  for (const j of nodes) {
    if (!mayName(t, j, body, nodes[0] as number)) continue;
    const key = t.place(j);
    const slot = slots.get(key);
    if (!slot || seen.has(key)) continue;
    seen.add(key);
    const score = Math.max(slot.score, slots.get(ownKey(t, j))?.score ?? 0) + localScore(t.snap, j, body, known);
    if (score > top) {
      top = score;
      best = j;
    }
  }
  return best;
}

function slotScore(slot: Slot, items: number, known: readonly string[], varied: boolean): number {
  const { count, values } = slot;
  const constant = items >= 3 && count >= 3 && values.size === 1 && (slot.strength < 3 || varied);
  const of = (test: (value: string) => number) => [...values].reduce((sum, [v, n]) => sum + test(v) * n, 0) / count;
  return (
    1.1 * of((v) => (v.startsWith('@') ? 0.7 : nameLikeness(v))) +
    0.8 * Math.min(1, count / items) +
    [0, 0.4, 1, 1.5][slot.strength]! +
    0.6 * of((v) => (known.some((k) => v.toLowerCase().includes(k)) ? 1 : 0)) +
    0.8 * (slot.echoed / count) -
    1.3 * of((v) => (isBadge(v) ? 1 : 0)) -
    (constant ? 1.4 : 0) -
    Math.min(0.5, (slot.first / count) * 0.012)
  );
}

/** 1 after `Reviewer:`, `Customer`; -1 after `Assigned to`. */
function labelWorth(snap: Snapshot, j: number): number {
  let before = j - 1;
  while (before > 0 && snap.own[before] === '' && j - before < 4) before--;
  const text = snap.own[before] ?? '';
  if (text.length >= 30) return 0;
  return REPORTER.test(text) || REPORTER_CJK.test(text) ? 1 : ASSIGNEE.test(text) ? -1 : 0;
}

function localScore(snap: Snapshot, j: number, body: number, known: readonly string[]): number {
  const own = nameAt(snap, j);
  const marks = marksOf(snap.els[j] as Element);
  return (
    (known.some((k) => own.toLowerCase().includes(k)) ? 0.4 : 0) +
    (j < body ? 0.3 : 0) +
    (own !== snap.own[j] ? 0.9 : 0) +
    1.2 * labelWorth(snap, j) +
    0.5 * (own.startsWith('@') ? 0.7 : nameLikeness(own)) -
    (own.startsWith('@') ? 0.4 : 0) -
    (/^[<("]?[^\s@]+@[^\s@]+$/.test(own) ? 0.7 : 0) -
    (BADGE_MARK.test(marks) ? 1.2 : 0) -
    (ASIDE_MARK.test(marks) && !/user/i.test(marks) ? 0.5 : 0) -
    (BODY_MARK.test(marks) && !/head/i.test(marks) ? 0.4 : 0)
  );
}
