import type { Author, Customer, MatchCandidate } from '../domain/index.ts';
import { bareHandle, type DirectoryIndex, indexDirectory } from './directory.ts';
import { type Clue, cluesFor, type Sought, soughtFrom } from './evidence.ts';
import { isFullName, looseNameKey, nameKey } from './names.ts';
import { keysOf, mailboxOf } from './normalise.ts';

/** Before any evidence: one in 20,000 known customers (reference: base rates decide, not accuracy). */
const priorBits = -Math.log2(20_000);

/** Below this a match is a common coincidence and is not shown. A rare full name alone is 0.38, a common one 0.015. */
const shownFrom = 0.25;

/** Coincidence never reaches the probability of a link (0.95); a name alone stays far from it. */
const mostWithoutProof = 0.94;
const mostByName = 0.6;

/** A record may hold a shared key with at most this many others before they are passed over as common. */
const mostPerKey = 200;

const prepared = new WeakMap<readonly Customer[], DirectoryIndex>();

function indexOf(directory: readonly Customer[] | DirectoryIndex): DirectoryIndex {
  if ('places' in directory) return directory;
  const held = prepared.get(directory);
  if (held && held.size === directory.length) return held;
  const index = indexDirectory(directory);
  prepared.set(directory, index);
  return index;
}

function lookUpKeys(author: Author, sought: Sought, network?: string | null): string[] {
  const keys = keysOf(author, network);
  if (sought.email !== null) keys.push(`box:${mailboxOf(sought.email)}`, `bare:${bareHandle(mailboxOf(sought.email))}`);
  if (sought.handle !== null) keys.push(`bare:${bareHandle(sought.handle)}`);
  if (isFullName(sought.tokens)) {
    keys.push(`name:${nameKey(sought.tokens)}`, `loose:${looseNameKey(sought.tokens)}`);
  }
  return keys.filter((key) => key !== 'bare:');
}

function placesFor(author: Author, sought: Sought, index: DirectoryIndex, network?: string | null): Set<number> {
  const places = new Set<number>();
  for (const key of lookUpKeys(author, sought, network)) {
    const held = index.places.get(key) ?? [];
    for (const place of held.slice(0, mostPerKey)) places.add(place);
  }
  return places;
}

/** True when the handle is spelt from the name: then the two are one piece of evidence, not two. */
function isSpeltFromName(sought: Sought): boolean {
  const bare = bareHandle(sought.handle ?? sought.email ?? '');
  return sought.tokens.length > 1 && sought.tokens.every((token) => bare.includes(token));
}

/** Sum of the evidence; a handle made from the name adds at most three bits to it. */
function weigh(clues: readonly Clue[], sought: Sought): number {
  const total = clues.reduce((sum, clue) => sum + clue.bits, 0);
  const account = clues.find((clue) => clue.kind === 'account' && !clue.certain);
  const name = clues.find((clue) => clue.kind === 'name');
  if (!account || !name || name.bits <= 0 || !isSpeltFromName(sought)) return total;
  return total - Math.max(0, Math.min(account.bits, name.bits) - 3);
}

function ceiling(clues: readonly Clue[]): number {
  if (clues.some((clue) => clue.certain)) return 0.9999;
  return clues.every((clue) => clue.kind === 'name') ? mostByName : mostWithoutProof;
}

interface Weighed {
  customer: Customer;
  clues: Clue[];
  odds: number;
}

/**
 * Probability with competition: only one of the records can be the author, so equal evidence for several is shared
 * between them: odds / (1 + sum of all odds).
 */
function candidateFrom({ customer, clues, odds }: Weighed, allOdds: number): MatchCandidate {
  const probability = Math.min(ceiling(clues), odds / (1 + allOdds));
  const reasons = clues.map((clue) => clue.says);
  return { customerId: customer.id, name: customer.name, probability, reasons };
}

/**
 * Known customers that may be this author, best first, with the probability and the reasons. Certain links: the same
 * e-mail address, or the same handle on the same network. Everything else is a suggestion below 0.95. Common
 * coincidences are left out. An array is indexed at its first use and must not be changed in place afterwards; pass
 * the result of `indexDirectory` to choose when that happens.
 *
 * Method: Fellegi and Sunter's weights with fixed m and u (reference figures in `evidence.ts`), prior 1 in 20,000.
 */
export function rankCandidates(
  author: Author,
  directory: readonly Customer[] | DirectoryIndex,
  options: { network?: string | null } = {},
): MatchCandidate[] {
  const index = indexOf(directory);
  const sought = soughtFrom(author, options.network);
  const weighed = [...placesFor(author, sought, index, options.network)].map((place): Weighed => {
    const customer = index.customers[place]!;
    const clues = cluesFor(sought, customer, index);
    return { customer, clues, odds: 2 ** (weigh(clues, sought) + priorBits) };
  });
  const allOdds = weighed.reduce((sum, { odds }) => sum + odds, 0);
  return weighed
    .map((one) => candidateFrom(one, allOdds))
    .filter((candidate) => candidate.probability >= shownFrom)
    .sort((a, b) => b.probability - a.probability || (a.customerId < b.customerId ? -1 : 1));
}
