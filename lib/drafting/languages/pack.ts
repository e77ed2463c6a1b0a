/** What a message is about, finer than the intents: each has its own next step. */
export type MatterId =
  | 'late'
  | 'missing'
  | 'damaged'
  | 'wrong-item'
  | 'faulty'
  | 'refund'
  | 'return'
  | 'charge'
  | 'cancel'
  | 'outage'
  | 'login'
  | 'conduct'
  | 'no-answer'
  | 'booking'
  | 'change'
  | 'suggestion'
  | 'question'
  | 'problem'
  | 'human'
  | 'status'
  | 'disruption'
  | 'repair'
  | 'experience'
  | 'stuck'
  | 'blocked'
  | 'fraud'
  | 'refund-ask'
  | 'other';

/** What sort of thing a noun names; decides which matters it can be about. */
export type Kind =
  | 'goods'
  | 'parcel'
  | 'food'
  | 'money'
  | 'plan'
  | 'travel'
  | 'stay'
  | 'access'
  | 'key'
  | 'supply'
  | 'home'
  | 'paper'
  | 'software';

/**
 * The words for one matter. `{thing}` is the customer's own thing (`your blue tent`), else `thing`.
 * `[tú|usted]` picks the familiar or the polite form.
 */
export interface MatterWords {
  /** Finds the matter in a message, lower case. */
  signs: RegExp;
  /** What it is about when the message names no thing. */
  thing: string;
  /** What the agent can truly do, as an infinitive: `trace {thing} with the carrier`. */
  does: readonly [string, string, string];
  /** One clause of empathy that names the matter and admits nothing. */
  sorry: readonly [string, string, string];
  /** What happens after that. */
  next: string;
  /** What is needed to find the case; null = nothing. */
  need: string | null;
  /** The kinds of thing that it can be about; another thing gives way to `thing`. Absent = any. */
  kinds?: readonly Kind[];
  /** What is needed only helps: the work begins without it. */
  optional?: true;
  /** What is still needed once the case is found. */
  more?: string;
}

type Variants = readonly [string, string, string];

/** Sentences that do not depend on the matter. */
export interface Phrases {
  greetShort: string;
  greetShortBare: string;
  greetFull: string;
  greetFullBare: string;
  /** First words that keep their capital after an inline greeting. */
  capital: readonly string[];
  /** German writes on in lower case after `Hallo Dana,` and an empty line. */
  lowerAfterBlock: boolean;
  closing: string;
  thanksAbout: Variants;
  /** When the message names nothing. */
  thanksPlain: Variants;
  thanksFor: Variants;
  sorryFor: Variants;
  gladThat: Variants;
  /** To somebody who had to write more than once. */
  again: Variants;
  /** To somebody who answers what was asked. */
  backAgain: Variants;
  waited: Variants;
  /** We had named a time, `{when}`, and it passed without a word. */
  broken: Variants;
  /** The same where money was to come. */
  brokenRefund: Variants;
  /** The same for anything else: a visit, a delivery. */
  brokenPlain: Variants;
  /** The customer says that somebody named a time. */
  toldWhen: Variants;
  /** Our last message went unanswered by deeds; no time is known. */
  unkept: Variants;
  /** `{count}`: `a third delivery attempt`. */
  counted: Variants;
  /** `{count}`: `the third time this month`. */
  countedTime: Variants;
  /** In a chat: `{reply}` is what they answered to our question. */
  noted: string;
  /** `{clause}` is a coming event of theirs: `your flight leaves on Saturday`. */
  stake: Variants;
  /** They ask for their money only if the first way fails. */
  otherwise: Variants;
  /** `{clause}`: a second thing that they wrote. */
  also: Variants;
  /** Something is more pressing than its words: a child, an illness, the cold. */
  pressing: Variants;
  thanksAsking: Variants;
  deadline: Variants;
  orderSeen: Variants;
  lastOrder: Variants;
  loyal: string;
  /** The action when the case can be found: `{does}`. */
  actNow: Variants;
  /** In private, when something is missing: `{does}`, `{need}`. */
  actNeed: Variants;
  /** The work begins; `{need}` only helps. */
  actSoft: Variants;
  /** In public, with what is needed: `{does}`, `{route}`, `{need}`. */
  actRouteNeed: Variants;
  /** In public: `{does}`, `{route}`. */
  actRoute: Variants;
  /** Fewest words, for the smallest places: `{does}`, `{route}`. */
  actRouteBrief: string;
  actPublic: Variants;
  next: Variants;
  /** `{asked}` is an indirect question. */
  lookUp: Variants;
  lookUpAbout: Variants;
  lookUpPlain: Variants;
  route: { dm: string; message: string; support: string; discreet: string };
  praise: Variants;
  praisePerson: Variants;
  passOn: Variants;
  passOnTo: Variants;
  welcome: Variants;
  followUp: Variants;
  /** The last word was our answer to a question. */
  followUpAsked: Variants;
  newcomer: Variants;
  danger: string;
  safetyAct: Variants;
  safetyReach: string;
  /** `{asked}`: their question, put to those in charge. */
  safetyAsk: string;
  careful: Variants;
  loss: string;
  handOver: Variants;
  pressOver: Variants;
  reachPrivate: string;
  /** A legal step is named as an `if`: the work goes on, and the colleagues in charge are told. */
  legalAlso: Variants;
  /** `{route}` */
  reachPublic: string;
  and: string;
  /** `this`, for a hand-over when the message names no thing. */
  it: string;
  /** How a question begins that already is an indirect one. */
  tellMe: string;
  boundary: Variants;
  access: string;
  empty: Variants;
}

/** How a language builds the phrases that are taken from the message. */
export interface Grammar {
  /** `my` -> `your`; the value may hold `[tú|usted]` forms. */
  determiners: Readonly<Record<string, string>>;
  /** Verbs after which a thing may stand bare: `ordered running shoes`. */
  before: ReadonlySet<string>;
  /** Small words between such a verb and the thing. */
  articles: ReadonlySet<string>;
  /** A noun may follow a noun (`screen reader`). */
  compounds: boolean;
  /** Words that end a noun phrase. */
  boundary: ReadonlySet<string>;
  /** Small words that may stand inside: `tienda de campaña`. */
  inside: ReadonlySet<string>;
  /** Nouns that a matter can be about, singular, with their kind. */
  kinds: ReadonlyMap<string, Kind>;
  /** Parts words that are written as one: `l'application` -> `l' application`. */
  parted(text: string): string;
  /** Determiners that say that it is theirs: `my`. */
  mine: ReadonlySet<string>;
  /** Determiners that say that it is ours: `your`. */
  ours: ReadonlySet<string>;
  /** The determiner for a noun that stood without one: `your`, for supplies `the`. */
  bare(noun: string, kind: Kind | null): string;
  /** The two words before a determiner, when what follows is the matter: `problem with`, `about`. */
  about: RegExp;
  /** Verbs of failure after a noun: `stopped`, `leaks`. */
  fails: ReadonlySet<string>;
  /** Adjectives that are not repeated: `damn`. */
  rude: ReadonlySet<string>;
  /** The three words before a determiner, when what follows is only a place or a comparison: `next to`, `like`. */
  places: RegExp;
  /** A clause that tells of a failure; only such a clause is regretted. */
  trouble: RegExp;
  /** A sentence that begins with a condition: `if not, ...`. */
  condition: RegExp;
  /** A coming event or need of theirs with a time: `our flight leaves on Saturday`. */
  stake: RegExp;
  /** A promise of ours in an earlier message; the time is group 1 or 2. */
  promised: RegExp;
  /** In such a sentence: we would write, call, tell. */
  promisedWord: RegExp;
  /** In such a sentence: money would come. */
  promisedMoney: RegExp;
  /** The customer tells of a promise; the time is group 1. */
  wasTold: RegExp;
  /** `a third delivery attempt`, from their words; null when they do not count. */
  counted(text: string): string | null;
  /** A question that is no question. */
  rhetorical: RegExp;
  /** An indirect question that the action answers already: `where it is`. */
  covered: RegExp;
  /** Endings of a question that say nothing: `, yes or no`. */
  tags: RegExp;
  /** `invoice 7731`: a number with the customer's own word for it, or a plain one. */
  numbered(word: string | null, number: string): string;
  /** A greeting by title and family name in an earlier message of ours. */
  titled: RegExp;
  /** Words of praise. */
  praise: RegExp;
  /** The person's own hard state: illness, debts, distress. */
  hardship: RegExp;
  /** Things that say little: order, parcel, account. */
  vague: ReadonlySet<string>;
  /** People, feelings and other nouns that are not the matter. */
  never: ReadonlySet<string>;
  /** A plural to its singular, roughly. */
  singular(word: string): string;
  /** Adjacent words that melt: `de el` -> `del`. */
  contract(text: string): string;
  /** A statement of the customer, told back to them; null when that is not safe. */
  retell(clause: string, polite: boolean): string | null;
  /** The same for a compliment, where `your` is us. */
  retellPraise(clause: string, polite: boolean): string | null;
  /** A coming event of theirs, told back; null when that is not safe. */
  retellStake(clause: string, polite: boolean): string | null;
  /** A question of the customer as an indirect one; null when that is not safe. */
  indirect(question: string, polite: boolean): string | null;
  /** Splits a sentence into clauses. */
  clauses: RegExp;
  waited: RegExp;
  /** `by Friday`, as it can stand after `you need this`. */
  deadline(text: string): string | null;
  /** `I would like to know whether ...`: what follows, as group 1. */
  wonders: RegExp;
  /** The text says that the person asked before. */
  wroteBefore: RegExp;
  thanks: RegExp;
  familiar: RegExp;
  polite: RegExp;
  loss: RegExp;
}

export interface Pack {
  language: string;
  name: string;
  matters: Readonly<Record<MatterId, MatterWords>>;
  phrases: Phrases;
  grammar: Grammar;
}

/** Kinds of nouns from word lists; a noun that stands in two lists has the first kind. */
export function kindsFrom(lists: Readonly<Partial<Record<Kind, string>>>, goods: Iterable<string>): Map<string, Kind> {
  const found = new Map<string, Kind>();
  for (const [kind, list] of Object.entries(lists) as [Kind, string][]) {
    for (const noun of list.trim().split(/\s+/)) if (!found.has(noun)) found.set(noun, kind);
  }
  for (const noun of goods) if (!found.has(noun)) found.set(noun, 'goods');
  return found;
}

/** A set from words separated by spaces; keeps word lists readable. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
