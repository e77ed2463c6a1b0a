import { channelById } from '../channels/index.ts';
import type { Channel, Conversation, Finding, NatureReading } from '../domain/index.ts';
import { coached, lightLanguage } from './language.ts';
import { type Mood, moodOf } from './mood.ts';
import { plainSigns } from './phrases.ts';
import { type Sentence, sentencesOf, substance } from './sentences.ts';

/** The words of a reply are read up to here; its length is measured in full. */
const readUpTo = 60_000;

/** All that the checks look at, prepared once. */
export interface Look {
  /** The whole reply. */
  reply: string;
  /** The part of the reply that is read. Offsets into it are offsets into the reply. */
  text: string;
  /** `text` with plain apostrophes and spaces, unit for unit. */
  plain: string;
  sentences: Sentence[];
  /** Without greeting, thanks, apology, farewell, name. */
  substance: Sentence[];
  language: string | null;
  /** The customer's newest turn. */
  asked: string;
  askedLanguage: string | null;
  mood: Mood;
  /** Anyone can read the reply. */
  isPublic: boolean;
  channel: Channel;
  nature: NatureReading | null;
  conversation: Conversation;
  /** The reply is in a language that the phrase checks know, or too short to tell. */
  isCoached: boolean;
}

/** One kind of remark. One file each in `checks/`. */
export type Check = (look: Look) => Finding[];

const primary = (tag: string | null | undefined) => tag?.toLowerCase().split('-')[0] ?? null;

/** Reads what the checks need. The full reading of the customer's words, where handed in, wins over the light one. */
export function lookAt(reply: string, conversation: Conversation, nature: NatureReading | null): Look {
  const text = reply.slice(0, readUpTo);
  const plain = plainSigns(text);
  const sentences = sentencesOf(plain);
  const asked = plainSigns(conversation.latestCustomerTurn.map((m) => m.text.slice(0, readUpTo)).join('\n'));
  const language = lightLanguage(plain);
  const channel = channelById(conversation.channel);
  return {
    reply,
    text,
    plain,
    sentences,
    substance: substance(sentences),
    language,
    asked,
    askedLanguage: primary(nature?.language) ?? lightLanguage(asked),
    mood: moodOf(asked, nature),
    isPublic: conversation.latestCustomerTurn.some((m) => m.visibility === 'public') || channel.visibility === 'public',
    channel,
    nature,
    conversation,
    isCoached: language === null || coached.includes(language),
  };
}
