import { fail, type Outcome, ok } from '../domain/index.ts';
import { proposeMapping } from './csv/columns.ts';
import { decoded, fileKind, isUtf8 } from './csv/decode.ts';
import { sampleRows, sniffCurrency, sniffDateOrder, sniffDecimal, sniffDelimiter, sniffHeader } from './csv/sniff.ts';
import type { ColumnTarget, CsvEncoding, CsvPreview, CsvShape, ImportFailure } from './types.ts';

const SAMPLE_BYTES = 262_144;
const SHOWN_ROWS = 20;

/** A file bigger than this is refused: a browser tab cannot hold what it would become. */
export const LARGEST_FILE = 1_073_741_824;

/** A failure of an import with its sentence. */
export const refusal = (code: ImportFailure['code'], says: string, line: number | null = null) =>
  fail<ImportFailure>({ code, says, line });

/** The encoding of a file, or why it is not a text. Reads `limit` bytes at most. */
export async function encodingOf(
  file: Blob,
  limit: number,
  signal?: AbortSignal,
): Promise<Outcome<CsvEncoding, ImportFailure>> {
  if (file.size === 0) return refusal('empty', 'This file is empty.');
  if (file.size > LARGEST_FILE)
    return refusal('too-large', 'This file is larger than 1 GB. Split it and import the parts.');
  const head = new Uint8Array(await file.slice(0, 65_536).arrayBuffer());
  const kind = fileKind(head);
  if (kind.kind === 'binary') return refusal('binary', kind.says);
  return ok(kind.encoding ?? ((await isUtf8(file, signal, limit)) ? 'utf-8' : 'windows-1252'));
}

async function sampleText(file: Blob, encoding: CsvEncoding): Promise<string> {
  let text = '';
  for await (const piece of decoded(file.slice(0, SAMPLE_BYTES), encoding)) text += piece.text;
  return text;
}

/** Everything that can be told from a sample, with the user's choices (`shape`) in place of what was sniffed. */
function describe(text: string, whole: boolean, encoding: CsvEncoding, size: number, shape: Partial<CsvShape>) {
  const delimiter = shape.delimiter ?? sniffDelimiter(text);
  const all = sampleRows(text, delimiter, 500).filter((row, at) => at > 0 || !/^sep=/i.test(row[0] ?? ''));
  // The last record of a cut sample may be half a record.
  if (!whole && all.length > 1) all.pop();
  const hasHeader = shape.hasHeader ?? sniffHeader(all);
  const first = all[0] ?? [];
  const columns = hasHeader
    ? first.map((cell, at) => cell.trim() || `Column ${at + 1}`)
    : first.map((_, at) => `Column ${at + 1}`);
  const rows = hasHeader ? all.slice(1) : all;
  return { delimiter, hasHeader, columns, rows, encoding, size };
}

/** The cells of all columns with one of these targets. */
function cellsOf(rows: readonly string[][], mapping: readonly ColumnTarget[], ...targets: ColumnTarget[]): string[] {
  const at = mapping.flatMap((target, column) => (targets.includes(target) ? [column] : []));
  return rows.flatMap((row) => at.map((column) => row[column] ?? '')).filter((cell) => cell !== '');
}

/**
 * What a customer file looks like and what Aisle takes it for: encoding, delimiter, header, a mapping of the columns,
 * the order of its dates, the sign of its decimals, its currency. Reads the first 256 kB (the encoding: 4 MB).
 * `shape` holds what the user has chosen instead.
 */
export async function previewCsv(
  file: Blob,
  shape: Partial<CsvShape> = {},
): Promise<Outcome<CsvPreview, ImportFailure>> {
  try {
    const encoding = await encodingOf(file, 4_194_304);
    if (!encoding.ok) return encoding;
    const text = await sampleText(file, shape.encoding ?? encoding.value);
    const seen = describe(text, file.size <= SAMPLE_BYTES, shape.encoding ?? encoding.value, file.size, shape);
    if (seen.columns.length === 0) return refusal('empty', 'This file holds no lines.');
    return ok(propose(seen, text));
  } catch {
    return refusal('unreadable', 'This file cannot be read. Was it moved or changed meanwhile? Choose it again.');
  }
}

function propose(seen: ReturnType<typeof describe>, text: string): CsvPreview {
  const mapping = proposeMapping(seen.columns, seen.rows);
  const money = cellsOf(seen.rows, mapping, 'spend', 'monthly-revenue');
  const dates = sniffDateOrder(cellsOf(seen.rows, mapping, 'last-order', 'customer-since'));
  const headers = seen.columns.filter((_, at) => mapping[at] === 'spend' || mapping[at] === 'monthly-revenue');
  const bytesPerRow = Math.min(SAMPLE_BYTES, seen.size) / Math.max(1, text.split('\n').length);
  return {
    ...seen,
    rows: seen.rows.slice(0, SHOWN_ROWS),
    mapping,
    dateOrder: dates.order,
    dateOrderSure: dates.sure,
    decimal: sniffDecimal(money, seen.delimiter),
    currency: sniffCurrency([...cellsOf(seen.rows, mapping, 'currency'), ...money]) ?? sniffCurrency(headers),
    rowsAbout: Math.max(seen.rows.length, Math.round(seen.size / bytesPerRow) - (seen.hasHeader ? 1 : 0)),
  };
}
