import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createParts, handOver, type PartName, type Parts } from '../../../lib/session/parts.ts';

const failure = { code: 'no-conversation' as const, says: 'Nothing.', missing: [], reader: 'generic', key: null };
const generic = (): Parts['generic'] => ({ readGeneric: () => ({ ok: false, failure }) });

beforeEach(() => {
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('aisle.parts')];
});

/** A shelf whose files hand over at once. */
function shelf(version: string, part = generic(), over = version) {
  const load = vi.fn(async (name: PartName) => {
    if (name === 'generic') handOver('generic', over, part);
  });
  let now = 0;
  const parts = createParts(version, load, () => now);
  return { parts, load, part, pass: (milliseconds: number) => (now += milliseconds) };
}

describe('the shelf of parts', () => {
  test('a part is fetched once, then it is at hand', async () => {
    const { parts, load, part } = shelf('1');
    expect(parts.now('generic')).toBeNull();
    const [one, two] = await Promise.all([parts.need('generic'), parts.need('generic')]);
    expect(one).toBe(part);
    expect(two).toBe(part);
    expect(await parts.need('generic')).toBe(part);
    expect(parts.now('generic')).toBe(part);
    expect(load.mock.calls).toEqual([['generic']]);
  });

  test('a second copy of a part changes nothing', async () => {
    const { parts, part } = shelf('1');
    await parts.need('generic');
    handOver('generic', '1', generic());
    expect(parts.now('generic')).toBe(part);
  });

  test('a part of another version is not taken', async () => {
    const { parts } = shelf('2', generic(), '1');
    expect(await parts.need('generic')).toBeNull();
    expect(parts.now('generic')).toBeNull();
  });

  test('what an older version left on the shelf is gone', async () => {
    const old = shelf('1');
    await old.parts.need('generic');
    expect(shelf('2').parts.now('generic')).toBeNull();
  });

  test('a part that ran before the session is at hand at once; one of another version is not', () => {
    const early = generic();
    handOver('generic', '1', early);
    const { parts, load } = shelf('1');
    expect(parts.now('generic')).toBe(early);
    expect(load).not.toHaveBeenCalled();
    expect(shelf('2').parts.now('generic')).toBeNull();
  });

  test('a part that could not be loaded is null, and is asked for again after a rest', async () => {
    const { parts, load, part, pass } = shelf('1');
    load.mockRejectedValueOnce(new Error('no permission'));
    expect(await parts.need('generic')).toBeNull();
    expect(await parts.need('generic')).toBeNull();
    expect(load).toHaveBeenCalledTimes(1);
    pass(6000);
    expect(await parts.need('generic')).toBe(part);
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('each part for itself', async () => {
    const { parts, load } = shelf('1');
    expect(await parts.need('card')).toBeNull();
    expect(await parts.need('generic')).not.toBeNull();
    expect(load.mock.calls).toEqual([['card'], ['generic']]);
  });
});
