import type {
  Conversation,
  Draft,
  EvidenceSpan,
  Finding,
  Measure,
  NatureChange,
  ReplyCheck,
  Settings,
  Triage,
} from '../../lib/domain/index.ts';

/** Where the reading of this page stands. A failure takes a `ReadFailure` or a `Refusal` as it is. */
export type OverlayStage =
  | { at: 'reading' }
  | { at: 'failed'; failure: { code: string; says: string; missing?: readonly string[] } }
  /** `again`: a newer reading of the same conversation is under way; the old one stays on view. */
  | { at: 'ready'; conversation: Conversation; triage: Triage; again?: boolean };

/** What happened to the last click on Insert, Copy or Undo. */
export type InsertStage =
  | { at: 'idle' }
  | { at: 'inserting' }
  /** Read back and found equal. `canUndo`: the editor can take it back. */
  | { at: 'inserted'; canUndo: boolean }
  | { at: 'copied' }
  | { at: 'undone' }
  /** `copied`: the text is on the clipboard instead. */
  | { at: 'failed'; says: string; copied: boolean };

/** Where the draft stands. `none` shows a button that asks for one. */
export type DraftStage =
  | { at: 'none' }
  | { at: 'writing' }
  | { at: 'failed'; says: string }
  /** A new `draft` object replaces what the agent edited; the same object keeps it. */
  | { at: 'ready'; draft: Draft; insert: InsertStage };

/** What became of the last click on a correction. */
export type LearntStage =
  | { at: 'idle' }
  | { at: 'learning' }
  | { at: 'learnt'; change: NatureChange }
  | { at: 'undone' }
  | { at: 'failed'; says: string };

/** Which box of the page an insert would write into. `none`: this page has no reply box, so only Copy is offered. */
export interface ComposerView {
  kind: 'public' | 'private' | 'internal' | 'none';
  /** As the page names it, when it does: `Public reply`, `Internal note`. */
  label: string | null;
}

/** What a click on the overlay asks for. Nothing here ever sends a reply. */
export interface OverlayActions {
  onOpen(): void;
  /** `escape`: by the keyboard, so focus belongs back on the page's composer or the pill. */
  onClose(by: 'escape' | 'button'): void;
  /** Mark these words in the page and scroll to them. `start`/`end` count in the text of the customer's turn. */
  onShowEvidence(span: EvidenceSpan): void;
  /** Scroll to the agent reply that a spot check is about; `finding` names the part, null = the whole reply. */
  onShowReply(messageKey: string, finding: Finding | null): void;
  onReadAgain(): void;
  /** Ask for the first draft (`variant` 0) or for another version of it. */
  onDraft(variant: number): void;
  /** The agent changed the text. */
  onEdit(text: string): void;
  onInsert(text: string): void;
  onCopy(text: string): void;
  onUndoInsert(): void;
  onOpenPanel(): void;
  /** A reading is wrong: put it right and learn from it; left out where nothing can be learnt. */
  onCorrect?(change: NatureChange): void;
  onUndoCorrection?(): void;
  /** Start teaching or pointing, or take the selected text; left out where there is nothing to teach. */
  onTeach?(ask: 'teach' | 'point' | 'selection'): void;
}

/** All that the overlay shows. Controlled: it keeps only what the agent is typing and which parts are unfolded. */
export interface OverlayProps extends OverlayActions {
  stage: OverlayStage;
  open: boolean;
  draft: DraftStage;
  composer: ComposerView;
  /** A sentence about how the page was read, or about the last click; null or absent = nothing to say. */
  notice?: string | null;
  /** Quoted history and signature that were left out of the newest message, as text; null or absent = there is none. */
  quoted?: string | null;
  /** What became of the last correction; absent = none was made. */
  learnt?: LearntStage;
  /** `auto` follows the system. */
  theme: Settings['theme'];
  /** Milliseconds since 1970, for countdowns and ages; hand in a new one about once a minute. */
  now: number;
  /** Length of an edited text in this channel's own unit; the entrypoint hands `measure` of `lib/channels` in. */
  measure(text: string): Measure;
  /** Pixels from the viewport's top-left corner for the pill; null or absent = docked in the bottom end corner. */
  place?: { x: number; y: number } | null;
}

/** The tone mark beside one agent reply that is already on the page. */
export interface SpotMarkProps {
  messageKey: string;
  check: ReplyCheck;
  theme: Settings['theme'];
  /** Pixels from the viewport's top-left corner; null = in the flow of its container. */
  place?: { x: number; y: number } | null;
  onShowReply: OverlayActions['onShowReply'];
}
