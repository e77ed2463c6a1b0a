import { describe, expect, test } from 'vitest';
import { countSms } from '../../../lib/channels/sms.ts';
import { countBytes, countCodePoints, countGraphemes } from '../../../lib/channels/units.ts';
import { weighX } from '../../../lib/channels/x-weight.ts';

const thumb = '\u{1f44d}';
const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}';
const flag = '\u{1f1eb}\u{1f1f7}';
const keycap = '1\ufe0f\u20e3';

// Every row of the channel reference: text, UTF-16, code points, graphemes, bytes, X weight, SMS.
const rows: [string, number, number, number, number, number, string][] = [
  ['Sorry!', 6, 6, 6, 6, 6, 'gsm-7 6'],
  ['Désolé', 6, 6, 6, 8, 6, 'gsm-7 6'],
  ['ça', 2, 2, 2, 3, 2, 'ucs-2 2'],
  ['naïve', 5, 5, 5, 6, 5, 'ucs-2 5'],
  ['€5', 2, 2, 2, 4, 3, 'gsm-7 3'],
  ['“quoted”', 8, 8, 8, 12, 8, 'ucs-2 8'],
  ['it’s', 4, 4, 4, 6, 4, 'ucs-2 4'],
  ['wait…', 5, 5, 5, 7, 6, 'ucs-2 5'],
  ['a—b', 3, 3, 3, 5, 3, 'ucs-2 3'],
  ['日本語', 3, 3, 3, 9, 6, 'ucs-2 3'],
  [thumb, 2, 1, 1, 4, 2, 'ucs-2 2'],
  [`${thumb}\u{1f3fd}`, 4, 2, 1, 8, 2, 'ucs-2 4'],
  [family, 11, 7, 1, 25, 2, 'ucs-2 11'],
  [flag, 4, 2, 1, 8, 2, 'ucs-2 4'],
  [keycap, 3, 3, 1, 7, 2, 'ucs-2 3'],
  ['e\u0301', 2, 2, 1, 3, 1, 'gsm-7 1'],
];

describe('the six units', () => {
  test.each(rows)('%s', (text, utf16, points, graphemes, bytes, weight, sms) => {
    expect(text.length).toBe(utf16);
    expect(countCodePoints(text)).toBe(points);
    expect(countGraphemes(text)).toBe(graphemes);
    expect(countBytes(text)).toBe(bytes);
    expect(weighX(text, 23, false)).toBe(weight);
    const counted = countSms(text);
    expect(`${counted.encoding} ${counted.length}`).toBe(sms);
  });

  test('an empty text is nothing in every unit', () => {
    expect([countCodePoints(''), countGraphemes(''), countBytes(''), weighX('', 23, true)]).toEqual([0, 0, 0, 0]);
    expect(countSms('')).toMatchObject({ length: 0, segments: 0 });
  });

  test('a lone surrogate counts, and does not throw', () => {
    expect(countCodePoints('a\ud800b')).toBe(3);
    expect(countGraphemes('a\ud800b')).toBe(3);
    expect(countBytes('\udc00')).toBe(3);
    expect(weighX('\ud800', 23, false)).toBe(2);
  });
});

describe('X weight', () => {
  const weigh = (text: string) => weighX(text, 23, true);

  test.each([
    ['https://example.com/a/very/long/path?with=parameters', 23],
    ['http://a.co', 23],
    ['see example.com now', 31],
    ['see example.com.', 28],
    ['(example.org/a_(b))', 25],
    ['shop.example.co.uk', 23],
    ['example.de/hilfe', 23],
    ['example.de', 10],
    ['bit.co', 23],
    ['dana@example.com', 16],
    ['one.two three', 13],
    ['日本example.com', 27],
  ])('a link in %s', (text, weight) => {
    expect(weigh(text)).toBe(weight);
  });

  test('mentions that lead a reply cost nothing, later ones do', () => {
    expect(weigh('@dana @shop_1 hello')).toBe(5);
    expect(weigh('hello @dana')).toBe(11);
    expect(weighX('@dana hi', 23, false)).toBe(8);
  });

  test('a copyright sign is light as a letter and heavy as an emoji', () => {
    expect(weigh('©')).toBe(1);
    expect(weigh('©\ufe0f')).toBe(2);
  });
});
