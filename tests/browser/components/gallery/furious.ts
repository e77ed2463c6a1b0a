import type { ReplyCheck } from '../../../../lib/domain/index.ts';
import { channelAxis, type Ready, unknownValue } from './axes.ts';
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

/** Furious, third message, nobody knows them, many read along; two replies of ours are already there. */
export function furious(): Ready {
  const text =
    'THIRD time I am writing. Your driver dumped my tent in the rain, the festival started YESTERDAY and nobody answers the phone. Refund me today or my lawyer will write to you. Absolute joke of a company.';
  const author = { ...nobody, name: 'Bertrand Achterberg', handle: '@bertacht', followers: 48_200 };
  const third = span(text, 'THIRD time I am writing', 'Wrote before', 8);
  const joke = span(text, 'Absolute joke of a company', 'Contempt', 22);
  const lawyer = span(text, 'my lawyer will write to you', 'Legal threat', 15);
  const today = span(text, 'Refund me today', 'A deadline: today', 18);
  const axes = {
    nature: axis('nature', {
      level: 88,
      says: 'Furious and pressed for time: wants a refund today.',
      contributions: [
        contribution({
          id: 'nature.urgency',
          axis: 'nature',
          label: 'Urgency',
          says: 'They need it today.',
          points: 21,
          evidence: [{ span: today }],
        }),
        contribution({
          id: 'nature.irritation',
          axis: 'nature',
          label: 'Irritation',
          says: 'Third message, capitals, contempt.',
          points: 19,
          evidence: [{ span: third }, { span: joke }],
        }),
        contribution({
          id: 'nature.flags',
          axis: 'nature',
          label: 'Legal, wrote before',
          says: 'They mention a lawyer.',
          points: 16,
          evidence: [{ span: lawyer }],
        }),
      ],
    }),
    channel: channelAxis(9),
    value: unknownValue,
    influence: axis('influence', {
      level: 71,
      says: 'Many people read along: 48,200 followers, 91 reposts so far.',
      parts: [
        {
          id: 'reach',
          label: 'Reach',
          level: 71,
          says: '48,200 followers',
          evidence: [
            { fact: fact({ label: '48.2K followers', kind: 'followers', source: 'page:x', asOf: minutesAgo(0) }) },
          ],
        },
      ],
      contributions: [
        contribution({
          id: 'influence.reach',
          axis: 'influence',
          label: 'Reach',
          says: '48,200 people follow this account.',
          points: 7,
          evidence: [
            { fact: fact({ label: '48.2K followers', kind: 'followers', source: 'page:x', asOf: minutesAgo(0) }) },
          ],
        }),
      ],
    }),
  };
  const check: ReplyCheck = {
    findings: [
      {
        id: 'cheerful',
        severity: 'warn',
        says: 'Cheerful words to an angry customer: begin with what went wrong.',
        span: { start: 0, end: 23, text: 'Yay, thanks for writing' },
      },
      { id: 'question', severity: 'hint', says: 'They asked for a refund; the reply does not mention it.', span: null },
    ],
    toneMatch: { level: 18, verdict: 'clashes', says: 'A party tone under a complaint reads as mockery.' },
  };
  const reply = message({
    key: 'r1',
    role: 'agent',
    author: { ...nobody, name: 'Tilde Camping' },
    text: 'Yay, thanks for writing! 🎉 We love campers!',
    sentAt: daysAgo(1),
  });
  return {
    at: 'ready',
    conversation: conversation([
      message({ text: 'My tent is not here. It was promised for Friday.', author, sentAt: daysAgo(2) }),
      reply,
      message({ text, author }),
    ]),
    triage: triage({
      nature: nature({
        urgency: reading(78, [today]),
        irritation: reading(91, [third, joke]),
        tones: ['angry', 'contemptuous'],
        intents: [
          { id: 'refund', confidence: 0.8 },
          { id: 'delivery', confidence: 0.6 },
        ],
        flags: ['legal', 'repeat'],
      }),
      scorecard: scorecard(axes, {
        unknown: 15,
        replyBy: {
          at: new Date(NOW - 132 * 60_000).toISOString(),
          minutes: 60,
          overdue: true,
          says: 'X replies are expected within an hour.',
        },
      }),
      person: {
        author,
        customer: null,
        candidates: [
          {
            customerId: 'C-771',
            name: 'B. Achterberg',
            probability: 0.62,
            reasons: ['Same family name.', 'Same town as the last parcel.'],
          },
        ],
        valueFacts: [],
        influenceFacts: [fact({ label: '48.2K followers', kind: 'followers', source: 'page:x', asOf: minutesAgo(0) })],
      },
      spotChecks: [
        { messageKey: 'r1', check },
        {
          messageKey: 'r2',
          check: {
            findings: [],
            toneMatch: { level: 90, verdict: 'fits', says: 'Calm and concrete: this suits an angry reader.' },
          },
        },
      ],
      pending: [{ axis: 'value', what: 'your customer list' }],
    }),
  };
}
