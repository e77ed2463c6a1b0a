import { describe, expect, it } from 'vitest';
import { type Moment, orderOf } from '../../../lib/adapters/generic/moments.ts';
import { shownTime as parse } from '../../../lib/dom/shown-times.ts';

const minutes = (iso: string): number => Date.parse(iso) / 60_000;
const at = (n: number | null, weak = false): Moment => ({ shown: String(n), at: n, weak, el: null });

describe('parse', () => {
  it.each([
    ['Nov 18, 2026, 8:12 AM', '2026-11-18T08:12:00Z'],
    ['18. November 2026, 20:05', '2026-11-18T20:05:00Z'],
    ['18.11.2026 08:12', '2026-11-18T08:12:00Z'],
    ['2026/11/18 8:12 pm', '2026-11-18T20:12:00Z'],
    ['2026年11月18日 08:12', '2026-11-18T08:12:00Z'],
    ['20 nov. 2026', '2026-11-20T00:00:00Z'],
    ['11/18/2026 08:12', '2026-11-18T08:12:00Z'],
  ])('reads %s', (text, iso) => {
    expect(parse(text)).toEqual({ at: minutes(iso), weak: false });
  });

  it.each([
    ['3 days ago', -4320],
    ['vor 2 Stunden', -120],
    ['hace 5 minutos', -5],
    ['an hour ago', -60],
    ['2日前', -2880],
    ['3 mo', -129_600],
  ])('reads the age %s', (text, age) => {
    expect(parse(text)?.at).toBe(age);
  });

  it('keeps a clock for the direction only, and gives null for anything else', () => {
    expect(parse('09:41')).toEqual({ at: 581, weak: true });
    expect(parse('soon')).toBeNull();
    expect(parse('')).toBeNull();
    expect(parse('9'.repeat(5000))).toBeNull();
  });
});

describe('orderOf', () => {
  it('sorts by time when all have one', () => {
    expect(orderOf([at(30), at(10), at(20)])).toEqual([1, 2, 0]);
  });

  it('turns lists that run backwards, also by clocks', () => {
    expect(orderOf([at(30, true), at(20, true), at(10, true)])).toEqual([2, 1, 0]);
  });

  it('keeps the page order for equal times and without times', () => {
    expect(orderOf([at(-60), at(-60), at(-60)])).toEqual([0, 1, 2]);
    expect(orderOf([at(null), at(null)])).toEqual([0, 1]);
  });

  it('does not turn a day change of clocks around', () => {
    expect(orderOf([at(492, true), at(640, true), at(423, true)])).toEqual([0, 1, 2]);
  });

  it('keeps the few without a time behind the one before them', () => {
    expect(orderOf([at(50), at(40), at(null), at(30), at(20), at(10)])).toEqual([5, 4, 3, 2, 1, 0]);
  });
});
