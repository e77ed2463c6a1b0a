import type { Page } from '../../domain/index.ts';
import { marksOf, nameLikeness } from './cues.ts';
import { visibleText } from './dom.ts';
import { holds } from './snapshot.ts';
import type { Talk } from './talk-type.ts';

const LABEL =
  /^(?:subject|betreff|asunto|objet|oggetto|assunto|onderwerp|тема|件名|主题|제목|الموضوع|נושא|short description)\s*[:：]?$/iu;

/** What the talk is about: a labelled subject, or the heading before the messages that the page's title repeats or that stands out. */
export function subjectOf(page: Page, talk: Talk): string | null {
  const { snap } = talk;
  const first = talk.template.items[0] as number;
  const title = page.doc.title.toLowerCase();
  let best: string | null = null;
  let top = 0.9;
  // Of a long thread only the end is read: what stands between its first message and that is no title.
  for (let j = 0; j < Math.min(first, talk.box + 300); j++) {
    const labelled = LABEL.test(snap.own[j] as string) ? valueAfter(talk, j) : null;
    if (labelled) return labelled;
    const score = headingScore(talk, j, first, title);
    if (score > top) {
      top = score;
      best =
        visibleText(snap.els[j] as Element)
          .split('\n')[0]
          ?.trim() || null;
    }
  }
  if (best !== null && best === talk.head) return null;
  return best?.slice(0, 300) ?? null;
}

function valueAfter(talk: Talk, j: number): string | null {
  for (let c = j + 1; c < j + 5 && c < talk.snap.els.length; c++) {
    const el = talk.snap.els[c] as Element;
    const text = el.localName === 'input' ? (el.getAttribute('value') ?? '') : (talk.snap.own[c] as string);
    if (text !== '') return text.slice(0, 300);
  }
  return null;
}

function headingScore(talk: Talk, j: number, first: number, title: string): number {
  const { snap } = talk;
  const el = snap.els[j] as Element;
  const level = /^h([1-4])$/.exec(el.localName)?.[1] ?? (el.getAttribute('role') === 'heading' ? '2' : null);
  const marks = marksOf(el);
  const called = /subject|topic-title|ticket-title|(?:^|-)title(?:$|-| )/i.test(marks) || /subject/i.test(el.id);
  if ((level === null && !called) || (snap.end[j] as number) - j > 12 || holds(snap, j, first)) return 0;
  const text = visibleText(el).replace(/\s+/g, ' ').trim();
  if (text.length < 3 || text.length > 250) return 0;
  const person = nameLikeness(text) === 1 && text.split(' ').length < 4 ? 0.4 : 0;
  return (
    (level ? 1.5 - Number(level) * 0.15 : 0) +
    (called ? 0.7 : 0) +
    (title.includes(text.toLowerCase()) ? 0.8 : 0) -
    person
  );
}
