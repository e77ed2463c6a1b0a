import { store } from './db.ts';

/** The next logical time of this browser, after everything that it has seen. Call it inside a transaction that holds `meta`. */
export async function nextClock(atLeast = 0): Promise<number> {
  const { meta } = store();
  const clock = Math.max(Number((await meta.get('clock'))?.value ?? 0), atLeast) + 1;
  await meta.put({ key: 'clock', value: clock });
  return clock;
}
