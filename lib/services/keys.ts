import type { Author, Customer } from '../domain/index.ts';

/** The one form of an e-mail address: trimmed, lower case. Null when it is none. */
export function emailOf(text: string): string | null {
  const mail = text
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^<|>$/g, '')
    .toLowerCase();
  return mail.length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/.test(mail) ? mail.normalize('NFC') : null;
}

/** The one form of a handle with its network: `x:@dana`. Null when it is none. */
export function handleOf(text: string, network: string): string | null {
  const last =
    text
      .trim()
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .split('/')
      .at(-1) ?? '';
  const bare = last.replace(/^@/, '').toLowerCase().normalize('NFC');
  return /^[\p{L}\p{N}_.@-]{1,100}$/u.test(bare) ? `${network}:@${bare}` : null;
}

/** The keys by which a writer on this network is known, surest first. */
export function authorKeys(author: Author, network: string | null): string[] {
  const mail = author.email ? emailOf(author.email) : null;
  const handle = author.handle && network ? handleOf(author.handle, network) : null;
  return [...(mail ? [`mail:${mail}`] : []), ...(handle ? [handle] : [])];
}

/** The keys that lead to a customer. */
export function customerKeys(customer: Pick<Customer, 'emails' | 'handles'>): string[] {
  return [...customer.emails.map((mail) => `mail:${mail}`), ...customer.handles];
}
