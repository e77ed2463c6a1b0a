import type { EvidenceSpan, Fact, PageState, QueueState } from '../../lib/domain/index.ts';
import type { OverlayActions, OverlayProps } from '../overlay/props.ts';

/** What the side panel has before it: still looking, a page that Aisle does not run in, or what the page knows. */
export type PanelPage =
  | { at: 'looking' }
  /** `origin`: null when the browser does not tell which site this is. `says`: what went wrong with the last try. */
  | { at: 'shut'; origin: string | null; says: string | null }
  | { at: 'open'; state: PageState };

/** The list of the tab in front. `here`: it is on the page now, else it is the last one that this tab showed. */
export interface PanelQueue {
  state: QueueState;
  here: boolean;
}

/** What is stored about the person before us; the shape of a profile of the services. */
export interface PanelPerson {
  id: string;
  conversations: number;
  firstSeenAt: string;
  lastSeenAt: string;
  expiresAt: string;
  matchedBy: string | null;
  facts: readonly {
    source: string;
    facts: readonly Fact[];
    fetchedAt: string;
    stale: boolean;
    failure: { says: string } | null;
  }[];
  records: readonly { id: string; kind: string; author: string | null; at: string; body: { text?: string } }[];
}

/** What the panel asks for. The draft's callbacks are those of the overlay. */
export interface PanelActions
  extends Pick<
    OverlayActions,
    | 'onReadAgain'
    | 'onTeach'
    | 'onDraft'
    | 'onEdit'
    | 'onInsert'
    | 'onCopy'
    | 'onUndoInsert'
    | 'onCorrect'
    | 'onUndoCorrection'
  > {
  /** Mark these words in the page, too. */
  onShowEvidence?(span: EvidenceSpan): void;
  /** Read this page once; works after a click on the toolbar button. */
  onReadOnce(): void;
  /** Ask for the permission to read this site always; must run in the click itself. */
  onAlways(address: string): void;
  /** Say which customer this is; null = none of those suggested. */
  onLink(customerId: string | null): void;
  onNote(text: string): void;
  onForget(): void;
  onExport(): void;
  onOpenOptions(): void;
  /** Frame a row on the page and scroll to it; false when it could not be. */
  onShowRow?(key: string): Promise<boolean>;
  /** Lead the tab to a conversation; runs in the click itself. */
  onOpenRow?(address: string): void;
}

export interface PanelProps
  extends PanelActions,
    Pick<OverlayProps, 'draft' | 'composer' | 'measure' | 'now' | 'theme' | 'learnt'> {
  page: PanelPage;
  /** Null or left out = this tab shows no list. */
  queue?: PanelQueue | null;
  /** Null = nothing is stored about this person. */
  person: PanelPerson | null;
  /** The outcome of the last click, a plain sentence; null = nothing to say. */
  notice: string | null;
}
