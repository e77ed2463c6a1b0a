import { composersOf } from './composer.ts';
import { momentOf } from './moments.ts';
import { peopleOf } from './people.ts';
import { templateOf } from './slots.ts';
import type { Snapshot } from './snapshot.ts';
import type { Talk } from './talk-type.ts';

/** One message that stands alone on its page. */
export interface Solo {
  block: number;
  body: number;
  author: number | null;
  name: string | null;
  email: string | null;
  text: string;
  /** The element that shows the time, or -1. */
  time: number;
  confidence: number;
  mail: boolean;
  /** The page only answers: the message is quoted in its reply box. */
  elsewhere?: boolean;
}

/** A talk of one customer message. */
export function soloTalk(snap: Snapshot, s: Solo): Talk {
  const moment =
    s.time < 0
      ? { shown: null, at: null, weak: true, el: null }
      : momentOf(snap.els[s.time] as Element, snap.own[s.time] as string, s.time);
  return {
    snap,
    template: templateOf(snap, [s.block], null),
    bodies: [s.body],
    authors: [s.author],
    names: [s.name],
    emails: [s.email],
    texts: [s.text],
    roles: ['customer'],
    moments: [moment],
    order: [0],
    people: peopleOf(snap, [s.block]),
    composer: composersOf(snap, [s.block], s.block)[0] ?? null,
    box: s.block,
    marks: s.mail ? 'mail' : 'review',
    twoSided: true,
    bubbles: false,
    mailHeaders: s.mail,
    head: null,
    subject: null,
    confidence: s.confidence,
    bonus: 0.45,
    why: {},
    elsewhere: s.elsewhere === true,
  };
}
