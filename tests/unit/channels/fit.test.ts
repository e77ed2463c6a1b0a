import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signOffOf } from '../../../lib/channels/fit.ts';
import { channels, findLinks, fit as fitTo, lengthOf, measure } from '../../../lib/channels/index.ts';

const ids = channels.map((channel) => channel.id);
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 900 }),
  fc.string({ unit: 'binary', maxLength: 900 }),
  fc
    .array(
      fc.constantFrom(
        'word ',
        'https://example.com/abc ',
        '\ud800',
        '👨‍👩‍👧‍👦',
        'e\u0301',
        '@dana ',
        'ç',
        'End. ',
        '\n',
      ),
      {
        maxLength: 400,
      },
    )
    .map((parts) => parts.join('')),
);

describe('properties of fit and measure', () => {
  test('fit is never over, and fitting again changes nothing', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...ids), (text, id) => {
        const fitted = fitTo(text, id);
        expect(lengthOf(fitted, id).over).toBe(false);
        expect(fitTo(fitted, id)).toBe(fitted);
      }),
      { numRuns: 300 },
    );
  });

  test('a text that fits comes back unchanged', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...ids), (text, id) => {
        if (!lengthOf(text, id).over) expect(fitTo(text, id)).toBe(text);
      }),
    );
  });

  test('measure is a whole number, zero or more', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...ids), (text, id) => {
        const length = measure(text, id);
        expect(Number.isInteger(length) && length >= 0).toBe(true);
      }),
    );
  });

  test('what is kept ends at a grapheme border', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 200, maxLength: 900 }), (text) => {
        const body = fitTo(text, 'tiktok-comment');
        const segments = new Intl.Segmenter().segment(text);
        const ends = new Set([0, ...[...segments].map((part) => part.index + part.segment.length)]);
        if (text.startsWith(body)) expect(ends.has(body.length)).toBe(true);
      }),
    );
  });

  test('no link is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('see', 'https://example.com/some/long/path', 'ok.', 'ça'), { maxLength: 90 }),
        (words) => {
          const text = words.join(' ');
          for (const id of ['tiktok-comment', 'play-review', 'bluesky']) {
            const fitted = fitTo(text, id);
            for (const link of findLinks(fitted)) {
              expect(fitted.slice(link.start, link.end)).toBe('https://example.com/some/long/path');
            }
          }
        },
      ),
    );
  });
});

describe('where fit cuts', () => {
  test('after a sentence', () => {
    const text = 'We found your parcel. It is in Leeds. '.repeat(20);
    expect(fitTo(text, 'x-reply')).toMatch(/Leeds\.$|parcel\.$/);
  });

  test('after a word when there is only one sentence', () => {
    const words = fitTo('parcel '.repeat(100), 'x-reply').split(' ');
    expect(new Set(words)).toEqual(new Set(['parcel']));
  });

  test('after a grapheme when there is only one word', () => {
    expect(fitTo('👨‍👩‍👧‍👦'.repeat(40), 'tiktok-comment')).toBe('👨‍👩‍👧‍👦'.repeat(13));
  });

  test('keeps the sign-off', () => {
    expect(fitTo(`${'We are looking into it. '.repeat(30)}^AB`, 'x-reply')).toMatch(/into it\. \^AB$/);
    expect(fitTo(`${'We are looking into it. '.repeat(90)}\n\nKind regards,\nAna`, 'play-review')).toMatch(
      /into it\.\s+Kind regards,\nAna$/,
    );
  });

  test('knows a sign-off from a sentence', () => {
    expect(signOffOf('All good now ^AB')).toBe(' ^AB');
    expect(signOffOf('All good now - Ana')).toBe(' - Ana');
    expect(signOffOf('All good now.\nBest,\nAna Bell')).toBe('\nBest,\nAna Bell');
    expect(signOffOf('All good now. It is done.')).toBe('');
  });

  test('puts an SMS into its alphabet before it cuts', () => {
    const text = `Your café’s order – ready… ${'a'.repeat(100)}`;
    expect(fitTo(text, 'sms')).toBe(`Your café's order - ready... ${'a'.repeat(100)}`);
  });

  test('gives an empty text when not even one link fits', () => {
    expect(fitTo(`https://example.com/${'a'.repeat(400)}`, 'tiktok-comment')).toBe('');
  });

  test('Bluesky also has a limit in bytes', () => {
    const flags = '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'.repeat(150);
    expect(measure(flags, 'bluesky')).toBe(150);
    expect(new TextEncoder().encode(fitTo(flags, 'bluesky')).length).toBeLessThanOrEqual(3000);
  });
});

describe('a megabyte', () => {
  const samples = ['word. ', '😀', '\ud800', 'a.', 'a.com.', ')', '\n', '"', '@a ', 'https://a.com/', 'e\u0301'];
  test.each(samples)('of %j fits everywhere', (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    // One channel of each unit.
    for (const id of ['x-reply', 'bluesky', 'mastodon', 'tiktok-comment', 'ticket', 'sms']) {
      expect(lengthOf(fitTo(text, id), id).over).toBe(false);
    }
  });
});
