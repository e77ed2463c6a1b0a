import type { Author, AxisId, Conversation, Fact, Source, SourceTools } from '../domain/index.ts';
import { ask, isPersonFact, isValueFact, keepHours, sources } from '../sources/index.ts';
import { type FactsRow, factsOf, isStale, type VisitFacts } from '../store/index.ts';
import type { Identified } from './identify.ts';

/** What the sources gave, from the cache or just now. */
export interface Enriched {
  valueFacts: Fact[];
  influenceFacts: Fact[];
  /** Rows to store: what was asked just now, and what this page shows. */
  fresh: VisitFacts[];
  /** Sources whose stored answer was used although it is past its time: ask them again after the answer is out. */
  stale: Source[];
  /** When the oldest stored answer that was used came in; null = none was used. */
  oldest: number | null;
  pending: { axis: AxisId; what: string }[];
}

/** Hours for which facts that a page showed count as current. */
const PAGE_HOURS = 168;

/** Facts about the writer from every source: stored answers where there are any, else asked now, side by side. */
export async function enrich(
  conversation: Conversation,
  person: Identified,
  now: Date,
  list: readonly Source[] = sources,
): Promise<Enriched> {
  const rows = person.profile ? await factsOf(person.profile.id) : [];
  const tools = toolsFor(person, rows, now);
  const answers = await Promise.all(list.map((source) => answer(source, person, rows, tools)));
  const used = answers.flatMap((one) => (one.stored === null ? [] : [one]));
  const of = (axis: Source['axis']) => answers.flatMap((one) => (one.source.axis === axis ? one.facts : []));
  return {
    valueFacts: of('value'),
    influenceFacts: of('influence'),
    fresh: [...answers.flatMap((one) => one.fresh), ...pageRows(conversation, person.author, rows, now)],
    stale: used.filter((one) => isStale(one.stored!, now.getTime())).map((one) => one.source),
    oldest: used.length === 0 ? null : Math.min(...used.map((one) => one.stored!.fetchedAt)),
    pending: answers.flatMap((one) => (one.late ? [{ axis: one.source.axis, what: one.source.label }] : [])),
  };
}

/** The rows of sources that are asked again after a stale answer. */
export async function refresh(list: readonly Source[], person: Identified, now: Date): Promise<VisitFacts[]> {
  const tools = toolsFor(person, [], now);
  const answers = await Promise.all(list.map((source) => askNow(source, person.author, tools)));
  return answers.flatMap((one) => one.fresh);
}

interface Answer {
  source: Source;
  facts: Fact[];
  stored: FactsRow | null;
  fresh: VisitFacts[];
  late: boolean;
}

async function answer(
  source: Source,
  person: Identified,
  rows: readonly FactsRow[],
  tools: SourceTools,
): Promise<Answer> {
  const stored = rows.find((row) => row.source === source.id);
  const usable = stored && stored.ttlHours > 0 && !(stored.failure && isStale(stored, tools.now.getTime()));
  // Somebody else's figures must not stay when the writer turns out to be another customer.
  const same = (person.profile?.customerId ?? null) === (person.customer?.id ?? null);
  if (!usable || (source.axis === 'value' && !same)) return askNow(source, person.author, tools);
  return { source, facts: stored.facts, stored, fresh: [], late: false };
}

async function askNow(source: Source, author: Author, tools: SourceTools): Promise<Answer> {
  const got = await ask(source, author, tools);
  const hours = keepHours(source, got);
  const facts = got.ok ? got.value : [];
  const failure = got.ok ? null : got.failure;
  const row = { source: source.id, facts, failure, fetchedAt: tools.now.getTime(), ttlHours: hours };
  return { source, facts, stored: null, fresh: hours > 0 ? [row] : [], late: failure?.code === 'timeout' };
}

/** No source that needs the network or a secret exists yet: both are closed until one asks for its origin. */
function toolsFor(person: Identified, rows: readonly FactsRow[], now: Date): SourceTools {
  const shown = rows.filter((row) => row.source.startsWith('page:')).flatMap((row) => row.facts);
  return {
    now,
    fetch: () => Promise.reject(new Error('No source was granted an origin')),
    secret: () => Promise.resolve(null),
    directory: () => Promise.resolve(person.customer),
    seenBefore: () => Promise.resolve(shown),
  };
}

/** What this page shows about the person, added to what its site showed before: the newer of each kind stays. */
function pageRows(conversation: Conversation, author: Author, rows: readonly FactsRow[], now: Date): VisitFacts[] {
  const source = `page:${conversation.site}`;
  const shown = [
    ...conversation.seen.filter((fact) => isPersonFact(fact) || isValueFact(fact)),
    ...authorFacts(author, source, now),
  ];
  if (shown.length === 0) return [];
  const before = rows.find((row) => row.source === source)?.facts ?? [];
  const byKind = new Map([...before, ...shown].map((fact) => [fact.kind, fact]));
  return [{ source, facts: [...byKind.values()], failure: null, fetchedAt: now.getTime(), ttlHours: PAGE_HOURS }];
}

function authorFacts(author: Author, source: string, now: Date): Fact[] {
  const asOf = now.toISOString();
  const facts: Fact[] = [];
  if (author.followers !== null) {
    const label = `${author.followers.toLocaleString('en')} followers`;
    facts.push({ kind: 'followers', amount: author.followers, unit: 'count', label, source, asOf });
  }
  if (author.verified === true)
    facts.push({ kind: 'verified', amount: 1, unit: null, label: 'Verified', source, asOf });
  return facts;
}
