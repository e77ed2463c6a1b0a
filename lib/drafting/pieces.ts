import type { Fact } from '../domain/index.ts';
import type { Phrases } from './languages/pack.ts';
import { upperFirst } from './languages/telling.ts';
import type { Situation } from './situation/index.ts';
import { fill, pick, thingText } from './words.ts';

/** One sentence of the reply, why it is there, and how much it matters. */
export interface Piece {
  id: string;
  text: string;
  /** As the agent reads it. */
  label: string;
  because: string;
  /** The lowest go first when the place is small; 1000 stays. */
  weight: number;
  /** 0 opening, 1 action, 2 closing: paragraphs of a letter. */
  part: 0 | 1 | 2;
  uses?: Fact[];
}

const KEEP = 1000;

type VariantSlot = {
  [K in keyof Phrases]: Phrases[K] extends readonly string[]
    ? Phrases[K] extends readonly [string, string, string]
      ? K
      : never
    : never;
}[keyof Phrases];

function say(situation: Situation, slot: VariantSlot, slots: Record<string, string> = {}): string {
  return fill(pick(situation.pack.phrases[slot], situation, slot), situation, slots);
}

/** Where to go on in private, in the words of this network. */
export function routeText(situation: Situation): string {
  const { route } = situation.pack.phrases;
  const { privateRoute, network } = situation.channel;
  if (privateRoute !== 'direct-message') return route.support;
  return ['facebook', 'linkedin', 'reddit', 'web', 'yelp', 'threads'].includes(network) ? route.message : route.dm;
}

function dateText(fact: Fact, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(new Date(fact.amount ?? 0));
}

const BY_ORDER = new Set(['late', 'missing', 'damaged', 'wrong-item', 'return', 'refund', 'refund-ask', 'change']);

/** The number or fact by which the case is found, told to the customer so that they need not repeat it. */
export function foundBy(situation: Situation): Piece | null {
  const { order, lastOrder, matter, pack } = situation;
  if (order !== null) {
    const text = say(situation, 'orderSeen', { order });
    return {
      id: 'number',
      text,
      label: `Use ${order}`,
      because: 'The customer gave it; nobody has to ask again.',
      weight: 45,
      part: 1,
    };
  }
  if (lastOrder === null || !BY_ORDER.has(matter)) return null;
  const date = dateText(lastOrder, pack.language, { day: 'numeric', month: 'long', year: 'numeric' });
  return {
    id: 'last-order',
    text: say(situation, 'lastOrder', { date }),
    label: 'Name the last order',
    because: `${lastOrder.label} (${lastOrder.source}).`,
    weight: 45,
    part: 1,
    uses: [lastOrder],
  };
}

/** The one next step, with what is needed for it or the way into private. */
export function action(situation: Situation): Piece {
  const { words, isPublic, matter } = situation;
  const does = fill(pick(words.does, situation, 'does'), situation);
  const isFound = foundBy(situation) !== null;
  // Who has told what happened is not asked to tell it again.
  const hasTold = ['problem', 'experience', 'faulty'].includes(matter) && situation.thread.text.length > 80;
  // In a letter there is room to ask for what only helps; where it is pressing nobody is kept waiting for it.
  const isPressed = words.optional === true && (situation.urgent || situation.past.again || situation.thread.answered);
  const need = isFound ? (words.more ?? null) : (hasTold && !isPublic) || (isPressed && !isPublic) ? null : words.need;
  const slots = { does, need: fill(need ?? '', situation), route: routeText(situation) };
  const slot = isPublic && words.need !== null ? publicSlot(situation, need) : privateSlot(situation, need);
  return {
    id: 'action',
    text: say(situation, slot, slots),
    label: `Next step: ${does}`,
    because:
      situation.thing === null ? `The message is about: ${matter}.` : `They write about ${situation.thing.text}.`,
    weight: KEEP,
    part: 1,
  };
}

function publicSlot(situation: Situation, need: string | null): VariantSlot {
  return need === null || situation.words.optional === true || situation.thread.newcomer ? 'actRoute' : 'actRouteNeed';
}

function privateSlot(situation: Situation, need: string | null): VariantSlot {
  if (need !== null) return situation.words.optional === true ? 'actSoft' : 'actNeed';
  return situation.isPublic ? 'actPublic' : 'actNow';
}

/** A time that we named and did not keep, or one that they were given; null when there is none. */
function owned(situation: Situation): { text: string; because: string } | null {
  const { when, due, told } = situation.past;
  if (when !== null && !situation.isPublic) {
    const slot = due === 'word' ? 'broken' : due === 'money' ? 'brokenRefund' : 'brokenPlain';
    return { text: say(situation, slot, { when }), because: `Our earlier message said ${when}.` };
  }
  if (situation.past.again && situation.thread.answered && !situation.isPublic)
    return { text: say(situation, 'unkept'), because: 'They write again after our answer.' };
  if (situation.past.again) return { text: say(situation, 'again'), because: 'They wrote before.' };
  return told === null
    ? null
    : { text: say(situation, 'toldWhen', { when: told }), because: `They were told ${told}.` };
}

/** In a chat the answer to our question is noted before anything else. */
export function noted(situation: Situation): Piece[] {
  const { reply } = situation.thread;
  if (reply === null || situation.isPublic || situation.channel.greeting === 'full') return [];
  const text = fill(situation.pack.phrases.noted, situation, { reply: upperFirst(reply) });
  return [{ id: 'noted', text, label: 'Take their answer', because: `They wrote: ${reply}.`, weight: 70, part: 0 }];
}

const WAITING = ['late', 'refund', 'no-answer', 'missing', 'outage', 'status', 'repair'];

/** One clause of empathy: what we owe them, their own words when these tell of a failure, else the matter. */
export function empathy(situation: Situation, weight: number): Piece {
  const { told, words, nature } = situation;
  const base = { id: 'empathy', label: 'Acknowledge it in one sentence', weight, part: 0 as const };
  const own = owned(situation);
  if (own !== null) return { ...base, ...own, label: 'Own what we did not keep', weight: Math.max(weight, 85) };
  if (told.count !== null)
    return {
      ...base,
      text: say(situation, /(?:time|week|day|month|vez|fois) /.test(told.count) ? 'countedTime' : 'counted', {
        count: told.count,
      }),
      because: `They wrote: ${told.count}.`,
    };
  if (told.waited !== null && WAITING.includes(situation.matter))
    return { ...base, text: say(situation, 'waited', { span: told.waited }), because: `They wrote: ${told.waited}.` };
  const canTell = told.clause !== null && told.isFailure && !nature.flags.includes('sarcasm');
  if (canTell && situation.mood !== 'angry')
    return {
      ...base,
      text: say(situation, 'sorryFor', { clause: told.clause ?? '' }),
      because: 'Their own words, told back.',
    };
  return {
    ...base,
    text: fill(pick(words.sorry, situation, 'sorry'), situation),
    because: 'A problem has an effect; it is named once.',
  };
}

/** The opening to a calm person. */
export function opening(situation: Situation): Piece {
  const { told, thread, matter } = situation;
  const base = { id: 'opening', label: 'Open with their matter', weight: 60, part: 0 as const };
  if (thread.newcomer)
    return {
      ...base,
      text: say(situation, situation.thing === null ? 'thanksPlain' : 'newcomer'),
      because: 'Somebody else began this thread.',
    };
  if (thread.wroteTwice && !isBurst(situation))
    return { ...base, text: say(situation, 'again'), because: 'They wrote before and have no answer yet.' };
  if (thread.answered) return { ...base, text: say(situation, 'backAgain'), because: 'They come back on our answer.' };
  const slot = told.isFailure && situation.nature.complaint >= 0.6 && !situation.urgent ? 'sorryFor' : 'thanksFor';
  if (told.clause !== null && !situation.nature.flags.includes('sarcasm'))
    return { ...base, text: say(situation, slot, { clause: told.clause }), because: 'Their own words, told back.' };
  if (matter === 'question') return { ...base, text: say(situation, 'thanksAsking'), because: 'They ask a question.' };
  const isPlain = situation.thing === null && GENERAL.has(matter);
  return {
    ...base,
    text: say(situation, isPlain ? 'thanksPlain' : 'thanksAbout'),
    because: `They write about ${thingText(situation)}.`,
  };
}

const GENERAL = new Set(['question', 'other', 'problem', 'faulty', 'human', 'experience', 'stuck', 'refund-ask']);

/** Short lines one after the other in a chat are one message. */
function isBurst(situation: Situation): boolean {
  return situation.channel.greeting === 'none' || situation.channel.signOff === 'none';
}

const COVERING = new Set(['late', 'missing', 'status', 'repair', 'refund', 'disruption', 'stuck']);

/** Each question gets a sentence: what is being looked up. */
export function answers(situation: Situation, weight: number): Piece[] {
  const { told, matter } = situation;
  const covered = situation.pack.grammar.covered;
  // `where it is`, `whether someone comes` is what the action finds out already.
  const isCovered = (asked: string) => COVERING.has(matter) && covered.test(asked);
  const turned = told.asked.filter((asked): asked is string => asked !== null && !isCovered(asked));
  const base = { label: 'Answer the question', weight, part: 1 as const };
  if (turned.length > 0) {
    const [first = '', second] = turned;
    const isBoth = second !== undefined && first.length + second.length < 130;
    const asked = isBoth ? `${first} ${situation.pack.phrases.and} ${second}` : first;
    return [{ ...base, id: 'question', text: say(situation, 'lookUp', { asked }), because: `They ask ${asked}.` }];
  }
  const isOpen = told.questions > 0 && (matter === 'question' || situation.mood === 'praise');
  const slot = situation.thing === null || situation.mood === 'praise' ? 'lookUpPlain' : 'lookUpAbout';
  return isOpen ? [{ ...base, id: 'question', text: say(situation, slot), because: 'They ask a question.' }] : [];
}

/** What is coming up for them, or by when they need it: acknowledged, never regretted. */
export function deadline(situation: Situation): Piece[] {
  const { stake, deadline: by } = situation.told;
  if (stake === null && by === null) return [];
  return [
    {
      id: 'deadline',
      text:
        stake === null
          ? say(situation, 'deadline', { deadline: by ?? '' })
          : say(situation, 'stake', { clause: stake }),
      label: 'Keep the deadline in view',
      because: `They wrote: ${stake ?? by}.`,
      weight: 64,
      part: 1,
    },
  ];
}

/** They want their money only if the first way fails: both are answered. */
export function otherwise(situation: Situation): Piece[] {
  if (!situation.otherwise || ['refund', 'refund-ask'].includes(situation.matter)) return [];
  const base = { id: 'otherwise', label: 'Take up the refund as the second way', weight: 63, part: 1 as const };
  return [{ ...base, text: say(situation, 'otherwise'), because: 'They ask for their money if it fails.' }];
}

/** A second thing that they wrote, for places with room. */
export function also(situation: Situation): Piece[] {
  const { second, clause } = situation.told;
  const isRoomy = situation.channel.softTarget.min >= 200 && !situation.isPublic;
  if (second === null || clause === null || !isRoomy || situation.nature.flags.includes('sarcasm')) return [];
  const base = { id: 'also', label: 'Show that all of it was read', weight: 30, part: 1 as const };
  return [{ ...base, text: say(situation, 'also', { clause: second }), because: 'Their own words, told back.' }];
}

export function nextStep(situation: Situation): Piece[] {
  const { words, isPublic, matter } = situation;
  const text = isPublic ? situation.pack.phrases.route.discreet : words.next;
  const because = isPublic ? 'Anyone can read this thread.' : 'They should know what happens now.';
  if (isPublic && words.need === null) return [];
  if (matter === 'question') return [];
  const weight = isPublic ? 10 : 35;
  return [{ id: 'next', text: fill(text, situation), label: 'Say what comes next', because, weight, part: 2 }];
}

export function loyalty(situation: Situation): Piece[] {
  const { since, nature, matter } = situation;
  if (since === null || !(nature.flags.includes('churn') || matter === 'cancel')) return [];
  const year = dateText(since, situation.pack.language, { year: 'numeric' });
  const text = fill(situation.pack.phrases.loyal, situation, { year });
  return [
    {
      id: 'loyalty',
      text,
      label: 'Name the years together',
      because: `${since.label} (${since.source}).`,
      weight: 20,
      part: 2,
      uses: [since],
    },
  ];
}

/** A fixed sentence of the pack as a piece. */
export function phrase(
  situation: Situation,
  slot: VariantSlot,
  rest: Omit<Piece, 'text'>,
  slots: Record<string, string> = {},
): Piece {
  return { ...rest, text: upperFirst(say(situation, slot, slots)) };
}
