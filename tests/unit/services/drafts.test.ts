import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Draft, Source } from '../../../lib/domain/index.ts';
import { fail, ok } from '../../../lib/domain/index.ts';
import { enrich, refresh } from '../../../lib/services/enrich.ts';
import { identify } from '../../../lib/services/identify.ts';
import { draftReply, saveSettings, settled, triageConversation } from '../../../lib/services/index.ts';
import { directoryKeys, handleOf, networkOf, profileKeys } from '../../../lib/services/keys.ts';
import { deleteStore, saveVisit, store } from '../../../lib/store/index.ts';
import { customers, fact, post, SHOP, SHOP_MAPPING, said, ticket, zoe } from './inbox.ts';

const T0 = new Date('2026-11-22T10:00:00Z');
beforeEach(async () => {
  fakeBrowser.reset();
  await deleteStore();
});

async function draft(conversation = post(), variant = 0): Promise<Draft> {
  const done = await draftReply({ conversation, variant }, T0);
  if (!done.ok) throw new Error(done.failure.says);
  return done.value;
}

describe('a draft', () => {
  test('comes from the composer on the device, fits the channel, and stores nothing', async () => {
    const got = await draft();
    expect(got).toMatchObject({ engine: 'on-device', channel: 'x-reply', language: 'en', measure: { over: false } });
    expect(got.text.length).toBeGreaterThan(20);
    expect(await store().profiles.count()).toBe(0);
  });

  test('is written in the name of the agent and the firm', async () => {
    await saveSettings({
      agent: { name: 'Noor Kay', role: null, initials: null },
      firm: { name: 'Fieldhouse', currency: null },
    });
    expect((await draft(ticket())).text).toContain('Noor');
  });

  test('is in the customer’s language', async () => {
    const message = said('Hola, mi pedido no ha llegado y estoy muy enfadada. ¿Dónde está?');
    expect((await draft(post({ messages: [message] }))).language).toMatch(/^es/);
  });

  test('is written without a database, too', async () => {
    vi.spyOn(store().tombstones, 'count').mockRejectedValue(new Error('broken'));
    expect((await draft()).text.length).toBeGreaterThan(20);
  });

  test.each(['<img src=x onerror=alert(1)>', '😡'.repeat(400), '\u202e\ud800', ''])('of %j is a text', async (text) => {
    expect((await draft(post({ messages: [said(text, { key: 'm' })] }))).text).toBeTypeOf('string');
  });
});

describe('who somebody is', () => {
  test.each([
    ['x-reply', 'x'],
    ['facebook-comment', 'facebook'],
    ['ticket', null],
    ['email', null],
    ['chat', null],
  ])('the network of %s is %s', (channel, want) => {
    expect(networkOf({ channel })).toBe(want);
  });

  test('a handle counts on its network, or on its host', () => {
    expect(profileKeys(zoe, post())).toEqual(['handle:x:zoe']);
    expect(profileKeys({ ...zoe, handle: 'zoe' }, ticket())).toEqual(['handle:at.desk.example:zoe']);
    expect(profileKeys({ ...zoe, email: 'Zoe@Firm.example' }, post())).toEqual([
      'email:zoe@firm.example',
      'handle:x:zoe',
    ]);
    expect(profileKeys({ ...zoe, handle: null }, post())).toEqual(['conversation:x/77']);
  });

  test('the files are asked for the handle on its network and without one', () => {
    expect(directoryKeys(zoe, 'x')).toEqual(['handle:x:zoe', 'handle::zoe']);
  });

  test.each([
    ['@Dana', 'x', 'x:@dana'],
    ['dana', 'Twitter', 'x:@dana'],
    ['https://x.com/Dana', '', 'x:@dana'],
    ['instagram:dana', 'x', 'instagram:@dana'],
    ['@user@server.example', 'mastodon', 'mastodon:@user@server.example'],
    ['dana', '', ':@dana'],
    ['@', 'x', null],
    ['two words', 'x', null],
    ['', 'x', null],
  ])('%j in a column of %j is %s', (cell, network, want) => {
    expect(handleOf(cell, network)).toBe(want);
  });

  test('a handle without a network links when one record holds it, and says so; two are suggestions', async () => {
    await customers('id,handle\nC-1,zoe\n', ['id', 'handle:']);
    expect((await identify(post())).match).toMatchObject({ id: 'C-1', matchedBy: expect.stringMatching(/network/) });
    await customers('id,handle\nC-1,zoe\nC-2,@zoe\n', ['id', 'handle:']);
    const person = await identify(post());
    expect(person.match).toBeNull();
    expect(person.candidates.map((one) => one.customerId)).toEqual(['C-1', 'C-2']);
  });

  test('two customers with one address: nobody is linked by chance', async () => {
    await customers('id,email\nC-1,zoe@firm.example\nC-2,zoe@firm.example\n', ['id', 'email']);
    const person = await identify(ticket());
    expect(person.match).toBeNull();
    expect(person.candidates.map((one) => one.customerId).sort()).toEqual(['C-1', 'C-2']);
  });
});

describe('sources', () => {
  const slow = (more: Partial<Source>): Source => ({
    ...{
      id: 'crm',
      label: 'The CRM',
      axis: 'value',
      origins: ['https://crm.example/*'],
      secrets: [],
      keepForHours: 24,
    },
    lookUp: async () => ok([fact('orders', 3, '3 orders')]),
    ...more,
  });
  const visitWith = async (rows: Awaited<ReturnType<typeof enrich>>['fresh']) => {
    const { keys, author, network } = await identify(post());
    const match = { customerId: null, customerName: null, matchedBy: null };
    await saveVisit(
      { keys, author, network, ...match, conversationId: 'x/77', keepDays: 30, now: T0.getTime() },
      rows,
      post(),
    );
  };

  test('one that is late is pending and leaves the others alone', async () => {
    vi.useFakeTimers();
    const late = slow({ id: 'late', lookUp: () => new Promise(() => undefined) });
    const waiting = identify(post()).then((person) => enrich(post(), person, T0, [late, slow({})]));
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    const got = await waiting;
    expect(got.pending).toEqual([{ axis: 'value', what: 'The CRM' }]);
    expect(got.valueFacts.map((one) => one.label)).toEqual(['3 orders']);
    expect(got.fresh.map((row) => row.source)).toEqual(['crm', 'page:x']);
  });

  test('a failure is remembered for its time, then asked again', async () => {
    const lookUp = vi.fn(async () => fail({ code: 'not-found' as const, says: 'Nobody.' }));
    const crm = slow({ lookUp });
    await visitWith((await enrich(post(), await identify(post()), T0, [crm])).fresh);
    await enrich(post(), await identify(post()), new Date(T0.getTime() + 5 * 3_600_000), [crm]);
    expect(lookUp).toHaveBeenCalledTimes(1);
    await enrich(post(), await identify(post()), new Date(T0.getTime() + 7 * 3_600_000), [crm]);
    expect(lookUp).toHaveBeenCalledTimes(2);
  });

  test('an answer past its time is used and named as stale; asking again gives a new row', async () => {
    const crm = slow({});
    await visitWith((await enrich(post(), await identify(post()), T0, [crm])).fresh);
    const now = new Date(T0.getTime() + 30 * 3_600_000);
    const person = await identify(post());
    const got = await enrich(post(), person, now, [crm]);
    expect([got.stale.map((one) => one.id), got.oldest]).toEqual([['crm'], T0.getTime()]);
    expect(await refresh(got.stale, person, now)).toMatchObject([{ source: 'crm', fetchedAt: now.getTime() }]);
  });

  test('no source reaches the network or a secret', async () => {
    const seen: unknown[] = [];
    const curious = slow({
      lookUp: async (_, tools) => {
        seen.push(
          await tools.secret('key'),
          await tools.fetch('https://crm.example/').catch((error: Error) => error.message),
        );
        return ok([]);
      },
    });
    await enrich(post(), await identify(post()), T0, [curious]);
    expect(seen).toEqual([null, 'No source was granted an origin']);
  });

  test('figures of the person who was thought of before do not stay', async () => {
    await customers(SHOP, SHOP_MAPPING);
    await triageConversation(post(), T0);
    await settled();
    await store().profiles.update('handle:x:zoe', { customerId: 'C-other' });
    const got = await enrich(post(), await identify(post()), T0);
    expect(got.oldest).toBeNull();
    expect(got.valueFacts.map((one) => one.label)).toEqual(['12 orders', 'EUR 1,840 spent']);
  });
});
