/** The usual npm packages behind one shape, so that all are asked the same question. All are development dependencies. */
import { createRequire } from 'node:module';
import { franc } from 'franc-min';
import { detect } from 'tinyld';

const require = createRequire(import.meta.url);
const vader = require('vader-sentiment').SentimentIntensityAnalyzer;
const Sentiment = require('sentiment');
const wink = require('wink-sentiment');

const sentiment = new Sentiment();
const THREE = { eng: 'en', spa: 'es', fra: 'fr', deu: 'de', por: 'pt', ita: 'it', nld: 'nl' };
const SEVEN = Object.values(THREE);

/** Each gives one number of gladness, and from where on it means positive (its authors' own threshold; for negative below minus that). */
export const feelings = {
  vader: { glad: (text) => vader.polarity_scores(text).compound, from: 0.05 },
  sentiment: { glad: (text) => sentiment.analyze(text).comparative, from: 1e-9 },
  wink: { glad: (text) => wink(text).normalizedScore, from: 1e-9 },
};

/** The class that a package gives with its own threshold. */
export function classOf({ glad, from }, text) {
  const score = glad(text);
  return score >= from ? 'positive' : score <= -from ? 'negative' : 'neutral';
}

/** Language guessers, told that only our seven can come (`open`: not told). Give a two-letter tag, or '' for "cannot tell". */
export const guessers = {
  tinyld: (text) => detect(text, { only: SEVEN }),
  franc: (text) => THREE[franc(text, { minLength: 1, only: Object.keys(THREE) })] ?? '',
  'tinyld open': (text) => detect(text),
  'franc open': (text) => THREE[franc(text, { minLength: 1 })] ?? '',
};
