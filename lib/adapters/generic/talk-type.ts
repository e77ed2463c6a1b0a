import type { MessageRole } from '../../domain/index.ts';
import type { Box } from './composer.ts';
import type { Moment } from './moments.ts';
import type { People } from './people.ts';
import type { Template } from './slots.ts';
import type { Snapshot } from './snapshot.ts';

/** A set read in full: its items as messages, in page order, and how sure it is. */
export interface Talk {
  snap: Snapshot;
  template: Template;
  bodies: number[];
  authors: (number | null)[];
  names: (string | null)[];
  emails: (string | null)[];
  texts: string[];
  roles: MessageRole[];
  moments: Moment[];
  order: number[];
  people: People;
  composer: Box | null;
  /** What holds the messages. */
  box: number;
  marks: string;
  twoSided: boolean;
  bubbles: boolean;
  mailHeaders: boolean;
  /** The contact that stands in the head of the panel, for chats without names. */
  head: string | null;
  subject: string | null;
  confidence: number;
  /** For choosing between readings of one page only. */
  bonus: number;
  why: Record<string, number>;
  /** The page only answers: the message is quoted in its reply box. */
  elsewhere: boolean;
}
