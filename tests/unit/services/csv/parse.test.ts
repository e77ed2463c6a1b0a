import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BrokenQuotesError, CsvReader, LONGEST_CELL } from '../../../../lib/services/csv/parse.ts';

function read(text: string, delimiter = ',', cut = text.length || 1) {
  const reader = new CsvReader(delimiter);
  const records = [];
  for (let at = 0; at < text.length; at += cut) records.push(...reader.push(text.slice(at, at + cut)));
  return [...records, ...reader.end()];
}
const cells = (text: string, delimiter = ',') => read(text, delimiter).map((record) => record.cells);

describe('every way in which files are written', () => {
  const cases: [name: string, text: string, want: string[][], delimiter?: string][] = [
    ['nothing', '', []],
    ['blank lines only', '\n\r\n\r', []],
    ['one cell', 'a', [['a']]],
    ['plain', 'a,b\nc,d\n', [['a', 'b'], ['c', 'd']]], // biome-ignore format: a table
    ['no line break at the end', 'a,b\nc,d', [['a', 'b'], ['c', 'd']]], // biome-ignore format: a table
    ['CR LF', 'a,b\r\nc,d\r\n', [['a', 'b'], ['c', 'd']]], // biome-ignore format: a table
    ['CR alone', 'a,b\rc,d', [['a', 'b'], ['c', 'd']]], // biome-ignore format: a table
    ['blank lines between', 'a\n\n\nb', [['a'], ['b']]],
    ['empty cells', ',,\na,,b\n', [['', '', ''], ['a', '', 'b']]], // biome-ignore format: a table
    ['trailing delimiter', 'a,b,\n', [['a', 'b', '']]],
    ['quoted delimiter', '"a,b",c', [['a,b', 'c']]],
    ['quoted line break', '"a\nb",c', [['a\nb', 'c']]],
    ['quoted CR LF', '"a\r\nb",c', [['a\r\nb', 'c']]],
    ['doubled quote', '"say ""hi""",c', [['say "hi"', 'c']]],
    ['only a doubled quote', '""""', [['"']]],
    ['empty quotes', '"",a', [['', 'a']]],
    ['empty quotes alone on a line', '""\na', [['a']]],
    ['quote inside a plain cell', 'a"b,c', [['a"b', 'c']]],
    ['text after the closing quote', '"a"b,c', [['ab', 'c']]],
    ['space before a quote keeps the quote', 'a, "b"', [['a', ' "b"']]],
    ['semicolons', 'a;b,c;"d;e"', [['a', 'b,c', 'd;e']], ';'],
    ['tabs', 'a\tb c\t', [['a', 'b c', '']], '\t'],
    ['bars', 'a|b', [['a', 'b']], '|'],
    ['bidi and emoji', 'أهلا,👩‍👩‍👧', [['أهلا', '👩‍👩‍👧']]],
    ['a lone surrogate', '\ud800,b', [['\ud800', 'b']]],
    ['a NUL', 'a\u0000b,c', [['a\u0000b', 'c']]],
  ];
  test.each(cases)('%s', (_, text, want, delimiter) => {
    expect(cells(text, delimiter)).toEqual(want);
  });
});

describe('line numbers are those of the file', () => {
  test('plain lines and blank ones', () => {
    expect(read('a\n\nb\r\n\r\nc').map((record) => record.line)).toEqual([1, 3, 5]);
  });

  test('a record is on the line on which it starts; line breaks in quotes count', () => {
    expect(read('"a\nb\r\nc\rd",1\ne,2').map((record) => record.line)).toEqual([1, 5]);
  });

  test('an open quote names its own line', () => {
    expect(() => read('a\nb,"c\nd\ne')).toThrow(new BrokenQuotesError(2));
  });

  test('a quote that swallows the file is found before it fills the memory', () => {
    expect(() => read(`a\n"${'b,c\n'.repeat(LONGEST_CELL)}`, ',', 4096)).toThrow(BrokenQuotesError);
  });
});

test('the result does not depend on where the text is cut', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é'), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 7 }), (input, cut) => {
      const whole = outcome(() => read(input));
      expect(outcome(() => read(input, ',', cut))).toEqual(whole);
    }),
    { numRuns: 2000 },
  );
});

test('what was written comes back', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n');
      expect(cells(text)).toEqual(rows);
    }),
    { numRuns: 1000 },
  );
});

test('a megabyte without any delimiter is one cell', () => {
  expect(cells('x'.repeat(1_000_000))[0]![0]).toHaveLength(1_000_000);
});

function outcome(run: () => unknown) {
  try {
    return { records: run() };
  } catch (error) {
    return { broken: (error as BrokenQuotesError).line };
  }
}
