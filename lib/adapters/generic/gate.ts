import type { Rated } from './rate.ts';

/** What speaks for and against "this page holds one conversation", each 0..1 unless said. */
export interface Signs {
  rated: Rated;
  /** A reply box that belongs to the messages: its score, 0 when there is none. */
  composer: number;
  /** The two sides are told apart by marks, sides or the signed-in person. */
  sides: boolean;
  notes: boolean;
  /** The contact that the page names is an author here. */
  contact: boolean;
  /** Somebody wrote twice. */
  returns: boolean;
  /** Items with a `Reply` of their own. */
  replies: number;
  /** `role=log`, a heading such as `4 comments`. */
  announced: boolean;
  /** Share of texts that are cut off or hold no sentence. */
  stubs: number;
  /** Items whose authors were found. */
  named: number;
  /** Other long text on the page than the messages': an article, a form. */
  elsewhere: number;
  /** `role=feed` or a box that starts a new post above unrelated ones. */
  feed: boolean;
  /** Items that carry their own title. */
  titled: number;
  /** The reply box is open in one of them. */
  opened: boolean;
  /** The items are no like things: parts of a page, or the paragraphs of one text. */
  parts: number;
  /** One message only. */
  alone: boolean;
  /** The box or the controls say that this is answered: `Reply to this review`, reply and forward. */
  answers: boolean;
  /** Nothing on the page invites an answer: no box, no button. */
  mute: boolean;
  /** Hardly any tells when, nothing calls them messages, and they do not take sides: parts of an article, of a list, of the page. */
  undated: boolean;
  /** Some of them call another writer by name. */
  calls: boolean;
  /** They speak to one another: names called, quotes, answers by their title. */
  turns: boolean;
  /** An address stands beside an author. */
  addressed: boolean;
  /** Beside them one may reply and forward. */
  mailed: boolean;
  /** Each says but one thing, between quotation marks: praise that a page shows. */
  quoted: boolean;
  /** A shop, a form for a new record, a list of records. */
  against: number;
}

/** Below this a reader stays silent. */
export const THRESHOLD = 0.5;

/**
 * How sure it is that the page holds one conversation, 0..1, with the addends for explaining. The weights are set by hand on the development
 * pages; each sign is explained above, and the sum is squeezed to 0..1.
 */
export function confidenceOf(s: Signs): { value: number; why: Record<string, number> } {
  const { seen } = s.rated;
  const why: Record<string, number> = {
    base: -3.1,
    time: 0.9 * seen.time,
    author: 1 * s.named,
    prose: 1 * seen.prose,
    called: 1 * seen.called,
    composer: 1.1 * Math.min(1.6, s.composer / 2),
    sides: s.sides ? 1.3 : 0,
    notes: s.notes ? 0.8 : 0,
    contact: s.contact ? 1 : 0,
    returns: s.returns ? 0.8 : 0,
    replies: 1.1 * s.replies,
    announced: s.announced ? 1.2 : 0,
    calls: s.calls && !s.undated && !s.announced ? 0.8 : 0,
    stubs: -1.7 * s.stubs,
    list: -1.2 * seen.list,
    titled: -2.6 * Math.max(seen.titled, s.titled) * (s.alone ? 0.2 : s.opened ? 0.35 : 1),
    boxes: -3 * seen.boxes,
    link: -2 * Math.max(0, seen.link - 0.25),
    feed: s.feed ? -2.5 : 0,
    against: -1.6 * s.against,
    parts: -2.5 * (s.quoted ? 1 : s.parts),
    alone: s.alone ? -1.6 : 0,
    answers: s.alone && s.answers ? 1.2 : 0,
    mute: s.mute && !s.notes && !(s.contact && s.titled < 0.5) && !s.addressed ? -1.2 * (s.returns ? 0.5 : 1) : 0,
    // Several that nobody can answer and that say nothing to one another: news, entries of a log.
    still:
      s.mute && !s.alone && !s.turns && !s.notes && !s.contact && !s.addressed && !s.announced
        ? -2 - (s.sides ? 1.3 : 0)
        : 0,
    // Nothing tells when, which side, or that anybody answers.
    loose: seen.time === 0 && !s.sides && !s.contact && s.replies === 0 && !s.announced ? -1 : 0,
    undated: s.undated && !s.alone && !(s.announced && s.contact) ? -1.5 : 0,
    addressed: s.addressed ? (s.alone ? 1 : s.mailed ? 0.6 : 0) : 0,
    odd: s.rated.live.length < 4 && seen.time > 0 && seen.time < 0.6 ? -1.6 : 0,
  };
  const sum = Object.values(why).reduce((a, b) => a + b, 0);
  return { value: 1 / (1 + Math.exp(-1.6 * sum)), why };
}
