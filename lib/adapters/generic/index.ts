// The words first and side by side: what is alike compresses best where it stands together.
import './words.ts';
import './words-composer.ts';
import type { Outcome, Page, PageReading, ReadFailure } from '../../domain/index.ts';
import { fail, ok } from '../../domain/outcome.ts';
import { buildReading } from './build.ts';
import { THRESHOLD } from './gate.ts';
import { loneSet } from './lone.ts';
import { mailOf } from './mail.ts';
import { openingOf } from './opening.ts';
import { rough } from './places.ts';
import { openedAs, previewIn } from './preview.ts';
import { boxOfSet, type Rated, rateSets } from './rate.ts';
import { withRuns } from './runs.ts';
import { candidateSets } from './sets.ts';
import { bareMailOf, quotedOf } from './single.ts';
import { holds, meet, type Snapshot, snapshotOf, within } from './snapshot.ts';
import { talkOf } from './talk.ts';
import type { Talk } from './talk-type.ts';

export { readFrom, similarBlocks } from './point.ts';

/**
 * Reads a page that no adapter claims: repeated blocks that look like messages, or one mail with its headers.
 * Gives the conversation with a confidence of 0.5 to 1, or stays silent: `no-conversation` when nothing on the page looks like one,
 * `unsure` when something does but not enough, `no-customer-message` when nobody but us wrote. The page is not changed.
 */
export function readGeneric(page: Page): Outcome<PageReading, ReadFailure> {
  if (!page.doc.body) return fail(failure('unsupported-page', 'This page has no text to read.'));
  const best = dialogTalk(page) ?? pageTalk(page);
  if (best && best.confidence >= THRESHOLD) {
    const reading = buildReading(page, best);
    return reading ? ok(reading) : fail(failure('no-customer-message', 'No message from a customer was found here.'));
  }
  if (best && best.confidence >= THRESHOLD / 2) {
    return fail(failure('unsure', 'This page may hold a conversation, but it could not be read with certainty.'));
  }
  return fail(failure('no-conversation', 'This page does not look like a conversation.'));
}

/** What the page says; where nothing on it is surely a talk of several, also with the messages whose parts stand flat side by side. */
function pageTalk(page: Page): Talk | null {
  const snap = snapshotOf(page.doc);
  const best = bestTalk(page, snap);
  const told = best?.names.some((n) => n !== null) || best?.roles.includes('agent');
  if (best && best.confidence >= SURE && best.template.items.length > 1 && told) return best;
  const runs = withRuns(snap);
  const flat = runs && bestTalk(page, runs);
  const better = flat?.template.items.some((i) => flat.snap.runs?.has(i)) && rank(flat) > (best ? rank(best) : 0);
  return better ? flat : best;
}

/** The box for the reply on a page that no adapter claims; null when there is no conversation or no box for it. */
export function findGenericComposer(page: Page): Element | null {
  const reading = readGeneric(page);
  return reading.ok ? reading.value.composer : null;
}

/** What an open dialog over the page says and answers goes before the page under it. */
function dialogTalk(page: Page): Talk | null {
  for (const el of Array.from(page.doc.querySelectorAll('dialog[open],[role=dialog],[role=alertdialog]'))) {
    const snap = snapshotOf(page.doc, el);
    const boxed = snap.boxes.reduce((sum, j) => sum + within(snap, 'prose', j), 0);
    if (snap.boxes.length === 0 || within(snap, 'prose', 0) - boxed < 20) continue;
    const talk = bestTalk(page, snap);
    if (talk?.composer && talk.confidence >= THRESHOLD) return talk;
  }
  return null;
}

/** Sure enough that no other reading of the page is tried. */
const SURE = 0.85;

/** The best few sets are read in full until one is sure; else the best of them and of a mail with headers. */
function bestTalk(page: Page, snap: Snapshot): Talk | null {
  const talks: Talk[] = [];
  const tried: Rated[] = [];
  const sets = widestFirst(snap, rateSets(snap, candidateSets(snap)).slice(0, 5));
  const known = snap.runs !== undefined && !holdsRun(snap, sets);
  for (const set of known ? [] : sets) {
    if (tried.some((before) => isPartOf(snap, set, before))) continue;
    tried.push(set);
    const talk = talkOf(page, snap, set);
    if (!talk) continue;
    const row = previewIn(talk);
    if (row) {
      const whole = row.whole && talkOf(page, snap, row.whole);
      if (whole) talks.push(openedAs(whole, row.name));
      continue;
    }
    if (talks.length === 0 && talk.confidence >= SURE && talk.template.items.length > 1) return talk;
    talks.push(talk);
  }
  const lone = known ? null : loneSet(snap);
  const alone = lone ? talkOf(page, snap, lone) : null;
  if (alone) talks.push(alone);
  for (const read of [quotedOf, mailOf, bareMailOf]) {
    const talk = read(snap);
    if (talk) talks.push(talk);
  }
  const worth = new Map(
    talks.map((talk) => [talk, rank(talk) - (talks.some((by) => isBeaten(talk, by) || isCoarser(talk, by)) ? 0.5 : 0)]),
  );
  return talks.reduce<Talk | null>((a, b) => (a && (worth.get(a) ?? 0) >= (worth.get(b) ?? 0) ? a : b), null);
}

/**
 * The best set, or one that is nearly as good and has all of it and more of one kind: follow-ups have another class and no head, answers stand
 * inside what they answer.
 */
function widestFirst(snap: Snapshot, sets: readonly Rated[]): readonly Rated[] {
  const best = sets[0];
  if (!best) return sets;
  const kind = (j: number) => rough(snap.els[j] as Element);
  // A cell tells neither who nor when, its row does.
  const row = sets.find(
    (set) =>
      set.seen.time > best.seen.time + 0.5 &&
      set.score > 0.85 * best.score &&
      best.live.every((j) => set.live.some((i) => i !== j && holds(snap, i, j))),
  );
  if (row) return [row, ...sets.filter((set) => set !== row)];
  const wider = sets.find(
    (set) =>
      set.live.length > best.live.length &&
      set.score > 0.9 * best.score &&
      set.seen.prose >= best.seen.prose &&
      set.seen.time >= 0.6 * best.seen.time &&
      new Set(set.live.map(kind)).size === 1 &&
      best.live.every((j) => set.live.filter((i) => holds(snap, j, i)).length === 1),
  );
  return wider ? [wider, ...sets.filter((set) => set !== wider)] : sets;
}

/** Is anything of these sets, or the post before them, put together from flat parts? Else they read as they did without. */
function holdsRun(snap: Snapshot, sets: readonly Rated[]): boolean {
  const { runs = NONE } = snap;
  const opens = ({ live, opening }: Rated) => (opening ?? openingOf(snap, live, boxOfSet(snap, live)))?.block ?? -1;
  const lone = loneSet(snap);
  return [...sets, ...(lone ? [lone] : [])].some((set) => set.items.some((i) => runs.has(i)) || runs.has(opens(set)));
}

const NONE: ReadonlySet<number> = new Set();

/** Each item inside another item of a set that was read already: the same rows again, or some of them. */
function isPartOf(snap: Snapshot, set: Rated, before: Rated): boolean {
  const used = new Set<number>();
  return set.live.every((j) => {
    const outer = before.live.find((i) => holds(snap, i, j) && !used.has(i));
    if (outer !== undefined) used.add(outer);
    return outer !== undefined;
  });
}

/** Does another talk that says more stand nearer to the same reply box? Then this one is a list beside it. */
function isBeaten({ snap, box, composer }: Talk, by: Talk): boolean {
  if (!composer || composer.el !== by.composer?.el || by.confidence < THRESHOLD) return false;
  return (
    meet(snap, by.box, composer.at) > meet(snap, box, composer.at) &&
    within(snap, 'prose', by.box) > 2 * within(snap, 'prose', box)
  );
}

/** Has one of its items several of another talk that is as sure and better built? Then these are parts of the page, the others messages. */
function isCoarser(talk: Talk, by: Talk): boolean {
  if (by.confidence < 0.75 || by.bonus <= talk.bonus || talk.snap !== by.snap) return false;
  const inside = (i: number) => by.template.items.filter((j) => j > i && holds(talk.snap, i, j)).length;
  return talk.template.items.some((i) => inside(i) > 1 && inside(i) >= by.template.items.length / 2);
}

/** What only we said goes behind what somebody says to us. */
const rank = (talk: Talk): number => talk.confidence + talk.bonus - (talk.roles.includes('customer') ? 0 : 0.5);

function failure(code: ReadFailure['code'], says: string): ReadFailure {
  return { code, says, missing: [], reader: 'generic', key: null };
}
