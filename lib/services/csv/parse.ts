/** One record of a file: its cells and the line on which it starts, 1-based. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** A quote that opens on `line` and never closes. */
export class BrokenQuotesError extends Error {
  override name = 'BrokenQuotesError';
  readonly line: number;
  constructor(line: number) {
    super(`The quotation mark on line ${line} is never closed`);
    this.line = line;
  }
}

/** A cell longer than this is an unclosed quotation mark, not a cell. */
export const LONGEST_CELL = 100_000;

/**
 * A streaming reader for delimited text (RFC 4180 and the ways in which files differ from it): quoted delimiters,
 * quoted line breaks, doubled quotes, CR LF, LF or CR, text after a closing quote, blank lines skipped.
 * `push` gives the records that became complete, `end` the last one. Linear in the length of the input.
 * @throws BrokenQuotesError
 */
export function csvReader(delimiter: string) {
  const quote = 34;
  const [lf, cr, comma] = [10, 13, delimiter.charCodeAt(0)];
  let cells: string[] = [];
  let cell = '';
  let state: 'start' | 'plain' | 'quoted' | 'quote-in-quoted' = 'start';
  let line = 1;
  let recordLine = 1;
  let quoteLine = 1;
  let afterCr = false;
  let records: CsvRecord[] = [];

  const endCell = () => {
    cells.push(cell);
    cell = '';
    state = 'start';
  };
  const endRecord = () => {
    endCell();
    if (cells.length > 1 || cells[0] !== '') records.push({ line: recordLine, cells });
    cells = [];
    recordLine = line;
  };
  const special = (code: number) => {
    if (code === comma) return endCell();
    afterCr = code === cr;
    line += 1;
    endRecord();
  };
  /** Takes the longest run of ordinary characters at once; gives the position after it. */
  const run = (text: string, from: number): number => {
    let at = from;
    if (state === 'quoted') {
      while (at < text.length && text.charCodeAt(at) !== quote) {
        const code = text.charCodeAt(at);
        if (code === lf || (code === cr && text.charCodeAt(at + 1) !== lf)) line += 1;
        at += 1;
      }
    } else {
      for (; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === comma || code === lf || code === cr) break;
      }
      if (at > from) state = 'plain';
    }
    cell += text.slice(from, at);
    if (state === 'quoted' && cell.length > LONGEST_CELL) throw new BrokenQuotesError(quoteLine);
    return at;
  };
  const step = (text: string, at: number): number => {
    const code = text.charCodeAt(at);
    if (afterCr && code === lf) {
      afterCr = false;
      return at + 1;
    }
    afterCr = false;
    if (state === 'start' && code === quote) {
      state = 'quoted';
      quoteLine = line;
      return at + 1;
    }
    if (state === 'quoted' && code === quote) {
      state = 'quote-in-quoted';
      return at + 1;
    }
    if (state === 'quote-in-quoted' && code === quote) {
      cell += '"';
      state = 'quoted';
      return at + 1;
    }
    if (state !== 'quoted' && (code === comma || code === lf || code === cr)) {
      special(code);
      return at + 1;
    }
    return run(text, at);
  };
  const take = () => {
    const done = records;
    records = [];
    return done;
  };
  return {
    push(text: string): CsvRecord[] {
      for (let at = 0; at < text.length; ) at = step(text, at);
      return take();
    },
    end(): CsvRecord[] {
      if (state === 'quoted') throw new BrokenQuotesError(quoteLine);
      if (cells.length > 0 || cell !== '') endRecord();
      return take();
    },
  };
}
