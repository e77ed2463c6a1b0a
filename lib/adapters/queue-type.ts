import type { Page, QueueRow } from '../domain/index.ts';

/** A list page that was found, before its rows are read: a page with hundreds of rows is read a few at a time. */
export interface OpenQueue {
  site: string;
  key: string;
  mode: 'overlay' | 'panel';
  /** The rows that show, in page order. */
  elements: readonly Element[];
  /** Reads one row; null when it is none. */
  read(row: Element): QueueRow | null;
}

/** A reader of lists on pages that no adapter knows. */
export type GenericQueue = (page: Page) => OpenQueue | null;
