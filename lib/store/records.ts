import { nextClock } from './clock.ts';
import { store } from './db.ts';
import type { RecordRow } from './rows.ts';

/** Writes a record with the next logical time of this browser. */
export async function addRecord(
  input: Pick<RecordRow, 'kind' | 'subject' | 'author' | 'body'>,
  now = new Date(),
): Promise<RecordRow> {
  const db = store();
  return db.transaction('rw', db.records, db.meta, async () => {
    const row: RecordRow = { ...input, id: crypto.randomUUID(), clock: await nextClock(), at: now.toISOString() };
    await db.records.add(row);
    return row;
  });
}

/** All records about a person, oldest first by logical time. */
export async function recordsOf(subject: string): Promise<RecordRow[]> {
  const rows = await store().records.where('subject').equals(subject).toArray();
  return rows.sort((a, b) => a.clock - b.clock || (a.id < b.id ? -1 : 1));
}

/** The link that counts: the latest by logical time. Undefined = nobody linked; null = unlinked by hand. */
export async function linkOf(subject: string): Promise<string | null | undefined> {
  const rows = await store().records.where('[subject+kind]').equals([subject, 'link']).sortBy('clock');
  return rows.length === 0 ? undefined : (rows.at(-1)?.body.customerId ?? null);
}
