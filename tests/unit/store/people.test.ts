import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  addRecord,
  conversationsOf,
  countAll,
  deleteStore,
  dropFacts,
  dumpAll,
  erasePerson,
  factsOf,
  findCustomers,
  findProfile,
  getCustomer,
  isForgotten,
  isStale,
  linkOf,
  openGraveyard,
  recallReading,
  recordsOf,
  searchProfiles,
  startImport,
  store,
} from '../../../lib/store/index.ts';
import { bury } from '../../../lib/store/tombstones.ts';
import { author, reading, someFacts, visit } from './visits.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
beforeEach(() => deleteStore());

describe('a visit', () => {
  test('the first makes a profile, with facts and the reading', async () => {
    const profile = await visit({ now: DAY, keepDays: 2 });
    expect(profile).toMatchObject({
      id: 'email:zoe@firm.example',
      firstSeenAt: DAY,
      lastSeenAt: DAY,
      expiresAt: 3 * DAY,
    });
    expect(await factsOf(profile.id)).toEqual([
      { ...someFacts, profileId: profile.id, fetchedAt: DAY, expiresAt: 3 * DAY },
    ]);
    expect(await conversationsOf(profile.id)).toHaveLength(1);
  });

  test('the second adds to it: keys, conversations, later expiry; the id stays', async () => {
    await visit({ now: 0 });
    const keys = ['email:zoe@firm.example', 'handle:x:zoe'];
    const profile = await visit({ now: HOUR, keys, id: '2' });
    expect(profile).toMatchObject({ id: 'email:zoe@firm.example', keys, conversationCount: 2, firstSeenAt: 0 });
    expect(profile.conversationIds).toEqual(['rt/1', 'rt/2']);
    expect(await store().profiles.count()).toBe(1);
    expect((await findProfile(['handle:x:zoe']))?.id).toBe(profile.id);
  });

  test('the same conversation twice counts once', async () => {
    await visit();
    expect(await visit({ now: 5 })).toMatchObject({ conversationCount: 1, conversationIds: ['rt/1'] });
  });

  test('what a page hides does not wipe out what another page showed', async () => {
    await visit({ author: { ...author, handle: '@zoe', followers: 12 } });
    const { author: after } = await visit({ now: 1, author: { ...author, name: 'Zoe A.' } });
    expect(after).toMatchObject({ name: 'Zoe A.', handle: '@zoe', followers: 12 });
  });

  test('only the last fifty conversations are named, all are counted', async () => {
    for (let n = 0; n < 60; n += 1) await visit({ now: n, id: `c${n}` });
    const profile = await findProfile(['email:zoe@firm.example']);
    expect(profile?.conversationIds).toHaveLength(50);
    expect(profile?.conversationIds.at(-1)).toBe('rt/c59');
    expect(profile?.conversationCount).toBe(60);
  });

  test('nobody is found without a key', async () => {
    await visit();
    expect(await findProfile([])).toBeNull();
    expect(await findProfile(['email:nobody@firm.example'])).toBeNull();
  });

  test('two visits at once lose nothing', async () => {
    await Promise.all([visit({ id: 'a' }), visit({ id: 'b' })]);
    expect((await findProfile(['email:zoe@firm.example']))?.conversationIds.sort()).toEqual(['rt/a', 'rt/b']);
  });
});

describe('age', () => {
  test.each([
    [0, false],
    [24, false],
    [24.1, true],
    [-0.5, false],
    [-2, true],
  ])('a fact of %d hours that keeps for 24 is stale: %s', (hours, want) => {
    expect(isStale({ fetchedAt: 100 * HOUR, ttlHours: 24 }, (100 + hours) * HOUR)).toBe(want);
  });

  test('a reading can be recalled for a day', async () => {
    await visit({ now: 0 });
    expect((await recallReading('rt/1', DAY - 1))?.conversation.key).toBe('1');
    expect(await recallReading('rt/1', DAY)).toBeNull();
    expect(await recallReading('rt/2', 0)).toBeNull();
  });

  test('facts of one source are dropped for all or for one', async () => {
    await visit({ keys: ['email:a@b.example'], id: 'a' });
    await visit({ keys: ['email:c@d.example'], id: 'c' });
    await dropFacts('imported-customers', 'email:a@b.example');
    expect(await factsOf('email:a@b.example')).toEqual([]);
    expect(await factsOf('email:c@d.example')).toHaveLength(1);
    await dropFacts('imported-customers');
    expect(await store().facts.count()).toBe(0);
  });
});

describe('records of colleagues', () => {
  const note = (text: string) => ({ kind: 'note' as const, subject: 'p', author: 'Noor', body: { text } });

  test('each has a stable id, an author and a logical time that grows', async () => {
    const first = await addRecord(note('one'), new Date('2026-11-22T10:00:00Z'));
    const second = await addRecord(note('two'), new Date('2026-11-22T09:00:00Z'));
    expect(first.id).not.toBe(second.id);
    expect([first.clock, second.clock]).toEqual([1, 2]);
    expect((await recordsOf('p')).map((row) => [row.body.text, row.author])).toEqual([
      ['one', 'Noor'],
      ['two', 'Noor'],
    ]);
  });

  test('many at once get different times', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, n) => addRecord(note(`${n}`))));
    expect(new Set((await recordsOf('p')).map((row) => row.clock)).size).toBe(10);
  });

  test('the latest link counts; none, linked and unlinked differ', async () => {
    expect(await linkOf('p')).toBeUndefined();
    const link = (customerId: string | null) => ({
      kind: 'link' as const,
      subject: 'p',
      author: null,
      body: { customerId },
    });
    await addRecord(link('C-1'));
    expect(await linkOf('p')).toBe('C-1');
    await addRecord(link(null));
    expect(await linkOf('p')).toBeNull();
  });
});

describe('the list', () => {
  beforeEach(async () => {
    await visit({ keys: ['email:a@b.example'], now: 1, id: 'a', author: { ...author, name: 'Noor Kay', email: null } });
    await visit({ keys: ['handle:x:zoe'], now: 2, id: 'b', author: { ...author, handle: '@Zoe', email: null } });
    await visit({ keys: ['email:c@d.example'], now: 3, id: 'c', customerName: 'Ashworks Ltd' });
  });

  test.each([
    ['', 10, ['email:c@d.example', 'handle:x:zoe', 'email:a@b.example']],
    ['', 1, ['email:c@d.example']],
    ['noor', 10, ['email:a@b.example']],
    ['@ZOE', 10, ['handle:x:zoe']],
    ['ashworks', 10, ['email:c@d.example']],
    ['b.example', 10, ['email:a@b.example']],
    ['nobody', 10, []],
  ])('%j, at most %d', async (query, limit, ids) => {
    expect((await searchProfiles(query, limit)).map((row) => row.id)).toEqual(ids);
  });
});

describe('somebody who is forgotten', () => {
  async function file(...rows: [id: string, email: string][]) {
    const writer = await startImport('shop');
    for (const [id, email] of rows)
      writer.add({ id, name: null, emails: [email], handles: [], values: { orders: 3 } }, [`email:${email}`]);
    const counts = { customers: rows.length, lines: rows.length, refused: 0, duplicates: 0, forgotten: 0 };
    const about = { importedAt: 'now', asOf: '2026-11-22T00:00:00.000Z', currency: null, mapping: [], columns: [] };
    await writer.commit({ ...counts, ...about, reference: null });
  }

  test('is gone from every table and every file, and only hashes stay', async () => {
    await file(['C-1', 'zoe@firm.example'], ['C-2', 'noor@firm.example']);
    const profile = await visit({ customerId: 'C-1' });
    await addRecord({ kind: 'note', subject: profile.id, author: null, body: { text: 'likes tents' } });
    const other = { ...author, name: 'Noor Kay', email: 'other@firm.example' };
    await visit({ keys: ['email:other@firm.example'], id: 'thread', author: other });
    const erased = await erasePerson({
      profileId: profile.id,
      keys: profile.keys,
      customerIds: ['C-1'],
      wroteIn: (conversation) => conversation.messages.some((one) => one.author.email === author.email),
    });
    expect(erased).toEqual({ profiles: 1, facts: 1, conversations: 2, customers: 1, records: 1 });
    expect(await findCustomers(['email:zoe@firm.example'])).toEqual([]);
    expect(await getCustomer('C-1')).toBeNull();
    expect(await getCustomer('C-2')).not.toBeNull();
    expect(await countAll()).toMatchObject({ profiles: 1, records: 0, customers: 1, forgotten: 1 });
    const pieces: string[] = [];
    await dumpAll((piece) => pieces.push(piece));
    expect(pieces.join('')).not.toMatch(/zoe@firm|likes tents|C-1/);
    expect(JSON.stringify(await store().tombstones.toArray())).not.toContain('zoe');
  });

  test('is recognised by a salted hash, which differs from browser to browser', async () => {
    await bury(['email:zoe@firm.example']);
    expect(await isForgotten(['email:zoe@firm.example'])).toBe(true);
    expect(await isForgotten(['handle:x:a', 'email:zoe@firm.example'])).toBe(true);
    expect(await isForgotten(['email:noor@firm.example'])).toBe(false);
    const [here] = await store().tombstones.toArray();
    await deleteStore();
    await bury(['email:zoe@firm.example']);
    expect((await store().tombstones.toArray())[0]?.hash).not.toBe(here?.hash);
  });

  test('a large file is checked without the slow hash for nearly every line', async () => {
    await bury(Array.from({ length: 20 }, (_, n) => `email:gone${n}@firm.example`));
    const buried = await openGraveyard();
    const keys = Array.from({ length: 5000 }, (_, n) => buried([`email:p${n}@firm.example`]));
    expect(keys.filter((one) => one !== false).length).toBeLessThan(50);
    expect((await Promise.all(keys.map(async (one) => await one))).includes(true)).toBe(false);
    expect(await buried(['email:gone7@firm.example'])).toBe(true);
  });
});

test('everything can be taken out as one JSON text', async () => {
  await visit();
  const pieces: string[] = [];
  await dumpAll((piece) => pieces.push(piece));
  const all = JSON.parse(pieces.join(''));
  expect(all).toMatchObject({ profiles: [{ author }], conversations: [{ conversation: reading }], customers: [] });
  expect(Object.keys(all)).toEqual([
    'profiles',
    'facts',
    'conversations',
    'records',
    'imports',
    'recipes',
    'corrections',
    'customers',
  ]);
});
