import { languageProfile, PROFILE_LANGUAGES, PROFILE_SCALE } from './language-profile.ts';
import { knownLetters, knownWords, ownLetters, readWords } from './language-words.ts';
import { scriptLanguage } from './script.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Languages whose words are read; every other one abstains on what it cannot read. */
export const READ_LANGUAGES = PROFILE_LANGUAGES;

/** How much of a text is looked at: a language shows within a few lines. */
const LOOK_AT = 600;
const MOST_WORDS = 40;
/** Rows of the letter profile: sequences share a row by their hash. */
export const BUCKETS = 8192;
/** The letter of the profile that stands for a weight of nothing; each further letter is a step. */
export const PROFILE_ZERO = 'F';
/** Letter sequences up to this length. */
const LONGEST = 5;
/** A share of the votes below this is not an answer. */
const SURE = 0.4;
/** What a letter vote, a whole word and a word of a language that is not read are worth; read off the training rows. */
const LETTERS = 1.5;
const WORD = 1;
const FOREIGN_WORD = 1.7;
/** What "none of them" has ahead of the seven. */
const NONE_AHEAD = 1;
/** So many letters say all that letters can; of few of them only a share is believed, of unknown words a smaller one. */
const ENOUGH = 14;
const KNOWN_SHARE = 0.7;
const UNKNOWN_SHARE = 0.3;

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
  for (const { kind, spelt } of tokens) {
    if (kind !== 'word') continue;
    if (spelt.length <= 30 && !(spelt.startsWith('xx') && /^x+$/.test(spelt))) words.push(spelt);
    if (words.length >= MOST_WORDS) break;
  }
  return words;
}

/** Hashes of the letter sequences of length 1 to 5 in a padded word, into `BUCKETS` buckets (FNV-1a). */
export function addGrams(word: string, into: number[]): void {
  const padded = ` ${word} `;
  for (let i = 0; i < padded.length; i++) {
    let hash = 0x811c9dc5;
    for (let n = 0; n < LONGEST && i + n < padded.length; n++) {
      hash = Math.imul(hash ^ padded.charCodeAt(i + n), 0x01000193);
      if (n > 0 || i > 0) into.push(((hash >>> 15) ^ hash) & (BUCKETS - 1));
    }
  }
}

let weights: Int8Array | null = null;

function profile(): Int8Array {
  if (weights) return weights;
  const flat = languageProfile.replace(/\s/g, '');
  const zero = PROFILE_ZERO.charCodeAt(0);
  weights = new Int8Array(flat.length);
  for (let i = 0; i < flat.length; i++) weights[i] = flat.charCodeAt(i) - zero;
  return weights;
}

/** The languages that are read come first, then those that are only told apart. */
const LANGUAGES: readonly string[] = [...PROFILE_LANGUAGES, ...Object.keys(knownWords)];
const READ = PROFILE_LANGUAGES.length;
/** Columns of the profile; the last one is for none of the languages. */
const COLUMNS = READ + 1;

type Share = readonly [language: number, share: number];
let shares: Map<string, readonly Share[]> | null = null;

/** Word -> languages with their share: a word of two languages is less than half a vote for each. */
function wordShares(): Map<string, readonly Share[]> {
  if (shares) return shares;
  const owners = new Map<string, Set<number>>();
  for (const [i, language] of LANGUAGES.entries()) {
    for (const word of (readWords[language] ?? knownWords[language] ?? '').split(/\s+/)) {
      // A consonant alone is a code as often as a word; French and Italian write them before apostrophes.
      if (i >= READ && /^[^aeiouy]$/.test(word)) continue;
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

/** Words seen are remembered up to this many; then the memory starts anew. */
const MEMORY = 16_384;
const NO_SHARES: readonly Share[] = [];
/** Word -> its place in the tables below, which hold what a word says, looked up once. */
const places = new Map<string, number>();
/** Summed weights of its letter sequences, for the languages that are read and for none of them. */
const placeVotes = new Int16Array(MEMORY * COLUMNS);
const placeGrams = new Uint16Array(MEMORY);
const placeShares: (readonly Share[])[] = [];
/** 1 = no letter beyond a to z. */
const placePlain = new Uint8Array(MEMORY);
const scratch: number[] = [];

function lookUp(word: string, place: number): void {
  const shares = wordShares().get(word) ?? NO_SHARES;
  const plain = /^[a-z]+$/.test(word);
  scratch.length = 0;
  // Without a vowel and in no list it is a code or an abbreviation: "rtx", "pnr".
  if (!plain || shares.length > 0 || word.length < 2 || /[aeiouy]/.test(word)) addGrams(word, scratch);
  const table = profile();
  const at = place * COLUMNS;
  placeVotes.fill(0, at, at + COLUMNS);
  for (let i = 0; i < scratch.length; i++) {
    const row = scratch[i]! * COLUMNS;
    for (let l = 0; l < COLUMNS; l++) placeVotes[at + l]! += table[row + l]!;
  }
  placeGrams[place] = scratch.length;
  placeShares[place] = shares;
  placePlain[place] = plain ? 1 : 0;
}

function placeOf(word: string): number {
  const known = places.get(word);
  if (known !== undefined) return known;
  if (places.size >= MEMORY) places.clear();
  const place = places.size;
  places.set(word, place);
  lookUp(word, place);
  return place;
}

/** What is counted of the text that is looked at: fresh memory for each would cost more than the sums. */
const votes = new Float64Array(LANGUAGES.length);
const grams = new Float64Array(COLUMNS);
const scores = new Float64Array(LANGUAGES.length + 1);

function addLetters(words: readonly string[]): void {
  const joined = words.join(' ');
  for (const [language, letters] of letterSets) {
    let found = 0;
    for (const letter of letters) if (joined.includes(letter)) found++;
    votes[language]! += Math.min(3, found * 1.2);
  }
}

/**
 * Counts the votes of whole words and telling letters for every language, and of letter sequences for those that are read and for
 * none. Gives whether no letter stands beyond a to z.
 */
function countVotes(words: readonly string[]): boolean {
  votes.fill(0);
  grams.fill(0);
  let amount = 0;
  let plain = true;
  for (const word of words) {
    const place = placeOf(word);
    amount += placeGrams[place]!;
    plain &&= placePlain[place] === 1;
    const at = place * COLUMNS;
    for (let l = 0; l < COLUMNS; l++) grams[l]! += placeVotes[at + l]!;
    const shares = placeShares[place]!;
    for (let i = 0; i < shares.length; i++) votes[shares[i]![0]]! += shares[i]![1];
  }
  if (!plain) addLetters(words);
  // The sum by the root of its length: a longer text is surer, but its letters are not independent.
  const scale = PROFILE_SCALE / Math.sqrt(Math.max(1, amount));
  for (let l = 0; l < COLUMNS; l++) grams[l]! *= scale;
  return plain;
}

/** One score for each language, and a last one for none of them. */
function score(): void {
  const none = LETTERS * grams[READ]! + NONE_AHEAD;
  let strongest = grams[0]!;
  for (let i = 1; i < READ; i++) if (grams[i]! > strongest) strongest = grams[i]!;
  const most = Math.min(LETTERS * strongest, 1.5);
  const foreign = Math.max(none, most) - 1;
  for (let i = 0; i < LANGUAGES.length; i++) {
    if (i < READ) scores[i] = LETTERS * grams[i]! + WORD * votes[i]!;
    else scores[i] = votes[i]! >= 0.9 ? foreign + FOREIGN_WORD * votes[i]! : Number.NEGATIVE_INFINITY;
  }
  scores[LANGUAGES.length] = none;
}

const owned = PROFILE_LANGUAGES.map((language) => new Set(ownLetters[language]));

/** Takes from each language that is read a point for every letter in the text that it does not write, three at most. */
function takeStrange(words: readonly string[]): void {
  const marked = new Set(words.join('').replace(/[\x20-\x7e]/g, ''));
  if (marked.size === 0) return;
  for (let l = 0; l < READ; l++) {
    let strange = 0;
    for (const letter of marked) if (!owned[l]!.has(letter)) strange++;
    scores[l]! -= Math.min(3, strange);
  }
}

function latinGuess(words: readonly string[]): LanguageGuess {
  if (words.length === 0) return { language: null, confidence: 0, best: null };
  const plain = countVotes(words);
  score();
  if (!plain) takeStrange(words);
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return judge(best, words);
}

function judge(best: number, words: readonly string[]): LanguageGuess {
  const most = scores[best]!;
  let total = 0;
  for (let i = 0; i < scores.length; i++) if (scores[i]! > most - 12) total += Math.exp(scores[i]! - most);
  let letters = 0;
  for (const word of words) letters += word.length;
  // A word that no list knows is a name or a brand as often as it is language.
  const share = votes.some((vote) => vote >= 0.4) ? KNOWN_SHARE : UNKNOWN_SHARE;
  const confidence = Math.min(0.99, (share + (1 - share) * Math.min(1, letters / ENOUGH)) / total);
  const candidate = best < READ ? LANGUAGES[best]! : null;
  if (best === LANGUAGES.length) return { language: null, confidence: Math.min(SURE, 1 - confidence), best: null };
  if (confidence < SURE) return { language: null, confidence, best: candidate };
  return { language: LANGUAGES[best]!, confidence, best: candidate };
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
