import type { OverlayStage } from '../../../../components/overlay/props.ts';
import type { Draft, Measure, ReplyCheck } from '../../../../lib/domain/index.ts';
import {
  axis,
  contribution,
  conversation,
  daysAgo,
  email,
  fact,
  message,
  minutesAgo,
  NOW,
  nature,
  nobody,
  reading,
  rule,
  scorecard,
  span,
  triage,
  xReply,
} from './parts.ts';

type Ready = Extract<OverlayStage, { at: 'ready' }>;

const channelAxis = (points: number) =>
  axis('channel', {
    level: 60,
    says: 'A public reply: everyone reads it, and an hour is what people expect.',
    contributions: [
      contribution({
        id: 'channel.public',
        axis: 'channel',
        label: 'Public place',
        says: 'Everyone can read this reply.',
        points,
        evidence: [rule('X replies are public and expected within 60 minutes.')],
      }),
    ],
  });

const unknownValue = axis('value', {
  says: 'No record matched.',
  parts: [
    { id: 'loyalty', label: 'Loyalty', level: null, says: 'No record matched.', evidence: [] },
    { id: 'power', label: 'Purchasing power', level: null, says: 'No record matched.', evidence: [] },
  ],
});

const unknownInfluence = axis('influence', {
  says: 'This page shows no followers and no views.',
  parts: [{ id: 'reach', label: 'Reach', level: null, says: 'Not shown here.', evidence: [] }],
});

function gasLeak(): Ready {
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

function furious(): Ready {
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

function praise(): Ready {
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

function unknownAll(): Ready {
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

/** Another ready state with other words and another author. */
function retold(base: Ready, text: string, name: string): Ready {
  const author = { ...nobody, name, handle: '@a_very_long_handle_that_never_ends_and_wraps_badly' };
  const said = message({ text, author });
  const evidence = [{ span: span(text, text.slice(0, 30), 'Their first words', 5) }];
  const natureAxis = { ...base.triage.scorecard.axes.nature };
  natureAxis.contributions = natureAxis.contributions.map((one) => ({ ...one, evidence }));
  const card = { ...base.triage.scorecard, axes: { ...base.triage.scorecard.axes, nature: natureAxis } };
  const person = { ...base.triage.person, author, customer: null, candidates: [] };
  return { ...base, conversation: conversation([said]), triage: { ...base.triage, scorecard: card, person } };
}

const long = 'I ordered the green one and the blue one came, and then the label did not print. '
  .repeat(38)
  .slice(0, 3000);

export const stages = {
  calmUrgent: gasLeak(),
  furious: furious(),
  praise: praise(),
  unknown: unknownAll(),
  longNames: retold(
    furious(),
    long,
    'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Maximiliane Konstanze von und zu Hohenwald',
  ),
  arabic: retold(
    furious(),
    'طلبت الخيمة قبل أسبوعين ولم تصل حتى الآن، والمهرجان بدأ أمس! أريد استرداد أموالي اليوم.',
    'ليلى الخطيب',
  ),
  japanese: retold(
    gasLeak(),
    '昨日届いたボイラーからガスのような臭いがします。子どもがいるので心配です。どうすればよいでしょうか。',
    '佐々木 美咲',
  ),
  hostile: retold(
    furious(),
    '<img src=x onerror="window.hit=1"><script>window.hit=1</script> \u202eevil\u202c \u{e0041}\ud800',
    '<b>Bold</b>',
  ),
  failed: {
    at: 'failed',
    failure: { code: 'missing-part', says: 'Aisle cannot tell who wrote this message.', missing: ['author', 'time'] },
  },
  unsure: {
    at: 'failed',
    failure: {
      code: 'unsure',
      says: 'This might be a conversation, but Aisle is not sure enough to say who is speaking.',
    },
  },
  reading: { at: 'reading' },
} satisfies Record<string, OverlayStage>;

/** Counts code points; enough for a gallery. The product hands in the measure of its channel room. */
export function measure(text: string): Measure {
  const length = [...text].length;
  return {
    length,
    unit: 'x-weight',
    limit: 280,
    softTarget: xReply.softTarget,
    left: 280 - length,
    over: length > 280,
    segments: null,
    encoding: null,
  };
}

const draftText =
  'Maren, please open the windows, switch nothing on or off and leave the kitchen now, then call the gas emergency line from outside. You are not bothering anyone. Send us a DM with your address and we will have an engineer call you. ^JB';

export const draft: Draft = {
  text: draftText,
  language: 'en',
  channel: 'x-reply',
  measure: measure(draftText),
  plan: [
    { id: 'safety', label: 'Say what to do right now', because: 'They smell gas.' },
    { id: 'ease', label: 'Take away the apology', because: 'They wrote “sorry to bother you”.' },
    { id: 'private', label: 'Move the address to private', because: 'This reply is public.' },
  ],
  checks: [
    {
      id: 'long',
      severity: 'hint',
      says: 'A little longer than usual here; safety comes first, so this is fine.',
      span: null,
    },
  ],
  uses: [],
  engine: 'on-device',
};
