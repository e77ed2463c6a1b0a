import type { Author, Customer } from '../domain/index.ts';
import { bareHandle, companyDomain, type DirectoryIndex } from './directory.ts';
import { isFullName, looseNameKey, nameKey, nameTokens } from './names.ts';
import {
  mailboxOf,
  networkOfUrl,
  normaliseEmail,
  normaliseHandle,
  normaliseNetwork,
  type StoredHandle,
  splitHandle,
} from './normalise.ts';

/** One reason to believe, or to doubt, that two records are one person. `bits` = log2(m / u), Fellegi and Sunter. */
export interface Clue {
  kind: 'address' | 'account' | 'name' | 'company';
  bits: number;
  /** True when it is asserted rather than a coincidence: enough to link. */
  certain: boolean;
  says: string;
}

/** An author in comparable form. */
export interface Sought {
  email: string | null;
  handle: string | null;
  network: string | null;
  tokens: string[];
}

/** Brings an author into comparable form. */
export function soughtFrom(author: Author, network?: string | null): Sought {
  return {
    email: author.email === null ? null : normaliseEmail(author.email),
    handle: author.handle === null ? null : normaliseHandle(author.handle),
    network: normaliseNetwork(network) ?? networkOfUrl(author.profileUrl),
    tokens: nameTokens(author.name ?? ''),
  };
}

const bits = (same: number, different: number) => Math.log2(same / different);

/**
 * How often another person has the same bare handle, by its length: short ones are words and first names. Estimates
 * around the reference figures 1e-3 (common word) and 1e-5 (rare).
 */
function chance(bare: string): number {
  if (bare.length <= 4) return 2e-3;
  if (bare.length <= 6) return 5e-4;
  return bare.length <= 8 ? 4e-5 : 1e-5;
}

function addressClue(sought: Sought, emails: readonly string[]): Clue | null {
  if (sought.email === null) return null;
  const kind = 'address';
  if (emails.includes(sought.email))
    return { kind, bits: bits(0.95, 1e-8), certain: true, says: 'The record holds this e-mail address.' };
  if (!emails.map(mailboxOf).includes(mailboxOf(sought.email))) return null;
  return { kind, bits: bits(0.3, 2e-6), certain: false, says: 'The record holds this mailbox in another spelling.' };
}

function accountClue({ handle, network }: Sought, handles: readonly StoredHandle[]): Clue | null {
  if (handle === null) return null;
  const kind = 'account';
  const same = handles.filter((h) => h.name === handle);
  if (network !== null && same.some((h) => h.network === network))
    return { kind, bits: bits(0.9, 1e-8), certain: true, says: `The record holds the handle ${handle} on ${network}.` };
  const open = same.find((h) => h.network === null || network === null);
  if (open) {
    const says = `The record holds the handle ${handle}, and the network is not named.`;
    return { kind, bits: bits(0.6, 1e-6), certain: open.network === null, says };
  }
  const elsewhere = handles.find((h) => bareHandle(h.name) === bareHandle(handle));
  if (!elsewhere || bareHandle(handle) === '') return null;
  const says = `Nearly or fully the same handle: ${elsewhere.name}${elsewhere.network ? ` on ${elsewhere.network}` : ''}.`;
  return { kind, bits: bits(0.45, chance(bareHandle(handle))), certain: false, says };
}

/** A handle that is the first part of an e-mail address, either way round, or the same first part at another host. */
function localPartClue(sought: Sought, emails: readonly string[], handles: readonly StoredHandle[]): Clue | null {
  const locals = emails.map((email) => bareHandle(mailboxOf(email)));
  const own = sought.email === null ? '' : bareHandle(mailboxOf(sought.email));
  const handle = sought.handle === null ? '' : bareHandle(sought.handle);
  const clue = (bare: string, same: number, says: string): Clue => ({
    kind: 'account',
    bits: bits(same, chance(bare)),
    certain: false,
    says,
  });
  if (handle !== '' && locals.includes(handle))
    return clue(handle, 0.45, `The handle ${handle} is the first part of the e-mail address on record.`);
  if (own !== '' && handles.some((h) => bareHandle(h.name) === own))
    return clue(own, 0.45, `The first part of the e-mail address is the handle ${own} on record.`);
  if (own !== '' && locals.includes(own))
    return clue(own, 0.3, `The same first part, ${own}, in an e-mail address at another host.`);
  return null;
}

/** How often another person has this full name: counted in the directory, never rarer than 5e-5. */
function nameChance(key: string, index: DirectoryIndex): number {
  const held = index.places.get(key)?.length ?? 0;
  return held <= 1
    ? 5e-5
    : Math.max(5e-5, Math.min(2e-3, held / 2000), held / Math.max(20_000, index.customers.length));
}

function nameClue(sought: Sought, tokens: readonly string[], index: DirectoryIndex): Clue | null {
  if (!isFullName(sought.tokens) || !isFullName(tokens)) return null;
  const key = nameKey(tokens);
  if (nameKey(sought.tokens) === key)
    return {
      kind: 'name',
      bits: bits(0.6, nameChance(`name:${key}`, index)),
      certain: false,
      says: 'The same full name.',
    };
  const loose = looseNameKey(tokens);
  if (looseNameKey(sought.tokens) !== loose)
    return { kind: 'name', bits: bits(0.15, 0.99), certain: false, says: 'The names differ.' };
  const rarity = Math.max(1e-3, nameChance(`loose:${loose}`, index));
  return { kind: 'name', bits: bits(0.15, rarity), certain: false, says: 'The same name in a short or longer form.' };
}

function companyClue(sought: Sought, emails: readonly string[], index: DirectoryIndex): Clue | null {
  const domain = sought.email === null ? null : companyDomain(sought.email);
  if (domain === null || !emails.some((email) => companyDomain(email) === domain)) return null;
  const chanceOfDomain = Math.max(1e-3, (index.domains.get(domain) ?? 1) / Math.max(1000, index.customers.length));
  const clue = { kind: 'company', bits: Math.max(0, bits(0.5, chanceOfDomain)) } as const;
  return { ...clue, certain: false, says: `An e-mail address at the same firm, ${domain}.` };
}

/** Everything that speaks for or against one record, strongest first. */
export function cluesFor(sought: Sought, customer: Customer, index: DirectoryIndex): Clue[] {
  const emails = customer.emails.map(normaliseEmail).filter((email) => email !== null);
  const handles = customer.handles.map(splitHandle).filter((handle) => handle !== null);
  const address = addressClue(sought, emails);
  const clues = [
    address,
    accountClue(sought, handles) ?? (address ? null : localPartClue(sought, emails, handles)),
    nameClue(sought, nameTokens(customer.name ?? ''), index),
    address ? null : companyClue(sought, emails, index),
  ];
  return clues.filter((clue) => clue !== null).sort((a, b) => b.bits - a.bits);
}
