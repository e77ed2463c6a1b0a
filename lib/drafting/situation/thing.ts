import type { Grammar } from '../languages/pack.ts';
import { sentencesOf } from './clean.ts';

/** What the message is about, in the agent's mouth: `your blue tent`. */
export interface Thing {
  text: string;
  /** How telling it is: a named good 3, a vague one 1. */
  score: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*['’]?|[^\s]/gu;
const MAX_WORDS = 5;

/** Words from `start` up to a word that cannot belong to a noun phrase. */
function phraseFrom(tokens: readonly string[], start: number, grammar: Grammar): { words: string[]; closed: boolean } {
  const found: string[] = [];
  for (let at = start; at < tokens.length && found.length < MAX_WORDS; at++) {
    const token = tokens[at] as string;
    const plain = token.toLowerCase();
    const isWord = /^[\p{L}\p{N}]/u.test(token);
    const joins = found.length > 0 && grammar.inside.has(plain);
    if (!isWord || (grammar.boundary.has(plain) && !joins)) return { words: found, closed: true };
    found.push(token);
  }
  return { words: found, closed: start + found.length >= tokens.length };
}

function lastGood(words: readonly string[], grammar: Grammar): number {
  return words.findLastIndex((word) => {
    const plain = word.toLowerCase();
    return grammar.goods.has(plain) || grammar.goods.has(grammar.singular(plain));
  });
}

/** `screen reader`, `tienda de campaña`: what still belongs to a good, when the phrase ends there and is no verb. */
function trailing(found: { words: string[]; closed: boolean }, good: number, grammar: Grammar): 0 | 1 | 2 {
  const [next, last] = found.words.slice(good + 1).map((word) => word.toLowerCase());
  const more = found.words.length - good - 1;
  if (!found.closed || next === undefined) return 0;
  if (more === 2 && grammar.inside.has(next) && last !== undefined) return grammar.never.has(last) ? 0 : 2;
  return more === 1 && grammar.compounds && /^\p{L}{4,}$/u.test(next) && !/(?:ed|ing|s)$/.test(next) ? 1 : 0;
}

/** Cuts a phrase to what is surely a noun phrase, and says how telling it is; null when nothing is sure. */
function weigh(found: { words: string[]; closed: boolean }, grammar: Grammar): Thing | null {
  const good = lastGood(found.words, grammar);
  let kept = good === -1 ? found.words : found.words.slice(0, good + 1 + trailing(found, good, grammar));
  while (kept.length > 0 && grammar.inside.has(kept.at(-1)!.toLowerCase())) kept = kept.slice(0, -1);
  const plain = kept.map((word) => grammar.singular(word.toLowerCase()));
  const raw = kept.map((word) => word.toLowerCase());
  if (kept.length === 0 || kept.length > 4 || [...plain, ...raw].some((word) => grammar.never.has(word))) return null;
  if (raw.some((word) => /\d{3,}|^\d/.test(word))) return null;
  const isVague = kept.length === 1 && (grammar.vague.has(plain[0]!) || grammar.vague.has(raw[0]!));
  if (good === -1 && !isVague && (!found.closed || kept.length > 2 || kept.some((word) => word.length < 3)))
    return null;
  return { text: kept.join(' '), score: isVague ? 1 : good === -1 ? 1.5 : 3 };
}

function polished(words: string): string {
  // Shouted words come back in ordinary letters; names of models keep their capitals.
  return words
    .split(' ')
    .map((word) => (/^\p{Lu}{4,}$/u.test(word) ? word.toLowerCase() : word))
    .join(' ');
}

function candidates(sentence: string, grammar: Grammar): Thing[] {
  const tokens = (sentence.match(WORD) ?? []).slice(0, 200);
  const found: Thing[] = [];
  for (const [at, token] of tokens.entries()) {
    const plain = token.toLowerCase();
    const own = grammar.determiners[plain];
    if (own === undefined && !grammar.before.has(plain)) continue;
    const skip = own === undefined && grammar.articles.has((tokens[at + 1] ?? '').toLowerCase()) ? 2 : 1;
    const thing = weigh(phraseFrom(tokens, at + skip, grammar), grammar);
    if (thing === null) continue;
    const isMine = own !== undefined && own !== plain && thing.score > 0;
    if (own === undefined && thing.score < 3) continue;
    const determiner = own ?? grammar.determiners[''] ?? 'your';
    found.push({ text: `${determiner} ${polished(thing.text)}`, score: thing.score + (isMine ? 0.4 : 0) });
  }
  return found;
}

/** The most telling thing that the text names, first mention first; null when it names none for sure. */
export function thingOf(texts: readonly string[], grammar: Grammar): Thing | null {
  let best: Thing | null = null;
  for (const sentence of texts.flatMap((text) => sentencesOf(text).slice(0, 40))) {
    for (const thing of candidates(sentence, grammar)) if (best === null || thing.score > best.score) best = thing;
  }
  return best;
}
