import type { AxisId, Scorecard } from '../domain/index.ts';
import { answeredId, floorId, heldId, keptWhenAnswered } from './attention.ts';
import { sumOf } from './points.ts';

/** The attention score of the same conversation with one axis left out, 0..100. */
export interface RankEffect {
  withoutValue: number;
  withoutInfluence: number;
}

/** What the score would be if one axis said nothing. Where the safety floor holds the score, value and influence do not move it. */
function without(card: Scorecard, axis: AxisId): number {
  const made = [answeredId, floorId, heldId];
  const addends = card.contributions.filter((c) => !made.includes(c.id));
  const isGuarded = card.contributions.some((c) => c.id === floorId);
  if (isGuarded) return card.attention.points;
  const full = sumOf(addends.filter((c) => c.axis !== axis));
  const left = card.awaitingAnswer ? full : Math.floor(full * keptWhenAnswered);
  return Math.min(99, Math.max(0, left));
}

/** For the fairness log: by how much value and influence moved this conversation. */
export function rankEffect(card: Scorecard): RankEffect {
  return { withoutValue: without(card, 'value'), withoutInfluence: without(card, 'influence') };
}
