import type { Author, Conversation, Message } from '../../../lib/domain/index.ts';
import { type ProfileRow, saveVisit, type Visit, type VisitFacts } from '../../../lib/store/index.ts';

/** Somebody invented, for tests of what is stored. */
export const author: Author = {
  name: 'Zoe Ash',
  handle: null,
  email: 'zoe@firm.example',
  profileUrl: null,
  verified: null,
  followers: null,
};

export const message: Message = {
  key: 'm1',
  role: 'customer',
  author,
  text: 'Where is my tent?',
  sentAt: '2026-11-20T10:00:00Z',
  visibility: 'private',
};

export const reading: Conversation = {
  site: 'rt',
  key: '1',
  url: 'https://desk.example/Ticket/Display.html?id=1',
  channel: 'ticket',
  subject: 'Tent',
  messages: [message],
  latestCustomerTurn: [message],
  seen: [],
  confidence: 1,
};

/** One profile as it is stored. */
export const EXAMPLE: ProfileRow = {
  id: 'email:zoe@firm.example',
  keys: ['email:zoe@firm.example'],
  author,
  network: null,
  customerId: null,
  customerName: null,
  matchedBy: null,
  conversationIds: ['rt/1'],
  conversationCount: 1,
  firstSeenAt: 1,
  lastSeenAt: 1,
  expiresAt: 2,
};

export const someFacts: VisitFacts = {
  source: 'imported-customers',
  facts: [
    {
      kind: 'orders',
      amount: 3,
      unit: 'count',
      label: '3 orders',
      source: 'csv:shop',
      asOf: '2026-11-01T00:00:00.000Z',
    },
  ],
  failure: null,
  fetchedAt: 0,
  ttlHours: 24,
};

/** Stores a visit of the invented person, with whatever the test says instead. */
export function visit(more: Partial<Visit> & { id?: string; facts?: VisitFacts[] } = {}): Promise<ProfileRow> {
  const { id = '1', facts, ...rest } = more;
  const now = rest.now ?? 0;
  const base = { author, network: null, customerId: null, customerName: null, matchedBy: null, keepDays: 30, now };
  const given = { ...base, keys: ['email:zoe@firm.example'], conversationId: `rt/${id}`, ...rest };
  return saveVisit(given, facts ?? [{ ...someFacts, fetchedAt: now }], { ...reading, key: id });
}
