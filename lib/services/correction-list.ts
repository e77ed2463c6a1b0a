/** What was taught about readings, as the options page shows it: the list, a file for the team, and starting over. */
import * as z from 'zod/mini';
import { correctionFileSchema, sharedCorrectionSchema } from '../domain/correction.schema.ts';
import {
  type CorrectionFile,
  fail,
  type KeptCorrection,
  type Outcome,
  ok,
  type SharedCorrection,
} from '../domain/index.ts';
import { clearCorrections, correctionsOf, deleteCorrection, putCorrections } from '../store/index.ts';
import type { CorrectionOffer, CorrectionPreview, ServiceFailure } from './types.ts';

const LARGEST_FILE = 8_000_000;
const SAYS = {
  large: 'This file is too large for corrections: at most 8 MB.',
  none: 'This is no file of Aisle corrections. Choose one that was exported here, in Aisle.',
  later: 'This file was made by a newer Aisle. Update Aisle, then import it again.',
  gone: 'This correction is no longer there.',
  full: 'The browser has no room for them. Nothing was changed.',
} as const;

/** All corrections, newest first. */
export const listCorrections = (): Promise<KeptCorrection[]> => correctionsOf();

/** Deletes a correction and gives it back for `putBackCorrections`. */
export async function deleteOneCorrection(id: string): Promise<Outcome<KeptCorrection, ServiceFailure>> {
  const gone = await deleteCorrection(id);
  return gone ? ok(gone) : fail({ code: 'not-found', says: SAYS.gone });
}

/** Forgets everything that was taught about readings, and gives it back for `putBackCorrections`. */
export const resetCorrections = (): Promise<KeptCorrection[]> => clearCorrections();

/** Puts deleted corrections back as they were. */
export const putBackCorrections = (corrections: readonly KeptCorrection[]): Promise<void> =>
  putCorrections(corrections);

/** A correction as a team may have it: no words of the message, no name of its writer. */
function shared(one: KeptCorrection): SharedCorrection {
  const { about: _about, from: _from, keys: _keys, over: _over, ...rest } = one;
  return rest;
}

/** All corrections as a file for a team. */
export async function exportCorrections(now = new Date()): Promise<string> {
  const corrections = (await correctionsOf()).map(shared);
  const file: CorrectionFile = {
    ...{ format: 'aisle-corrections', version: 1 },
    ...{ exportedAt: now.toISOString(), corrections },
  };
  return `${JSON.stringify(file)}\n`;
}

/** What a file holds and what taking each would do. Nothing is stored. Never throws. */
export async function previewCorrections(file: Blob): Promise<Outcome<CorrectionPreview, ServiceFailure>> {
  if (file.size > LARGEST_FILE) return fail({ code: 'failed', says: SAYS.large });
  const read = readFile(await file.text().catch(() => ''));
  if (!read.ok) return read;
  const mine = new Map((await correctionsOf().catch(() => [])).map((one) => [one.id, one]));
  const offers = new Map<string, CorrectionOffer>();
  let refused = 0;
  for (const entry of read.value) {
    const correction = z.safeParse(sharedCorrectionSchema, entry);
    if (!correction.success) refused++;
    else offers.set(correction.data.id, offerOf(correction.data, mine.get(correction.data.id)));
  }
  return ok({ offers: [...offers.values()].sort((a, b) => b.correction.time - a.correction.time), refused });
}

function offerOf(correction: SharedCorrection, mine: KeptCorrection | undefined): CorrectionOffer {
  if (!mine) return { correction, state: 'new' };
  if (mine.time === correction.time && mine.should === correction.should) return { correction, state: 'same' };
  return { correction, state: correction.time > mine.time ? 'newer' : 'older' };
}

/** Takes corrections that `previewCorrections` offered. Others stay as they are. Gives how many were taken. */
export async function importCorrections(
  corrections: readonly SharedCorrection[],
): Promise<Outcome<number, ServiceFailure>> {
  const sound = corrections.filter((one) => z.safeParse(sharedCorrectionSchema, one).success);
  const mine = new Map((await correctionsOf().catch(() => [])).map((one) => [one.id, one]));
  const rows = sound.map((one) => {
    const { about = '', from = '', keys = [] } = mine.get(one.id) ?? {};
    return { ...one, about, from, keys };
  });
  try {
    if (rows.length > 0) await putCorrections(rows);
    return ok(rows.length);
  } catch {
    return fail({ code: 'storage-full', says: SAYS.full });
  }
}

function readFile(text: string): Outcome<unknown[], ServiceFailure> {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const file = z.safeParse(correctionFileSchema, json);
    if (file.success) return ok(file.data.corrections);
    const { format, version } = json as { format?: unknown; version?: unknown };
    const later = format === 'aisle-corrections' && typeof version === 'number' && version > 1;
    return fail({ code: 'failed', says: later ? SAYS.later : SAYS.none });
  } catch {
    return fail({ code: 'failed', says: SAYS.none });
  }
}
