import type { Conversation } from '../domain/index.ts';
import { store } from './db.ts';
import { withRoom } from './room.ts';
import type { ConversationRow, FactsRow, ProfileRow } from './rows.ts';

const DAY = 86_400_000;
const CONVERSATIONS_KEPT = 50;

/** Hours that a reading of a conversation can be recalled. */
export const CONVERSATION_HOURS = 24;

/** The profile that one of these keys leads to; with several, the one seen last. */
export async function findProfile(keys: readonly string[]): Promise<ProfileRow | null> {
  if (keys.length === 0) return null;
  const rows = await store()
    .profiles.where('keys')
    .anyOf([...keys])
    .toArray();
  return rows.sort((a, b) => b.lastSeenAt - a.lastSeenAt)[0] ?? null;
}

/** What a visit adds to a profile. */
export type Visit = Pick<ProfileRow, 'keys' | 'author' | 'network' | 'customerId' | 'customerName' | 'matchedBy'> & {
  conversationId: string;
  keepDays: number;
  now: number;
};

/** The profile after a visit. What the page shows now replaces what was known; what it hides stays. */
export function visited(before: ProfileRow | null, visit: Visit): ProfileRow {
  const { conversationId, keepDays, now, keys, author, ...match } = visit;
  const seen = before?.conversationIds ?? [];
  const isNew = !seen.includes(conversationId);
  const known = Object.entries(author).filter(([, value]) => value !== null);
  return {
    id: before?.id ?? keys[0] ?? conversationId,
    keys: [...new Set([...(before?.keys ?? []), ...keys])],
    author: { ...author, ...before?.author, ...Object.fromEntries(known) },
    ...match,
    conversationIds: (isNew ? [...seen, conversationId] : seen).slice(-CONVERSATIONS_KEPT),
    conversationCount: (before?.conversationCount ?? 0) + (isNew ? 1 : 0),
    firstSeenAt: Math.min(before?.firstSeenAt ?? now, now),
    lastSeenAt: now,
    expiresAt: now + keepDays * DAY,
  };
}

/** Facts of a visit before it is known whose they are. */
export type VisitFacts = Omit<FactsRow, 'profileId' | 'expiresAt'>;

/**
 * Stores a visit: the profile as it is after it, new facts, and the reading of the conversation; together or not at
 * all. The profile is read again inside the transaction, because the same person may be open in another tab.
 */
export async function saveVisit(
  visit: Visit,
  facts: readonly VisitFacts[],
  reading: Conversation,
): Promise<ProfileRow> {
  const db = store();
  const { now, keepDays } = visit;
  const write = async () => {
    const profile = visited(await findProfile(visit.keys), visit);
    const dated = facts.map((row) => ({ ...row, profileId: profile.id, expiresAt: now + keepDays * DAY }));
    await db.profiles.put(profile);
    if (dated.length > 0) await db.facts.bulkPut(dated);
    await db.conversations.put({
      id: visit.conversationId,
      profileId: profile.id,
      conversation: reading,
      readAt: now,
      expiresAt: now + CONVERSATION_HOURS * 3_600_000,
    });
    return profile;
  };
  return withRoom(() => db.transaction('rw', db.profiles, db.facts, db.conversations, write), now);
}

/** What each source said about a person. */
export async function factsOf(profileId: string): Promise<FactsRow[]> {
  return store().facts.where('profileId').equals(profileId).toArray();
}

/** Older than its time to live, or dated in the future by a clock that went back since. */
export function isStale(row: Pick<FactsRow, 'fetchedAt' | 'ttlHours'>, now: number): boolean {
  const age = now - row.fetchedAt;
  return age > row.ttlHours * 3_600_000 || age < -3_600_000;
}

/** Drops what one source said about everybody, or about one person; it is asked again at the next visit. */
export async function dropFacts(source: string, profileId?: string): Promise<void> {
  const { facts } = store();
  await (profileId ? facts.delete([profileId, source]) : facts.where('source').equals(source).delete());
}

/** The last reading of a conversation, unless it has expired. */
export async function recallReading(id: string, now = Date.now()): Promise<ConversationRow | null> {
  const row = await store().conversations.get(id);
  return row && row.expiresAt > now ? row : null;
}

/** Profiles that match a query by name, handle or e-mail, seen last first. */
export async function searchProfiles(query: string, limit: number): Promise<ProfileRow[]> {
  const wanted = query.trim().toLowerCase();
  const newest = store().profiles.orderBy('lastSeenAt').reverse();
  if (wanted === '') return newest.limit(limit).toArray();
  const says = (row: ProfileRow) =>
    [row.author.name, row.author.handle, row.author.email, row.customerName, ...row.keys].some((text) =>
      text?.toLowerCase().includes(wanted),
    );
  return newest.filter(says).limit(limit).toArray();
}
