import type { Author, Customer } from '../domain/index.ts';

/** Nothing a person types as a name, handle or address is longer; a longer text is no key. */
const longest = 320;

/** Compatibility form without invisible characters, so that one account has one spelling. */
function clean(text: string): string {
  const head = text.slice(0, longest * 2);
  const plain = /^[ -~]*$/.test(head) ? head : head.normalize('NFKC').replace(/[\ufe00-\ufe0f]|\p{Cf}/gu, '');
  return plain.trim().toLowerCase();
}

/**
 * An e-mail address as a key: lower case, no `mailto:`, no angle brackets. A `+tag` stays: it may be another person's
 * mailbox on another server. Null when it is no address.
 */
export function normaliseEmail(email: string): string | null {
  const plain = clean(email)
    .replace(/^mailto:/, '')
    .replace(/^<(.*)>$/, '$1');
  const parts = plain.split('@');
  const [local, domain] = parts;
  if (parts.length !== 2 || !local || !domain || plain.length > longest || /\s/.test(plain)) return null;
  return domain.includes('.') && !domain.startsWith('.') && !domain.endsWith('.') ? plain : null;
}

/** The mailbox behind an address: without `+tag`, and for Gmail without dots, which it ignores. A hint, no proof. */
export function mailboxOf(email: string): string {
  const [local = '', domain = ''] = email.split('@');
  const untagged = local.split('+')[0]!;
  const isGmail = domain === 'gmail.com' || domain === 'googlemail.com';
  return `${isGmail ? untagged.replaceAll('.', '') : untagged}@${isGmail ? 'gmail.com' : domain}`;
}

/**
 * A handle as a key: lower case, without the leading sign (`@`, `u/`); `@user@server` keeps its server. Null when
 * nothing is left or when it holds spaces.
 */
export function normaliseHandle(handle: string): string | null {
  const plain = clean(handle)
    .replace(/^\/?u(?:ser)?\//, '')
    .replace(/^@+/, '')
    .replace(/\/+$/, '');
  return plain === '' || plain.length > longest || /\s/.test(plain) ? null : plain;
}

const networkNames: Readonly<Record<string, string>> = {
  twitter: 'x',
  fb: 'facebook',
  ig: 'instagram',
  insta: 'instagram',
  bsky: 'bluesky',
  yt: 'youtube',
};

/** One name for each network: `Twitter` is `x`. Null stays null. */
export function normaliseNetwork(network: string | null | undefined): string | null {
  const plain = clean(network ?? '');
  if (plain === '') return null;
  return Object.hasOwn(networkNames, plain) ? networkNames[plain]! : plain;
}

const hosts: readonly [RegExp, string][] = [
  [/^(?:mobile\.)?(?:x|twitter)\.com$/, 'x'],
  [/^(?:m\.)?facebook\.com$/, 'facebook'],
  [/^instagram\.com$/, 'instagram'],
  [/^bsky\.app$/, 'bluesky'],
  [/^(?:old\.)?reddit\.com$/, 'reddit'],
  [/^(?:m\.)?youtube\.com$/, 'youtube'],
  [/^tiktok\.com$/, 'tiktok'],
  [/^linkedin\.com$/, 'linkedin'],
  [/^github\.com$/, 'github'],
  [/^threads\.(?:net|com)$/, 'threads'],
];

/** The network that a profile address belongs to, or null. */
export function networkOfUrl(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return hosts.find(([pattern]) => pattern.test(host))?.[1] ?? null;
}

/** A stored handle: `x:@dana`, `:@dana` or a profile address. */
export interface StoredHandle {
  network: string | null;
  name: string;
}

/** Reads a stored handle; null when it holds no name. */
export function splitHandle(stored: string): StoredHandle | null {
  if (/^https?:\/\//i.test(stored)) {
    const path = URL.canParse(stored) ? new URL(stored).pathname.split('/').filter(Boolean) : [];
    const name = normaliseHandle(path.at(-1) ?? '');
    return name === null ? null : { network: networkOfUrl(stored), name };
  }
  const colon = stored.search(/:/);
  const hasNetwork = colon >= 0 && /^[\w.-]*$/.test(stored.slice(0, colon));
  const name = normaliseHandle(hasNetwork ? stored.slice(colon + 1) : stored);
  return name === null ? null : { network: normaliseNetwork(hasNetwork ? stored.slice(0, colon) : null), name };
}

const emailKey = (email: string) => `email:${email}`;
const handleKey = (network: string | null, name: string) => `handle:${network ?? ''}:${name}`;

/**
 * The look-up keys of an author, most certain first: e-mail, handle on its network, handle without a network. The
 * network is the one given, else the one of the profile address. Two records that share a key may be one person.
 */
export function keysOf(author: Author, network?: string | null): string[] {
  const email = author.email === null ? null : normaliseEmail(author.email);
  const name = author.handle === null ? null : normaliseHandle(author.handle);
  const known = normaliseNetwork(network) ?? networkOfUrl(author.profileUrl);
  const keys = email === null ? [] : [emailKey(email)];
  if (name !== null && known !== null) keys.push(handleKey(known, name));
  if (name !== null) keys.push(handleKey(null, name));
  return keys;
}

/** The keys under which a record is found by `keysOf`. */
export function keysOfCustomer(customer: Customer): string[] {
  const emails = customer.emails.map(normaliseEmail).filter((email) => email !== null);
  const handles = customer.handles.map(splitHandle).filter((handle) => handle !== null);
  return [...new Set([...emails.map(emailKey), ...handles.map((h) => handleKey(h.network, h.name))])];
}
