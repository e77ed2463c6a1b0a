import type { LearntStage, OverlayActions } from '../../components/overlay/props.ts';
import type {
  Channel,
  Conversation,
  Draft,
  EvidenceSpan,
  InsertOptions,
  Measure,
  NatureChange,
  Outcome,
  Page,
  PageReading,
  PageState,
  ReadFailure,
  Recipe,
  RecipeDraft,
  Triage,
} from '../domain/index.ts';
import type { Refusal, TeachAsk } from '../messaging/protocol.ts';
import type { Drafts } from './drafts.ts';
import type { PartsAtHand } from './parts.ts';
import type { QueueBackground, QueueInPage } from './queue/types.ts';
import type { Known } from './reader.ts';
import type { TaughtReader } from './taught.ts';
import type { Asked } from './teach/types.ts';

/** The background, as one session uses it. Each call may reject when the extension is gone. */
export interface Background {
  triage(conversation: Conversation): Promise<Outcome<Triage, Refusal>>;
  draft(input: { conversation: Conversation; variant: number }): Promise<Outcome<Draft, Refusal>>;
  recall(input: { site: string; key: string }): Promise<Outcome<Conversation, Refusal>>;
  correct(input: {
    conversation: Conversation;
    change: NatureChange;
  }): Promise<Outcome<{ triage: Triage; id: string }, Refusal>>;
  uncorrect(input: { conversation: Conversation; id: string }): Promise<Outcome<Triage, Refusal>>;
  openPanel(): Promise<unknown>;
  pageChanged(state: PageState): Promise<unknown>;
  /** Has the style of the marks in the frames of the page, too. */
  styleFrames(): Promise<unknown>;
}

/** All that a session is handed. It names no browser API, so that it runs in a plain page for tests. */
export interface SessionDeps {
  doc: Document;
  background: Background;
  /** A promise only while a part of the reader is being fetched. */
  readPage(page: Page): Outcome<PageReading, ReadFailure> | Promise<Outcome<PageReading, ReadFailure>>;
  findComposer(page: Page): Element | null;
  /** False once the extension was updated, disabled or removed under this page. */
  alive(): boolean;
  /** The parts that are fetched when they are needed. */
  parts: Pick<PartsAtHand, 'now' | 'need'>;
  /** This page must stay as it is: read on a click only, watch nothing, show and write nothing. */
  quiet?: boolean;
  /** Keeps what was taught; left out where nothing can be kept. */
  keepRecipe?(draft: RecipeDraft): Promise<Outcome<Recipe, Refusal>>;
  /** The reader as one that can be taught; left out where it cannot. */
  taught?: Pick<TaughtReader, 'pin' | 'learn' | 'mayBeKnown'>;
  /** Judges lists of conversations; left out where lists are not looked for. */
  queue?: QueueBackground;
  /** Open shadow root and performance marks, for tests only. */
  testBuild?: boolean;
}

/** What an insert or a copy came to, for whoever asked. */
export type Written = Outcome<{ inserted: string }, { code: string; says: string }>;

/** One running session in one page. */
export interface Session {
  destroy(): void;
  pageState(): PageState;
  /** Reads now because a person asked: a failure is then shown, too. */
  readNow(): Promise<PageState>;
  insert(text: string, mode: 'replace' | 'at-caret'): Promise<Written>;
  /** Takes the last insert back, when it stands there untouched. */
  undoInsert(): Promise<Outcome<null, { code: string; says: string }>>;
  /** Marks words of the customer in the page and scrolls there; false when they are not there or the page must not change. */
  showEvidence(span: EvidenceSpan): boolean;
  toggleCard(): void;
  /** Takes a judgement that was made anew elsewhere, when it is of the conversation on view. */
  rejudged(triage: Triage): void;
  /** The list of conversations on this page. */
  readonly queue: Pick<QueueInPage, 'state' | 'show'>;
  /** Starts teaching or pointing, or reads the selection. */
  teach(ask: TeachAsk): Promise<Asked>;
}

/** What the overlay needs besides; it comes with the part that shows it. */
export interface OverlayDeps extends SessionDeps {
  /** The overlay's style sheet as text. */
  css: string;
  /** Length of a text in a channel's own unit. */
  measure(text: string, channel: Channel): Measure;
}

export interface OverlayHooks {
  known(): Known;
  drafts: Drafts;
  /** What became of the last correction. */
  learnt?(): LearntStage;
  /** A sentence about what a person asked for last; null = nothing to say. */
  says?(): string | null;
  actions: Omit<OverlayActions, 'onOpen' | 'onClose'>;
  /** The page will not have the overlay. */
  onGivenUp(): void;
  /** The extension is gone. */
  onOrphaned(): void;
}

export interface OverlayInPage {
  paint(): void;
  toggle(open?: boolean): void;
  isOpen(): boolean;
  /** Why a click must not act now; null = it may. */
  refusal(): string | null;
  owns(node: Node): boolean;
  destroy(): void;
}

export interface Writer {
  /** Writes into a composer. A draft of ours that stands there untouched is taken out first. */
  insert(composer: Element | null, text: string, options?: InsertOptions): Promise<Written>;
  /** Takes the last insert back; false when it cannot. */
  undo(): Promise<boolean>;
}
