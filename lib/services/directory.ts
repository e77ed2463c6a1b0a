import type { Customer, ValueReference } from '../domain/index.ts';
import {
  deleteImport,
  dropFacts,
  findCustomers,
  getCustomer,
  type ImportRow,
  readyImports,
  walkCustomers,
} from '../store/index.ts';
import { writeCsv } from './csv/write.ts';
import { customerKeys } from './keys.ts';
import type { ImportSummary, RefusedLine } from './types.ts';

/** The id of the source plug-in whose facts follow from the imported files. */
export const DIRECTORY_SOURCE = 'imported-customers';

/** What was cached from the directory no longer holds after an import came or went. */
export async function dropValueFacts(profileId?: string): Promise<void> {
  await dropFacts(DIRECTORY_SOURCE, profileId);
}

/** The record without what only the store needs. */
function toSummary(row: ImportRow): ImportSummary {
  const { state, touchedAt, ...summary } = row;
  void [state, touchedAt];
  return summary;
}

/** The imported files that count, newest first. */
export async function listImports(): Promise<ImportSummary[]> {
  return (await readyImports()).map(toSummary);
}

/** Deletes an imported file with its customers; cached value facts go with it. */
export async function removeImport(id: string): Promise<void> {
  await deleteImport(id);
  await dropValueFacts();
}

/** The refused lines of an import as a CSV that is safe to open in a spreadsheet. */
export function refusedAsCsv(refused: readonly RefusedLine[]): string {
  const rows = refused.map(({ line, column, reason, cell }) => [line, column, reason, cell]);
  return writeCsv([['line', 'column', 'reason', 'cell'], ...rows]);
}

/** Cut-offs to judge a customer by: of the file that knows most customers; null without an import. */
export async function valueReference(): Promise<ValueReference | null> {
  const files = (await readyImports()).filter((file) => file.reference !== null);
  return files.sort((a, b) => b.customers - a.customers)[0]?.reference ?? null;
}

/** Customers by exact id, e-mail or handle first; else those whose name or company holds the query. */
export async function searchCustomers(query: string, limit = 20): Promise<Customer[]> {
  const wanted = query.trim();
  if (wanted === '') return [];
  const exact = await findCustomers(customerKeys({ emails: [wanted], handles: [wanted] }));
  const own = await getCustomer(wanted);
  if (own && !exact.some((one) => one.id === own.id)) exact.unshift(own);
  return exact.length > 0 ? exact.slice(0, limit) : byName(wanted.toLowerCase(), limit);
}

async function byName(wanted: string, limit: number): Promise<Customer[]> {
  const found: Customer[] = [];
  await walkCustomers((row, whole) => {
    const says = [row.name, row.values.company, ...row.handles, ...row.emails];
    if (says.some((text) => typeof text === 'string' && text.toLowerCase().includes(wanted))) found.push(whole());
    return found.length < limit;
  });
  return found;
}
