import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoded, fileKind, isUtf8, pieces } from '../../../../lib/services/csv/decode.ts';
import {
  sampleRows,
  sniffCurrency,
  sniffDateOrder,
  sniffDecimal,
  sniffDelimiter,
  sniffHeader,
} from '../../../../lib/services/csv/sniff.ts';
import { csvCell, writeCsv } from '../../../../lib/services/csv/write.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) =>
  new Uint8Array(Array.from(text).flatMap((c) => (little ? [c.charCodeAt(0), 0] : [0, c.charCodeAt(0)])));

describe('what a file is, by its first bytes', () => {
  test.each([
    ['plain text', bytes('email,name\n'), null],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), null],
    ['UTF-16 LE with a mark', new Uint8Array([0xff, 0xfe, 0x61, 0]), 'utf-16le'],
    ['UTF-16 BE with a mark', new Uint8Array([0xfe, 0xff, 0, 0x61]), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16('email,name\nzoe@firm.example,Zoe', true), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16('email,name\nzoe@firm.example,Zoe', false), 'utf-16be'],
  ])('%s', (_, head, encoding) => {
    expect(fileKind(head)).toEqual({ kind: 'text', encoding });
  });

  test.each([
    ['an Excel workbook', [0x50, 0x4b, 3, 4, 20], /Excel workbook/],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0], /old Excel/],
    ['a PDF', [...bytes('%PDF-1.7')], /PDF/],
    ['gzip', [0x1f, 0x8b, 8], /compressed/],
    ['zeros', new Array(100).fill(0), /not a text/],
    ['noise', [1, 2, 3, 4, 5, 97, 98], /not a text/],
  ])('%s is refused in words', (_, head, says) => {
    expect(fileKind(new Uint8Array(head))).toMatchObject({ kind: 'binary', says: expect.stringMatching(says) });
  });

  test('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (head) => ['text', 'binary'].includes(fileKind(head).kind)),
    );
  });
});

describe('decoding', () => {
  test('UTF-8 is told from an 8-bit page by all its bytes', async () => {
    expect(await isUtf8(new Blob([bytes('Zoë,€')]))).toBe(true);
    expect(await isUtf8(new Blob([new Uint8Array([0x5a, 0x6f, 0xeb])]))).toBe(false);
    expect(await isUtf8(new Blob([bytes('a'.repeat(2_000_000)), new Uint8Array([0xeb, 0x2c])]))).toBe(false);
  });

  test('a character that the limit cuts is not held against the file', async () => {
    expect(await isUtf8(new Blob([bytes('aé')]), undefined, 2)).toBe(true);
    expect(await isUtf8(new Blob([bytes('é').slice(0, 1)]))).toBe(false);
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const)('%s, mark dropped', async (encoding) => {
    const text = 'é,€\n';
    const raw: Record<string, number[]> = {
      'utf-8': [0xef, 0xbb, 0xbf, ...bytes(text)],
      'utf-16le': [0xff, 0xfe, ...Array.from(text).flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])],
      'utf-16be': [0xfe, 0xff, ...Array.from(text).flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255])],
      'windows-1252': [0xe9, 0x2c, 0x80, 0x0a],
    };
    let got = '';
    for await (const piece of decoded(new Blob([new Uint8Array(raw[encoding]!)]), encoding)) got += piece.text;
    expect(got).toBe(text);
  });

  test('a character across two pieces stays whole', async () => {
    const file = new Blob([bytes(`${'a'.repeat(1_048_575)}é`)]);
    let got = '';
    for await (const piece of decoded(file, 'utf-8')) got += piece.text;
    expect(got.endsWith('aé')).toBe(true);
  });

  test('stops between pieces when it is told to', async () => {
    const stop = new AbortController();
    const read = async () => {
      for await (const _ of pieces(new Blob([bytes('abcdef')]), stop.signal, 2)) stop.abort(new Error('enough'));
    };
    await expect(read()).rejects.toThrow('enough');
  });
});

describe('the shape of a file', () => {
  test.each([
    ['a,b,c\n1,2,3', ','],
    ['a;b;c\n1,5;2;3', ';'],
    ['a\tb\n1,2\t3,4', '\t'],
    ['a|b\n1|2', '|'],
    ['email\nzoe@firm.example', ','],
    ['', ','],
    ['sep=;\na,b;c\n', ';'],
    ['name;spend\n"Ash; Tom";1,5\n"Noor";2,5', ';'],
    ['"a,b";"c,d"\n"e,f";"g,h"', ';'],
  ])('%j is cut by %j', (text, want) => {
    expect(sniffDelimiter(text)).toBe(want);
  });

  test('a quote that the sample cuts costs only its own record', () => {
    expect(sampleRows('a,b\nc,d\ne,"f', ',', 10)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(sampleRows('"a', ',', 10)).toEqual([]);
  });

  test.each([
    [['email', 'name'], true],
    [['E-mail', 'Orders 2025'], true],
    [['zoe@firm.example', 'Zoe'], false],
    [['Zoe', '12'], false],
    [['@zoe', 'Zoe'], false],
    [['', ''], false],
  ])('%j is a header: %s', (row, want) => {
    expect(sniffHeader([row])).toBe(want);
  });

  test.each([
    [['31/12/2025', '01/02/2026'], 'dmy', true],
    [['12/31/2025', '01/02/2026'], 'mdy', true],
    [['01/02/2026', '03/04/2026'], 'dmy', false],
    [['01.02.2026'], 'dmy', true],
    [['2026-01-02'], 'ymd', true],
    [['31/12/2025', '12/31/2025'], 'dmy', false],
    [[], 'ymd', true],
  ])('dates %j are %s, sure: %s', (cells, order, sure) => {
    expect(sniffDateOrder(cells)).toEqual({ order, sure });
  });

  test.each([
    [['1,50', '2,75'], ',', 'comma'],
    [['1.50'], ';', 'point'],
    [['1.234,5'], ',', 'comma'],
    [['1,234.5'], ';', 'point'],
    [['12'], ';', 'comma'],
    [['12'], ',', 'point'],
  ])('figures %j with %j have a decimal %s', (cells, delimiter, want) => {
    expect(sniffDecimal(cells, delimiter)).toBe(want);
  });

  test('the currency that most cells name', () => {
    expect(sniffCurrency(['EUR 1', 'USD 2', '3 EUR'])).toBe('EUR');
    expect(sniffCurrency(['1', '2'])).toBeNull();
  });
});

describe('writing', () => {
  test.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+cmd|calc', "'+cmd|calc"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2+3', "'-2+3"],
    ['\t=1', `"'\t=1"`],
    ['-5', '-5'],
    ['-5,20', '"-5,20"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    [null, ''],
    [7, '7'],
  ])('%j is written %j', (value, want) => {
    expect(csvCell(value)).toBe(want);
  });

  test('no written cell starts like a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        const [cell = ''] = sampleRows(`${csvCell(text)},x`, ',', 1)[0] ?? [];
        expect(/^[=+@\t\r]/.test(cell) && !/^\+\d/.test(cell)).toBe(false);
      }),
    );
  });

  test('rows end in CR LF after a byte order mark', () => {
    expect(writeCsv([['a', 1], ['b', null]])).toBe('\ufeffa,1\r\nb,\r\n'); // biome-ignore format: one line
  });
});
