import { type Box, editable } from './composer.ts';
import { saysPublished } from './published.ts';
import type { Rated } from './rate.ts';
import { type Snapshot, within } from './snapshot.ts';
import type { Talk } from './talk-type.ts';

/** One text of several paragraphs under a title of its own, with a place for comments below, or in several titled parts: an article. */
export const isArticle = ({ snap, template: t, composer }: Talk): boolean =>
  t.items.length === 1 &&
  composer !== null &&
  (isForComments(composer) || isTitledTwice(snap, t.own[0] as number[])) &&
  (within(snap, 'prose', t.items[0] as number) > LONG ||
    (t.own[0] as number[]).filter((j) => (snap.els[j] as Element).localName === 'p' && within(snap, 'prose', j) > 40)
      .length > 2);

const isTitledTwice = (snap: Snapshot, nodes: readonly number[]): boolean =>
  nodes.filter((j) => /^h[2-4]$/.test((snap.els[j] as Element).localName)).length > 1;

/** Most say what somebody did, in a line without an end: `Dana Whitfield closed issue 12`. */
export function isReport(texts: readonly string[]): boolean {
  const told = texts.filter((text) => text.length < 140 && DID.test(text) && !/[.!?…。]$/u.test(text));
  return texts.length > 2 && told.length > texts.length * 0.6;
}
const DID = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,2}\s\p{Ll}{3,}(?:\s|$)/u;

/** Their times count from the beginning of a recording: `00:14`, `00:19`. */
export function isPlayed({ moments }: Talk): boolean {
  const shown = moments.map((m) => /^(\d{1,2}):\d{2}$/.exec(m.shown ?? '')?.[1]);
  return shown.length > 2 && shown.every((n) => n !== undefined) && Number(shown[0]) === 0;
}

/** By its label, or by what its form is called. */
function isForComments({ el, label }: Box): boolean {
  const form = el.closest('form');
  return (
    COMMENT.test(label) ||
    (form !== null && COMMENT.test(`${form.id} ${form.className} ${form.getAttribute('action') ?? ''}`))
  );
}

/** So much of one text is no message beside a form for comments. */
const LONG = 500;

/**
 * Parts of what the page itself calls an article, a recipe or a thing on sale: messages below it tell when they were written, or are
 * called messages.
 */
export function isPublished({ snap, template: t }: Talk, { seen }: Rated): boolean {
  if (t.items.length === 1) return within(snap, 'prose', t.items[0] as number) > LONG && saysPublished(snap);
  return seen.time < 0.6 && seen.called < 0.6 && saysPublished(snap);
}

const COMMENT =
  /comment|kommentar|comentari|commento|reactie|коммент|yorum|コメント|评论|댓글|تعليق|תגובה|leave a reply/iu;

/** A picture of a talk: kept from those who cannot see, though no dialog lies over it. */
export function isDrawn(snap: Snapshot, { box, composer }: Talk): boolean {
  const el = (snap.els[box] as Element).closest('[aria-hidden=true]');
  return el !== null && !composer && el.ownerDocument.querySelector('[role=dialog],dialog[open],[aria-modal]') === null;
}

/** What is written in a box of the page, and shown beside it as it will look. */
export function isPreview(snap: Snapshot, { texts }: Talk): boolean {
  const text = texts.reduce((a, b) => (b.length > a.length ? b : a)).replace(/\s+/g, ' ');
  return snap.boxes.some((b) => {
    const el = snap.els[b] as Element;
    if (!editable(el, snap.els[snap.parent[b] ?? -1]) || el.querySelector('blockquote')) return false;
    for (let j = b; j <= (snap.end[b] as number); j++) {
      const said = (snap.own[j] as string).replace(/\{+[^{}]*\}+/g, '\n').split('\n');
      if (said.some((part) => part.length > 30 && text.includes(part.trim()))) return true;
    }
    return false;
  });
}

/** Columns from which on a table is one of records, and the length of what a record's cell says at most. */
const COLUMNS = 4;
const CELL = 80;

/** Rows under a head of several columns, most of them, in none of which anybody says much: orders, bookings, people. */
export function isRecords({ snap, template: t, texts }: Talk): boolean {
  const headed = t.items.filter((i) => {
    const table = (snap.els[i] as Element).closest('table,[role=table],[role=grid]');
    return (table?.querySelectorAll('thead th,[role=columnheader]').length ?? 0) >= COLUMNS;
  });
  return headed.length * 2 > t.items.length && texts.every((text) => text.length < CELL);
}
