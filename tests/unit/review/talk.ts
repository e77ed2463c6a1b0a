import { channelById } from '../../../lib/channels/index.ts';
import type { Author, Conversation, Message, NatureReading, Reading } from '../../../lib/domain/index.ts';

const author: Author = { name: null, handle: null, email: null, profileUrl: null, verified: null, followers: null };

/** A conversation of one customer message in a channel, visible as that channel is. */
export function talk(asks: string, channel: string): Conversation {
  const { visibility } = channelById(channel);
  const message: Message = { key: 'm1', role: 'customer', author, text: asks, sentAt: null, visibility };
  return {
    site: 'demo',
    key: 'c1',
    url: 'http://127.0.0.1/c1',
    channel,
    subject: null,
    messages: [message],
    latestCustomerTurn: [message],
    seen: [],
    confidence: 1,
  };
}

const level = (value: number | null): Reading => ({ level: value, confidence: 0.8, evidence: [] });

/** A full reading as a caller would hand it in. */
export function reading(irritation: number | null, language: string | null = 'en'): NatureReading {
  return {
    language,
    urgency: level(10),
    irritation: level(irritation),
    politeness: level(50),
    valence: level(0),
    sentiment: { negative: 0.2, neutral: 0.6, positive: 0.2, label: 'neutral' },
    complaint: 0.2,
    tones: [],
    intents: [],
    flags: [],
    flagEvidence: [],
  };
}
