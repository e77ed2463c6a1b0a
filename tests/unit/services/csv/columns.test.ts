import { describe, expect, test } from 'vitest';
import { proposeMapping } from '../../../../lib/services/csv/columns.ts';
import { type LineRules, readLine } from '../../../../lib/services/csv/lines.ts';
import { quintileBorders, referenceMaker } from '../../../../lib/services/csv/reference.ts';
import { emailOf, handleOf } from '../../../../lib/services/keys.ts';
import type { ColumnTarget } from '../../../../lib/services/types.ts';

describe('columns are known by their headers', () => {
  test.each<[header: string, want: ColumnTarget]>([
    ['Email', 'email'],
    ['E-Mail', 'email'],
    ['customer_email', 'email'],
    ['Email Address', 'email'],
    ['Correo electrónico', 'email'],
    ['Accepts Email Marketing', 'ignore'],
    ['X', 'handle:x'],
    ['Twitter handle', 'handle:x'],
    ['handle_x', 'handle:x'],
    ['Facebook name', 'handle:facebook'],
    ['instagram', 'handle:instagram'],
    ['Username', 'handle:'],
    ['Customer ID', 'id'],
    ['customerid', 'id'],
    ['Kundennummer', 'id'],
    ['First Name', 'first-name'],
    ['Nachname', 'last-name'],
    ['Name', 'name'],
    ['Nombre completo', 'name'],
    ['Total Orders', 'orders'],
    ['orders_count', 'orders'],
    ['Payment Count', 'orders'],
    ['Total Spent', 'spend'],
    ['Total Spend', 'spend'],
    ['total_spent (EUR)', 'spend'],
    ['LTV', 'spend'],
    ['Umsatz', 'spend'],
    ['Gasto total', 'spend'],
    ['Currency', 'currency'],
    ['Last order', 'last-order'],
    ['last_order_date', 'last-order'],
    ['Customer since', 'customer-since'],
    ['First Order', 'customer-since'],
    ['Created (UTC)', 'customer-since'],
    ['Loyalty tier', 'tier'],
    ['Status', 'tier'],
    ['Plan', 'plan'],
    ['MRR', 'monthly-revenue'],
    ['Refunds', 'refunds'],
    ['Open tickets', 'open-tickets'],
    ['Company', 'company'],
    ['Organisation', 'company'],
    ['Tags', 'segment'],
    ['Phone', 'ignore'],
    ['Note', 'ignore'],
    ['', 'ignore'],
    ['=1+1', 'ignore'],
  ])('%j holds %s', (header, want) => {
    expect(proposeMapping([header], [])).toEqual([want]);
  });

  test('a header that says nothing is known by its cells', () => {
    const rows = [
      ['zoe@firm.example', '@zoe', 'x'],
      ['noor@firm.example', '@noor_k', ''],
    ];
    expect(proposeMapping(['Column 1', 'Column 2', 'Column 3'], rows)).toEqual(['email', 'handle:', 'ignore']);
  });

  test('a figure has one column; a person may have several addresses', () => {
    const columns = ['Email', 'Email address', 'Total Spent', 'Revenue', 'Name', 'Full name'];
    expect(proposeMapping(columns, [])).toEqual(['email', 'email', 'spend', 'ignore', 'name', 'ignore']);
  });

  test('a header of a megabyte is read in no time', () => {
    expect(proposeMapping(['total '.repeat(200_000)], [])).toEqual(['ignore']);
  });
});

const NOW = Date.parse('2026-11-22');
const COLUMNS = ['Id', 'Name', 'Mail', 'X', 'Orders', 'Spent', 'Cur', 'Last', 'Tier'];
const MAPPING: ColumnTarget[] = [
  'id',
  'name',
  'email',
  'handle:x',
  'orders',
  'spend',
  'currency',
  'last-order',
  'tier',
];
const rules: LineRules = {
  ...{ columns: COLUMNS, mapping: MAPPING, dateOrder: 'dmy', decimal: 'comma', now: NOW },
  ...{ email: emailOf, handle: handleOf },
};
const read = (...cells: string[]) => readLine({ line: 7, cells }, rules);

describe('one line', () => {
  test('in full', () => {
    const got = read('C-1', ' Zoë Ash ', 'Zoe@Firm.example', '@Zoe', '12', '1.840,50', 'eur', '9.3.2026', 'Gold');
    expect(got).toEqual({
      ok: true,
      ownId: true,
      row: {
        id: 'C-1',
        name: 'Zoë Ash',
        emails: ['zoe@firm.example'],
        handles: ['x:@zoe'],
        values: {
          orders: 12,
          spend: 1840.5,
          currency: 'EUR',
          'last-order': Date.parse('2026-03-09'),
          tier: 'Gold',
        },
      },
    });
  });

  test('unknown is left out, never zero', () => {
    const got = read('', '', 'zoe@firm.example', '-', 'n/a', '', '', 'null', '');
    expect(got).toMatchObject({ ok: true, ownId: false, row: { id: 'zoe@firm.example', name: null, values: {} } });
    if (got.ok) expect(got.row.values).toEqual({});
  });

  test('zero is a figure', () => {
    expect(read('C-1', '', '', '', '0', '0')).toMatchObject({ row: { values: { orders: 0, spend: 0 } } });
  });

  test('missing cells at the end are unknown; empty ones beyond the header are nothing', () => {
    expect(read('C-1')).toMatchObject({ ok: true });
    expect(read('C-1', '', '', '', '', '', '', '', '', '', '')).toMatchObject({ ok: true });
  });

  test('several addresses in one cell', () => {
    expect(read('', '', 'a@b.example; c@d.example, a@b.example')).toMatchObject({
      row: { emails: ['a@b.example', 'c@d.example'] },
    });
  });

  test.each([
    [['', 'Zoe', '', '', '3'], null, 'No e-mail, handle or id on this line: nobody to recognise.', null],
    [['', '', 'zoe'], 'Mail', '“zoe” is not an e-mail address.', 'zoe'],
    [['', '', 'zoe ash@firm'], 'Mail', '“zoe” is not an e-mail address.', 'zoe ash@firm'],
    [['C', '', '', '@@'], 'X', '“@@” is not a handle.', '@@'],
    [['C', '', '', '', 'many'], 'Orders', '“many” is not a number.', 'many'],
    [['C', '', '', '', '-1'], 'Orders', '“-1” is not a whole number of things.', '-1'],
    [['C', '', '', '', '1,5'], 'Orders', '“1,5” is not a whole number of things.', '1,5'],
    [['C', '', '', '', '', '=1+1'], 'Spent', '“=1+1” is not a number.', '=1+1'],
    [['C', '', '', '', '', '', 'Euro'], 'Cur', '“Euro” is not a currency code such as EUR.', 'Euro'],
    [
      ['C', '', '', '', '', '', '', '31.2.2026'],
      'Last',
      '“31.2.2026” is not a date in the order day, month, year.',
      '31.2.2026',
    ],
    [['C', '', '', '', '', '', '', '1.1.2030'], 'Last', '“1.1.2030” lies in the future.', '1.1.2030'],
    ['abcdefghij'.split(''), null, 'This line has 10 cells where the header has 9: is a delimiter not quoted?', null],
  ])('%j is refused', (cells, column, reason, cell) => {
    expect(read(...cells)).toEqual({ ok: false, refused: { column, reason, cell } });
  });

  test('a count with a thousand sign is a thousand in either style', () => {
    expect(read('C', '', '', '', '1,234')).toMatchObject({ row: { values: { orders: 1234 } } });
    expect(read('C', '', '', '', '1.234')).toMatchObject({ row: { values: { orders: 1234 } } });
  });

  test('direction marks and control characters do not get into names', () => {
    const got = read('C', 'Zoe\u202e\u0000\nAsh');
    expect(got).toMatchObject({ row: { name: 'Zoe Ash' } });
  });

  test('a cell of a megabyte is cut', () => {
    const got = read('C', 'x'.repeat(1_000_000));
    expect(got.ok && got.row.name).toHaveLength(200);
    const bad = read('C', '', 'x'.repeat(1_000_000));
    expect(!bad.ok && bad.refused.cell).toHaveLength(80);
  });
});

describe('quintile borders', () => {
  test('are values of customers at 20, 40, 60 and 80 %', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(quintileBorders(hundred)).toEqual([20, 40, 60, 80]);
  });

  test('ties stay together', () => {
    expect(quintileBorders([...new Array(80).fill(1), ...new Array(20).fill(9)])).toEqual([1, 1, 1, 1]);
  });

  test('fewer than twenty customers give none', () => {
    expect(quintileBorders(Array.from({ length: 19 }, (_, at) => at))).toEqual([]);
    const few = referenceMaker();
    few.note(0, { orders: 3 });
    expect(few.finish('2026-11-22', 'EUR', 1)).toBeNull();
  });

  test('a later line of the same customer replaces its figures; other currencies are left out', () => {
    const maker = referenceMaker();
    for (let n = 0; n < 50; n += 1) maker.note(n, { orders: n, spend: n * 10 });
    for (let n = 50; n < 60; n += 1) maker.note(n, { spend: 1_000_000, currency: 'JPY' });
    maker.note(49, { orders: 0 });
    const day = 86_400_000;
    maker.note(0, { 'last-order': Date.parse('2026-11-22') - 10 * day });
    expect(maker.finish('2026-11-22', 'EUR', 60)).toEqual({
      orders: [8, 18, 28, 38],
      spend: [90, 190, 290, 390],
      daysSinceLastOrder: [],
      tenureMonths: [],
      currency: 'EUR',
      customers: 60,
      asOf: '2026-11-22',
    });
  });

  test('days and months count from the day on which the file was true', () => {
    const maker = referenceMaker();
    const end = Date.parse('2026-11-22');
    for (let n = 0; n < 20; n += 1)
      maker.note(n, { 'last-order': end - n * 86_400_000, 'customer-since': end - n * 30.44 * 86_400_000 });
    const made = maker.finish('2026-11-22', null, 20);
    expect(made?.daysSinceLastOrder).toEqual([3, 7, 11, 15]);
    expect(made?.tenureMonths.map(Math.round)).toEqual([3, 7, 11, 15]);
  });
});
