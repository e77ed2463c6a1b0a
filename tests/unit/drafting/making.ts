import { channelById } from '../../../lib/channels/index.ts';
import type {
  Agent,
  Conversation,
  DraftRequest,
  Fact,
  Message,
  NatureReading,
  Reading,
} from '../../../lib/domain/index.ts';

export const ana: Agent = { name: 'Ana Bell', role: 'customer care', initials: null };

function reading(level: number | null): Reading {
  return { level, confidence: level === null ? 0 : 0.8, evidence: [] };
}

type NatureParts = Partial<Omit<NatureReading, 'urgency' | 'irritation' | 'valence' | 'politeness' | 'intents'>> & {
  urgency?: number | null;
  irritation?: number | null;
  intents?: NatureReading['intents'][number]['id'][];
};

/** A reading made by hand: calm and neutral unless said otherwise. */
export function nature(parts: NatureParts = {}): NatureReading {
  const { urgency = 30, irritation = 5, intents = ['other'], ...rest } = parts;
  return {
    language: 'en',
    urgency: reading(urgency),
    irritation: reading(irritation),
    politeness: reading(50),
    valence: reading(0),
    sentiment: { negative: 0.2, neutral: 0.6, positive: 0.2, label: 'neutral' },
    complaint: 0.2,
    tones: ['calm'],
    flags: [],
    flagEvidence: [],
    intents: intents.map((id) => ({ id, confidence: 0.8 })),
    ...rest,
  };
}

export const angry: NatureParts = {
  irritation: 80,
  complaint: 0.95,
  tones: ['angry'],
  sentiment: { negative: 0.95, neutral: 0.04, positive: 0.01, label: 'negative' },
};

export const glad: NatureParts = {
  irritation: 0,
  complaint: 0.02,
  tones: ['grateful', 'pleased'],
  intents: ['praise'],
  sentiment: { negative: 0.02, neutral: 0.08, positive: 0.9, label: 'positive' },
};

type Said = [role: Message['role'], name: string | null, text: string];

/** A conversation on a channel; the latest customer turn is the last message of a customer. */
export function conversation(channel: string, said: readonly Said[], more: Partial<Conversation> = {}): Conversation {
  const { visibility } = channelById(channel);
  const messages = said.map(
    ([role, name, text], index): Message => ({
      key: `m${index}`,
      role,
      author: { name, handle: null, email: null, profileUrl: null, verified: null, followers: null },
      text,
      sentAt: null,
      visibility,
    }),
  );
  const latest = messages.findLast((message) => message.role === 'customer');
  if (latest === undefined) throw new Error('A conversation needs a customer');
  return {
    site: 'test',
    key: 'k',
    url: 'https://inbox.example/1',
    channel,
    subject: null,
    messages,
    latestCustomerTurn: [latest],
    seen: [],
    confidence: 1,
    ...more,
  };
}

/** A request for one message. */
export function ask(channel: string, name: string | null, text: string, parts: NatureParts = {}): DraftRequest {
  return { conversation: conversation(channel, [['customer', name, text]]), nature: nature(parts), agent: ana };
}

export function dated(kind: Fact['kind'], day: string, label: string): Fact {
  return { kind, amount: Date.parse(day), unit: 'date', label, source: 'csv:customers', asOf: '2026-11-01T00:00:00Z' };
}
