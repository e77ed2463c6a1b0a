import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countSms, gsmSafe } from '../../../lib/channels/sms.ts';

describe('parts of an SMS', () => {
  test.each([
    ['a', 160, 1],
    ['a', 161, 2],
    ['a', 306, 2],
    ['a', 307, 3],
    ['я', 70, 1],
    ['я', 71, 2],
    ['я', 134, 2],
    ['я', 135, 3],
  ])('%s times %d', (letter, times, parts) => {
    expect(countSms(letter.repeat(times)).segments).toBe(parts);
  });

  test('a two-septet sign is not split over two parts', () => {
    // 152 letters leave one septet free in the first part: the euro sign moves to the second, which is then full.
    const text = `${'a'.repeat(152)}€${'a'.repeat(151)}`;
    expect(countSms(text)).toMatchObject({ length: 305, segments: 2 });
    expect(countSms(`${text}a`)).toMatchObject({ length: 306, segments: 3 });
  });
});

describe('gsmSafe', () => {
  test.each([
    ['“It’s fine” – really…', '"It\'s fine" - really...'],
    ['Ça va, cœur', 'Ça va, coeur'],
    ['ça', 'ca'],
    ['Está aquí mañana', 'Està aquí mañana'.replace('à', 'a').replace('í', 'i')],
    ['a\u00a0b\u200bc', 'a bc'],
    ['日本 👍', '日本 👍'],
    ['e\u0301', 'é'],
  ])('%s', (from, to) => {
    expect(gsmSafe(from)).toBe(to);
  });

  test('keeps letters when asked to', () => {
    expect(gsmSafe('“ça”', 'keep')).toBe('"ça"');
  });

  test('is idempotent and never makes a text dearer in parts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const safe = gsmSafe(text);
        expect(gsmSafe(safe)).toBe(safe);
        if (countSms(text).encoding === 'gsm-7') expect(countSms(safe).encoding).toBe('gsm-7');
      }),
    );
  });
});
