import type {
  Author,
  AxisScore,
  Channel,
  Contribution,
  Conversation,
  EvidenceSpan,
  Fact,
  Message,
  NatureReading,
  Scorecard,
  Triage,
} from '../../../../lib/domain/index.ts';

/** The clock of the gallery: everything is told relative to this. */
export const NOW = Date.parse('2026-11-22T14:20:00Z');
export const minutesAgo = (minutes: number): string => new Date(NOW - minutes * 60_000).toISOString();
export const daysAgo = (days: number): string => minutesAgo(days * 1440);

export const nobody: Author = {
  name: null,
  handle: null,
  email: null,
  profileUrl: null,
  verified: null,
  followers: null,
};

/** The part of `text` that reads `words`, as evidence. Throws when the fixture is wrong. */
export function span(text: string, words: string, says: string, points: number): EvidenceSpan {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The fixture text does not hold “${words}”.`);
  return { text: words, start, end: start + words.length, says, points };
}

export function message(part: Partial<Message> & { text: string }): Message {
  return {
    key: `m${part.text.length}`,
    role: 'customer',
    author: nobody,
    sentAt: minutesAgo(18),
    visibility: 'public',
    ...part,
  };
}

export const xReply: Channel = {
  id: 'x-reply',
  label: 'X reply',
  network: 'x',
  visibility: 'public',
  hardLimit: 280,
  unit: 'x-weight',
  urlCost: 23,
  mentionCost: 'zero-leading',
  softTarget: { min: 80, max: 220 },
  sentencesMax: 3,
  register: 'casual',
  markup: 'plain',
  lists: false,
  links: 'ok',
  emoji: 'mirror',
  greeting: 'none',
  signOff: 'caret',
  privateRoute: 'direct-message',
  replyBy: { minutes: 60, clock: 'all-hours' },
  windowHours: null,
  forbids: [],
  source: 'fixture',
  asOf: '2026-11',
  standing: 'verified',
};

export const email: Channel = {
  ...xReply,
  id: 'email',
  label: 'E-mail',
  network: 'email',
  visibility: 'private',
  hardLimit: null,
  unit: 'grapheme',
  softTarget: { min: 400, max: 1100 },
  register: 'neutral',
  privateRoute: null,
  replyBy: { minutes: 240, clock: 'business-hours' },
};

export const sms: Channel = {
  ...email,
  id: 'sms',
  label: 'SMS',
  network: 'sms',
  hardLimit: 160,
  unit: 'sms-septet',
  softTarget: { min: 80, max: 150 },
  register: 'neutral',
  replyBy: { minutes: 15, clock: 'all-hours' },
};

export const fact = (part: Partial<Fact> & { label: string }): Fact => ({
  kind: 'orders',
  amount: null,
  unit: null,
  source: 'csv:Autumn customers',
  asOf: daysAgo(9),
  ...part,
});

export const rule = (says: string, source = 'channel table, 2026-11') => ({ rule: { says, source } });

export function contribution(part: Omit<Contribution, 'says'> & { says?: string }): Contribution {
  return { says: part.label, ...part };
}

/** An axis whose points are the sum of what is handed in. */
export function axis(id: AxisScore['id'], part: Partial<AxisScore>): AxisScore {
  return { id, level: null, confidence: 0.8, says: '', parts: [], contributions: [], ...part };
}

/** Puts four axes together the way the scoring room promises to: the number is the sum. */
export function scorecard(axes: Scorecard['axes'], part: Partial<Scorecard> & { unknown?: number } = {}): Scorecard {
  const all = Object.values(axes).flatMap((one) => one.contributions);
  const contributions = all.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const points = contributions.reduce((sum, one) => sum + one.points, 0);
  const band = points >= 75 ? 'critical' : points >= 50 ? 'high' : points >= 25 ? 'normal' : 'low';
  const high = Math.min(100, points + (part.unknown ?? 0));
  return {
    axes,
    contributions,
    attention: { points, band, low: points, high },
    replyBy: {
      at: new Date(NOW + 42 * 60_000).toISOString(),
      minutes: 60,
      overdue: false,
      says: 'X replies are expected within an hour, day and night.',
    },
    awaitingAnswer: true,
    ...part,
  };
}

export const reading = (level: number | null, evidence: EvidenceSpan[] = []) => ({
  level,
  confidence: level === null ? 0 : 0.85,
  evidence,
});

export function nature(part: Partial<NatureReading>): NatureReading {
  return {
    language: 'en',
    urgency: reading(10),
    irritation: reading(10),
    politeness: reading(50),
    valence: reading(0),
    sentiment: { negative: 0.2, neutral: 0.6, positive: 0.2, label: 'neutral' },
    complaint: 0.2,
    tones: [],
    intents: [{ id: 'question', confidence: 0.7 }],
    flags: [],
    flagEvidence: [],
    ...part,
  };
}

export function conversation(messages: Message[], part: Partial<Conversation> = {}): Conversation {
  const customers = messages.filter((one) => one.role === 'customer');
  return {
    site: 'generic',
    key: 'c1',
    url: 'https://inbox.example/c1',
    channel: 'x-reply',
    subject: null,
    messages,
    latestCustomerTurn: customers.slice(-1),
    seen: [],
    confidence: 1,
    ...part,
  };
}

export function triage(part: Pick<Triage, 'nature' | 'scorecard'> & Partial<Triage>): Triage {
  return {
    conversationId: 'generic/c1',
    channel: xReply,
    person: { author: nobody, customer: null, candidates: [], valueFacts: [], influenceFacts: [] },
    spotChecks: [],
    cache: { state: 'first-visit', asOf: null },
    pending: [],
    view: { theme: 'auto', cardStartsOpen: true, spotCheckMarks: true, markEvidence: true },
    ...part,
  };
}
