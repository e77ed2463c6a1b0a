import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { editorFor, insertDraft, readComposer, undoInsert } from '../../../lib/editors/index.ts';
import { editable, sendWatch, texts } from './boxes.ts';

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
let watch: ReturnType<typeof sendWatch>;
beforeEach(() => {
  watch = sendWatch();
});
afterEach(() => {
  watch.stop();
  document.body.replaceChildren();
});

for (const kind of ['true', 'plaintext-only']) {
  for (const [name, text] of Object.entries(texts)) {
    test(`${kind}, ${name}: in, as text only, and back`, async () => {
      const el = editable([], kind);
      expect(editorFor(el)?.id).toBe('contenteditable');
      const outcome = await insertDraft(el, text);
      expect(outcome).toEqual({ ok: true, value: { inserted: text } });
      expect(lines(readComposer(el))).toEqual(lines(text));
      expect(lines(el.innerText)).toEqual(lines(text));
      expect(el.querySelector('img, b')).toBeNull();
      expect(await undoInsert(el)).toBe(true);
      expect(el.textContent).toBe('');
      expect(watch.count()).toBe(0);
    });
  }
}

test('blank lines are kept, one for one', async () => {
  const el = editable();
  await insertDraft(el, 'Hello Dana,\n\nIt leaves today.\nPriya');
  expect(readComposer(el)).toBe('Hello Dana,\n\nIt leaves today.\nPriya');
});

test('a prefilled signature stays below and comes back node for node', async () => {
  const el = editable(['', '-- ', 'Priya at Larkspur']);
  const before = el.cloneNode(true);
  expect((await insertDraft(el, 'First.\n\nSecond.')).ok).toBe(true);
  expect(readComposer(el)).toMatch(/^First\.\n\nSecond\.\n[\s\S]*Priya at Larkspur$/);
  expect(await undoInsert(el)).toBe(true);
  expect(el.isEqualNode(before)).toBe(true);
});

test('goes to the caret in the middle of formatted text and comes back node for node', async () => {
  const el = editable(['Hello Dana, goodbye']);
  const bold = document.createElement('b');
  bold.textContent = 'tent';
  el.append(bold);
  const before = el.cloneNode(true);
  const word = el.firstChild!.firstChild!;
  getSelection()!.setBaseAndExtent(word, 6, word, 10);
  expect((await insertDraft(el, ' and friends')).ok).toBe(true);
  expect(readComposer(el)).toBe('Hello Dana and friends, goodbye\ntent');
  expect(await undoInsert(el)).toBe(true);
  expect(el.isEqualNode(before)).toBe(true);
});

test('replaces on request', async () => {
  const el = editable(['an old', 'draft']);
  expect((await insertDraft(el, 'a new one', { mode: 'replace' })).ok).toBe(true);
  expect(readComposer(el)).toBe('a new one');
  expect(await undoInsert(el)).toBe(true);
  expect(readComposer(el)).toBe('an old\ndraft');
});

test('the browser’s own undo takes a one-line insert back in one step and keeps what was typed before', async () => {
  const el = editable();
  el.focus();
  await userEvent.keyboard('Hi Dana. ');
  await insertDraft(el, 'It leaves today.');
  expect(readComposer(el)).toBe('Hi Dana. It leaves today.');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(readComposer(el).trim()).toBe('Hi Dana.');
});

test('the browser’s own undo takes a draft of many lines back in one step', async () => {
  const el = editable();
  el.focus();
  await userEvent.keyboard('Hi Dana. ');
  await insertDraft(el, 'First.\n\nSecond.\nThird.');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(readComposer(el).trim()).toBe('Hi Dana.');
});

test('typing and backspace go on working after an insert', async () => {
  const el = editable();
  await insertDraft(el, 'First.\nSecond');
  await userEvent.keyboard('!?{Backspace}');
  expect(readComposer(el)).toBe('First.\nSecond!');
});

test('inside a shadow root', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const el = editable();
  host.attachShadow({ mode: 'closed' }).append(el);
  expect((await insertDraft(el, 'First.\n\nSecond.')).ok).toBe(true);
  expect(readComposer(el)).toBe('First.\n\nSecond.');
  expect(await undoInsert(el)).toBe(true);
  expect(el.textContent).toBe('');
});

test('a wrapper leads to the box inside it, a child to the box around it', async () => {
  const el = editable(['x']);
  const wrapper = document.createElement('div');
  document.body.append(wrapper);
  wrapper.append(el);
  expect(editorFor(wrapper)?.id).toBe('contenteditable');
  expect(readComposer(el.firstElementChild!)).toBe('x');
  expect((await insertDraft(wrapper, 'Hello', { mode: 'replace' })).ok).toBe(true);
  expect(el.textContent).toBe('Hello');
});

test('a box that nobody can edit is left alone', async () => {
  const el = editable(['x'], 'false');
  const outcome = await insertDraft(el, 'Hello');
  expect(outcome.ok ? '' : outcome.failure.code).toBe('not-found');
  expect(el.textContent).toBe('x');
});
