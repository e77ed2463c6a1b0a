import type { ValueReference } from '../../domain/index.ts';
import type { CustomerRow } from '../../store/index.ts';

const DAY = 86_400_000;
/** Fewer customers than this say nothing about a fifth of them. */
const FEWEST = 20;

/** Collects figures while a file is read and gives the firm's own quintile borders at the end. */
export interface ReferenceMaker {
  /** `number` is the customer's place in the file: a later line of the same customer replaces its figures. */
  note(number: number, values: CustomerRow['values']): void;
  /** Null = too few customers with figures. */
  finish(asOf: string, currency: string | null, customers: number): ValueReference | null;
}

/** The four cut-offs at 20, 40, 60 and 80 % of sorted figures, each the value of a customer (nearest rank). */
export function quintileBorders(figures: readonly number[]): number[] {
  if (figures.length < FEWEST) return [];
  const sorted = Float64Array.from(figures).sort();
  return [0.2, 0.4, 0.6, 0.8].map((share) => sorted[Math.ceil(share * sorted.length) - 1]!);
}

export function referenceMaker(): ReferenceMaker {
  const orders: number[] = [];
  const spend: number[] = [];
  const currencies: (string | null)[] = [];
  const last: number[] = [];
  const since: number[] = [];
  const put = (list: number[], at: number, value: number | string | undefined) => {
    if (typeof value === 'number') list[at] = value;
    else if (!(at in list)) list[at] = Number.NaN;
  };
  return {
    note(at, values) {
      put(orders, at, values.orders);
      put(spend, at, values.spend);
      put(last, at, values['last-order']);
      put(since, at, values['customer-since']);
      if (typeof values.currency === 'string') currencies[at] = values.currency;
      else currencies[at] ??= null;
    },
    finish(asOf, otherwise, customers) {
      const currency = commonest(currencies, spend, otherwise);
      const now = Date.parse(asOf);
      const made = {
        orders: quintileBorders(known(orders)),
        spend: quintileBorders(known(spend.filter((_, at) => (currencies[at] ?? otherwise) === currency))),
        daysSinceLastOrder: quintileBorders(known(last).map((at) => Math.max(0, Math.floor((now - at) / DAY)))),
        tenureMonths: quintileBorders(known(since).map((at) => Math.max(0, (now - at) / (30.44 * DAY)))),
      };
      const empty = Object.values(made).every((borders) => borders.length === 0);
      return empty ? null : { ...made, currency, customers, asOf };
    },
  };
}

const known = (figures: readonly number[]) => figures.filter((figure) => !Number.isNaN(figure));

/** The currency in which most of the spend figures are; money of different currencies is never compared. */
function commonest(currencies: readonly (string | null)[], spend: readonly number[], otherwise: string | null) {
  const counts = new Map<string | null, number>();
  for (const [at, figure] of spend.entries()) {
    if (Number.isNaN(figure)) continue;
    const currency = currencies[at] ?? otherwise;
    counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise;
}
