/** Messages that were read and then left the page: lists that recycle their rows show only a part of a conversation. */
import { latestTurn, sameAuthor } from '../adapters/turn.ts';
import { instantOf } from '../dom/time.ts';
import type { Author, Conversation, Message } from '../domain/index.ts';

/** What is known of the list on the page. Null = cannot be told (no layout). */
export interface Ends {
  /** The oldest message of the list is on view. */
  oldest: boolean | null;
  newest: boolean | null;
}

/** So many messages of one conversation are kept; the oldest go first. */
export const mostKept = 500;
/** How a page ends a text that it cut short: `…`, `... See more`. */
const cutShort = /(?:…|\.{3})\s*(?:\S{1,20}\s?){0,3}$/u;

type Gap = (lost: readonly Message[], fresh: readonly Message[]) => readonly Message[];

/**
 * The messages of one conversation after another look at its page, oldest first. What both looks show stands as it is now (an
 * edited or longer text replaces the old one). What left at an end that is out of view is kept; what left between two messages
 * that stayed, or from an end that is on view, was taken away on the page. Texts and authors that the page shortened are kept
 * whole. Without a common message, times decide; without times, what is scrolled up is older, else only what is there now counts.
 */
export function merged(before: readonly Message[], now: readonly Message[], ends: () => Ends): Message[] {
  if (now.length >= mostKept || before.length === 0) return [...now];
  const pairs = aligned(before, now);
  if (pairs.length === 0) return apart(before, now, ends).slice(-mostKept);
  if (reused(before, now, pairs)) return [...now];
  const between = (from: readonly [number, number], to: readonly [number, number], gap: Gap) =>
    gap(before.slice(from[0] + 1, to[0]), now.slice(from[1] + 1, to[1]));
  const first = pairs[0] as readonly [number, number];
  const shifted = shifts(before, now, pairs);
  const keep =
    (end: keyof Ends): Gap =>
    (lost, fresh) => {
      if (lost.length === 0 || fresh.length > 0) return fresh;
      return (ends()[end] ?? !shifted) ? [] : lost;
    };
  // A first post that stays while the rows after it are recycled: two or more at once are not taken away by anybody.
  const amid: Gap = (lost, fresh) => (shifted && fresh.length === 0 && lost.length > 1 ? lost : fresh);
  const onPage = new Set(now);
  const out = [...between([-1, -1], first, keep('oldest'))];
  pairs.forEach((pair, i) => {
    const kept = whole(before[pair[0]] as Message, now[pair[1]] as Message, pair[1] === 0);
    onPage.add(kept);
    out.push(kept);
    const next = pairs[i + 1];
    out.push(...between(pair, next ?? [before.length, now.length], next ? amid : keep('newest')));
  });
  return unique(out, onPage).slice(-mostKept);
}

/** The conversation with these messages; what is out of view never makes an older customer turn the newest. */
export function withMessages(now: Conversation, messages: Message[]): Conversation {
  const shown = new Set(now.messages.map(({ key }) => key));
  const newest = now.latestCustomerTurn.at(-1)?.key;
  const pointed = now.messages.findLast(({ role }) => role === 'customer')?.key !== newest;
  const lastShown = messages.findLastIndex(({ key }) => shown.has(key));
  const later = messages.slice(lastShown + 1).some(({ role }) => role === 'customer');
  const cut = now.latestCustomerTurn[0]?.key === now.messages.find(({ role }) => role === 'customer')?.key;
  const end = messages.findIndex(({ key }) => key === newest);
  const byKey = new Map(messages.map((message) => [message.key, message]));
  const same = now.latestCustomerTurn.map((message) => byKey.get(message.key) ?? message);
  const turn = pointed || (!later && !cut) ? same : latestTurn(messages, later ? undefined : end);
  return { ...now, messages, latestCustomerTurn: turn.length > 0 ? turn : same };
}

/** Is it the same message? By key, or by its words where keys are made of place and text. */
function isSame(a: Message, b: Message): boolean {
  if (a.role !== b.role || !(sameAuthor(a.author, b.author) || isNobody(a.author) || isNobody(b.author))) return false;
  if (a.key === b.key) return true;
  const [at, bt] = [instantOf(a.sentAt), instantOf(b.sentAt)];
  return a.text === b.text && (at === bt || at === null || bt === null);
}

const isNobody = ({ name, handle, email }: Author) => (name ?? handle ?? email) === null;

type Pairs = readonly (readonly [number, number])[];

/** Pairs of indexes of the same message, both rising: as many as can be (longest common subsequence). */
export function aligned(before: readonly Message[], now: readonly Message[]): Pairs {
  const same = (i: number, j: number) => isSame(before[i] as Message, now[j] as Message);
  const least = Math.min(before.length, now.length);
  let head = 0;
  while (head < least && same(head, head)) head++;
  const equal = Array.from({ length: head }, (_, i) => [i, i] as const);
  return head === least ? equal : [...equal, ...alignedFrom(head, before.length, now.length, same)];
}

function alignedFrom(head: number, rows: number, columns: number, same: (i: number, j: number) => boolean): Pairs {
  const width = columns + 1;
  const best = new Uint16Array((rows + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] as number;
  for (let i = rows - 1; i >= head; i--) {
    for (let j = columns - 1; j >= head; j--) {
      best[i * width + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = head, j = head; i < rows && j < columns; ) {
    if (same(i, j)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Rows left at one place while others came at the other end: the list recycles. */
function shifts(before: readonly Message[], now: readonly Message[], pairs: Pairs): boolean {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return false;
  const gone = before.length > pairs.length;
  const cameLast = last[1] < now.length - 1 && last[0] === before.length - 1;
  const cameFirst = first[1] > 0 && first[0] === 0;
  return gone && cameLast !== cameFirst;
}

/** Keys that name the row and not the message: most of what has a known key says something else now. */
function reused(before: readonly Message[], now: readonly Message[], pairs: Pairs): boolean {
  const changed = pairs.filter(([i, j]) => !isWhole(before[i] as Message, now[j] as Message)).length;
  return changed > 1 && changed > pairs.length / 2;
}

/** Does one of the two texts hold the other, cut short or not? */
function isWhole({ text: a }: Message, { text: b }: Message): boolean {
  const start = (text: string) => text.replace(cutShort, '').trimEnd();
  return a === b || a.startsWith(start(b)) || b.startsWith(start(a)) || a.endsWith(b);
}

/** The message as it is now, with what the page cut off: the end of a long text, the name above a run of bubbles. */
function whole(before: Message, now: Message, first: boolean): Message {
  const start = now.text.replace(cutShort, '').trimEnd();
  const shortened = start !== now.text && start !== '' && before.text.startsWith(start);
  const beheaded = first && before.text.endsWith(`\n${now.text}`);
  const text = (shortened && before.text.length > start.length) || beheaded ? before.text : now.text;
  const author = isNobody(now.author) ? before.author : now.author;
  return text === now.text && author === now.author ? now : { ...now, text, author };
}

/** Two parts of a list without a common message, by their times, else by where the list stands; else what is there now. */
function apart(before: readonly Message[], now: readonly Message[], ends: () => Ends): Message[] {
  const times = (messages: readonly Message[]) => messages.map(({ sentAt }) => instantOf(sentAt));
  const [was, is] = [times(before), times(now)];
  if ([...was, ...is].includes(null)) {
    return ends().newest === false ? unique([...now, ...before], new Set(now)) : [...now];
  }
  const [a, b] = [was as number[], is as number[]];
  if (Math.max(...a) <= Math.min(...b)) return unique([...before, ...now], new Set(now));
  return Math.max(...b) <= Math.min(...a) ? unique([...now, ...before], new Set(now)) : [...now];
}

/** Keys of what is on the page stay; a kept message that has the same key gets another. */
function unique(messages: readonly Message[], onPage: ReadonlySet<Message>): Message[] {
  const taken = new Set([...onPage].map(({ key }) => key));
  return messages.map((message) => {
    if (onPage.has(message)) return message;
    let key = message.key;
    for (let n = 1; taken.has(key); n++) key = `${message.key}~k${n}`;
    taken.add(key);
    return key === message.key ? message : { ...message, key };
  });
}
