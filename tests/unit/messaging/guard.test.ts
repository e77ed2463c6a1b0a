import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../../lib/domain/index.ts';
import {
  accept,
  checkConversation,
  checkCorrectInput,
  checkDraftInput,
  checkRecallInput,
  checkUncorrectInput,
  LARGEST_MESSAGE,
  placeOf,
  speaksForItself,
} from '../../../lib/messaging/guard.ts';

const author = { name: 'Zoe', handle: '@zoe', email: null, profileUrl: null, verified: null, followers: 3 };
const message = { key: 'm', role: 'customer', author, text: 'Hi', sentAt: null, visibility: 'public' } as const;
const good: Conversation = {
  ...{ site: 'x', key: '1', url: 'https://x.com/zoe/status/1', channel: 'x-reply', subject: null },
  messages: [message],
  latestCustomerTurn: [message],
  seen: [{ kind: 'followers', amount: 3, unit: 'count', label: '3', source: 'page:x', asOf: '2026-11-22T10:00:00Z' }],
  confidence: 1,
};
const self = { id: 'aisle', base: 'chrome-extension://aisle/' };
const page = { id: 'aisle', url: 'https://x.com/zoe', origin: 'https://x.com', frameId: 0, tab: { id: 4 } };

describe('a conversation', () => {
  test('comes through as it is', () => {
    expect(checkConversation(good)).toEqual({ ok: true, value: good });
  });

  test('loses what the type does not name', () => {
    const more = { ...good, extra: 1, messages: [{ ...message, html: '<b>', author: { ...author, password: 'x' } }] };
    const read = checkConversation(more);
    expect(JSON.stringify(read)).not.toMatch(/extra|html|password/);
    expect(read.ok).toBe(true);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'x'],
    ['a list', [good]],
    ['no messages', { ...good, messages: undefined }],
    ['an empty customer turn', { ...good, latestCustomerTurn: [] }],
    ['an unknown role', { ...good, messages: [{ ...message, role: 'admin' }] }],
    ['an unknown visibility', { ...good, messages: [{ ...message, visibility: 'secret' }] }],
    ['an unknown kind of fact', { ...good, seen: [{ ...good.seen[0], kind: 'salary' }] }],
    ['a fact without a day', { ...good, seen: [{ ...good.seen[0], asOf: 'once' }] }],
    ['a number for text', { ...good, messages: [{ ...message, text: 7 }] }],
    ['followers below zero', { ...good, messages: [{ ...message, author: { ...author, followers: -1 } }] }],
    ['endless followers', { ...good, messages: [{ ...message, author: { ...author, followers: Infinity } }] }],
    ['no address', { ...good, url: 'x' }],
    ['a script for an address', { ...good, url: 'javascript:alert(1)' }],
    ['a file for an address', { ...good, url: 'file:///etc/passwd' }],
    ['no key', { ...good, key: '' }],
    ['too sure', { ...good, confidence: 2 }],
    ['a name of a book', { ...good, messages: [{ ...message, author: { ...author, name: 'x'.repeat(3000) } }] }],
    ['something that is no JSON', { ...good, key: 1n }],
  ])('%s is refused in words', (_, data) => {
    expect(checkConversation(data)).toMatchObject({ ok: false, failure: { says: expect.stringMatching(/\.$/) } });
  });

  test('a loop is refused, not followed', () => {
    const loop: Record<string, unknown> = { ...good };
    loop.messages = [loop];
    expect(checkConversation(loop).ok).toBe(false);
  });

  test('the cap counts bytes: what fits passes, what does not is refused politely', () => {
    const room = LARGEST_MESSAGE - JSON.stringify({ ...good, messages: [{ ...message, text: '' }] }).length;
    const sized = (text: string) => checkConversation({ ...good, messages: [{ ...message, text }] });
    expect(sized('x'.repeat(room)).ok).toBe(true);
    expect(sized('x'.repeat(room + 1))).toMatchObject({ failure: { code: 'too-large' } });
    expect(sized('é'.repeat(room / 2 + 1))).toMatchObject({ failure: { code: 'too-large' } });
    expect(sized('x'.repeat(1_000_000))).toMatchObject({ failure: { code: 'too-large' } });
  });

  test('hostile text is only text', () => {
    for (const text of ['<script>alert(1)</script>', '\u202e\u{e0041}', '\ud800', '😡'.repeat(1000)])
      expect(checkConversation({ ...good, messages: [{ ...message, text }] })).toMatchObject({
        value: { messages: [{ text }] },
      });
  });

  test('polluting keys do not pollute', () => {
    const data = JSON.parse(JSON.stringify(good).replace('{', '{"__proto__":{"polluted":true},'));
    checkConversation(data);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('never throws, whatever comes', () => {
    const broken = fc
      .tuple(fc.constantFrom(...(Object.keys(good) as (keyof Conversation)[])), fc.anything())
      .map(([name, value]) => ({ ...good, [name]: value }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), broken), (data) => {
        for (const check of [checkConversation, checkDraftInput, checkRecallInput]) {
          const read = check(data);
          if (!read.ok) expect(read.failure.says).not.toBe('');
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe('the other messages', () => {
  test.each<[unknown, boolean]>([
    [{ conversation: good, variant: 0 }, true],
    [{ conversation: good, variant: 1.5 }, false],
    [{ conversation: good, variant: -1 }, false],
    [{ conversation: good, variant: 1001 }, false],
    [{ conversation: null, variant: 0 }, false],
    [{ variant: 0 }, false],
  ])('draft input %#', (data, want) => {
    expect(checkDraftInput(data).ok).toBe(want);
  });

  test.each<[unknown, boolean]>([
    [{ site: 'rt', key: '5' }, true],
    [{ site: 'rt' }, false],
    [{ site: 'x'.repeat(101), key: '5' }, false],
  ])('recall input %#', (data, want) => {
    expect(checkRecallInput(data).ok).toBe(want);
  });
});

describe('who sent it', () => {
  test('a content script in a tab, with its origin', () => {
    expect(placeOf(page, self)).toEqual({
      ok: true,
      value: { kind: 'page', tabId: 4, frameId: 0, origin: 'https://x.com' },
    });
  });

  test('a browser that names no origin: the address tells', () => {
    const { origin: _, frameId: __, ...rest } = page;
    expect(placeOf(rest, self)).toMatchObject({ value: { origin: 'https://x.com', frameId: 0 } });
  });

  test('a page of the extension, in a tab or not', () => {
    expect(placeOf({ id: 'aisle', url: 'chrome-extension://aisle/sidepanel.html' }, self)).toEqual({
      ok: true,
      value: { kind: 'own-page' },
    });
  });

  test.each([
    ['another extension', { ...page, id: 'other' }],
    ['nobody', {}],
    ['another extension that looks like ours', { id: 'other', url: 'chrome-extension://aisle/options.html' }],
    ['no tab', { ...page, tab: undefined }],
    ['an opaque origin', { ...page, origin: 'null' }],
    ['no address at all', { id: 'aisle', tab: { id: 4 } }],
  ])('%s is refused', (_, sender) => {
    expect(placeOf(sender, self)).toMatchObject({ ok: false, failure: { code: 'bad-message' } });
  });

  test('a page speaks for its own origin only', () => {
    const place = { kind: 'page', tabId: 4, frameId: 0, origin: 'https://x.com' } as const;
    expect(speaksForItself(place, 'https://x.com/other').ok).toBe(true);
    expect(speaksForItself(place, 'https://desk.example/')).toMatchObject({ failure: { code: 'not-granted' } });
    expect(speaksForItself(place, 'nonsense')).toMatchObject({ failure: { code: 'not-granted' } });
    expect(speaksForItself({ kind: 'own-page' }, 'https://desk.example/').ok).toBe(true);
  });
});

describe('letting in', () => {
  const addressOf = (conversation: Conversation) => conversation.url;

  test('needs a known sender, a well-formed message and its own page', () => {
    expect(accept({ data: good, sender: page }, self, checkConversation, addressOf)).toMatchObject({
      value: { value: good, place: { tabId: 4 } },
    });
    const refused = [
      accept({ data: good, sender: { ...page, id: 'x' } }, self, checkConversation, addressOf),
      accept({ data: {}, sender: page }, self, checkConversation, addressOf),
      accept({ data: good, sender: { ...page, origin: 'https://evil.example' } }, self, checkConversation, addressOf),
    ];
    expect(refused.map((one) => !one.ok && one.failure.code)).toEqual(['bad-message', 'bad-message', 'not-granted']);
  });

  test('a message that names no page needs none', () => {
    expect(accept({ data: { site: 'rt', key: '5' }, sender: page }, self, checkRecallInput).ok).toBe(true);
  });
});

describe('a correction', () => {
  test.each([
    { reading: 'urgency', step: 'more' },
    { reading: 'irritation', step: 'less' },
    { reading: 'topic', topic: 'billing' },
  ])('names a click: %o', (change) => {
    expect(checkCorrectInput({ conversation: good, change })).toEqual({
      ok: true,
      value: { conversation: good, change },
    });
  });

  test.each<[string, unknown]>([
    ['a level', { reading: 'urgency', should: 100 }],
    ['a step of its own', { reading: 'urgency', step: 40 }],
    ['another reading', { reading: 'valence', step: 'more' }],
    ['no reading', { step: 'more' }],
    ['a topic of its own', { reading: 'topic', topic: 'x'.repeat(1000) }],
    ['a topic by a step', { reading: 'topic', step: 'more' }],
    ['words', [1, 2, 3]],
    ['nothing', null],
  ])('is never %s', (_, change) => {
    expect(checkCorrectInput({ conversation: good, change })).toMatchObject({
      ok: false,
      failure: { code: 'bad-message' },
    });
  });

  test('brings no numbers of words, no level and no author along', () => {
    const change = { reading: 'urgency', step: 'more', was: 0, should: 100, words: [1], author: 'me', id: 'x' };
    const read = checkCorrectInput({ conversation: good, change, words: [1] });
    expect(read).toEqual({ ok: true, value: { conversation: good, change: { reading: 'urgency', step: 'more' } } });
  });

  test('is taken back by its id alone', () => {
    expect(checkUncorrectInput({ conversation: good, id: 'a' })).toMatchObject({ ok: true });
    expect(checkUncorrectInput({ conversation: good, id: 'x'.repeat(101) })).toMatchObject({ ok: false });
    expect(checkUncorrectInput({ conversation: good })).toMatchObject({ ok: false });
    expect(checkCorrectInput({ conversation: { ...good, url: 'file:///x' }, change: {} })).toMatchObject({ ok: false });
  });

  test('whatever else comes is refused, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(checkCorrectInput(anything).ok).toBe(false);
        expect(checkUncorrectInput(anything).ok).toBe(false);
      }),
    );
  });
});
