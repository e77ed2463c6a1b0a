import type { Readers } from '../../adapters/taught/index.ts';
import type { Outcome, Page, PageReading, ReadFailure, Recipe, RecipeDraft } from '../../domain/index.ts';
import type { Refusal, TeachAsk } from '../../messaging/protocol.ts';
import type { Pinned } from '../taught.ts';

/** What teaching needs of the session that it runs in. */
export interface TeachDeps {
  doc: Document;
  page(): Page;
  /** The page read from a pointed message, by the generic reader; null where that is not there. */
  readFrom(page: Page, element: Element): Promise<PageReading | null>;
  /** The general reader as far as it is in the page already. */
  readers(): Readers | null;
  pin(read: Pinned | null): void;
  /** Reads the page now and shows what was read; gives whether there is a reading. */
  show(): Promise<boolean>;
  /** Asks anew what was taught about this site. */
  learn(): Promise<void>;
  mayBeKnown(page: Page): boolean;
  keep(draft: RecipeDraft): Promise<Outcome<Recipe, Refusal>>;
  /** Nothing may be put on this page. */
  untouchable(): boolean;
  /** Pointing or teaching came up, or ended. */
  changed(): void;
  /** The reading that is shown now. */
  reading(): PageReading | null;
  testBuild: boolean;
}

/** What became of an ask. */
export type Asked = Outcome<null, { code: string; says: string }>;

/** Teaching, pointing and selecting in one page. */
export interface Teacher {
  start(ask: TeachAsk): Promise<Asked>;
  owns(node: Node): boolean;
  /** A person is pointing or looking at what would be read: nothing else of ours stands in the page. */
  busy(): boolean;
  destroy(): void;
}

/** What the file of this part hands over to the session. */
export interface TeachPart {
  readTaught(recipes: readonly Recipe[], page: Page, readers: Readers | null): Outcome<PageReading, ReadFailure>;
  /** The sentence beside a reading that another reader made because the recipe no longer fits. */
  readOtherwise: string;
  createTeacher(deps: TeachDeps): Teacher;
}

/** A page as a file for tests, and what should be read from it. Development builds only. */
export type Capture = (reading: PageReading | null, page: Page) => { html: string; truth: string };
