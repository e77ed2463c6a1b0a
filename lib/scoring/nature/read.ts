import type { FlagId, NatureContext, NatureReading, Reading } from '../../domain/reading.ts';
import { blend, blendUntold } from './blend.ts';
import { classify, complaintOf, confidenceOf, intentsOf, type Measured, tonesOf, wordsIn } from './classes.ts';
import { withCorrections } from './corrections.ts';
import { guessLanguage } from './language.ts';
import { lexiconTexts } from './lexica.ts';
import type { Model } from './model.ts';
import type { Found } from './pushes.ts';
import { settle } from './settle.ts';
import { hiddenOrders } from './signals.ts';
import { threadPushes } from './thread.ts';
import { type Token, type Tokens, tokensOf } from './tokens.ts';
import type { ReadingId } from './types.ts';
import { type Cut, weigh } from './weigh.ts';

/** In which language the words are looked up, and how sure that is. */
interface Reader {
  /** As reported. */
  language: string | null;
  /** As used; null = the words are not read. */
  lexicon: string | null;
  sure: number;
  /** Whether English words count by their ratings: in English, and where nothing tells the language, as in texts of two words. */
  rates: boolean;
}

function readerOf(text: string, tokens: Tokens, context: NatureContext): Reader {
  const guess = guessLanguage(text, tokens.list);
  const known = guess.language ?? null;
  if (known) {
    const lexicon = lexiconTexts[known] ? known : null;
    return { language: known, lexicon, sure: guess.confidence, rates: known === 'en' };
  }
  const hinted = context.language?.slice(0, 2).toLowerCase() ?? null;
  if (hinted && lexiconTexts[hinted]) return { language: null, lexicon: hinted, sure: 0.6, rates: hinted === 'en' };
  return { language: null, lexicon: guess.best, sure: guess.confidence * 0.8, rates: true };
}

function abstain(): Reading {
  return { level: null, confidence: 0, evidence: [] };
}

function flagsOf(found: Found, text: string): NatureReading['flagEvidence'] {
  const hidden = hiddenOrders(text);
  const all = hidden ? [...found.flags, { flag: 'injection' as FlagId, ...hidden }] : found.flags;
  if (all.length === 0) return [];
  const evidence = all.map(({ flag, start, end, says }) => ({
    flag,
    span: { text: text.slice(start, end), start, end, says, points: 0 },
  }));
  return evidence.filter((one, i) => evidence.findIndex((other) => other.flag === one.flag) === i || i < 12);
}

/** What the rules read, and what they read it from. */
export interface RulesReading {
  reading: NatureReading;
  measured: Measured;
  tokens: Tokens;
  /** The tokens that the model may look at. */
  spoken: readonly Token[];
  /** The language whose words were looked up; null = none. */
  lexicon: string | null;
  /** How sure the language is, 0..1. */
  sure: number;
  /** Whether English words count by their ratings. */
  rates: boolean;
  /** What is read as if it were not there. */
  cut: Cut | undefined;
}

/** Reads one text by the rules alone. See `README.md` for the formula. */
export function readByRules(text: string, context: NatureContext = {}, cut?: Cut): RulesReading {
  const whole = tokensOf(text);
  const reader = readerOf(text, whole, context);
  const { found, tokens, pushes, spoken } = weigh(whole, reader.lexicon, cut);
  const earlier = threadPushes(pushes, found, reader.lexicon, context);
  const all = earlier.length === 0 ? pushes : [...pushes, ...earlier];
  const wordless = reader.lexicon === null || (reader.language === null && pushes.length === 0);
  const words = wordsIn(tokens);
  const level = (id: ReadingId, needsWords: boolean): Reading => {
    if (wordless && (needsWords || !all.some((push) => push.reading === id))) return abstain();
    const reading = settle(id, all, text);
    reading.confidence = confidenceOf(id, reading, reader.sure, words, wordless);
    return reading;
  };
  const urgency = level('urgency', true);
  const irritation = level('irritation', false);
  const valence = level('valence', false);
  const flagEvidence = flagsOf(found, text);
  const measured = { urgency, irritation, valence, found, pushes: all, wordless, empty: tokens.list.length === 0 };
  const reading: NatureReading = {
    language: reader.language,
    urgency,
    irritation,
    politeness: level('politeness', true),
    valence,
    sentiment: classify(measured),
    complaint: complaintOf(measured),
    tones: tonesOf(measured),
    intents: intentsOf(measured, tokens),
    flags: flagEvidence.length === 0 ? [] : [...new Set(flagEvidence.map(({ flag }) => flag))],
    flagEvidence,
  };
  return { reading, measured, tokens, spoken, lexicon: reader.lexicon, sure: reader.sure, rates: reader.rates, cut };
}

/** The reading after the user's own corrections; the tones follow the levels. */
function afterCorrections(reading: NatureReading, rules: RulesReading, context: NatureContext): NatureReading {
  if (!context.corrections?.length) return reading;
  const moved = withCorrections(reading, rules.tokens.list, context.corrections);
  const { urgency, irritation, valence } = moved;
  return { ...moved, tones: tonesOf({ ...rules.measured, urgency, irritation, valence }) };
}

/** The rules' reading, and what the model adds: all where the words are read, valence where nothing tells the language. */
function withModel(rules: RulesReading, model: Model | null, text: string): NatureReading {
  const { wordless, empty } = rules.measured;
  if (model === null || empty) return rules.reading;
  if (!wordless) return blend(rules, model, text);
  return rules.reading.language === null ? blendUntold(rules, model, text) : rules.reading;
}

/** Reads one text: by the rules, where a model is given and the words are read by both; then as people corrected it. */
export function read(text: string, context: NatureContext, cut: Cut | undefined, model: Model | null): NatureReading {
  const rules = readByRules(text, context, cut);
  return afterCorrections(withModel(rules, model, text), rules, context);
}
