import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePageTime } from '../../../lib/scoring/page-time.ts';

const utc = (iso: string) => Date.parse(iso);
const local = (...parts: [number, number, number, number, number, number?]) =>
  new Date(parts[0], parts[1] - 1, parts[2], parts[3], parts[4], parts[5] ?? 0).getTime();

describe('a time with its zone', () => {
  it.each([
    ['2026-11-22T09:05:51Z', '2026-11-22T09:05:51Z'],
    ['2026-11-22T09:05:51.250Z', '2026-11-22T09:05:51Z'],
    ['2026-11-22T09:05:51+01:00', '2026-11-22T08:05:51Z'],
    ['2026-11-22T09:05+0530', '2026-11-22T03:35:00Z'],
    ['2026-11-22 09:05:51 UTC', '2026-11-22T09:05:51Z'],
    ['Sun, 22 Nov 2026 09:05:51 +0100', '2026-11-22T08:05:51Z'],
    ['Sun Nov 22 09:05:51 +0000 2026', '2026-11-22T09:05:51Z'],
    ['Sun Nov 22 2026 09:05:51 GMT-0500 (EST)', '2026-11-22T14:05:51Z'],
    ['Nov 22, 2026 9:05 AM PST', '2026-11-22T17:05:00Z'],
  ])('%s', (text, expected) => {
    expect(parsePageTime(text)).toBe(utc(expected));
  });
});

describe('a time without a zone is the clock of this device', () => {
  it.each([
    ['Sun Nov 22 09:05:51 2026', local(2026, 11, 22, 9, 5, 51)],
    ['2026-11-22 10:33', local(2026, 11, 22, 10, 33)],
    ['2026-11-22T10:33', local(2026, 11, 22, 10, 33)],
    ['2026/11/22 10:33', local(2026, 11, 22, 10, 33)],
    ['22.11.2026 10:33', local(2026, 11, 22, 10, 33)],
    ['9:05 AM · Nov 22, 2026', local(2026, 11, 22, 9, 5)],
    ['12:10 a.m. · Nov 22, 2026', local(2026, 11, 22, 0, 10)],
    ['12:10 PM, November 22nd, 2026', local(2026, 11, 22, 12, 10)],
    ['22 de noviembre de 2026, 17:40', local(2026, 11, 22, 17, 40)],
    ['dim. 22 août 2027 à 07:00', local(2027, 8, 22, 7, 0)],
    ['1er février 2026 08:15', local(2026, 2, 1, 8, 15)],
    ['Sonntag, 22. November 2026 09:05', local(2026, 11, 22, 9, 5)],
    ['2 Mär 2026 09:05', local(2026, 3, 2, 9, 5)],
  ])('%s', (text, expected) => {
    expect(parsePageTime(text)).toBe(expected);
  });
});

describe('what does not name one moment', () => {
  it.each([
    [null],
    [''],
    ['09:30'],
    ['3 days ago'],
    ['about 5 hours'],
    ['yesterday at 9:05'],
    ['hace 2 horas'],
    ['Nov 22'],
    ['Nov 22, 9:05 AM'],
    ['22 Nov 2026'],
    ['2026-11-22'],
    ['03/04/2026 9:00'],
    ['2026-13-01 10:00'],
    ['2026-02-30 10:00'],
    ['31 Nov 2026 10:00'],
    ['2026-11-22 25:00'],
    ['Nov 22, 2026 13:05 PM'],
    ['Nov or Dec 22, 2026 13:05'],
  ])('%s', (text) => {
    expect(parsePageTime(text)).toBeNull();
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const time = parsePageTime(text);
        expect(time === null || Number.isFinite(time)).toBe(true);
      }),
    );
    expect(parsePageTime('9'.repeat(1_000_000))).toBeNull();
  });

  it('reads every ISO time back', () => {
    const years = { min: new Date('1991-01-01'), max: new Date('2199-01-01'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(years), (date) => {
        const whole = Math.floor(date.getTime() / 1000) * 1000;
        expect(parsePageTime(new Date(whole).toISOString())).toBe(whole);
      }),
    );
  });
});
