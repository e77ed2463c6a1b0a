import {
  type Author,
  type Fact,
  fail,
  type Outcome,
  type Source,
  type SourceFailure,
  type SourceTools,
} from '../domain/index.ts';

/** Milliseconds that a source may take before the card goes on without it. */
export const TIME_LIMIT = { onDevice: 400, elsewhere: 4000 } as const;

/** Hours for which a failure is remembered, so that it is not asked again at every message. 0 = ask again. */
const FAILURE_HOURS: Record<SourceFailure['code'], number> = {
  'not-found': 6,
  'not-connected': 0,
  denied: 0,
  throttled: 0.25,
  timeout: 0,
  'bad-answer': 1,
};

/**
 * Hours for which an answer is kept. A source that keeps nothing is asked each time: then failures are not kept either.
 */
export function keepHours(source: Source, answer: Outcome<Fact[], SourceFailure>): number {
  if (answer.ok) return source.keepForHours;
  return Math.min(source.keepForHours, FAILURE_HOURS[answer.failure.code]);
}

/**
 * Asks one source about an author. Always answers: late is `timeout`, thrown or malformed is `bad-answer`.
 * @param limit milliseconds
 */
export async function ask(
  source: Source,
  author: Author,
  tools: SourceTools,
  limit: number = source.origins.length === 0 ? TIME_LIMIT.onDevice : TIME_LIMIT.elsewhere,
): Promise<Outcome<Fact[], SourceFailure>> {
  const { promise: late, resolve } = Promise.withResolvers<Outcome<Fact[], SourceFailure>>();
  const timer = setTimeout(
    () => resolve(fail({ code: 'timeout', says: `${source.label} did not answer in time.` })),
    limit,
  );
  try {
    return await Promise.race([checked(source, author, tools), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function checked(source: Source, author: Author, tools: SourceTools): Promise<Outcome<Fact[], SourceFailure>> {
  const bad = fail<SourceFailure>({ code: 'bad-answer', says: `${source.label} gave an answer that makes no sense.` });
  try {
    const answer = await source.lookUp(author, tools);
    if (!answer.ok) return answer;
    return answer.value.every(isFact) ? answer : bad;
  } catch {
    return bad;
  }
}

/** A fact has a dated source, and an amount that is a number or nothing. */
function isFact(fact: Fact): boolean {
  const amount = fact.amount === null || Number.isFinite(fact.amount);
  return amount && fact.source !== '' && fact.label !== '' && !Number.isNaN(Date.parse(fact.asOf));
}
