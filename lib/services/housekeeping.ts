import { clearSettings, persistStorage, readSettings, storageEstimate } from '../platform/index.ts';
import { countAll, deleteExpired, deleteStore, dumpAll, getMeta, setMeta } from '../store/index.ts';
import type { StorageUse } from './types.ts';

/** Deletes what has expired and notes when. Gives how many entries went. */
export async function sweep(now = new Date()): Promise<number> {
  const swept = await deleteExpired(now.getTime());
  await setMeta('sweptAt', now.toISOString());
  await setMeta('swept', swept);
  return swept;
}

/** What is stored, counted, with the browser's estimate of the bytes. */
export async function storageUse(): Promise<StorageUse> {
  const [counts, estimate, sweptAt, swept] = await Promise.all([
    countAll(),
    storageEstimate(),
    getMeta('sweptAt'),
    getMeta('swept'),
  ]);
  return { ...counts, ...estimate, sweptAt: sweptAt === null ? null : String(sweptAt), swept: Number(swept ?? 0) };
}

/** Asks the browser not to evict the data; true when it promised. */
export const keepStorage = (): Promise<boolean> => persistStorage();

/** Everything in the database and the settings as one JSON file. */
export async function exportAll(now = new Date()): Promise<Blob> {
  const head = { exportedAt: now.toISOString(), settings: await readSettings() };
  const pieces = [`{"aisle":${JSON.stringify(head)},\n"stored":`];
  await dumpAll((piece) => pieces.push(piece));
  return new Blob([...pieces, '}\n'], { type: 'application/json' });
}

/** Empties the database, also one that cannot be opened any more, and the settings. Permissions stay. */
export async function deleteAll(): Promise<void> {
  await deleteStore();
  await clearSettings();
}
