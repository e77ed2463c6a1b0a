import { isInLine } from './bodies.ts';
import { marksOf } from './cues.ts';
import { saysControl, saysDone, saysFile } from './dom.ts';
import { holds, type Snapshot, within } from './snapshot.ts';

const isLink = (el: Element): boolean =>
  el.localName === 'a' || el.localName === 'button' || el.getAttribute('role') === 'button';

const FILES = /file|attach|doc|anhang|adjunt|anexo|allegat|bijlage|piece/i;
const NAME = /^[^\s/]\S{0,70}\.(?:jpe?g|png|gif|webp|heic|pdf|docx?|xlsx?|pptx?|odt|zip|txt|csv|mp[34]|mov|eml|log)$/i;
const ENDING = /^\.[a-z][a-z\d]{2,3}$/i;

/** A picture stands in the same box as the element. */
const isPictured = (snap: Snapshot, i: number): boolean =>
  (snap.els[snap.parent[i] as number] as Element | undefined)?.querySelector('img') != null;

/**
 * The part of a message that element `j` makes a control: the control itself (`Show more`, dots that unfold a quote, a file to load), or the line
 * around it that only tells what the system did (`Images were blocked. Show images`). -1 when it is none.
 */
export function controlAt(snap: Snapshot, j: number, body: number): number {
  const text = snap.own[j] as string;
  if (text === '' || text.length > 90) return -1;
  const el = snap.els[j] as Element;
  const inLink = isLink(el) || (el.parentElement !== null && isLink(el.parentElement));
  if (saysFile(text) && (inLink || FILES.test(marksOf(el)))) return j;
  // A name alone may be a word of the text: only among files.
  const around = el.parentElement;
  if (NAME.test(text) && around && FILES.test(marksOf(around)) && !isInLine(snap, j)) return j;
  // `IMG_2042` and `.jpg` in an element of its own, under the picture.
  const up = snap.parent[j] as number;
  if (ENDING.test(text) && NAME.test(`${snap.own[up]}${text}`) && isPictured(snap, up)) return up;
  const toggles = inLink || /toggle|switch|expand|more|widget|collapse/i.test(marksOf(el));
  if (!toggles || !saysControl(text)) return -1;
  let region = j;
  for (let i = up; i > body && holds(snap, body, i); i = snap.parent[i] as number) {
    if (within(snap, 'text', i) > 140 || !onlySays(snap, i, region)) break;
    region = i;
  }
  return region;
}

/** Nothing in a line but the control and what the system did. */
function onlySays(snap: Snapshot, line: number, control: number): boolean {
  for (let j = line; j <= (snap.end[line] as number); j++) {
    const text = snap.own[j] as string;
    if (text === '' || holds(snap, control, j)) continue;
    if (!saysDone(text) && !/^[\W_]*$/u.test(text)) return false;
  }
  return true;
}
