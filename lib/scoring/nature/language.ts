import { BUCKETS, languageProfile, PROFILE_LANGUAGES, PROFILE_SCALE } from './language-profile.ts';
import { knownLetters, knownWords, readWords } from './language-words.ts';
import { scriptLanguage } from './script.ts';

/** Languages whose words are read; every other one abstains on what it cannot read. */
export const READ_LANGUAGES = PROFILE_LANGUAGES;

/** How much of a text is looked at: a language shows within a few lines. */
const LOOK_AT = 600;
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

/** Links, addresses, names on networks, tags, numbers with letters: not language. */
const NOISE =
  /https?:\/\/\S{1,300}|www\.\S{1,200}|[^\s@]{0,64}@[^\s@]{1,64}|#\S{1,80}|<[^<>]{1,200}>|\S{0,40}\d\S{0,40}|\bx{2,}\b/giu;
const WORD = /[\p{L}\p{M}]+/gu;

/** Lower-case words of the first part of a text, links and numbers left out; apostrophes split. */
export function languageTokens(text: string): string[] {
  const head = text.length > LOOK_AT ? text.slice(0, LOOK_AT) : text;
  const joined = head.replace(NOISE, ' ').replace(/([a-z]{2})['’](t|s|re|ve|ll|m|d)\b/gi, '$1$2');
  return (
    joined
      .toLowerCase()
      .match(WORD)
      ?.filter((word) => word.length <= 30) ?? []
  );
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
  const codes = new Map([...ALPHABET].map((letter, i) => [letter, i]));
  const flat = languageProfile.replace(/\s/g, '');
  weights = new Int8Array(flat.length);
  for (let i = 0; i < flat.length; i++) weights[i] = (codes.get(flat[i]!) ?? 32) - 32;
  return weights;
}

let shares: Map<string, [string, number][]> | null = null;

/** Word -> languages with their share: a word of two languages is half a vote for each. */
function wordShares(): Map<string, [string, number][]> {
  if (shares) return shares;
  const owners = new Map<string, Set<string>>();
  const own = (word: string, language: string) => {
    const set = owners.get(word);
    if (set) set.add(language);
    else owners.set(word, new Set([language]));
  };
  for (const [language, words] of [...Object.entries(readWords), ...Object.entries(knownWords)]) {
    for (const word of words.split(/\s+/)) own(word, language);
  }
  shares = new Map([...owners].map(([word, set]) => [word, [...set].map((one) => [one, 1 / set.size ** 1.2])]));
  return shares;
}

function wordVotes(words: readonly string[]): Map<string, number> {
  const votes = new Map<string, number>();
  const add = (language: string, share: number) => votes.set(language, (votes.get(language) ?? 0) + share);
  const table = wordShares();
  for (const word of words) for (const [language, share] of table.get(word) ?? []) add(language, share);
  const joined = words.join(' ');
  for (const [language, letters] of Object.entries(knownLetters)) {
    let found = 0;
    for (const letter of letters) if (joined.includes(letter)) found++;
    if (found > 0) add(language, Math.min(3, found * 1.2));
  }
  return votes;
}

/** Votes of the letter sequences for each language that is read: the mean weight, times the root of the amount. */
export function gramVotes(words: readonly string[]): number[] {
  const grams: number[] = [];
  for (const word of words) addGrams(word, grams);
  const table = profile();
  const votes = new Array<number>(PROFILE_LANGUAGES.length).fill(0);
  const size = PROFILE_LANGUAGES.length;
  for (const gram of grams) for (let l = 0; l < size; l++) votes[l]! += table[gram * size + l]!;
  const scale = PROFILE_SCALE / Math.sqrt(Math.max(1, grams.length));
  return votes.map((vote) => vote * scale);
}

function latinGuess(words: readonly string[]): LanguageGuess {
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters === 0) return { language: null, confidence: 0, best: null };
  const byWord = wordVotes(words);
  const grams = gramVotes(words);
  const scores = new Map<string, number>();
  PROFILE_LANGUAGES.forEach((language, i) => scores.set(language, grams[i]! * 0.8 + 1.7 * (byWord.get(language) ?? 0)));
  const top = Math.max(...grams) * 0.8;
  for (const language of Object.keys(knownWords)) {
    const votes = byWord.get(language) ?? 0;
    if (votes >= 0.9) scores.set(language, Math.min(top, 1.5) - 1 + 1.7 * votes);
  }
  return strongest(scores, letters, words, byWord);
}

function strongest(
  scores: Map<string, number>,
  letters: number,
  words: readonly string[],
  votes: Map<string, number>,
): LanguageGuess {
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [language, score] = ranked[0]!;
  const total = ranked.reduce((sum, [, other]) => sum + Math.exp(other - score), 0);
  // A word that no list knows is a name or a brand as often as it is language.
  const known = Math.min(1, (votes.get(language) ?? 0) / 0.5);
  const amount = Math.min(1, letters / 14);
  const confidence = (1 / total) * Math.max(known, amount * (words.length > 2 ? 0.95 : 0.6));
  const best = PROFILE_LANGUAGES.includes(language) ? language : null;
  if (confidence < SURE) return { language: null, confidence, best };
  return { language, confidence: Math.min(0.99, confidence), best };
}

/** The language of a text with all that the reader wants to know. Never throws. */
export function guessLanguage(text: string): LanguageGuess {
  const script = scriptLanguage(text.length > LOOK_AT ? text.slice(0, LOOK_AT) : text);
  if (script) return { ...script, best: null };
  return latinGuess(languageTokens(text));
}

/** The language of a short text as a BCP 47 primary tag with a confidence 0..1; `null` = cannot tell. */
export function languageOf(text: string): { language: string | null; confidence: number } {
  const { language, confidence } = guessLanguage(text);
  return { language, confidence };
}
