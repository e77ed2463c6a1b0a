import { isInitials, marksOf, nameLikeness } from './cues.ts';
import { isAssignee } from './names.ts';
import { isRole, NAME_STOP } from './people.ts';
import { meet, type Snapshot } from './snapshot.ts';
import { ACCOUNT_MARK } from './words-composer.ts';

/**
 * The contact of a chat that shows no names: what the head of its panel says, when it looks like a name and the page says it
 * again (a list, the box's label, the title), or a heading stands directly before the messages. `strict`: headings only.
 */
export function headContact(
  snap: Snapshot,
  box: number,
  first: number,
  composer: { at: number; label: string } | null,
  strict = false,
): string | null {
  const composerLabel = composer?.label ?? '';
  const opener = composer ? firstWords(snap, meet(snap, box, composer.at)) : -1;
  const said = new Map<string, number>();
  for (const text of snap.own) if (text !== '' && text.length < 50) said.set(text, (said.get(text) ?? 0) + 1);
  let best: string | null = null;
  let top = 1.3;
  for (let up = box, rise = 0, wraps = 0; up >= 0 && rise < 4 && wraps < 8; up = snap.parent[up] as number, wraps++) {
    // What only wraps says nothing more.
    if (wraps > 0 && firstWords(snap, up) < first) rise++;
    for (let j = rowOf(snap, box, first) - 1; j > up && first - j < 60; j--) {
      const text = snap.own[j] as string;
      if (strict && j !== opener && !(snap.els[j] as Element).closest('h1,h2,h3,h4,h5,h6,[role=heading],header'))
        continue;
      const head = headScore(snap, j, text, said, composerLabel);
      const score = (head > 0 && j === opener ? head + 0.4 : head) - Math.max(0, rise - 1) * 0.2 - (first - j) * 0.004;
      if (score > top) {
        top = score;
        best = withoutLead(text);
      }
    }
    if (best) return best;
  }
  return best;
}

/** Where the row of an item begins: what stands beside it there is about this item alone. */
function rowOf(snap: Snapshot, box: number, item: number): number {
  let row = item;
  for (let up = snap.parent[item] as number; up > box; up = snap.parent[up] as number) row = up;
  return row;
}

/** One of several headings side by side: it names a part of the page. */
const isSection = (el: Element): boolean =>
  /^h[2-6]$/.test(el.localName) &&
  Array.from(el.parentElement?.children ?? []).filter((c) => c.localName === el.localName).length > 1;

/** `Chat with Ezra Quill`: the person alone. */
const withoutLead = (text: string): string =>
  text.replace(/^.{0,24}\b(?:with|avec|con|com|mit|met)\s+(?=\S)|^.{0,12}との.{0,8}$/i, '');

/** A telephone stands for a contact that has no name. */
const isNumber = (text: string): boolean => /^\+?[\d\s().-]{7,20}$/.test(text) && /(?:\d\D*){7}/.test(text);

/** `Visitor 5521`, `Besucher 5521`. */
const VISITOR =
  /^(?:visitor|guest|rider|driver|customer|client|caller|player|passenger|besucher|gast|visitante|visiteur|invité|visitatore|bezoeker|gość|посетитель|гость|ziyaretçi|訪問者|访客|زائر)(?:in)?\s*[#\d]/i;

/** The first words of a panel: of one that holds the messages and the box, whom it is about. */
function firstWords(snap: Snapshot, panel: number): number {
  if (panel < 1) return -1;
  for (let j = panel; j <= (snap.end[panel] as number); j++)
    if (snap.own[j] !== '' && !isInitials(snap.own[j] as string)) return j;
  return -1;
}

/** Beside the control that opens one's account: what a bar of the page says. */
function isBar(snap: Snapshot, j: number): boolean {
  const up = (snap.end[j] as number) > j ? j : (snap.parent[j] as number);
  if (up < 1 || (snap.end[up] as number) - up > 12) return false;
  for (let c = up + 1; c <= (snap.end[up] as number); c++)
    if (c !== j && ACCOUNT_MARK.test(marksOf(snap.els[c] as Element))) return true;
  return false;
}

function headScore(snap: Snapshot, j: number, raw: string, said: Map<string, number>, composerLabel: string): number {
  const text = withoutLead(raw);
  const like = isNumber(text) || VISITOR.test(text) ? 0.6 : nameLikeness(text);
  // `Conversation (5 replies)`
  if (isSection(snap.els[j] as Element) || /[(（]\d/.test(text)) return 0;
  if (like < 0.4 || NAME_STOP.test(text) || isRole(text) || isBar(snap, j) || snap.time[j] === 2 || isAssignee(snap, j))
    return 0;
  const el = snap.els[j] as Element;
  const heading = el.closest('h1,h2,h3,h4,h5,h6,[role=heading]') !== null;
  const inHead = el.closest('header') !== null;
  const called = /name|title|ttl|contact|user|peer|header|(?:^|[-_ ])(?:hd|head|nm|kopf|cab)(?:$|[-_ ])/i.test(
    marksOf(el),
  );
  return (
    like +
    (inHead ? 0.3 : 0) +
    (VISITOR.test(text) ? 0.6 : 0) +
    (/^(?:b|strong)$/.test(el.localName) ? 0.4 : 0) +
    (heading ? 0.6 : 0) +
    (called ? 0.4 : 0) +
    ((said.get(raw) ?? 0) > 1 ? 0.5 : 0) +
    (composerLabel.includes(text) ? 0.7 : 0)
  );
}
