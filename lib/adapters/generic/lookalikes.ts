import { type Box, editable } from './composer.ts';
import { saysPublished } from './published.ts';
import type { Rated } from './rate.ts';
import { type Snapshot, within } from './snapshot.ts';
import type { Talk } from './talk-type.ts';

/** One text of several paragraphs under a title of its own, with a place for comments below: an article. */
export const isArticle = ({ snap, template: t, composer }: Talk): boolean =>
  t.items.length === 1 &&
  composer !== null &&
  isForComments(composer) &&
  (within(snap, 'prose', t.items[0] as number) > LONG ||
    (t.own[0] as number[]).filter((j) => (snap.els[j] as Element).localName === 'p' && within(snap, 'prose', j) > 40)
      .length > 2);

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
