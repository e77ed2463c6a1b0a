import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie';
import type { KeptCorrection, Recipe } from '../domain/index.ts';
import type {
  BucketRow,
  ConversationRow,
  FactsRow,
  ImportRow,
  MetaRow,
  ProfileRow,
  RecordRow,
  TombstoneRow,
} from './rows.ts';

/** The tables by name. Compound keys are written as tuples. */
export type StoreDb = Dexie & {
  profiles: EntityTable<ProfileRow, 'id'>;
  facts: Table<FactsRow, [string, string]>;
  conversations: EntityTable<ConversationRow, 'id'>;
  records: EntityTable<RecordRow, 'id'>;
  tombstones: EntityTable<TombstoneRow, 'hash'>;
  imports: EntityTable<ImportRow, 'id'>;
  buckets: Table<BucketRow, [string, number, number]>;
  meta: EntityTable<MetaRow, 'key'>;
  recipes: EntityTable<Recipe, 'id'>;
  corrections: EntityTable<KeptCorrection, 'id'>;
};

/** One schema version: what changed in the tables, and how old data is carried over. */
export interface SchemaVersion {
  version: number;
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/** Every version that was ever released, oldest first. Append; never change a released line, never rename a primary key. */
export const SCHEMA: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      profiles: 'id,*keys,customerId,lastSeenAt,expiresAt',
      facts: '[profileId+source],profileId,source,expiresAt',
      conversations: 'id,profileId,expiresAt',
      records: 'id,[subject+kind],subject,clock',
      tombstones: 'hash,sieve',
      imports: 'id,name,state',
      buckets: '[import+bucket+run],import',
      meta: 'key',
    },
  },
  { version: 2, stores: { recipes: 'id,origin' } },
  { version: 3, stores: { corrections: 'id,[reading+time],*keys' } },
];

export const DB_NAME = 'aisle';

/**
 * A connection that gives way: when a newer Aisle upgrades the database elsewhere it closes, and the next use opens it
 * again. `onBlocked` is called while an upgrade waits for another window that did not give way.
 */
export function createDb(name: string, schema: readonly SchemaVersion[] = SCHEMA, onBlocked?: () => void): StoreDb {
  const db = new Dexie(name) as StoreDb;
  for (const { version, stores, upgrade } of schema) {
    const step = db.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
  db.on('versionchange', () => db.close({ disableAutoOpen: false }));
  db.on('blocked', () => onBlocked?.());
  return db;
}

let open: StoreDb | null = null;
const blockedListeners = new Set<() => void>();

/** The one connection of this context, opened at first use. */
export function store(): StoreDb {
  open ??= createDb(DB_NAME, SCHEMA, () => {
    for (const listener of blockedListeners) listener();
  });
  return open;
}

/** Calls back while an upgrade waits for another window of Aisle to close. Gives the way to stop listening. */
export function onStoreBlocked(listener: () => void): () => void {
  blockedListeners.add(listener);
  return () => void blockedListeners.delete(listener);
}

/** Closes this context's connection. The next use opens it again. */
export function closeStore(): void {
  open?.close({ disableAutoOpen: false });
}

/** Deletes the whole database, also one that cannot be opened any more, and starts a new one at the next use. */
export async function deleteStore(): Promise<void> {
  const db = store();
  open = null;
  await db.delete();
}
