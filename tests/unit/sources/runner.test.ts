import { describe, expect, test, vi } from 'vitest';
import {
  type Author,
  type Customer,
  type Fact,
  fail,
  ok,
  type Source,
  type SourceTools,
} from '../../../lib/domain/index.ts';
import { ask, isPersonFact, isValueFact, keepHours, sources, TIME_LIMIT } from '../../../lib/sources/index.ts';

const author: Author = { name: 'Zoe', handle: '@zoe', email: null, profileUrl: null, verified: null, followers: null };
const fact = (kind: Fact['kind'], more: Partial<Fact> = {}): Fact => ({
  ...{ kind, amount: 3, unit: 'count', label: '3', source: 'test', asOf: '2026-11-22T10:00:00Z' },
  ...more,
});
const tools = (more: Partial<SourceTools> = {}): SourceTools => ({
  now: new Date('2026-11-22T10:00:00Z'),
  fetch: () => Promise.reject(new Error('no network in this test')),
  secret: () => Promise.resolve(null),
  directory: () => Promise.resolve(null),
  seenBefore: () => Promise.resolve([]),
  ...more,
});
const source = (lookUp: Source['lookUp'], more: Partial<Source> = {}): Source => ({
  ...{ id: 'test', label: 'Test', axis: 'value', origins: [], secrets: [], keepForHours: 24 },
  lookUp,
  ...more,
});

describe('asking', () => {
  test('gives what the source gives', async () => {
    expect(
      await ask(
        source(async () => ok([fact('orders')])),
        author,
        tools(),
      ),
    ).toEqual(ok([fact('orders')]));
    const denied = fail({ code: 'denied' as const, says: 'No.' });
    expect(
      await ask(
        source(async () => denied),
        author,
        tools(),
      ),
    ).toEqual(denied);
  });

  test('late is a timeout, and the clock is stopped either way', async () => {
    vi.useFakeTimers();
    const asked = ask(
      source(() => new Promise(() => undefined)),
      author,
      tools(),
      50,
    );
    await vi.advanceTimersByTimeAsync(50);
    expect(await asked).toMatchObject({
      ok: false,
      failure: { code: 'timeout', says: 'Test did not answer in time.' },
    });
    await ask(
      source(async () => ok([])),
      author,
      tools(),
    );
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  test('a source on the device has less time than one elsewhere', async () => {
    vi.useFakeTimers();
    const never = () => new Promise<never>(() => undefined);
    const settledAfter = async (origins: string[], ms: number) => {
      let done = false;
      void ask(source(never, { origins }), author, tools()).then(() => (done = true));
      await vi.advanceTimersByTimeAsync(ms);
      return done;
    };
    expect(await settledAfter([], TIME_LIMIT.onDevice)).toBe(true);
    expect(await settledAfter(['https://api.example/*'], TIME_LIMIT.onDevice)).toBe(false);
    vi.useRealTimers();
  });

  test.each<[string, Source['lookUp']]>([
    ['throws', () => Promise.reject(new Error('x'))],
    ['throws at once', () => { throw new Error('x'); }], // biome-ignore format: one line
    ['gives no list', async () => ok('facts' as never)],
    ['gives an amount that is no number', async () => ok([fact('orders', { amount: Number.NaN })])],
    ['gives no source', async () => ok([fact('orders', { source: '' })])],
    ['gives no day', async () => ok([fact('orders', { asOf: 'once' })])],
    ['gives no label', async () => ok([fact('orders', { label: '' })])],
    ['gives nothing', async () => undefined as never],
  ])('a source that %s gives a bad answer, not an error', async (_, lookUp) => {
    expect(await ask(source(lookUp), author, tools())).toMatchObject({ ok: false, failure: { code: 'bad-answer' } });
  });
});

describe('how long an answer is kept', () => {
  const asked = source(async () => ok([]));
  test.each([
    ['not-found', 6],
    ['throttled', 0.25],
    ['bad-answer', 1],
    ['timeout', 0],
    ['denied', 0],
    ['not-connected', 0],
  ] as const)('%s for %d hours', (code, hours) => {
    expect(keepHours(asked, fail({ code, says: 'x' }))).toBe(hours);
  });

  test('facts for as long as the source says; a source that keeps nothing keeps no failure', () => {
    expect(keepHours(asked, ok([]))).toBe(24);
    const fleeting = source(async () => ok([]), { keepForHours: 0 });
    expect(keepHours(fleeting, fail({ code: 'not-found', says: 'x' }))).toBe(0);
  });
});

describe('the sources that there are', () => {
  const byId = (id: string) => sources.find((one) => one.id === id)!;

  test('every one has its own id, stays on the device and needs no secret', () => {
    expect(sources.map((one) => one.id)).toEqual(['imported-customers', 'shown-before', 'seen-before']);
    for (const one of sources) expect([one.origins, one.secrets]).toEqual([[], []]);
  });

  test.each(sources.map((one) => one.id))('%s says not found where nothing is known', async (id) => {
    expect(await ask(byId(id), author, tools())).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });

  test('imported customers: the facts of the record', async () => {
    const customer: Customer = { id: 'C-1', name: null, emails: [], handles: [], facts: [fact('orders')] };
    const directory = vi.fn(async () => customer);
    expect(await ask(byId('imported-customers'), author, tools({ directory }))).toEqual(ok([fact('orders')]));
    expect(directory).toHaveBeenCalledWith(author);
  });

  test('earlier pages: what holds for the person, each on its own axis', async () => {
    const shown = [fact('followers'), fact('views'), fact('plan'), fact('karma')];
    const seen = tools({ seenBefore: async () => shown });
    expect(await ask(byId('seen-before'), author, seen)).toEqual(ok([fact('followers'), fact('karma')]));
    expect(await ask(byId('shown-before'), author, seen)).toEqual(ok([fact('plan')]));
  });

  test('no kind of fact is on both axes', () => {
    for (const kind of ['orders', 'spend', 'tier', 'followers', 'karma', 'views', 'likes'] as const)
      expect(isValueFact({ kind }) && isPersonFact({ kind })).toBe(false);
    expect(isPersonFact({ kind: 'views' })).toBe(false);
  });
});
