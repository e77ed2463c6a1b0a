import { store } from './db.ts';
import { salt, sha256, spread } from './hash.ts';

const sieveOf = (secret: string, key: string) => spread(secret + key) & 0xffff;

/** Remembers, as salted hashes only, that these keys must not be stored again. */
export async function bury(keys: readonly string[], now = Date.now()): Promise<void> {
  const secret = await salt();
  const rows = await Promise.all(
    keys.map(async (key) => ({ hash: await sha256(secret + key), sieve: sieveOf(secret, key), at: now })),
  );
  await store().tombstones.bulkPut(rows);
}

/** A check for many keys: reads the tombstones once, then mostly answers without the slow hash. */
export async function openGraveyard(): Promise<(keys: readonly string[]) => boolean | Promise<boolean>> {
  const rows = await store().tombstones.toArray();
  if (rows.length === 0) return () => false;
  const secret = await salt();
  const hashes = new Set(rows.map((row) => row.hash));
  const sieve = new Set(rows.map((row) => row.sieve));
  const buried = async (key: string) => hashes.has(await sha256(secret + key));
  return (keys) => {
    const suspects = keys.filter((key) => sieve.has(sieveOf(secret, key)));
    if (suspects.length === 0) return false;
    return Promise.all(suspects.map(buried)).then((found) => found.includes(true));
  };
}

/** Did somebody with one of these keys ask to be forgotten? Costs one look where nobody ever did. */
export async function isForgotten(keys: readonly string[]): Promise<boolean> {
  const { tombstones } = store();
  if ((await tombstones.count()) === 0) return false;
  const secret = await salt();
  const hashes = await Promise.all(keys.map((key) => sha256(secret + key)));
  return (await tombstones.bulkGet(hashes)).some((row) => row !== undefined);
}
