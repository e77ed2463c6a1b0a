import Dexie from 'dexie';
import type { Customer } from '../domain/index.ts';
import { store } from './db.ts';
import { spread } from './hash.ts';
import { merge, mergeCustomers, toCustomer, unpack } from './pack.ts';
import type { BucketRow, CustomerRow, ImportRow } from './rows.ts';

/** Buckets of one import: at 100,000 customers one holds about a hundred. */
export const BUCKETS = 1024;

/** The bucket in which a key lives. */
export const bucketOf = (key: string): number => spread(key) % BUCKETS;

/** The imports whose customers count, newest first. */
export async function readyImports(): Promise<ImportRow[]> {
  const rows = await store().imports.where('state').equals('ready').toArray();
  return rows.sort((a, b) => (a.importedAt < b.importedAt ? 1 : -1));
}

/** All runs of one bucket of one import: one range read. */
function readBucket(file: string, bucket: number): PromiseLike<BucketRow[]> {
  return store()
    .buckets.where('[import+bucket+run]')
    .between([file, bucket, Dexie.minKey], [file, bucket, Dexie.maxKey])
    .toArray();
}

/** The lines of one customer in these runs, merged in the order in which they were read; null = not here. */
function pick(runs: readonly BucketRow[], id: string): CustomerRow | null {
  let found: CustomerRow | null = null;
  for (const run of runs)
    for (const packed of run.rows) if (packed[0] === id) found = found ? merge(found, unpack(packed)) : unpack(packed);
  return found;
}

/** One customer of one import by id: one bucket. */
async function byId(file: ImportRow, id: string): Promise<Customer | null> {
  const row = pick(await readBucket(file.id, bucketOf(id)), id);
  return row && toCustomer(row, file);
}

/** Customers of one import that a key leads to: one bucket when the key is the id, else two. */
async function byKey(file: ImportRow, key: string): Promise<Customer[]> {
  const runs = await readBucket(file.id, bucketOf(key));
  const own = pick(runs, key);
  const pointed = runs.flatMap((run) => run.also.filter(([name]) => name === key).map(([, id]) => id));
  const others = await Promise.all([...new Set(pointed)].filter((id) => id !== key).map((id) => byId(file, id)));
  return [...(own ? [toCustomer(own, file)] : []), ...others.filter((one) => one !== null)];
}

/** Every customer that one of these keys leads to, in any import; the same id from two imports becomes one. */
export async function findCustomers(keys: readonly string[]): Promise<Customer[]> {
  const files = await readyImports();
  const asks = files.flatMap((file) => keys.map((key) => byKey(file, key)));
  const found = (await Promise.all(asks)).flat();
  const once = new Map(found.map((one) => [`${one.id} ${one.facts[0]?.source ?? ''}`, one]));
  return mergeCustomers([...once.values()]);
}

/** A customer by id, with the facts of every import that has it. */
export async function getCustomer(id: string): Promise<Customer | null> {
  const found = await Promise.all((await readyImports()).map((file) => byId(file, id)));
  return mergeCustomers(found.filter((one) => one !== null))[0] ?? null;
}

/** Buckets that are read at once when all are walked through. */
const BUCKETS_PER_READ = 32;

/**
 * Walks through all customers of all imports until `visit` says `false`. For searching by name and for the export;
 * look-ups of one person use `findCustomers`. `visit` gets the stored row, which is cheap, and how to make it a customer.
 */
export async function walkCustomers(visit: (row: CustomerRow, whole: () => Customer) => boolean): Promise<void> {
  for (const file of await readyImports())
    for (let from = 0; from < BUCKETS; from += BUCKETS_PER_READ) {
      const runs = await store()
        .buckets.where('[import+bucket+run]')
        .between([file.id, from, Dexie.minKey], [file.id, from + BUCKETS_PER_READ, Dexie.minKey])
        .toArray();
      for (const row of mergedRows(runs)) if (!visit(row, () => toCustomer(row, file))) return;
    }
}

/** The customers of some runs, each once. */
function mergedRows(runs: readonly BucketRow[]): Iterable<CustomerRow> {
  const rows = new Map<string, CustomerRow>();
  for (const run of runs)
    for (const packed of run.rows) {
      const before = rows.get(packed[0]);
      rows.set(packed[0], before ? merge(before, unpack(packed)) : unpack(packed));
    }
  return rows.values();
}

/**
 * Takes customers out of every import by id, with the `keys` that lead to them. Gives how many lines went.
 * The quintile borders of the import stay: they are about no single person.
 */
export async function eraseCustomers(ids: readonly string[], keys: readonly string[]): Promise<number> {
  const db = store();
  const gone = new Set(ids);
  const buckets = new Set([...ids, ...keys].map(bucketOf));
  const files = await readyImports();
  return db.transaction('rw', db.buckets, db.imports, async () => {
    let lines = 0;
    for (const file of files) {
      const before = lines;
      for (const bucket of buckets) lines += await eraseIn(file.id, bucket, gone);
      await db.imports.update(file.id, { customers: Math.max(0, file.customers - (lines - before)) });
    }
    return lines;
  });
}

async function eraseIn(file: string, bucket: number, ids: ReadonlySet<string>): Promise<number> {
  let lines = 0;
  for (const run of await readBucket(file, bucket)) {
    const rows = run.rows.filter(([id]) => !ids.has(id));
    const also = run.also.filter(([, id]) => !ids.has(id));
    lines += run.rows.length - rows.length;
    await store().buckets.put({ ...run, rows, also });
  }
  return lines;
}
