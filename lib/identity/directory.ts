import type { Customer } from '../domain/index.ts';
import { isFullName, looseNameKey, nameKey, nameTokens } from './names.ts';
import { keysOfCustomer, mailboxOf, normaliseEmail, splitHandle } from './normalise.ts';

/** Mail services whose domain says nothing about where somebody works. */
const freeMail = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com hotmail.es hotmail.fr live.com msn.com yahoo.com yahoo.es yahoo.fr yahoo.de ymail.com icloud.com me.com mac.com aol.com proton.me protonmail.com gmx.de gmx.net gmx.com web.de t-online.de mail.com orange.fr free.fr laposte.net wanadoo.fr sfr.fr libero.it uol.com.br terra.com.br mail.ru yandex.ru qq.com 163.com'.split(
    ' ',
  ),
);

/** The domain of an address when it is a firm's own, else null. */
export function companyDomain(email: string): string | null {
  const domain = email.slice(email.indexOf('@') + 1);
  return freeMail.has(domain) ? null : domain;
}

/** Keeps letters and digits: `dana.whitlow`, `dana_whitlow` and `DanaWhitlow` are one. Digits at the end stay. */
export function bareHandle(name: string): string {
  return name.split('@')[0]!.replace(/[^\p{L}\p{N}]/gu, '');
}

/** A directory that was prepared for look-ups; see `indexDirectory`. */
export interface DirectoryIndex {
  customers: readonly Customer[];
  /** Number of customers when it was prepared. */
  size: number;
  /** Key -> positions in `customers`. */
  places: ReadonlyMap<string, readonly number[]>;
  /** Company domain -> number of records. */
  domains: ReadonlyMap<string, number>;
}

/** Every key under which a record may be found, certain ones and hints. */
export function blockingKeys(customer: Customer): Set<string> {
  const keys = new Set(keysOfCustomer(customer));
  for (const email of customer.emails.map(normaliseEmail)) {
    if (email === null) continue;
    keys.add(`box:${mailboxOf(email)}`);
    keys.add(`bare:${bareHandle(mailboxOf(email))}`);
  }
  for (const handle of customer.handles.map(splitHandle)) if (handle) keys.add(`bare:${bareHandle(handle.name)}`);
  const tokens = nameTokens(customer.name ?? '');
  if (isFullName(tokens)) {
    keys.add(`name:${nameKey(tokens)}`);
    keys.add(`loose:${looseNameKey(tokens)}`);
  }
  keys.delete('bare:');
  return keys;
}

/**
 * Prepares a directory once, so that each look-up touches only records that share a key: a second or two for
 * 100,000 records, then a few milliseconds each. The directory must not be changed afterwards.
 */
export function indexDirectory(customers: readonly Customer[]): DirectoryIndex {
  const places = new Map<string, number[]>();
  const domains = new Map<string, number>();
  for (const [place, customer] of customers.entries()) {
    for (const key of blockingKeys(customer)) {
      const held = places.get(key);
      if (held) held.push(place);
      else places.set(key, [place]);
    }
    const own = customer.emails.map(normaliseEmail).map((email) => email && companyDomain(email));
    for (const domain of new Set(own)) if (domain) domains.set(domain, (domains.get(domain) ?? 0) + 1);
  }
  return { customers, size: customers.length, places, domains };
}
