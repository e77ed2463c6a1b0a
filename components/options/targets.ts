import type { ColumnTarget } from '../../lib/domain/index.ts';

/** What a column can hold, as a person reads it, in the order of the list. */
export const targets: readonly { id: ColumnTarget; label: string }[] = [
  { id: 'ignore', label: 'Leave out' },
  { id: 'id', label: 'Customer number' },
  { id: 'name', label: 'Name' },
  { id: 'first-name', label: 'First name' },
  { id: 'last-name', label: 'Last name' },
  { id: 'email', label: 'E-mail address' },
  { id: 'handle:x', label: 'Handle on X' },
  { id: 'handle:facebook', label: 'Handle on Facebook' },
  { id: 'handle:instagram', label: 'Handle on Instagram' },
  { id: 'handle:mastodon', label: 'Handle on Mastodon' },
  { id: 'handle:bluesky', label: 'Handle on Bluesky' },
  { id: 'handle:reddit', label: 'Handle on Reddit' },
  { id: 'handle:', label: 'Handle, network unknown' },
  { id: 'orders', label: 'Number of orders' },
  { id: 'spend', label: 'Money spent' },
  { id: 'currency', label: 'Currency' },
  { id: 'last-order', label: 'Date of the last order' },
  { id: 'customer-since', label: 'Customer since' },
  { id: 'tier', label: 'Tier' },
  { id: 'plan', label: 'Plan' },
  { id: 'monthly-revenue', label: 'Money each month' },
  { id: 'refunds', label: 'Number of refunds' },
  { id: 'open-tickets', label: 'Open tickets' },
  { id: 'company', label: 'Company' },
  { id: 'segment', label: 'Segment' },
];

/** The list with a proposed target that is not in it, such as a handle on a smaller network. */
export function targetsWith(target: ColumnTarget): readonly { id: ColumnTarget; label: string }[] {
  if (targets.some((one) => one.id === target)) return targets;
  return [...targets, { id: target, label: target.replace(/^handle:/, 'Handle on ') }];
}

/** Why a mapping cannot be imported yet; null = it can. Somebody must be found by something. */
export function mappingProblem(mapping: readonly ColumnTarget[]): string | null {
  const found = mapping.some((one) => one === 'email' || one === 'id' || one.startsWith('handle:'));
  if (!found) return 'Say which column holds the e-mail address, a handle or the customer number.';
  const once = mapping.filter((one) => one !== 'ignore' && one !== 'email' && !one.startsWith('handle:'));
  const twice = once.find((one, place) => once.indexOf(one) !== place);
  return twice ? `Two columns are set to “${targets.find((one) => one.id === twice)?.label}”.` : null;
}
