import { type KeptCorrection, MOST_CORRECTIONS } from '../domain/index.ts';
import { nextClock } from './clock.ts';
import { store } from './db.ts';
import { withRoom } from './room.ts';

/** The name of the mark in `meta` that is another one after every change, so that another window sees that its copy is old. */
const STATE = 'corrections';

/** What is new about a correction; the rest is given by the store. */
export type NewCorrection = Omit<KeptCorrection, 'id' | 'time' | 'at' | 'over'>;

const sameMessage = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((n, i) => n === b[i]);

/** One transaction over the corrections; whatever it does counts as a change. */
function change<T>(work: () => Promise<T>): Promise<T> {
  const db = store();
  return withRoom(() =>
    db.transaction('rw', db.corrections, db.meta, async () => {
      await db.meta.put({ key: STATE, value: crypto.randomUUID() });
      return work();
    }),
  );
}

const ofReading = (reading: KeptCorrection['reading']) =>
  store().corrections.where('[reading+time]').between([reading, -Infinity], [reading, Infinity]);

/** Of each reading the newest stay; the oldest go. */
async function prune(readings: readonly KeptCorrection['reading'][]): Promise<void> {
  for (const reading of new Set(readings)) {
    const over = (await ofReading(reading).count()) - MOST_CORRECTIONS;
    if (over > 0) await ofReading(reading).limit(over).delete();
  }
}

/**
 * Keeps what a person said of a reading, as a record with a new id and the next logical time. What they had said of the
 * same reading of the same message before makes room and goes along, so that `undoCorrection` brings it back.
 */
export function addCorrection(made: NewCorrection, now = new Date()): Promise<KeptCorrection> {
  return change(async () => {
    const before = await ofReading(made.reading)
      .filter((one) => sameMessage(one.words, made.words))
      .last();
    const kept: KeptCorrection = { ...made, id: crypto.randomUUID(), time: await nextClock(), at: now.toISOString() };
    if (before) {
      const { over: _over, ...whole } = before;
      kept.over = whole;
      await store().corrections.delete(before.id);
    }
    await store().corrections.add(kept);
    await prune([kept.reading]);
    return kept;
  });
}

/** Writes corrections as they are, over those with the same id; the clock of this browser goes past theirs. */
export function putCorrections(corrections: readonly KeptCorrection[]): Promise<void> {
  return change(async () => {
    await store().corrections.bulkPut([...corrections]);
    await nextClock(corrections.reduce((most, one) => Math.max(most, one.time), 0));
    await prune(corrections.map((one) => one.reading));
  });
}

/** All corrections, newest first. */
export async function correctionsOf(): Promise<KeptCorrection[]> {
  const rows = await store().corrections.toArray();
  return rows.sort((a, b) => b.time - a.time || (a.id < b.id ? -1 : 1));
}

/** A mark that is another one after each change of the corrections; '' = there never was any. */
export async function correctionsState(): Promise<string> {
  return String((await store().meta.get(STATE))?.value ?? '');
}

/** One correction; null = it is not there any more. */
export async function correctionById(id: string): Promise<KeptCorrection | null> {
  return (await store().corrections.get(id)) ?? null;
}

/** Deletes a correction and gives it back, so that it can be put back; null = it was not there. */
export function deleteCorrection(id: string): Promise<KeptCorrection | null> {
  return change(async () => {
    const gone = (await store().corrections.get(id)) ?? null;
    await store().corrections.delete(id);
    return gone;
  });
}

/** Takes a correction back: what it had taken the place of counts again. Null = it was not there. */
export function undoCorrection(id: string): Promise<KeptCorrection | null> {
  return change(async () => {
    const gone = (await store().corrections.get(id)) ?? null;
    if (!gone) return null;
    await store().corrections.delete(id);
    if (gone.over) await store().corrections.put(gone.over);
    return gone;
  });
}

/** Deletes all corrections and gives them back, so that they can be put back. */
export function clearCorrections(): Promise<KeptCorrection[]> {
  return change(async () => {
    const all = await store().corrections.toArray();
    await store().corrections.clear();
    return all;
  });
}

/** The corrections that were made on messages of a person with one of these keys. */
export async function correctionsAbout(keys: readonly string[]): Promise<KeptCorrection[]> {
  return store()
    .corrections.where('keys')
    .anyOf([...keys])
    .distinct()
    .toArray();
}

/** Takes everything of a person out of what was learnt: their words, the conversation, their keys. The numbers stay. */
export async function forgetInCorrections(keys: readonly string[]): Promise<number> {
  return change(async () => {
    const rows = await correctionsAbout(keys);
    const without = rows.map(({ over: _over, ...row }) => ({ ...row, about: '', from: '', keys: [] }));
    await store().corrections.bulkPut(without);
    return rows.length;
  });
}
