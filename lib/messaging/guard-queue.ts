import * as z from 'zod/mini';
import type { Outcome, Queue } from '../domain/index.ts';
import { check, text, webAddress } from './guard.ts';
import type { Refusal } from './protocol.ts';

/** Rows that one message may bring; the page side sends a list of more in several. */
export const MOST_ROWS = 500;

const line = (most: number) => z.nullable(text(most));
// Built at the first list: a worker that wakes for a conversation needs none of it.
const queue: z.ZodMiniType<Queue> = z.lazy(() => {
  const address = webAddress(8_000);

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
    url: z.nullable(address),
    author,
    subject: line(2_000),
    preview: text(2_000),
    sentAt: line(200),
    unread: z.nullable(z.boolean()),
    answered: z.nullable(z.boolean()),
    channel: text(100),
  });

  return z.object({
    site: text(100).check(z.minLength(1)),
    key: text(2_000).check(z.minLength(1)),
    url: address,
    rows: z.array(row).check(z.maxLength(MOST_ROWS)),
  });
});

const SAYS = {
  tooLarge: 'This list is too long to judge at once.',
  malformed: 'Aisle could not make sense of this list.',
};

/** A list that a page sent, with nothing in it but what the type names; or a refusal. Never throws. */
export const checkQueue = (data: unknown): Outcome<Queue, Refusal> => check(queue, data, SAYS);
