import type { Channel } from './channel.ts';
import type { Conversation, ReadFailure } from './conversation.ts';
import type { PersonView, ReplyCheck } from './draft.ts';
import type { GistPiece, NatureReading } from './reading.ts';
import type { AxisId, Scorecard } from './score.ts';
import type { Settings } from './settings.ts';

/** All that the card needs for one conversation. */
export interface Triage {
  /** `<site>/<key>` of the conversation. */
  conversationId: string;
  nature: NatureReading;
  /** What is going on, in one sentence; the pieces put together are the sentence. */
  gist?: GistPiece[];
  scorecard: Scorecard;
  channel: Channel;
  person: PersonView;
  /** One for each agent reply on the page, in page order. */
  spotChecks: { messageKey: string; check: ReplyCheck }[];
  /** Where the profile came from and how old it is. `asOf` is when it was stored; null on a first visit. */
  cache: { state: 'first-visit' | 'cached' | 'stale'; asOf: string | null };
  /** What is still being fetched. */
  pending: { axis: AxisId; what: string }[];
  view: Pick<Settings, 'theme' | 'cardStartsOpen' | 'spotCheckMarks' | 'markEvidence'> & {
    /** The user wants nothing on the pages of this origin: only the side panel shows. */
    panelOnly?: boolean;
  };
}

/** What a page knows right now; the side panel asks for it. */
export interface PageState {
  url: string;
  conversation: Conversation | null;
  triage: Triage | null;
  failure: ReadFailure | null;
  hasComposer: boolean;
  /** Quoted history and signature that were left out of the newest message; null or absent = there is none. */
  quoted?: string | null;
  mode: 'overlay' | 'panel';
  /** A sentence about how the page was read; null or absent = nothing special. */
  notice?: string | null;
}
