import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyIn, isBlank, parseDate, parseNumber } from '../../../../lib/services/csv/values.ts';
import type { DateOrder } from '../../../../lib/services/types.ts';

describe('numbers', () => {
  const cases: [cell: string, decimal: 'point' | 'comma', want: number | null][] = [
    ['0', 'point', 0],
    ['12', 'point', 12],
    [' 12 ', 'point', 12],
    ['12.5', 'point', 12.5],
    ['12,5', 'point', 12.5],
    ['12.50', 'comma', 12.5],
    ['1,234', 'point', 1234],
    ['1,234', 'comma', 1.234],
    ['1.234', 'comma', 1234],
    ['1.234', 'point', 1.234],
    ['1,234.56', 'comma', 1234.56],
    ['1.234,56', 'point', 1234.56],
    ['1.234.567', 'point', 1_234_567],
    ['1,234,567', 'comma', 1_234_567],
    ['12,34,567', 'point', 1_234_567],
    ['1 234,56', 'comma', 1234.56],
    ['1\u202f234,56', 'comma', 1234.56],
    ["1'234.50", 'point', 1234.5],
    ['€1,840', 'point', 1840],
    ['1.840 €', 'comma', 1840],
    ['EUR 12.00', 'point', 12],
    ['12.00 USD', 'point', 12],
    ['$ 1,234.5', 'point', 1234.5],
    ['-12', 'point', -12],
    ['−12', 'point', -12],
    ['12.00-', 'point', -12],
    ['(12.00)', 'point', -12],
    ['+7', 'point', 7],
    ['.5', 'point', 0.5],
    ['0,123', 'point', 123],
    ['-0', 'point', 0],
    ['', 'point', null],
    ['abc', 'point', null],
    ['12 apples', 'point', null],
    ['1.2.3', 'point', null],
    ['1,23,4', 'point', null],
    ['1e5', 'point', null],
    ['0x10', 'point', null],
    ['Infinity', 'point', null],
    ['--5', 'point', -5],
    ['=1+1', 'point', null],
    ['١٢', 'point', null],
    ['9'.repeat(400), 'point', 1e60],
  ];
  test.each(cases)('%s (decimal %s) is %s', (cell, decimal, want) => {
    expect(parseNumber(cell, decimal)).toBe(want);
  });

  test('what a locale writes comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (cents) => {
        const amount = cents / 100;
        const style = { minimumFractionDigits: 2 };
        expect(parseNumber(amount.toLocaleString('en', style), 'point')).toBeCloseTo(amount, 6);
        expect(parseNumber(amount.toLocaleString('de', style), 'comma')).toBeCloseTo(amount, 6);
        expect(parseNumber(amount.toLocaleString('fr', style), 'comma')).toBeCloseTo(amount, 6);
      }),
      { numRuns: 500 },
    );
  });

  test('never throws, and never gives anything but a finite number or null', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom('point', 'comma'), (cell, decimal) => {
        const amount = parseNumber(cell, decimal as 'point');
        expect(amount === null || Number.isFinite(amount)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('dates', () => {
  const at = (text: string) => Date.parse(text);
  const cases: [cell: string, order: DateOrder, want: number | null][] = [
    ['2026-03-09', 'dmy', at('2026-03-09')],
    ['2026-3-9', 'dmy', at('2026-03-09')],
    ['2026-03-09T10:20:30Z', 'dmy', at('2026-03-09T10:20:30Z')],
    ['2026-03-09T10:20:30+02:00', 'dmy', at('2026-03-09T08:20:30Z')],
    ['2026-03-09 10:20:30', 'dmy', at('2026-03-09T10:20:30Z')],
    ['2026-03-09 10:20:30 UTC', 'dmy', at('2026-03-09')],
    ['09.03.2026', 'dmy', at('2026-03-09')],
    ['9/3/2026', 'dmy', at('2026-03-09')],
    ['3/9/2026', 'mdy', at('2026-03-09')],
    ['3/9/26', 'mdy', at('2026-03-09')],
    ['3/9/99', 'mdy', at('1999-03-09')],
    ['2026/03/09', 'dmy', at('2026-03-09')],
    ['26-03-09', 'ymd', at('2026-03-09')],
    ['31.12.2025 23:59', 'dmy', at('2025-12-31')],
    ['9 Mar 2026', 'mdy', at('2026-03-09')],
    ['9. März 2026', 'mdy', at('2026-03-09')],
    ['1er août 2026', 'mdy', at('2026-08-01')],
    ['9 de enero de 2026', 'mdy', at('2026-01-09')],
    ['Mon, 9 March 2026', 'mdy', at('2026-03-09')],
    ['March 9, 2026', 'dmy', at('2026-03-09')],
    ['Mar 9th, 2026', 'dmy', at('2026-03-09')],
    ['09-Mar-26', 'dmy', at('2026-03-09')],
    ['20260309', 'dmy', at('2026-03-09')],
    ['1772928000', 'dmy', 1772928000_000],
    ['1772928000000', 'dmy', 1772928000_000],
    ['46090', 'dmy', at('2026-03-09')],
    ['2026-02-30', 'dmy', null],
    ['31/04/2026', 'dmy', null],
    ['13/13/2026', 'dmy', null],
    ['3/25/2026', 'dmy', null],
    ['25/3/2026', 'mdy', null],
    ['yesterday', 'dmy', null],
    ['12', 'dmy', null],
    ['', 'dmy', null],
    ['9 Foo 2026', 'dmy', null],
    ['2026-00-10', 'dmy', null],
  ];
  test.each(cases)('%s in the order %s', (cell, order, want) => {
    expect(parseDate(cell, order)).toBe(want);
  });

  test('never throws, and never gives anything but a finite time or null', () => {
    const order = fc.constantFrom<DateOrder>('dmy', 'mdy', 'ymd');
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.stringMatching(/^[\d./ -]{0,20}$/),
      fc.stringMatching(/^\d{1,3} [a-zé]{2,8} \d{1,4}$/),
    );
    fc.assert(
      fc.property(text, order, (cell, how) => {
        const time = parseDate(cell, how);
        expect(time === null || Number.isFinite(time)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

test.each(['', ' ', '-', '—', 'N/A', 'n/a', '#N/A', 'null', 'None', 'unknown', 'NaN', '\\N'])(
  '%j says nothing',
  (cell) => {
    expect(isBlank(cell)).toBe(true);
  },
);

test.each(['0', 'no', 'a', '--', 'nobody'])('%j says something', (cell) => {
  expect(isBlank(cell)).toBe(false);
});

test.each([
  ['EUR 12', 'EUR'],
  ['12 USD', 'USD'],
  ['Total Spent (GBP)', 'GBP'],
  ['€12', 'EUR'],
  ['£3', 'GBP'],
  ['12 zł', 'PLN'],
  ['$12', null],
  ['12 kr', null],
  ['12', null],
  ['TOTAL', null],
  ['MRR', null],
  ['VIP 12', null],
  ['LTV (USD)', 'USD'],
])('%s names the currency %s', (cell, want) => {
  expect(currencyIn(cell)).toBe(want);
});
