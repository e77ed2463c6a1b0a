import { BUCKETS, languageProfile, PROFILE_LANGUAGES, PROFILE_SCALE } from './language-profile.ts';
import { knownLetters, knownWords, readWords } from './language-words.ts';
import { scriptLanguage } from './script.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Languages whose words are read; every other one abstains on what it cannot read. */
export const READ_LANGUAGES = PROFILE_LANGUAGES;

/** How much of a text is looked at: a language shows within a few lines. */
const LOOK_AT = 600;
const MOST_WORDS = 60;
/** A share of the votes below this is not an answer. */
const SURE = 0.55;

/** What a guess is made of; `best` is the strongest candidate even where `language` is null. */
export interface LanguageGuess {
  /** BCP 47 primary tag; null = cannot tell. */
  language: string | null;
  /** 0..1 */
  confidence: number;
  /** The language whose words are looked up when nothing else is known; null where no lexicon fits. */
  best: string | null;
}

/** The first words of a text in lower case with their marks; apostrophes gone. Links, names and numbers are no tokens. */
export function languageTokens(
  text: string,
  tokens: readonly Token[] = tokensOf(text.slice(0, LOOK_AT)).list,
): string[] {
  const words: string[] = [];
  for (const { kind, start, end } of tokens) {
    if (kind !== 'word') continue;
    const word = text
      .slice(start, end)
      .toLowerCase()
      .replace(/[’'´`]/g, '');
    if (word.length <= 30 && !/^x{2,}$/.test(word)) words.push(word);
    if (words.length >= MOST_WORDS) break;
  }
  return words;
}

/** Hashes of the letter sequences of length 1 to 4 in a padded word, into `BUCKETS` buckets (FNV-1a). */
export function addGrams(word: string, into: number[]): void {
  const padded = ` ${word} `;
  for (let i = 0; i < padded.length; i++) {
    let hash = 0x811c9dc5;
    for (let n = 0; n < 4 && i + n < padded.length; n++) {
      hash = Math.imul(hash ^ padded.charCodeAt(i + n), 0x01000193);
      if (n > 0 || i > 0) into.push(((hash >>> 15) ^ hash) & (BUCKETS - 1));
    }
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
let weights: Int8Array | null = null;

function profile(): Int8Array {
  if (weights) return weights;
  const codes = new Map(ALPHABET.split('').map((letter, i) => [letter, i]));
  const flat = languageProfile.replace(/\s/g, '');
  weights = new Int8Array(flat.length);
  for (let i = 0; i < flat.length; i++) weights[i] = (codes.get(flat[i]!) ?? 32) - 32;
  return weights;
}

/** The languages that are read come first, then those that are only told apart. */
const LANGUAGES: readonly string[] = [...PROFILE_LANGUAGES, ...Object.keys(knownWords)];
const READ = PROFILE_LANGUAGES.length;

type Share = readonly [language: number, share: number];
let shares: Map<string, readonly Share[]> | null = null;

/** Word -> languages with their share: a word of two languages is less than half a vote for each. */
function wordShares(): Map<string, readonly Share[]> {
  if (shares) return shares;
  const owners = new Map<string, Set<number>>();
  for (const [i, language] of LANGUAGES.entries()) {
    for (const word of (readWords[language] ?? knownWords[language] ?? '').split(/\s+/)) {
      const set = owners.get(word) ?? new Set();
      owners.set(word, set.add(i));
    }
  }
  shares = new Map(
    [...owners].map(([word, set]) => [word, [...set].map((one) => [one, 1 / set.size ** 1.2] as const)]),
  );
  return shares;
}

const letterSets = Object.entries(knownLetters).map(
  ([language, letters]) => [LANGUAGES.indexOf(language), letters] as const,
);

function wordVotes(words: readonly string[]): Float64Array {
  const votes = new Float64Array(LANGUAGES.length);
  const table = wordShares();
  let plain = true;
  for (const word of words) {
    for (const [language, share] of table.get(word) ?? []) votes[language]! += share;
    plain &&= /^[a-z]+$/.test(word);
  }
  if (plain) return votes;
  const joined = words.join(' ');
  for (const [language, letters] of letterSets) {
    let found = 0;
    for (const letter of letters) if (joined.includes(letter)) found++;
    votes[language]! += Math.min(3, found * 1.2);
  }
  return votes;
}

/** Words seen are remembered up to this many; then the memory starts anew. */
const MEMORY = 10_000;
const memory = new Map<string, { grams: number; votes: Int32Array }>();

function votesOfWord(word: string): { grams: number; votes: Int32Array } {
  const known = memory.get(word);
  if (known) return known;
  const grams: number[] = [];
  addGrams(word, grams);
  const table = profile();
  const size = PROFILE_LANGUAGES.length;
  const votes = new Int32Array(size);
  for (const gram of grams) for (let l = 0; l < size; l++) votes[l]! += table[gram * size + l]!;
  if (memory.size > MEMORY) memory.clear();
  const found = { grams: grams.length, votes };
  memory.set(word, found);
  return found;
}

/** Votes of the letter sequences for each language that is read: the sum of weights by the root of their amount. */
export function gramVotes(words: readonly string[]): number[] {
  const sums = new Array<number>(PROFILE_LANGUAGES.length).fill(0);
  let amount = 0;
  for (const word of words) {
    const { grams, votes } = votesOfWord(word);
    amount += grams;
    for (let l = 0; l < sums.length; l++) sums[l]! += votes[l]!;
  }
  const scale = PROFILE_SCALE / Math.sqrt(Math.max(1, amount));
  return sums.map((vote) => vote * scale);
}

function latinGuess(words: readonly string[]): LanguageGuess {
  if (words.length === 0) return { language: null, confidence: 0, best: null };
  const votes = wordVotes(words);
  const grams = gramVotes(words);
  const most = Math.min(Math.max(...grams) * 0.8, 1.5);
  let best = 0;
  const scores = votes.map((vote, i) => {
    if (i < READ) return grams[i]! * 0.8 + 1.7 * vote;
    return vote >= 0.9 ? most - 1 + 1.7 * vote : Number.NEGATIVE_INFINITY;
  });
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return judge(best, scores, words, votes[best]!);
}

function judge(best: number, scores: Float64Array, words: readonly string[], votes: number): LanguageGuess {
  let total = 0;
  for (const score of scores) if (score > scores[best]! - 12) total += Math.exp(score - scores[best]!);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  // A word that no list knows is a name or a brand as often as it is language.
  const known = Math.min(1, votes / 0.5);
  const amount = Math.min(1, letters / 14);
  const confidence = (1 / total) * Math.max(known, amount * (words.length > 2 ? 0.95 : 0.6));
  const candidate = best < READ ? LANGUAGES[best]! : null;
  if (confidence < SURE) return { language: null, confidence, best: candidate };
  return { language: LANGUAGES[best]!, confidence: Math.min(0.99, confidence), best: candidate };
}

/** The language of a text with all that the reader wants to know. Never throws. */
export function guessLanguage(text: string, tokens?: readonly Token[]): LanguageGuess {
  const script = scriptLanguage(text.length > LOOK_AT ? text.slice(0, LOOK_AT) : text);
  if (script) return { ...script, best: null };
  return latinGuess(languageTokens(text, tokens));
}

/** The language of a short text as a BCP 47 primary tag with a confidence 0..1; `null` = cannot tell. */
export function languageOf(text: string): { language: string | null; confidence: number } {
  const { language, confidence } = guessLanguage(text);
  return { language, confidence };
}
