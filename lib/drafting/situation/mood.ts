import type { FlagId, NatureReading } from '../../domain/index.ts';
import type { MatterId, Pack } from '../languages/pack.ts';
import type { Thread } from './thread.ts';

/** What the reply is first of all. Signals about safety, law and people come before anger and business. */
export type Mood =
  | 'safety'
  | 'press'
  | 'legal'
  | 'follow-up'
  | 'empty'
  | 'abuse'
  | 'praise'
  | 'thanks'
  | 'angry'
  | 'upset'
  | 'calm';

/** The flags that decide the reply, most serious first. */
const BY_FLAG: readonly [FlagId, Mood][] = [
  ['safety', 'safety'],
  ['press', 'press'],
  ['legal', 'legal'],
  ['abuse', 'abuse'],
];

function isTroubled(nature: NatureReading): boolean {
  return nature.complaint >= 0.5 || nature.sentiment.label === 'negative' || nature.flags.includes('sarcasm');
}

/** Warm words of somebody who is not annoyed; one word of trouble in them is what was put right. */
function isWarm(nature: NatureReading, text: string, pack: Pack): boolean {
  const { tones, flags } = nature;
  const isGrateful = tones.includes('grateful') || (tones.includes('pleased') && nature.complaint < 0.3);
  const isSour = flags.includes('sarcasm') || (nature.irritation.level ?? 0) >= 20 || text.includes('?');
  if (!isGrateful || isSour || pack.grammar.counted(text) !== null) return false;
  const failures = text.match(new RegExp(pack.grammar.trouble.source, 'giu'))?.length ?? 0;
  return failures <= 1 && pack.grammar.praise.test(text);
}

/** Somebody is named with kindness, and nothing went wrong. */
function isKind(text: string, pack: Pack): boolean {
  return pack.grammar.praise.test(text) && !pack.grammar.trouble.test(text);
}

/** As sure as a reading gets that this is praise: its words of trouble are slang ("you killed it, I hate how much I love it"). */
function isPlainPraise({ sentiment, intents: [top], complaint, flags }: NatureReading): boolean {
  const isSure = top?.id === 'praise' && top.confidence >= 0.8 && sentiment.positive >= 0.95;
  return isSure && complaint < 0.3 && !flags.includes('sarcasm');
}

function isPraise(nature: NatureReading, text: string, pack: Pack, matter: MatterId): boolean {
  if (matter === 'suggestion') return false;
  if (isPlainPraise(nature) && !text.includes('?')) return true;
  const isSour = nature.flags.includes('sarcasm') || nature.complaint >= 0.45;
  if (!isSour && isKind(text, pack) && !text.includes('?') && !pack.grammar.wonders.test(text)) return true;
  if (isWarm(nature, text, pack)) return true;
  // A question that only sounds glad is a question.
  if (matter === 'question' && text.includes('?') && !pack.grammar.praise.test(text)) return false;
  // A polite request with a thank-you is no praise.
  if ((text.includes('?') || pack.grammar.wonders.test(text)) && !nature.tones.includes('pleased')) return false;
  const top = nature.intents[0]?.id;
  const isGlad = nature.tones.includes('grateful') || nature.tones.includes('pleased');
  if (isTroubled(nature)) return false;
  // `I should be grateful for a prompt reply` about a missing refund is courtesy, not praise.
  const isPleased = nature.tones.includes('pleased') && nature.sentiment.label === 'positive';
  if (TROUBLES.includes(matter) && !(isPleased && pack.grammar.thanks.test(text))) return false;
  const isOpen = nature.intents.length === 0;
  const failures = text.match(new RegExp(pack.grammar.trouble.source, 'giu'))?.length ?? 0;
  const isTrouble = failures > 0;
  // Glad words over a failure, with no word of thanks or praise, are irony.
  const isMeant = pack.grammar.thanks.test(text) || pack.grammar.praise.test(text);
  if (failures > 1 && !pack.grammar.thanks.test(text)) return false;
  if (isTrouble && (!isMeant || nature.complaint >= 0.4 || pack.grammar.counted(text) !== null)) return false;
  return (
    top === 'praise' ||
    (nature.sentiment.label === 'positive' && ((isGlad && (top !== 'question' || !text.includes('?'))) || isOpen))
  );
}

/** Matters that are a trouble in themselves, for a reading that abstains. */
const TROUBLES: readonly MatterId[] = [
  'late',
  'missing',
  'damaged',
  'wrong-item',
  'faulty',
  'refund',
  'charge',
  'outage',
  'conduct',
  'no-answer',
  'problem',
];

function feeling(nature: NatureReading, matter: MatterId, hasTrouble: boolean, asks: boolean): Mood {
  // Pleased words about a trouble are irony.
  const isIronic = (TROUBLES.includes(matter) || hasTrouble) && nature.tones.includes('pleased') && !asks;
  const irritation = Math.max(nature.irritation.level ?? (TROUBLES.includes(matter) ? 30 : 0), isIronic ? 30 : 0);
  const has = (...tones: NatureReading['tones']) => tones.some((tone) => nature.tones.includes(tone));
  if (irritation >= 55 || has('angry', 'contemptuous')) return 'angry';
  const isDown = has('disappointed', 'frustrated') || (nature.valence.level ?? 0) <= -40;
  return irritation >= 30 || isDown ? 'upset' : 'calm';
}

/** A short `thank you, that worked` after our answer, without a question. */
function isThanks(thread: Thread, pack: Pack): boolean {
  return (
    thread.answered && thread.text.length < 140 && pack.grammar.thanks.test(thread.text) && !thread.text.includes('?')
  );
}

/** Strong words about a thing need no boundary; contempt for a person does. */
function isRude(nature: NatureReading): boolean {
  const isHot = nature.tones.includes('angry') || nature.tones.includes('contemptuous');
  return isHot || (nature.irritation.level ?? 100) >= 55;
}

/** The mood of the reply. */
export function moodOf(nature: NatureReading, thread: Thread, pack: Pack, matter: MatterId): Mood {
  if (thread.weSpokeLast) return 'follow-up';
  const flagged = BY_FLAG.find(([flag]) => nature.flags.includes(flag));
  if (flagged && (flagged[1] !== 'abuse' || isRude(nature))) return flagged[1];
  if (!/\p{L}{2}/u.test(thread.text)) return 'empty';
  if (isThanks(thread, pack) && !isTroubled(nature)) return 'thanks';
  return isPraise(nature, thread.text, pack, matter)
    ? 'praise'
    : feeling(nature, matter, pack.grammar.trouble.test(thread.text), thread.text.includes('?'));
}
