/** What a column of a customer file holds. `handle:x` is a handle on X; `handle:` one whose network is unknown. */
export type ColumnTarget =
  | 'ignore'
  | 'id'
  | 'name'
  | 'first-name'
  | 'last-name'
  | 'email'
  | `handle:${string}`
  | 'orders'
  | 'spend'
  | 'currency'
  | 'last-order'
  | 'customer-since'
  | 'tier'
  | 'plan'
  | 'monthly-revenue'
  | 'refunds'
  | 'open-tickets'
  | 'company'
  | 'segment';
