import type { Outcome, Page, PageReading, ReadFailure } from '../../domain/index.ts';
import { fail, ok } from '../../domain/outcome.ts';
import { buildReading } from './build.ts';
import { parentOf } from './dom.ts';
import { loneAt } from './lone.ts';
import { type Rated, rateSets } from './rate.ts';
import { type CandidateSet, candidateSets } from './sets.ts';
import { holds, type Snapshot, snapshotOf, within } from './snapshot.ts';
import { talkOf } from './talk.ts';
import type { Talk } from './talk-type.ts';

/** So sure is a reading at least whose message a person pointed at. */
const POINTED = 0.7;

/**
 * Reads the page with `element` (the message, a part of it, or a box around it) as the newest customer message: its author, time and
 * text, what was said before, and the composer, as far as they can be found. The confidence is at least 0.7: a person pointed there.
 * Fails with `no-customer-message` when nothing is written there. The page is not changed; never throws.
 */
export function readFrom(page: Page, element: Element): Outcome<PageReading, ReadFailure> {
  const snap = snapshotOf(page.doc);
  const at = placeIn(snap, element);
  const found = at < 0 ? null : talkAt(page, snap, at);
  const reading = found && buildReading(page, found.talk, found.talk.order.indexOf(found.k));
  return reading
    ? ok(reading)
    : fail({
        code: 'no-customer-message',
        says: 'Nothing is written where you pointed.',
        missing: ['body'],
        reader: 'generic',
        key: null,
      });
}

/**
 * The blocks of the page that repeat as the one around `element` does, itself included, in page order: the other messages of a talk
 * when one is given. Only the block itself (or the element) when nothing repeats.
 */
export function similarBlocks(element: Element): Element[] {
  const snap = snapshotOf(topOf(element));
  const at = placeIn(snap, element);
  if (at < 0) return [element];
  const best = setsAt(snap, at)[0];
  return best ? best.live.map((i) => snap.els[i] as Element) : [element];
}

/** The document of the outermost frame that may be looked into. */
function topOf(element: Element): Document {
  let doc = element.ownerDocument;
  for (;;) {
    let frame: Element | null = null;
    try {
      frame = doc.defaultView?.frameElement ?? null;
    } catch {
      // A frame of another origin around this one: the page begins here.
    }
    if (!frame) return doc;
    doc = frame.ownerDocument;
  }
}

/** The place of the element, or of the nearest one around it that shows; -1 when it is not on the page. */
function placeIn(snap: Snapshot, element: Element): number {
  for (let el: Element | null = element; el; el = parentOf(el)) {
    const at = snap.els.indexOf(el);
    if (at > 0) return at;
  }
  return -1;
}

/** The sets of which exactly one item is around, at or in the place; best first, those that fit it closely before wide ones. */
function setsAt(snap: Snapshot, at: number): Rated[] {
  const sets = candidateSets(snap).filter((set) => itemAt(snap, set, at) >= 0);
  const rated = rateSets(snap, sets).filter((r) => itemAt(snap, { token: '', items: r.live }, at) >= 0);
  const worth = (r: Rated) => r.score + looseness(snap, r, at);
  return rated.sort((a, b) => worth(b) - worth(a));
}

function itemAt(snap: Snapshot, { items }: CandidateSet, at: number): number {
  const around = items.findLastIndex((i) => holds(snap, i, at));
  if (around >= 0) return around;
  const inside = items.findIndex((i) => holds(snap, at, i));
  return inside >= 0 && !items.some((i, k) => k !== inside && holds(snap, at, i)) ? inside : -1;
}

/** Below 0 for a set whose item says much more, or much less, than the place. */
function looseness(snap: Snapshot, r: Rated, at: number): number {
  const item = r.live[itemAt(snap, { token: '', items: r.live }, at)] as number;
  const [a, b] = [within(snap, 'text', item) + 1, within(snap, 'text', at) + 1];
  return -0.4 * Math.abs(Math.log(a / b));
}

function talkAt(page: Page, snap: Snapshot, at: number): { talk: Talk; k: number } | null {
  const lone = loneAt(snap, at);
  for (const set of setsAt(snap, at).slice(0, 4)) {
    if (lone && isPartOfPage(snap, set, at, lone)) continue;
    const found = pointed(talkOf(page, snap, set), at);
    if (found) return found;
  }
  return lone ? pointed(talkOf(page, snap, lone), at) : null;
}

/**
 * A block says who, when and what at the place: then things inside it are parts of one message, and things around it of which only
 * one says when are parts of the page, its bar and its main part for one.
 */
function isPartOfPage(snap: Snapshot, { live, seen }: Rated, at: number, lone: Rated): boolean {
  const block = lone.live[0] as number;
  if (!lone.seen.time || !lone.seen.author || seen.time * live.length >= 1.5) return false;
  if (live.every((i) => i !== block && holds(snap, block, i))) return true;
  const item = live[itemAt(snap, { token: '', items: live }, at)] as number;
  return item !== block && holds(snap, item, block);
}

/** The talk with the item at the place as a customer's message, and everything else by that writer with it. */
function pointed(talk: Talk | null, at: number): { talk: Talk; k: number } | null {
  if (!talk) return null;
  const k = itemAt(talk.snap, { token: '', items: talk.template.items }, at);
  if (k < 0) return null;
  const name = talk.names[k] ?? null;
  const roles = talk.roles.map((role, n) =>
    n === k || (name !== null && talk.names[n] === name && role === 'agent') ? 'customer' : role,
  );
  return { talk: { ...talk, roles, confidence: Math.max(POINTED, talk.confidence) }, k };
}
