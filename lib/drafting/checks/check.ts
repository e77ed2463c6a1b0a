import type { Channel, DraftRequest, Finding } from '../../domain/index.ts';

/** What a check may look at besides the text. */
export interface CheckContext {
  request: DraftRequest;
  channel: Channel;
  /** BCP 47 base of the language that the reply should have; null = unknown. */
  language: string | null;
  /** The customer's words: latest turn, earlier messages of the thread, subject. */
  said: string;
  /** The customer's latest turn. */
  latest: string;
  /** Labels of the facts at hand, one text. */
  known: string;
}

/** A check gives its findings on a reply; an empty list when all is well. */
export type Check = (text: string, context: CheckContext) => Finding[];

/** A finding about a part of the text. */
export function at(
  id: string,
  severity: Finding['severity'],
  says: string,
  text: string,
  start: number,
  end: number,
): Finding {
  return { id, severity, says, span: { start, end, text: text.slice(start, end) } };
}

/** A finding about the text as a whole. */
export function overall(id: string, severity: Finding['severity'], says: string): Finding {
  return { id, severity, says, span: null };
}

/** One finding for each match of a pattern (which must be global). */
export function each(
  text: string,
  pattern: RegExp,
  id: string,
  severity: Finding['severity'],
  says: string,
): Finding[] {
  return [...text.slice(0, 100_000).matchAll(pattern)]
    .slice(0, 20)
    .map((match) => at(id, severity, says, text, match.index, match.index + match[0].length));
}

/** Digits only, so that `€49,90` and `49.90` are the same amount. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
