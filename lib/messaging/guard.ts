import * as z from 'zod/mini';
import {
  type Conversation,
  fail,
  type NatureChange,
  type Outcome,
  ok,
  type PartOfPage,
  partNames,
  type RecipeDraft,
  topics,
} from '../domain/index.ts';
import { recipeDraftSchema } from '../domain/recipe.schema.ts';
import type { Refusal } from './protocol.ts';

/** Bytes of JSON that a page may send at once. The page cuts longer texts and says so; the background refuses. */
export const LARGEST_MESSAGE = 262_144;

/** A text of so many characters at most. */
export const text = (most: number) => z.string().check(z.maxLength(most));
const line = z.nullable(text(2_000));
const amount = z.nullable(z.number());

const author = z.object({
  name: line,
  handle: line,
  email: line,
  profileUrl: z.nullable(text(8_000)),
  verified: z.nullable(z.boolean()),
  followers: z.nullable(z.number().check(z.minimum(0))),
});

const message = z.object({
  key: text(2_000),
  role: z.enum(['customer', 'agent', 'note', 'system']),
  author,
  text: text(LARGEST_MESSAGE),
  sentAt: line,
  visibility: z.enum(['public', 'private', 'internal']),
});

const factKinds = [
  ...(['orders', 'spend', 'last-order', 'customer-since', 'tier', 'plan', 'monthly-revenue', 'refunds'] as const),
  ...(['open-tickets', 'company', 'segment', 'followers', 'following', 'posts', 'karma', 'account-created'] as const),
  ...(['verified', 'bio', 'views', 'reposts', 'quotes', 'likes', 'replies', 'rating'] as const),
] as const;

const fact = z.object({
  kind: z.enum(factKinds),
  amount,
  unit: z.nullable(text(40)),
  label: text(500),
  source: text(200),
  asOf: text(40).check(z.refine((when) => !Number.isNaN(Date.parse(when)))),
});

/** An address of the web of so many characters at most. */
export const webAddress = (most: number) =>
  text(most).check(z.refine((url) => /^https?:$/.test(URL.parse(url)?.protocol ?? '')));

const conversation: z.ZodMiniType<Conversation> = z.object({
  site: text(100).check(z.minLength(1)),
  key: text(2_000).check(z.minLength(1)),
  url: webAddress(16_000),
  channel: text(100),
  subject: line,
  messages: z.array(message).check(z.maxLength(2_000)),
  latestCustomerTurn: z.array(message).check(z.minLength(1), z.maxLength(2_000)),
  seen: z.array(fact).check(z.maxLength(500)),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
});

// What the first message seldom needs is built when it comes.
const draftInput = z.lazy(() => z.object({ conversation, variant: z.int().check(z.minimum(0), z.maximum(1_000)) }));
const change: z.ZodMiniType<NatureChange> = z.lazy(() =>
  z.union([
    z.object({ reading: z.enum(['urgency', 'irritation']), step: z.enum(['less', 'more']) }),
    z.object({ reading: z.literal('topic'), topic: z.enum(topics) }),
  ]),
);
const correctInput = z.lazy(() => z.object({ conversation, change }));
const uncorrectInput = z.lazy(() => z.object({ conversation, id: text(100) }));
const recallInput = z.lazy(() => z.object({ site: text(100), key: text(2_000) }));

const partInput = z.lazy(() => z.object({ part: z.enum(partNames) }));

/** What a refusal says of data that is too large, and of data that is no such thing. */
const SAYS = {
  tooLarge: 'This conversation is too long to judge as a whole. Select the part that matters.',
  malformed: 'Aisle could not make sense of what this page sent.',
};

/** Bytes of the JSON of a value, as it crosses the border; infinite when it is no JSON. */
function sizeOf(data: unknown): number {
  try {
    const json = JSON.stringify(data) ?? '';
    return json.length > LARGEST_MESSAGE ? json.length : new TextEncoder().encode(json).length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

const malformed = () => fail<Refusal>({ code: 'bad-message', says: SAYS.malformed });

/** Data from a page with nothing in it but what the schema names; or a refusal in these words. Never throws. */
export function check<T>(schema: z.ZodMiniType<T>, data: unknown, says = SAYS): Outcome<T, Refusal> {
  if (sizeOf(data) > LARGEST_MESSAGE) return fail({ code: 'too-large', says: says.tooLarge });
  const read = z.safeParse(schema, data);
  return read.success ? ok(read.data) : fail({ code: 'bad-message', says: says.malformed });
}

/** A conversation that a page sent, with nothing in it but what the type names; or a refusal. Never throws. */
export const checkConversation = (data: unknown): Outcome<Conversation, Refusal> => check(conversation, data);

/** The input of `draft`. Never throws. */
export const checkDraftInput = (data: unknown): Outcome<{ conversation: Conversation; variant: number }, Refusal> =>
  check(draftInput, data);

/** The input of `correct`: which click, and nothing that a level could be made of. Never throws. */
export const checkCorrectInput = (
  data: unknown,
): Outcome<{ conversation: Conversation; change: NatureChange }, Refusal> => check(correctInput, data);

/** The input of `uncorrect`. Never throws. */
export const checkUncorrectInput = (data: unknown): Outcome<{ conversation: Conversation; id: string }, Refusal> =>
  check(uncorrectInput, data);

/** The input of `recall`. Never throws. */
export const checkRecallInput = (data: unknown): Outcome<{ site: string; key: string }, Refusal> =>
  check(recallInput, data);

/** The input of `loadPart`. Never throws. */
export const checkPartInput = (data: unknown): Outcome<{ part: PartOfPage }, Refusal> => check(partInput, data);

/** The input of `keepRecipe`. Never throws. */
export const checkRecipe = (data: unknown): Outcome<RecipeDraft, Refusal> => check(recipeDraftSchema, data);

/** What the browser says about who sent a message. */
export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id?: number };
}

/** This extension, as its own background knows it. */
export interface Self {
  id: string;
  /** `chrome-extension://<id>/` or `moz-extension://<uuid>/`. */
  base: string;
}

/** Where a message comes from: a page of the extension, or a content script with its tab and origin. */
export type Place = { kind: 'own-page' } | { kind: 'page'; tabId: number; frameId: number; origin: string };

/** Tells own pages and own content scripts from everything else. */
export function placeOf(sender: Sender, self: Self): Outcome<Place, Refusal> {
  if (sender.id !== self.id) return malformed();
  if (sender.url?.startsWith(self.base)) return ok({ kind: 'own-page' });
  const origin = sender.origin ?? URL.parse(sender.url ?? '')?.origin;
  const tabId = sender.tab?.id;
  if (tabId === undefined || !origin || origin === 'null') return malformed();
  return ok({ kind: 'page', tabId, frameId: sender.frameId ?? 0, origin });
}

/** A page speaks only for itself: the conversation that it sends is on its own origin. */
export function speaksForItself(place: Place, url: string): Outcome<null, Refusal> {
  if (place.kind === 'own-page' || URL.parse(url)?.origin === place.origin) return ok(null);
  return fail({ code: 'not-granted', says: 'This conversation is not on the page that sent it.' });
}

/** A message as it comes in, with what the browser says about its sender. */
export interface Incoming {
  data: unknown;
  sender: Sender;
}

/**
 * Lets a message in when it is well formed, comes from this extension, and speaks only for the page that it comes
 * from. `addressOf` names the page that the message is about; null = it names none.
 */
export function accept<T>(
  { data, sender }: Incoming,
  self: Self,
  read: (data: unknown) => Outcome<T, Refusal>,
  addressOf: (value: T) => string | null = () => null,
): Outcome<{ value: T; place: Place }, Refusal> {
  const place = placeOf(sender, self);
  if (!place.ok) return place;
  const value = read(data);
  if (!value.ok) return value;
  const address = addressOf(value.value);
  const own = address === null ? ok(null) : speaksForItself(place.value, address);
  return own.ok ? ok({ value: value.value, place: place.value }) : own;
}
