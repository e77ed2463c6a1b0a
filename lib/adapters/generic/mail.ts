import { nameAndAddress } from '../message.ts';
import { nameLikeness } from './cues.ts';
import { headerLabel, isShown, visibleText } from './dom.ts';
import { slotOf } from './heads.ts';
import { isRecipient } from './names.ts';
import { saysPublished } from './published.ts';
import { plainText } from './said.ts';
import { holds, meet, type Snapshot, within } from './snapshot.ts';
import { soloTalk } from './solo.ts';
import type { Talk } from './talk-type.ts';

/** `From`, `Von:` alone, with or without a colon. */
const isFrom = (text: string): boolean =>
  text.length < 24 && headerLabel(/[:：]$/.test(text) ? text : `${text}:`) === 'from';

const ACTION =
  /^\W*(?:reply(?: all)?|forward|antworten|allen antworten|weiterleiten|responder|reenviar|répondre|transférer|rispondi|inoltra|返信|全員に返信|転送|beantwoorden|allen beantwoorden|doorsturen|encaminhar|responder a todos|répondre à tous|rispondi a tutti|odpowiedz|przekaż|prześlij dalej|svara|svar|vidarebefordra|videresend|yanıtla|ilet|ответить|переслать|回复|转发|回覆|轉寄|답장|전달|השב|העבר|رد|إعادة توجيه)\W*$/iu;
/** `dana AT example.com`: as archives hide addresses. */
const HIDDEN_AT = /(?<=[<(\s])([\w.+-]+)\s?(?:\sAT\s|\(at\)|\[at\])\s?(?=[\w-]+\.\w)/g;
const HEADS = 24;

interface Head {
  at: number;
  text: string;
  labelled: boolean;
}

/** One mail on a page: a sender with an address or a `From` label, a date near it, and a body. Null when there is none. */
export function mailOf(snap: Snapshot): Talk | null {
  const body = longestText(snap);
  if (body < 0 || (snap.els[body] as Element).closest('[contenteditable=true],form textarea')) return null;
  const head = headOf(snap, body);
  if (!head) return null;
  if (!head.labelled && isRepeated(snap, head.at)) return null;
  const block = meet(snap, head.at, body);
  const time = timeNear(snap, head.at, body);
  const confidence = surety(snap, head, time, block, body);
  const who = nameAndAddress(head.text.replace(HIDDEN_AT, '$1@').replace(/^\p{L}{2,12}\s?[:：]\s+(?=\S)/u, ''));
  const text = plainText(snap, body);
  if (text === '') return null;
  return soloTalk(snap, {
    block,
    body,
    author: head.at,
    name: who.name,
    email: who.email,
    text,
    time,
    confidence,
    mail: true,
  });
}

/** The block with the most written text that is not editable and not a list of links. */
function longestText(snap: Snapshot): number {
  let at = 0;
  const all = within(snap, 'prose', 0);
  if (all < 20) return -1;
  for (;;) {
    const here = within(snap, 'prose', at);
    let next = -1;
    for (let c = at + 1; c <= (snap.end[at] as number); c = (snap.end[c] as number) + 1) {
      const part = within(snap, 'prose', c) / here;
      if (part > 0.72 && !isEditable(snap.els[c] as Element)) next = c;
      // Beside the labelled headers of the mail the rest is the body, also where the subject is long.
      else if (part > 0.4 && next < 0 && holdsFrom(snap, at) && !holdsFrom(snap, c)) next = c;
    }
    const part = next > 0 && /^(?:p|span|pre|font)$/.test((snap.els[next] as Element).localName);
    // Where the headers stand flat beside it, the text alone is the body.
    if (part && holdsFrom(snap, at)) return next;
    if (next < 0 || part) return at > 0 ? at : next;
    at = next;
    if (within(snap, 'time', at) + within(snap, 'author', at) === 0 && isBodyLike(snap, at)) return at;
  }
}

function holdsFrom(snap: Snapshot, i: number): boolean {
  for (let j = i; j <= (snap.end[i] as number); j++)
    if (snap.own[j] !== '' && isFrom(snap.own[j] as string)) return true;
  return false;
}

const isEditable = (el: Element): boolean => (el.getAttribute('contenteditable') ?? 'false') !== 'false';

function isBodyLike(snap: Snapshot, at: number): boolean {
  // A frame is walked into: its element has no text of its own.
  for (let c = at; c <= (snap.end[at] as number); c++)
    if (snap.time[c] || /^i?frame$/.test((snap.els[c] as Element).localName)) return false;
  return true;
}

/** The sender's words before the body: after a `From` label, or an address near the body. */
function headOf(snap: Snapshot, body: number): Head | null {
  let seen = 0;
  let loose: Head | null = null;
  for (let j = body - 1; j > 0 && seen < HEADS; j--) {
    const text = snap.own[j] as string;
    if (text === '' || holds(snap, j, body)) continue;
    seen++;
    if (isFrom(text)) {
      const value = valueAfter(snap, j);
      if (value) return { ...value, labelled: true };
    }
    const address = isRecipient(snap, j) ? null : addressOf(snap, j);
    if (address && !loose) loose = { at: j, text: address, labelled: false };
    else if (address && loose && senderLike(snap, j)) loose = { at: j, text: address, labelled: false };
  }
  return loose;
}

/** One of several that are alike, each with an address or a name and a time: the rows of a list, not the head of a mail. */
function isRepeated(snap: Snapshot, at: number): boolean {
  const kind = slotOf(snap, at);
  let rows = 0;
  for (let j = 0; j < snap.els.length && rows < 3; j++) {
    const row = snap.parent[snap.parent[j] as number] ?? -1;
    if (snap.own[j] !== '' && slotOf(snap, j) === kind && row > 0 && within(snap, 'time', row) > 0) rows++;
  }
  return rows > 2;
}

const senderLike = (snap: Snapshot, j: number): boolean =>
  /from|sender|absender|remit/i.test((snap.els[j] as Element).className?.toString() ?? '');

/** What stands after a label: in the same line (`<b>From:</b> Dana`), or in the next element that says something. */
function valueAfter(snap: Snapshot, j: number): { at: number; text: string } | null {
  const line = snap.parent[j] as number;
  const rest = (snap.own[line] as string).replace(/^[:：]\s*/, '');
  if (rest !== '' && rest.length < 120 && isSomebody(rest)) return { at: line, text: rest };
  for (let c = j + 1; c < snap.els.length && c < j + 5; c++) {
    const words = snap.own[c] as string;
    if (words === '') continue;
    const text = addressOf(snap, c) ?? words;
    return isSomebody(text) ? { at: c, text } : null;
  }
  return null;
}

const isSomebody = (text: string): boolean => nameLikeness(text.replace(/<.*/, '').trim()) > 0 || text.includes('@');

function addressOf(snap: Snapshot, j: number): string | null {
  const el = snap.els[j] as Element;
  const text = snap.own[j] as string;
  const hidden =
    el.getAttribute('email') ??
    /^mailto:([^?]+)/.exec(el.getAttribute('href') ?? '')?.[1] ??
    (/@/.test(el.getAttribute('title') ?? '') ? el.getAttribute('title') : null);
  // `Email to author`: what a link does is nobody's name.
  if (hidden && /^(?:e-?)?mail\b(?!@)/i.test(text)) return null;
  if (hidden && text !== '') return text.includes('@') ? text : `${text} <${hidden}>`;
  return /[^\s<>@]+@[^\s<>@]+\.\w/.test(text) && text.length < 120 ? text : null;
}

function timeNear(snap: Snapshot, head: number, body: number): number {
  const from = Math.max(1, head - 12);
  for (let j = from; j < body; j++) if (snap.time[j]) return j;
  return -1;
}

function surety(snap: Snapshot, head: Head, time: number, block: number, body: number): number {
  let sum = -2.2;
  if (head.labelled) sum += 1.3;
  if (head.text.replace(HIDDEN_AT, '$1@').includes('@')) sum += 1.1;
  if (time >= 0) sum += 1.1;
  if (hasActions(snap)) sum += 1.2;
  else if (!head.labelled && saysPublished(snap)) sum -= 1;
  if (within(snap, 'link', body) > within(snap, 'text', body) * 0.5) sum -= 1.5;
  if (within(snap, 'field', block) > 4) sum -= 1.5;
  if (!isShown(snap.els[body] as Element)) sum -= 0.5;
  if (
    /^(?:article)$/.test((snap.els[block] as Element).localName) ||
    visibleText(snap.els[body] as Element, { most: 9000 }).length > 8000
  )
    sum -= 0.8;
  return 1 / (1 + Math.exp(-1.6 * sum));
}

/** Does the page offer to answer and to forward? */
export const hasActions = (snap: Snapshot): boolean => {
  let n = 0;
  for (let j = 0; j < snap.els.length; j++) {
    const el = snap.els[j] as Element;
    const said =
      snap.own[j] ||
      (el.localName === 'button' || el.localName === 'a'
        ? (el.getAttribute('aria-label') ?? el.getAttribute('title') ?? '')
        : '');
    if (said !== '' && said.length < 20 && ACTION.test(said)) n++;
  }
  return n >= 2;
};
