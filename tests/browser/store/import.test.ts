import { afterAll, beforeAll, expect, test } from 'vitest';
import { listImports, searchCustomers } from '../../../lib/services/directory.ts';
import { importCustomers } from '../../../lib/services/import.ts';
import { previewCsv } from '../../../lib/services/preview.ts';
import type { ImportProgress, ImportReport } from '../../../lib/services/types.ts';
import { deleteStore, findCustomers, store } from '../../../lib/store/index.ts';

const ROWS = 100_000;
const FIRST = ['Dana', 'Luis', 'Chloé', 'Noor', 'Jörg', 'Aiko', 'Tom "T" Ash', 'O’Neil, Pat'];

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const line = (n: number) =>
  [
    `C-${n}`,
    quoted(`${FIRST[n % FIRST.length]} ${n}`),
    `person${n}@shop${n % 97}.example`,
    n % 3 === 0 ? `@person_${n}` : '',
    n % 41,
    `"${(n % 5000) + 0.5}"`,
    `2026-${String((n % 9) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`,
    ['Gold', 'Silver', ''][n % 3],
  ].join(',');

/** Every 1,000th line is repeated, every 2,500th is broken. */
function file(): Blob {
  const parts = ['Customer ID,Name,Email,X handle,Orders,Total Spent,Last order,Tier\r\n'];
  for (let n = 0; n < ROWS; n += 1) {
    parts.push(line(n), '\r\n');
    if (n % 1000 === 0) parts.push(line(n), '\r\n');
    if (n % 2500 === 0) parts.push(`C-bad${n},Nobody,not an address,,1,1,2026-01-01,\r\n`);
  }
  return new Blob(parts);
}

let report: ImportReport;
const seen: ImportProgress[] = [];

beforeAll(async () => {
  await deleteStore();
  const csv = file();
  const preview = await previewCsv(csv);
  if (!preview.ok) throw new Error(preview.failure.says);
  const { mapping, dateOrder } = preview.value;
  const onProgress = (progress: ImportProgress) => void seen.push(progress);
  const done = await importCustomers({ file: csv, name: 'shop', mapping, dateOrder, currency: 'EUR', onProgress });
  if (!done.ok) throw new Error(done.failure.says);
  report = done.value;
  console.log(`100,000 customers (${(csv.size / 1e6).toFixed(1)} MB) imported in ${report.took} ms`);
}, 120_000);

afterAll(() => deleteStore());

test('takes every good line, merges the repeated ones, refuses the broken ones with line and column', () => {
  expect(report).toMatchObject({ customers: ROWS, duplicates: 100, refused: 40, forgotten: 0, lines: ROWS + 140 });
  expect(report.refusedLines[0]).toEqual({
    line: 4,
    column: 'Email',
    reason: '“not an address” is not an e-mail address.',
    cell: 'not an address',
  });
});

test('the progress goes up to the whole file', () => {
  expect(seen.length).toBeGreaterThan(5);
  expect(seen.at(-1)).toMatchObject({ bytes: seen.at(-1)!.size, stage: 'finishing', refused: 40 });
  expect(seen.every((one, at) => at === 0 || one.bytes >= seen[at - 1]!.bytes)).toBe(true);
});

test('the quintile borders are those of the file', () => {
  expect(report.reference).toMatchObject({ currency: 'EUR', customers: ROWS, orders: [8, 16, 24, 32] });
  expect(report.reference?.spend).toEqual([999.5, 1999.5, 2999.5, 3999.5]);
});

test('finds one person by e-mail and by handle, with every figure dated', async () => {
  const started = performance.now();
  const [byMail] = await findCustomers(['email:person77777@shop80.example']);
  const byMailTook = performance.now() - started;
  expect(byMail).toMatchObject({ id: 'C-77777', name: 'Luis 77777' });
  const [byHandle] = await findCustomers(['handle:x:person_33333']);
  expect(byHandle).toMatchObject({ id: 'C-33333', handles: ['x:@person_33333'] });
  expect(byHandle?.facts).toContainEqual({
    kind: 'spend',
    amount: 3333.5,
    unit: 'EUR',
    label: 'EUR 3,334 spent',
    source: 'csv:shop',
    asOf: report.asOf,
  });
  expect(await findCustomers(['email:nobody@nowhere.example'])).toEqual([]);
  console.log(`look-up by e-mail, first of this page: ${byMailTook.toFixed(1)} ms`);
});

test('looks up a hundred people one after the other', async () => {
  const times: number[] = [];
  for (let n = 0; n < 100; n += 1) {
    const wanted = (n * 997) % ROWS;
    const started = performance.now();
    const found = await findCustomers([`email:person${wanted}@shop${wanted % 97}.example`]);
    times.push(performance.now() - started);
    expect(found.map((one) => one.id)).toEqual([`C-${wanted}`]);
  }
  times.sort((a, b) => a - b);
  console.log(`look-up p50 ${times[50]!.toFixed(1)} ms, p95 ${times[95]!.toFixed(1)} ms`);
});

test('the directory is packed: about a hundred customers a record', async () => {
  expect(await store().buckets.count()).toBe(1024);
  expect((await listImports()).map((one) => one.name)).toEqual(['shop']);
});

test('searches by a part of a name', async () => {
  const found = await searchCustomers('chloé 4242', 5);
  expect(found.map((one) => one.name)).toContain('Chloé 42426');
});

test('a cancelled second import leaves the first as it was', async () => {
  const csv = file();
  const preview = await previewCsv(csv);
  if (!preview.ok) throw new Error(preview.failure.says);
  const stop = new AbortController();
  const onProgress = ({ rows }: ImportProgress) => rows > 30_000 && stop.abort();
  const { mapping, dateOrder } = preview.value;
  const request = { file: csv, name: 'shop', mapping, dateOrder, currency: 'USD', onProgress, signal: stop.signal };
  const done = await importCustomers(request);
  expect(done).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  expect((await listImports()).map((one) => [one.id, one.currency])).toEqual([[report.id, 'EUR']]);
  expect(await store().buckets.count()).toBe(1024);
  expect(await store().imports.count()).toBe(1);
}, 60_000);

test('importing the same name again replaces the first and clears it away', async () => {
  const csv = new Blob(['email,orders\nzoe@firm.example,3\n']);
  const request = { file: csv, name: 'shop', mapping: ['email', 'orders'] as const, dateOrder: 'ymd' as const };
  const done = await importCustomers({ ...request, currency: null });
  expect(done).toMatchObject({ ok: true, value: { customers: 1, reference: null } });
  expect(await findCustomers(['email:person77777@shop80.example'])).toEqual([]);
  expect(await findCustomers(['email:zoe@firm.example'])).toHaveLength(1);
  expect(await store().buckets.count()).toBe(1);
}, 60_000);
