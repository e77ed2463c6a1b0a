import { type Customer, type Fact, type FactKind, once } from '../domain/index.ts';
import { type CustomerRow, type ImportRow, type PackedCustomer, VALUE_FIELDS, type ValueField } from './rows.ts';

/** The compact form of a customer: an array without trailing unknowns. */
export function pack(row: CustomerRow): PackedCustomer {
  const values = VALUE_FIELDS.map((field) => row.values[field] ?? null);
  while (values.length > 0 && values.at(-1) === null) values.pop();
  return [row.id, row.name, row.emails, row.handles, ...values];
}

/** The inverse of `pack`. */
export function unpack([id, name, emails, handles, ...packed]: PackedCustomer): CustomerRow {
  const values: CustomerRow['values'] = {};
  packed.forEach((value, at) => {
    const field = VALUE_FIELDS[at];
    if (field && value !== null) values[field] = value;
  });
  return { id, name, emails, handles, values };
}

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

/** Two lines about one customer: addresses and handles add up; elsewhere the later line wins where it says something. */
export function merge(earlier: CustomerRow, later: CustomerRow): CustomerRow {
  return {
    id: earlier.id,
    name: later.name ?? earlier.name,
    emails: union(earlier.emails, later.emails),
    handles: union(earlier.handles, later.handles),
    values: { ...earlier.values, ...later.values },
  };
}

// Made once: a formatter is slow to make, and an export needs one for each of a million figures.
const rounded = once(() => new Intl.NumberFormat('en', { maximumFractionDigits: 0 }));
const exact = once(() => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }));
const count = (one: string, many: string) => (amount: number) =>
  `${exact().format(amount)} ${amount === 1 ? one : many}`;
const day = (amount: number) => new Date(amount).toISOString().slice(0, 10);
const money = (amount: number, currency: string | null) =>
  `${currency ? `${currency} ` : ''}${(Math.abs(amount) < 100 ? exact : rounded)().format(amount)}`;

/** How each figure reads; `unit` null = a text. */
const READS: Partial<Record<ValueField, { unit: 'count' | 'date' | 'money' | null; label: (n: number) => string }>> = {
  orders: { unit: 'count', label: count('order', 'orders') },
  spend: { unit: 'money', label: () => 'spent' },
  'last-order': { unit: 'date', label: (n) => `Last order ${day(n)}` },
  'customer-since': { unit: 'date', label: (n) => `Customer since ${day(n)}` },
  'monthly-revenue': { unit: 'money', label: () => 'revenue' },
  refunds: { unit: 'count', label: count('refund', 'refunds') },
  'open-tickets': { unit: 'count', label: count('open ticket', 'open tickets') },
};

function toFact(field: ValueField, value: number | string, currency: string | null, origin: Origin): Fact {
  const base = { kind: field as FactKind, source: origin.source, asOf: origin.asOf };
  const reads = READS[field];
  if (typeof value === 'string' || !reads) return { ...base, amount: null, unit: null, label: String(value) };
  if (reads.unit !== 'money') return { ...base, amount: value, unit: reads.unit, label: reads.label(value) };
  return { ...base, amount: value, unit: currency, label: `${money(value, currency)} ${reads.label(value)}` };
}

type Origin = { source: string; asOf: string };

/** A packed line as a customer with dated facts; the import is the source. */
export function toCustomer(row: CustomerRow, file: Pick<ImportRow, 'name' | 'asOf' | 'currency'>): Customer {
  const origin = { source: `csv:${file.name}`, asOf: file.asOf };
  const currency = typeof row.values.currency === 'string' ? row.values.currency : file.currency;
  const facts = VALUE_FIELDS.flatMap((field) => {
    const value = row.values[field];
    return field === 'currency' || value === undefined ? [] : [toFact(field, value, currency, origin)];
  });
  return { id: row.id, name: row.name, emails: row.emails, handles: row.handles, facts };
}

/** The same customer as known from two imports: facts of both, each with its own source. */
export function mergeCustomers(customers: readonly Customer[]): Customer[] {
  const byId = new Map<string, Customer>();
  for (const next of customers) {
    const known = byId.get(next.id);
    if (!known) byId.set(next.id, next);
    else
      byId.set(next.id, {
        id: next.id,
        name: known.name ?? next.name,
        emails: union(known.emails, next.emails),
        handles: union(known.handles, next.handles),
        facts: [...known.facts, ...next.facts],
      });
  }
  return [...byId.values()];
}
