import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addNote,
  deleteAll,
  exportAll,
  exportPerson,
  forgetPerson,
  getProfile,
  linkPerson,
  listProfiles,
  readSettings,
  recallConversation,
  saveSettings,
  settled,
  storageUse,
  sweep,
  triageConversation,
} from '../../../lib/services/index.ts';
import { deleteStore } from '../../../lib/store/index.ts';
import { customers, post, SHOP, SHOP_MAPPING, said, ticket, zoe } from './inbox.ts';

const T0 = new Date('2026-11-22T10:00:00Z');
const KEY = 'handle:x:zoe';

async function visit(conversation = post(), now = T0) {
  await triageConversation(conversation, now);
  await settled();
}

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteStore();
});

describe('the list of people', () => {
  test('shows who wrote, as the page named them', async () => {
    await customers(SHOP, SHOP_MAPPING);
    await visit();
    expect(await listProfiles()).toEqual([
      {
        ...{ id: KEY, name: 'Zoe Ash', seenAs: '@zoe', network: 'x', conversations: 1 },
        customer: { id: 'C-1', name: 'Zoe Ash' },
        firstSeenAt: T0.toISOString(),
        lastSeenAt: T0.toISOString(),
        expiresAt: '2026-12-22T10:00:00.000Z',
      },
    ]);
    expect(await listProfiles({ query: 'nobody' })).toEqual([]);
    expect(await listProfiles({ query: 'ash', limit: 0 })).toEqual([]);
  });

  test('keeps for as many days as the settings say', async () => {
    await saveSettings({ keepDays: 1 });
    await visit();
    expect((await listProfiles())[0]?.expiresAt).toBe('2026-11-23T10:00:00.000Z');
    expect(await sweep(new Date('2026-11-23T10:00:00.000Z'))).toBeGreaterThan(0);
    expect(await listProfiles()).toEqual([]);
    expect(await storageUse()).toMatchObject({ profiles: 0, sweptAt: '2026-11-23T10:00:00.000Z' });
  });

  test('one person with every fact, its source and age', async () => {
    await customers(SHOP, SHOP_MAPPING);
    await visit();
    const fresh = await getProfile(KEY, T0.getTime() + 1000);
    expect(fresh?.facts.map((one) => [one.source, one.stale, one.fetchedAt, one.failure])).toEqual([
      ['imported-customers', false, T0.toISOString(), null],
      ['page:x', false, T0.toISOString(), null],
    ]);
    const old = await getProfile(KEY, T0.getTime() + 25 * 3_600_000);
    expect(old?.facts.map((one) => one.stale)).toEqual([true, false]);
    expect(await getProfile('nobody')).toBeNull();
  });
});

describe('what colleagues say', () => {
  test('a note has an author and a place in time', async () => {
    await saveSettings({ agent: { name: 'Noor', role: null, initials: null } });
    await visit();
    expect(await addNote(KEY, ` ${'x'.repeat(3000)} `)).toMatchObject({
      ok: true,
      value: { kind: 'note', subject: KEY, author: 'Noor', clock: 1 },
    });
    const person = await getProfile(KEY);
    expect(person?.records[0]?.body.text).toHaveLength(2000);
  });

  test('a link needs a customer that is there', async () => {
    await visit();
    expect(await linkPerson(KEY, 'C-404')).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    expect(await linkPerson('nobody', null)).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    expect(await addNote('nobody', 'hi')).toMatchObject({ ok: false });
    await customers(SHOP, SHOP_MAPPING);
    expect(await linkPerson(KEY, 'C-1')).toMatchObject({ ok: true, value: { body: { customerId: 'C-1' } } });
    expect(await getProfile(KEY)).toMatchObject({ matchedBy: 'linked by hand', customer: { id: 'C-1' } });
    await linkPerson(KEY, null);
    expect(await getProfile(KEY)).toMatchObject({ matchedBy: null, customer: null });
  });
});

describe('export and forgetting', () => {
  test('one person as JSON: profile, facts, customer record, conversations', async () => {
    await customers(SHOP, SHOP_MAPPING);
    await visit();
    const got = await exportPerson(KEY, T0);
    expect(got).toMatchObject({
      ok: true,
      value: { exportedAt: T0.toISOString(), person: { id: KEY, author: zoe }, customers: [{ id: 'C-1' }] },
    });
    expect(got.ok && got.value.conversations).toEqual([post()]);
    expect(got.ok && JSON.parse(JSON.stringify(got.value))).toEqual(got.ok && got.value);
    expect(await exportPerson('nobody')).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });

  test('forgetting by one account forgets the customer and the address, too', async () => {
    await customers(SHOP, SHOP_MAPPING);
    await visit();
    await visit(ticket());
    expect(await forgetPerson(KEY)).toMatchObject({
      ok: true,
      value: { profiles: 2, customers: 1, conversations: 2 },
    });
    await visit(ticket());
    expect(await listProfiles()).toEqual([]);
    expect(await storageUse()).toMatchObject({ profiles: 0, customers: 0, conversations: 0, forgotten: 1 });
    expect(await forgetPerson(KEY)).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });

  test('a thread of somebody else in which the person wrote is not kept either', async () => {
    const noor = { ...zoe, name: 'Noor', handle: '@noor' };
    const messages = [said('Me too', {}), said('Same here', { author: noor })];
    await visit(post({ key: 'thread', messages }));
    await visit();
    await forgetPerson(KEY);
    expect((await recallConversation({ site: 'x', key: 'thread' })).ok).toBe(false);
    expect((await listProfiles()).map((one) => one.seenAs)).toEqual(['@noor']);
  });

  test('everything as one file; then nothing is left', async () => {
    await customers(SHOP, SHOP_MAPPING);
    await saveSettings({ theme: 'dark' });
    await visit();
    const all = JSON.parse(await (await exportAll(T0)).text());
    expect(all).toMatchObject({
      aisle: { exportedAt: T0.toISOString(), settings: { theme: 'dark' } },
      stored: { profiles: [{ id: KEY }], customers: [{ id: 'C-1' }], imports: [{ name: 'shop' }] },
    });
    await deleteAll();
    expect(await storageUse()).toMatchObject({ profiles: 0, facts: 0, customers: 0, imports: 0, conversations: 0 });
    expect((await readSettings()).theme).toBe('auto');
  });
});

describe('recall', () => {
  const read = { site: 'rt', key: '5' };
  test('gives the last reading to the page that answers it', async () => {
    await visit(ticket(), new Date());
    expect(await recallConversation(read, 'https://desk.example')).toEqual({ ok: true, value: ticket() });
  });

  test('gives nothing to another origin, of another conversation, or after a day', async () => {
    await visit(ticket(), new Date());
    expect(await recallConversation(read, 'https://evil.example')).toMatchObject({ failure: { code: 'gone' } });
    expect(await recallConversation({ ...read, key: '6' })).toMatchObject({ failure: { code: 'gone' } });
    await deleteStore();
    await visit(ticket(), new Date(Date.now() - 25 * 3_600_000));
    expect(await recallConversation(read, 'https://desk.example')).toMatchObject({ failure: { code: 'gone' } });
  });
});
