import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDb, SCHEMA, type SchemaVersion } from '../../../lib/store/db.ts';
import {
  closeStore,
  deleteExpired,
  deleteStore,
  isQuotaError,
  makeRoom,
  onStoreBlocked,
  StorageFullError,
  startImport,
  store,
  withRoom,
} from '../../../lib/store/index.ts';
import { EXAMPLE, visit } from './visits.ts';

beforeEach(() => deleteStore());
afterEach(() => deleteStore());

describe('schema versions', () => {
  const NEXT: SchemaVersion = {
    version: SCHEMA.at(-1)!.version + 1,
    stores: { profiles: 'id,*keys,customerId,lastSeenAt,expiresAt,network' },
    upgrade: (transaction) =>
      transaction
        .table('profiles')
        .toCollection()
        .modify((row: { network: string | null }) => {
          row.network ??= 'unknown';
        }),
  };

  test('released versions only grow, one line each', () => {
    const numbers = SCHEMA.map((one) => one.version);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(SCHEMA[0]?.stores.profiles).toBe('id,*keys,customerId,lastSeenAt,expiresAt');
    expect(SCHEMA[0]?.stores.buckets).toBe('[import+bucket+run],import');
  });

  test.each(SCHEMA.map((one) => one.version))(
    'data written under version %i survives the next one',
    async (version) => {
      const old = createDb(
        'upgrade',
        SCHEMA.filter((one) => one.version <= version),
      );
      await old.profiles.add({ ...EXAMPLE, network: null });
      await old.records.add({
        id: 'r',
        kind: 'note',
        subject: 'p',
        author: null,
        clock: 1,
        at: '',
        body: { text: 'hi' },
      });
      old.close();
      const next = createDb('upgrade', [...SCHEMA, NEXT]);
      expect(await next.profiles.get(EXAMPLE.id)).toEqual({ ...EXAMPLE, network: 'unknown' });
      expect(await next.records.get('r')).toMatchObject({ body: { text: 'hi' } });
      await next.delete();
    },
  );

  test('a connection gives way to a newer version and opens again when it is used', async () => {
    const old = createDb('giving-way');
    await old.profiles.add(EXAMPLE);
    const next = createDb('giving-way', [...SCHEMA, NEXT]);
    await next.open();
    expect(old.isOpen()).toBe(false);
    next.close();
    expect(await old.profiles.count()).toBe(1);
    await old.delete();
  });

  test('who does not give way is told of', async () => {
    const stubborn = new Dexie('stubborn');
    stubborn.version(1).stores({ profiles: 'id' });
    stubborn.on('versionchange', () => false);
    await stubborn.open();
    const blocked = vi.fn();
    const next = createDb('stubborn', [...SCHEMA, NEXT], blocked);
    const opening = next.open();
    await vi.waitFor(() => expect(blocked).toHaveBeenCalled());
    stubborn.close();
    await opening;
    await next.delete();
  });

  test('listening for a blocked upgrade ends', () => {
    const stop = onStoreBlocked(() => undefined);
    expect(stop()).toBeUndefined();
  });

  test('closing is no end: the next use opens again', async () => {
    await store().profiles.add(EXAMPLE);
    closeStore();
    expect(await store().profiles.count()).toBe(1);
  });
});

describe('a full disk', () => {
  const full = () => new DOMException('full', 'QuotaExceededError');

  test.each([
    ['the browser’s own', full(), true],
    ['wrapped in an abort', Object.assign(new Error('AbortError'), { inner: full() }), true],
    [
      'one of many in a bulk write',
      Object.assign(new Error('BulkError'), { failures: [new Error('x'), full()] }),
      true,
    ],
    ['something else', new Error('ConstraintError'), false],
    ['nothing', undefined, false],
    ['text', 'QuotaExceededError', false],
  ])('%s: %s', (_, error, want) => {
    expect(isQuotaError(error)).toBe(want);
  });

  test('an error that names itself as its cause does not hang', () => {
    const error: Error & { inner?: unknown; failures?: unknown[] } = new Error('loop');
    error.inner = error;
    error.failures = [error];
    expect(isQuotaError(error)).toBe(false);
  });

  test('makes room and tries once more', async () => {
    await visit({ now: 1000, keepDays: 1 });
    let tries = 0;
    const write = () => (++tries === 1 ? Promise.reject(full()) : Promise.resolve('stored'));
    expect(await withRoom(write, 1000)).toBe('stored');
    expect(tries).toBe(2);
    expect(await store().conversations.count()).toBe(0);
  });

  test('gives up after the second time, with a name for it', async () => {
    const write = vi.fn(() => Promise.reject(full()));
    await expect(withRoom(write)).rejects.toThrow(StorageFullError);
    expect(write).toHaveBeenCalledTimes(2);
  });

  test('other errors are not swallowed and not repeated', async () => {
    const write = vi.fn(() => Promise.reject(new Error('ours')));
    await expect(withRoom(write)).rejects.toThrow('ours');
    expect(write).toHaveBeenCalledTimes(1);
  });

  test('room is made of what can be read again: the oldest quarter goes, records and customers stay', async () => {
    for (let n = 0; n < 8; n += 1) await visit({ keys: [`email:p${n}@firm.example`], now: 1000 + n, id: `c${n}` });
    await store().records.add({ id: 'r', kind: 'note', subject: 'p', author: null, clock: 1, at: '', body: {} });
    expect(await makeRoom(2000)).toBe(8 + 2);
    expect(await store().profiles.toCollection().primaryKeys()).not.toContain('email:p0@firm.example');
    expect(await store().profiles.count()).toBe(6);
    expect(await store().records.count()).toBe(1);
  });
});

describe('expiry', () => {
  const DAY = 86_400_000;
  test('what is past its time goes, the rest stays', async () => {
    await visit({ keys: ['email:old@firm.example'], now: 0, keepDays: 1, id: 'old' });
    await visit({ keys: ['email:new@firm.example'], now: DAY, keepDays: 2, id: 'new' });
    expect(await deleteExpired(DAY)).toBe(3);
    expect(await store().profiles.toCollection().primaryKeys()).toEqual(['email:new@firm.example']);
    expect((await store().conversations.toArray()).map((row) => row.id)).toEqual(['rt/new']);
    expect((await store().facts.toArray()).map((row) => row.profileId)).toEqual(['email:new@firm.example']);
  });

  test('an entry from the future was written under a wrong clock', async () => {
    await visit({ now: 100 * DAY });
    expect(await deleteExpired(DAY)).toBeGreaterThan(0);
    expect(await store().profiles.count()).toBe(0);
    expect(await store().facts.count()).toBe(0);
  });

  test('an hour of difference is no wrong clock', async () => {
    await visit({ now: DAY + 3_600_000 });
    await deleteExpired(DAY);
    expect(await store().profiles.count()).toBe(1);
  });

  test('imports that never finished go with their buckets after six hours', async () => {
    const writer = await startImport('half', 0);
    writer.add({ id: 'a', name: null, emails: [], handles: [], values: {} }, ['email:a@b.example']);
    await writer.flush();
    await store().imports.update(writer.id, { touchedAt: 0 });
    await deleteExpired(5 * 3_600_000);
    expect(await store().imports.count()).toBe(1);
    await deleteExpired(7 * 3_600_000);
    expect(await store().imports.count()).toBe(0);
    expect(await store().buckets.count()).toBe(0);
  });
});
