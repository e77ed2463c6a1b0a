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
  | 'other';

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
  /** Which things suit `does`; another thing gives way to `thing`. */
  fits?: RegExp;
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
  deadline: Variants;
  orderSeen: Variants;
  lastOrder: Variants;
  loyal: string;
  /** The action when the case can be found: `{does}`. */
  actNow: Variants;
  /** In private, when something is missing: `{does}`, `{need}`. */
  actNeed: Variants;
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
  newcomer: Variants;
  danger: string;
  safetyAct: Variants;
  safetyReach: string;
  careful: Variants;
  loss: string;
  handOver: Variants;
  pressOver: Variants;
  reachPrivate: string;
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
  /** Names of things, singular. */
  goods: ReadonlySet<string>;
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

/** A set from words separated by spaces; keeps word lists readable. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
