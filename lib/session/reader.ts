/** Watch, read, identify, triage: the loop that turns a page into a stage of the overlay. */
import type { OverlayStage } from '../../components/overlay/props.ts';
import { watch } from '../dom/watch.ts';
import type { Conversation, Outcome, Page, PageReading, ReadFailure, Triage } from '../domain/index.ts';
import type { Refusal } from '../messaging/protocol.ts';
import { identityOf } from './identify.ts';
import { type Known, noAnswer, nothingKnown } from './known.ts';
import { createPace, type Pace } from './pace.ts';
import { recall } from './recall.ts';
import { holds, scopeOf, stageOf } from './scope.ts';
import { createKnownStates, signatureOf } from './signature.ts';
import { trimmed } from './trim.ts';
import type { SessionDeps } from './types.ts';

export type { Known } from './known.ts';

export interface Reader {
  known(): Known;
  /** Reads now. `asked`: by a person, who gets to see a failure, too. */
  look(asked: boolean): Promise<void>;
  /** Takes a new judgement of the conversation on view. */
  rejudge(triage: Triage): void;
  /** The reply box as it is now; boxes are often mounted anew. */
  composer(): Element | null;
  destroy(): void;
}

/** A page that fails while it is being drawn anew gets a second look before the card goes. */
const secondLook = 500;
/** A page that keeps changing is read in full now and then, even if it looks as it did. */
const lookAnyway = 30_000;
const mostAskedAgain = 3;
const askAgainAfter = 1500;

/** Starts the loop; `onChange` is called whenever `known()` has changed. */
export function createReader(deps: SessionDeps, ignore: (node: Node) => boolean, onChange: () => void): Reader {
  return new Loop(deps, ignore, onChange);
}

class Loop implements Reader {
  private readonly deps: SessionDeps;
  private readonly ignore: (node: Node) => boolean;
  private readonly onChange: () => void;
  private state: Known = nothingKnown;
  private identity = '';
  /** What the background is being asked about now. */
  private asking = '';
  /** Only the last look at the page counts; an answer that is on its way stays wanted, so `turn` is none of its business. */
  private looks = 0;
  private turn = 0;
  private timer = 0;
  private doubted = false;
  private over = false;
  private watcher: { destroy(): void } | null = null;
  private watched: Element | null | undefined = undefined;
  /** The element around the messages; changes elsewhere on the page are less urgent. */
  private around: Element | null = null;
  /** Something changed inside a shadow root around the messages, which a cheap look does not see into. */
  private inShadow = false;
  private readonly pace: Pace;
  private readonly states = createKnownStates();
  private readAt = 0;

  constructor(deps: SessionDeps, ignore: (node: Node) => boolean, onChange: () => void) {
    this.deps = deps;
    this.ignore = ignore;
    this.onChange = onChange;
    this.pace = createPace(() => void this.lookAgain());
    if (!deps.quiet) deps.doc.addEventListener('focusin', this.focused, { passive: true });
  }

  known(): Known {
    return this.state;
  }

  composer(): Element | null {
    const held = this.state.composer;
    return held?.isConnected ? held : this.deps.findComposer(this.page());
  }

  rejudge(triage: Triage): void {
    const { stage } = this.state;
    if (stage?.at !== 'ready' || stage.triage.conversationId !== triage.conversationId) return;
    this.set({ stage: { ...stage, triage } });
  }

  destroy(): void {
    this.over = true;
    this.looks++;
    this.turn++;
    clearTimeout(this.timer);
    this.pace.destroy();
    this.watcher?.destroy();
    this.deps.doc.removeEventListener('focusin', this.focused);
  }

  async look(asked: boolean): Promise<void> {
    if (this.over) return;
    const mine = ++this.looks;
    const read = this.read();
    const outcome = read instanceof Promise ? await this.latest(read, mine) : read;
    if (!outcome) return;
    const elsewhere = outcome.ok ? outcome.value.answersElsewhere : outcome.failure.code === 'composer-only';
    let reading = outcome.ok ? outcome.value : null;
    if (elsewhere) {
      reading = await this.recalled(outcome, asked);
      if (mine !== this.looks) return;
    }
    if (reading) await this.take(reading, asked);
    else if (!outcome.ok) this.fails(outcome.failure, asked);
  }

  /** What a reader that had to be fetched says, unless the page was read again meanwhile. */
  private async latest(read: Promise<Outcome<PageReading, ReadFailure>>, mine: number) {
    const outcome = await read;
    return mine === this.looks ? this.weigh(outcome, 0) : null;
  }

  private read(): Outcome<PageReading, ReadFailure> | Promise<Outcome<PageReading, ReadFailure>> {
    const start = performance.now();
    const outcome = this.deps.readPage(this.page());
    return outcome instanceof Promise ? outcome : this.weigh(outcome, performance.now() - start);
  }

  /** Takes note of what a reading cost, and of where the conversation is. */
  private weigh(outcome: Outcome<PageReading, ReadFailure>, cost: number): Outcome<PageReading, ReadFailure> {
    const news = outcome.ok
      ? identityOf(outcome.value.conversation) !== this.identity
      : this.state.stage?.at === 'ready';
    this.readAt = performance.now();
    this.inShadow = false;
    this.pace.done(cost, news);
    this.around = outcome.ok ? stageOf(outcome.value) : null;
    this.states.add(outcome.ok ? this.signature(outcome.value) : null, news);
    return outcome;
  }

  private signature(reading: PageReading | null): string | null {
    return this.around && reading ? signatureOf(this.deps.doc, this.around, reading) : null;
  }

  /** After a change of the page: read only when the page does not look as it did at the last reading. */
  private async lookAgain(): Promise<void> {
    if (!this.looksKnown()) await this.look(false);
  }

  private looksKnown(): boolean {
    if (this.inShadow || performance.now() - this.readAt > lookAnyway) return false;
    return this.state.stage?.at === 'ready' && this.states.has(this.signature(this.state.reading));
  }

  /** What changed in the conversation is looked at before the pace is asked: a clock must not use up a message's turn. */
  private readonly changed = (): void => {
    if (!this.looksKnown()) this.pace.soon();
  };

  private page(): Page {
    return { url: new URL(this.deps.doc.URL), doc: this.deps.doc };
  }

  private set(next: Partial<Known>): void {
    this.state = { ...this.state, ...next };
    this.onChange();
  }

  /** On a page that only answers: the conversation as it was read where it is shown; else what this page quotes. */
  private async recalled(outcome: Outcome<PageReading, ReadFailure>, asked: boolean): Promise<PageReading | null> {
    const here = outcome.ok ? outcome.value : null;
    const site = outcome.ok ? outcome.value.conversation.site : outcome.failure.reader;
    const key = outcome.ok ? outcome.value.conversation.key : outcome.failure.key;
    if (key === null) return here;
    const composer = here?.composer ?? this.deps.findComposer(this.page());
    const held = this.state.stage?.at === 'ready' && !asked ? this.state.reading : null;
    if (held?.conversation.site === site && held.conversation.key === key) return { ...held, composer };
    const conversation = await recall(this.deps, site, key);
    if (!conversation) return here;
    return { conversation, bodies: new Map(), blocks: new Map(), composer, mode: here?.mode ?? 'overlay' };
  }

  private async take(reading: PageReading, asked: boolean): Promise<void> {
    this.doubted = false;
    const identity = identityOf(reading.conversation);
    const { stage } = this.state;
    const known = (identity === this.identity && stage?.at === 'ready') || identity === this.asking;
    if (known && !asked) return this.keep(reading);
    this.mark('aisle:message-visible');
    clearTimeout(this.timer);
    this.asking = identity;
    // The question goes out before anything is painted: the two take their time side by side.
    const answer = this.triage(reading.conversation);
    const same = stage?.at === 'ready' && stage.conversation.key === reading.conversation.key;
    const meanwhile = same ? { ...stage, again: true } : stage && { at: 'reading' as const };
    this.set({ reading, composer: reading.composer, failure: null, stage: meanwhile });
    this.rewatch();
    await this.judged(answer, reading.conversation, identity, ++this.turn, 0);
  }

  /** Nothing that moves a score has changed, but the page may have drawn its elements anew. */
  private keep(reading: PageReading): void {
    const old = this.state.reading;
    const moved = [...reading.blocks].some(([key, block]) => old?.blocks.get(key) !== block);
    if (!moved && reading.composer === this.state.composer) return;
    this.set({ reading, composer: reading.composer });
    this.rewatch();
  }

  /** Takes the answer, unless the page has moved on. What is still being fetched is asked for again, a few times. */
  private async judged(
    asked: Promise<Outcome<Triage, Refusal>>,
    conversation: Conversation,
    identity: string,
    turn: number,
    before: number,
  ): Promise<void> {
    const answer = await asked;
    if (turn !== this.turn) return;
    this.asking = '';
    this.identity = answer.ok ? identity : '';
    if (!answer.ok) return this.set({ stage: { at: 'failed', failure: answer.failure } });
    this.set({ stage: { at: 'ready', conversation, triage: answer.value } });
    if (answer.value.pending.length === 0 || before >= mostAskedAgain) return;
    const again = () => void this.judged(this.triage(conversation), conversation, identity, turn, before + 1);
    this.timer = this.later(askAgainAfter, again);
  }

  /** Asks again when there was no answer: a worker that is just being started may lose a message. */
  private async triage(conversation: Conversation): Promise<Outcome<Triage, Refusal>> {
    const message = trimmed(conversation);
    for (const pause of [200, 1000]) {
      const answer = await this.deps.background.triage(message).catch(() => null);
      if (answer) return answer;
      await new Promise((done) => setTimeout(done, pause));
    }
    return this.deps.background.triage(message).catch(() => ({ ok: false as const, failure: noAnswer }));
  }

  /** A failure is shown when a person asked, or when a known site lost a part; a page without conversation stays bare. */
  private fails(failure: ReadFailure, asked: boolean): void {
    if (this.state.stage?.at === 'ready' && !this.doubted && !asked) {
      this.doubted = true;
      this.timer = this.later(secondLook, () => void this.look(false));
      return;
    }
    clearTimeout(this.timer);
    const shown = asked || failure.code === 'missing-part' || failure.code === 'composer-only';
    const stage: OverlayStage | null = shown ? { at: 'failed', failure } : null;
    const stays = this.state.failure?.code === failure.code && this.state.stage?.at === 'failed' && !asked;
    this.identity = '';
    this.asking = '';
    this.turn++;
    if (stays || (this.state.stage === null && stage === null && this.state.failure?.code === failure.code)) return;
    this.set({ stage, reading: null, failure, composer: null });
    this.rewatch();
  }

  private later(milliseconds: number, run: () => void): number {
    return this.deps.doc.defaultView?.setTimeout(run, milliseconds) ?? 0;
  }

  /** Narrow and quick around a conversation; wide and slow while there is none. */
  private rewatch(): void {
    if (this.over || this.deps.quiet) return;
    const reading = this.state.reading;
    const scope = scopeOf(this.deps.doc, reading);
    if (this.watcher && scope === this.watched) return;
    this.watcher?.destroy();
    this.watched = scope;
    this.watcher = watch(this.deps.doc, {
      least: reading ? 8 : 60,
      most: reading ? 200 : 8000,
      scope: () => scopeOf(this.deps.doc, this.state.reading),
      ignore: this.ignore,
      beside: this.matterless,
      onChange: (reason) => (reason === 'content' ? this.changed() : void this.look(false)),
      eager: reading !== null,
    });
  }

  /** What happens beside the conversation matters later. */
  private readonly matterless = (node: Node): boolean => {
    if (!this.around?.isConnected) return false;
    if (holds(this.around, node)) {
      this.inShadow ||= node.getRootNode() !== this.around.getRootNode() && node.ownerDocument === this.deps.doc;
      return false;
    }
    this.pace.sometime();
    return true;
  };

  /** A reply box that opens on a click takes the focus; the watched part of the page may not hold it. */
  private readonly focused = (event: FocusEvent): void => {
    if (!this.state.reading || this.state.composer?.isConnected) return;
    const el = event.composedPath()[0] as HTMLElement | undefined;
    if (el?.isContentEditable || el?.tagName === 'TEXTAREA' || el?.tagName === 'IFRAME') void this.look(false);
  };

  private mark(name: string): void {
    if (this.deps.testBuild) performance.mark(name);
  }
}
