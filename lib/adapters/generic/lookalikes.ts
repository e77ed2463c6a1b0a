import { editable } from './composer.ts';
import { type Snapshot, within } from './snapshot.ts';
import type { Talk } from './talk-type.ts';

/** One text of several paragraphs under a title of its own, with a place for comments below: an article. */
export const isArticle = ({ snap, template: t, composer }: Talk): boolean =>
  t.items.length === 1 &&
  composer !== null &&
  COMMENT.test(composer.label) &&
  (t.own[0] as number[]).filter((j) => (snap.els[j] as Element).localName === 'p' && within(snap, 'prose', j) > 40)
    .length > 2;

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
