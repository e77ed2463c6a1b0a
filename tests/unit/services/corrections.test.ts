import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Conversation, NatureChange, Queue, Triage } from '../../../lib/domain/index.ts';
import { beginningOf } from '../../../lib/services/corrections.ts';
import {
  correctReading,
  draftReply,
  exportPerson,
  forgetPerson,
  listCorrections,
  listProfiles,
  saveSettings,
  settled,
  storageUse,
  triageConversation,
  triageQueue,
  undoCorrection,
} from '../../../lib/services/index.ts';
import { closeStore, deleteStore, store } from '../../../lib/store/index.ts';
import { post, said, ticket } from './inbox.ts';

const ABOUT = 'The kettle of my order FH-2231 hums in the evening and at night';
const asked = (text = ABOUT, more: Partial<Conversation> = {}) => ticket({ messages: [said(text)], ...more });

async function triage(conversation = asked()): Promise<Triage> {
  const done = await triageConversation(conversation);
  if (!done.ok) throw new Error(done.failure.says);
  await settled();
  return done.value;
}

async function correct(change: NatureChange, conversation = asked()) {
  const done = await correctReading({ conversation, change });
  if (!done.ok) throw new Error(done.failure.says);
  await settled();
  return done.value;
}

const more: NatureChange = { reading: 'urgency', step: 'more' };
const less: NatureChange = { reading: 'urgency', step: 'less' };

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteStore();
});

describe('one click', () => {
  test('moves the reading by one word, at once, and says so in the sentence', async () => {
    const before = await triage();
    const { triage: after, id } = await correct(more);
    expect(after.nature.urgency.level).toBe(before.nature.urgency.level! + 25);
    expect(after.scorecard.attention.points).toBeGreaterThan(before.scorecard.attention.points);
    expect(after.gist!.map((piece) => piece.text).join('')).toMatch(/as you taught it\.$/);
    expect(await listCorrections()).toMatchObject([
      { id, reading: 'urgency', about: expect.stringMatching(/^The kettle/) },
    ]);
  });

  test('counts for a similar message in another conversation, and leaves the rest alone', async () => {
    const similar = asked('My kettle hums at night, order FH-9', { key: '6', url: 'https://desk.example/6' });
    const other = asked('Do you have this jacket in green?', { key: '7', url: 'https://desk.example/7' });
    const [plain, apart] = [await triage(similar), await triage(other)];
    await correct(more);
    expect((await triage(similar)).nature.urgency.level).toBeGreaterThan(plain.nature.urgency.level! + 3);
    expect((await triage(other)).nature).toEqual(apart.nature);
  });

  test('ends at 35 points and says so; the way back is as long', async () => {
    const before = (await triage()).nature.urgency.level!;
    await correct(more);
    expect((await correct(more)).triage.nature.urgency.level).toBe(before + 35);
    expect(await correctReading({ conversation: asked(), change: more })).toMatchObject({
      ok: false,
      failure: { says: expect.stringMatching(/35 points at most/) },
    });
    expect(await listCorrections()).toHaveLength(1);
    expect((await correct(less)).triage.nature.urgency.level).toBe(before + 10);
  });

  test('a topic takes the lead', async () => {
    const { triage: after } = await correct({ reading: 'topic', topic: 'account' });
    expect(after.nature.intents[0]?.id).toBe('account');
    expect(after.gist!.map((piece) => piece.text).join('')).toContain('about an account');
  });

  test('counts in the list of conversations and in drafts, too', async () => {
    const queue: Queue = {
      ...{ site: 'rt', key: 'all', url: 'https://desk.example/' },
      rows: [
        {
          ...{ key: '9', url: 'https://desk.example/9', author: said('x').author, subject: null, preview: ABOUT },
          ...{ sentAt: null, unread: true, answered: null, channel: 'ticket' },
        },
      ],
    };
    const levelOf = async () => {
      const judged = await triageQueue(queue);
      return judged.ok ? judged.value.marks[0]!.axes.nature.level! : null;
    };
    const before = (await levelOf())!;
    const { id } = await correct(more);
    expect(await levelOf()).toBe(before + 25);
    expect(await draftReply({ conversation: asked(), variant: 0 })).toMatchObject({ ok: true });
    await undoCorrection({ conversation: asked(), id });
    expect(await levelOf()).toBe(before);
  });

  test('survives a stopped worker and another window', async () => {
    const before = (await triage()).nature.urgency.level!;
    await correct(more);
    closeStore();
    expect((await triage()).nature.urgency.level).toBe(before + 25);
    expect((await storageUse()).corrections).toBe(1);
    await deleteStore();
    expect((await triage()).nature.urgency.level).toBe(before);
  });
});

describe('what it keeps', () => {
  test('the agent, the conversation, and the beginning of the message without addresses and numbers', async () => {
    await saveSettings({ agent: { name: 'Priya Nair', role: null, initials: null } });
    await correct(more, asked(`${ABOUT}, call 0151 2345678 or zoe@firm.example`));
    expect(await listCorrections()).toMatchObject([{ author: 'Priya Nair', from: 'rt/5' }]);
    expect(beginningOf('call 0151 2345678 or zoe@firm.example\n now')).toBe('call … or … now');
    expect(beginningOf(`${'stove '.repeat(19)}regulator and more`)).toBe(`${'stove '.repeat(19).trim()}…`);
    expect(beginningOf('😀'.repeat(500)).length).toBeLessThan(125);
    expect(beginningOf('a@'.repeat(500_000)).length).toBeLessThan(125);
    expect(beginningOf('')).toBe('');
  });

  test('a person who is forgotten takes their words along, and is not written down again', async () => {
    await triage();
    await correct(more);
    const [person] = await listProfiles();
    expect(await exportPerson(person!.id)).toMatchObject({ ok: true, value: { corrections: [{ from: 'rt/5' }] } });
    await forgetPerson(person!.id);
    expect(await listCorrections()).toMatchObject([{ about: '', from: '', keys: [] }]);
    await correct({ reading: 'irritation', step: 'more' });
    expect((await listCorrections()).map((one) => one.about)).toEqual(['', '']);
  });
});

describe('taking it back', () => {
  test('undo brings back what was said before, step by step', async () => {
    const plain = (await triage()).nature.urgency.level!;
    const first = await correct(more);
    const second = await correct(more);
    const once = await undoCorrection({ conversation: asked(), id: second.id });
    expect(once).toMatchObject({ ok: true, value: { nature: { urgency: { level: plain + 25 } } } });
    const twice = await undoCorrection({ conversation: asked(), id: first.id });
    expect(twice).toMatchObject({ ok: true, value: { nature: { urgency: { level: plain } } } });
    expect(await undoCorrection({ conversation: asked(), id: first.id })).toMatchObject({ failure: { code: 'gone' } });
  });

  test('a conversation takes back only what was said on it', async () => {
    const { id } = await correct(more);
    expect(await undoCorrection({ conversation: post(), id })).toMatchObject({ ok: false, failure: { code: 'gone' } });
    expect(await listCorrections()).toHaveLength(1);
  });
});

describe('what it refuses, in a sentence', () => {
  test.each<[string, string, NatureChange, RegExp]>([
    ['a language that is not read', 'Прошу вернуть деньги за заказ', more, /did not read/],
    ['a message of small words', 'the and of it', { reading: 'topic', topic: 'billing' }, /too few words/],
    ['a danger made less urgent', 'There is a smell of gas in our hallway.', less, /danger/],
    [
      'less than nothing',
      'Thank you, the tent is lovely.',
      { reading: 'irritation', step: 'less' },
      /end of its scale/,
    ],
  ])('%s', async (_, text, change, says) => {
    expect(await correctReading({ conversation: asked(text), change })).toMatchObject({
      ok: false,
      failure: { code: 'failed', says: expect.stringMatching(says) },
    });
    expect(await listCorrections()).toEqual([]);
  });

  test('a storage that does not take it', async () => {
    const add = vi.spyOn(store().corrections, 'add').mockRejectedValue(new Error('broken'));
    expect(await correctReading({ conversation: asked(), change: more })).toMatchObject({
      ok: false,
      failure: { code: 'failed', says: expect.stringMatching(/could not be kept/) },
    });
    add.mockRestore();
    expect(await listCorrections()).toEqual([]);
  });
});
