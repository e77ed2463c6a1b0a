import { channelById } from '../../channels/index.ts';
import type { Channel, DraftRequest, Fact, NatureReading } from '../../domain/index.ts';
import { fallbackPack, packFor } from '../languages/index.ts';
import type { MatterId, MatterWords, Pack } from '../languages/pack.ts';
import { withForm } from '../languages/telling.ts';
import { cleanText, sentencesOf } from './clean.ts';
import { detailsOf } from './details.ts';
import { guessLanguage } from './language.ts';
import { matterFor, mattersOf, type Said } from './matter.ts';
import { type Mood, moodOf } from './mood.ts';
import { type Past, pastOf } from './past.ts';
import { type Thing, thingOf } from './thing.ts';
import { type Thread, threadOf } from './thread.ts';
import { type Frame, NOTHING_TOLD, type Told, tellBack } from './told.ts';

/** All that the plan and the words are made from. */
export interface Situation {
  request: DraftRequest;
  nature: NatureReading;
  channel: Channel;
  isPublic: boolean;
  pack: Pack;
  /** The language asked for, when it has no pack. */
  missingLanguage: string | null;
  polite: boolean;
  thread: Thread;
  mood: Mood;
  urgent: boolean;
  matter: MatterId;
  words: MatterWords;
  thing: Thing | null;
  told: Told;
  /** Order or reference number that the customer gave, in this message or an earlier one. Private only. */
  order: string | null;
  /** What we owed them already. */
  past: Past;
  /** Their money back is asked for only if the first way fails. */
  otherwise: boolean;
  /** Some sentence sets a condition. */
  isConditional: boolean;
  lastOrder: Fact | null;
  since: Fact | null;
  seed: string;
}

function languageOf(request: DraftRequest, text: string): { pack: Pack; missing: string | null } {
  const wanted = request.language ?? request.nature.language ?? guessLanguage(text);
  const pack = packFor(wanted);
  return { pack: pack ?? fallbackPack, missing: pack === null && wanted !== null ? wanted : null };
}

/** Polite or familiar, as the customer writes; else as the place does. */
function isPolite(text: string, channel: Channel, pack: Pack): boolean {
  if (pack.grammar.polite.test(text)) return true;
  if (pack.grammar.familiar.test(text)) return false;
  return channel.register !== 'casual';
}

/** Sentences that only set a condition (`if not, I want my money back`) do not name the matter. */
function unconditional(text: string, pack: Pack): { main: string; conditions: string } {
  const sentences = sentencesOf(text);
  const isCondition = (sentence: string) => pack.grammar.condition.test(sentence) && !sentence.endsWith('?');
  const main = sentences.filter((sentence) => !isCondition(sentence)).join('\n');
  return main.length < 12
    ? { main: text, conditions: '' }
    : { main, conditions: sentences.filter(isCondition).join('\n') };
}

const MILD: readonly MatterId[] = [
  'return',
  'booking',
  'change',
  'suggestion',
  'charge',
  'question',
  'other',
  'status',
  'repair',
];

const STATED: readonly MatterId[] = ['charge', 'status', 'repair', 'cancel', 'refund'];

function matterOf(said: Said, nature: NatureReading, pack: Pack): MatterId {
  const isAsking = said.now.includes('?') || pack.grammar.wonders.test(said.now);
  const found = mattersOf(said, nature, pack);
  const first = found.find(([id]) => id !== 'question')?.[0] ?? found[0]?.[0];
  const isMild = first === undefined || MILD.includes(first);
  // A grateful request may be read as praise; what it asks still comes first.
  const isOpen = ['question', 'praise', 'other'].includes(nature.intents[0]?.id ?? 'question');
  const isEven = !pack.grammar.trouble.test(said.now) && nature.complaint < 0.8;
  const isCalm = (nature.complaint < 0.6 || isEven) && (nature.irritation.level ?? 0) < 30;
  const told = sentenceWith(said.now, first, pack);
  // `You charged me for a router. Can you correct it?` is a charge, whatever it asks.
  const isStated = first !== undefined && STATED.includes(first) && told !== '';
  if (
    isAsking &&
    isCalm &&
    (isMild || (isOpen && said.earlier === '')) &&
    !isStated &&
    !pack.grammar.trouble.test(told)
  ) {
    return 'question';
  }
  // A barrier is not a fault of a product: nobody is asked for the model.
  const isBarred = nature.flags.includes('accessibility') && first !== undefined;
  if (isBarred && ['faulty', 'outage', 'login', 'booking', 'status', 'change'].includes(first)) return 'other';
  if (first === 'question' && nature.complaint >= 0.5) return 'problem';
  return first ?? (nature.complaint >= 0.5 ? 'problem' : 'other');
}

/** The sentence that carries the matter, for the question whether it tells of a failure. */
function sentenceWith(text: string, matter: MatterId | undefined, pack: Pack): string {
  if (matter === undefined) return '';
  const signs = new RegExp(pack.matters[matter].signs.source, 'i');
  const found = sentencesOf(text).filter((sentence) => signs.test(sentence.toLowerCase()) && !sentence.endsWith('?'));
  return found.join(' ');
}

/** The number that the customer gave, with their own word for it. */
function orderOf(thread: Thread, subject: string, pack: Pack): string | null {
  const texts = [thread.text, subject, ...thread.earlier.toReversed()];
  for (const text of texts) {
    const orders = detailsOf(text).filter((detail) => detail.kind === 'order');
    const isTax = (start: number) =>
      /(?:vat|tax|nif|tva|siret|serial|iban)[^\n]{0,12}$/i.test(text.slice(Math.max(0, start - 24), start));
    const found = orders.find((detail) => !isTax(detail.start));
    if (found === undefined) continue;
    const before = text.slice(Math.max(0, found.start - 24), found.start);
    const word = [...before.matchAll(/\p{L}{3,}/gu)].at(-1)?.[0] ?? null;
    const isWord = word !== null && /^(?:number|no|nr|núm\p{L}*|num\p{L}*|nummer)$/iu.test(word);
    const name = isWord ? ([...before.matchAll(/\p{L}{3,}/gu)].at(-2)?.[0] ?? null) : word;
    return pack.grammar.numbered(name, found.text);
  }
  return null;
}

function dated(facts: readonly Fact[], kind: Fact['kind']): Fact | null {
  return facts.find((fact) => fact.kind === kind && fact.unit === 'date' && fact.amount !== null) ?? null;
}

/** The thing of the message itself, else of the subject, else of an earlier turn. */
function thingIn(said: Said, pack: Pack, matter: MatterId, trusted: boolean): Thing | null {
  const { signs, kinds } = pack.matters[matter];
  const aim = {
    signs,
    kinds: kinds === undefined || kinds.length === 0 ? null : kinds,
    subject: said.subject.toLowerCase(),
  };
  const own = thingOf([withoutStakes(said.now, pack)], pack.grammar, aim);
  if (own !== null && own.score >= 3.5) return own;
  const others = trusted
    ? [thingOf([said.subject], pack.grammar, aim), thingOf([said.earlier], pack.grammar, aim)]
    : [];
  return [own, ...others].reduce(
    (best, one) => (one !== null && one.score > (best?.score ?? 0) + 0.3 ? one : best),
    null,
  );
}

/** Matter and thing decide each other: the signs point at a matter, its thing may make it another. */
function aboutOf(
  said: Said,
  nature: NatureReading,
  pack: Pack,
  trusted: boolean,
): { matter: MatterId; thing: Thing | null } {
  const signed = matterOf(said, nature, pack);
  const thing = thingIn(said, pack, signed, trusted) ?? thingIn(said, pack, 'other', trusted);
  const isFit = thing === null || (pack.matters[signed].kinds?.includes(thing.kind ?? 'goods') ?? false);
  const matter = isFit ? signed : matterFor(signed, thing?.kind ?? null);
  if (matter === signed) return { matter, thing };
  return { matter, thing: thingIn(said, pack, matter, trusted) ?? thing };
}

/** A thing that the matter cannot be about gives way to the general name of the matter. */
function fitting(thing: Thing | null, matter: MatterId, pack: Pack): Thing | null {
  const { kinds } = pack.matters[matter];
  if (thing === null || kinds === undefined) return thing;
  return thing.kind === null ? (kinds.length > 0 ? thing : null) : kinds.includes(thing.kind) ? thing : null;
}

/** Of a message that also tried to give orders only its questions are taken up. */
function toldIn(thread: Thread, trusted: boolean, frame: Frame): Told {
  const told = tellBack(sentencesOf(thread.text), frame);
  const isFound = thread.orders.length > 0;
  return trusted ? told : isFound ? { ...NOTHING_TOLD, asked: told.asked, questions: told.questions } : NOTHING_TOLD;
}

/** Without what is coming up for them: `my rent is due on Monday` is no rent matter. */
function withoutStakes(text: string, pack: Pack): string {
  const clauses = sentencesOf(text).flatMap((sentence) =>
    sentence.split(/(?<=[,;])\s|\s(?=(?:and|but|y|et|pero|mais)\s)/),
  );
  const rest = clauses
    .filter((clause) => !pack.grammar.stake.test(clause.replace(/^(?:and|but|y|et|pero|mais) /i, '')))
    .join(' ');
  return rest.length < 12 ? text : rest;
}

/** Reads the situation from a request. Pure; any text is accepted. */
export function situationOf(request: DraftRequest): Situation {
  const { conversation, nature } = request;
  const channel = channelById(request.channel ?? conversation.channel);
  const thread = threadOf(conversation);
  const { pack, missing } = languageOf(request, thread.text);
  const polite = isPolite(thread.text, channel, pack);
  const isPublic = channel.visibility === 'public';
  const trusted = thread.orders.length === 0 && !nature.flags.includes('injection');
  const { main, conditions } = unconditional(thread.text, pack);
  const subject = isPublic ? '' : cleanText(conversation.subject ?? '');
  const said =
    missing === null
      ? { now: main, subject, earlier: thread.newcomer ? '' : thread.earlier.join('\n') }
      : { now: '', subject: '', earlier: '' };
  const about = missing === null ? aboutOf(said, nature, pack, trusted) : { matter: 'other' as const, thing: null };
  const { matter } = about;
  const found = fitting(about.thing, matter, pack);
  const thing = found === null ? null : { ...found, text: withForm(found.text, polite) };
  const mood = moodOf(nature, thread, pack, matter);
  const facts = [...(request.facts ?? []), ...conversation.seen];
  return {
    request,
    nature,
    channel,
    isPublic,
    pack,
    missingLanguage: missing,
    polite,
    thread,
    mood,
    urgent: (nature.urgency.level ?? 0) >= 60,
    matter,
    words: pack.matters[matter],
    thing,
    told: missing === null ? toldIn(thread, trusted, { pack, matter, thing, polite, mood, isPublic }) : NOTHING_TOLD,
    past: pastOf(thread, nature, pack),
    otherwise:
      conditions !== '' && new RegExp(pack.matters['refund-ask'].signs.source, 'i').test(conditions.toLowerCase()),
    isConditional: conditions !== '',
    order: isPublic ? null : orderOf(thread, subject, pack),
    lastOrder: isPublic || thread.newcomer ? null : dated(facts, 'last-order'),
    since: isPublic || thread.newcomer ? null : dated(facts, 'customer-since'),
    seed: `${conversation.site}/${conversation.key}/${thread.text}/${thread.name ?? ''}`,
  };
}
