import type { Author, Conversation, Customer, MatchCandidate, PersonView } from '../domain/index.ts';
import { rankCandidates } from '../identity/index.ts';
import { findCustomers, findProfile, getCustomer, isForgotten, linkOf, type ProfileRow } from '../store/index.ts';
import { directoryKeys, networkOf, profileKeys } from './keys.ts';

/** From here on a match counts as a link; below it is a suggestion. Only exact e-mails and handles reach it. */
const LINKED_FROM = 0.95;

/** Who wrote, as far as this device knows. */
export interface Identified {
  author: Author;
  network: string | null;
  /** Keys of the profile, surest first; never empty. */
  keys: string[];
  /** The person asked to be forgotten: nothing is stored. */
  forgotten: boolean;
  profile: ProfileRow | null;
  customer: Customer | null;
  match: PersonView['customer'];
  candidates: MatchCandidate[];
}

/** Finds the writer's profile and the customer that they are. A link that a colleague made counts above everything. */
export async function identify(conversation: Conversation): Promise<Identified> {
  const { author } = conversation.latestCustomerTurn.at(-1)!;
  const network = networkOf(conversation);
  const keys = profileKeys(author, conversation);
  // Side by side: each look-up waits for the disk, and the card waits for all of them.
  const [forgotten, known, matched] = await Promise.all([
    isForgotten(keys),
    findProfile(keys),
    matchByKeys(author, network),
  ]);
  const base = { author, network, keys, forgotten, profile: forgotten ? null : known };
  const link = base.profile ? await linkOf(base.profile.id) : undefined;
  if (link === null || forgotten) return { ...base, customer: null, match: null, candidates: [] };
  const linked = link === undefined ? null : await getCustomer(link);
  if (linked) return { ...base, customer: linked, match: toMatch(linked, 'linked by hand', 1), candidates: [] };
  return { ...base, ...matched };
}

async function matchByKeys(author: Author, network: string | null) {
  const found = await findCustomers(directoryKeys(author, network));
  const ranked = rankCandidates(author, found, { network });
  const [best] = ranked;
  const customer =
    best && best.probability >= LINKED_FROM ? found.find((one) => one.id === best.customerId) : undefined;
  if (!best || !customer) return { customer: null, match: null, candidates: ranked };
  const match = toMatch(customer, best.reasons[0] ?? 'same address or handle', best.probability);
  return { customer, match, candidates: ranked.slice(1) };
}

const toMatch = ({ id, name }: Customer, matchedBy: string, probability: number) => ({
  id,
  name,
  matchedBy,
  probability,
});
