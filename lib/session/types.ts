import type {
  Channel,
  Conversation,
  Draft,
  Measure,
  Outcome,
  Page,
  PageReading,
  PageState,
  ReadFailure,
  Triage,
} from '../domain/index.ts';
import type { Refusal } from '../messaging/protocol.ts';

/** The background, as one session uses it. Each call may reject when the extension is gone. */
export interface Background {
  triage(conversation: Conversation): Promise<Outcome<Triage, Refusal>>;
  draft(input: { conversation: Conversation; variant: number }): Promise<Outcome<Draft, Refusal>>;
  recall(input: { site: string; key: string }): Promise<Outcome<Conversation, Refusal>>;
  openPanel(): Promise<unknown>;
  pageChanged(state: PageState): Promise<unknown>;
}

/** All that a session is handed. It names no browser API, so that it runs in a plain page for tests. */
export interface SessionDeps {
  doc: Document;
  background: Background;
  readPage(page: Page): Outcome<PageReading, ReadFailure>;
  findComposer(page: Page): Element | null;
  /** False once the extension was updated, disabled or removed under this page. */
  alive(): boolean;
  /** The overlay's style sheet as text. */
  css: string;
  /** Length of a text in a channel's own unit. */
  measure(text: string, channel: Channel): Measure;
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
  toggleCard(): void;
}
