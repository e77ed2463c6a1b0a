import type { CustomerRow, ValueField } from '../../store/index.ts';
import type { ColumnTarget, DateOrder, RefusedLine } from '../types.ts';
import type { CsvRecord } from './parse.ts';
import { isBlank, isCurrency, parseDate, parseNumber } from './values.ts';

/** How the lines of one file are to be understood. */
export interface LineRules {
  columns: readonly string[];
  mapping: readonly ColumnTarget[];
  dateOrder: DateOrder;
  decimal: 'point' | 'comma';
  /** Milliseconds since 1970: no order lies after it. */
  now: number;
  /** The e-mail in its one form, or null when it is none. */
  email(cell: string): string | null;
  /** The handle with its network, such as `x:@dana`, or null when it is none. */
  handle(cell: string, network: string): string | null;
}

/** A line as a customer without a settled id, or the reason why not. */
export type LineOutcome =
  | { ok: true; row: CustomerRow; ownId: boolean }
  | { ok: false; refused: Omit<RefusedLine, 'line'> };

type Problem = Omit<RefusedLine, 'line'>;

const DAY = 86_400_000;
const NUMBERS = new Set<ColumnTarget>(['orders', 'spend', 'monthly-revenue', 'refunds', 'open-tickets']);
const COUNTS = new Set<ColumnTarget>(['orders', 'open-tickets']);
const DATES = new Set<ColumnTarget>(['last-order', 'customer-since']);
const ORDER_SAYS = { dmy: 'day, month, year', mdy: 'month, day, year', ymd: 'year, month, day' };

/**
 * One line of text: controls and direction marks out, at most 200 characters. The apostrophe by which spreadsheets and
 * shops protect a figure or a formula sign is theirs, not part of the text.
 */
export const tidy = (cell: string): string =>
  cell
    .slice(0, 1000)
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .trim()
    .replace(/^'(?=[=+\-@\d])/, '')
    .slice(0, 200);

interface Gathered {
  id: string | null;
  name: string | null;
  first: string | null;
  last: string | null;
  emails: string[];
  handles: string[];
  values: CustomerRow['values'];
}

/** Reads one record into a customer by the mapping. */
export function readLine(record: CsvRecord, rules: LineRules): LineOutcome {
  const { cells } = record;
  const filled = cells.findLastIndex((cell) => cell !== '') + 1;
  if (filled > rules.columns.length) return refuse(null, tooLong(filled, rules.columns.length), null);
  const into: Gathered = { id: null, name: null, first: null, last: null, emails: [], handles: [], values: {} };
  for (const [at, target] of rules.mapping.entries()) {
    const cell = cells[at];
    if (cell === undefined || target === 'ignore' || isBlank(cell)) continue;
    const problem = gather(into, target, cell, rules);
    if (problem) return refuse(rules.columns[at] ?? null, problem, cell);
  }
  return finish(into);
}

const tooLong = (has: number, wants: number) =>
  `This line has ${has} cells where the header has ${wants}: is a delimiter not quoted?`;

function refuse(column: string | null, reason: string, cell: string | null): { ok: false; refused: Problem } {
  return { ok: false, refused: { column, reason, cell: cell === null ? null : tidy(cell).slice(0, 80) } };
}

function finish(into: Gathered): LineOutcome {
  const id = into.id ?? into.emails[0] ?? into.handles[0];
  if (id === undefined) return refuse(null, 'No e-mail, handle or id on this line: nobody to recognise.', null);
  const joined = [into.first, into.last].filter((part) => part !== null).join(' ');
  const name = into.name ?? (joined === '' ? null : joined);
  return {
    ok: true,
    ownId: into.id !== null,
    row: { id, name, emails: into.emails, handles: into.handles, values: into.values },
  };
}

/** Takes one cell in; gives a sentence when it cannot be what its column says. */
function gather(into: Gathered, target: ColumnTarget, cell: string, rules: LineRules): string | null {
  if (target === 'email') return addAll(into.emails, cell, rules.email, 'an e-mail address');
  if (target.startsWith('handle:'))
    return addAll(into.handles, cell, (one) => rules.handle(one, target.slice(7)), 'a handle');
  if (NUMBERS.has(target)) return number(into, target, cell, rules);
  if (DATES.has(target)) return date(into, target, cell, rules);
  const text = tidy(cell);
  if (target === 'id') into.id = text;
  else if (target === 'name') into.name = text;
  else if (target === 'first-name') into.first = text;
  else if (target === 'last-name') into.last = text;
  else if (target === 'currency') return currency(into, text);
  else into.values[target as ValueField] = text;
  return null;
}

/** A cell may hold several addresses or handles, parted by commas, semicolons, or spaces before the next one. */
function addAll(list: string[], cell: string, read: (one: string) => string | null, what: string): string | null {
  const parts = cell
    .slice(0, 2000)
    .split(/[,;]|\s(?=\S*@)/)
    .filter((part) => part.trim() !== '');
  for (const part of parts) {
    const key = read(part);
    if (key === null) return `“${tidy(part).slice(0, 60)}” is not ${what}.`;
    if (!list.includes(key)) list.push(key);
  }
  return null;
}

function number(into: Gathered, target: ColumnTarget, cell: string, rules: LineRules): string | null {
  const amount = parseNumber(cell, COUNTS.has(target) ? guessGroups(cell, rules.decimal) : rules.decimal);
  if (amount === null) return `“${tidy(cell).slice(0, 60)}” is not a number.`;
  if (COUNTS.has(target) && (amount < 0 || !Number.isInteger(amount)))
    return `“${tidy(cell).slice(0, 60)}” is not a whole number of things.`;
  into.values[target as ValueField] = amount;
  return null;
}

/** A count has no decimals, so `1,234` and `1.234` are both a thousand and some. */
const guessGroups = (cell: string, decimal: 'point' | 'comma') =>
  /,\d{3}\s*$/.test(cell.slice(0, 60)) ? 'point' : /\.\d{3}\s*$/.test(cell.slice(0, 60)) ? 'comma' : decimal;

function date(into: Gathered, target: ColumnTarget, cell: string, rules: LineRules): string | null {
  const at = parseDate(cell, rules.dateOrder);
  if (at === null) return `“${tidy(cell).slice(0, 60)}” is not a date in the order ${ORDER_SAYS[rules.dateOrder]}.`;
  if (at > rules.now + 2 * DAY) return `“${tidy(cell).slice(0, 60)}” lies in the future.`;
  into.values[target as ValueField] = at;
  return null;
}

function currency(into: Gathered, text: string): string | null {
  const code = text.toUpperCase();
  if (!isCurrency(code)) return `“${text.slice(0, 60)}” is not a currency code such as EUR.`;
  into.values.currency = code;
  return null;
}
