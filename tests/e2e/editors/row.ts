import { Bench } from './bench.ts';
import { type Cells, CONTENT, elsewhere, flat } from './cells.ts';
import type { Seat } from './seat.ts';

export type Row = Cells;

/** The columns of the matrix, in the order of the table. */
export const COLUMNS = [
  ...['empty', 'at caret', 'lines at caret', 'above', 'replace', 'blank lines', 'emoji', 'RTL', '5,000'],
  ...['caret after', 'typing', 'undo', 'Ctrl+Z', 'state', 'CSP', 'shadow', 'frame', 'silent'],
];

/** Every cell of one editor in one browser. */
export async function rowOf(seat: Seat, origin: string, editor: string): Promise<Row> {
  // Slate hears of a caret that the browser has moved a tenth of a second later.
  const bench = new Bench(seat, editor === 'slate' ? 120 : 30);
  const oneLine = editor === 'input' ? flat : (text: string) => text;
  const url = (query = '') => `${origin}/editor?editor=${editor}${query}`;
  const row: Row = {};
  const broken = await bench.open(url());
  if (broken) throw new Error(`${editor} does not run: ${broken}`);
  for (const test of CONTENT) Object.assign(row, await test(bench, oneLine));
  row.CSP = await elsewhere(bench, [url('&strict=1'), url('&strict=1&policy=1')], oneLine);
  row.shadow = await elsewhere(bench, [url('&where=shadow')], oneLine);
  row.frame = await elsewhere(bench, [url('&where=frame')], oneLine);
  row.silent = bench.sent.length === 0 ? { mark: 'ok', why: '' } : { mark: 'WRONG', why: bench.sent.join(' ') };
  return Object.fromEntries(COLUMNS.map((name) => [name, row[name]!]));
}
