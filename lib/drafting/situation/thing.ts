import type { Grammar, Kind } from '../languages/pack.ts';
import { sentencesOf } from './clean.ts';

/** What the message is about, in the agent's mouth: `your blue tent`. */
export interface Thing {
  text: string;
  /** How sure it is that the message is about this; below `SURE` nothing is named. */
  score: number;
  /** What sort of thing it is; null for a noun that no list knows. */
  kind: Kind | null;
}

/** What the message is about otherwise, so that an incidental noun does not win. */
export interface Aim {
  /** The words of the matter: a thing in the same sentence counts more. */
  signs: RegExp;
  /** The kinds that the matter can have; null = any. */
  kinds: readonly Kind[] | null;
  /** The subject line of the conversation, plain. */
  subject: string;
}

interface Phrase {
  words: string[];
  closed: boolean;
  /** The word that ended it; null at the end of a clause. */
  next: string | null;
}

/** Where a noun phrase stands: its tokens, where it begins, and what the grammar knows. */
interface Place {
  tokens: readonly string[];
  /** Index of the determiner (or of the noun, when it stands bare). */
  at: number;
  phrase: Phrase;
  grammar: Grammar;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*['’]?|[^\s]/gu;
const MAX_WORDS = 5;
const SURE = 2;
const LACK = /^(?:no|without|sin)$/;
const HANDLES = /^(?:\s*@[\w.]{1,30}[\s,:]*)+/;
const THEIRS: ReadonlySet<Kind> = new Set(['money', 'paper', 'parcel', 'stay', 'plan', 'travel', 'access']);
export const ANY: Aim = { signs: /$^/, kinds: null, subject: '' };

function plainOf(token: string | undefined): string {
  return (token ?? '').toLowerCase();
}

/** The kind of a noun, singular or plural; null when no list has it. */
export function kindOf(word: string, grammar: Grammar): Kind | null {
  const plain = word.toLowerCase();
  return grammar.kinds.get(plain) ?? grammar.kinds.get(grammar.singular(plain)) ?? null;
}

/** Words from `start` up to a word that cannot belong to a noun phrase. */
function phraseFrom(tokens: readonly string[], start: number, grammar: Grammar): Phrase {
  const words: string[] = [];
  for (let at = start; at < tokens.length && words.length < MAX_WORDS; at++) {
    const token = tokens[at] as string;
    const plain = token.toLowerCase();
    const joins = words.length > 0 && grammar.inside.has(plain);
    const isWord = /^[\p{L}\p{N}]/u.test(token);
    if (!isWord || (grammar.boundary.has(plain) && !joins)) {
      return { words, closed: true, next: isWord ? plain : null };
    }
    words.push(token);
  }
  return { words, closed: start + words.length >= tokens.length, next: null };
}

/** Where the head noun stands: the last known noun, unless a verb seems to part it from the first. */
function headAt(words: readonly string[], grammar: Grammar): number {
  const isKnown = words.map((word) => kindOf(word, grammar) !== null);
  const first = isKnown.indexOf(true);
  const last = isKnown.lastIndexOf(true);
  const between = words.slice(first + 1, Math.max(first + 1, last));
  const isOne = between.every(
    (word, at) =>
      isKnown[first + 1 + at] ||
      grammar.inside.has(word.toLowerCase()) ||
      grammar.inside.has(plainOf(words[first + at])) ||
      /^\p{Lu}/u.test(word),
  );
  if (!grammar.compounds) return first;
  return isOne ? last : first;
}

/** `screen reader`, `tienda de campaña`: what still belongs to a noun, when the phrase ends there and is no verb. */
function trailing(found: Phrase, head: number, grammar: Grammar): 0 | 1 | 2 {
  const [next, last] = found.words.slice(head + 1).map((word) => word.toLowerCase());
  const more = found.words.length - head - 1;
  if (next === undefined) return 0;
  const joins = grammar.inside.has(next) && last !== undefined && !grammar.never.has(last) && !/\d/.test(last);
  if (joins && (more === 2 ? found.closed : kindOf(last, grammar) !== null)) return 2;
  if (!found.closed) return 0;
  const isEnd = found.next === null || grammar.determiners[found.next] === undefined || found.next === 'that';
  return more === 1 && isEnd && grammar.compounds && /^\p{L}{4,}$/u.test(next) && !/(?:ed|ing|s|ly|en)$/.test(next)
    ? 1
    : 0;
}

/** A noun that no list knows counts only where the sentence itself makes it the matter. */
function isLicensed({ tokens, at, phrase, grammar }: Place, aim: Aim): boolean {
  const head = plainOf(phrase.words.at(-1));
  if (!phrase.closed || phrase.words.length > 2 || head.length < 3) return false;
  if (phrase.words.some((word) => word.length < 3 || /\d/.test(word))) return false;
  if (new RegExp(`(?<!\\p{L})${head}(?!\\p{L})`, 'u').test(aim.subject)) return true;
  const after = plainOf(tokens[at + 1 + phrase.words.length]);
  const before = plainOf(tokens[at - 1]);
  const isMine = grammar.mine.has(plainOf(tokens[at]));
  const isAbout = grammar.about.test(`${plainOf(tokens[at - 2])} ${before}`);
  return isAbout || grammar.before.has(before) || (isMine && grammar.fails.has(after));
}

/** Cuts a phrase to what is surely a noun phrase; null when nothing is sure. */
function cut(place: Place, aim: Aim): { words: string[]; kind: Kind | null } | null {
  const { phrase, grammar } = place;
  const head = headAt(phrase.words, grammar);
  if (head === -1 && !isLicensed(place, aim)) return null;
  const end = head === -1 ? phrase.words.length : head + 1 + trailing(phrase, head, grammar);
  let words = phrase.words.slice(0, end);
  while (words.length > 0 && grammar.inside.has(plainOf(words.at(-1)))) words = words.slice(0, -1);
  while (words.length > 1 && grammar.rude.has(plainOf(words[0]))) words = words.slice(1);
  const noun = head === -1 ? words.at(-1) : phrase.words[head];
  if (noun === undefined || words.length === 0 || words.length > 4 || words.some((word) => /\d{3,}|^\d/.test(word)))
    return null;
  const kind = kindOf(noun, grammar);
  const checked = kind === null ? words : words.filter((word) => kindOf(word, grammar) === null);
  const isOut = checked.some(
    (word) => grammar.never.has(plainOf(word)) || grammar.never.has(grammar.singular(plainOf(word))),
  );
  // `login page`: the key says more about it than the page.
  const isKey = words.some((word) => kindOf(word, grammar) === 'key');
  return isOut ? null : { words, kind: isKey ? 'key' : kind };
}

function polished(words: readonly string[]): string {
  // Shouted words come back in ordinary letters; names of models keep their capitals.
  return words.map((word) => (/^\p{Lu}{4,}$/u.test(word) ? word.toLowerCase() : word)).join(' ');
}

/** How much speaks for this noun being the matter: whose it is, where it stands, whether it suits the matter. */
function weigh(place: Place, kind: Kind | null, words: readonly string[], aim: Aim, isNear: boolean): number {
  const { tokens, at, grammar } = place;
  const before = [3, 2, 1]
    .map((back) => plainOf(tokens[at - back]))
    .join(' ')
    .trim();
  const isMine = grammar.mine.has(plainOf(tokens[at]));
  const isVague = words.length === 1 && (grammar.vague.has(plainOf(words[0])) || kind === null);
  const noun = grammar.singular(plainOf(words.at(-1)));
  const isPlace = grammar.places.test(before);
  if (isPlace && !isMine) return 0.8;
  const points = [
    isVague ? 2.4 : 3,
    isMine ? 0.5 : 0,
    isPlace ? -1 : 0,
    isNear ? 0.7 : 0,
    grammar.before.has(plainOf(tokens[at - 1])) ? 0.7 : 0,
    noun.length > 2 && aim.subject.includes(noun) ? 1.2 : 0,
    aim.kinds === null || kind === null ? 0 : aim.kinds.includes(kind) ? 1 : -1.2,
  ];
  return points.reduce((sum, one) => sum + one, 0);
}

function thingAt(place: Place, determiner: string, aim: Aim, isNear: boolean): Thing | null {
  const found = cut(place, aim);
  if (found === null) return null;
  // `your bill` is theirs, not ours: only what we run or make becomes `our app`.
  const isOurs =
    place.grammar.ours.has(plainOf(place.tokens[place.at])) && found.kind !== null && THEIRS.has(found.kind);
  const own = isOurs ? place.grammar.bare(plainOf(found.words.at(-1)), found.kind) : determiner;
  // `no hot water`: what is lacking is named only where it is supplied.
  const isLack = LACK.test(plainOf(place.tokens[place.at]));
  if (isLack && found.kind !== 'supply' && found.kind !== 'home') return null;
  const score = weigh(place, found.kind, found.words, aim, isNear);
  return { text: `${own}${own.endsWith("'") ? '' : ' '}${polished(found.words)}`, score, kind: found.kind };
}

function candidates(sentence: string, grammar: Grammar, aim: Aim): Thing[] {
  const tokens = (grammar.parted(sentence.replace(HANDLES, '')).match(WORD) ?? []).slice(0, 200);
  const isNear = new RegExp(aim.signs.source, 'iu').test(sentence.toLowerCase());
  const found: (Thing | null)[] = [];
  for (const [at, token] of tokens.entries()) {
    const own = grammar.determiners[token.toLowerCase()];
    const isAfter = grammar.before.has(token.toLowerCase());
    if (own !== undefined) {
      const place = { tokens, at, phrase: phraseFrom(tokens, at + 1, grammar), grammar };
      found.push(thingAt(place, own, aim, isNear));
    } else if (isAfter || at === 0) {
      found.push(bareAt(tokens, isAfter ? at + 1 : 0, aim, isNear, grammar));
    }
  }
  return found.filter((thing) => thing !== null);
}

/** `ordered running shoes`, `Parcel says delivered`: a noun without its determiner. */
function bareAt(tokens: readonly string[], from: number, aim: Aim, isNear: boolean, grammar: Grammar): Thing | null {
  const start = from + (grammar.articles.has(plainOf(tokens[from])) ? 1 : 0);
  const phrase = phraseFrom(tokens, start, grammar);
  const head = headAt(phrase.words, grammar);
  if (head === -1 || (from === 0 && head > 1)) return null;
  const noun = phrase.words[head] as string;
  const place = { tokens, at: start - 1, phrase: lowered(phrase, start), grammar };
  return thingAt(place, grammar.bare(noun.toLowerCase(), kindOf(noun, grammar)), aim, isNear);
}

/** A sentence begins with a capital that its noun does not have elsewhere. */
function lowered(phrase: Phrase, start: number): Phrase {
  const [first = '', ...rest] = phrase.words;
  const isCapital = start === 0 && /^\p{Lu}\p{Ll}+$/u.test(first);
  return isCapital ? { ...phrase, words: [first.toLowerCase(), ...rest] } : phrase;
}

/**
 * The thing that the texts are about, first mention first; null when none is sure. Words of the customer only: the
 * noun stands in `texts`.
 */
export function thingOf(texts: readonly string[], grammar: Grammar, aim: Aim = ANY): Thing | null {
  let best: Thing | null = null;
  for (const sentence of texts.flatMap((text) => sentencesOf(text).slice(0, 40))) {
    for (const thing of candidates(sentence, grammar, aim)) {
      if (thing.score >= SURE && (best === null || thing.score > best.score)) best = thing;
    }
  }
  return best;
}
