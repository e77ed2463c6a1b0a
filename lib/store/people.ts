import type { Conversation } from '../domain/index.ts';
import { forgetInCorrections } from './corrections.ts';
import { eraseCustomers } from './customers.ts';
import { store } from './db.ts';
import { getMeta, setMeta } from './dump.ts';
import type { ConversationRow } from './rows.ts';
import { bury } from './tombstones.ts';

/** How many entries of each kind went. */
export interface Erased {
  profiles: number;
  facts: number;
  conversations: number;
  customers: number;
  records: number;
}

/** The conversations in which a person was seen, as far as they are still kept. */
export async function conversationsOf(profileId: string): Promise<ConversationRow[]> {
  return store().conversations.where('profileId').equals(profileId).toArray();
}

/** Whom to erase: every key, the linked customers, and how to tell their messages in somebody else's thread. */
export interface Erasure {
  profileId: string;
  keys: readonly string[];
  customerIds: readonly string[];
  wroteIn(conversation: Conversation): boolean;
}

/**
 * Deletes everything about a person: profiles that share a key, their facts, readings and records, the customers with
 * these ids in every import, their words in what was learnt; and buries the keys, so that neither a page nor an import brings
 * them back.
 * The hashes are written first: when the browser stops in between, the next try finds the rest.
 */
export async function erasePerson({ profileId, keys, customerIds, wroteIn }: Erasure): Promise<Erased> {
  await bury([...new Set([...keys, ...customerIds.map((id) => `id:${id}`)])]);
  const db = store();
  const customers = await eraseCustomers(customerIds, keys);
  await forgetInCorrections(keys);
  const erased = await db.transaction('rw', db.profiles, db.facts, db.conversations, db.records, async () => {
    const same = (await db.profiles
      .where('keys')
      .anyOf([...keys])
      .primaryKeys()) as string[];
    const ids = [...new Set([profileId, ...same])];
    const profiles = await db.profiles.where('id').anyOf(ids).count();
    await db.profiles.bulkDelete(ids);
    const theirs = (row: ConversationRow) => ids.includes(row.profileId ?? '') || wroteIn(row.conversation);
    return {
      profiles,
      facts: await db.facts.where('profileId').anyOf(ids).delete(),
      conversations: await db.conversations.filter(theirs).delete(),
      records: await db.records.where('subject').anyOf(ids).delete(),
    };
  });
  await setMeta('forgotten', Number((await getMeta('forgotten')) ?? 0) + 1);
  return { ...erased, customers };
}
