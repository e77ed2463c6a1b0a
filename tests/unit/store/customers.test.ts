import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { BUCKETS, bucketOf } from '../../../lib/store/customers.ts';
import { sha256, spread } from '../../../lib/store/hash.ts';
import {
  type CustomerRow,
  deleteImport,
  deleteStore,
  findCustomers,
  getCustomer,
  type ImportWriter,
  readyImports,
  startImport,
  store,
  walkCustomers,
} from '../../../lib/store/index.ts';
import { merge, mergeCustomers, pack, toCustomer, unpack } from '../../../lib/store/pack.ts';
import { VALUE_FIELDS } from '../../../lib/store/rows.ts';

beforeEach(() => deleteStore());

const row = (id: string, more: Partial<CustomerRow> = {}): CustomerRow => ({
  id,
  name: null,
  emails: [],
  handles: [],
  values: {},
  ...more,
});
const about = {
  ...{ importedAt: '2026-11-22T00:00:00.000Z', asOf: '2026-11-20T00:00:00.000Z', currency: 'EUR' },
  ...{ customers: 1, lines: 1, refused: 0, duplicates: 0, forgotten: 0, mapping: [], columns: [], reference: null },
};

describe('packing', () => {
  const values = fc.dictionary(fc.constantFrom(...VALUE_FIELDS), fc.oneof(fc.integer(), fc.string()));
  const rows = fc.record({
    id: fc.string(),
    name: fc.option(fc.string()),
    emails: fc.array(fc.string(), { maxLength: 2 }),
    handles: fc.array(fc.string(), { maxLength: 2 }),
    values,
  });

  test('what is packed comes back', () => {
    fc.assert(
      fc.property(rows, (one) => {
        expect(unpack(pack(one as CustomerRow))).toEqual({ ...one, values: { ...one.values } });
      }),
    );
  });

  test('unknown values take no room', () => {
    expect(pack(row('a', { values: { orders: 3 } }))).toEqual(['a', null, [], [], 3]);
    expect(pack(row('a', { values: { spend: 1 } }))).toEqual(['a', null, [], [], null, 1]);
  });

  test('of two lines the later wins where it says something', () => {
    const first = row('a', { name: 'Zoe', emails: ['x'], values: { orders: 3, tier: 'Gold' } });
    const second = row('a', { emails: ['x', 'y'], handles: ['x:@z'], values: { orders: 4 } });
    expect(merge(first, second)).toEqual({
      ...{ id: 'a', name: 'Zoe', emails: ['x', 'y'], handles: ['x:@z'] },
      values: { orders: 4, tier: 'Gold' },
    });
  });
});

describe('facts', () => {
  const labels = (values: CustomerRow['values'], currency: string | null = 'EUR') =>
    toCustomer(row('a', { values }), { name: 'shop', asOf: '2026-11-20', currency }).facts.map((fact) => [
      fact.label,
      fact.amount,
      fact.unit,
    ]);

  test.each<[CustomerRow['values'], string | null, [string, number | null, string | null][]]>([
    [{ orders: 1 }, 'EUR', [['1 order', 1, 'count']]],
    [{ orders: 1234 }, 'EUR', [['1,234 orders', 1234, 'count']]],
    [{ orders: 0 }, 'EUR', [['0 orders', 0, 'count']]],
    [{ spend: 1840.4 }, 'EUR', [['EUR 1,840 spent', 1840.4, 'EUR']]],
    [{ spend: 12.5 }, 'EUR', [['EUR 12.5 spent', 12.5, 'EUR']]],
    [{ spend: 12 }, null, [['12 spent', 12, null]]],
    [{ spend: 12, currency: 'USD' }, 'EUR', [['USD 12 spent', 12, 'USD']]],
    [{ 'monthly-revenue': 40 }, 'EUR', [['EUR 40 revenue', 40, 'EUR']]],
    [{ 'last-order': 0 }, 'EUR', [['Last order 1970-01-01', 0, 'date']]],
    [{ 'customer-since': 86_400_000 }, 'EUR', [['Customer since 1970-01-02', 86_400_000, 'date']]],
    [{ refunds: 2 }, 'EUR', [['2 refunds', 2, 'count']]],
    [{ 'open-tickets': 1 }, 'EUR', [['1 open ticket', 1, 'count']]],
    [
      { tier: 'Gold', plan: 'Pro' },
      'EUR',
      [
        ['Gold', null, null],
        ['Pro', null, null],
      ],
    ],
    [{}, 'EUR', []],
  ])('%j in %s', (values, currency, want) => {
    expect(labels(values, currency)).toEqual(want);
  });

  test('each names its file and its day', () => {
    const [fact] = toCustomer(row('a', { values: { orders: 3 } }), {
      name: 'shop',
      asOf: '2026-11-20',
      currency: null,
    }).facts;
    expect(fact).toMatchObject({ kind: 'orders', source: 'csv:shop', asOf: '2026-11-20' });
  });

  test('two files about one customer become one customer', () => {
    const one = toCustomer(row('a', { values: { orders: 3 } }), { name: 'shop', asOf: '2026', currency: null });
    const two = toCustomer(row('a', { name: 'Zoe', values: { orders: 4 } }), {
      name: 'crm',
      asOf: '2026',
      currency: null,
    });
    expect(mergeCustomers([one, two])).toMatchObject([{ id: 'a', name: 'Zoe', facts: [{ amount: 3 }, { amount: 4 }] }]);
  });
});

describe('spreading over buckets', () => {
  test('ten thousand addresses fill the buckets evenly', () => {
    const counts = new Array<number>(BUCKETS).fill(0);
    for (let n = 0; n < 10_240; n += 1) counts[bucketOf(`email:person${n}@firm.example`)]! += 1;
    expect(Math.max(...counts)).toBeLessThan(30);
    expect(counts.filter((count) => count === 0).length).toBeLessThan(5);
  });

  test('any text has a place, and always the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(bucketOf(text)).toBe(spread(text) % BUCKETS);
        expect(bucketOf(text)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('SHA-256 as the world knows it', async () => {
    expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('an import', () => {
  const add = (writer: ImportWriter, id: string, mail: string, values: CustomerRow['values'] = {}) =>
    writer.add(row(id, { emails: [mail], values }), [`email:${mail}`]);

  test('does not count before it is committed, and leaves nothing when it is taken back', async () => {
    const writer = await startImport('shop');
    add(writer, 'C-1', 'zoe@firm.example');
    await writer.flush();
    expect(await findCustomers(['email:zoe@firm.example'])).toEqual([]);
    expect(await readyImports()).toEqual([]);
    await writer.abort();
    expect(await store().buckets.count()).toBe(0);
    expect(await store().imports.count()).toBe(0);
  });

  test('a person in two runs is one person', async () => {
    const writer = await startImport('shop');
    expect(add(writer, 'C-1', 'a@b.example', { orders: 1, tier: 'Gold' })).toBe(0);
    expect(add(writer, 'C-2', 'x@y.example')).toBe(1);
    await writer.flush();
    expect(add(writer, 'C-1', 'c@d.example', { orders: 2 })).toBe(0);
    await writer.commit(about);
    const [found] = await findCustomers(['email:c@d.example']);
    expect(found).toMatchObject({ id: 'C-1', emails: ['a@b.example', 'c@d.example'] });
    expect(found?.facts.map((fact) => fact.label)).toEqual(['2 orders', 'Gold']);
    const seen: string[] = [];
    await walkCustomers((one) => seen.push(one.id) < 100);
    expect(seen.sort()).toEqual(['C-1', 'C-2']);
  });

  test('a look-up by the id reads one bucket, by another key two', async () => {
    const writer = await startImport('shop');
    add(writer, 'C-1', 'zoe@firm.example');
    await writer.commit(about);
    expect(await getCustomer('C-1')).toMatchObject({ id: 'C-1' });
    expect(await findCustomers(['email:zoe@firm.example', 'C-1'])).toHaveLength(1);
    expect(await store().buckets.count()).toBe(2);
  });

  test('the walk stops when it is told to', async () => {
    const writer = await startImport('shop');
    for (let n = 0; n < 50; n += 1) add(writer, `C-${n}`, `p${n}@firm.example`);
    await writer.commit(about);
    let seen = 0;
    await walkCustomers(() => {
      seen += 1;
      return seen < 7;
    });
    expect(seen).toBe(7);
  });

  test('the switch is one step: the old one counts until the new one does', async () => {
    const old = await startImport('shop');
    add(old, 'C-1', 'zoe@firm.example', { orders: 1 });
    await old.commit(about);
    const next = await startImport('shop');
    add(next, 'C-1', 'zoe@firm.example', { orders: 2 });
    await next.flush();
    expect((await getCustomer('C-1'))?.facts[0]?.amount).toBe(1);
    await next.commit(about);
    expect((await getCustomer('C-1'))?.facts[0]?.amount).toBe(2);
    expect((await readyImports()).map((one) => one.id)).toEqual([next.id]);
    expect(await store().buckets.where('import').equals(old.id).count()).toBe(0);
    await deleteImport(next.id);
    expect(await getCustomer('C-1')).toBeNull();
  });
});
