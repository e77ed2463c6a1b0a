import type { PageReading } from '../../domain/index.ts';
import { answers } from './guided.ts';

/**
 * Does a reading by a recipe keep the sides apart: is the pointed message the newest of those that would be answered, and is nothing
 * read as the customer's that the first reading knew to be ours? Where not, the recipe would answer the wrong message one day.
 */
export function tellsSides(taught: PageReading, first: PageReading | null, pointed: Element): boolean {
  if (!answers(taught, pointed)) return false;
  const ours = first?.conversation.messages.filter(({ role }) => role === 'agent' || role === 'note') ?? [];
  const blocks = new Set(ours.flatMap(({ key }) => first?.blocks.get(key) ?? []));
  return taught.conversation.messages.every(({ key, role }) => {
    const block = taught.blocks.get(key);
    return role !== 'customer' || !block || !blocks.has(block);
  });
}
