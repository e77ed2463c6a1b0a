import { walkCustomers } from './customers.ts';
import { store } from './db.ts';

/** How many entries each table holds; customers are counted from the imports. */
export async function countAll() {
  const db = store();
  const imports = await db.imports.where('state').equals('ready').toArray();
  return {
    profiles: await db.profiles.count(),
    facts: await db.facts.count(),
    conversations: await db.conversations.count(),
    records: await db.records.count(),
    corrections: await db.corrections.count(),
    forgotten: await db.meta.get('forgotten').then((row) => Number(row?.value ?? 0)),
    imports: imports.length,
    customers: imports.reduce((sum, row) => sum + row.customers, 0),
  };
}

/** Gives everything that is stored as pieces of one JSON object, so that a large directory never is one string. */
export async function dumpAll(write: (piece: string) => void): Promise<void> {
  const db = store();
  const small = [db.profiles, db.facts, db.conversations, db.records, db.imports, db.recipes, db.corrections] as const;
  write('{');
  for (const table of small) write(`${JSON.stringify(table.name)}:${JSON.stringify(await table.toArray())},\n`);
  write('"customers":[');
  let first = true;
  await walkCustomers((_, whole) => {
    write(`${first ? '' : ',\n'}${JSON.stringify(whole())}`);
    first = false;
    return true;
  });
  write(']}');
}

/** Notes one more person who asked to be forgotten, and when the last sweep ran. */
export async function setMeta(key: string, value: string | number): Promise<void> {
  await store().meta.put({ key, value });
}

/** A small value by name; null = never set. */
export async function getMeta(key: string): Promise<string | number | null> {
  return (await store().meta.get(key))?.value ?? null;
}
