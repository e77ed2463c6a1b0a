import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { listImports, refusedAsCsv, removeImport, searchCustomers } from '../../../lib/services/directory.ts';
import { importCustomers } from '../../../lib/services/import.ts';
import { previewCsv } from '../../../lib/services/preview.ts';
import type { ColumnTarget, ImportRequest } from '../../../lib/services/types.ts';
import { deleteStore, findCustomers, store } from '../../../lib/store/index.ts';

const utf16le = (text: string) =>
  Uint8Array.from(Array.from(text).flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));

/** Previews a file and imports it as proposed. */
async function take(content: BlobPart, more: Partial<ImportRequest> = {}) {
  const file = new Blob([content]);
  const preview = await previewCsv(file, more.shape);
  if (!preview.ok) return preview;
  const { mapping, dateOrder, decimal, currency } = preview.value;
  return importCustomers({ file, name: 'shop', mapping, dateOrder, decimal, currency, ...more });
}

beforeEach(() => deleteStore());

describe('files as they come', () => {
  test('UTF-8 with a mark, commas, CR LF', async () => {
    const done = await take('\ufeffEmail,Name,Orders\r\nzoe@firm.example,"Ash, Zoë",12\r\n');
    expect(done).toMatchObject({ ok: true, value: { customers: 1, refused: 0, columns: ['Email', 'Name', 'Orders'] } });
    const [zoe] = await findCustomers(['email:zoe@firm.example']);
    expect(zoe).toMatchObject({ id: 'email:zoe@firm.example', name: 'Ash, Zoë' });
    expect(zoe?.facts).toEqual([
      expect.objectContaining({ kind: 'orders', amount: 12, unit: 'count', label: '12 orders', source: 'csv:shop' }),
    ]);
  });

  test('windows-1252, semicolons, decimal commas, days first', async () => {
    const text = 'E-Mail;Name;Umsatz;Last order\nzoe@firm.example;Zo\u00eb \u0080;1.840,50;31.12.2025\n';
    const raw = Uint8Array.from(Array.from(text).map((c) => c.charCodeAt(0)));
    expect(await take(raw)).toMatchObject({ ok: true, value: { customers: 1 } });
    const [zoe] = await findCustomers(['email:zoe@firm.example']);
    expect(zoe?.name).toBe('Zoë €');
    expect(zoe?.facts.map((fact) => fact.amount)).toEqual([1840.5, Date.parse('2025-12-31')]);
  });

  test.each([true, false])('UTF-16 LE from a spreadsheet, with tabs; mark: %s', async (mark) => {
    const text = `${mark ? '\ufeff' : ''}email\tname\nzoe@firm.example\tZoë\nnoor@firm.example\tNoor\n`;
    expect(await take(utf16le(text))).toMatchObject({ ok: true, value: { customers: 2 } });
    expect((await findCustomers(['email:zoe@firm.example']))[0]?.name).toBe('Zoë');
  });

  test('an Excel hint on the first line', async () => {
    expect(await take('sep=;\nemail;name\nzoe@firm.example;Zoe\n')).toMatchObject({
      ok: true,
      value: { customers: 1 },
    });
  });

  test('no header', async () => {
    const done = await take('zoe@firm.example,Zoe\nnoor@firm.example,Noor\n');
    expect(done).toMatchObject({ ok: true, value: { customers: 2, columns: ['Column 1', 'Column 2'] } });
  });

  test('line breaks in quotes do not shift the numbers of refused lines', async () => {
    const done = await take('email,name\nzoe@firm.example,"Zoe\nAsh"\nnobody,X\n');
    expect(done).toMatchObject({ ok: true, value: { refusedLines: [{ line: 4, column: 'email' }] } });
  });

  test('money in several currencies', async () => {
    await take('email,spend,currency\na@b.example,10,USD\nc@d.example,20,\n', { currency: 'EUR' });
    const [usd] = await findCustomers(['email:a@b.example']);
    const [eur] = await findCustomers(['email:c@d.example']);
    expect(usd?.facts[0]).toMatchObject({ unit: 'USD', label: 'USD 10 spent' });
    expect(eur?.facts[0]).toMatchObject({ unit: 'EUR', label: 'EUR 20 spent' });
  });
});

describe('files that are none', () => {
  test.each<[name: string, content: BlobPart, code: string, says: RegExp]>([
    ['empty', '', 'empty', /empty/],
    ['blank lines', '\n\n\n', 'empty', /no lines/],
    ['a header alone', 'email,name\n', 'empty', /header but no lines/],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'binary', /Excel/],
    ['noise', new Uint8Array(5000).map((_, at) => at % 7), 'binary', /not a text/],
    [
      'an open quote',
      'email,name\nzoe@firm.example,"Zoe\nnoor@firm.example,Noor\n',
      'broken-quotes',
      /line 2 is never/,
    ],
    ['no key', 'Name,Orders\nZoe,3\n', 'no-key-column', /nobody could be recognised/],
    ['prose', 'Dear all,\nplease find the list attached.\n', 'no-key-column', /nobody could be recognised/],
    ['only bad lines', 'email,name\nx,Zoe\ny,Noor\n', 'nothing-usable', /None of the 2 lines.*Line 2.*mapping/],
  ])('%s: a sentence, and nothing is lost', async (_, content, code, says) => {
    await take('email\nbefore@firm.example\n');
    const done = await take(content);
    expect(done).toMatchObject({ ok: false, failure: { code, says: expect.stringMatching(says) } });
    expect(await findCustomers(['email:before@firm.example'])).toHaveLength(1);
    expect(await listImports()).toHaveLength(1);
    expect(await store().imports.count()).toBe(1);
  });

  test('a file that is too large is refused unread', async () => {
    const huge = { size: 2 ** 31, slice: () => expect.unreachable() } as unknown as Blob;
    expect(await previewCsv(huge)).toMatchObject({ ok: false, failure: { code: 'too-large' } });
  });

  test('a file that goes away while it is read', async () => {
    const file = new Blob(['email\nzoe@firm.example\n']);
    vi.spyOn(file, 'slice').mockImplementation(() => {
      throw new DOMException('gone', 'NotReadableError');
    });
    const request = {
      file,
      name: 'shop',
      mapping: ['email'] as ColumnTarget[],
      dateOrder: 'ymd' as const,
      currency: null,
    };
    expect(await importCustomers(request)).toMatchObject({ ok: false, failure: { code: 'unreadable' } });
    expect(await previewCsv(file)).toMatchObject({ ok: false, failure: { code: 'unreadable' } });
  });

  test('a full disk is said, and the earlier data stays', async () => {
    await take('email\nbefore@firm.example\n');
    vi.spyOn(store().buckets, 'bulkPut').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await take('email\nzoe@firm.example\n')).toMatchObject({ ok: false, failure: { code: 'storage-full' } });
    expect(await findCustomers(['email:before@firm.example'])).toHaveLength(1);
    expect(await store().imports.count()).toBe(1);
  });

  test('cancelled before it starts', async () => {
    const done = await take('email\nzoe@firm.example\n', { signal: AbortSignal.abort() });
    expect(done).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    expect(await store().imports.count()).toBe(0);
  });
});

describe('people in several lines and files', () => {
  test('lines of one address are merged and counted; the later figure wins, unknown does not', async () => {
    const done = await take('email,name,orders,tier\nzoe@firm.example,Zoe,3,Gold\nZOE@firm.example,,5,\n');
    expect(done).toMatchObject({ ok: true, value: { customers: 1, duplicates: 1, lines: 2 } });
    const [zoe] = await findCustomers(['email:zoe@firm.example']);
    expect(zoe).toMatchObject({ name: 'Zoe' });
    expect(zoe?.facts.map((fact) => fact.label)).toEqual(['5 orders', 'Gold']);
  });

  test('one id with two addresses is found by both', async () => {
    await take('id,email,x\nC-1,a@b.example,\nC-1,c@d.example,@zoe\n');
    for (const key of ['email:a@b.example', 'email:c@d.example', 'handle:x:zoe'])
      expect((await findCustomers([key])).map((one) => [one.id, one.emails])).toEqual([
        ['C-1', ['a@b.example', 'c@d.example']],
      ]);
  });

  test('two ids with one address are two customers', async () => {
    await take('id,email\nC-1,a@b.example\nC-2,a@b.example\n');
    expect((await findCustomers(['email:a@b.example'])).map((one) => one.id).sort()).toEqual(['C-1', 'C-2']);
  });

  test('two files side by side: facts of both, each with its source', async () => {
    await take('email,orders\nzoe@firm.example,3\n', { name: 'shop' });
    await take('email,plan\nzoe@firm.example,Pro\n', { name: 'billing' });
    const [zoe, ...rest] = await findCustomers(['email:zoe@firm.example']);
    expect(rest).toEqual([]);
    expect(zoe?.facts.map((fact) => fact.source).sort()).toEqual(['csv:billing', 'csv:shop']);
    const [billing] = (await listImports()).filter((one) => one.name === 'billing');
    await removeImport(billing!.id);
    expect((await findCustomers(['email:zoe@firm.example']))[0]?.facts).toHaveLength(1);
    expect(await store().buckets.where('import').equals(billing!.id).count()).toBe(0);
  });

  test('is searched by e-mail, id, handle, and a part of the name or company', async () => {
    await take('id,email,x,name,company\nC-1,a@b.example,zoe,Zoe Ash,Ashworks\nC-2,c@d.example,,Noor Kay,Kayak\n');
    const ids = async (query: string) => (await searchCustomers(query)).map((one) => one.id);
    expect(await ids('A@B.example')).toEqual(['C-1']);
    expect(await ids('C-2')).toEqual(['C-2']);
    expect(await ids('x:@zoe')).toEqual(['C-1']);
    expect(await ids('noor')).toEqual(['C-2']);
    expect(await ids('ashw')).toEqual(['C-1']);
    expect(await ids('nobody')).toEqual([]);
    expect(await ids(' ')).toEqual([]);
  });
});

test('what is true on a day says so', async () => {
  await take('email,orders\nzoe@firm.example,3\n', { asOf: '2026-10-01T00:00:00.000Z' });
  expect((await findCustomers(['email:zoe@firm.example']))[0]?.facts[0]?.asOf).toBe('2026-10-01T00:00:00.000Z');
});

test('refused lines are a file of their own, safe in a spreadsheet', async () => {
  const done = await take('email,name\n=HYPERLINK("x"),Zoe\na@b.example,Noor\n');
  if (!done.ok) throw new Error(done.failure.says);
  const text = refusedAsCsv(done.value.refusedLines);
  expect(text.split('\r\n')[0]).toBe('\ufeffline,column,reason,cell');
  expect(text).toContain(`"'=HYPERLINK(""x"")"`);
});

test('more than a thousand refused lines are counted, a thousand are kept', async () => {
  const done = await take(`email\n${'x\n'.repeat(1500)}a@b.example\n`, { mapping: ['email'] });
  expect(done).toMatchObject({ ok: true, value: { refused: 1500, customers: 1 } });
  expect(done.ok && done.value.refusedLines).toHaveLength(1000);
});

test('a preview says what it sees', async () => {
  const rows = Array.from({ length: 30 }, (_, n) => `p${n}@firm.example;${n};€ ${n},50;0${(n % 9) + 1}/02/2026`);
  const file = new Blob([`Email;Orders;Total Spent;Last order\n${rows.join('\n')}\n`]);
  const preview = await previewCsv(file);
  expect(preview).toMatchObject({
    ok: true,
    value: {
      ...{ encoding: 'utf-8', delimiter: ';', hasHeader: true, decimal: 'comma', currency: 'EUR' },
      ...{ dateOrder: 'dmy', dateOrderSure: false, size: file.size },
      columns: ['Email', 'Orders', 'Total Spent', 'Last order'],
      mapping: ['email', 'orders', 'spend', 'last-order'],
    },
  });
  expect(preview.ok && preview.value.rows).toHaveLength(20);
  expect(preview.ok && preview.value.rowsAbout).toBeGreaterThanOrEqual(30);
  const other = await previewCsv(file, { hasHeader: false, delimiter: ',', encoding: 'windows-1252' });
  expect(other).toMatchObject({ ok: true, value: { hasHeader: false, delimiter: ',', encoding: 'windows-1252' } });
});

test('the file gives the quintile borders, in the currency that most customers pay in', async () => {
  const rows = Array.from({ length: 100 }, (_, n) => `p${n}@firm.example,${n + 1},${(n + 1) * 10}`);
  const done = await take(`email,orders,spend\n${rows.join('\n')}\n`, { currency: 'EUR' });
  expect(done).toMatchObject({
    value: { reference: { orders: [20, 40, 60, 80], spend: [200, 400, 600, 800], currency: 'EUR', customers: 100 } },
  });
});
