import { hashOf } from '../dom/hash.ts';
import type { Conversation } from '../domain/index.ts';

/**
 * Names what a reading is about: the conversation, its newest customer turn, and which message is the last one.
 * The same name means that nothing which moves a score has changed.
 */
export function identityOf(conversation: Conversation): string {
  const { site, key, channel, latestCustomerTurn: turn, messages } = conversation;
  const words = turn.map(
    (message) => `${message.key}\u0000${message.author.handle ?? message.author.name}\u0000${message.text}`,
  );
  const rest = messages.map((message) => `${message.key} ${message.role} ${message.text.length}`);
  return `${site}/${key}#${hashOf(channel, ...words)}.${hashOf(...rest)}`;
}
