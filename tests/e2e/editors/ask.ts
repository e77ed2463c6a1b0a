/** What the test asks of `lib/editors` in the content script, and what it answers. */
export type Ask = { what: 'insert'; text: string; mode: 'at-caret' | 'replace' } | { what: 'undo' } | { what: 'read' };

export interface Answer {
  ok: boolean;
  /** The sentence of a failure; for `read` what the composer holds. */
  says: string;
  milliseconds?: number;
}
