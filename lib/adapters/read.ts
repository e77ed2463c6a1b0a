import { hashOf } from '../dom/hash.ts';
import { hasLayout, isShown } from '../dom/layout.ts';
import { ownText } from '../dom/quotes.ts';
import { visibleText } from '../dom/text.ts';
import type {
  AdapterTools,
  Conversation,
  Message,
  Outcome,
  Page,
  PageReading,
  ReadFailure,
  SiteAdapter,
} from '../domain/index.ts';
import { fail, ok } from '../domain/outcome.ts';
import { composerFor } from './composer.ts';
import { type ReadMessage, readMessage } from './message.ts';
import { candidatesIn, dropOf, toolsFor } from './tools.ts';
import { latestTurn, orderOf, runsOf } from './turn.ts';

/**
 * Turns an adapter's data into a reading of a page. Fails with a code and a sentence: `no-conversation` (another kind of page),
 * `missing-part` (the page changed: names the parts), `no-customer-message` (nobody but us wrote), `composer-only`.
 * Changes nothing in the page.
 */
export function readWith(adapter: SiteAdapter, page: Page): Outcome<PageReading, ReadFailure> {
  const elsewhere = adapter.composerOnly?.(page) ?? false;
  if (!elsewhere && !adapter.isConversation(page)) return fail(failure(adapter, 'no-conversation', []));
  const scope = scopeOf(adapter, page);
  const outcome = scope
    ? readScope(adapter, page, scope, elsewhere)
    : fail(failure(adapter, 'missing-part', ['conversation']));
  if (!elsewhere) return outcome;
  if (outcome.ok) return ok(asQuoted(outcome.value));
  return fail({ ...failure(adapter, 'composer-only', []), key: keyOf(adapter, page, toolsFor(adapter, page.doc)) });
}

/** A reading from the quote in a composer: right as far as it goes, and less than the conversation itself. */
function asQuoted(reading: PageReading): PageReading {
  const confidence = Math.min(reading.conversation.confidence, 0.8);
  return { ...reading, conversation: { ...reading.conversation, confidence }, answersElsewhere: true };
}

/** The element that holds the conversation, or null when its part is named and not there. */
export function scopeOf(adapter: SiteAdapter, page: Page): Element | null {
  if (adapter.scope) return adapter.scope(page, toolsFor(adapter, page.doc));
  if (!adapter.parts.conversation) return page.doc.body;
  for (const candidate of adapter.parts.conversation) {
    const found = candidatesIn([candidate], page.doc);
    const shown = found.find(isShown) ?? (hasLayout(page.doc) ? null : found[0]);
    if (shown) return shown;
  }
  return null;
}

function readScope(
  adapter: SiteAdapter,
  page: Page,
  scope: Element,
  hiddenToo: boolean,
): Outcome<PageReading, ReadFailure> {
  const tools = toolsFor(adapter, scope);
  const blocks = messagesIn(adapter, page, scope, tools, hiddenToo);
  if (blocks.length === 0) return fail(failure(adapter, 'missing-part', ['message']));
  const all = new Set(blocks);
  const drop = dropOf(adapter);
  const read = blocks.map((block) => readMessage(adapter, block, all, tools, textReader(adapter, all, drop)));
  const withText = read.filter((m) => m.text !== '');
  const bodiless = read.filter((m) => m.body === null).length;
  if (bodiless > read.length / 2 || withText.length === 0) return fail(failure(adapter, 'missing-part', ['body']));
  return assemble(adapter, page, scope, tools, inOrder(adapter, page, tools, withText));
}

/** The message blocks that show. `hiddenToo`: on a page that only answers, the untouched quote may be kept out of sight. */
function messagesIn(
  adapter: SiteAdapter,
  page: Page,
  scope: Element,
  tools: AdapterTools,
  hiddenToo: boolean,
): Element[] {
  const layout = hasLayout(scope.ownerDocument) && !hiddenToo;
  const found = candidatesIn(adapter.parts.message, scope);
  return found.filter((el) => (!layout || isShown(el)) && !(adapter.skip?.(el, page, tools) ?? false));
}

/** Reads own words, leaving out what the adapter drops and messages that are nested in this one. */
function textReader(adapter: SiteAdapter, all: ReadonlySet<Element>, drop: string | null): (body: Element) => string {
  const outside = (body: Element) => (el: Element) =>
    (el !== body && all.has(el)) || (drop !== null && el.matches(drop));
  return (body) => ownText(body, { drop: outside(body), quotes: adapter.quotes ?? 'drop' });
}

function inOrder(adapter: SiteAdapter, page: Page, tools: AdapterTools, read: readonly ReadMessage[]): ReadMessage[] {
  const newestFirst = adapter.newestFirst?.(page, tools) ?? false;
  const opening = read.filter((m) => adapter.isOpening?.(m.block) ?? false);
  const rest = read.filter((m) => !opening.includes(m));
  const times = rest.map((m) => m.sentAt);
  const sorted = [...opening, ...orderOf(times, newestFirst).map((i) => rest[i] as ReadMessage)];
  sorted.forEach((m, i) => {
    const before = sorted[i - 1];
    if (m.authorless && before && before.role === m.role) m.author = before.author;
  });
  return adapter.joinRuns ? joined(sorted) : sorted;
}

function joined(read: readonly ReadMessage[]): ReadMessage[] {
  return runsOf(read.map((m) => asMessage(m))).map((run) => {
    const parts = run.map((i) => read[i] as ReadMessage);
    const head = parts[0] as ReadMessage;
    return { ...head, text: parts.map((m) => m.text).join('\n'), key: parts.at(-1)?.key ?? head.key };
  });
}

function asMessage(m: ReadMessage): Message {
  const { key, role, author, text, sentAt, visibility } = m;
  return { key, role, author, text, sentAt, visibility };
}

function assemble(
  adapter: SiteAdapter,
  page: Page,
  scope: Element,
  tools: AdapterTools,
  read: ReadMessage[],
): Outcome<PageReading, ReadFailure> {
  uniqueKeys(read);
  const focus = adapter.focus?.(
    page,
    read.map((m) => m.block),
    tools,
  );
  const end = focus ? read.findIndex((m) => m.block === focus) : -1;
  const messages = read.map(asMessage);
  const turn = latestTurn(messages, end >= 0 ? end : undefined);
  if (turn.length === 0)
    return fail({ ...failure(adapter, 'no-customer-message', []), key: keyOf(adapter, page, tools) });
  const lastKey = turn.at(-1)?.key;
  const conversation: Conversation = {
    site: adapter.id,
    key: keyOf(adapter, page, tools),
    url: page.url.href,
    channel: adapter.channelOf(page, tools),
    subject: subjectOf(adapter, page, tools),
    messages,
    latestCustomerTurn: turn,
    seen: adapter.seen?.(page, tools) ?? [],
    confidence: confidenceOf(read, turn),
  };
  const near = read.find((m) => m.key === lastKey)?.block ?? null;
  return ok({
    conversation,
    bodies: new Map(read.flatMap((m) => (m.body ? [[m.key, m.body] as const] : []))),
    blocks: new Map(read.map((m) => [m.key, m.block])),
    composer: composerFor(adapter, page, scope, near),
    mode: adapter.mode ?? 'overlay',
  });
}

function uniqueKeys(read: ReadMessage[]): void {
  const seen = new Map<string, number>();
  for (const m of read) {
    const n = seen.get(m.key) ?? 0;
    seen.set(m.key, n + 1);
    if (n > 0) m.key = `${m.key}~${n}`;
  }
}

/** 1 when every part was found; less for a turn without an author, roles that nothing decided, or bodies that were missing. */
function confidenceOf(read: readonly ReadMessage[], turn: readonly Message[]): number {
  const last = turn.at(-1)?.author;
  const named = last !== undefined && (last.name ?? last.handle ?? last.email) !== null;
  const guessed = read.filter((m) => m.guessed).length / read.length;
  const bodiless = read.filter((m) => m.body === null).length / read.length;
  return Math.round((1 - (named ? 0 : 0.25) - guessed * 0.3 - bodiless * 0.3) * 100) / 100;
}

function subjectOf(adapter: SiteAdapter, page: Page, tools: AdapterTools): string | null {
  const said = adapter.subjectOf?.(page, tools);
  if (said) return said;
  const el = tools.part('subject') ?? candidatesIn(adapter.parts.subject, page.doc)[0] ?? null;
  if (!el) return null;
  const value = el.localName === 'input' ? (el as HTMLInputElement).value : visibleText(el, { images: false });
  return value.replace(/\s+/g, ' ').trim() || null;
}

function keyOf(adapter: SiteAdapter, page: Page, tools: AdapterTools): string {
  return adapter.keyOf?.(page, tools) ?? hashOf(page.url.origin, page.url.pathname, page.url.search);
}

const SAYS: Record<ReadFailure['code'], string> = {
  'no-conversation': 'This page holds no conversation that can be read.',
  'no-customer-message': 'The conversation on this page holds no message from a customer.',
  'missing-part': 'This page looks different from what Aisle knows; it could not be read safely.',
  unsure: 'This page may hold a conversation, but it could not be read with certainty.',
  'composer-only': 'This page answers a conversation that is shown on another page.',
  'unsupported-page': 'Pages of this kind cannot be read.',
};

/** A failure of an adapter with its plain sentence. */
export function failure(adapter: { id: string }, code: ReadFailure['code'], missing: string[]): ReadFailure {
  return { code, says: SAYS[code], missing, reader: adapter.id, key: null };
}
