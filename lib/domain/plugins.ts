import type { Author } from './conversation.ts';
import type { Customer, Draft, DraftRequest } from './draft.ts';
import type { Fact } from './fact.ts';
import type { Outcome } from './outcome.ts';

/** Why a source gave nothing. Expected, shown, never thrown. */
export interface SourceFailure {
  code: 'not-found' | 'not-connected' | 'denied' | 'throttled' | 'timeout' | 'bad-answer';
  says: string;
}

/** What a source is handed: it owns no clock, no network, no secrets. */
export interface SourceTools {
  now: Date;
  fetch: typeof fetch;
  secret(name: string): Promise<string | null>;
  /** The firm's own record of this author, from the imported files; null = none matched. */
  directory(author: Author): Promise<Customer | null>;
  /** What earlier pages showed about this author, with the day on which they did. */
  seenBefore(author: Author): Promise<Fact[]>;
}

/** A place that knows facts about a person. One file each under `lib/sources/value` and `lib/sources/influence`. */
export interface Source {
  id: string;
  label: string;
  axis: 'value' | 'influence';
  /** Origins that it must be granted; empty = it stays on the device. */
  origins: readonly string[];
  secrets: readonly string[];
  keepForHours: number;
  lookUp(author: Author, tools: SourceTools): Promise<Outcome<Fact[], SourceFailure>>;
}

/** Where a draft engine runs; shown to the user before anything leaves the device. */
export type EngineSite = 'on-device' | 'on-your-network' | 'remote';

export interface EngineFailure {
  code: 'not-available' | 'not-connected' | 'denied' | 'throttled' | 'timeout' | 'bad-answer' | 'cancelled';
  says: string;
}

/** Writes drafts. Chunks are pieces of text in order; the last value is the finished draft. */
export interface DraftEngine {
  id: string;
  label: string;
  runs: EngineSite;
  available(): Promise<boolean>;
  draft(
    request: DraftRequest,
    onChunk: (text: string) => void,
    signal: AbortSignal,
  ): Promise<Outcome<Draft, EngineFailure>>;
}

/** Why a draft was not written. The text is then offered on the clipboard; nothing stays half inserted. */
export interface InsertFailure {
  code: 'not-editable' | 'not-found' | 'refused' | 'changed-text' | 'unsupported-editor';
  says: string;
}

/** How to put the draft in: instead of everything, at the caret, or above what is there. An empty box makes no difference. */
export interface InsertOptions {
  mode?: 'replace' | 'at-caret' | 'at-top';
}

/** Knows one editor engine: whether it owns an element, what it holds, how to write. */
export interface Editor {
  id: string;
  label: string;
  /** Asked only when no other editor owns the element. */
  fallback?: true;
  owns(composer: Element): boolean;
  read(composer: Element): string;
  /** Writes without sending; resolves when the editor has settled. Reading back is done by the caller. */
  write(composer: Element, text: string, options: Required<InsertOptions>): Promise<void>;
  /** Takes the last write back; false when the editor cannot. */
  undo(composer: Element): Promise<boolean>;
}
