import { BUCKETS, languageProfile, PROFILE_LANGUAGES, PROFILE_SCALE } from './language-profile.ts';
import { knownLetters, knownWords, readWords } from './language-words.ts';
import { scriptLanguage } from './script.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Languages whose words are read; every other one abstains on what it cannot read. */
export const READ_LANGUAGES = PROFILE_LANGUAGES;

/** How much of a text is looked at: a language shows within a few lines. */
const LOOK_AT = 600;
const MOST_WORDS = 40;
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

/** What one word says, looked up once. */
interface WordVotes {
  grams: number;
  /** Summed weights of its letter sequences, for the languages that are read. */
  votes: Int32Array;
  shares: readonly Share[];
  /** No letter beyond a to z. */
  plain: boolean;
}

/** Words seen are remembered up to this many; then the memory starts anew. */
const MEMORY = 10_000;
const memory = new Map<string, WordVotes>();
const NO_SHARES: readonly Share[] = [];

function votesOfWord(word: string): WordVotes {
  const known = memory.get(word);
  if (known) return known;
  const grams: number[] = [];
  addGrams(word, grams);
  const table = profile();
  const votes = new Int32Array(READ);
  for (const gram of grams) for (let l = 0; l < READ; l++) votes[l]! += table[gram * READ + l]!;
  if (memory.size > MEMORY) memory.clear();
  const shares = wordShares().get(word) ?? NO_SHARES;
  const found = { grams: grams.length, votes, shares, plain: /^[a-z]+$/.test(word) };
  memory.set(word, found);
  return found;
}

function addLetters(words: readonly string[], votes: Float64Array): void {
  const joined = words.join(' ');
  for (const [language, letters] of letterSets) {
    let found = 0;
    for (const letter of letters) if (joined.includes(letter)) found++;
    votes[language]! += Math.min(3, found * 1.2);
  }
}

/** Votes of whole words and telling letters for every language, and of letter sequences for those that are read. */
function countVotes(words: readonly string[]): { votes: Float64Array; grams: Float64Array } {
  const votes = new Float64Array(LANGUAGES.length);
  const grams = new Float64Array(READ);
  let amount = 0;
  let plain = true;
  for (const word of words) {
    const one = votesOfWord(word);
    amount += one.grams;
    plain &&= one.plain;
    for (let l = 0; l < READ; l++) grams[l]! += one.votes[l]!;
    for (let i = 0; i < one.shares.length; i++) votes[one.shares[i]![0]]! += one.shares[i]![1];
  }
  if (!plain) addLetters(words, votes);
  // The sum by the root of its length: a longer text is surer, but its letters are not independent.
  const scale = PROFILE_SCALE / Math.sqrt(Math.max(1, amount));
  for (let l = 0; l < READ; l++) grams[l]! *= scale;
  return { votes, grams };
}

function latinGuess(words: readonly string[]): LanguageGuess {
  if (words.length === 0) return { language: null, confidence: 0, best: null };
  const { votes, grams } = countVotes(words);
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
