import { store } from './db.ts';
import type { ConversationRow, FactsRow, ProfileRow } from './rows.ts';

/** Readings that have not expired, of these conversations: `<site>/<key>`. One read for all. */
export async function recallReadings(ids: readonly string[], now = Date.now()): Promise<ConversationRow[]> {
  const rows = await store().conversations.bulkGet([...ids]);
  return rows.filter((row): row is ConversationRow => row !== undefined && row.expiresAt > now);
}

/** The newest readings of one site that have not expired, newest first, at most `most`. */
export async function readingsOfSite(site: string, most: number, now = Date.now()): Promise<ConversationRow[]> {
  const newest = store().conversations.where('expiresAt').above(now).reverse();
  return newest
    .filter((row) => row.conversation.site === site)
    .limit(most)
    .toArray();
}

/** Every profile that one of these keys leads to. */
export async function findProfiles(keys: readonly string[]): Promise<ProfileRow[]> {
  if (keys.length === 0) return [];
  return store()
    .profiles.where('keys')
    .anyOf([...new Set(keys)])
    .distinct()
    .toArray();
}

/** What each source said about each of these people. */
export async function factsOfMany(profileIds: readonly string[]): Promise<FactsRow[]> {
  if (profileIds.length === 0) return [];
  return store()
    .facts.where('profileId')
    .anyOf([...new Set(profileIds)])
    .toArray();
}
