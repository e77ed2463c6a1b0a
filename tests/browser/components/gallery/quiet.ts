import { channelAxis, type Ready, unknownInfluence, unknownValue } from './axes.ts';
import {
  axis,
  contribution,
  conversation,
  daysAgo,
  email,
  fact,
  message,
  nature,
  nobody,
  reading,
  rule,
  scorecard,
  span,
  triage,
} from './parts.ts';

/** Praise by e-mail, already answered. */
export function praise(): Ready {
  const text = 'Just wanted to say the replacement zip arrived and works perfectly. Thank you, Ines was brilliant!';
  const author = { ...nobody, name: 'Ada', email: 'ada@postbox.example' };
  const thanks = span(text, 'works perfectly', 'Praise', -4);
  const axes = {
    nature: axis('nature', {
      level: 8,
      says: 'Pleased: nothing is wrong.',
      contributions: [
        contribution({
          id: 'nature.urgency',
          axis: 'nature',
          label: 'Urgency',
          says: 'Nothing is pressing.',
          points: 6,
          evidence: [rule('Every message gets a little.', 'scoring rule')],
        }),
        contribution({
          id: 'nature.praise',
          axis: 'nature',
          label: 'Praise',
          says: 'Nothing is wrong.',
          points: -4,
          evidence: [{ span: thanks }],
        }),
      ],
    }),
    channel: { ...channelAxis(3), says: 'An e-mail: private, four working hours.' },
    value: axis('value', {
      level: 40,
      says: 'Bought twice.',
      parts: [
        { id: 'loyalty', label: 'Loyalty', level: 40, says: '2 orders', evidence: [] },
        { id: 'power', label: 'Purchasing power', level: null, says: 'No spend in your import.', evidence: [] },
      ],
      contributions: [
        contribution({
          id: 'value.loyalty',
          axis: 'value',
          label: 'Loyalty',
          points: 4,
          evidence: [{ fact: fact({ label: '2 orders' }) }],
        }),
      ],
    }),
    influence: unknownInfluence,
  };
  return {
    at: 'ready',
    conversation: conversation([message({ text, author, visibility: 'private' })], { channel: 'email' }),
    triage: triage({
      channel: email,
      nature: nature({
        urgency: reading(4),
        irritation: reading(0),
        tones: ['grateful', 'pleased'],
        intents: [{ id: 'praise', confidence: 0.9 }],
      }),
      scorecard: scorecard(axes, { awaitingAnswer: false }),
      person: {
        author,
        customer: { id: 'C-3', name: 'Ada Lindqvist', matchedBy: 'e-mail address', probability: 1 },
        candidates: [],
        valueFacts: [fact({ label: '2 orders' })],
        influenceFacts: [],
      },
      cache: { state: 'stale', asOf: daysAgo(95) },
    }),
  };
}

/** A language that Aisle does not read, from nobody it knows, at no known time. */
export function unknownAll(): Ready {
  const text = 'Ito po ba ang tamang lugar? 🤔';
  const axes = {
    nature: axis('nature', { says: 'This language is not one that Aisle reads.', confidence: 0 }),
    channel: channelAxis(9),
    value: unknownValue,
    influence: unknownInfluence,
  };
  return {
    at: 'ready',
    conversation: conversation([message({ text, sentAt: null })]),
    triage: triage({
      nature: nature({ language: null, urgency: reading(null), irritation: reading(null), intents: [] }),
      scorecard: scorecard(axes, {
        unknown: 80,
        replyBy: { at: null, minutes: 60, overdue: null, says: 'X replies are expected within an hour.' },
      }),
    }),
  };
}
