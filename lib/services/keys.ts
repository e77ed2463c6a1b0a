import { channelById } from '../channels/index.ts';
import type { Author, Conversation, Customer } from '../domain/index.ts';
import { keysOf, keysOfCustomer, normaliseEmail, normaliseNetwork, splitHandle } from '../identity/index.ts';

/** The one form of an e-mail address in a cell, or null when it is none. */
export const emailOf = (cell: string): string | null => normaliseEmail(cell);

/** A handle with its network, `x:@dana`: from the cell's own prefix or address, else the column's. Null when it is none. */
export function handleOf(cell: string, network: string): string | null {
  const found = splitHandle(cell.trim());
  if (!found || !/[\p{L}\p{N}]/u.test(found.name)) return null;
  return `${found.network ?? normaliseNetwork(network) ?? ''}:@${found.name}`;
}

/** Keys under which the customer files may hold this author, surest first. */
export const directoryKeys = (author: Author, network: string | null): string[] => keysOf(author, network);

/** A handle belongs to a network only where the channel is one. */
const NO_NETWORK = new Set(['email', 'helpdesk', 'in-app', 'sms', 'rcs', 'web', 'web-chat']);

/** The network on which a conversation takes place; null = none that handles belong to. */
export function networkOf(conversation: Pick<Conversation, 'channel'>): string | null {
  const { network } = channelById(conversation.channel);
  return NO_NETWORK.has(network) ? null : network;
}

/**
 * Keys under which the author's own profile is kept. A handle counts only on its network, or on its host where there
 * is no network: two people with one name in two places are two people. Where the page names nobody, the conversation
 * stands in.
 */
export function profileKeys(
  author: Author,
  conversation: Pick<Conversation, 'channel' | 'url' | 'site' | 'key'>,
): string[] {
  const host = URL.parse(conversation.url)?.host ?? conversation.site;
  const network = networkOf(conversation) ?? `at.${host}`;
  const keys = keysOf(author, network).filter((key) => !key.startsWith('handle::'));
  return keys.length > 0 ? keys : [`conversation:${conversationIdOf(conversation)}`];
}

/** The keys that lead to a customer. */
export const customerKeys = (customer: Pick<Customer, 'emails' | 'handles'>): string[] =>
  keysOfCustomer({ id: '', name: null, facts: [], ...customer });

/** `<site>/<key>`, the name of a conversation everywhere. */
export const conversationIdOf = ({ site, key }: Pick<Conversation, 'site' | 'key'>): string => `${site}/${key}`;
