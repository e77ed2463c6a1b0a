/** Remembers the conversation of one page while its rows come and go. */
import { hasLayout } from '../dom/layout.ts';
import type { Conversation, Outcome, PageReading, ReadFailure } from '../domain/index.ts';
import { aligned, type Ends, merged, withMessages } from './kept.ts';

type Read = Outcome<PageReading, ReadFailure>;

export interface Keeper {
  /** A reading with what was read before and is out of view now. Other conversations start anew. */
  take(outcome: Read): Read;
}

/** One for each session; holds one conversation at a time. */
export function createKeeper(): Keeper {
  let held: PageReading | null = null;
  return {
    take(outcome) {
      if (!outcome.ok) return standIn(held, outcome);
      const reading = outcome.value;
      // What a person pointed at, or what only a quote shows, is not a part of a list.
      if (reading.notice || reading.answersElsewhere || reading.conversation.site === 'selection') return outcome;
      held = held ? together(held, reading) : reading;
      return held === reading ? outcome : { ok: true, value: held };
    },
  };
}

function together(held: PageReading, reading: PageReading): PageReading {
  const [before, now] = [held.conversation, reading.conversation];
  if (!isSameTalk(before, now)) return reading;
  const messages = merged(before.messages, now.messages, () => endsOf(reading));
  const same = messages.length === now.messages.length && messages.every((m, i) => m === now.messages[i]);
  if (same && before.key === now.key) return reading;
  return { ...reading, conversation: { ...withMessages(now, messages), key: before.key } };
}

/** The generic reader may name a conversation after its first message, which scrolls away; then common messages decide. */
function isSameTalk(before: Conversation, now: Conversation): boolean {
  if (before.site !== now.site) return false;
  if (before.key === now.key) return true;
  if (now.site !== 'generic' || before.url !== now.url || now.messages.length > 500) return false;
  const common = aligned(before.messages, now.messages).length;
  return common >= 2 && common >= now.messages.length / 2;
}

/** A list that is scrolled to where only we wrote still belongs to the conversation that was read. */
function standIn(held: PageReading | null, outcome: Read): Read {
  if (outcome.ok || !held || outcome.failure.code !== 'no-customer-message') return outcome;
  const { site, key } = held.conversation;
  if (outcome.failure.reader !== site || outcome.failure.key !== key) return outcome;
  const here = (elements: ReadonlyMap<string, Element>) => new Map([...elements].filter(([, el]) => el.isConnected));
  const composer = held.composer?.isConnected ? held.composer : null;
  return { ok: true, value: { ...held, composer, bodies: here(held.bodies), blocks: here(held.blocks) } };
}

/** Whether the list ends on view: the outer edge of its first or last message stands inside what scrolls it. */
function endsOf({ conversation, blocks }: PageReading): Ends {
  const read = conversation.messages.flatMap(({ key }) => blocks.get(key) ?? []);
  const [oldest, newest] = [read[0], read.at(-1)];
  if (!oldest || !newest || !hasLayout(oldest.ownerDocument)) return { oldest: null, newest: null };
  const view = viewOf(oldest);
  const [a, b] = [oldest.getBoundingClientRect(), newest.getBoundingClientRect()];
  const down = b.top >= a.top;
  const top = (box: DOMRect) => box.top >= view.top - slack;
  const bottom = (box: DOMRect) => box.bottom <= view.bottom + slack;
  return { oldest: down ? top(a) : bottom(a), newest: down ? bottom(b) : top(b) };
}

const slack = 2;

/** The top and the bottom of what is seen of the list, in pixels of its own window. */
function viewOf(el: Element): { top: number; bottom: number } {
  const view = el.ownerDocument.defaultView as Window;
  for (let at: Element | null = el.parentElement; at; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight + slack) continue;
    if (/auto|scroll|overlay/.test(view.getComputedStyle(at).overflowY)) return at.getBoundingClientRect();
  }
  return { top: 0, bottom: view.innerHeight };
}
