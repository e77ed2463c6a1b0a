import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Conversation, Triage } from '../../../lib/domain/index.ts';
import {
  forgetPerson,
  linkPerson,
  listImports,
  listProfiles,
  removeImport,
  saveSettings,
  settled,
  triageConversation,
} from '../../../lib/services/index.ts';
import { closeStore, deleteStore, store } from '../../../lib/store/index.ts';
import { customers, fact, post, SHOP, SHOP_MAPPING, said, ticket, zoe } from './inbox.ts';

const T0 = new Date('2026-11-22T10:00:00Z');
const later = (hours: number) => new Date(T0.getTime() + hours * 3_600_000);

/** Judges and waits until everything is stored, then forgets all memory as a stopped worker does. */
async function triage(conversation: Conversation, now = T0): Promise<Triage> {
  const done = await triageConversation(conversation, now);
  if (!done.ok) throw new Error(done.failure.says);
  await settled();
  closeStore();
  return done.value;
}

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteStore();
});

describe('a first visit', () => {
  test('gives four axes, the channel, the person and no invented value', async () => {
    const got = await triage(post());
    expect(got).toMatchObject({
      conversationId: 'x/77',
      channel: { id: 'x-reply' },
      cache: { state: 'first-visit', asOf: null },
      person: { author: zoe, customer: null, candidates: [], valueFacts: [] },
      pending: [],
    });
    expect(Object.keys(got.scorecard.axes).sort()).toEqual(['channel', 'influence', 'nature', 'value']);
    expect(got.scorecard.axes.value.level).toBeNull();
    expect(got.nature.language).toBe('en');
  });

  test('reads the nature of the newest turn, all its messages, and knows the earlier ones', async () => {
    const old = said('Hello?', { key: 'old' });
    const [a, b] = [said('The stove leaks gas.', { key: 'a' }), said('Please hurry.', { key: 'b' })];
    const got = await triage(post({ messages: [old, a, b], latestCustomerTurn: [a, b] }));
    const text = 'The stove leaks gas.\nPlease hurry.';
    const spans = [...got.nature.urgency.evidence, ...got.nature.flagEvidence.map((one) => one.span)];
    expect(spans.length).toBeGreaterThan(0);
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  test('an exact handle is the customer, with facts from the file and borders to judge them by', async () => {
    await customers(SHOP, SHOP_MAPPING);
    const got = await triage(post());
    expect(got.person.customer).toMatchObject({ id: 'C-1', name: 'Zoe Ash' });
    expect(got.person.customer!.probability).toBeGreaterThanOrEqual(0.95);
    expect(got.person.valueFacts.map((one) => [one.label, one.source])).toEqual([
      ['12 orders', 'csv:shop'],
      ['EUR 1,840 spent', 'csv:shop'],
    ]);
    expect(got.scorecard.axes.value.level).not.toBeNull();
  });

  test('the same name on another network is nobody we know', async () => {
    await customers(SHOP, SHOP_MAPPING);
    const url = 'https://www.reddit.com/r/tents/comments/1';
    const got = await triage(post({ site: 'reddit', channel: 'reddit', url }));
    expect(got.person.customer).toBeNull();
  });

  test('settings reach the page: what it shows, and the weights of the score', async () => {
    await saveSettings({ theme: 'dark', cardStartsOpen: true, markEvidence: false, panelOnly: ['https://x.com'] });
    const { view } = await triage(post());
    expect(view).toEqual({
      ...{ theme: 'dark', cardStartsOpen: true, markEvidence: false, spotCheckMarks: true, panelOnly: true },
    });
    const none = { urgency: 0, irritation: 0, flags: 0, channel: 0, value: 0, influence: 0 };
    const before = (await triage(post())).scorecard.attention.points;
    await saveSettings({ weights: none });
    expect((await triage(post())).scorecard.attention.points).toBeLessThan(before);
  });
});

describe('a second visit', () => {
  test('is answered from the cache, which says how old it is', async () => {
    await customers(SHOP, SHOP_MAPPING);
    await triage(post());
    const got = await triage(post(), later(1));
    expect(got.cache).toEqual({ state: 'cached', asOf: T0.toISOString() });
    expect(got.person.valueFacts.map((one) => one.label)).toEqual(['12 orders', 'EUR 1,840 spent']);
    expect(await store().profiles.count()).toBe(1);
  });

  test('the cached figures are used, not looked up again', async () => {
    await customers(SHOP, SHOP_MAPPING);
    await triage(post());
    const [row] = await store().facts.where('source').equals('imported-customers').toArray();
    await store().facts.put({ ...row!, facts: [{ ...row!.facts[0]!, amount: 99, label: '99 orders' }] });
    expect((await triage(post(), later(1))).person.valueFacts.map((one) => one.label)).toEqual(['99 orders']);
  });

  test('a stale entry is used, said to be stale, and asked again for the next visit', async () => {
    await customers(SHOP, SHOP_MAPPING);
    await triage(post());
    expect((await triage(post(), later(30))).cache).toEqual({ state: 'stale', asOf: T0.toISOString() });
    expect((await triage(post(), later(31))).cache).toEqual({ state: 'cached', asOf: later(30).toISOString() });
  });

  test('what another page showed about the same account is remembered with its day', async () => {
    await triage(post({ seen: [fact('account-created', 0, 'Joined 2019'), fact('views', 900, '900 views')] }));
    const elsewhere = post({ key: '78', messages: [said('Hello?', { author: { ...zoe, followers: null } })] });
    const { person } = await triage(elsewhere, later(2));
    expect(person.influenceFacts.map((one) => [one.kind, one.asOf])).toEqual([
      ['account-created', '2026-11-22T10:00:00.000Z'],
      ['followers', T0.toISOString()],
    ]);
  });

  test('a new import counts at once; a removed one is gone at once', async () => {
    await triage(post());
    await customers(SHOP, SHOP_MAPPING);
    expect((await triage(post(), later(1))).person.valueFacts).toHaveLength(2);
    const [file] = await listImports();
    await removeImport(file!.id);
    const { person } = await triage(post(), later(2));
    expect([person.customer, person.valueFacts]).toEqual([null, []]);
  });
});

describe('links made by hand', () => {
  test('count above everything; unlinking counts, too', async () => {
    await customers(`${SHOP}C-2,Noor Kay,noor@firm.example,,3,30\n`, SHOP_MAPPING);
    await triage(post());
    const [profile] = await listProfiles();
    expect(profile?.customer?.id).toBe('C-1');
    await linkPerson(profile!.id, 'C-2');
    const linked = await triage(post(), later(1));
    expect(linked.person.customer).toMatchObject({ id: 'C-2', matchedBy: 'linked by hand', probability: 1 });
    expect(linked.person.valueFacts.map((one) => one.label)).toEqual(['3 orders', 'EUR 30 spent']);
    await linkPerson(profile!.id, null);
    const { person } = await triage(post(), later(2));
    expect([person.customer, person.valueFacts]).toEqual([null, []]);
  });
});

describe('somebody who was forgotten', () => {
  test('is still read, but never stored again, and stays out of a later import', async () => {
    await customers(SHOP, SHOP_MAPPING);
    await triage(post());
    const [profile] = await listProfiles();
    expect(await forgetPerson(profile!.id)).toMatchObject({ ok: true, value: { profiles: 1, customers: 1 } });
    const again = await triage(post(), later(1));
    expect(again).toMatchObject({ cache: { state: 'first-visit' }, person: { author: zoe, customer: null } });
    expect(again.nature.urgency.level).not.toBeNull();
    expect([await store().profiles.count(), await store().facts.count(), await store().conversations.count()]).toEqual([
      0, 0, 0,
    ]);
    expect(await customers(`${SHOP}C-2,Noor,noor@firm.example,,1,1\n`, SHOP_MAPPING)).toMatchObject({
      ...{ customers: 1, forgotten: 1 },
    });
  });
});

describe('replies that are already there', () => {
  test('each is checked against what the customer had written by then', async () => {
    const agent = { ...zoe, name: 'Noor', handle: '@shop' };
    const reply = (text: string) => said(text, { key: text, role: 'agent', author: agent });
    const calm = said('Do you ship to Spain?', { key: 'c1' });
    const angry = said('This is the THIRD time!!! You are useless.', { key: 'c2' });
    const messages = [calm, reply('We do! 🎉'), angry, reply('So happy you wrote! 🎉🎉')];
    const { spotChecks } = await triage(post({ messages, latestCustomerTurn: [angry] }));
    expect(spotChecks.map((one) => one.messageKey)).toEqual(['We do! 🎉', 'So happy you wrote! 🎉🎉']);
    expect(spotChecks[1]!.check.toneMatch.verdict).not.toBe('fits');
    expect(spotChecks[0]!.check.toneMatch.verdict).not.toBe('clashes');
  });

  test('of a very long thread the newest hundred replies are checked, in page order', async () => {
    const messages = Array.from({ length: 301 }, (_, n) =>
      said(`Message ${n}`, { key: `k${n}`, role: n % 2 === 1 ? 'agent' : 'customer' }),
    );
    const { spotChecks } = await triage(post({ messages, latestCustomerTurn: messages.slice(-1) }));
    expect(spotChecks.map((one) => one.messageKey)).toEqual(Array.from({ length: 100 }, (_, n) => `k${101 + 2 * n}`));
  });

  test('a reply before any customer message is checked against the whole', async () => {
    const reply = said('Welcome!', { role: 'agent', key: 'r' });
    const { spotChecks } = await triage(post({ messages: [reply, said('Thanks')] }));
    expect(spotChecks).toHaveLength(1);
  });
});

describe('when things break', () => {
  test('without a database it answers all the same, and says first visit', async () => {
    vi.spyOn(store().tombstones, 'count').mockRejectedValue(new Error('Internal error opening backing store'));
    const done = await triageConversation(post(), T0);
    expect(done).toMatchObject({ ok: true, value: { cache: { state: 'first-visit' }, person: { author: zoe } } });
    expect(done.ok && done.value.pending).toEqual([{ axis: 'value', what: 'What is stored on this device' }]);
  });

  test('a database that never answers does not hold the card back for ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(store().tombstones, 'count').mockReturnValue(new Promise(() => undefined) as never);
    const waiting = triageConversation(post(), T0);
    await vi.advanceTimersByTimeAsync(3000);
    vi.useRealTimers();
    expect(await waiting).toMatchObject({ ok: true, value: { pending: [{ what: 'What is stored on this device' }] } });
  });

  test('a write that fails does not reach the agent', async () => {
    vi.spyOn(store().profiles, 'put').mockRejectedValue(new Error('disk'));
    expect(await triage(post())).toMatchObject({ cache: { state: 'first-visit' } });
    expect(await store().profiles.count()).toBe(0);
  });

  test.each([
    ['a message of a megabyte', 'late '.repeat(200_000)],
    ['only emoji', '😡'.repeat(500)],
    ['HTML and script', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['bidi and tag characters', '\u202eevil\u2066\u{e0041}\u{e007f}'],
    ['a lone surrogate', '\ud800 hello \udc00'],
    ['nothing', ''],
  ])('%s is judged like any other', async (_, text) => {
    const got = await triage(post({ messages: [said(text, { key: 'm' })] }));
    expect(got.scorecard.attention.points).toBeGreaterThanOrEqual(0);
  });

  test('an author without name, handle or address is known by the conversation alone', async () => {
    const nobody = { ...zoe, name: null, handle: null, followers: null };
    const open = post({ messages: [said('Hello?', { author: nobody })] });
    await triage(open);
    expect((await triage(open, later(1))).cache.state).toBe('cached');
    expect((await triage({ ...open, key: 'other' }, later(1))).cache.state).toBe('first-visit');
  });

  test('one user name at two helpdesks is two people', async () => {
    const author = { ...zoe, handle: 'root' };
    await triage(ticket({ messages: [said('a', { author })] }));
    const other = ticket({ messages: [said('a', { author })], url: 'https://other.example/Ticket/Display.html?id=5' });
    expect((await triage(other)).cache.state).toBe('first-visit');
    expect(await store().profiles.count()).toBe(2);
  });
});
