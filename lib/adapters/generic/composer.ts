import { marksOf } from './cues.ts';
import { boxOf, visibleText } from './dom.ts';
import { holds, meet, type Snapshot } from './snapshot.ts';
import { NOT_REPLY, NOTE_BOX, REPLY, SAVE, SEND } from './words-composer.ts';

/** A box that may answer, with its worth. */
export interface Box {
  el: Element;
  at: number;
  score: number;
  label: string;
  /** Its label or the button beside it speaks of answering. */
  answers: boolean;
}

/** All boxes that could hold an answer, best first. `items` are the messages; `box` is what holds them. */
export function composersOf(snap: Snapshot, items: readonly number[], box: number): Box[] {
  const boxes: Box[] = [];
  for (const j of snap.boxes) {
    const el = editable(snap.els[j] as Element, snap.els[snap.parent[j] ?? -1]);
    if (!el) continue;
    const { label, send } = saidOf(snap, j);
    const answers = send > WEAK || REPLY.test(label) || el.localName !== 'textarea';
    boxes.push({ el, at: j, label, answers, score: scoreOf(snap, j, el, label, items, box) + sendWorth(el, send) });
  }
  // Where messages are called notes, or no other box is there, a note is the answer.
  const calm = boxes.filter((b) => b.score > 0.5).length === 0;
  if (calm) for (const b of boxes) if (isNoteBox(b.label)) b.score += NOTE;
  return boxes.filter((b) => b.score > 0.5).sort((a, b) => b.score - a.score);
}

interface BoxSaid {
  label: string;
  send: number;
}

const boxesSaid = new WeakMap<Snapshot, Map<number, BoxSaid>>();

/** What a box is called and whether a button sends it: the same for every set of messages. */
function saidOf(snap: Snapshot, j: number): BoxSaid {
  const known = boxesSaid.get(snap) ?? new Map<number, BoxSaid>();
  boxesSaid.set(snap, known);
  const said = known.get(j) ?? { label: labelOf(snap, j), send: sendNear(snap, j) };
  known.set(j, said);
  return said;
}

/** The element itself when text can be typed into it, else null. */
export function editable(el: Element, parent: Element | undefined): Element | null {
  const name = el.localName;
  if (el.hasAttribute('disabled') || el.hasAttribute('readonly') || el.getAttribute('aria-disabled') === 'true')
    return null;
  if (name === 'textarea') return el.getAttribute('aria-hidden') === 'true' ? null : el;
  if (name === 'input') return /^(?:text|)$/.test(el.getAttribute('type') ?? '') ? el : null;
  const edit = el.getAttribute('contenteditable');
  if (edit !== null && edit !== 'false') return el;
  if (name === 'body' && el.ownerDocument.designMode === 'on') return el;
  const isBox = el.getAttribute('role') === 'textbox' && edit !== 'false';
  if (isBox && !parent?.closest('[contenteditable]') && !el.querySelector('[contenteditable]')) return el;
  return null;
}

/** Everything that says what a box is for: labels, placeholder, names, the words before it. */
export function labelOf(snap: Snapshot, j: number): string {
  const el = snap.els[j] as Element;
  const said = [
    'aria-label',
    'placeholder',
    'data-placeholder',
    'aria-placeholder',
    'title',
    'name',
    'id',
    'class',
    'data-testid',
    'data-name',
  ]
    .map((a) => el.getAttribute(a) ?? '')
    .join(' ');
  const own = el.ownerDocument;
  const by = el.getAttribute('aria-labelledby');
  const named = by ? own.getElementById(by.split(' ')[0] as string) : null;
  const label = el.id ? findLabel(el) : null;
  const near = el.closest('label') ?? label ?? named;
  const frame = el.localName === 'body' ? (own.defaultView?.frameElement?.getAttribute('title') ?? '') : '';
  return `${said} ${near ? visibleText(near).slice(0, 80) : calls(el) ? '' : before(snap, j)} ${frame}`.replace(
    /([a-z])([A-Z])/g,
    '$1 $2',
  );
}

/** A line that says itself what it is for. */
const calls = (el: Element): boolean => el.localName === 'input' && (el.getAttribute('placeholder') ?? '').length > 4;

function findLabel(el: Element): Element | null {
  for (const label of Array.from((el.getRootNode() as Document).querySelectorAll('label[for]')))
    if (label.getAttribute('for') === el.id) return label;
  return null;
}

/** The short text directly before a box that has no label of its own. */
function before(snap: Snapshot, j: number): string {
  for (let k = j - 1; k > 0 && j - k < 5; k--) {
    const text = snap.own[k] as string;
    if (text !== '') return text.length < 40 && !holds(snap, k, j) ? text : '';
  }
  return '';
}

/** A button that only saves. */
const WEAK = 0.35;

/** A line with a button that sends beside it is a box as good as any other. */
const sendWorth = (el: Element, send: number): number => (el.localName === 'input' && send >= 0.7 ? send + 0.6 : send);

/** What a box for colleagues loses. */
const NOTE = 1.6;

const isNoteBox = (label: string): boolean =>
  NOTE_BOX.test(label) &&
  !/repl|public|comment|antwort|respuesta|répon|rispo|resposta|antwoord|ответ|odpowied|yanıt|返信|回复|답장|رد|svar/i.test(
    label,
  );

function scoreOf(snap: Snapshot, j: number, el: Element, label: string, items: readonly number[], box: number): number {
  const single = el.localName === 'input';
  let score = single ? -1.2 : 1;
  const own = label
    .replace(/\b(?:form-control|textarea|input|ck|fr|ql|editor|note-(?:editable|editor|frame|codable))\b/gi, ' ')
    // The head of a mail stands before its box: `Subject: Re: Quote` is no name for it.
    .replace(/\b(?:subject|betreff|asunto|objet|oggetto|assunto|onderwerp)\s?[:：]\s?(?:\S+ )*\S+/i, ' ');
  if (REPLY.test(own)) score += 1.2;
  if (NOT_REPLY.test(own)) score -= 2.5;
  if (isNoteBox(own)) score -= NOTE;
  // What cannot be reached by the keyboard takes what is pasted.
  if (el.getAttribute('tabindex') === '-1') score -= 2.5;
  if (/(?:^|[-_ ])(?:title|subject|search|tags?)(?:[-_ ]|$)/i.test(marksOf(el))) score -= 2;
  if (el.closest('header,nav,[role=banner],[role=navigation],[role=search]') && !el.closest('article,[role=main],main'))
    score -= 1.5;
  if (single && isField(snap, el)) score -= 1.5;
  return score + place(snap, j, items, box) + size(el, single);
}

/** A line in a form that has a box for more: one of its fields. */
function isField(snap: Snapshot, el: Element): boolean {
  const form = el.closest('form');
  return (
    form !== null && snap.boxes.some((b) => snap.els[b]?.localName !== 'input' && form.contains(snap.els[b] as Element))
  );
}

function size(el: Element, single: boolean): number {
  const box = boxOf(el);
  if (!box) return 0;
  if (box.height < 8 || box.width < 30) return -3;
  return single ? 0 : Math.min(0.4, (box.width * box.height) / 200_000);
}

/** Nearness to the messages: inside one, directly after the last, before the first; far away counts against. */
function place(snap: Snapshot, j: number, items: readonly number[], box: number): number {
  const first = items[0];
  if (first === undefined) return 0;
  const last = items.at(-1) as number;
  const inItem = (b: number) => items.some((i) => holds(snap, i, b));
  // The only one in a message was opened there.
  if (inItem(j)) return items.length > 1 && snap.boxes.filter(inItem).length === 1 ? 1.8 : 1.4;
  if (isUnderItem(snap, j, items, box)) return 1.8;
  let rise = 0;
  for (let at = box, common = meet(snap, box, j); at > common && rise < 12; at = snap.parent[at] as number) rise++;
  const after = j > last ? 0.5 : j > first ? 0.9 : 0;
  return 0.8 - Math.min(1.6, rise * 0.2) + after;
}

/** Opened under one item of a tree: nearer to it than the items' list is. */
function isUnderItem(snap: Snapshot, j: number, items: readonly number[], box: number): boolean {
  const near = items.findLast((i) => i < j);
  if (near === undefined || !holds(snap, box, j)) return false;
  const common = meet(snap, near, j);
  return (
    common !== box && holds(snap, box, common) && items.filter((i) => holds(snap, common, i)).length <= items.length / 2
  );
}

/** A button that sends, in the same form or within a few steps up. */
function sendNear(snap: Snapshot, j: number): number {
  let at = snap.parent[j] as number;
  for (let rise = 0; rise < 5 && at > 0; rise++, at = snap.parent[at] as number) {
    const end = snap.end[at] as number;
    if (end - at > 160) return 0;
    for (let k = at; k <= end; k++) {
      const el = snap.els[k] as Element;
      const name = el.localName;
      if (
        name !== 'button' &&
        name !== 'a' &&
        el.getAttribute('role') !== 'button' &&
        !(name === 'input' && /submit|button/.test(el.getAttribute('type') ?? ''))
      )
        continue;
      const said =
        (el.getAttribute('value') ?? '') || visibleTextOfButton(snap, k) || (el.getAttribute('aria-label') ?? '');
      if (SEND.test(said)) return SAVE.test(said) || name === 'a' ? WEAK : 0.7;
    }
  }
  return 0;
}

function visibleTextOfButton(snap: Snapshot, k: number): string {
  for (let c = k; c <= (snap.end[k] as number) && c < k + 5; c++) if (snap.own[c]) return snap.own[c] as string;
  return '';
}
