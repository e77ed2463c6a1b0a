import { channelById } from '../channels/index.ts';
import type {
  Conversation,
  NatureContext,
  NatureCorrection,
  NatureReading,
  Outcome,
  PersonView,
  Settings,
  ThreadMessage,
  Triage,
  ValueReference,
} from '../domain/index.ts';
import { newestOfEachKind, ok } from '../domain/index.ts';
import { readSettings, staysInPanel } from '../platform/index.ts';
import { checkReply } from '../review/index.ts';
import { natureGist, readNature, scoreConversation } from '../scoring/index.ts';
import { isValueFact } from '../sources/index.ts';
import { saveVisit, type VisitFacts } from '../store/index.ts';
import { valueReference } from './directory.ts';
import { type Enriched, enrich, refresh } from './enrich.ts';
import { type Identified, identify } from './identify.ts';
import { inTime } from './in-time.ts';
import { conversationIdOf } from './keys.ts';
import { learnt } from './learnt.ts';
import { readyModel } from './model.ts';
import type { ServiceRefusal } from './types.ts';

/** All that the store knows for one triage. */
interface Known {
  person: Identified;
  facts: Enriched;
  reference: ValueReference | null;
}

/** Writes that run after the answer is out. Only tests wait for them; nothing depends on this list. */
const running = new Set<Promise<unknown>>();

/** Resolves when everything that triage still had to store is stored. */
export async function settled(): Promise<void> {
  while (running.size > 0) await Promise.allSettled([...running]);
}

function after(work: Promise<unknown>): void {
  // A write that fails costs the cache one entry; the answer is out, and the next visit writes again.
  const quiet = work.catch(() => undefined).finally(() => running.delete(quiet));
  running.add(quiet);
}

/**
 * Judges a conversation: who wrote, what is known about them with its age, the four axes, a check of each reply that is
 * already there. Idempotent; keeps no state in memory. Where the database cannot be used it answers without it.
 */
export async function triageConversation(
  conversation: Conversation,
  now = new Date(),
): Promise<Outcome<Triage, ServiceRefusal>> {
  const found = lookUp(conversation, now);
  const looking = inTime(found).catch(() => strangerTo(conversation));
  const setting = readSettings();
  const [corrections] = await Promise.all([learnt(), readyModel()]);
  // The words are judged while the disk is busy.
  const channel = channelById(conversation.channel);
  const nature = natureOf(conversation, corrections);
  const checks = spotChecks(conversation, corrections);
  const [settings, known] = await Promise.all([setting, looking]);
  const { person, facts, reference } = known;
  // What came too late for this answer is stored all the same: the page that replies asks for it.
  void found.then(
    (late) => after(keep(conversation, late, settings, now)),
    () => undefined,
  );
  return ok({
    conversationId: conversationIdOf(conversation),
    nature,
    gist: natureGist(nature),
    scorecard: scoreConversation({
      conversation,
      nature,
      valueFacts: facts.valueFacts,
      influenceFacts: facts.influenceFacts,
      now,
      weights: settings.weights,
      reference,
    }),
    channel,
    person: viewOf(conversation, known),
    spotChecks: checks,
    cache: cacheOf(person, facts),
    pending: facts.pending,
    view: viewSettings(settings, conversation.url),
  });
}

async function lookUp(conversation: Conversation, now: Date): Promise<Known> {
  const [person, reference] = await Promise.all([identify(conversation), valueReference()]);
  return { person, reference, facts: await enrich(conversation, person, now) };
}

/** The answer without a database: nothing known, nothing stored, and the card says so. */
function strangerTo(conversation: Conversation): Known {
  const { author } = conversation.latestCustomerTurn.at(-1)!;
  const base = { author, network: null, keys: [], forgotten: true, profile: null };
  const person = { ...base, customer: null, match: null, candidates: [] };
  const pending = [{ axis: 'value' as const, what: 'What is stored on this device' }];
  const none = { valueFacts: [], influenceFacts: [], fresh: [], stale: [], oldest: null, pending };
  return { person, facts: none, reference: null };
}

/** The words of a turn; its messages are put together with one line break. */
const textOf = (messages: Conversation['messages']) => messages.map((message) => message.text).join('\n');

/** The newest turn's words as they are read, with what the customer wrote before. */
export function turnOf(conversation: Conversation): { text: string; context: NatureContext } {
  const turn = conversation.latestCustomerTurn;
  const inTurn = new Set(turn.map((message) => message.key));
  return {
    text: textOf(turn),
    context: { thread: threadBefore(conversation.messages, inTurn), now: new Date().toISOString() },
  };
}

/** Both sides before the newest turn, as the reader takes them. */
function threadBefore(messages: Conversation['messages'], inTurn: ReadonlySet<string>): ThreadMessage[] {
  return messages
    .filter((one) => !inTurn.has(one.key))
    .flatMap(({ role, text, sentAt }) => (role === 'customer' || role === 'agent' ? [{ role, text, sentAt }] : []))
    .slice(-EARLIER_READ);
}

/** The nature of a conversation's newest turn, with what the customer wrote before and what people corrected. */
export function natureOf(conversation: Conversation, corrections: readonly NatureCorrection[]): NatureReading {
  const { text, context } = turnOf(conversation);
  return readNature(text, { ...context, corrections });
}

/** Messages that are read beside the newest turn, and replies that are checked: the newest of a long thread. */
const EARLIER_READ = 20;
const REPLIES_CHECKED = 100;

/** Each reply is checked against what the customer had written by then, not against what came later. */
function spotChecks(conversation: Conversation, corrections: readonly NatureCorrection[]): Triage['spotChecks'] {
  const { messages } = conversation;
  const replies = messages.flatMap((message, at) => (message.role === 'agent' ? [at] : []));
  const natures = new Map<string, NatureReading>();
  return replies.slice(-REPLIES_CHECKED).map((at) => {
    const asked = upTo(conversation, at);
    const { key } = asked.latestCustomerTurn.at(-1)!;
    const nature = natures.get(key) ?? natureOf(asked, corrections);
    natures.set(key, nature);
    return { messageKey: messages[at]!.key, check: checkReply(messages[at]!.text, asked, { nature }) };
  });
}

/** The conversation as it stood before message `at`; whole when no customer had written by then. */
function upTo(conversation: Conversation, at: number): Conversation {
  const messages = conversation.messages.slice(0, at);
  const last = messages.findLastIndex((message) => message.role === 'customer');
  if (last < 0) return conversation;
  const writer = messages[last]!.author;
  const mine = (message: Conversation['messages'][number]) =>
    message.role === 'customer' && message.author.handle === writer.handle && message.author.name === writer.name;
  let first = last;
  while (first > 0 && mine(messages[first - 1]!)) first -= 1;
  return { ...conversation, messages, latestCustomerTurn: messages.slice(first, last + 1) };
}

function viewOf(conversation: Conversation, { person, facts }: Known): PersonView {
  const seen = (wanted: boolean) => conversation.seen.filter((fact) => isValueFact(fact) === wanted);
  return {
    author: person.author,
    customer: person.match,
    candidates: person.candidates,
    valueFacts: newestOfEachKind([...facts.valueFacts, ...seen(true)]),
    influenceFacts: newestOfEachKind([...facts.influenceFacts, ...seen(false)]),
  };
}

function cacheOf({ profile }: Identified, { stale, oldest }: Enriched): Triage['cache'] {
  if (!profile) return { state: 'first-visit', asOf: null };
  const asOf = new Date(oldest ?? profile.lastSeenAt).toISOString();
  return { state: stale.length > 0 ? 'stale' : 'cached', asOf };
}

function viewSettings(settings: Settings, url: string): Triage['view'] {
  const { theme, cardStartsOpen, spotCheckMarks, markEvidence, panelOnly } = settings;
  return { theme, cardStartsOpen, spotCheckMarks, markEvidence, panelOnly: staysInPanel(panelOnly, url) };
}

/** Stores the visit, then asks again what was stale and stores that, too. Nothing of a person who asked to be forgotten. */
async function keep(
  conversation: Conversation,
  { person, facts }: Known,
  settings: Settings,
  now: Date,
): Promise<void> {
  if (person.forgotten) return;
  const { keys, author, network, customer, match } = person;
  const visit = {
    ...{ keys, author, network, conversationId: conversationIdOf(conversation) },
    ...{ customerId: customer?.id ?? null, customerName: customer?.name ?? null, matchedBy: match?.matchedBy ?? null },
    ...{ keepDays: settings.keepDays, now: now.getTime() },
  };
  const again: VisitFacts[] = facts.stale.length > 0 ? await refresh(facts.stale, person, now) : [];
  await saveVisit(visit, [...facts.fresh, ...again], conversation);
}
