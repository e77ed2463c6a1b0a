import type { AxisScore, Contribution, Conversation, Evidence, Fact, FactKind, Weights } from '../domain/index.ts';
import type { FactMap } from './facts.ts';
import { amountOf, freshness, influenceKinds, newestByKind } from './facts.ts';
import type { JudgedAxis } from './judged.ts';
import { pointsOf, ranked, share } from './points.ts';
import { audienceLevel, bandOf, logLevel, standingLevel } from './reach.ts';
import { relevanceOf } from './relevance.ts';

type PartId = 'reach' | 'resonance' | 'relevance' | 'conversation';

interface Part {
  id: PartId;
  label: string;
  /** 0-100; null = unknown. */
  level: number | null;
  says: string;
  evidence: Evidence[];
}

/**
 * How far each part alone can carry influence. A judgement: a large audience or a post that already spreads is enough
 * alone; reactions and a job only hint. Parts are joined as 1 - product(1 - strength x level), so that one more known
 * part can only raise, and an unknown part changes nothing.
 */
export const strengths: Readonly<Record<PartId, number>> = {
  reach: 0.9,
  resonance: 0.4,
  relevance: 0.5,
  conversation: 0.9,
};

/** Joins the parts, 0-100. `unknownAs` is the level that unknown parts are given: 0, or 100 for the upper bound. */
function join(parts: readonly Part[], unknownAs: 0 | 100): number {
  const rest = parts.reduce((left, part) => left * (1 - (strengths[part.id] * (part.level ?? unknownAs)) / 100), 1);
  return 100 * (1 - rest);
}

const factsOf = (facts: FactMap, kinds: readonly FactKind[]) =>
  kinds.map((kind) => facts.get(kind)).filter((fact) => fact !== undefined && fact.amount !== null) as Fact[];

const evidenceOf = (facts: readonly Fact[]): Evidence[] => facts.map((fact) => ({ fact }));
const labelsOf = (facts: readonly Fact[]) => `${facts.map((fact) => fact.label).join(', ')}.`;

function reachPart(facts: FactMap, network: string): Part {
  const followers = facts.get('followers');
  const karma = facts.get('karma');
  const levels = [
    { fact: followers, level: followers && audienceLevel(amountOf(followers) ?? 0, network) },
    { fact: karma, level: karma && standingLevel(amountOf(karma) ?? 0, network) },
  ].filter((l) => l.fact !== undefined && l.fact.amount !== null);
  const used = levels.map((l) => l.fact!);
  const level = levels.length === 0 ? null : Math.max(...levels.map((l) => l.level ?? 0));
  const says = level === null ? 'Unknown: the page shows no audience.' : labelsOf(used);
  return { id: 'reach', label: 'Reach', level, says, evidence: evidenceOf(used) };
}

/** A log part over weighted counts; null when none of them is known. */
function countPart(facts: FactMap, id: PartId, label: string, counts: Counts, unknown: string): Part {
  const used = factsOf(facts, Object.keys(counts.times) as FactKind[]);
  if (used.length === 0) return { id, label, level: null, says: unknown, evidence: [] };
  const sum = used.reduce((total, fact) => total + (amountOf(fact) ?? 0) * counts.times[fact.kind]!, 0);
  return { id, label, level: logLevel(sum, counts.from, counts.to), says: labelsOf(used), evidence: evidenceOf(used) };
}

interface Counts {
  times: Partial<Record<FactKind, number>>;
  from: number;
  to: number;
}

/** Reactions to this post: a reply takes more than a like. Estimates. */
const reactions: Counts = { times: { likes: 1, replies: 2 }, from: 10, to: 50_000 };

/** How far this conversation travels, in views: a repost or quote shows it to about a hundred more. Estimates. */
const spread: Counts = { times: { views: 1, reposts: 100, quotes: 100 }, from: 300, to: 3_000_000 };

function relevancePart(facts: FactMap): Part {
  const bio = facts.get('bio');
  const found = bio ? relevanceOf(bio.label) : null;
  const says = found ? `The person ${found.says}.` : 'Unknown: no description that names a public role.';
  return {
    id: 'relevance',
    label: 'Relevance',
    level: found?.level ?? null,
    says,
    evidence: found ? [{ fact: bio! }] : [],
  };
}

/** The follower count that the page shows beside the author, as a fact of the page. */
function shownFollowers(conversation: Conversation, now: Date): Fact[] {
  const author = conversation.latestCustomerTurn.at(-1)?.author;
  if (author?.followers === null || author?.followers === undefined) return [];
  const label = `${author.followers.toLocaleString('en')} followers`;
  const source = `page:${conversation.site}`;
  return [{ kind: 'followers', amount: author.followers, unit: 'count', label, source, asOf: now.toISOString() }];
}

function saysOf(level: number, isKnown: boolean): string {
  if (!isKnown) return 'Unknown: no reach is shown.';
  const band = bandOf(level);
  return band === 'none' ? 'No wider reach of this conversation is seen.' : `Reach of this conversation: ${band}.`;
}

/**
 * Who else will hear this: reach, resonance and relevance of the person, and how far this conversation already
 * travels, each on a log scale for its platform. A paid check mark is no signal. Only raises: points lie between 0 and
 * `weights.influence`, and more of anything never costs points.
 */
export function influenceAxis(
  given: readonly Fact[],
  conversation: Conversation,
  network: string,
  weights: Weights,
  now: Date,
): JudgedAxis {
  const facts = newestByKind([...given, ...shownFollowers(conversation, now)], influenceKinds);
  const parts: Part[] = [
    reachPart(facts, network),
    countPart(facts, 'resonance', 'Resonance', reactions, 'Unknown: no reactions are shown.'),
    relevancePart(facts),
    countPart(facts, 'conversation', 'This conversation', spread, 'Unknown: no views or reposts are shown.'),
  ];
  const known = parts.filter((part) => part.level !== null);
  const level = join(parts, 0);
  const sizes = known.map((part) => strengths[part.id] * part.level!);
  const points = share(pointsOf(level, weights.influence), sizes);
  const contributions = known.map(
    ({ id, label, says, evidence }, i): Contribution => ({
      id: `influence.${id}`,
      axis: 'influence',
      label,
      says,
      points: points[i]!,
      evidence,
    }),
  );
  const used = known.flatMap((p) => p.evidence.flatMap((e) => ('fact' in e ? [e.fact] : [])));
  const axis: AxisScore = {
    id: 'influence',
    level: known.length === 0 ? null : level,
    confidence: known.length === 0 ? 0 : Math.min(0.4 + known.length * 0.15, freshness(used, now)),
    says: saysOf(level, known.length > 0),
    parts,
    contributions: ranked(contributions),
  };
  return { axis, most: pointsOf(join(parts, 100), weights.influence) };
}
