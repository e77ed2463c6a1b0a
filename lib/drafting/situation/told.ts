import type { MatterId, Pack } from '../languages/pack.ts';
import { hasDetail } from './details.ts';
import type { Mood } from './mood.ts';
import { firstName } from './name.ts';
import { kindOf, type Thing } from './thing.ts';

/** What of the message can be told back in the agent's mouth. */
export interface Told {
  /** `your tent arrived with a torn seam` */
  clause: string | null;
  /** A second thing that they wrote. */
  second: string | null;
  /** Does `clause` tell of a failure? Only then may it be regretted. */
  isFailure: boolean;
  /** `your flight leaves on Saturday morning` */
  stake: string | null;
  /** `a third delivery attempt` */
  count: string | null;
  /** Questions as indirect ones; null for a question that could not be turned. */
  asked: (string | null)[];
  questions: number;
  /** `three weeks` */
  waited: string | null;
  /** `by Friday` */
  deadline: string | null;
  /** Who is praised. */
  person: string | null;
}

/** When nothing of the message may be used. */
export const NOTHING_TOLD: Told = {
  clause: null,
  second: null,
  isFailure: false,
  stake: null,
  count: null,
  asked: [],
  questions: 0,
  waited: null,
  deadline: null,
  person: null,
};

/** What is known when a message is told back. */
export interface Frame {
  pack: Pack;
  matter: MatterId;
  thing: Thing | null;
  polite: boolean;
  mood: Mood;
  isPublic: boolean;
}

const MAX_CLAUSE = 120;
// `The room is lovely but the waiter was rude`: only one half is to be told back.
const CONTRAST =
  /(?<!\p{L})(?:but|although|though|however|yet|pero|aunque|sin embargo|mais|pourtant|cependant)(?!\p{L})/iu;
const PICTOGRAPHS = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d/gu;

function clausesOf(sentences: readonly string[], pack: Pack, keepsContrast: boolean): string[] {
  return sentences
    .filter((sentence) => !sentence.endsWith('?') && sentence.length < 400)
    .map((sentence) => sentence.replace(PICTOGRAPHS, ''))
    .flatMap((sentence) => [...(/,(?!\d)/.test(sentence) ? [] : [sentence]), ...sentence.split(pack.grammar.clauses)])
    .map((clause) =>
      clause
        .trim()
        .replace(/[.!…\s]+$/, '')
        .replace(/^["'“”\s]+/, ''),
    )
    .filter(
      (clause) => clause.length >= 12 && clause.length <= MAX_CLAUSE && (keepsContrast || !CONTRAST.test(clause)),
    );
}

/** How well a clause stands for the message: it names the matter, it names the thing, it is short. */
function weight(clause: string, frame: Frame): number {
  const { pack, matter, thing, mood } = frame;
  const plain = clause.toLowerCase();
  const signs = (plain.match(pack.matters[matter].signs) ?? []).length;
  const others = Object.values(pack.matters).filter((words) => (plain.match(words.signs) ?? []).length > 0).length;
  const names = thing !== null && plain.includes(thing.text.toLowerCase().split(' ').at(-1) ?? '\u0000') ? 2 : 0;
  const isNegated = names > 0 && /\b(?:not|no|never|sin|pas|plus|rien)\b|n't\b/.test(plain);
  const failed = isOwnTrouble(clause, frame) ? 1 : 0;
  if (mood === 'praise') return failed === 1 ? 0 : 1 + names - clause.length / 60;
  const needed = signs * 2 + Math.min(others, 2) + (isNegated ? 1 : 0) + failed;
  return needed === 0 ? 0 : needed + names - clause.length / 60;
}

function isOwnTrouble(clause: string, frame: Frame): boolean {
  return frame.pack.grammar.trouble.test(clause);
}

/** `my mum is 81 and her alarm stopped`: one half is neutral, so the whole is not regretted. */
function isMixed(clause: string, frame: Frame): boolean {
  if (frame.mood === 'praise') return false;
  const parts = clause.split(frame.pack.grammar.clauses).filter((part) => part.trim().split(' ').length >= 3);
  const failed = parts.filter((part) => isOwnTrouble(part, frame)).length;
  return parts.length > 1 && failed > 0 && failed < parts.length;
}

/** Up to two clauses that stand for the message, told back, best first. */
function bestClauses(sentences: readonly string[], frame: Frame): string[] {
  const { grammar } = frame.pack;
  const tell = frame.mood === 'praise' ? grammar.retellPraise : grammar.retell;
  const ranked = clausesOf(sentences, frame.pack, frame.matter === 'missing')
    .filter((clause) => !hasDetail(clause) && !grammar.condition.test(clause) && !grammar.stake.test(clause))
    .map((clause) => ({ clause, points: weight(clause, frame) - (isMixed(clause, frame) ? 2 : 0) }))
    .filter((one) => one.points > (frame.mood === 'praise' ? 0 : 0.6))
    .toSorted((a, b) => b.points - a.points);
  const found: string[] = [];
  for (const { clause } of ranked.slice(0, 12)) {
    const told = tell(clause, frame.polite);
    if (told === null || /[<>{}[\]*_#]/.test(told)) continue;
    if (found.every((one) => !one.includes(told) && !told.includes(one))) found.push(told);
    if (found.length === 2) break;
  }
  return found;
}

/** A coming event of theirs, told back: it is acknowledged, never regretted. */
function stakeIn(sentences: readonly string[], frame: Frame): string | null {
  const { grammar } = frame.pack;
  const parts = sentences.flatMap((one) => (one.endsWith('?') ? one.split(/,\s/).slice(0, -1) : [one]));
  const clauses = clausesOf(parts, frame.pack, true).filter(
    (clause) => grammar.stake.test(clause) && !hasDetail(clause, SECRET) && clause.split(' ').length <= 16,
  );
  for (const clause of clauses) {
    const told = grammar.retellStake(clause, frame.polite);
    if (told !== null && !/[<>{}[\]*_#]/.test(told)) return told;
  }
  return null;
}

function groupOf(text: string, pattern: RegExp): string | null {
  const match = pattern.exec(text);
  return (
    match
      ?.slice(1)
      .find((group) => group !== undefined)
      ?.trim() ?? null
  );
}

const BARE =
  /^(?:can|could|will|would|is|are|do|does|when|where|how|what) (?:you|i|we|it|there|someone|anyone|the|my|is|do|does|can|will) [^.!]{4,70}$/i;
const QUESTION = /\?["')\s]*$/;

const SECRET = ['email', 'phone', 'card', 'iban', 'order', 'amount', 'link'] as const;

// `Does the price change, and can we pay by invoice?` are two.
const TWO =
  /,? (?:and|y|et) (?=(?:do|does|can|could|will|is|are|when|how|what|where|should|est-ce|quand|comment|où|combien|quel|cuándo|cómo|dónde|cuánto|puedo|podemos)(?!\p{L}) ?)/iu;

/** The question itself: without a greeting before it, without a tag behind it. */
function questionPart(sentence: string, frame: Frame): string {
  const part = sentence
    .split(/[¿:]|, (?=(?:when|where|how|what|why|can|do|does|is|will|quand|est-ce|comment|où)\b)/i)
    .at(-1);
  return (part ?? sentence)
    .replace(/[\s?!.]+$/, '')
    .replace(frame.pack.grammar.tags, '')
    .trim();
}

/** The questions of a sentence: with their sign, or `I would like to know whether ...`; none where it only scolds. */
function questionsIn(sentence: string, frame: Frame): string[] {
  const wondered = frame.pack.grammar.wonders.exec(sentence)?.[1];
  if (QUESTION.test(sentence) && wondered === undefined && sentence.split(' ').length >= 3) {
    const isScolding = frame.mood !== 'calm' && frame.mood !== 'praise' && frame.pack.grammar.rhetorical.test(sentence);
    return isScolding ? [] : sentence.split(TWO).map((part) => questionPart(part, frame));
  }
  // In a chat a question often has no sign.
  const plain = sentence.replace(/^(?:and|but|so|also) /i, '');
  if (BARE.test(plain)) return [questionPart(plain, frame)];
  return wondered === undefined ? [] : [`${frame.pack.phrases.tellMe} ${wondered}`];
}

function askedIn(sentences: readonly string[], frame: Frame): (string | null)[] {
  const questions = sentences.flatMap((sentence) => questionsIn(sentence, frame)).filter((one) => one !== '');
  return questions.slice(0, 3).map((question) => {
    if (hasDetail(question, frame.isPublic ? SECRET : SECRET.filter((kind) => kind !== 'order'))) return null;
    const told = frame.pack.grammar.indirect(question.trim(), frame.polite);
    return told !== null && /[<>{}[\]*_#]/.test(told) ? null : told;
  });
}

const PRAISED =
  /\b(?:with|to|by|from|thanks|agent|colleague|driver|technician|gracias a|con|técnic[oa]|avec|grâce à|technicien(?:ne)?)\s+(\p{Lu}\p{Ll}{2,14})\b(?! (?:\p{Lu}|Street|Road))|\b(\p{Lu}\p{Ll}{2,14}) (?:at (?:the|your)|on (?:the|your)|from (?:your|the)|was|in (?:your|the)|helped|del?|du|de votre|a été|fue|me ayudó|m'a)\b/u;
const NO_PERSON =
  /^(?:Your|The|This|That|They|Everything|Everyone|What|Which|There|Delivery|Service|Very|Just|Mon|Votre|Cela|Tout|Todo|Esto|Ella|Nada|She|Her|His|When|Here|It|My|Our|Friday|Monday|Tuesday|Wednesday|Thursday|Saturday|Sunday|Customer|Staff|Christmas|Nothing|Food|Room)$/;

const TITLED = /\b((?:Dr|Mr|Mrs|Ms|Prof|Sra?|Mme|M)\.? \p{Lu}[\p{L}'-]{1,20})/u;

/** Who is praised: a title with a name, else a first name that is no noun of the matter (`Bed was comfy`). */
function praised(text: string, pack: Pack): string | null {
  const titled = TITLED.exec(text)?.[1];
  if (titled !== undefined) return titled;
  const names = [...text.matchAll(new RegExp(PRAISED.source, 'gu'))].map((match) => match[1] ?? match[2] ?? '');
  const isPerson = (name: string) => !NO_PERSON.test(name) && kindOf(name, pack.grammar) === null;
  return (
    names
      .filter(isPerson)
      .map(firstName)
      .find((name) => name !== null) ?? null
  );
}

/** Picks from the sentences of a message what a reply may say back. */
export function tellBack(sentences: readonly string[], frame: Frame): Told {
  const text = sentences.join(' ').slice(0, 6000);
  const asked = askedIn(sentences, frame);
  const [clause = null, second = null] = bestClauses(sentences, frame);
  return {
    clause,
    second,
    isFailure: clause !== null && isOwnTrouble(clause, frame) && !isMixed(clause, frame),
    stake: stakeIn(sentences, frame),
    count: frame.pack.grammar.counted(text),
    asked,
    questions: asked.length,
    waited: groupOf(text, frame.pack.grammar.waited),
    deadline: frame.pack.grammar.deadline(text),
    person: frame.mood === 'praise' ? praised(text, frame.pack) : null,
  };
}
