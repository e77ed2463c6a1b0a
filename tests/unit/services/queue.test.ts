import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Queue, QueueMark, QueueRow } from '../../../lib/domain/index.ts';
import {
  forgetPerson,
  linkPerson,
  listProfiles,
  saveSettings,
  settled,
  triageConversation,
  triageQueue,
} from '../../../lib/services/index.ts';
import { wordsOf } from '../../../lib/services/queue/index.ts';
import { closeStore, deleteStore, store } from '../../../lib/store/index.ts';
import { customers, post, SHOP, SHOP_MAPPING, said, ticket, zoe } from './inbox.ts';

const T0 = new Date('2026-11-22T10:00:00Z');
const later = (hours: number) => new Date(T0.getTime() + hours * 3_600_000);

const row = (more: Partial<QueueRow> = {}): QueueRow => ({
  ...{ key: '77', url: 'https://x.com/zoe/status/77', author: zoe, subject: null },
  preview: 'My tent arrived torn and nobody answers!',
  ...{ sentAt: '2026-11-22T09:00:00Z', unread: true, answered: null, channel: 'x-reply' },
  ...more,
});
const queue = (rows: QueueRow[], more: Partial<Queue> = {}): Queue => ({
  ...{ site: 'x', key: 'mentions', url: 'https://x.com/notifications/mentions', rows },
  ...more,
});

async function judge(asked: Queue, now = T0): Promise<QueueMark[]> {
  const done = await triageQueue(asked, now);
  if (!done.ok) throw new Error(done.failure.says);
  return done.value.marks;
}

async function open(conversation = post(), now = T0): Promise<void> {
  await triageConversation(conversation, now);
  await settled();
  closeStore();
}

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteStore();
});

describe('a row that nobody opened', () => {
  test('has four axes from its preview, surer things as sure as ever, its words less sure', async () => {
    const [mark] = await judge(queue([row()]));
    expect(mark).toMatchObject({ key: '77', from: 'preview', answered: null });
    expect(mark?.axes.nature.level).toBeGreaterThan(30);
    expect(mark?.axes.nature.confidence).toBeLessThanOrEqual(0.6);
    expect(mark?.axes.value.level).toBeNull();
    expect(mark?.attention.points).toBeGreaterThan(0);
    expect(mark?.replyBy.at).not.toBeNull();
    expect(mark?.contributions.length).toBeGreaterThan(0);
  });

  test('without words is unknown, not calm', async () => {
    const [mark] = await judge(queue([row({ preview: '', subject: null })]));
    expect(mark?.axes.nature.level).toBeNull();
  });

  test('with our own last word is answered: nothing is due, and our words are not read as the customer’s', async () => {
    const [ours, theirs] = await judge(
      queue([
        row({ answered: true, preview: 'You: THIS IS A SCANDAL!!!' }),
        row({ key: '78', preview: 'THIS IS A SCANDAL!!!' }),
      ]),
    );
    expect(ours).toMatchObject({ answered: true, replyBy: { at: null }, axes: { nature: { level: null } } });
    expect(theirs?.attention.points).toBeGreaterThan(ours?.attention.points ?? 100);
  });

  test('stores nothing about anybody', async () => {
    await judge(queue([row(), row({ key: '78' })]));
    await settled();
    expect([await store().profiles.count(), await store().conversations.count()]).toEqual([0, 0]);
  });

  test('of a known customer shows what the firm knows, and what the row shows', async () => {
    await customers(SHOP, SHOP_MAPPING);
    const stranger = { ...zoe, handle: '@other', name: 'Other', followers: null };
    const [known, unknown] = await judge(queue([row(), row({ key: '78', author: stranger })]));
    expect(known?.axes.value.level).not.toBeNull();
    expect(known?.axes.influence.level).not.toBeNull();
    expect(unknown?.axes.value.level).toBeNull();
    expect(unknown?.axes.influence.level).toBeNull();
  });

  test('is nobody we know when a colleague said so, and after the person was forgotten', async () => {
    await customers(SHOP, SHOP_MAPPING);
    await open();
    const [profile] = await listProfiles();
    await linkPerson(profile!.id, null);
    expect((await judge(queue([row({ key: 'other' })])))[0]?.axes.value.level).toBeNull();
    await forgetPerson(profile!.id);
    expect((await judge(queue([row({ key: 'other' })])))[0]?.axes.value.level).toBeNull();
  });

  test('under the same name on another network is nobody we know', async () => {
    await customers(SHOP, SHOP_MAPPING);
    const [mark] = await judge(
      queue([row({ channel: 'reddit' })], { site: 'reddit', url: 'https://reddit.com/r/tents' }),
    );
    expect(mark?.axes.value.level).toBeNull();
  });
});

describe('a row that was opened', () => {
  const angry = post({ messages: [said('This is the third time! I want my money back TODAY or I call my lawyer!')] });

  test('is judged by the conversation, as sure as the card', async () => {
    await open(angry);
    const [mark] = await judge(queue([row({ preview: 'This is the third time!', unread: false })]));
    const card = await triageConversation(angry, T0);
    expect(mark?.from).toBe('opened');
    expect(card.ok && card.value.scorecard.attention.points).toBe(mark?.attention.points);
    expect(mark?.flags).toContain('legal');
  });

  test('survives the worker, for a day', async () => {
    await open(angry);
    expect((await judge(queue([row({ unread: false })]), later(20)))[0]?.from).toBe('opened');
    expect((await judge(queue([row({ unread: false })]), later(25)))[0]?.from).toBe('preview');
  });

  test('goes back to its preview when somebody wrote since', async () => {
    await open(angry);
    const [news, older] = await judge(
      queue([row({ preview: 'Are you there? Hello?' }), row({ key: '77~1', preview: 'This is the third time!' })]),
    );
    expect(news?.from).toBe('preview');
    expect(older?.from).toBe('opened');
    const [dated] = await judge(queue([row({ unread: false, sentAt: '2026-11-22T10:30:00Z' })]));
    expect(dated?.from).toBe('preview');
  });

  test('is found by its address where no adapter names it, and only on its own site', async () => {
    const url = 'https://desk.example/ticket/torn-tent';
    await open(ticket({ site: 'generic', key: 'hash-of-words', url }));
    const list = { site: 'generic', url: 'https://desk.example/' };
    const [mark] = await judge(queue([row({ key: 'other-hash', url: `${url}#last`, unread: null })], list));
    expect(mark?.from).toBe('opened');
    const [foreign] = await judge(
      queue([row({ key: 'other-hash', url, unread: null })], { ...list, url: 'https://evil.example/' }),
    );
    expect(foreign?.from).toBe('preview');
  });

  test('that we answered last is answered', async () => {
    const reply = said('It is on its way.', { role: 'agent', key: 'r' });
    const asked = said('Where is my tent?');
    await open(post({ messages: [asked, reply], latestCustomerTurn: [asked] }));
    expect((await judge(queue([row({ unread: false })])))[0]).toMatchObject({ answered: true, replyBy: { at: null } });
  });
});

test('the words of a row: subject and preview, each once, never ours', () => {
  const words = (more: Partial<QueueRow>) => wordsOf(row(more));
  expect(words({ subject: 'Torn tent', preview: 'It came torn.' })).toBe('Torn tent\nIt came torn.');
  expect(words({ subject: 'It came torn', preview: 'It came torn. Help!' })).toBe('It came torn. Help!');
  expect(words({ subject: 'Torn tent', preview: '' })).toBe('Torn tent');
  expect(words({ subject: 'Torn tent', preview: 'You: Sorry!', answered: true })).toBe('Torn tent');
  expect(words({ subject: null, preview: '' })).toBe('');
});

test('settings reach the page, and a list of 500 rows is judged as a whole', async () => {
  await saveSettings({ theme: 'dark', queueMarks: false, panelOnly: ['https://x.com'] });
  const rows = Array.from({ length: 500 }, (_, n) => row({ key: `${n}`, preview: `Where is parcel ${n}?` }));
  const done = await triageQueue(queue(rows), T0);
  expect(done.ok && done.value.view).toEqual({ theme: 'dark', queueMarks: false, panelOnly: true });
  expect(done.ok && done.value.marks.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
});
