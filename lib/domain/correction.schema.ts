import * as z from 'zod/mini';
import { type CorrectionFile, MOST_CORRECTIONS, type SharedCorrection, topics } from './correction.ts';

/** Every reading at its bound. */
const MOST_IN_FILE = 5 * MOST_CORRECTIONS;
/** A message gives at most 80 words and the pairs between them. */
const MOST_NUMBERS = 200;

const level = () => z.number().check(z.minimum(-100), z.maximum(100));
const word = () => z.int().check(z.minimum(0), z.maximum(0xffffffff));

/** One correction of a file. Levels and numbers are bounded; nothing else is taken. */
export const sharedCorrectionSchema: z.ZodMiniType<SharedCorrection> = z.lazy(() =>
  z
    .object({
      id: z.string().check(z.minLength(1), z.maxLength(100)),
      author: z.string().check(z.maxLength(200)),
      time: z.int().check(z.minimum(0), z.maximum(2 ** 48)),
      reading: z.enum(['urgency', 'irritation', 'valence', 'politeness', 'topic']),
      was: level(),
      should: level(),
      language: z.nullable(z.string().check(z.maxLength(20))),
      intent: z.nullable(z.enum(topics)),
      topic: z.optional(z.enum(topics)),
      words: z.array(word()).check(z.minLength(1), z.maxLength(MOST_NUMBERS)),
      at: z.string().check(
        z.maxLength(40),
        z.refine((when) => !Number.isNaN(Date.parse(when))),
      ),
    })
    .check(z.refine((one) => (one.reading === 'topic') === (one.topic !== undefined))),
);

/** The envelope of a file; each entry is checked by itself, so that one damaged entry does not spoil the rest. */
export const correctionFileSchema: z.ZodMiniType<Omit<CorrectionFile, 'corrections'> & { corrections: unknown[] }> =
  z.lazy(() =>
    z.object({
      format: z.literal('aisle-corrections'),
      version: z.literal(1),
      exportedAt: z.string().check(z.maxLength(40)),
      corrections: z.array(z.unknown()).check(z.maxLength(MOST_IN_FILE)),
    }),
  );
