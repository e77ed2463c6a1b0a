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

const BY_ORDER = new Set(['late', 'missing', 'damaged', 'wrong-item', 'return', 'refund', 'change']);

/** The number or fact by which the case is found, told to the customer so that they need not repeat it. */
export function foundBy(situation: Situation): Piece | null {
  const { order, lastOrder, matter, pack } = situation;
  if (order !== null) {
    const text = say(situation, 'orderSeen', { order });
    return {
      id: 'number',
      text,
      label: `Use the number ${order}`,
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

/** The thing as the object of the action: a charge is on an account, not on a holiday. */
export function fittingThing(situation: Situation): string {
  const { thing, words } = situation;
  return thing !== null && (words.fits?.test(thing.text) ?? true) ? thing.text : fill(words.thing, situation);
}

/** The one next step, with what is needed for it or the way into private. */
export function action(situation: Situation): Piece {
  const { words, isPublic, matter } = situation;
  const does = fill(pick(words.does, situation, 'does'), situation, { thing: fittingThing(situation) });
  const isFound = foundBy(situation) !== null;
  // Who has told what happened is not asked to tell it again.
  const hasTold = matter === 'problem' && !isPublic && situation.thread.text.length > 80;
  const need = isFound || hasTold ? (words.more ?? null) : words.need;
  const slot = need === null ? (isPublic ? 'actPublic' : 'actNow') : isPublic ? 'actRoute' : 'actNeed';
  const text = say(situation, slot, { does, need: need ?? '', route: routeText(situation) });
  const because =
    isPublic && need !== null
      ? 'In public nothing can be looked up: the next step is in private.'
      : `The message is about: ${matter}.`;
  return { id: 'action', text, label: `Next step: ${does}`, because, weight: KEEP, part: 1 };
}

/** One clause of empathy: their own words when they can be told back, else the matter. */
export function empathy(situation: Situation, weight: number): Piece {
  const { told, words, nature, thread } = situation;
  const base = { id: 'empathy', label: 'Acknowledge it in one sentence', weight, part: 0 as const };
  if (thread.wroteTwice || situation.pack.grammar.wroteBefore.test(thread.text)) {
    return { ...base, text: say(situation, 'again'), because: 'They wrote before.' };
  }
  if (told.waited !== null && ['late', 'refund', 'no-answer', 'missing', 'outage'].includes(situation.matter)) {
    return { ...base, text: say(situation, 'waited', { span: told.waited }), because: `They wrote: ${told.waited}.` };
  }
  if (told.clause !== null && situation.mood !== 'angry' && !nature.flags.includes('sarcasm')) {
    return {
      ...base,
      text: say(situation, 'sorryFor', { clause: told.clause }),
      because: 'Their own words, told back.',
    };
  }
  return {
    ...base,
    text: fill(pick(words.sorry, situation, 'sorry'), situation),
    because: 'A problem has an effect; it is named once.',
  };
}

/** The opening to a calm person. */
export function opening(situation: Situation): Piece {
  const { told, thread } = situation;
  const base = { id: 'opening', label: 'Open with their matter', weight: 60, part: 0 as const };
  if (thread.newcomer)
    return { ...base, text: say(situation, 'newcomer'), because: 'Somebody else began this thread.' };
  if (thread.wroteTwice)
    return { ...base, text: say(situation, 'again'), because: 'They wrote before and have no answer yet.' };
  if (thread.answered) return { ...base, text: say(situation, 'backAgain'), because: 'They come back on our answer.' };
  const canTell = told.clause !== null && !situation.nature.flags.includes('sarcasm');
  if (canTell)
    return {
      ...base,
      text: say(situation, 'thanksFor', { clause: told.clause ?? '' }),
      because: 'Their own words, told back.',
    };
  const isPlain =
    situation.thing === null && ['question', 'other', 'problem', 'faulty', 'human'].includes(situation.matter);
  return {
    ...base,
    text: say(situation, isPlain ? 'thanksPlain' : 'thanksAbout'),
    because: `They write about ${thingText(situation)}.`,
  };
}

/** Each question gets a sentence: what is being looked up. */
export function answers(situation: Situation, weight: number): Piece[] {
  const { told } = situation;
  // `where it is` is what the action finds out already.
  const isCovered = (asked: string) =>
    (BY_ORDER.has(situation.matter) && /^(?:where|dónde|où) /.test(asked)) ||
    (!['question', 'other'].includes(situation.matter) &&
      /^(?:whether we can|si podemos|si nous pouvons) /.test(asked));
  const turned = told.asked.filter((asked): asked is string => asked !== null && !isCovered(asked));
  const base = { label: 'Answer the question', weight, part: 1 as const };
  if (turned.length > 0) {
    const asked = turned.slice(0, 2);
    const joined =
      asked.length === 2 && asked.join('').length < 90
        ? [`${asked[0]} ${situation.pack.phrases.and} ${asked[1]}`]
        : asked.slice(0, 1);
    return joined.map((one) => ({
      ...base,
      id: 'question',
      text: say(situation, 'lookUp', { asked: one }),
      because: `They ask ${one}.`,
    }));
  }
  const isOpen = told.questions > 0 && (situation.matter === 'question' || situation.mood === 'praise');
  const slot = situation.thing === null || situation.mood === 'praise' ? 'lookUpPlain' : 'lookUpAbout';
  return isOpen ? [{ ...base, id: 'question', text: say(situation, slot), because: 'They ask a question.' }] : [];
}

export function deadline(situation: Situation): Piece[] {
  const by = situation.told.deadline;
  if (by === null) return [];
  return [
    {
      id: 'deadline',
      text: say(situation, 'deadline', { deadline: by }),
      label: 'Keep the deadline in view',
      because: `They wrote: ${by}.`,
      weight: 55,
      part: 1,
    },
  ];
}

export function nextStep(situation: Situation): Piece[] {
  const { words, isPublic } = situation;
  const text = isPublic ? situation.pack.phrases.route.discreet : words.next;
  const because = isPublic ? 'Anyone can read this thread.' : 'They should know what happens now.';
  if (isPublic && words.need === null) return [];
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
