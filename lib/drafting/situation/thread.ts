import type { Author, Conversation, Message } from '../../domain/index.ts';
import { cleanText, givesOrders, sentencesOf } from './clean.ts';
import { firstName, signedName, titledName, withoutClosing } from './name.ts';

/** Who is speaking, and what went before. */
export interface Thread {
  /** The latest turn, cleaned; sentences that give orders to a machine are left out. */
  text: string;
  /** Sentences of the latest turn that were left out. */
  orders: string[];
  /** Earlier messages of the same person, cleaned, oldest first. */
  earlier: string[];
  /** What our side wrote before this turn, cleaned, oldest first. */
  ours: string[];
  /** `Kestrel hut`: their few words on our question; null when they did not answer one so. */
  reply: string | null;
  name: string | null;
  /** We have answered this person before. */
  answered: boolean;
  /** The person wrote again before anybody answered. */
  wroteTwice: boolean;
  /** The last word is ours. */
  weSpokeLast: boolean;
  /** Somebody else began this thread. */
  newcomer: boolean;
}

function sameAuthor(a: Author, b: Author): boolean {
  if (a.handle !== null && b.handle !== null) return a.handle.toLowerCase() === b.handle.toLowerCase();
  if (a.email !== null && b.email !== null) return a.email.toLowerCase() === b.email.toLowerCase();
  return a.name !== null && a.name === b.name;
}

function textOf(messages: readonly Message[]): { text: string; orders: string[] } {
  const whole = cleanText(
    messages
      .slice(-8)
      .map((message) => message.text)
      .join('\n'),
  );
  const orders = sentencesOf(whole).filter(givesOrders);
  const rest = orders.reduce((text, sentence) => text.replace(sentence, ' '), whole);
  return { text: withoutClosing(rest).trim(), orders };
}

/** Reads who speaks and what went before from a conversation. Notes and system lines do not count. */
export function threadOf(conversation: Conversation): Thread {
  const turn = conversation.latestCustomerTurn;
  const spoken = conversation.messages.filter((message) => message.role === 'customer' || message.role === 'agent');
  const author = turn.at(-1)?.author ?? {
    name: null,
    handle: null,
    email: null,
    profileUrl: null,
    verified: null,
    followers: null,
  };
  const keys = new Set(turn.map((message) => message.key));
  const from = spoken.findIndex((message) => keys.has(message.key));
  const before = from === -1 ? [] : spoken.slice(0, from);
  const theirs = before.filter(
    (message) => message.role === 'customer' && (sameAuthor(message.author, author) || conversationIsPrivate(message)),
  );
  const first = spoken.find((message) => message.role === 'customer');
  const { text, orders } = textOf(turn);
  return {
    text,
    orders,
    earlier: theirs.slice(-5).map((message) => textOf([message]).text),
    ours: before
      .filter((message) => message.role === 'agent')
      .slice(-4)
      .map((message) => cleanText(message.text)),
    reply: replyOf(spoken, turn),
    name: titledName(author.name) ?? firstName(author.name) ?? signedName(cleanText(turn.at(-1)?.text ?? '')),
    answered: theirs.length > 0 && before.some((message) => message.role === 'agent'),
    wroteTwice: theirs.length > 0 && before.at(-1)?.role === 'customer',
    weSpokeLast: spoken.at(-1)?.role === 'agent',
    newcomer:
      first !== undefined && first.visibility === 'public' && !sameAuthor(first.author, author) && !keys.has(first.key),
  };
}

/** Few words right after a question of ours that asked which or where. */
function replyOf(spoken: readonly Message[], turn: readonly Message[]): string | null {
  const asked = spoken.findLastIndex((message) => message.role === 'agent');
  const next = spoken[asked + 1];
  if (asked === -1 || next === undefined || next.role !== 'customer' || turn.length === 0) return null;
  const question = sentencesOf(cleanText(spoken[asked]?.text ?? '')).at(-1) ?? '';
  const reply = cleanText(next.text).replace(/[.!]+$/, '');
  const isAnswer = /^[\p{L}\p{N}][\p{L}\p{N} '-]{2,30}$/u.test(reply) && reply.split(' ').length <= 4;
  const isNaming =
    /\?$/.test(question) && /(?<!\p{L})(?:which|what|where|qué|cuál|dónde|quel|quelle|où)(?!\p{L})/iu.test(question);
  return isAnswer && isNaming && !/^(?:yes|no|not|i|sí|oui|non|ok)(?!\p{L})/iu.test(reply) && !/\d{3}/.test(reply)
    ? reply
    : null;
}

/** In private there is one customer, whatever the page calls them in each message. */
function conversationIsPrivate(message: Message): boolean {
  return message.visibility === 'private';
}
