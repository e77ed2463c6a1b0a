import type { OverlayStage } from '../../../../components/overlay/props.ts';
import type { Draft, Measure } from '../../../../lib/domain/index.ts';
import type { Ready } from './axes.ts';
import { gasLeak } from './calm-urgent.ts';
import { furious } from './furious.ts';
import { conversation, message, nobody, span, xReply } from './parts.ts';
import { praise, unknownAll } from './quiet.ts';

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

/** A ready state with its one sentence; a piece with words is a claim that stands on them. */
function told(base: Ready, ...pieces: [text: string, words?: string][]): Ready {
  const { text } = base.conversation.latestCustomerTurn.at(-1)!;
  const gist = pieces.map(([piece, words]) => ({ text: piece, span: words ? span(text, words, piece, 9) : null }));
  return { ...base, triage: { ...base.triage, gist } };
}

export const stages = {
  calmUrgent: told(
    gasLeak(),
    ['A '],
    ['calm and polite', 'sorry to bother you'],
    [' message: '],
    ['it tells of gas, fire, smoke or current', 'smell of gas'],
    [' and '],
    ['a person needs special care', 'my daughter has asthma'],
    [', so it is very urgent.'],
  ),
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
  const length = Array.from(text).length;
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
