/**
 * What several heads of the model say together. Each head is a sum over words; how the heads bear on one another (a glad
 * message is seldom a complaint, a doubt between two topics mostly means one of them) was fitted on sources held out.
 */
import type { NatureReading, Sentiment } from '../../domain/reading.ts';
import { shared } from './classes.ts';
import { FEELING_HEADS, type Model, TALK_VALENCE, TOPIC_HEADS } from './model.ts';
import type { Scores } from './scores.ts';

const [NEGATIVE, POSITIVE, IRRITATION, COMPLAINT] = ['negative', 'positive', 'irritation', 'complaint'].map((name) =>
  FEELING_HEADS.indexOf(name),
) as [number, number, number, number];

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The chances of the three classes of sentiment. */
export function sentimentOf(model: Model, { total }: Scores): Sentiment {
  const { negative: down, positive: up, heat } = model.sentiment;
  const [negative, positive] = [total[NEGATIVE]! + down, total[POSITIVE]! + up];
  const most = Math.max(negative, 0, positive);
  const weight = (one: number) => Math.exp((one - most) * heat);
  return shared(weight(negative), weight(0), weight(positive));
}

/** The chances of the topics, in the order of their heads: each score, and what it says of the others. */
export function topicShares({ topic }: Model, { total }: Scores): number[] {
  const scores = total.slice(FEELING_HEADS.length, TALK_VALENCE);
  const mixed = topic.bias.map((bias, to) =>
    scores.reduce((sum, score, from) => sum + score * topic.mix[from]![to]!, bias),
  );
  const most = Math.max(...mixed);
  const exp = mixed.map((one) => Math.exp(one - most));
  const sum = exp.reduce((a, b) => a + b, 0);
  return exp.map((one) => one / sum);
}

/** The likeliest topics, four at most, those with a chance of 0.03 or more. */
export function topicsOf(shares: readonly number[]): NatureReading['intents'] {
  return shares
    .map((share, i) => ({ id: TOPIC_HEADS[i]!, confidence: Math.round(100 * share) / 100 }))
    .filter(({ confidence }) => confidence >= 0.03)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, 4);
}

/** The chance of a complaint: what its head says, how bad and how annoyed the message sounds, and what it is about. */
export function complaintOf(
  { complaint }: Model,
  { total }: Scores,
  { negative }: Sentiment,
  shares: readonly number[],
): number {
  const { shift, score, bad, annoyed, topics } = complaint;
  const about = shares.reduce((sum, share, i) => sum + share * topics[i]!, 0);
  return logistic(shift + score * total[COMPLAINT]! + bad * negative + annoyed * total[IRRITATION]! + about);
}
