import { channelById } from '../../channels/index.ts';
import type { Channel, DraftRequest, Fact, NatureReading } from '../../domain/index.ts';
import { fallbackPack, packFor } from '../languages/index.ts';
import type { MatterId, MatterWords, Pack } from '../languages/pack.ts';
import { withForm } from '../languages/telling.ts';
import { cleanText, sentencesOf } from './clean.ts';
import { detailsOf } from './details.ts';
import { guessLanguage } from './language.ts';
import { mattersOf } from './matter.ts';
import { type Mood, moodOf } from './mood.ts';
import { type Thing, thingOf } from './thing.ts';
import { type Thread, threadOf } from './thread.ts';
import { type Told, tellBack } from './told.ts';

/** All that the plan and the words are made from. */
export interface Situation {
  request: DraftRequest;
  nature: NatureReading;
  channel: Channel;
  isPublic: boolean;
  pack: Pack;
  /** The language asked for, when it has no pack. */
  missingLanguage: string | null;
  polite: boolean;
  thread: Thread;
  mood: Mood;
  urgent: boolean;
  matter: MatterId;
  words: MatterWords;
  thing: Thing | null;
  told: Told;
  /** Order or reference number that the customer gave, in this message or an earlier one. Private only. */
  order: string | null;
  lastOrder: Fact | null;
  since: Fact | null;
  seed: string;
}

function languageOf(request: DraftRequest, text: string): { pack: Pack; missing: string | null } {
  const wanted = request.language ?? request.nature.language ?? guessLanguage(text);
  const pack = packFor(wanted);
  return { pack: pack ?? fallbackPack, missing: pack === null && wanted !== null ? wanted : null };
}

/** Polite or familiar, as the customer writes; else as the place does. */
function isPolite(text: string, channel: Channel, pack: Pack): boolean {
  if (pack.grammar.polite.test(text)) return true;
  if (pack.grammar.familiar.test(text)) return false;
  return channel.register !== 'casual';
}

function matterOf(text: string, nature: NatureReading, pack: Pack): MatterId {
  const isAsking = text.includes('?') || pack.grammar.wonders.test(text);
  // A grateful request may be read as praise; what it asks still comes first.
  const isOpen = ['question', 'praise'].includes(nature.intents[0]?.id ?? 'question');
  const asks = isAsking && isOpen && nature.complaint < 0.5 && nature.intents.length > 0;
  if (asks) return 'question';
  const [first] = mattersOf(text, nature, pack);
  // A barrier is not a fault of a product: nobody is asked for the model.
  if (nature.flags.includes('accessibility') && (first === 'faulty' || first === 'outage' || first === 'login'))
    return 'other';
  if (first !== undefined) return first;
  return nature.complaint >= 0.5 ? 'problem' : 'other';
}

/** `Any news?` speaks of what was said before. */
function isVague(matter: MatterId): boolean {
  return matter === 'other' || matter === 'question' || matter === 'problem';
}

function orderOf(thread: Thread): string | null {
  const texts = [thread.text, ...thread.earlier.toReversed()];
  return texts.flatMap((text) => detailsOf(text)).find((detail) => detail.kind === 'order')?.text ?? null;
}

function dated(facts: readonly Fact[], kind: Fact['kind']): Fact | null {
  return facts.find((fact) => fact.kind === kind && fact.unit === 'date' && fact.amount !== null) ?? null;
}

/** Only a named good counts when the message also tried to give orders. */
function thingIn(thread: Thread, subject: string | null, pack: Pack, trusted: boolean, polite: boolean): Thing | null {
  const own = thingOf([thread.text], pack.grammar);
  const more =
    own !== null && own.score >= 3 ? own : thingOf([cleanText(subject ?? ''), ...thread.earlier], pack.grammar);
  const best = more !== null && more.score >= 3 ? more : own;
  if (best === null || (!trusted && best.score < 3)) return null;
  return { ...best, text: withForm(best.text, polite) };
}

/** Reads the situation from a request. Pure; any text is accepted. */
export function situationOf(request: DraftRequest): Situation {
  const { conversation, nature } = request;
  const channel = channelById(request.channel ?? conversation.channel);
  const thread = threadOf(conversation);
  const { pack, missing } = languageOf(request, thread.text);
  const polite = isPolite(thread.text, channel, pack);
  const isPublic = channel.visibility === 'public';
  const trusted = thread.orders.length === 0 && !nature.flags.includes('injection');
  const now = matterOf(missing === null ? [conversation.subject ?? '', thread.text].join('\n') : '', nature, pack);
  const thing =
    missing === null ? thingIn(thread, isPublic ? null : conversation.subject, pack, trusted, polite) : null;
  const before =
    isVague(now) && missing === null && thread.earlier.length > 0
      ? matterOf(thread.earlier.join('\n'), { ...nature, intents: [] }, pack)
      : now;
  const matter = isVague(before) ? now : before;
  const mood = moodOf(nature, thread, pack, matter);
  const facts = [...(request.facts ?? []), ...conversation.seen];
  return {
    request,
    nature,
    channel,
    isPublic,
    pack,
    missingLanguage: missing,
    polite,
    thread,
    mood,
    urgent: (nature.urgency.level ?? 0) >= 60,
    matter,
    words: pack.matters[matter],
    thing,
    told:
      missing === null && trusted
        ? tellBack(sentencesOf(thread.text), { pack, matter, thing, polite, mood })
        : { clause: null, asked: [], questions: 0, waited: null, deadline: null, person: null },
    order: isPublic ? null : orderOf(thread),
    lastOrder: isPublic || thread.newcomer ? null : dated(facts, 'last-order'),
    since: isPublic || thread.newcomer ? null : dated(facts, 'customer-since'),
    seed: `${conversation.site}/${conversation.key}/${thread.text}/${thread.name ?? ''}`,
  };
}
