import { deepAll } from '../../dom/deep.ts';
import type { Candidate, Outcome, Page, PageReading, Recipe, RecipeDraft } from '../../domain/index.ts';
import { fail, ok } from '../../domain/outcome.ts';
import { readWith } from '../read.ts';
import { adapterOf } from './adapter.ts';
import { answers, type Readers, readOne } from './guided.ts';
import {
  asCandidates,
  blockSelectors,
  boxSelectors,
  markCandidates,
  onlyOne,
  partCandidates,
  pointedBody,
  wayTo,
} from './parts.ts';
import { pathPatternOf } from './path.ts';
import { type Pointed, type Sample, samplesOf, squeezed } from './samples.ts';

/** What a recipe is made from. */
export interface Lesson {
  page: Page;
  /** The first reading of the page, as `firstReading` gives it; null = nothing. */
  reading: PageReading | null;
  pointed: Pointed;
  /** The general reader, for what a recipe may leave to it; absent = it has to read by its own parts. */
  readers?: Readers | null;
  /** A site adapter claims this page. */
  overSite: boolean;
  now: Date;
}

/** Why nothing could be learned, as a sentence. */
export interface NotLearned {
  code: 'no-pattern';
  says: string;
}

const says =
  'Aisle found nothing lasting by which it could find these messages again. It can read them once, but not learn the page.';

/**
 * Finds the pattern behind what a person pointed at: selectors of stable attributes, given class names, roles and structure for the
 * messages, their parts, the reply box and our side. Fails when nothing lasting finds the message again. The page is not changed.
 */
export function deriveRecipe(lesson: Lesson): Outcome<RecipeDraft, NotLearned> {
  const samples = inOneRoot(samplesOf(lesson.reading, lesson.pointed), lesson.pointed.message);
  const draft = draftOf(lesson, samples);
  if (!draft || !reads(lesson, draft)) return fail({ code: 'no-pattern', says });
  const follow = followOf(lesson, draft);
  return ok(follow ? { ...draft, follow } : draft);
}

/**
 * What of the reading can be left to the general reader: what it makes of the whole page, else what it makes of the place, if that
 * answers the pointed message, into the box that was pointed at. Whoever pointed at an author or at one of ours knows better than it.
 */
function followOf({ page, pointed, readers, now }: Lesson, draft: RecipeDraft): RecipeDraft['follow'] {
  if (!readers || pointed.author || pointed.ours) return undefined;
  return (['page', 'place'] as const).find((follow) => {
    const read = readOne({ ...asRecipe(draft, now), follow }, page, readers);
    if (!read?.ok) return false;
    const isPointed = answers(read.value, pointed.message);
    return isPointed && (!pointed.composer || read.value.composer === pointed.composer);
  });
}

/** A draft with the record's own fields, to try it before it is kept. */
export const asRecipe = (draft: RecipeDraft, now: Date): Recipe => ({
  ...draft,
  id: 'draft',
  author: null,
  clock: 0,
  at: now.toISOString(),
});

function inOneRoot(samples: readonly Sample[], pointed: Element): Sample[] {
  const mine = samples.find((s) => s.block.contains(pointed) || pointed.contains(s.block)) ?? samples[0];
  return samples.filter((s) => s.block.getRootNode() === mine?.block.getRootNode());
}

function draftOf(lesson: Lesson, samples: readonly Sample[]): RecipeDraft | null {
  const { page, reading, pointed, now } = lesson;
  const since = now.toISOString().slice(0, 7) as Candidate['since'];
  const hosts = samples[0] ? wayTo(samples[0].block, page.doc) : null;
  const message = hosts ? asCandidates(blockSelectors(samples), hosts, since) : [];
  if (message.length === 0) return null;
  const part = (name: 'body' | 'author' | 'sentAt') => partCandidates(samples, name, since);
  const parts = {
    body: bodyOf(samples, pointed.message, since),
    author: part('author'),
    sentAt: part('sentAt'),
    subject: subjectOf(page, reading, since),
    composer: composerOf(page, pointed.composer ?? reading?.composer ?? null, since),
    agentMark: markCandidates(samples, 'agent', since),
    noteMark: markCandidates(samples, 'note', since),
    drop: [] as Candidate[],
  };
  if (parts.body.some(({ css }) => css === ':scope')) parts.drop = besideWords([...parts.author, ...parts.sentAt]);
  // Without the place of the words the name and the time would be read as words, too.
  if (parts.body.length === 0) return null;
  const found = Object.entries(parts).filter(([, candidates]) => candidates.length > 0);
  return {
    label: page.url.host,
    origin: page.url.origin,
    path: pathPatternOf(page.url.pathname),
    parts: { message, ...Object.fromEntries(found) },
    ours: oursIn(samples),
    newestFirst: isNewestFirst(reading),
    channel: reading?.conversation.channel ?? 'ticket',
    visibility: reading?.conversation.latestCustomerTurn.at(-1)?.visibility === 'public' ? 'public' : 'private',
    overSite: lesson.overSite,
  };
}

/** Name and time inside the words are no words; only what is found by more than its tag may be left out. */
const besideWords = (found: readonly Candidate[]): Candidate[] =>
  found.filter(({ css }) => typeof css === 'string' && /[.#[]/.test(css)).slice(0, 4);

/** What the reader takes for the words, unless it takes the whole block: then what was pointed at, if that is found in the others. */
function bodyOf(samples: readonly Sample[], pointed: Element, since: Candidate['since']): Candidate[] {
  const read = partCandidates(samples, 'body', since);
  if (read.length > 0 && read[0]?.css !== ':scope') return read;
  const shown = pointedBody(samples, pointed, since);
  return shown.length > 0 ? [...shown, ...read] : read;
}

function oursIn(samples: readonly Sample[]): string[] {
  const names = samples.flatMap((s) => (s.role === 'agent' && s.author ? [squeezed(s.author)] : []));
  const theirs = new Set(samples.flatMap((s) => (s.role === 'customer' && s.author ? [squeezed(s.author)] : [])));
  return [...new Set(names)].filter((name) => name !== '' && name.length <= 200 && !theirs.has(name)).slice(0, 20);
}

function isNewestFirst(reading: PageReading | null): boolean {
  const blocks = reading?.conversation.messages.flatMap((m) => reading.blocks.get(m.key) ?? []) ?? [];
  const [oldest, newest] = [blocks[0], blocks.at(-1)];
  return oldest !== undefined && newest !== undefined && (oldest.compareDocumentPosition(newest) & 2) !== 0;
}

function subjectOf(page: Page, reading: PageReading | null, since: Candidate['since']): Candidate[] {
  const subject = reading?.conversation.subject;
  if (!subject) return [];
  const heads = deepAll(page.doc, 'h1,h2,h3,[role="heading"],[itemprop="name"]').slice(0, 40);
  const el = heads.find((one) => squeezed(one) === subject);
  const hosts = el ? wayTo(el, page.doc) : null;
  return el && hosts ? asCandidates(onlyOne(el).slice(0, 2), hosts, since) : [];
}

/** For an editor in a frame, the frame is named: its body comes and goes. */
function composerOf(page: Page, box: Element | null, since: Candidate['since']): Candidate[] {
  if (!box) return [];
  const el = box.localName === 'body' ? (box.ownerDocument.defaultView?.frameElement ?? box) : box;
  const hosts = wayTo(el, page.doc);
  return hosts ? asCandidates(boxSelectors(el), hosts, since) : [];
}

/** Does the draft, read by the engine, give the pointed message back? */
function reads({ page, pointed, now }: Lesson, draft: RecipeDraft): boolean {
  try {
    const reading = readWith(adapterOf(asRecipe(draft, now)), page);
    if (!reading.ok) return false;
    return [...reading.value.blocks.values()].some(
      (block) =>
        block.contains(pointed.message) || pointed.message.contains(block) || sharesHost(block, pointed.message),
    );
  } catch {
    return false;
  }
}

const sharesHost = (block: Element, el: Element): boolean => {
  const root = el.getRootNode();
  return 'host' in root && block.contains(root.host as Element);
};
