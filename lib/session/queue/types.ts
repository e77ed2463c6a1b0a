import type { JudgedRows, Outcome, Queue, QueueState, SiteAdapter } from '../../domain/index.ts';
import type { Refusal } from '../../messaging/protocol.ts';

/** The background, as a list uses it. Each call may reject when the extension is gone. */
export interface QueueBackground {
  triageQueue(queue: Queue): Promise<Outcome<JudgedRows, Refusal>>;
  /** For the side panel: there is something new to ask for. */
  queueChanged(): Promise<unknown>;
}

/** All that the marks of a list are handed. */
export interface QueueDeps {
  doc: Document;
  background: QueueBackground;
  /** The site adapters that are in the page by now. */
  adapters(): readonly SiteAdapter[];
  /** The page must not change: there is no mark, and nothing is watched. */
  quiet: boolean;
  /** False once the extension was updated, disabled or removed under this page. */
  alive(): boolean;
  /** Open shadow root and performance marks, for tests only. */
  testBuild?: boolean;
}

/** The list of one page. */
export interface QueueInPage {
  /** The page may have changed: look again when there is time. */
  soon(): void;
  /** A conversation was read on this page: its row may say more now. */
  opened(key: string): void;
  /** Null = the page shows no list. */
  state(): QueueState | null;
  /** Scrolls to a row and frames it; false when it is not on the page or the page must not change. */
  show(key: string): boolean;
  owns(node: Node): boolean;
  destroy(): void;
}

/** What the file of this part hands over. */
export interface QueuePart {
  createQueue(deps: QueueDeps): QueueInPage;
}
