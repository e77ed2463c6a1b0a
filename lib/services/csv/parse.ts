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

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * A streaming reader for delimited text (RFC 4180 and the ways in which files differ from it): quoted delimiters,
 * quoted line breaks, doubled quotes, CR LF, LF or CR, text after a closing quote, blank lines skipped.
 * Linear in the length of the input; the result does not depend on where the input is cut.
 */
export class CsvReader {
  readonly #delimiter: number;
  #cells: string[] = [];
  #cell = '';
  #state: 'start' | 'plain' | 'quoted' | 'quote-in-quoted' = 'start';
  #line = 1;
  #recordLine = 1;
  #quoteLine = 1;
  /** The last character was a CR: an LF now belongs to it. */
  #afterCr = false;
  #records: CsvRecord[] = [];

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /**
   * Reads on and gives the records that became complete.
   * @throws BrokenQuotesError
   */
  push(text: string): CsvRecord[] {
    for (let at = 0; at < text.length; ) at = this.#step(text, at);
    return this.#take();
  }

  /**
   * Gives the last record, if the text does not end in a line break.
   * @throws BrokenQuotesError
   */
  end(): CsvRecord[] {
    if (this.#state === 'quoted') throw new BrokenQuotesError(this.#quoteLine);
    if (this.#cells.length > 0 || this.#cell !== '') this.#endRecord();
    return this.#take();
  }

  #take(): CsvRecord[] {
    const done = this.#records;
    this.#records = [];
    return done;
  }

  /** Takes one special character or one run of ordinary ones; gives the position after it. */
  #step(text: string, at: number): number {
    const code = text.charCodeAt(at);
    if (this.#state === 'quoted') return code === QUOTE ? this.#quoteInQuoted(at) : this.#quotedRun(text, at);
    const secondHalf = this.#afterCr && code === LF;
    this.#afterCr = false;
    if (secondHalf) return at + 1;
    if (code === QUOTE && this.#state !== 'plain') return this.#quote(at);
    if (code === this.#delimiter) this.#endCell();
    else if (code === LF || code === CR) this.#endLine(code);
    else return this.#plainRun(text, at);
    return at + 1;
  }

  #quoteInQuoted(at: number): number {
    this.#state = 'quote-in-quoted';
    this.#afterCr = false;
    return at + 1;
  }

  /** Opens a quoted cell, or is the second of a doubled quote. */
  #quote(at: number): number {
    if (this.#state === 'quote-in-quoted') this.#cell += '"';
    else this.#quoteLine = this.#line;
    this.#state = 'quoted';
    return at + 1;
  }

  #quotedRun(text: string, from: number): number {
    let at = from;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) break;
      if (code === CR || (code === LF && !this.#afterCr)) this.#line += 1;
      this.#afterCr = code === CR;
    }
    this.#cell += text.slice(from, at);
    if (this.#cell.length > LONGEST_CELL) throw new BrokenQuotesError(this.#quoteLine);
    return at;
  }

  #plainRun(text: string, from: number): number {
    let at = from;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === this.#delimiter || code === LF || code === CR) break;
    }
    this.#cell += text.slice(from, at);
    this.#state = 'plain';
    return at;
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = '';
    this.#state = 'start';
  }

  #endLine(code: number): void {
    this.#afterCr = code === CR;
    this.#line += 1;
    this.#endRecord();
  }

  #endRecord(): void {
    this.#endCell();
    const blank = this.#cells.length === 1 && this.#cells[0] === '';
    if (!blank) this.#records.push({ line: this.#recordLine, cells: this.#cells });
    this.#cells = [];
    this.#recordLine = this.#line;
  }
}
