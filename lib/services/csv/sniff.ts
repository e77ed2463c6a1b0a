import type { CsvShape, DateOrder } from '../types.ts';
import { BrokenQuotesError, CsvReader } from './parse.ts';
import { currencyIn, isBlank } from './values.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Cells of the first records of a text; a quote that is cut by the end of the sample is not held against it. */
export function sampleRows(text: string, delimiter: string, most: number): string[][] {
  const reader = new CsvReader(delimiter);
  try {
    return [...reader.push(text), ...reader.end()].slice(0, most).map((record) => record.cells);
  } catch (error) {
    if (!(error instanceof BrokenQuotesError)) throw error;
    const before = text.split(/\r\n|\n|\r/, error.line - 1).join('\n');
    return before === '' ? [] : sampleRows(before, delimiter, most);
  }
}

/** The delimiter that cuts the sample into the most columns most evenly; a comma when nothing does. */
export function sniffDelimiter(sample: string): CsvShape['delimiter'] {
  const declared = /^sep=(.)\r?\n/i.exec(sample)?.[1];
  if (declared && (DELIMITERS as readonly string[]).includes(declared)) return declared as CsvShape['delimiter'];
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(sampleRows(sample, delimiter, 50)) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

/**
 * Columns of the first row, weighted by the share of rows that have as many, and by the share of cells without a stray
 * quotation mark: a wrong delimiter cuts quoted cells apart. One column = 0.
 */
function evenness(rows: string[][]): number {
  const width = rows[0]?.length ?? 0;
  if (width < 2) return 0;
  const same = rows.filter((row) => row.length === width).length / rows.length;
  const cells = rows.flat();
  const clean = cells.filter((cell) => !cell.includes('"')).length / cells.length;
  return same * same * clean * (1 + Math.log2(width));
}

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const FIGURE = /\d/;

/** The first row is a header when it holds words only: no address, no figure, nothing empty, nothing twice. */
export function sniffHeader(rows: string[][]): boolean {
  const first = (rows[0] ?? []).map((cell) => cell.trim());
  if (first.length === 0 || first.every((cell) => cell === '')) return false;
  if (first.some((cell) => ADDRESS.test(cell) || /^@\w/.test(cell))) return false;
  const figures = first.filter((cell) => FIGURE.test(cell) && !/\p{L}{2}/u.test(cell)).length;
  return figures === 0;
}

/** Which order the dates of a sample are in, and whether the sample settles it. */
export function sniffDateOrder(cells: readonly string[]): { order: DateOrder; sure: boolean } {
  const dates = cells.flatMap((cell) => /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{2,4})\b/.exec(cell) ?? []);
  const triples = cells.flatMap((cell) => {
    const match = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{2,4})\b/.exec(cell);
    return match ? [[Number(match[1]), Number(match[2]), match[0].includes('.')] as const] : [];
  });
  if (dates.length === 0) return { order: 'ymd', sure: true };
  const [firsts, seconds] = [triples.some(([a]) => a > 12), triples.some(([, b]) => b > 12)];
  if (firsts && !seconds) return { order: 'dmy', sure: true };
  if (seconds && !firsts) return { order: 'mdy', sure: true };
  // Dates with points are written day first everywhere; with strokes they are not.
  if (triples.every(([, , points]) => points)) return { order: 'dmy', sure: true };
  return { order: 'dmy', sure: false };
}

/** Which sign is the decimal one in the figures of a sample; a file with semicolons has decimal commas. */
export function sniffDecimal(cells: readonly string[], delimiter: string): 'point' | 'comma' {
  let [point, comma] = [0, 0];
  for (const cell of cells) {
    if (/\d,\d{1,2}(?!\d)|\.\d{3},/.test(cell)) comma += 1;
    if (/\d\.\d{1,2}(?!\d)|,\d{3}\./.test(cell)) point += 1;
  }
  if (point === comma) return delimiter === ';' ? 'comma' : 'point';
  return comma > point ? 'comma' : 'point';
}

/** The currency that most of these cells name; null when none does. */
export function sniffCurrency(cells: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const code = isBlank(cell) ? null : currencyIn(cell);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
