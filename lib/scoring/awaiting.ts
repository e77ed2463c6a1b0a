import type { Conversation, Message } from '../domain/index.ts';

/**
 * True when the last word is the customer's. An internal note or a line of the software is not an answer: the
 * customer cannot read it, or it was nobody's.
 */
export function awaitingAnswer(conversation: Conversation): boolean {
  return ourLastWord(conversation) === null;
}

/** The reply of ours that came after everything the customer wrote, or null. */
export function ourLastWord(conversation: Conversation): Message | null {
  const heard = conversation.messages.filter(
    (m) => m.visibility !== 'internal' && (m.role === 'customer' || m.role === 'agent'),
  );
  const last = heard.at(-1);
  return last?.role === 'agent' ? last : null;
}
