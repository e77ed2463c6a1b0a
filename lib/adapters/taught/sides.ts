import type { PageReading } from '../../domain/index.ts';
import { around } from './samples.ts';

/**
 * Does a reading by a recipe keep the sides apart: is the pointed message the newest of those that would be answered, and is nothing
 * read as the customer's that the first reading knew to be ours? Where not, the recipe would answer the wrong message one day.
 */
export function tellsSides(taught: PageReading, first: PageReading | null, pointed: Element): boolean {
  const newest = taught.blocks.get(taught.conversation.latestCustomerTurn.at(-1)?.key ?? '');
  if (!newest || !(around(newest, pointed) || around(pointed, newest))) return false;
  const ours = first?.conversation.messages.filter(({ role }) => role === 'agent' || role === 'note') ?? [];
  const blocks = new Set(ours.flatMap(({ key }) => first?.blocks.get(key) ?? []));
  return taught.conversation.messages.every(({ key, role }) => {
    const block = taught.blocks.get(key);
    return role !== 'customer' || !block || !blocks.has(block);
  });
}
