import { fail, type Outcome, ok } from '../domain/index.ts';
import { type ImportWriter, openGraveyard, StorageFullError, startImport } from '../store/index.ts';
import { decoded } from './csv/decode.ts';
import { type LineRules, readLine } from './csv/lines.ts';
import { BrokenQuotesError, CsvReader, type CsvRecord } from './csv/parse.ts';
import { type ReferenceMaker, referenceMaker } from './csv/reference.ts';
import { dropValueFacts } from './directory.ts';
import { customerKeys, emailOf, handleOf } from './keys.ts';
import { encodingOf, previewCsv, refusal } from './preview.ts';
import type {
  ColumnTarget,
  CsvPreview,
  ImportFailure,
  ImportProgress,
  ImportReport,
  ImportRequest,
  RefusedLine,
} from './types.ts';

const REFUSED_KEPT = 1000;
/** Customers per import; beyond it the memory of a tab runs out before the disk. */
const MOST_ROWS = 2_000_000;

/** What one running import holds. */
interface Run {
  request: ImportRequest;
  preview: CsvPreview;
  rules: LineRules;
  writer: ImportWriter;
  buried: Awaited<ReturnType<typeof openGraveyard>>;
  reference: ReferenceMaker;
  refused: RefusedLine[];
  count: { lines: number; refused: number; duplicates: number; forgotten: number; customers: number };
  progress: ImportProgress;
}

/**
 * Imports a customer file beside the data that counts and switches at the end: cancelled, broken or refused, everything
 * is as it was before. A second file of the same name replaces the first. Never throws for what a file or disk can be.
 */
export async function importCustomers(request: ImportRequest): Promise<Outcome<ImportReport, ImportFailure>> {
  const started = Date.now();
  let writer: ImportWriter | null = null;
  try {
    const prepared = await prepare(request);
    if (!prepared.ok) return prepared;
    writer = await startImport(request.name.trim() || 'Customers');
    const run = await startRun(request, prepared.value, writer);
    await readAll(run);
    const report = await finish(run, started);
    if (!report.ok) await writer.abort();
    return report;
  } catch (error) {
    await writer?.abort().catch(() => undefined);
    return explain(error, request.signal);
  }
}

/** Looks at the file as a whole before anything is written. */
async function prepare(request: ImportRequest): Promise<Outcome<CsvPreview, ImportFailure>> {
  const encoding = request.shape?.encoding ?? (await encodingOf(request.file, request.file.size, request.signal));
  if (typeof encoding !== 'string' && !encoding.ok) return encoding;
  const chosen = { ...request.shape, encoding: typeof encoding === 'string' ? encoding : encoding.value };
  const preview = await previewCsv(request.file, chosen);
  if (!preview.ok) return preview;
  const isKey = (target: ColumnTarget) => target === 'id' || target === 'email' || target.startsWith('handle:');
  if (!request.mapping.some(isKey))
    return refusal(
      'no-key-column',
      'No column holds an e-mail, a handle or a customer id: nobody could be recognised.',
    );
  return preview;
}

async function startRun(request: ImportRequest, preview: CsvPreview, writer: ImportWriter): Promise<Run> {
  const { size } = request.file;
  return {
    request,
    preview,
    writer,
    rules: {
      columns: preview.columns,
      mapping: request.mapping,
      dateOrder: request.dateOrder,
      decimal: request.decimal ?? preview.decimal,
      now: Date.now(),
      email: emailOf,
      handle: handleOf,
    },
    buried: await openGraveyard(),
    reference: referenceMaker(),
    refused: [],
    count: { lines: 0, refused: 0, duplicates: 0, forgotten: 0, customers: 0 },
    progress: { bytes: 0, size, rows: 0, refused: 0, stage: 'reading' },
  };
}

async function readAll(run: Run): Promise<void> {
  const { file, signal } = run.request;
  const reader = new CsvReader(run.preview.delimiter);
  let skip = run.preview.hasHeader;
  const takeAll = async (records: readonly CsvRecord[]) => {
    for (const record of records) {
      if (record.line === 1 && /^sep=/i.test(record.cells[0] ?? '')) continue;
      if (skip) skip = false;
      else await take(run, record);
    }
  };
  for await (const piece of decoded(file, run.preview.encoding, signal)) {
    await takeAll(reader.push(piece.text));
    tell(run, { bytes: piece.bytes });
  }
  await takeAll(reader.end());
}

function tell(run: Run, change: Partial<ImportProgress>): void {
  Object.assign(run.progress, change, { rows: run.count.lines, refused: run.count.refused });
  run.request.onProgress?.({ ...run.progress });
}

/** One line: refused, left out because the person was forgotten, merged, or new. */
async function take(run: Run, record: CsvRecord): Promise<void> {
  const { count, writer } = run;
  count.lines += 1;
  const read = readLine(record, run.rules);
  if (!read.ok) {
    count.refused += 1;
    if (run.refused.length < REFUSED_KEPT) run.refused.push({ line: record.line, ...read.refused });
    return;
  }
  const keys = customerKeys(read.row);
  const row = read.ownId ? read.row : { ...read.row, id: keys[0]! };
  const buried = run.buried([...keys, `id:${row.id}`]);
  if (buried !== false && (await buried)) {
    count.forgotten += 1;
    return;
  }
  const number = writer.add(row, keys);
  if (number < count.customers) count.duplicates += 1;
  else count.customers += 1;
  run.reference.note(number, row.values);
  if (writer.full()) await store(run);
}

async function store(run: Run): Promise<void> {
  if (run.count.customers > MOST_ROWS) throw new TooManyError();
  tell(run, { stage: 'storing' });
  run.request.signal?.throwIfAborted();
  await run.writer.flush();
  tell(run, { stage: 'reading' });
}

class TooManyError extends Error {
  override name = 'TooManyError';
}

async function finish(run: Run, started: number): Promise<Outcome<ImportReport, ImportFailure>> {
  const { request, count, preview } = run;
  if (count.customers === 0 && count.forgotten === 0) return nothing(run);
  tell(run, { stage: 'finishing', bytes: request.file.size });
  const importedAt = new Date().toISOString();
  const asOf = request.asOf ?? importedAt;
  const summary = {
    ...count,
    importedAt,
    asOf,
    currency: request.currency,
    mapping: [...request.mapping],
    columns: preview.columns,
    reference: run.reference.finish(asOf, request.currency, count.customers),
  };
  await run.writer.flush();
  request.signal?.throwIfAborted();
  await run.writer.commit(summary);
  await dropValueFacts();
  const name = request.name.trim() || 'Customers';
  return ok({ ...summary, id: run.writer.id, name, refusedLines: run.refused, took: Date.now() - started });
}

function nothing({ count, refused }: Run): Outcome<never, ImportFailure> {
  const [first] = refused;
  if (!first) return refusal('empty', 'This file has a header but no lines.');
  return refusal(
    'nothing-usable',
    `None of the ${count.lines} lines could be used. Line ${first.line}: ${first.reason} Is the mapping right?`,
    first.line,
  );
}

/** Turns what went wrong into a sentence; our own mistakes are thrown on. */
function explain(error: unknown, signal: AbortSignal | undefined): Outcome<never, ImportFailure> {
  if (signal?.aborted) return refusal('cancelled', 'Cancelled. The earlier data is as it was.');
  if (error instanceof BrokenQuotesError)
    return refusal('broken-quotes', `${error.message}. Nothing was imported; mend the line and try again.`, error.line);
  if (error instanceof StorageFullError)
    return refusal('storage-full', 'There is no room left on this device. The earlier data is as it was.');
  if (error instanceof TooManyError)
    return refusal('too-large', 'This file holds more than 2,000,000 customers. Import those who matter most.');
  if (error instanceof DOMException || error instanceof RangeError)
    return fail({ code: 'unreadable', says: 'This file cannot be read to its end. Choose it again.', line: null });
  throw error;
}
