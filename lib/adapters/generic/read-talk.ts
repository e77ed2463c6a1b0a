import { type People, sameName } from './people.ts';
import type { Template } from './slots.ts';

/** What the role of an item is judged by. */
export interface Read {
  template: Template;
  bodies: readonly number[];
  names: readonly (string | null)[];
  authors: readonly (number | null)[];
  emails: readonly (string | null)[];
  texts: readonly string[];
  people: People;
  /** Positions from oldest to newest. */
  order: readonly number[];
  /** The firm as the page names it: host label, site name. */
  firm: readonly string[];
  /** Mail domains of the firm. */
  domains: readonly string[];
  /** Talk between two sides, as in a helpdesk or chat; false = in public, where anyone may join. */
  twoSided: boolean;
  /** The panel is headed by the name of one of the writers. */
  headed: boolean;
}

/** Is the writer of an item the contact that the page names? */
export const isContact = (read: Read, k: number): boolean =>
  read.people.contact.some((c) => sameName(c, read.names[k] ?? '') || sameName(c, read.emails[k] ?? ''));

/** Is it who is signed in? */
export const isOwn = (read: Read, k: number): boolean =>
  read.people.own.some((o) => sameName(o, read.names[k] ?? '') || sameName(o, read.emails[k] ?? ''));
