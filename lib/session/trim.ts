import type { Conversation, Message } from '../domain/index.ts';

/** Messages between extension parts are kept below 256 kB; this leaves room for the envelope. */
const most = 240_000;
/** The longest text that a scorer is sent, in UTF-16 units: about twenty pages. */
const mostText = 40_000;

const size = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

/** Cuts between characters, never inside a surrogate pair. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = (text.charCodeAt(length - 1) & 0xfc00) === 0xd800 ? length - 1 : length;
  return text.slice(0, end);
}

const shorten = (messages: readonly Message[], length: number) =>
  messages.map((message) => (message.text.length > length ? { ...message, text: cut(message.text, length) } : message));

/**
 * A conversation that fits into one message to the background. The newest customer turn and the newest messages are
 * kept longest: texts are cut first, then the oldest messages are left out. The beginning of each text stays as it
 * was, so that offsets into it stay true.
 */
export function trimmed(conversation: Conversation): Conversation {
  const subject = conversation.subject === null ? null : cut(conversation.subject, 2000);
  const base = { ...conversation, subject, url: cut(conversation.url, 4000), seen: conversation.seen.slice(0, 200) };
  for (const length of [mostText, 8000, 2000]) {
    const whole = { ...base, ...parts(conversation, length, Number.POSITIVE_INFINITY) };
    if (size(whole) <= most) return whole;
  }
  for (let keep = 128; keep >= 1; keep >>= 1) {
    const few = { ...base, ...parts(conversation, 2000, keep) };
    if (size(few) <= most) return few;
  }
  return { ...base, seen: [], ...parts(conversation, 500, 1) };
}

/** The newest `keep` messages and the newest customer turn, texts cut; a turn message is the same object in both lists. */
function parts(
  conversation: Conversation,
  length: number,
  keep: number,
): Pick<Conversation, 'messages' | 'latestCustomerTurn'> {
  const turn = shorten(conversation.latestCustomerTurn.slice(-keep), length);
  const byKey = new Map(turn.map((message) => [message.key, message]));
  const from = Number.isFinite(keep) ? conversation.messages.slice(-keep) : conversation.messages;
  const messages = shorten(from, length).map((message) => byKey.get(message.key) ?? message);
  const missing = turn.filter((message) => !messages.some((other) => other.key === message.key));
  return { messages: [...missing, ...messages], latestCustomerTurn: turn };
}
