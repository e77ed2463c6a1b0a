/** One click on a reading that is wrong: what is learnt from it, and the same click taken back. */
import {
  type Conversation,
  fail,
  type NatureChange,
  type NatureCorrection,
  type Outcome,
  ok,
  type Triage,
} from '../domain/index.ts';
import { readSettings } from '../platform/index.ts';
import { correctionOf, MOST_POINTS, readNature, topicCorrectionOf } from '../scoring/index.ts';
import { addCorrection, correctionById, undoCorrection as undoInStore } from '../store/index.ts';
import { identify } from './identify.ts';
import { conversationIdOf } from './keys.ts';
import { learnt } from './learnt.ts';
import { readyModel } from './model.ts';
import { triageConversation, turnOf } from './triage.ts';
import type { ServiceRefusal } from './types.ts';

/** What one click asks for: the distance between two words of a level, such as "annoyed" and "angry". */
const STEP = 25;
/** So much of a message is kept for the person who looks through the list. */
const MOST_WORDS = 120;

const SAYS = {
  abstains: 'Aisle did not read these words, so there is nothing to correct.',
  few: 'There are too few words in this message to learn from.',
  danger: 'A sign of danger is never made less urgent.',
  end: 'It is at the end of its scale already.',
  most: `What you teach moves a reading by ${MOST_POINTS} points at most; this one is there.`,
  full: 'This could not be kept: the browser’s storage is full or broken.',
  gone: 'This was taken back already.',
} as const;
const refuse = (says: string) => fail<ServiceRefusal>({ code: 'failed', says });

type Learnt = Omit<NatureCorrection, 'id' | 'author' | 'time'>;

const within = (level: number, low: number, high: number) => Math.max(low, Math.min(high, level));

/** The level that the click asks for, and what is to be kept; or why nothing would change. */
async function made(conversation: Conversation, change: NatureChange): Promise<Outcome<Learnt, ServiceRefusal>> {
  const { text, context } = turnOf(conversation);
  if (change.reading === 'topic') {
    const topic = topicCorrectionOf(text, change.topic, context);
    return topic ? ok(topic) : refuse(SAYS.few);
  }
  const { reading, step } = change;
  const plain = correctionOf(text, reading, 0, context);
  if (!plain) return refuse(SAYS.abstains);
  if (plain.words.length === 0) return refuse(SAYS.few);
  const corrections = await learnt();
  const shown = readNature(text, { ...context, corrections });
  const now = shown[reading].level ?? plain.was;
  const danger = shown.flags.some((flag) => flag === 'safety' || flag === 'vulnerable');
  if (danger && reading === 'urgency' && step === 'less' && now <= plain.was) return refuse(SAYS.danger);
  const asked = within(now + (step === 'more' ? STEP : -STEP), 0, 100);
  const should = within(asked, plain.was - MOST_POINTS, plain.was + MOST_POINTS);
  if (should === now) return refuse(asked === now ? SAYS.end : SAYS.most);
  return ok({ ...plain, should });
}

/** The beginning of a message without addresses and long numbers: enough to know it again in a list. */
export function beginningOf(text: string): string {
  const plain = text
    .slice(0, MOST_WORDS * 8)
    .replace(/\s+/g, ' ')
    .replace(/[^\s@]+@[^\s@]+/g, '…')
    .replace(/\d(?:[ -]?\d){4,}/g, '…')
    .trim();
  if (plain.length <= MOST_WORDS) return plain.toWellFormed();
  const cut = plain.slice(0, MOST_WORDS).toWellFormed();
  return `${cut.replace(/ [^ ]{0,20}$/, '')}…`;
}

/**
 * Learns from one click that a reading is wrong, and judges the conversation anew. The words of the message are kept as
 * numbers; its beginning as text only for the list in the options, and not of somebody who asked to be forgotten.
 */
export async function correctReading(
  { conversation, change }: { conversation: Conversation; change: NatureChange },
  now = new Date(),
): Promise<Outcome<{ triage: Triage; id: string }, ServiceRefusal>> {
  await readyModel();
  const learning = await made(conversation, change);
  if (!learning.ok) return learning;
  try {
    const [{ agent }, { forgotten, keys }] = await Promise.all([readSettings(), identify(conversation)]);
    const from = forgotten
      ? { about: '', from: '', keys: [] }
      : { about: beginningOf(turnOf(conversation).text), from: conversationIdOf(conversation), keys };
    const { id } = await addCorrection({ ...learning.value, ...from, author: agent.name ?? '' }, now);
    const judged = await triageConversation(conversation, now);
    return judged.ok ? ok({ triage: judged.value, id }) : judged;
  } catch {
    return refuse(SAYS.full);
  }
}

/** Takes a correction of this conversation back and judges it anew; what was said before it counts again. */
export async function undoCorrection(
  { conversation, id }: { conversation: Conversation; id: string },
  now = new Date(),
): Promise<Outcome<Triage, ServiceRefusal>> {
  const kept = await correctionById(id).catch(() => null);
  // A page takes back what was said on it, and nothing else.
  const its = kept !== null && (kept.from === conversationIdOf(conversation) || kept.from === '');
  const gone = its ? await undoInStore(id).catch(() => null) : null;
  return gone ? triageConversation(conversation, now) : fail({ code: 'gone', says: SAYS.gone });
}
