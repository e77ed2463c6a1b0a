import type { PlanStep } from '../domain/index.ts';
import {
  action,
  also,
  answers,
  deadline,
  empathy,
  foundBy,
  loyalty,
  nextStep,
  noted,
  opening,
  otherwise,
  type Piece,
  phrase,
  routeText,
} from './pieces.ts';
import type { Situation } from './situation/index.ts';
import type { Mood } from './situation/mood.ts';
import { fill } from './words.ts';

const KEEP = 1000;

/** How to reach the person away from the public, or where to write it in private. */
function reach(situation: Situation, private_: string): Piece {
  const { phrases } = situation.pack;
  const text = situation.isPublic ? fill(phrases.reachPublic, situation, { route: routeText(situation) }) : private_;
  return {
    id: 'reach',
    text: fill(text, situation),
    label: 'Make them reachable',
    because: 'A person takes over.',
    weight: 90,
    part: 2,
  };
}

function safety(situation: Situation): Piece[] {
  const { phrases } = situation.pack;
  const slots = { thing: situation.thing?.text ?? situation.words.thing };
  const flag = { because: 'Somebody may be in danger. No advice beyond the emergency number.', part: 1 as const };
  return [
    {
      id: 'danger',
      text: fill(phrases.danger, situation),
      label: 'Emergency number first',
      weight: KEEP,
      ...flag,
      part: 0,
    },
    phrase(
      situation,
      'safetyAct',
      { id: 'action', label: 'Hand over to a person at once', weight: KEEP, ...flag },
      slots,
    ),
    ...safetyQuestion(situation),
    reach(situation, phrases.safetyReach),
    ...withNumber(situation),
  ];
}

/** A question about the danger is put to those in charge; nobody here answers it. */
function safetyQuestion(situation: Situation): Piece[] {
  const [asked] = situation.told.asked.filter((one): one is string => one !== null);
  if (asked === undefined || situation.isPublic) return [];
  const text = fill(situation.pack.phrases.safetyAsk, situation, { asked });
  return [{ id: 'question', text, label: 'Put their question', because: `They ask ${asked}.`, weight: 60, part: 1 }];
}

function handOver(situation: Situation, slot: 'handOver' | 'pressOver'): Piece[] {
  const because =
    slot === 'handOver' ? 'Law is mentioned: no admission, no promise.' : 'The press asks: one voice answers.';
  return [
    phrase(
      situation,
      slot,
      { id: 'action', label: 'Hand over, neutral', because, weight: KEEP, part: 1 },
      { thing: situation.thing?.text ?? situation.words.thing },
    ),
    ...(slot === 'handOver' ? deadline(situation) : []),
    reach(situation, situation.pack.phrases.reachPrivate),
    ...(slot === 'handOver' ? withNumber(situation) : []),
  ];
}

/** A legal step that is only an `if`: the matter itself is worked on, without a word that admits anything. */
function legal(situation: Situation): Piece[] {
  if (!situation.isConditional || situation.isPublic || GENERAL.has(situation.matter))
    return handOver(situation, 'handOver');
  const because = 'Law is mentioned as an `if`: the work goes on, those in charge are told.';
  return [
    ...withNumber(situation),
    action(situation),
    phrase(situation, 'legalAlso', { id: 'legal', label: 'Tell those in charge', because, weight: KEEP, part: 1 }),
    ...deadline(situation),
    ...nextStep(situation),
  ];
}

const GENERAL: ReadonlySet<string> = new Set([
  'other',
  'problem',
  'question',
  'human',
  'conduct',
  'suggestion',
  'no-answer',
]);

function withNumber(situation: Situation): Piece[] {
  const found = foundBy(situation);
  return found === null ? [] : [found];
}

const MADE: ReadonlySet<string> = new Set(['goods', 'food', 'software', 'stay', 'travel', 'supply']);

function praise(situation: Situation): Piece[] {
  const { told, thing } = situation;
  const thanks = phrase(situation, 'praise', {
    id: 'thanks',
    label: 'Thank them',
    because: 'They praise.',
    weight: KEEP,
    part: 0,
  });
  const detail =
    told.clause === null
      ? []
      : [
          phrase(
            situation,
            'gladThat',
            { id: 'detail', label: 'Name what pleased them', because: 'Their own words.', weight: 70, part: 0 },
            { clause: told.clause },
          ),
        ];
  // Nobody made `your balance`; words about a thing go to those who made or do it.
  const isMade = thing !== null && (thing.kind === null || MADE.has(thing.kind));
  const slot = told.person !== null ? 'praisePerson' : isMade ? 'passOn' : 'passOnTo';
  const pass = phrase(
    situation,
    slot,
    { id: 'pass-on', label: 'Pass it on', because: 'Praise belongs to those who did it.', weight: 80, part: 0 },
    { person: told.person ?? '' },
  );
  return [thanks, ...detail, pass, ...answers(situation, 85)];
}

function simple(
  situation: Situation,
  slot: 'welcome' | 'followUp' | 'followUpAsked' | 'empty',
  label: string,
  because: string,
): Piece[] {
  return [phrase(situation, slot, { id: 'action', label, because, weight: KEEP, part: 0 })];
}

/** Flags that add a sentence without changing the order of the rest. */
function care(situation: Situation): Piece[] {
  const { nature, pack, thread } = situation;
  const pieces: Piece[] = [];
  if (nature.flags.includes('vulnerable')) {
    const isLoss = pack.grammar.loss.test(thread.text);
    const isOwn = pack.grammar.hardship.test(thread.text);
    const text = isLoss ? fill(pack.phrases.loss, situation) : '';
    const base = {
      id: 'care',
      label: 'Take care of the person first',
      because: 'They told us about a hard situation.',
      weight: 95,
      part: 0 as const,
    };
    pieces.push(isLoss ? { ...base, text } : phrase(situation, isOwn ? 'careful' : 'pressing', base));
  }
  return pieces;
}

function access(situation: Situation): Piece[] {
  // A lift that a wheelchair needs is a repair; the format matters where something cannot be read or used.
  const isFormat = ['other', 'question', 'faulty', 'login', 'outage', 'problem'].includes(situation.matter);
  if (!situation.nature.flags.includes('accessibility') || situation.isPublic || !isFormat) return [];
  return [
    {
      id: 'access',
      text: fill(situation.pack.phrases.access, situation),
      label: 'Ask for the format that works',
      because: 'They mention an access need.',
      weight: 85,
      part: 2,
    },
  ];
}

/** A question that is the whole matter is answered instead of an action. */
function deed(situation: Situation): Piece[] {
  const asked = answers(situation, situation.matter === 'question' ? KEEP : 78);
  if (situation.matter === 'question' && asked.length > 0) return asked;
  return [action(situation), ...asked];
}

function trouble(situation: Situation): Piece[] {
  const { mood, urgent, told, past } = situation;
  const asked = deed(situation);
  // The number stands before what is done with it.
  const first = asked.some((piece) => piece.id === 'action') ? [...withNumber(situation), ...asked] : asked;
  const angry = mood === 'angry' || urgent;
  const owes = past.when !== null || past.told !== null || past.again;
  const gentle = care(situation);
  const felt = mood === 'calm' && !owes ? [] : [empathy(situation, angry ? 62 : 75)];
  const isCalm = felt.length === 0 && gentle.length === 0 && !urgent;
  // What we owe comes before everything; else an angry or pressed person gets the action first.
  const leads = felt.length > 0 && (owes || !angry) && gentle.length === 0;
  const isNoted = noted(situation).length > 0;
  const open = isNoted
    ? noted(situation)
    : isCalm
      ? [opening(situation)]
      : gentle.length > 0
        ? [...gentle, ...(owes ? felt : [])]
        : leads
          ? felt
          : [];
  const after = !leads && gentle.length === 0 ? felt.map((piece) => ({ ...piece, part: 1 as const })) : [];
  const isHeard =
    urgent &&
    felt.length === 0 &&
    gentle.length === 0 &&
    told.clause !== null &&
    !isNoted &&
    situation.matter !== 'stuck' &&
    !situation.thread.answered;
  // The action came first; that we understood it follows, in their own words.
  const heard = isHeard ? [{ ...opening(situation), weight: 58, part: 1 as const }] : [];
  return [
    ...open,
    ...first,
    ...otherwise(situation),
    ...heard,
    ...after,
    ...deadline(situation),
    ...also(situation),
    ...access(situation),
    ...nextStep(situation),
    ...loyalty(situation),
  ];
}

const BY_MOOD: Readonly<Partial<Record<Mood, (situation: Situation) => Piece[]>>> = {
  safety,
  legal,
  press: (situation) => handOver(situation, 'pressOver'),
  praise,
  thanks: (situation) => simple(situation, 'welcome', 'A short answer to a thank-you', 'They thank us.'),
  'follow-up': (situation) =>
    simple(
      situation,
      situation.matter === 'question' ? 'followUpAsked' : 'followUp',
      'Ask whether it is settled',
      'The last word is ours already.',
    ),
  empty: (situation) => simple(situation, 'empty', 'Ask what it is about', 'The message has no words to go by.'),
  abuse: (situation) => [
    phrase(situation, 'boundary', {
      id: 'boundary',
      label: 'Set a boundary, stay willing',
      because: 'The message insults.',
      weight: 900,
      part: 0,
    }),
    ...withNumber(situation),
    action(situation),
  ],
};

/** The sentences of the reply in order. A problem is not anger: urgent and calm gets the action first and no grovelling. */
export function piecesFor(situation: Situation): Piece[] {
  return (BY_MOOD[situation.mood] ?? trouble)(situation);
}

/** What the reply sets out to do, as the agent reads it. */
export function stepsOf(pieces: readonly Piece[]): PlanStep[] {
  return pieces.map(({ id, label, because }) => ({ id, label, because }));
}
