import { channelAxis, type Ready } from './axes.ts';
import {
  axis,
  contribution,
  conversation,
  daysAgo,
  fact,
  message,
  minutesAgo,
  NOW,
  nature,
  nobody,
  reading,
  scorecard,
  span,
  triage,
} from './parts.ts';

/** A danger at home, told politely, by a loyal customer with few followers. */
export function gasLeak(): Ready {
  const text =
    'Hello, sorry to bother you on a Sunday. Since the new boiler went in yesterday there is a faint smell of gas in the kitchen and my daughter has asthma. Could someone please tell me what to do? Thank you.';
  const author = { ...nobody, name: 'Maren Oyelaran', handle: '@marenoy', followers: 412 };
  const smell = span(text, 'smell of gas', 'Danger to people', 34);
  const asthma = span(text, 'my daughter has asthma', 'A vulnerable person is affected', 12);
  const polite = span(text, 'sorry to bother you', 'Polite words', -4);
  const orders = fact({ label: '14 orders since 2019', kind: 'orders' });
  const axes = {
    nature: axis('nature', {
      level: 92,
      says: 'Urgent and calm: a danger at home, told politely.',
      contributions: [
        contribution({
          id: 'nature.urgency',
          axis: 'nature',
          label: 'Urgency',
          says: 'Gas can hurt people now.',
          points: 36,
          evidence: [{ span: smell }],
        }),
        contribution({
          id: 'nature.flags',
          axis: 'nature',
          label: 'Safety, vulnerable person',
          says: 'A child with asthma lives there.',
          points: 22,
          evidence: [{ span: smell }, { span: asthma }],
        }),
        contribution({
          id: 'nature.irritation',
          axis: 'nature',
          label: 'Irritation',
          says: 'The writer is calm and polite.',
          points: 1,
          evidence: [{ span: polite }],
        }),
      ],
    }),
    channel: channelAxis(9),
    value: axis('value', {
      level: 74,
      says: 'Loyal for seven years, spends about as much as most.',
      parts: [
        {
          id: 'loyalty',
          label: 'Loyalty',
          level: 86,
          says: 'Among the firm’s top fifth.',
          evidence: [{ fact: orders }],
        },
        {
          id: 'power',
          label: 'Purchasing power',
          level: 48,
          says: 'In the middle fifth.',
          evidence: [{ fact: fact({ label: '€1,840 spent in all', kind: 'spend' }) }],
        },
      ],
      contributions: [
        contribution({
          id: 'value.loyalty',
          axis: 'value',
          label: 'Loyalty',
          says: 'A customer for seven years.',
          points: 8,
          evidence: [{ fact: orders }],
        }),
      ],
    }),
    influence: axis('influence', {
      level: 22,
      says: 'A small circle; the post has 37 views.',
      parts: [
        {
          id: 'reach',
          label: 'Reach',
          level: 22,
          says: '412 followers.',
          evidence: [
            { fact: fact({ label: '412 followers', kind: 'followers', source: 'page:x', asOf: minutesAgo(1) }) },
          ],
        },
        { id: 'resonance', label: 'Resonance', level: null, says: 'Earlier posts are not on this page.', evidence: [] },
      ],
      contributions: [
        contribution({
          id: 'influence.reach',
          axis: 'influence',
          label: 'Reach',
          says: '412 followers.',
          points: 2,
          evidence: [
            { fact: fact({ label: '412 followers', kind: 'followers', source: 'page:x', asOf: minutesAgo(1) }) },
          ],
        }),
      ],
    }),
  };
  return {
    at: 'ready',
    conversation: conversation([message({ text, author })]),
    triage: triage({
      nature: nature({
        urgency: reading(94, [smell]),
        irritation: reading(6, [polite]),
        tones: ['worried', 'polite'],
        intents: [{ id: 'question', confidence: 0.8 }],
        flags: ['safety', 'vulnerable'],
        flagEvidence: [
          { flag: 'safety', span: smell },
          { flag: 'vulnerable', span: asthma },
        ],
      }),
      scorecard: scorecard(axes, {
        unknown: 3,
        replyBy: {
          at: new Date(NOW + 9 * 60_000).toISOString(),
          minutes: 60,
          overdue: false,
          says: 'X replies are expected within an hour; safety comes first.',
        },
      }),
      person: {
        author,
        customer: { id: 'C-20418', name: 'Maren Oyelaran', matchedBy: 'handle @marenoy', probability: 1 },
        candidates: [],
        valueFacts: [
          orders,
          fact({ label: '€1,840 spent in all', kind: 'spend' }),
          fact({ label: 'Gold member', kind: 'tier' }),
        ],
        influenceFacts: [fact({ label: '412 followers', kind: 'followers', source: 'page:x', asOf: minutesAgo(1) })],
      },
      cache: { state: 'cached', asOf: daysAgo(3) },
    }),
  };
}
