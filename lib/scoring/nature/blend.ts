import type { EvidenceSpan, NatureReading, Reading } from '../../domain/reading.ts';
import { tonesOf } from './classes.ts';
import { DENSE, denseOf, FIRST_RATED } from './dense.ts';
import { withEase } from './ease.ts';
import { FEELING_HEADS, HEADS, type Model } from './model.ts';
import { NO_PART, type Part, withMood, withPeers, withTalk } from './opinions.ts';
import type { RulesReading } from './read.ts';
import { type Scores, scoresOf } from './scores.ts';
import { BASE } from './settle.ts';
import { complaintOf, sentimentOf, topicShares, topicsOf } from './together.ts';
import type { Token } from './tokens.ts';
import type { ReadingId } from './types.ts';

/** Spans of learnt words that are shown for one reading, at most, and the least points of one. */
const MOST_SPANS = 4;
const LEAST_POINTS = 3;

/** From here on the rules count as sure: an urgency is eased by clear joy alone, and so much of an insult's irritation is kept. */
const SURE = 55;
const KEPT = 0.9;
const KNEE = 75;
/** The same of valence: people seldom give the ends of the scale. */
const VALENCE_KNEE = 60;
/** So much of its valence plain joy keeps. */
const JOY_KEPT = 0.5;
/** From here on a message is clearly positive: then plain joy keeps its part of valence, whoever is spoken to. */
const CLEAR = 0.75;
/** How far a valence is trusted where nothing tells the language. */
const UNTOLD = 0.2;
/** Shorter messages are trusted less. */
const FEW_WORDS = 4;
/** Beyond this part a reading is the opinion of others than customers. */
const OTHERS = 0.5;
/**
 * So many points the message as a whole may give or take where no words are shown for them. Valence has twice the scale; it and politeness
 * are made of many small words, of which the card shows the strongest.
 */
const REST_MOST: Record<ReadingId, number> = { urgency: 15, irritation: 15, valence: 60, politeness: 25 };
/** Plain joy is not more annoyed than this. */
const JOY_MOST = 20;

const SAYS: Record<ReadingId, readonly [up: string, down: string]> = {
  urgency: ['words usual in messages that cannot wait', 'words usual in messages that can wait'],
  irritation: ['words usual in annoyed messages', 'words usual in calm messages'],
  valence: ['words usual in glad messages', 'words usual in unhappy messages'],
  politeness: ['words usual in courteous messages', 'words usual in blunt messages'],
};
const REST = 'the message as a whole: its length, its marks and its many small words';

const HEAD: Record<ReadingId, number> = {
  urgency: FEELING_HEADS.indexOf('urgency'),
  irritation: FEELING_HEADS.indexOf('irritation'),
  valence: FEELING_HEADS.indexOf('valence'),
  politeness: FEELING_HEADS.indexOf('politeness'),
};
const OWN_RULE: Record<ReadingId, number> = {
  urgency: DENSE.indexOf('urgency'),
  irritation: DENSE.indexOf('irritation'),
  valence: DENSE.indexOf('valence'),
  politeness: DENSE.indexOf('politeness'),
};
const POSITIVE = FEELING_HEADS.indexOf('positive');

interface Stretch {
  start: number;
  end: number;
  points: number;
}

/** Neighbouring tokens of one sentence that pull the same way, as stretches of text, strongest first. */
function stretches(list: readonly Token[], { tokens, count }: Scores, head: number, worth: number): Stretch[] {
  const out: Stretch[] = [];
  let last: Stretch | null = null;
  let lastAt = -2;
  for (let t = 0; t < count; t++) {
    const own = worth * tokens[t * HEADS + head]!;
    if (Math.abs(own) < 0.5) continue;
    const token = list[t]!;
    const same = lastAt === t - 1 && list[lastAt]!.sentence === token.sentence;
    if (last && same && last.points > 0 === own > 0) {
      last.end = token.end;
      last.points += own;
    } else {
      last = { start: token.start, end: token.end, points: own };
      out.push(last);
    }
    lastAt = t;
  }
  // What rounds to less than is shown need not be sorted.
  const shown = out.filter(({ points }) => Math.abs(points) >= LEAST_POINTS - 0.5);
  return shown.sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || a.start - b.start);
}

const isAbout = (span: EvidenceSpan): boolean => span.start === 0 && span.end === 0;

/** The rules' own evidence at the weight that the model gives to it; what comes from the thread keeps its full weight. */
function ruleSpans(evidence: readonly EvidenceSpan[], weight: number): EvidenceSpan[] {
  const out: EvidenceSpan[] = [];
  for (const span of evidence) {
    const { text, start, end, says } = span;
    const points = isAbout(span) ? span.points : Math.round(span.points * weight);
    if (points !== 0) out.push({ text, start, end, says, points });
  }
  return out;
}

/** Adds the learnt stretches to the rules' spans: into a span that they overlap and agree with, else as one of their own. */
function withLearnt(found: readonly Stretch[], own: readonly EvidenceSpan[], id: ReadingId, text: string) {
  const spans = [...own];
  const fresh: EvidenceSpan[] = [];
  for (const { start, end, points } of found) {
    const whole = Math.round(points);
    if (Math.abs(whole) < LEAST_POINTS) break;
    const known = spans.find((rule) => rule.start < end && rule.end > start && rule.points > 0 === whole > 0);
    if (known) known.points += whole;
    else if (fresh.length < MOST_SPANS) {
      fresh.push({ text: text.slice(start, end), start, end, says: SAYS[id][whole > 0 ? 0 : 1], points: whole });
    }
  }
  return [...spans, ...fresh];
}

/** Beyond the knee only half of what is more counts: reasons that pile up do not all end at 100. */
function softened(id: ReadingId, level: number): number {
  const knee = id === 'valence' ? VALENCE_KNEE : KNEE;
  const over = Math.abs(level) - knee;
  return over > 0 ? Math.sign(level) * (knee + over / 2) : level;
}

/** The rules read plain joy: glad words, no annoyance. */
function isJoy({ reading }: RulesReading): boolean {
  const [glad, cross] = [reading.valence.level ?? 0, reading.irritation.level ?? 0];
  return glad > 20 && cross < 25 && !reading.flags.includes('sarcasm');
}

/** Praise that the rules found bitter is not taken by its words. */
const isBitter = ({ reading }: RulesReading): boolean =>
  reading.tones.includes('sarcastic') || reading.flags.includes('sarcasm');

/** An insult that the rules are sure of, or a sarcasm hint: it is not read down, whatever the thing is about. */
function isMeant(rules: RulesReading, level: number): boolean {
  const { flags } = rules.reading;
  return isBitter(rules) || (level >= SURE && flags.includes('abuse'));
}

/**
 * Within which bounds the model may move a level: what the rules are sure of stands, what cannot wait fully. They know messages
 * to a firm; of a valence that is mostly the opinion of others they are not sure.
 */
function boundsOf(id: ReadingId, rules: RulesReading, { part, glad }: Part): readonly [least: number, most: number] {
  const { low, high } = BASE[id];
  const level = rules.reading[id].level ?? 0;
  if (id === 'urgency' && level >= SURE) return [level, high];
  if (id === 'irritation' && isMeant(rules, level)) return [KEPT * level, high];
  if (id === 'irritation' && isJoy(rules)) return [low, Math.max(level, JOY_MOST)];
  if (id === 'valence' && part > OTHERS && !glad) return [low, high];
  if (id === 'valence' && isJoy(rules)) return [JOY_KEPT * level, high];
  if (id === 'valence' && isBitter(rules)) return [low, Math.max(level, 0)];
  return [low, high];
}

/** How far to trust a level: how often its band was right on the development split, less where the language is unsure. */
function trustOf(id: ReadingId, level: number, rules: RulesReading, model: Model): number {
  const band = level >= 62 ? 3 : level >= 36 ? 2 : level >= 11 ? 1 : 0;
  if (id !== 'urgency' && id !== 'irritation') return rules.reading[id].confidence;
  const short = rules.spoken.length < FEW_WORDS ? 0.85 : 1;
  return Math.round(100 * model.fit[id]!.trust[band]! * Math.min(1, rules.sure + 0.2) * short) / 100;
}

/** The wanted level, no further from what the words show than the rest may carry, and within the bounds in any case. */
function within(wanted: number, shown: number, rest: number, [least, most]: readonly [number, number]): number {
  const near = Math.max(shown - rest, Math.min(shown + rest, wanted));
  // Adding nothing makes a plain nothing of -0.
  return Math.round(Math.max(least, Math.min(most, near))) + 0;
}

function levelOf(
  id: ReadingId,
  rules: RulesReading,
  model: Model,
  scores: Scores,
  text: string,
  other = NO_PART,
): Reading {
  const head = HEAD[id];
  const { scale, shift, foreign } = model.fit[id]!;
  const rule = rules.reading[id];
  // In other languages than English the rules keep a share of their own.
  const kept = rules.lexicon === 'en' ? 0 : foreign;
  const worth = 100 * scale * scores.step[head]! * (1 - kept);
  const { base, low, high } = BASE[id];
  const bounds = boundsOf(id, rules, other);
  // What the rules are sure of is shown by their own spans, at full weight.
  const customers = (1 - kept) * Math.max(0, scale * model.dense[head]![OWN_RULE[id]]!) + kept;
  const given = other.own * customers + other.rules;
  const weight = bounds[0] > low ? Math.max(1, given) : given;
  const fromThread = rule.evidence.reduce((sum, one) => sum + (isAbout(one) ? one.points : 0), 0);
  const own = 100 * scale * scores.total[head]! + shift;
  const learnt = (1 - kept) * own + kept * (rule.level ?? BASE[id].base) + (1 - given) * fromThread;
  const found = stretches(rules.spoken, scores, head, worth);
  const evidence = withLearnt(found, ruleSpans(rule.evidence, weight), id, text);
  const shown = evidence.reduce((sum, one) => sum + one.points, base);
  const level = within(softened(id, learnt), shown, REST_MOST[id], bounds);
  const rest = within(shown, shown, 0, [low, high]) === level ? 0 : level - shown;
  if (rest !== 0) evidence.push({ text: '', start: 0, end: 0, says: REST, points: rest });
  evidence.sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || a.start - b.start);
  return { level, confidence: trustOf(id, level, rules, model), evidence };
}

const figures = new Float32Array(DENSE.length);

function scored({ reading, tokens, spoken, lexicon }: RulesReading, model: Model, rates: boolean): Scores {
  return scoresOf(model, spoken, denseOf(reading, tokens, lexicon, figures), rates ? tokens.marks : null);
}

/**
 * The reading of a text whose language nothing tells: the rules', and valence where the text holds English words or signs
 * that have a rating ("Haha yes", "ugh"). Without such a word, or where its letters say the opposite of its rating, it abstains.
 */
export function blendUntold(rules: RulesReading, model: Model, text: string): NatureReading {
  const scores = scored(rules, model, rules.rates);
  if (figures.subarray(FIRST_RATED).every((one) => one === 0)) return rules.reading;
  const rated = figures[FIRST_RATED] as number;
  const valence = levelOf('valence', rules, model, scores, text, withTalk(rules, model, scores));
  if ((valence.level ?? 0) * rated < 0) return rules.reading;
  return { ...rules.reading, valence: { ...valence, confidence: UNTOLD } };
}

/** The reading of rules and model together. Levels: see "With a model" in `README.md`. */
export function blend(rules: RulesReading, model: Model, text: string): NatureReading {
  const { reading, measured } = rules;
  const scores = scored(rules, model, rules.rates);
  const sentiment = sentimentOf(model, scores);
  const shares = topicShares(model, scores);
  const complaint = complaintOf(model, scores, sentiment, shares);
  const peers = withPeers(rules, model, scores, figures, text);
  const mood = reading.language === null ? NO_PART : withMood(model, scores, sentiment);
  const talk = withTalk(rules, model, scores, mood);
  const level = (id: ReadingId, other?: Part) => levelOf(id, rules, model, scores, text, other);
  const gladdest = () => stretches(rules.spoken, scores, POSITIVE, 100).find(({ points }) => points > 0);
  const glad = sentiment.positive >= CLEAR;
  const eases = (reading.urgency.level ?? 0) < SURE || (glad && isJoy(rules)) ? sentiment.positive : 0;
  const eased = withEase(level('urgency'), eases, text, REST, gladdest);
  const [urgency, irritation, valence] = [
    { ...eased, confidence: trustOf('urgency', eased.level ?? 0, rules, model) },
    level('irritation'),
    level('valence', { ...talk, glad }),
  ];
  return {
    ...reading,
    urgency,
    irritation,
    valence,
    politeness: level('politeness', peers),
    sentiment: isBitter(rules) ? reading.sentiment : sentiment,
    complaint,
    tones: tonesOf({ ...measured, urgency, irritation, valence }),
    intents: topicsOf(shares),
  };
}
