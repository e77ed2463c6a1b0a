/** What stands where in the rows: the places that repeat from row to row, and what kind of words each holds. */
import { marksOf, nameLikeness } from '../generic/cues.ts';
import type { Snapshot } from '../generic/snapshot.ts';
import {
  AUTHOR_CLASS,
  GOES_ON,
  MEASURE,
  OTHER_HEAD,
  PERSON_HEAD,
  PREVIEW_CLASS,
  SUBJECT_CLASS,
  SUBJECT_HEAD,
  UNREAD,
} from './words.ts';

/** One place in the rows: per row the element that stands there. */
export interface Slot {
  path: string;
  /** Row number -> position in the snapshot. */
  at: Map<number, number>;
  /** What it is called, and the head of its column. */
  marks: string;
  head: string;
  /** Share of rows that have it; share of different texts; mean length; mean likeness to a name. */
  share: number;
  varied: number;
  length: number;
  named: number;
}

export interface Fields {
  author: Slot;
  subject: Slot | null;
  preview: Slot | null;
  time: Slot | null;
}

const STATE =
  /(?:^|-)(?:unread|read|active|selected|current|new|open|closed|pending|bold|starred|first|last|odd|even)(?:$|-)/;
const SAMPLE = 60;

/** The places with own words in the first sixty rows. */
export function slotsOf(snap: Snapshot, items: readonly number[]): Slot[] {
  const slots = new Map<string, Slot>();
  const heads = headsOf(snap, items[0] as number);
  items.slice(0, SAMPLE).forEach((item, row) => {
    for (let j = item; j <= (snap.end[item] as number); j++) addTo(slots, snap, item, row, j, heads);
  });
  const rows = Math.min(items.length, SAMPLE);
  for (const slot of slots.values()) measure(snap, slot, rows);
  return [...slots.values()];
}

function addTo(slots: Map<string, Slot>, snap: Snapshot, item: number, row: number, j: number, heads: string[]): void {
  const own = snap.own[j] as string;
  if (
    own === '' ||
    ((snap.time[j] as number) === 0 && MEASURE.test(own)) ||
    /^(?:img|button|option)$/.test((snap.els[j] as Element).localName)
  )
    return;
  const path = pathOf(snap, item, j);
  const slot = slots.get(path) ?? {
    path,
    at: new Map(),
    marks: marksAround(snap, item, j),
    head: headOf(snap, item, j, heads),
    share: 0,
    varied: 0,
    length: 0,
    named: 0,
  };
  slots.set(path, slot);
  if (!slot.at.has(row)) slot.at.set(row, j);
}

/** The way from a row to an element: names and first classes, states left out; `b` and `span` are the same step. */
export function pathOf(snap: Snapshot, item: number, j: number): string {
  const steps: string[] = [];
  for (let at = j; at > item; at = snap.parent[at] as number) steps.push(stepOf(snap, at));
  return steps.reverse().join('>');
}

function stepOf(snap: Snapshot, j: number): string {
  const el = snap.els[j] as Element;
  const name = /^(?:b|strong|em|i|span)$/.test(el.localName) ? 'span' : el.localName;
  const token = (el.getAttribute('class') ?? '').split(/\s+/, 4).find((one) => one !== '' && !STATE.test(one));
  if (token) return `${name}.${token.replace(/\d+/g, '')}`;
  return /^(?:td|th)$/.test(name) || el.getAttribute('role') === 'gridcell'
    ? `${name}:${(el as HTMLTableCellElement).cellIndex ?? indexOf(el)}`
    : `${name}:${sameBefore(el)}`;
}

const indexOf = (el: Element) => Array.prototype.indexOf.call(el.parentElement?.children ?? [], el);

/** How many elements of the same name and without a class stand before it: the second plain `span` is another place. */
function sameBefore(el: Element): number {
  let n = 0;
  for (let at = el.previousElementSibling; at; at = at.previousElementSibling)
    if (
      at.localName === el.localName ||
      /^(?:b|strong|em|i|span)$/.test(at.localName) === /^(?:b|strong|em|i|span)$/.test(el.localName)
    )
      n++;
  return n;
}

function marksAround(snap: Snapshot, item: number, j: number): string {
  const marks: string[] = [];
  for (let at = j, n = 0; at > item && n < 2; at = snap.parent[at] as number, n++)
    marks.push(marksOf(snap.els[at] as Element));
  return marks.join(' ').replace(UNREAD, ' ');
}

/** The words over the columns of the table or grid that a row is in; empty when it is in none. */
function headsOf(snap: Snapshot, item: number): string[] {
  const table = (snap.els[item] as Element).closest('table,[role="grid"],[role="table"],[role="treegrid"]');
  const heads = table?.querySelectorAll('thead tr:last-of-type > *, [role="columnheader"]') ?? [];
  const first = heads.length > 0 ? heads : (table?.querySelectorAll('tr:first-of-type > th') ?? []);
  return Array.from(first, (el) =>
    (el.textContent ?? '')
      .replace(/[\s▲▼↑↓]+/g, ' ')
      .trim()
      .slice(0, 40),
  );
}

function headOf(snap: Snapshot, item: number, j: number, heads: string[]): string {
  if (heads.length === 0) return '';
  let cell = j;
  while (cell > item && (snap.parent[cell] as number) !== item) cell = snap.parent[cell] as number;
  return cell > item ? (heads[indexOf(snap.els[cell] as Element)] ?? '') : '';
}

function measure(snap: Snapshot, slot: Slot, rows: number): void {
  const texts = [...slot.at.values()].map((j) => snap.own[j] as string);
  const n = texts.length;
  slot.share = n / rows;
  slot.varied = n < 2 ? 1 : new Set(texts).size / n;
  slot.length = texts.reduce((sum, text) => sum + text.length, 0) / n;
  slot.named = texts.reduce((sum, text) => sum + nameLikeness(text), 0) / n;
}

/** Which place is the person, which the subject, the preview and the time; null when no place is a person's. */
export function fieldsOf(snap: Snapshot, slots: readonly Slot[]): Fields | null {
  const dated = (slot: Slot) =>
    [...slot.at.values()].filter((j) => (snap.time[j] as number) > 0).length >= slot.at.size * 0.6;
  const time = best(slots.filter(dated), (slot) => slot.share + (slot.length < 30 ? 0.5 : 0));
  const others = slots.filter((slot) => slot.share >= 0.5 && !dated(slot));
  const author = best(others, (slot) => personScore(snap, slot));
  if (!author || personScore(snap, author) < 1.2) return null;
  const texts = others.filter(
    (slot) => slot !== author && slot.length >= 4 && slot.varied >= 0.3 && !OTHER_HEAD.test(slot.head),
  );
  const preview = best(texts, previewScore);
  const rest = texts.filter((slot) => slot !== preview && personScore(snap, slot) < 2.2);
  const subject = best(rest, subjectScore);
  if (preview && !subject && isSubject(snap, preview)) return { author, subject: preview, preview: null, time };
  return { author, subject, preview, time };
}

function best(slots: readonly Slot[], score: (slot: Slot) => number): Slot | null {
  let found: Slot | null = null;
  for (const slot of slots) if (score(slot) > (found ? score(found) : 0)) found = slot;
  return found;
}

function personScore(snap: Snapshot, slot: Slot): number {
  if (slot.share < 0.7 || slot.named < 0.25 || slot.length > 40) return 0;
  const strong = [...slot.at.values()].filter((j) => (snap.author[j] as number) >= 2).length / slot.at.size;
  const head = PERSON_HEAD.test(slot.head) ? 1.5 : OTHER_HEAD.test(slot.head) || SUBJECT_HEAD.test(slot.head) ? -2 : 0;
  const called = AUTHOR_CLASS.test(slot.marks)
    ? 0.8
    : SUBJECT_CLASS.test(slot.marks) || /badge|status|tag|label|assign|agent|avatar/i.test(slot.marks)
      ? -1
      : 0;
  return slot.named * 1.2 + strong * 0.6 + slot.varied + head + called - (slot.varied < 0.4 ? 0.8 : 0);
}

function previewScore(slot: Slot): number {
  const called = PREVIEW_CLASS.test(slot.marks) ? 40 : SUBJECT_CLASS.test(slot.marks) ? -40 : 0;
  return slot.length * slot.share + called + (slot.varied - 0.5) * 10;
}

function subjectScore(slot: Slot): number {
  const called = SUBJECT_CLASS.test(slot.marks) || SUBJECT_HEAD.test(slot.head) ? 30 : 0;
  return slot.share < 0.6 || slot.varied < 0.4 ? 0 : Math.min(slot.length, 40) * slot.share + called;
}

/** A lone text is what it is about when it is called so, stands in a column with such a head, or goes on as mail does. */
function isSubject(snap: Snapshot, slot: Slot): boolean {
  if (SUBJECT_CLASS.test(slot.marks) || SUBJECT_HEAD.test(slot.head)) return true;
  return [...slot.at.values()].some((j) => GOES_ON.test(snap.own[j] as string));
}
