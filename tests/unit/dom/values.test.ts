import { describe, expect, it } from 'vitest';
import { minutesAgo } from '../../../lib/dom/ago.ts';
import { amountOf } from '../../../lib/dom/amount.ts';
import { cleanText } from '../../../lib/dom/clean.ts';
import { hashOf } from '../../../lib/dom/hash.ts';
import { instantOf, isoOf, timeOf } from '../../../lib/dom/time.ts';
import { parse } from '../../contracts/folder.ts';

describe('amountOf', () => {
  it.each([
    ['12.4K', 12_400],
    ['12,4 mil', 12_400],
    ['3,4 Tsd.', 3400],
    ['1.204', 1204],
    ['1,204', 1204],
    ['1 204', 1204],
    ['1\u202F204', 1204],
    ["1'204", 1204],
    ['1.204.500', 1_204_500],
    ['1.234,56 €', 1234.56],
    ['$1,234.56', 1234.56],
    ['0.500', 0.5],
    ['1.2M followers', 1_200_000],
    ['3 Mio.', 3_000_000],
    ['2,5 mln', 2_500_000],
    ['2,3 Mrd.', 2_300_000_000],
    ['12万', 120_000],
    ['1.5億', 150_000_000],
    ['3.2만', 32_000],
    ['5 lakh', 500_000],
    ['٣٤', 34],
    ['１２', 12],
    ['7 mentions', 7],
    ['12 minutes', 12],
    ['2378 Likes. Liked', 2378],
  ])('%s is %d', (text, amount) => expect(amountOf(text)).toBe(amount));

  it.each(['', 'none', '—', 'K', '😀'])('%j is unknown, not zero', (text) => expect(amountOf(text)).toBeNull());
});

describe('time', () => {
  const at = (html: string) => timeOf(parse(`<main>${html}</main>`).querySelector('main > *'));

  it('prefers the machine-readable time, on the element or in it', () => {
    expect(at('<time datetime="2026-11-22T09:05:00+02:00">9:05</time>')).toBe('2026-11-22T07:05:00.000Z');
    expect(at('<a href="#"><time datetime="2026-11-22T09:05:00Z">9:05</time></a>')).toBe('2026-11-22T09:05:00.000Z');
    expect(at('<span data-time="1700000000">then</span>')).toBe('2023-11-14T22:13:20.000Z');
    expect(at('<abbr title="2013-04-10 08:48:35Z">Apr 10</abbr>')).toBe('2013-04-10T08:48:35.000Z');
  });

  it('leaves a time without a zone as it is, and gives shown text otherwise', () => {
    expect(at('<time datetime="2026-11-22 09:05">x</time>')).toBe('2026-11-22T09:05');
    expect(at('<span title="Sat Nov 14 2026">Sat&nbsp;Nov 14</span>')).toBe('Sat Nov 14');
    expect(at('<span></span>')).toBeNull();
    expect(timeOf(null)).toBeNull();
  });

  it('refuses what is no time', () => {
    for (const text of ['', 'yesterday', '2026-99-99T00:00Z', '123', null]) expect(isoOf(text)).toBeNull();
    expect(instantOf('Sat Nov 14')).toBeNull();
    expect(instantOf('2026-11-22T09:05')).toBe(Date.UTC(2026, 10, 22, 9, 5));
  });
});

describe('minutesAgo', () => {
  it.each([
    ['just now', 0],
    ['5m', 5],
    ['3h', 180],
    ['2 hrs', 120],
    ['3d', 4320],
    ['1w', 10_080],
    ['4 months', 172_800],
    ['vor 5 Std.', 300],
    ['hace 2 días', 2880],
    ['il y a 3 j', 4320],
    ['3時間前', 180],
    ['about 4 hours', 240],
  ])('%s is %d minutes', (text, minutes) => expect(minutesAgo(text)).toBe(minutes));

  it.each(['Sun Nov 22 09:05:51 2026', '09:14', '2026-11-22', 'Jun 15', ''])('%j is no relative time', (text) => {
    expect(minutesAgo(text)).toBeNull();
  });
});

describe('cleanText', () => {
  it('removes hidden characters and keeps line breaks', () => {
    expect(cleanText('a\u00ADb\u2066c\u2069\u0000d\r\ne\u2028f\u00A0g')).toBe('abcd\ne\nf g');
    expect(cleanText('❤\uFE0F\uFE0F\uFE0F')).toBe('❤\uFE0F');
  });

  it('takes any input', () => {
    for (const text of ['', '\uD800', '\u{E0001}'.repeat(1000), '\uFE0F'.repeat(100_000)]) {
      expect(cleanText(text).isWellFormed()).toBe(true);
    }
  });
});

describe('hashOf', () => {
  it('is stable, short, and tells parts apart', () => {
    expect(hashOf('a', 'b')).toBe(hashOf('a', 'b'));
    expect(hashOf('a', 'b')).not.toBe(hashOf('ab', ''));
    expect(hashOf('a', null)).not.toBe(hashOf('a', ''));
    expect(hashOf('x'.repeat(100_000))).toMatch(/^[0-9a-z]{11}$/);
  });

  it('has no collision in ten thousand short texts', () => {
    expect(new Set(Array.from({ length: 10_000 }, (_, i) => hashOf(`message ${i}`))).size).toBe(10_000);
  });
});
