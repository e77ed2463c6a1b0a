import { isReplyHeader } from './dom.ts';
import type { Template } from './slots.ts';
import type { Snapshot } from './snapshot.ts';
import type { Talk } from './talk-type.ts';
import { SAID } from './words.ts';

const ANNOUNCE =
  /(?:\d\s*(?:comments?|responses?|replies|answers|kommentare|antworten|comentarios|respuestas|commentaires|réponses|messages|コメント|件の返信)|^(?:comments|responses|discussion|kommentare|comentarios|commentaires|history|activity|conversation|correspondence))/i;
const IN_REPLY =
  /\b(?:in (?:reply|response|answer) to|repl(?:y|ied|ying) to|antwort(?:et)? auf|als antwort|en réponse à|en respuesta a|respondendo a|em resposta a|in risposta a|als antwoord op)\b|への返信|回复/iu;

/** What the list of a talk's messages is called. */
const CALLED =
  /(?:^|\s)(?:comments?[-_]?(?:list|thread|tree)?\d?|replies|answers|responses|chat[-_]?log|message[-_]?list)(?:\s|$)/i;

/** Of talks there are several. */
const LISTS = /threads|conversations|(?:thread|conversation)[-_ ]?(?:list|index|overview)/i;

function isHeading(snap: Snapshot, box: number): boolean {
  for (let at = box, n = 0; at > 0 && n < 3; at = snap.parent[at] as number, n++) {
    const el = snap.els[at] as Element;
    const said = `${el.id} ${el.getAttribute('aria-label') ?? ''}`;
    if (el.getAttribute('role') === 'log') return true;
    if (CALLED.test(el.getAttribute('class') ?? '')) return true;
    if (/comments|replies|thread|conversation|messages/i.test(said) && !LISTS.test(said)) return true;
  }
  for (let j = box - 1; j > 0 && box - j < 12; j--) {
    const text = snap.own[j] as string;
    if (
      text !== '' &&
      text.length < 40 &&
      /^h\d|^(?:span|div|legend)$/.test((snap.els[j] as Element).localName) &&
      ANNOUNCE.test(text) &&
      (snap.els[j] as Element).closest('li,nav,a,button') === null
    )
      return true;
  }
  return false;
}

/** The head of a table says that its rows are messages. */
function isTitled({ snap, template: t, box }: Talk): boolean {
  const first = t.items[0] as number;
  for (let j = Math.max(box - 12, 1); j < first + 12 && j < snap.els.length; j++)
    if (/^(?:th|caption)$/.test((snap.els[j] as Element).localName) && MESSAGES.test(snap.own[j] as string))
      return true;
  return false;
}

const MESSAGES = /^(?:messages|nachrichten|mensajes|mensagens|messaggi|berichten|comments|notes|notas|kommentare)$/i;

/** A heading that tells how many there are, in any language: `1 cevap`, `4 komentarzy`. */
function isCounted({ snap, template: t, box }: Talk): boolean {
  const first = t.items[0] as number;
  for (let j = Math.max(box - 12, 1); j < snap.els.length && j < first + 200; j++) {
    if (snap.own[j] === '' || !/^h[2-6]$/.test((snap.els[j] as Element).localName)) continue;
    const n = /^\D{0,3}(\d{1,3})\s?\p{L}{2,}/u.exec(snap.own[j] as string)?.[1];
    if (n !== undefined && Number(n) > 0 && Number(n) <= t.items.length) return true;
  }
  return false;
}

/** They say to which other they answer: `in reply to 2`. */
function isThreaded(snap: Snapshot, t: Template): boolean {
  const says = (j: number) => (snap.own[j] as string).length < 90 && IN_REPLY.test(snap.own[j] as string);
  return t.items.length > 1 && t.own.filter((nodes) => nodes.some(says)).length >= t.items.length * 0.4;
}

/** The lines over them tell it: `Dana added on 3 May:`, `Dana said at 9:41`. */
const isTold = ({ snap, authors }: Talk): boolean =>
  authors.length > 1 &&
  authors.every((j) => j !== null && /\p{L}\s/u.test(snap.own[j] as string) && SAID.test(snap.own[j] as string));

/** `dana added a comment.`: so the line goes on behind every writer's name. */
const isCommented = ({ snap, authors }: Talk): boolean =>
  authors.length > 1 &&
  authors.every((j) => j !== null && ADDED.test(`${snap.own[snap.parent[j] as number]} ${snap.own[j + 1] ?? ''}`));

const ADDED =
  /^(?:added (?:a|an?other) (?:comment|reply|note)|commented|replied|wrote|posted a (?:comment|reply)|hat (?:kommentiert|geantwortet)|ha (?:comentado|respondido|commentato|risposto)|comentou|respondeu|a (?:commenté|répondu)|heeft (?:gereageerd|geantwoord))(?!\p{L})/iu;

/** Posts with their numbers, as forums have them: `#1`, `#2`, each with its writer. */
function isNumbered({ snap, template: t, names }: Talk): boolean {
  const numbers = t.own.flatMap((nodes) =>
    nodes
      .flatMap(
        (j) => /^(?:#|№|post #?|beitrag #?|mensaje #?|message #?)\s?(\d{1,6})$/i.exec(snap.own[j] as string)?.[1] ?? [],
      )
      .slice(0, 1),
  );
  const inOrder = numbers.filter((n, k) => k > 0 && Math.abs(Number(n) - Number(numbers[k - 1])) === 1).length;
  return inOrder >= 2 && inOrder >= t.items.length * 0.6 && names.every((n, k) => n !== null || k === 0);
}

/** The share of the messages that begin with the name of another writer among their first words: `Hello Dana`, `@dana`. */
export function callsOf({ names, texts }: Pick<Talk, 'names' | 'texts'>): number {
  const calls = texts.filter((text, k) => {
    // The greeting may stand under lines of the software: `Status changed to open`.
    const lines = text.slice(0, 400).toLowerCase().split('\n').slice(0, 6);
    const starts = lines
      .filter((line, n) => n === 0 || (line.length < 40 && /[,!.:،，]$/u.test(line.trim())))
      .map((line) => line.slice(0, 60).split(/\s+/).slice(0, 5).join(' '));
    return names.some((n, o) => n !== null && n !== names[k] && o !== k && starts.some((start) => callsBy(start, n)));
  });
  return texts.length === 0 ? 0 : calls.length / texts.length;
}

/** People speak to one another: one calls another by name, quotes, or answers under `Re:`. */
export function takesTurns({ snap, template: t, names, texts }: Talk): boolean {
  if (callsOf({ names, texts }) > 0 || isThreaded(snap, t)) return true;
  return t.own.some((nodes) =>
    nodes.some(
      (j) =>
        (snap.els[j] as Element).localName === 'blockquote' ||
        /^(?:re|aw|sv|antw|odp|res)\s?:\s/i.test(snap.own[j] as string) ||
        isReplyHeader(snap.own[j] as string),
    ),
  );
}

/** Does a text that begins so call somebody by a part of the name? */
const callsBy = (start: string, name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((w) =>
      /[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}]/u.test(w)
        ? w.length > 1 && start.includes(w)
        : w.length > 2 && start.split(/[^\p{L}\p{N}]+/u).includes(w),
    );

/** Does the page say that these are messages: by the name of their list, a count of them in a heading, their numbers, what they answer? */
export const isAnnounced = (talk: Talk): boolean =>
  isHeading(talk.snap, talk.box) ||
  isTitled(talk) ||
  isCounted(talk) ||
  isNumbered(talk) ||
  isThreaded(talk.snap, talk.template) ||
  isTold(talk) ||
  isCommented(talk);
