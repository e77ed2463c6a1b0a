/** The page-side conductor: one session per page, from the first look to the last undo. */
import type { OverlayActions } from '../../components/overlay/props.ts';
import type { EvidenceSpan, Outcome, Page, PageState, ReadFailure, Triage } from '../domain/index.ts';
import { fail, ok } from '../domain/index.ts';
import type { TeachAsk } from '../messaging/protocol.ts';
import { createDrafts, type Drafts, notUndone } from './drafts.ts';
import { createKeeper } from './keeper.ts';
import { cardNotLoaded, createLaterOverlay, createLaterWriter, type LaterOverlay } from './later.ts';
import { createLearning, type Learning } from './learning.ts';
import { type Marks, marksFor } from './marks.ts';
import { createLaterQueue } from './queue/later.ts';
import type { QueueInPage } from './queue/types.ts';
import { quotedIn } from './quoted.ts';
import { createReader, type Known, type Reader } from './reader.ts';
import { showOnScreen } from './show.ts';
import type { Asked, Teacher } from './teach/types.ts';
import { createTeaching } from './teaching.ts';
import { trimmed } from './trim.ts';
import type { Session, SessionDeps, Writer, Written } from './types.ts';

export { createPageReader } from './page-reader.ts';
export { createParts, type PartName } from './parts.ts';
export { takeQuiet } from './quiet.ts';
export { claimPage } from './singleton.ts';
export { withRecipes } from './taught.ts';
export type { Background, Session, SessionDeps, Written } from './types.ts';

const noCard = (says: string): ReadFailure => ({
  code: 'unsupported-page',
  says,
  missing: [],
  reader: 'page',
  key: null,
});
const untouchable = {
  code: 'panel-only',
  says: 'On this site Aisle changes nothing in the page. Copy the text instead.',
};
const givenUp = noCard('This page keeps removing the Aisle card. Use the side panel here.');
const notLoaded = noCard(cardNotLoaded);

/**
 * Reads the page that it is started in, now and whenever the page changes, until `destroy`. A page that holds no
 * conversation gets nothing but one watcher. `onEnd` is called when the session ends by itself: the extension is gone.
 */
export function startSession(deps: SessionDeps, onEnd: () => void = () => undefined): Session {
  const conductor = new Conductor(deps, onEnd);
  conductor.start();
  return conductor;
}

class Conductor implements Session {
  readonly deps: SessionDeps;
  readonly reader: Reader;
  readonly drafts: Drafts;
  readonly overlay: LaterOverlay;
  readonly marks: Marks;
  readonly queue: QueueInPage;
  private readonly writer: Writer;
  readonly teaching: Teacher;
  readonly learning: Learning;
  private readonly keeper = createKeeper();
  private unwanted: ReadFailure | null = null;
  /** What a person should know about what they asked for last. */
  private says: string | null = null;
  private over = false;
  private conversationId = '';
  private told = '';
  /** The address at the last reading that a person asked for. */
  private readAt = '';

  constructor(deps: SessionDeps, onEnd: () => void) {
    this.deps = deps;
    this.marks = marksFor(deps.doc, () => void deps.background.styleFrames().catch(() => undefined));
    this.writer = createLaterWriter(deps.parts);
    this.drafts = createDrafts(deps, this.writer, () => this.paint());
    const without = (why: ReadFailure) => {
      this.unwanted = why;
      this.changed();
    };
    const onGivenUp = () => without(givenUp);
    const onOrphaned = () => {
      this.destroy();
      onEnd();
    };
    const known = () => this.reader.known();
    const says = () => this.says;
    this.learning = createLearning(
      deps,
      (triage) => this.rejudged(triage),
      () => this.paint(),
    );
    const { drafts, learning } = this;
    const hooks = { known, drafts, learnt: learning.stage, actions: actionsOf(this), says, onGivenUp, onOrphaned };
    this.overlay = createLaterOverlay(deps, hooks, () => without(notLoaded));
    this.queue = createLaterQueue(deps);
    this.reader = createReader(
      { ...deps, readPage: (page) => this.lookedAt(page) },
      (node) => this.overlay.owns(node) || this.teaching.owns(node),
      () => this.changed(),
    );
    this.teaching = createTeaching(deps, {
      show: () => this.show(),
      untouchable: () => this.panelOnly(),
      changed: () => this.paint(),
      reading: () => known().reading,
    });
  }

  start(): void {
    if (this.deps.quiet) this.report();
    else void this.reader.look(false);
  }

  destroy(): void {
    this.over = true;
    this.reader.destroy();
    this.overlay.destroy();
    this.queue.destroy();
    this.teaching.destroy();
    this.marks.clear();
  }

  /** Whenever the page is read for a conversation, its list is looked for as well, when there is time. */
  private lookedAt(page: Page): ReturnType<SessionDeps['readPage']> {
    this.queue.soon();
    const read = this.deps.readPage(page);
    return read instanceof Promise ? read.then(this.keeper.take) : this.keeper.take(read);
  }

  pageState(): PageState {
    const { stage, failure, composer } = this.reader.known();
    // Nobody watches a quiet page: what was read on another address of it is not what stands there now.
    if (this.deps.quiet && this.readAt !== this.deps.doc.URL) return this.unread();
    const ready = stage?.at === 'ready' ? stage : null;
    return {
      url: this.deps.doc.URL,
      conversation: ready ? trimmed(ready.conversation) : null,
      triage: ready?.triage ?? null,
      failure: this.unwanted ?? failure,
      hasComposer: composer !== null && !this.panelOnly(),
      mode: this.panelOnly() ? 'panel' : 'overlay',
      quoted: ready ? quotedIn(this.reader.known().reading) : null,
      notice: this.reader.known().reading?.notice ?? null,
    };
  }

  private unread(): PageState {
    const nothing = { conversation: null, triage: null, failure: null, hasComposer: false };
    return { url: this.deps.doc.URL, ...nothing, mode: 'panel' };
  }

  async readNow(): Promise<PageState> {
    this.deps.taught?.pin(null);
    await this.deps.taught?.learn();
    await this.lookNow();
    return this.pageState();
  }

  private async lookNow(): Promise<void> {
    this.unwanted = null;
    this.says = null;
    this.readAt = this.deps.doc.URL;
    await this.reader.look(true);
  }

  /** Reads by what was just pointed at, selected or taught, and opens the card. */
  private async show(): Promise<boolean> {
    await this.lookNow();
    if (!this.panelOnly()) this.overlay.toggle(true);
    return this.reader.known().reading !== null;
  }

  async teach(ask: TeachAsk): Promise<Asked> {
    const asked = await this.teaching.start(ask);
    this.says = asked.ok ? null : asked.failure.says;
    if (asked.ok && ask !== 'selection') this.overlay.toggle(false);
    this.paint();
    return asked;
  }

  async insert(text: string, mode: 'replace' | 'at-caret'): Promise<Written> {
    if (this.panelOnly()) return fail(untouchable);
    return this.writer.insert(this.reader.composer(), text, { mode });
  }

  async undoInsert(): Promise<Outcome<null, { code: string; says: string }>> {
    if (this.panelOnly()) return fail(untouchable);
    return (await this.writer.undo()) ? ok(null) : fail({ code: 'changed-text', says: notUndone });
  }

  showEvidence(span: EvidenceSpan): boolean {
    const { reading } = this.reader.known();
    if (!reading || this.over || this.panelOnly()) return false;
    const newest = reading.conversation.latestCustomerTurn.at(-1)?.key ?? '';
    const marked = this.marks.focus(reading, span);
    showOnScreen(marked ?? reading.bodies.get(newest) ?? null);
    return marked !== null;
  }

  rejudged(triage: Triage): void {
    this.reader.rejudge(triage);
  }

  toggleCard(): void {
    if (this.panelOnly()) void this.readNow();
    else if (this.reader.known().stage) this.overlay.toggle();
    else void this.readNow().then(() => this.overlay.toggle(true));
  }

  private panelOnly(): boolean {
    const { reading, stage } = this.reader.known();
    if (this.deps.quiet) return true;
    return reading?.mode === 'panel' || (stage?.at === 'ready' && stage.triage.view.panelOnly === true);
  }

  private paint(): void {
    if (this.over || this.unwanted || this.panelOnly() || this.teaching.busy()) this.overlay.destroy();
    else {
      if (this.reader.known().reading) this.overlay.prepare();
      this.overlay.paint();
    }
  }

  private changed(): void {
    const known = this.reader.known();
    const id = known.reading ? `${known.reading.conversation.site}/${known.reading.conversation.key}` : '';
    if (id !== this.conversationId) {
      this.drafts.reset();
      this.learning.reset();
    }
    this.conversationId = id;
    this.paint();
    this.mark(known);
    this.tell(known);
  }

  /** Evidence is marked while a reading stands, in a quiet moment; a page that must not change keeps its looks, too. */
  private mark({ stage, reading }: Known): void {
    if (stage?.at === 'ready' && stage.again) return;
    if (stage?.at !== 'ready' || !reading || this.panelOnly() || !stage.triage.view.markEvidence) this.marks.clear();
    else
      whenIdle(
        () => !this.over && this.reader.known().reading === reading && this.marks.show(reading, stage.triage.nature),
      );
  }

  /** Tells the side panel, when there is something new to tell. */
  private tell({ stage, failure, composer, reading }: Known): void {
    const judged =
      stage?.at === 'ready' ? JSON.stringify([stage.triage.scorecard.attention, stage.triage.gist]) : stage?.at;
    const last = reading?.conversation.messages.at(-1)?.key;
    const words = [this.conversationId, last, judged, failure?.code, composer !== null, this.unwanted?.says].join(' ');
    if (words === this.told) return;
    this.told = words;
    if (reading && stage?.at === 'ready') this.queue.opened(reading.conversation.key);
    this.report();
  }

  /** A side panel that is open beside the page follows what it hears. */
  private report(): void {
    whenIdle(() => !this.over && void this.deps.background.pageChanged(this.pageState()).catch(() => undefined));
  }
}

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 500 });
  else setTimeout(run, 30);
}

function actionsOf(session: Conductor): Omit<OverlayActions, 'onOpen' | 'onClose'> {
  return {
    onShowEvidence: (span) => void session.showEvidence(span),
    onShowReply(messageKey, finding) {
      const { reading } = session.reader.known();
      if (!reading) return;
      const span = finding?.span;
      const range = span ? session.marks.focusIn(reading, messageKey, span.start, span.end) : null;
      showOnScreen(range ?? reading.blocks.get(messageKey) ?? null);
    },
    onReadAgain: () => void session.readNow(),
    onTeach: (ask) => void session.teach(ask),
    onDraft(variant) {
      const { stage } = session.reader.known();
      if (stage?.at === 'ready') void session.drafts.ask(stage.conversation, variant);
    },
    onEdit: () => session.drafts.edited(),
    onInsert: (text) => void session.drafts.insert(session.reader.composer(), text, session.overlay.refusal()),
    onCopy: (text) => void session.drafts.copy(text),
    onUndoInsert: () => void session.drafts.undo(),
    onCorrect(change) {
      const { stage } = session.reader.known();
      if (stage?.at === 'ready') void session.learning.correct(stage.conversation, change);
    },
    onUndoCorrection: () => void session.learning.undo(),
    onOpenPanel: () => void session.deps.background.openPanel().catch(() => undefined),
  };
}
