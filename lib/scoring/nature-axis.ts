import type { AxisScore, Contribution, Evidence, FlagId, NatureReading, Reading, Weights } from '../domain/index.ts';
import type { JudgedAxis } from './judged.ts';
import { pointsOf, ranked, sumOf } from './points.ts';
import { flagShare, leastPoints } from './weights.ts';

const flagSays: Record<FlagId, string> = {
  safety: 'Somebody could be in danger.',
  vulnerable: 'The person may be vulnerable.',
  legal: 'Legal steps are named.',
  accessibility: 'The person is shut out by a barrier.',
  press: 'The press is named.',
  churn: 'The customer may leave.',
  repeat: 'It is not the first time.',
  abuse: 'The message is abusive.',
  sarcasm: 'The words may not be meant as they stand.',
  injection: 'The message gives orders to a machine.',
};

const rule = (says: string, source: string): Evidence => ({ rule: { says, source } });

/** The spans of a reading as evidence, strongest first; a reading without spans names itself. */
function spansOf(reading: Reading, what: string): Evidence[] {
  const spans = [...reading.evidence].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  if (spans.length > 0) return spans.map((span) => ({ span }));
  return [rule(`${what} of the whole text: ${Math.round(reading.level ?? 0)} of 100.`, 'nature')];
}

function word(level: number | null, words: readonly [string, string, string, string]): string | null {
  if (level === null) return null;
  return words[level >= 75 ? 3 : level >= 50 ? 2 : level >= 25 ? 1 : 0]!;
}

const urgencyWords = ['Not urgent', 'Can wait a little', 'Urgent', 'Very urgent'] as const;
const irritationWords = ['calm', 'slightly annoyed', 'annoyed', 'angry'] as const;

function saysOf(nature: NatureReading): string {
  const urgency = word(nature.urgency.level, urgencyWords);
  const irritation = word(nature.irritation.level, irritationWords);
  if (urgency === null && irritation === null) return 'Cannot tell from the words.';
  if (urgency === null) return `Urgency cannot be told; ${irritation}.`;
  return irritation === null ? `${urgency}; mood cannot be told.` : `${urgency}, ${irritation}.`;
}

function readingContribution(
  id: 'urgency' | 'irritation',
  label: string,
  reading: Reading,
  weight: number,
): Contribution[] {
  if (reading.level === null) return [];
  const words = id === 'urgency' ? urgencyWords : irritationWords;
  const says = `${word(reading.level, words)}: ${Math.round(reading.level)} of 100.`;
  const points = pointsOf(reading.level, weight);
  return [
    {
      id: `nature.${id}`,
      axis: 'nature',
      label,
      says: says[0]!.toUpperCase() + says.slice(1),
      points,
      evidence: spansOf(reading, label),
    },
  ];
}

/** Where a flag was seen, as evidence. */
export function flagEvidence(nature: NatureReading, flags: readonly FlagId[]): Evidence[] {
  const spans = nature.flagEvidence.filter((e) => flags.includes(e.flag)).map((e) => ({ span: e.span }));
  return spans.length > 0 ? spans : [rule(flags.map((f) => flagSays[f]).join(' '), 'nature')];
}

/** Strongest flag first; together they never add more than `weights.flags`. */
function flagContributions(nature: NatureReading, weight: number): Contribution[] {
  const flags = [...new Set(nature.flags)].sort((a, b) => flagShare[b] - flagShare[a] || (a < b ? -1 : 1));
  let left = Math.floor(weight);
  return flags.map((flag) => {
    const points = Math.min(left, pointsOf(flagShare[flag] * 100, weight));
    left -= points;
    const label = flag[0]!.toUpperCase() + flag.slice(1);
    return {
      id: `nature.flag.${flag}`,
      axis: 'nature',
      label,
      says: flagSays[flag],
      points,
      evidence: flagEvidence(nature, [flag]),
    };
  });
}

function levelOf(nature: NatureReading): number | null {
  const known = [nature.urgency.level, nature.irritation.level].filter((l) => l !== null);
  const floors = nature.flags.map((f) => leastPoints[f]).filter((l) => l !== undefined);
  return known.length + floors.length === 0 ? null : Math.max(...known, ...floors);
}

function part(id: string, label: string, reading: Reading): AxisScore['parts'][number] {
  const known = reading.level !== null;
  const says = known ? `${Math.round(reading.level!)} of 100.` : 'Cannot tell from the words.';
  return { id, label, level: reading.level, says, evidence: known ? spansOf(reading, label) : [] };
}

/** What is going on and how the person feels, from the words alone. An abstaining reading adds nothing. */
export function natureAxis(nature: NatureReading, weights: Weights): JudgedAxis {
  const { urgency, irritation, politeness } = nature;
  const contributions = [
    ...readingContribution('urgency', 'Urgency', urgency, weights.urgency),
    ...readingContribution('irritation', 'Irritation', irritation, weights.irritation),
    ...flagContributions(nature, weights.flags),
  ];
  const open =
    (urgency.level === null ? Math.floor(weights.urgency) : 0) +
    (irritation.level === null ? Math.floor(weights.irritation) : 0);
  const axis: AxisScore = {
    id: 'nature',
    level: levelOf(nature),
    confidence: Math.max(urgency.confidence, irritation.confidence),
    says: saysOf(nature),
    parts: [
      part('urgency', 'Urgency', urgency),
      part('irritation', 'Irritation', irritation),
      part('politeness', 'Politeness', politeness),
    ],
    contributions: ranked(contributions),
  };
  return { axis, most: sumOf(contributions) + open };
}
