import type { Author, Channel, Conversation, PersonView } from '../../lib/domain/index.ts';
import type { IconName } from '../ui/Icon.tsx';

/** What to call the author: name, else handle, else e-mail; null when the page shows none of them. */
export function called(author: Author): string | null {
  return author.name?.trim() || author.handle?.trim() || author.email;
}

/** The first word of a name for "Reply to Dana"; a handle, or a name in a script without spaces, stays whole. */
export function firstName(author: Author): string | null {
  const name = author.name?.trim();
  return name ? name.split(/\s+/, 1)[0]! : called(author);
}

/** The first letter of a name as a person sees letters, capital; null when it starts with none. */
export function initial(name: string): string | null {
  const [first] = new Intl.Segmenter().segment(name.replace(/^[@\s]+/u, '').slice(0, 40));
  return first ? first.segment.toLocaleUpperCase() : null;
}

/** The account and address under the name, without repeating the name itself. */
export function alsoKnownAs(author: Author): string {
  const main = called(author);
  return [author.handle, author.email].filter((part) => part && part !== main).join(' · ');
}

/** The customer's newest turn as one text, as they wrote it. */
export function theirWords(conversation: Conversation): string {
  return conversation.latestCustomerTurn
    .map((message) => message.text.trim())
    .filter(Boolean)
    .join('\n');
}

/** The icon of who can read this channel. */
export function channelIcon(channel: Pick<Channel, 'visibility'>): IconName {
  if (channel.visibility === 'public') return 'globe';
  return channel.visibility === 'private' ? 'lock' : 'note';
}

/** Who they are to the firm in one sentence; says plainly when no record matched. */
export function whoTheyAre(person: PersonView): string {
  const { customer } = person;
  if (!customer) return 'No customer record matched. That says nothing about their value.';
  const sure = customer.probability >= 0.995 ? '' : ` (${Math.round(customer.probability * 100)} % sure)`;
  return `Customer ${customer.name ?? customer.id}, matched by ${customer.matchedBy}${sure}.`;
}
