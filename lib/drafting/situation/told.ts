import type { MatterId, Pack } from '../languages/pack.ts';
import { hasDetail } from './details.ts';
import type { Mood } from './mood.ts';
import { firstName } from './name.ts';
import type { Thing } from './thing.ts';

/** What of the message can be told back in the agent's mouth. */
export interface Told {
  /** `your tent arrived with a torn seam` */
  clause: string | null;
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

interface Frame {
  pack: Pack;
  matter: MatterId;
  thing: Thing | null;
  polite: boolean;
  mood: Mood;
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
  const needed = mood === 'praise' ? 1 : signs * 2 + Math.min(others, 2) + (isNegated ? 1 : 0);
  return needed === 0 ? 0 : needed + names - clause.length / 60;
}

function bestClause(sentences: readonly string[], frame: Frame): string | null {
  const { grammar } = frame.pack;
  const tell = frame.mood === 'praise' ? grammar.retellPraise : grammar.retell;
  const ranked = clausesOf(sentences, frame.pack, frame.matter === 'missing')
    .filter((clause) => !hasDetail(clause))
    .map((clause) => ({ clause, points: weight(clause, frame) }))
    .filter((one) => one.points > 0)
    .toSorted((a, b) => b.points - a.points);
  for (const { clause } of ranked.slice(0, 12)) {
    const told = tell(clause, frame.polite);
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

const QUESTION = /\?["')\s]*$/;

const SECRET = ['email', 'phone', 'card', 'iban', 'order', 'amount', 'link'] as const;

/** A sentence that asks: with its sign, or `I would like to know whether ...`. */
function questionIn(sentence: string, frame: Frame): string | null {
  if (QUESTION.test(sentence) && sentence.split(' ').length >= 3) {
    return (
      sentence.split(/[¿:]|, (?=(?:when|where|how|what|why|can|do|does|is|will|quand|est-ce|comment|où)\b)/i).at(-1) ??
      sentence
    );
  }
  const rest = frame.pack.grammar.wonders.exec(sentence)?.[1];
  return rest === undefined ? null : `${frame.pack.phrases.tellMe} ${rest}`;
}

function askedIn(sentences: readonly string[], frame: Frame): (string | null)[] {
  const questions = sentences.map((sentence) => questionIn(sentence, frame)).filter((one) => one !== null);
  return questions.slice(0, 3).map((question) => {
    if (hasDetail(question, SECRET)) return null;
    const told = frame.pack.grammar.indirect(question.trim(), frame.polite);
    return told !== null && /[<>{}[\]*_#]/.test(told) ? null : told;
  });
}

const PRAISED =
  /\b(?:with|to|by|from|thanks|agent|colleague|driver|technician|gracias a|con|técnic[oa]|avec|grâce à|technicien(?:ne)?)\s+(\p{Lu}\p{Ll}{2,14})\b(?! (?:\p{Lu}|Street|Road))|\b(\p{Lu}\p{Ll}{2,14}) (?:at the|from (?:your|the)|was|in (?:your|the)|helped|del?|du|de votre|a été|fue|me ayudó|m'a)\b/u;
const NO_PERSON =
  /^(?:Your|The|This|That|They|Everything|Everyone|What|Which|There|Delivery|Service|Very|Just|Mon|Votre|Cela|Tout|Todo|Esto|Ella|Nada|She|Her|His|When|Here|It|My|Our|Friday|Monday|Tuesday|Wednesday|Thursday|Saturday|Sunday|Customer|Staff|Christmas|Nothing|Food|Room)$/;

function praised(text: string): string | null {
  const found = groupOf(text, PRAISED);
  return found !== null && !NO_PERSON.test(found) ? firstName(found) : null;
}

/** Picks from the sentences of a message what a reply may say back. */
export function tellBack(sentences: readonly string[], frame: Frame): Told {
  const text = sentences.join(' ').slice(0, 6000);
  const asked = askedIn(sentences, frame);
  return {
    clause: bestClause(sentences, frame),
    asked,
    questions: asked.length,
    waited: groupOf(text, frame.pack.grammar.waited),
    deadline: frame.pack.grammar.deadline(text),
    person: frame.mood === 'praise' ? praised(text) : null,
  };
}
