import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background/index.ts';
import { type Outcome, partNames, type RecipeDraft } from '../../../lib/domain/index.ts';
import { settled } from '../../../lib/services/index.ts';
import { deleteStore, store } from '../../../lib/store/index.ts';
import { prepare } from '../platform/fake.ts';
import { post, said, ticket } from '../services/inbox.ts';

const BASE = 'chrome-extension://me/';
const page = { url: 'https://x.com/zoe/status/77', origin: 'https://x.com', frameId: 0, tab: { id: 4 } };

const lesson: RecipeDraft = {
  label: 'The desk',
  origin: 'https://desk.example',
  path: '/cases/*',
  parts: { message: [{ css: '.case-entry', since: '2026-11' }] },
  ours: [],
  newestFirst: false,
  channel: 'ticket',
  visibility: 'private',
  overSite: false,
};

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;
const listeners = new Set<Listener>();
const api = prepare();
const open = vi.fn<(where: unknown) => Promise<void>>();

/** Sends a message as the browser would, and gives what the background answers. */
function send(
  type: string,
  data: unknown,
  sender: object = page,
): Promise<Outcome<unknown, { code: string; says: string }>> {
  const message = { id: 1, type, data, timestamp: 0 };
  const from = { id: fakeBrowser.runtime.id, ...sender };
  return new Promise((resolve, reject) => {
    const respond = (answer: unknown) => {
      const { res, err } = answer as { res: never; err?: unknown };
      if (err) reject(err);
      else resolve(res);
    };
    const heard = [...listeners].map((listener) => listener(message, from, respond));
    if (!heard.includes(true)) reject(new Error(`nobody listens to ${type}`));
  });
}

// The background is started once, as the browser does: its listeners are per context.
Object.assign(fakeBrowser.runtime, {
  getURL: () => BASE,
  onMessage: {
    addListener: (one: Listener) => void listeners.add(one),
    removeListener: (one: Listener) => void listeners.delete(one),
  },
});
Object.assign(fakeBrowser, { sidePanel: { open } });
background.main();

beforeEach(async () => {
  await deleteStore();
  open.mockResolvedValue(undefined);
  Object.assign(fakeBrowser.runtime, { getURL: () => BASE });
});

describe('what a page may ask', () => {
  test('triage of its own conversation', async () => {
    expect(await send('triage', post())).toMatchObject({ ok: true, value: { conversationId: 'x/77' } });
    await settled();
    expect(await store().profiles.count()).toBe(1);
  });

  test('a draft for it', async () => {
    expect(await send('draft', { conversation: post(), variant: 0 })).toMatchObject({
      ok: true,
      value: { engine: 'on-device', channel: 'x-reply' },
    });
  });

  test('to correct a reading of its own conversation, and to take that back', async () => {
    const change = { reading: 'urgency', step: 'less' };
    const learnt = await send('correct', { conversation: post(), change });
    expect(learnt).toMatchObject({ ok: true, value: { triage: { conversationId: 'x/77' }, id: expect.any(String) } });
    expect(await store().corrections.count()).toBe(1);
    const { id } = (learnt as { value: { id: string } }).value;
    expect(await send('uncorrect', { conversation: post(), id })).toMatchObject({ ok: true });
    expect(await store().corrections.count()).toBe(0);
    await settled();
  });

  test('what was last read on its own site, and on no other', async () => {
    const desk = { ...page, url: 'https://desk.example/Ticket/Display.html?id=5', origin: 'https://desk.example' };
    await send('triage', ticket(), desk);
    await settled();
    expect(await send('recall', { site: 'rt', key: '5' }, desk)).toMatchObject({ ok: true, value: { key: '5' } });
    expect(await send('recall', { site: 'rt', key: '5' })).toMatchObject({ ok: false, failure: { code: 'gone' } });
  });

  test('the side panel, opened in the same turn as the click', async () => {
    const opening = send('openPanel', undefined);
    expect(open).toHaveBeenCalledWith({ tabId: 4 });
    expect(await opening).toEqual({ ok: true, value: null });
    open.mockRejectedValue(new Error('no gesture'));
    expect(await send('openPanel', undefined)).toMatchObject({ ok: false, failure: { code: 'failed' } });
  });

  test('what was taught about its own site, and to keep what is taught there', async () => {
    const desk = { ...page, url: 'https://desk.example/cases/5', origin: 'https://desk.example' };
    expect(await send('keepRecipe', lesson, desk)).toMatchObject({
      ok: true,
      value: { ...lesson, id: expect.stringMatching(/.{30}/), clock: 1, author: null },
    });
    expect(await send('recipesHere', undefined, desk)).toMatchObject({ ok: true, value: [lesson] });
    expect(await send('recipesHere', undefined)).toEqual({ ok: true, value: [] });
  });

  test('a further part of the page side, into its own tab and its top frame only', async () => {
    const { scripting } = prepare();
    for (const part of partNames) expect(await send('loadPart', { part })).toEqual({ ok: true, value: null });
    const target = { tabId: 4, frameIds: [0] };
    expect(scripting.executeScript.mock.calls).toEqual(
      partNames.map((part) => [{ target, files: [`/part-${part}.js`], injectImmediately: true }]),
    );
  });

  test('the style of the marks in the frames of its own tab', async () => {
    const { scripting } = prepare();
    expect(await send('styleFrames', undefined)).toEqual({ ok: true, value: null });
    expect(scripting.insertCSS).toHaveBeenCalledWith({
      target: { tabId: 4, allFrames: true },
      files: ['highlight.css'],
    });
  });

  test('a part that the browser will not let in is a refusal, and the button says so', async () => {
    const { scripting, action } = prepare();
    scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await send('loadPart', { part: 'card' })).toMatchObject({ ok: false, failure: { code: 'failed' } });
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 4, text: '!' });
  });

  test('a page of the extension may ask for any page', async () => {
    expect(await send('triage', post(), { url: `${BASE}sidepanel.html` })).toMatchObject({ ok: true });
    expect(await send('openPanel', undefined, { url: `${BASE}options.html` })).toMatchObject({ ok: false });
  });
});

describe('what it may not', () => {
  test.each<[string, string, unknown, object, string]>([
    ['a conversation of another site', 'triage', ticket(), page, 'not-granted'],
    ['a draft for another site', 'draft', { conversation: ticket(), variant: 0 }, page, 'not-granted'],
    [
      'a correction for another site',
      'correct',
      { conversation: ticket(), change: { reading: 'urgency', step: 'less' } },
      page,
      'not-granted',
    ],
    [
      'a correction with a level',
      'correct',
      { conversation: post(), change: { reading: 'urgency', should: 0 } },
      page,
      'bad-message',
    ],
    ['another’s correction', 'uncorrect', { conversation: ticket(), id: 'a' }, page, 'not-granted'],
    ['nonsense', 'triage', { hello: 1 }, page, 'bad-message'],
    ['nonsense', 'draft', null, page, 'bad-message'],
    ['nonsense', 'recall', [], page, 'bad-message'],
    ['too much', 'triage', post({ messages: [said('x'.repeat(300_000))] }), page, 'too-large'],
    ['as another extension', 'triage', post(), { ...page, id: 'other' }, 'bad-message'],
    ['as another extension', 'recall', { site: 'rt', key: '5' }, { ...page, id: 'other' }, 'bad-message'],
    ['as another extension', 'openPanel', undefined, { ...page, id: 'other' }, 'failed'],
    ['a lesson for another site', 'keepRecipe', lesson, page, 'not-granted'],
    [
      'a lesson with a costly selector',
      'keepRecipe',
      { ...lesson, parts: { message: [{ css: 'a:has(b)', since: '2026-11' }] } },
      page,
      'bad-message',
    ],
    ['recipes for a page of ours', 'recipesHere', undefined, { url: `${BASE}options.html` }, 'bad-message'],
    ['another file', 'loadPart', { part: '../options' }, page, 'bad-message'],
    ['a part in a frame', 'loadPart', { part: 'card' }, { ...page, frameId: 3 }, 'bad-message'],
    ['a part in a page of ours', 'loadPart', { part: 'card' }, { url: `${BASE}sidepanel.html` }, 'bad-message'],
    ['style from a frame', 'styleFrames', undefined, { ...page, frameId: 3 }, 'bad-message'],
    ['from nowhere', 'triage', post(), { tab: { id: 4 } }, 'bad-message'],
  ])('%s: %s', async (_, type, data, sender, code) => {
    expect(await send(type, data, sender)).toMatchObject({
      ok: false,
      failure: { code, says: expect.stringMatching(/\.$/) },
    });
    await settled();
    expect(await store().recipes.count()).toBe(0);
    expect(await store().corrections.count()).toBe(0);
    expect(await store().profiles.count()).toBe(0);
    expect(open).not.toHaveBeenCalled();
  });

  test('a message that does not exist has no listener', async () => {
    await expect(send('deleteAll', undefined)).rejects.toThrow('nobody listens');
  });
});

describe('what wakes the background', () => {
  test('every listener stands after the first turn', () => {
    expect(api.action.onClicked.count()).toBe(1);
    expect(api.commands.onCommand.count()).toBe(2);
    expect(api.permissions.onAdded.count()).toBe(1);
    expect(api.permissions.onRemoved.count()).toBe(1);
    expect(listeners.size).toBe(1);
  });

  test('a grant registers the script and starts it in open tabs; taking it back unregisters it', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 9 }] as never);
    Object.assign(fakeBrowser.tabs, {
      sendMessage: (_: number, __: unknown, ___: unknown, done: () => void) => done(),
    });
    const origins = ['https://desk.example/*'];
    const fresh = prepare(origins);
    api.permissions.onAdded.trigger({ origins });
    await vi.waitFor(() => expect(fresh.scripting.executeScript).toHaveBeenCalledTimes(1));
    expect([...fresh.scripts]).toEqual(['aisle:https://desk.example/*']);
    origins.pop();
    api.permissions.onRemoved.trigger({ origins: ['https://desk.example/*'] });
    await vi.waitFor(() => expect([...fresh.scripts]).toEqual([]));
  });

  test('a click on the button starts the overlay in that tab', async () => {
    Object.assign(fakeBrowser.tabs, {
      sendMessage: (_: number, __: unknown, ___: unknown, done: () => void) => done(),
    });
    const fresh = prepare();
    api.action.onClicked.trigger({ id: 12 });
    await vi.waitFor(() =>
      expect(fresh.scripting.executeScript).toHaveBeenCalledWith({
        target: { tabId: 12 },
        files: ['/dom.js', '/content-scripts/overlay.js'],
      }),
    );
  });
});
