import type { Agent } from './draft.ts';
import type { Weights } from './score.ts';

/** What the user chose. Kept in `storage.local` with a version, so that an update carries it over. */
export interface Settings {
  version: 1;
  agent: Agent;
  firm: { name: string | null; currency: string | null };
  /** Null = the default weights. */
  weights: Weights | null;
  theme: 'auto' | 'light' | 'dark';
  /** The card starts open, or as a pill. */
  cardStartsOpen: boolean;
  /** Small tone marks on replies that are already on the page. */
  spotCheckMarks: boolean;
  /** A small mark beside each row of an inbox. */
  queueMarks: boolean;
  /** Evidence marked in the page. */
  markEvidence: boolean;
  /** Days that profiles and facts are kept. */
  keepDays: number;
  /** Sites where Aisle stays in the side panel and changes nothing, by origin. */
  panelOnly: string[];
}
