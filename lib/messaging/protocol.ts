import { defineExtensionMessaging } from '@webext-core/messaging';
import type {
  Conversation,
  Draft,
  EvidenceSpan,
  JudgedRows,
  NatureChange,
  Outcome,
  PageState,
  PartOfPage,
  Queue,
  QueueState,
  Recipe,
  RecipeDraft,
  Triage,
} from '../domain/index.ts';

/** A refusal that crosses the border between page and background, with a sentence for the user. */
export interface Refusal {
  code: 'bad-message' | 'too-large' | 'not-granted' | 'gone' | 'failed';
  says: string;
}

/** `teach`: learn this page. `point`: read it once from where a person points. `selection`: the selected text is the message. */
export type TeachAsk = 'teach' | 'point' | 'selection';

/** Every message there is. Messages from pages are checked in `guard.ts` before anything acts on them. */
export interface Protocol {
  // page -> background
  /** Judges a conversation and looks the person up. Idempotent. */
  triage(conversation: Conversation): Outcome<Triage, Refusal>;
  /** Writes a draft with the on-device composer. */
  draft(input: { conversation: Conversation; variant: number }): Outcome<Draft, Refusal>;
  /** The last reading of a conversation that this page only answers. */
  recall(input: { site: string; key: string }): Outcome<Conversation, Refusal>;
  /** A person says that a reading is wrong: learns it, and judges anew. The page names the click, never a level or a number. */
  correct(input: {
    conversation: Conversation;
    change: NatureChange;
  }): Outcome<{ triage: Triage; id: string }, Refusal>;
  /** Takes a correction of this conversation back. */
  uncorrect(input: { conversation: Conversation; id: string }): Outcome<Triage, Refusal>;
  /** Opens the side panel beside the page; must be called from a click. */
  openPanel(): Outcome<null, Refusal>;
  /** Has a further part of the page side run in the page that asks. */
  loadPart(input: { part: PartOfPage }): Outcome<null, Refusal>;
  /** Has the style of the marks in the frames of the page that asks, where a message stands in one. */
  styleFrames(): Outcome<null, Refusal>;
  /** What was taught about the site of the page that asks. */
  recipesHere(): Outcome<Recipe[], Refusal>;
  /** Keeps what a person taught on this page. */
  keepRecipe(draft: RecipeDraft): Outcome<Recipe, Refusal>;
  /** Judges rows of a list of conversations from what they show. Idempotent; stores nothing. */
  triageQueue(queue: Queue): Outcome<JudgedRows, Refusal>;
  /** The page's list of conversations changed, came or went; the side panel asks for it then. */
  queueChanged(): void;
  /** The page's state changed; the side panel listens. */
  pageChanged(state: PageState): void;

  // background or side panel -> page
  /** What does the page know now? */
  pageState(): PageState;
  /** Read the page again, now. */
  readNow(): PageState;
  /** Write into the composer on a person's click; read back. */
  insert(input: {
    text: string;
    mode: 'replace' | 'at-caret';
  }): Outcome<{ inserted: string }, { code: string; says: string }>;
  /** Take the last insert out of the reply box again, when it stands there untouched. */
  undoInsert(): Outcome<null, { code: string; says: string }>;
  /** Mark words of the customer in the page and scroll to them; false = they are not on the page, or it must not change. */
  showEvidence(span: EvidenceSpan): boolean;
  /** Starts teaching or pointing in the page, or takes the selected text for the customer's message. */
  teach(input: { ask: TeachAsk }): Outcome<null, { code: string; says: string }>;
  /** What does the page know of its list of conversations? Null = it shows none. */
  queueState(): QueueState | null;
  /** Marks a row of the list strongly and scrolls to it; false = it is not on the page, or the page must not change. */
  showRow(key: string): boolean;
  /** A reading was put right in the side panel: the page shows the new judgement, too. */
  rejudged(triage: Triage): void;
  /** Open or close the card. */
  toggleCard(): void;
  /** Permission is gone or the extension was updated: take the overlay away. */
  leave(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
