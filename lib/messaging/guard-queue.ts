import * as z from 'zod/mini';
import { fail, type Outcome, ok, type Queue } from '../domain/index.ts';
import { LARGEST_MESSAGE } from './guard.ts';
import type { Refusal } from './protocol.ts';

/** Rows that one message may bring; the page side sends a list of more in several. */
export const MOST_ROWS = 500;

const text = (most: number) => z.string().check(z.maxLength(most));
const line = (most: number) => z.nullable(text(most));
const webAddress = text(8_000).check(z.refine((url) => /^https?:$/.test(URL.parse(url)?.protocol ?? '')));

const author = z.object({
  name: line(500),
  handle: line(500),
  email: line(500),
  profileUrl: line(8_000),
  verified: z.nullable(z.boolean()),
  followers: z.nullable(z.number().check(z.minimum(0))),
});

const row = z.object({
  key: text(2_000).check(z.minLength(1)),
  url: z.nullable(webAddress),
  author,
  subject: line(2_000),
  preview: text(2_000),
  sentAt: line(200),
  unread: z.nullable(z.boolean()),
  answered: z.nullable(z.boolean()),
  channel: text(100),
});

const queue: z.ZodMiniType<Queue> = z.object({
  site: text(100).check(z.minLength(1)),
  key: text(2_000).check(z.minLength(1)),
  url: webAddress,
  rows: z.array(row).check(z.maxLength(MOST_ROWS)),
});

/** A list that a page sent, with nothing in it but what the type names; or a refusal. Never throws. */
export function checkQueue(data: unknown): Outcome<Queue, Refusal> {
  if (sizeOf(data) > LARGEST_MESSAGE)
    return fail({ code: 'too-large', says: 'This list is too long to judge at once.' });
  const read = z.safeParse(queue, data);
  return read.success ? ok(read.data) : fail({ code: 'bad-message', says: 'Aisle could not make sense of this list.' });
}

function sizeOf(data: unknown): number {
  try {
    return new TextEncoder().encode(JSON.stringify(data) ?? '').length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
