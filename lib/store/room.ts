import { store } from './db.ts';

/** The disk is full and pruning did not help. */
export class StorageFullError extends Error {
  override name = 'StorageFullError';
}

/** True for the browser's quota error, also where Dexie wrapped it into an abort or a bulk error. */
export function isQuotaError(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Object && depth < 5; depth += 1) {
    const { name, inner, failures } = at as { name?: unknown; inner?: unknown; failures?: unknown };
    if (name === 'QuotaExceededError') return true;
    if (Array.isArray(failures) && failures.some((one) => one !== at && isQuotaError(one))) return true;
    at = inner;
  }
  return false;
}

/**
 * Runs a write; when the disk is full it makes room and tries once more.
 * @throws StorageFullError when there is still no room; other errors as they come.
 */
export async function withRoom<T>(write: () => PromiseLike<T>, now = Date.now()): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isQuotaError(error)) throw error;
    await makeRoom(now);
  }
  try {
    return await write();
  } catch (error) {
    throw isQuotaError(error) ? new StorageFullError('No room for Aisle data', { cause: error }) : error;
  }
}

/** Deletes what can be read again: expired entries, then all cached conversations, then the oldest quarter of profiles. */
export async function makeRoom(now: number): Promise<number> {
  const deleted = await deleteExpired(now);
  const db = store();
  const cached = await db.conversations.count();
  await db.conversations.clear();
  const profiles = await db.profiles.count();
  const oldest = await db.profiles
    .orderBy('lastSeenAt')
    .limit(Math.floor(profiles / 4))
    .primaryKeys();
  await db.profiles.bulkDelete(oldest);
  for (const id of oldest) await db.facts.where('profileId').equals(id).delete();
  return deleted + cached + oldest.length;
}

/** Two days: an entry that claims to be stored later than that was written under a wrong clock. */
const CLOCK_SLACK = 2 * 86_400_000;

/** Deletes everything past its expiry; gives how many entries. Imports that never finished go after six hours. */
export async function deleteExpired(now: number): Promise<number> {
  const db = store();
  const old = [
    await db.profiles.where('expiresAt').belowOrEqual(now).delete(),
    await db.profiles
      .where('lastSeenAt')
      .above(now + CLOCK_SLACK)
      .delete(),
    await db.facts.where('expiresAt').belowOrEqual(now).delete(),
    await db.conversations.where('expiresAt').belowOrEqual(now).delete(),
    await deleteOrphans(now),
  ];
  return old.reduce((sum, count) => sum + count, 0);
}

/** Facts without a profile, and buckets of imports that were cancelled, replaced or broken off. */
async function deleteOrphans(now: number): Promise<number> {
  const db = store();
  await db.imports.filter((row) => row.state === 'loading' && row.touchedAt < now - 6 * 3_600_000).delete();
  const known = new Set(await db.imports.toCollection().primaryKeys());
  const stored = (await db.buckets.orderBy('import').uniqueKeys()) as string[];
  let deleted = 0;
  for (const id of stored) if (!known.has(id)) deleted += await db.buckets.where('import').equals(id).delete();
  const people = new Set(await db.profiles.toCollection().primaryKeys());
  const subjects = (await db.facts.orderBy('profileId').uniqueKeys()) as string[];
  for (const id of subjects) if (!people.has(id)) deleted += await db.facts.where('profileId').equals(id).delete();
  return deleted;
}
