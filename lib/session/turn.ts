import type { Conversation, EvidenceSpan } from '../domain/index.ts';

/** A part of one message. */
export interface Place {
  messageKey: string;
  start: number;
  end: number;
}

const joints = ['\n', '\n\n', ' '];

/**
 * Where a span of the newest customer turn lies: offsets count in the texts of the turn put together. Which joint was
 * used is found by looking where the quoted words really are; failing that, the words are searched for.
 */
export function placeOf(conversation: Conversation, span: EvidenceSpan): Place | null {
  if (span.text === '') return null;
  for (const joint of joints) {
    const place = inJoined(conversation, span, joint.length);
    if (place) return place;
  }
  return searched(conversation, span.text);
}

function inJoined({ latestCustomerTurn: turn }: Conversation, span: EvidenceSpan, joint: number): Place | null {
  let from = 0;
  for (const { key, text } of turn) {
    const start = span.start - from;
    if (start >= 0 && text.startsWith(span.text, start))
      return { messageKey: key, start, end: start + span.text.length };
    from += text.length + joint;
  }
  return null;
}

function searched({ latestCustomerTurn: turn }: Conversation, words: string): Place | null {
  for (const { key, text } of turn.toReversed()) {
    const start = text.indexOf(words);
    if (start >= 0) return { messageKey: key, start, end: start + words.length };
  }
  return null;
}
