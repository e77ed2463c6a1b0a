import { type Author, type Conversation, type Customer, fail, type Outcome, ok } from '../domain/index.ts';
import { readSettings } from '../platform/index.ts';
import {
  addRecord,
  conversationsOf,
  correctionsAbout,
  erasePerson,
  type FactsRow,
  factsOf,
  findCustomers,
  findProfile,
  getCustomer,
  isStale,
  type ProfileRow,
  recordsOf,
  searchProfiles,
  store,
} from '../store/index.ts';
import { dropValueFacts } from './directory.ts';
import { customerKeys, profileKeys } from './keys.ts';
import type {
  ForgetReport,
  PersonExport,
  PersonRecord,
  ProfileSummary,
  ProfileView,
  ServiceFailure,
  StoredFacts,
} from './types.ts';

const iso = (time: number) => new Date(time).toISOString();
const unknown = () => fail<ServiceFailure>({ code: 'not-found', says: 'This person is not known any more.' });

function toSummary(row: ProfileRow): ProfileSummary {
  const { author } = row;
  return {
    id: row.id,
    name: author.name,
    seenAs: author.handle ?? author.email ?? author.name ?? row.id,
    network: row.network,
    customer: row.customerId === null ? null : { id: row.customerId, name: row.customerName },
    conversations: row.conversationCount,
    firstSeenAt: iso(row.firstSeenAt),
    lastSeenAt: iso(row.lastSeenAt),
    expiresAt: iso(row.expiresAt),
  };
}

function toStored(row: FactsRow, now: number): StoredFacts {
  const { source, facts, ttlHours, failure } = row;
  return { source, facts, fetchedAt: iso(row.fetchedAt), ttlHours, stale: isStale(row, now), failure };
}

/** People who wrote, seen last first; `query` looks in names, handles and e-mails. */
export async function listProfiles(ask: { query?: string; limit?: number } = {}): Promise<ProfileSummary[]> {
  return (await searchProfiles(ask.query ?? '', ask.limit ?? 100)).map(toSummary);
}

/** One person with every stored fact and its age; null = not known. */
export async function getProfile(id: string, now = Date.now()): Promise<ProfileView | null> {
  const row = await store().profiles.get(id);
  if (!row) return null;
  const facts = (await factsOf(id)).map((one) => toStored(one, now));
  return { ...toSummary(row), author: row.author, facts, matchedBy: row.matchedBy, records: await recordsOf(id) };
}

/** The stored profile of the person who wrote the newest turn of a conversation; null = nothing is stored. */
export async function profileOf(conversation: Conversation, now = Date.now()): Promise<ProfileView | null> {
  const { author } = conversation.latestCustomerTurn.at(-1)!;
  const row = await findProfile(profileKeys(author, conversation));
  return row ? getProfile(row.id, now) : null;
}

/** The customers that the files hold for a person: the linked one and every exact match of a key. */
async function customersOf(row: ProfileRow): Promise<Customer[]> {
  const linked = row.customerId === null ? null : await getCustomer(row.customerId);
  const found = await findCustomers(row.keys);
  return linked && !found.some((one) => one.id === linked.id) ? [linked, ...found] : found;
}

/**
 * Deletes everything about a person, in every table and every imported file, and keeps only salted hashes so that
 * neither a page nor a later import brings them back.
 */
export async function forgetPerson(id: string): Promise<Outcome<ForgetReport, ServiceFailure>> {
  const row = await store().profiles.get(id);
  if (!row) return unknown();
  const customers = await customersOf(row);
  const keys = [...new Set([...row.keys, ...customers.flatMap(customerKeys)])];
  const customerIds = customers.map((one) => one.id);
  return ok(await erasePerson({ profileId: id, keys, customerIds, wroteIn: writer(keys) }));
}

/** Did somebody with one of these keys write in a conversation? */
function writer(keys: readonly string[]) {
  const wanted = new Set(keys);
  return (conversation: Conversation) => {
    const theirs = (author: Author) => profileKeys(author, conversation).some((key) => wanted.has(key));
    return conversation.messages.some((message) => theirs(message.author));
  };
}

/** Everything that is kept about one person, as plain JSON. */
export async function exportPerson(id: string, now = new Date()): Promise<Outcome<PersonExport, ServiceFailure>> {
  const [row, person] = [await store().profiles.get(id), await getProfile(id, now.getTime())];
  if (!row || !person) return unknown();
  const conversations = (await conversationsOf(id)).map((one) => one.conversation);
  const corrections = await correctionsAbout(row.keys);
  return ok({ exportedAt: now.toISOString(), person, customers: await customersOf(row), conversations, corrections });
}

async function write(
  id: string,
  kind: PersonRecord['kind'],
  body: PersonRecord['body'],
): Promise<Outcome<PersonRecord, ServiceFailure>> {
  if (!(await store().profiles.get(id))) return unknown();
  const { agent } = await readSettings();
  return ok(await addRecord({ kind, subject: id, author: agent.name, body }));
}

/** Says by hand which customer a person is; null says that they are none of those suggested. */
export async function linkPerson(
  id: string,
  customerId: string | null,
): Promise<Outcome<PersonRecord, ServiceFailure>> {
  const customer = customerId === null ? null : await getCustomer(customerId);
  if (customerId !== null && !customer)
    return fail({ code: 'not-found', says: 'This customer is in no imported file.' });
  const written = await write(id, 'link', { customerId });
  if (!written.ok) return written;
  const matchedBy = customer ? 'linked by hand' : null;
  await store().profiles.update(id, { customerId, customerName: customer?.name ?? null, matchedBy });
  await dropValueFacts(id);
  return written;
}

/** Writes a note about a person, at most 2,000 characters. */
export async function addNote(id: string, text: string): Promise<Outcome<PersonRecord, ServiceFailure>> {
  return write(id, 'note', { text: text.trim().slice(0, 2000) });
}
