import { BUCKETS, bucketOf } from './customers.ts';
import { store } from './db.ts';
import { merge, pack } from './pack.ts';
import { withRoom } from './room.ts';
import type { BucketRow, CustomerRow, ImportRow } from './rows.ts';

/** Customers held in memory before a run of buckets is written. */
const RUN_ROWS = 100_000;
/** Buckets per transaction: readers wait no longer than one of these. */
const BUCKETS_PER_WRITE = 64;

/** Writes one import beside the data that counts; nothing is visible before `commit`. */
export interface ImportWriter {
  id: string;
  /** Takes a customer and the keys that lead to it. Gives its number in the order of first appearance. */
  add(row: CustomerRow, keys: readonly string[]): number;
  /** True when `flush` is due. */
  full(): boolean;
  /** Writes what is held. */
  flush(): Promise<void>;
  /** Writes the rest and switches: from here on this import counts, and an earlier one of the same name does not. */
  commit(summary: Omit<ImportRow, 'id' | 'state' | 'touchedAt' | 'name'>): Promise<void>;
  /** Takes everything back. */
  abort(): Promise<void>;
}

type Held = { rows: Map<string, CustomerRow>; also: Map<string, [string, string]> };

/** Starts an import in the state `loading`. */
export async function startImport(name: string, now = Date.now()): Promise<ImportWriter> {
  const id = crypto.randomUUID();
  await withRoom(() => store().imports.add({ ...blank(id, name), touchedAt: now }));
  const seen = new Map<string, number>();
  let held = emptyRun();
  let run = 0;
  const flush = async () => {
    if (held.rows.size === 0) return;
    await writeRun(id, run, held);
    await store().imports.update(id, { touchedAt: Date.now() });
    held = emptyRun();
    run += 1;
  };
  return {
    id,
    add(row, keys) {
      const before = held.rows.get(row.id);
      held.rows.set(row.id, before ? merge(before, row) : row);
      for (const key of keys) if (key !== row.id) held.also.set(`${key}\n${row.id}`, [key, row.id]);
      const number = seen.get(row.id) ?? seen.size;
      seen.set(row.id, number);
      return number;
    },
    full: () => held.rows.size >= RUN_ROWS,
    flush,
    async commit(summary) {
      await flush();
      await switchTo({ ...blank(id, name), ...summary, state: 'ready', touchedAt: Date.now() });
    },
    abort: () => deleteImport(id),
  };
}

const emptyRun = (): Held => ({ rows: new Map(), also: new Map() });

function blank(id: string, name: string): ImportRow {
  const counts = { customers: 0, lines: 0, refused: 0, duplicates: 0, forgotten: 0 };
  const rest = { importedAt: '', asOf: '', currency: null, mapping: [], columns: [], reference: null };
  return { id, name, state: 'loading', touchedAt: 0, ...counts, ...rest };
}

/** Sorts what is held into buckets and writes them, a few per transaction. */
async function writeRun(file: string, run: number, held: Held): Promise<void> {
  const buckets: (BucketRow | undefined)[] = new Array(BUCKETS);
  const at = (key: string) => {
    const bucket = bucketOf(key);
    buckets[bucket] ??= { import: file, bucket, run, rows: [], also: [] };
    return buckets[bucket];
  };
  for (const row of held.rows.values()) at(row.id).rows.push(pack(row));
  for (const pair of held.also.values()) at(pair[0]).also.push(pair);
  const filled = buckets.filter((bucket) => bucket !== undefined);
  for (let from = 0; from < filled.length; from += BUCKETS_PER_WRITE)
    await withRoom(() => store().buckets.bulkPut(filled.slice(from, from + BUCKETS_PER_WRITE)));
}

/** Makes one import count and the others of its name not, in one step; then clears away what they held. */
async function switchTo(next: ImportRow): Promise<void> {
  const db = store();
  const replaced = await db.transaction('rw', db.imports, async () => {
    const earlier = await db.imports.where('name').equals(next.name).toArray();
    const old = earlier.filter((row) => row.id !== next.id && row.state === 'ready').map((row) => row.id);
    await db.imports.put(next);
    await db.imports.bulkDelete(old);
    return old;
  });
  for (const id of replaced) await db.buckets.where('import').equals(id).delete();
}

/** Deletes an import and its customers. */
export async function deleteImport(id: string): Promise<void> {
  await store().imports.delete(id);
  await store().buckets.where('import').equals(id).delete();
}
