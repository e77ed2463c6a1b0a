import { channelById } from '../channels/index.ts';
import type {
  AxisId,
  AxisScore,
  Channel,
  Conversation,
  Fact,
  NatureReading,
  ReplyBy,
  Scorecard,
  ValueReference,
  Weights,
} from '../domain/index.ts';
import type { Attention } from './attention.ts';
import { attend } from './attention.ts';
import { awaitingAnswer, ourLastWord } from './awaiting.ts';
import { channelAxis } from './channel-axis.ts';
import { influenceAxis } from './influence-axis.ts';
import type { JudgedAxis } from './judged.ts';
import { natureAxis } from './nature-axis.ts';
import { ranked } from './points.ts';
import { isKnownNetwork } from './reach.ts';
import { replyBy } from './reply-by.ts';
import { valueAxis } from './value-axis.ts';
import { completeWeights } from './weights.ts';

/** What one conversation is scored from. */
export interface ScoreInput {
  conversation: Conversation;
  nature: NatureReading;
  /** What the business knows; facts that the page shows (`conversation.seen`) are added here. */
  valueFacts: readonly Fact[];
  /** What networks show; facts that the page shows are added here. */
  influenceFacts: readonly Fact[];
  now: Date | string;
  weights?: Partial<Weights> | null;
  /** The firm's own quintile cut-offs; null = judged on a rough general scale, which the card says. */
  reference?: ValueReference | null;
  /** Overrides the conversation's channel. */
  channel?: Channel;
}

interface Judged {
  axes: Record<AxisId, JudgedAxis>;
  due: ReplyBy;
}

function judge(input: ScoreInput, weights: Weights, now: Date): Judged {
  const { conversation, nature } = input;
  const channel = input.channel ?? channelById(conversation.channel);
  const due = replyBy(conversation, nature, channel, now);
  const network = isKnownNetwork(conversation.site) ? conversation.site : channel.network;
  const value = [...input.valueFacts, ...conversation.seen];
  const influence = [...input.influenceFacts, ...conversation.seen];
  const axes = {
    nature: natureAxis(nature, weights),
    channel: channelAxis(conversation, channel, due, weights, now),
    value: valueAxis(value, weights, input.reference ?? null, now),
    influence: influenceAxis(influence, conversation, network, weights, now),
  };
  return { axes, due };
}

function withAdded({ axis }: JudgedAxis, added: Attention['added']): AxisScore {
  const own = added.filter((c) => c.axis === axis.id);
  return { ...axis, contributions: ranked([...axis.contributions, ...own]) };
}

/**
 * Four axes in one explained number. Pure and deterministic: the same input gives the same card. The contributions
 * add up to `attention.points` exactly; influence adds between 0 and its weight; unknown adds nothing and widens
 * `low`..`high`; safety, legal, accessibility and vulnerable-person signals outrank value and influence always.
 *
 * @throws RangeError when `now` is no date.
 */
export function scoreConversation(input: ScoreInput): Scorecard {
  const now = new Date(input.now);
  if (Number.isNaN(now.getTime())) throw new RangeError('scoreConversation: `now` is not a date');
  const weights = completeWeights(input.weights);
  const { axes, due } = judge(input, weights, now);
  const cap = Math.floor(weights.value) + Math.floor(weights.influence);
  const sum = attend(axes, cap, input.nature, ourLastWord(input.conversation));
  return {
    axes: {
      nature: withAdded(axes.nature, sum.added),
      channel: withAdded(axes.channel, sum.added),
      value: withAdded(axes.value, sum.added),
      influence: withAdded(axes.influence, sum.added),
    },
    contributions: sum.contributions,
    attention: sum.attention,
    replyBy: due,
    awaitingAnswer: awaitingAnswer(input.conversation),
  };
}
