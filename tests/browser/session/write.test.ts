import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { copyText } from '../../../lib/session/copy.ts';
import { createWriter } from '../../../lib/session/write.ts';
import { clear } from './bed.ts';

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

function box(value = ''): HTMLTextAreaElement {
  const el = document.createElement('textarea');
  el.defaultValue = value;
  document.body.append(el);
  return el;
}

test('another version takes the place of a draft that was left as it was', async () => {
  const el = box('> quote');
  const writer = createWriter();
  await writer.insert(el, 'First version');
  await writer.insert(el, 'Second version');
  expect(el.value).toBe('Second version\n\n> quote');
  expect(await writer.undo()).toBe(true);
  expect(el.value).toBe('> quote');
});

test('a draft that the agent edited is theirs: the next one is added, not swapped', async () => {
  const el = box();
  const writer = createWriter();
  await writer.insert(el, 'First version');
  await userEvent.keyboard(' of mine. ');
  await writer.insert(el, 'Second version');
  expect(el.value).toBe('First version of mine. Second version');
});

test('undo works once, and only while the box is there', async () => {
  const el = box();
  const writer = createWriter();
  expect(await writer.undo()).toBe(false);
  await writer.insert(el, 'Hello');
  expect(await writer.undo()).toBe(true);
  expect(await writer.undo()).toBe(false);
  await writer.insert(el, 'Hello');
  el.remove();
  expect(await writer.undo()).toBe(false);
});

test('without a reply box it says so', async () => {
  const outcome = await createWriter().insert(null, 'Hello');
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'not-found' } });
});

test('copies by the clipboard, exactly', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  expect(await copyText(document, 'Dear Dana,\n\n👋')).toBe(true);
  expect(write).toHaveBeenCalledWith('Dear Dana,\n\n👋');
});

test('where the clipboard refuses, the copy command takes the text, and the page’s listeners do not see it', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  const heard = vi.fn();
  document.addEventListener('copy', heard);
  const taken: string[] = [];
  vi.spyOn(document, 'execCommand').mockImplementation(() => {
    const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    taken.push(event.clipboardData!.getData('text/plain'));
    return true;
  });
  expect(await copyText(document, 'Dear Dana')).toBe(true);
  expect(taken).toEqual(['Dear Dana']);
  expect(heard).not.toHaveBeenCalled();
  document.removeEventListener('copy', heard);
});

test('where both refuse, it says false', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  expect(await copyText(document, 'Dear Dana')).toBe(false);
});
