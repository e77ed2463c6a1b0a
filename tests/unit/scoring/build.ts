import type {
  Author,
  Channel,
  Conversation,
  EvidenceSpan,
  Fact,
  FactKind,
  FlagId,
  Message,
  NatureReading,
  Reading,
} from '../../../lib/domain/index.ts';

/** A Sunday, 12:00 UTC. */
export const now = new Date('2026-11-22T12:00:00Z');

export const nobody: Author = {
  name: null,
  handle: null,
  email: null,
  profileUrl: null,
  verified: null,
  followers: null,
};

export function message(given: Partial<Message> = {}): Message {
  return {
    key: 'm1',
    role: 'customer',
    author: nobody,
    text: 'My parcel is late.',
    sentAt: '2026-11-22T11:30:00Z',
    visibility: 'private',
    ...given,
  };
}

export function conversation(messages: Message[] = [message()], given: Partial<Conversation> = {}): Conversation {
  const latestCustomerTurn = messages.filter((m) => m.role === 'customer').slice(-1);
  return {
    site: 'demo',
    key: 'c1',
    url: 'http://127.0.0.1/c1',
    channel: 'email',
    subject: null,
    messages,
    latestCustomerTurn: latestCustomerTurn.length > 0 ? latestCustomerTurn : [message()],
    seen: [],
    confidence: 1,
    ...given,
  };
}

const span = (says: string): EvidenceSpan => ({ text: 'parcel', start: 3, end: 9, says, points: 10 });

function reading(level: number | null): Reading {
  return { level, confidence: level === null ? 0 : 0.8, evidence: level === null ? [] : [span('read from the words')] };
}

export function nature(urgency: number | null, irritation: number | null, flags: FlagId[] = []): NatureReading {
  return {
    language: 'en',
    urgency: reading(urgency),
    irritation: reading(irritation),
    politeness: reading(50),
    valence: reading(null),
    sentiment: { negative: 0.2, neutral: 0.6, positive: 0.2, label: 'neutral' },
    complaint: 0.5,
    tones: [],
    intents: [{ id: 'other', confidence: 0.5 }],
    flags,
    flagEvidence: flags.map((flag) => ({ flag, span: span(flag) })),
  };
}

export function fact(kind: FactKind, amount: number | null, given: Partial<Fact> = {}): Fact {
  return {
    kind,
    amount,
    unit: null,
    label: `${kind} ${amount}`,
    source: 'csv:test',
    asOf: '2026-11-20T00:00:00Z',
    ...given,
  };
}

export function daysAgo(days: number): number {
  return now.getTime() - days * 86_400_000;
}

export function channel(given: Partial<Channel> = {}): Channel {
  return {
    id: 'email',
    label: 'E-mail',
    network: 'email',
    visibility: 'private',
    hardLimit: null,
    unit: 'utf-16',
    urlCost: null,
    mentionCost: 'full',
    softTarget: { min: 100, max: 900 },
    sentencesMax: 8,
    register: 'neutral',
    markup: 'plain',
    lists: true,
    links: 'ok',
    emoji: 'avoid',
    greeting: 'full',
    signOff: 'block',
    privateRoute: null,
    replyBy: { minutes: 60, clock: 'all-hours' },
    windowHours: null,
    forbids: [],
    source: 'test',
    asOf: '2026-11',
    standing: 'computed',
    ...given,
  };
}
