import { marksOf } from './cues.ts';
import { headerLabel, saysControl, saysDone, saysFile } from './dom.ts';
import { holds, type Snapshot, within } from './snapshot.ts';

const isLink = (el: Element): boolean =>
  el.localName === 'a' || el.localName === 'button' || el.getAttribute('role') === 'button';

/**
 * The part of a message that element `j` makes a control: the control itself (`Show more`, dots that unfold a quote, a file to load), or the line
 * around it that only tells what the system did (`Images were blocked. Show images`). -1 when it is none.
 */
export function controlAt(snap: Snapshot, j: number, body: number): number {
  const text = snap.own[j] as string;
  if (text === '' || text.length > 90) return -1;
  const el = snap.els[j] as Element;
  const inLink = isLink(el) || (el.parentElement !== null && isLink(el.parentElement));
  if (saysFile(text) && (inLink || /file|attach|doc|anhang|adjunt|piece/i.test(marksOf(el)))) return j;
  const toggles = inLink || /toggle|switch|expand|more|widget|collapse/i.test(marksOf(el));
  if (!toggles || !saysControl(text)) return -1;
  let region = j;
  for (let up = snap.parent[j] as number; up > body && holds(snap, body, up); up = snap.parent[up] as number) {
    if (within(snap, 'text', up) > 140 || !onlySays(snap, up, region)) break;
    region = up;
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

/**
 * A text up to the headers of the message that it answers (`De: … Enviado: … Assunto: …`, in any order after the sender), where nothing marks
 * the quoted history. Some own words must come before.
 */
export function withoutHistory(text: string): string {
  const lines = text.split('\n');
  for (let i = 1; i < lines.length; i++) {
    if (headerLabel(lines[i] as string) !== 'from') continue;
    const next = lines
      .slice(i + 1)
      .filter((l) => l.trim() !== '')
      .slice(0, 4);
    const labels = next.filter((l) => headerLabel(l) !== null || /^\p{Lu}\p{L}{1,14}\s?[:：]\s\S.*\d/u.test(l)).length;
    if (labels >= 2 || (labels === 1 && /@/.test(lines[i] as string))) return lines.slice(0, i).join('\n').trimEnd();
  }
  return text;
}
