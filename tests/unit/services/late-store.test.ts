// A database that answers too late for the card: the answer goes out without it, and the visit is stored all the same.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recallConversation } from '../../../lib/services/background.ts';
import { forgetPerson, listProfiles, settled, triageConversation } from '../../../lib/services/index.ts';
import { deleteStore } from '../../../lib/store/index.ts';
import { post } from './inbox.ts';

const limit = vi.hoisted(() => ({ late: false }));
vi.mock('../../../lib/services/in-time.ts', () => ({
  inTime: <T>(work: Promise<T>) => (limit.late ? Promise.reject(new Error('late')) : work),
}));

// What is kept for recall is kept for a day by the clock of the machine.
const NOW = new Date();
const asked = { site: 'x', key: '77' };

beforeEach(async () => {
  limit.late = false;
  fakeBrowser.reset();
  await deleteStore();
});

test('the visit is kept though the card knew nobody', async () => {
  limit.late = true;
  const got = await triageConversation(post(), NOW);
  expect(got.ok && got.value.pending.map(({ what }) => what)).toEqual(['What is stored on this device']);
  await vi.waitFor(async () =>
    expect(await recallConversation(asked)).toMatchObject({ ok: true, value: { key: '77' } }),
  );
  limit.late = false;
  const again = await triageConversation(post(), NOW);
  expect(again.ok && again.value.cache.state).toBe('cached');
});

test('somebody who asked to be forgotten stays forgotten', async () => {
  const first = await triageConversation(post(), NOW);
  await settled();
  expect(first.ok).toBe(true);
  const [profile] = await listProfiles();
  await forgetPerson(profile!.id);
  limit.late = true;
  await triageConversation(post(), NOW);
  // Long enough for a visit that would be stored: the one above takes a few milliseconds.
  await new Promise((r) => setTimeout(r, 200));
  limit.late = false;
  expect(await recallConversation(asked)).toMatchObject({ ok: false, failure: { code: 'gone' } });
});

test('a page that asks while the reading is being stored gets it', async () => {
  await triageConversation(post(), NOW);
  expect(await recallConversation(asked)).toMatchObject({ ok: true, value: { key: '77' } });
});
