/** What is known already about the writers of a list: stored profiles and customers. Nothing is asked of anybody. */
import {
  type Author,
  type Customer,
  type Fact,
  newestOfEachKind,
  type Queue,
  type QueueRow,
} from '../../domain/index.ts';
import { rankCandidates } from '../../identity/index.ts';
import { isPersonFact, isValueFact } from '../../sources/index.ts';
import { type FactsRow, factsOfMany, findCustomers, findProfiles, linkOf, type ProfileRow } from '../../store/index.ts';
import { directoryKeys, networkOf, profileKeys } from '../keys.ts';

/** From here on a match counts as a link, as for an open conversation. */
const LINKED_FROM = 0.95;

/** The facts about one writer. */
export interface KnownFacts {
  value: Fact[];
  influence: Fact[];
}

/** What is stored about each row's writer, in the order of the rows. Few reads for all rows together. */
export async function knownFacts(queue: Queue): Promise<KnownFacts[]> {
  const writers = queue.rows.map((row) => writerOf(row, queue));
  const keys = writers.flatMap((one) => one.directory);
  const [profiles, customers] = await Promise.all([
    findProfiles(writers.flatMap((one) => one.profile)),
    keys.length > 0 ? findCustomers([...new Set(keys)]) : [],
  ]);
  const rows = await factsOfMany(profiles.map(({ id }) => id));
  return Promise.all(writers.map((writer) => factsAbout(writer, profiles, customers, rows)));
}

interface Writer {
  author: Author;
  network: string | null;
  directory: string[];
  profile: string[];
}

function writerOf(row: QueueRow, queue: Queue): Writer {
  const { author, channel, key } = row;
  const network = networkOf({ channel });
  // A row that names nobody stands for nobody: its own key must not lead to somebody.
  const profile = profileKeys(author, { channel, key, url: queue.url, site: queue.site });
  const named = profile.filter((one) => !one.startsWith('conversation:'));
  return { author, network, directory: directoryKeys(author, network), profile: named };
}

async function factsAbout(
  writer: Writer,
  profiles: readonly ProfileRow[],
  customers: readonly Customer[],
  rows: readonly FactsRow[],
): Promise<KnownFacts> {
  const profile = profiles
    .filter(({ keys }) => keys.some((key) => writer.profile.includes(key)))
    .reduce<ProfileRow | null>((a, b) => (a && a.lastSeenAt >= b.lastSeenAt ? a : b), null);
  const stored = rows.filter(({ profileId }) => profileId === profile?.id).flatMap(({ facts }) => facts);
  const customer = await customerOf(writer, profile, customers);
  const facts = newestOfEachKind([...stored, ...(customer?.facts ?? []), ...shown(writer.author)]);
  return { value: facts.filter(isValueFact), influence: facts.filter(isPersonFact) };
}

/** The customer by an exact address or handle, unless a colleague said that they are somebody else. */
async function customerOf(writer: Writer, profile: ProfileRow | null, customers: readonly Customer[]) {
  if (customers.length === 0 || writer.directory.length === 0) return null;
  const [best] = rankCandidates(writer.author, customers, { network: writer.network });
  if (!best || best.probability < LINKED_FROM) return null;
  const link = profile ? await linkOf(profile.id) : undefined;
  const id = link === undefined ? best.customerId : link;
  return customers.find((one) => one.id === id) ?? null;
}

/** What the row itself shows about its writer. */
function shown({ followers }: Author): Fact[] {
  if (followers === null) return [];
  const label = `${followers.toLocaleString('en')} followers`;
  return [
    { kind: 'followers', amount: followers, unit: 'count', label, source: 'page:list', asOf: new Date().toISOString() },
  ];
}
