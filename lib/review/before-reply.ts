import type { Conversation } from '../domain/index.ts';

/**
 * The conversation as it stood when one reply was written: what came later cannot be held against it. The customer's
 * turn is the last burst before the reply. Null when the reply is not there, or when no customer wrote before it.
 */
export function beforeReply(conversation: Conversation, replyKey: string): Conversation | null {
  const at = conversation.messages.findIndex((message) => message.key === replyKey);
  const earlier = conversation.messages.slice(0, Math.max(0, at));
  const last = earlier.findLastIndex((message) => message.role === 'customer');
  if (last < 0) return null;
  const author = JSON.stringify(earlier[last]!.author);
  const isTheirs = (i: number) => earlier[i]?.role === 'customer' && JSON.stringify(earlier[i].author) === author;
  let first = last;
  while (isTheirs(first - 1)) first -= 1;
  return { ...conversation, messages: earlier, latestCustomerTurn: earlier.slice(first, last + 1) };
}
