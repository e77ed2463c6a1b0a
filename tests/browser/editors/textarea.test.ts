import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { insertDraft, readComposer, undoInsert } from '../../../lib/editors/index.ts';
import { place, sendWatch, textarea, texts } from './boxes.ts';

let watch: ReturnType<typeof sendWatch>;
beforeEach(() => {
  watch = sendWatch();
});
afterEach(() => {
  watch.stop();
  document.body.replaceChildren();
});

for (const [name, text] of Object.entries(texts)) {
  test(`${name}: into an empty text area, exactly, and back`, async () => {
    const el = textarea();
    const outcome = await insertDraft(el, text);
    expect(outcome).toEqual({ ok: true, value: { inserted: text } });
    expect(el.value).toBe(text);
    expect(readComposer(el)).toBe(text);
    expect(await undoInsert(el)).toBe(true);
    expect(el.value).toBe('');
    expect(watch.count()).toBe(0);
  });
}

test('what is prefilled stays below, with a blank line between', async () => {
  const el = textarea('> Where is my tent?\n\n--\nPriya');
  expect((await insertDraft(el, 'It leaves today.')).ok).toBe(true);
  expect(el.value).toBe('It leaves today.\n\n> Where is my tent?\n\n--\nPriya');
  expect(await undoInsert(el)).toBe(true);
  expect(el.value).toBe('> Where is my tent?\n\n--\nPriya');
});

test('goes to the caret, and types over nothing that is selected', async () => {
  const el = textarea('Hello Dana, goodbye');
  el.focus();
  el.setSelectionRange(6, 10);
  expect((await insertDraft(el, ' thank you')).ok).toBe(true);
  expect(el.value).toBe('Hello Dana thank you, goodbye');
  expect(await undoInsert(el)).toBe(true);
  expect([el.value, el.selectionStart, el.selectionEnd]).toEqual(['Hello Dana, goodbye', 6, 10]);
});

test('never glues a draft to what stands before or after the caret', async () => {
  const filled = textarea();
  filled.value = 'Hi Dana,';
  filled.setSelectionRange(8, 8);
  expect((await insertDraft(filled, 'It leaves today.\nPriya')).ok).toBe(true);
  expect(filled.value).toBe('Hi Dana,\n\nIt leaves today.\nPriya');
  const middle = textarea('Hi Dana,bye');
  middle.setSelectionRange(8, 8);
  expect((await insertDraft(middle, 'thank you')).ok).toBe(true);
  expect(middle.value).toBe('Hi Dana, thank you bye');
});

test('replaces on request', async () => {
  const el = textarea('an old draft');
  expect((await insertDraft(el, 'a new one', { mode: 'replace' })).ok).toBe(true);
  expect(el.value).toBe('a new one');
  expect(await undoInsert(el)).toBe(true);
  expect(el.value).toBe('an old draft');
});

test('the browser’s own undo takes it back in one step, and keeps what the agent typed before', async () => {
  const el = textarea();
  await userEvent.type(el, 'Hi Dana. ');
  await insertDraft(el, 'Line one.\n\nLine two.');
  expect(el.value).toBe('Hi Dana. Line one.\n\nLine two.');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(el.value).toBe('Hi Dana. ');
});

test('typing and backspace go on working after an insert', async () => {
  const el = textarea();
  await insertDraft(el, 'Thanks');
  await userEvent.keyboard('!?{Backspace}');
  expect(el.value).toBe('Thanks!');
});

test('a text that was edited since is not taken back', async () => {
  const el = textarea();
  await insertDraft(el, 'Thanks');
  await userEvent.keyboard(' a lot');
  expect(await undoInsert(el)).toBe(false);
  expect(el.value).toBe('Thanks a lot');
});

test('a framework that watches the value property sees an input event with the new text', async () => {
  const el = textarea();
  const own = vi.fn();
  const proto = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!;
  Object.defineProperty(el, 'value', { get: () => proto.get!.call(el), set: own, configurable: true });
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  const seen: string[] = [];
  el.addEventListener('input', () => seen.push(proto.get!.call(el) as string));
  expect((await insertDraft(el, 'Hello')).ok).toBe(true);
  expect(own).not.toHaveBeenCalled();
  expect(seen).toEqual(['Hello']);
  vi.restoreAllMocks();
});

test('a hidden text area is set without the focus leaving its place', async () => {
  const other = textarea('do not touch');
  other.focus();
  const el = textarea();
  el.style.display = 'none';
  expect((await insertDraft(el, 'Hello')).ok).toBe(true);
  expect([el.value, other.value]).toEqual(['Hello', 'do not touch']);
});

test('a one-line input gets one line', async () => {
  const el = place(document.createElement('input'));
  const outcome = await insertDraft(el, 'Hello\n\nDana');
  expect(outcome).toEqual({ ok: true, value: { inserted: 'Hello Dana' } });
  expect(el.value).toBe('Hello Dana');
});

test('disabled, read-only, detached and password boxes are refused in plain words', async () => {
  const disabled = textarea('x');
  disabled.disabled = true;
  const readOnly = textarea('x');
  readOnly.readOnly = true;
  const password = place(document.createElement('input'));
  password.type = 'password';
  const gone = document.createElement('textarea');
  const codes = [];
  for (const el of [disabled, readOnly, password, gone]) {
    const outcome = await insertDraft(el, 'Hello');
    codes.push(outcome.ok ? 'written' : outcome.failure.code);
    expect(outcome.ok || outcome.failure.says).toMatch(/box/);
    expect(el.value).toBe(el === disabled || el === readOnly ? 'x' : '');
  }
  expect(codes).toEqual(['not-editable', 'not-editable', 'not-found', 'not-found']);
});

test('a draft that is longer than the box allows is refused before anything is written', async () => {
  const el = textarea('12345');
  el.maxLength = 10;
  const outcome = await insertDraft(el, '123456');
  expect(outcome.ok ? '' : outcome.failure.says).toContain('takes 10 characters');
  expect(el.value).toBe('12345');
});

test('two clicks insert once', async () => {
  const el = textarea();
  const both = await Promise.all([insertDraft(el, 'Hello'), insertDraft(el, 'Hello')]);
  expect(both.map((outcome) => outcome.ok)).toEqual([true, false]);
  expect(el.value).toBe('Hello');
});

test('white space alone is no draft', async () => {
  const el = textarea('x');
  expect((await insertDraft(el, ' \n ')).ok).toBe(false);
  expect(el.value).toBe('x');
});
