// What the side panel asks of a page: undo an insert, show words.
import { afterEach, expect, test, vi } from 'vitest';
import { clear, fillPage, start, words } from './bed.ts';

afterEach(clear);

const span = (text: string) => ({ text, start: words.indexOf(text), end: words.indexOf(text) + text.length });
const reasons = { says: 'a reason', points: 5 };

async function ready(view: Parameters<typeof start>[0] = {}) {
  fillPage([['customer', words]]);
  const bed = start(view);
  await vi.waitFor(() => expect(bed.session.pageState().triage).not.toBeNull());
  return bed;
}

test('an insert from the panel is taken back, once', async () => {
  const { session } = await ready();
  const box = document.querySelector('textarea')!;
  expect(await session.insert('Dear Dana', 'replace')).toMatchObject({ ok: true });
  expect(box.value).toBe('Dear Dana');
  expect(await session.undoInsert()).toEqual({ ok: true, value: null });
  expect(box.value).toBe('');
  expect(await session.undoInsert()).toMatchObject({ ok: false, failure: { code: 'changed-text' } });
});

test('an insert that the agent edited since stays', async () => {
  const { session } = await ready();
  const box = document.querySelector('textarea')!;
  await session.insert('Dear Dana', 'replace');
  box.value += ', and more';
  expect(await session.undoInsert()).toMatchObject({ ok: false, failure: { says: expect.stringMatching(/edited/) } });
  expect(box.value).toBe('Dear Dana, and more');
});

test('words are marked in the page; words that are not there are not', async () => {
  const { session } = await ready();
  expect(session.showEvidence({ ...span('third time'), ...reasons })).toBe(true);
  const [range] = CSS.highlights.get('aisle-focus')!;
  expect(range!.toString()).toBe('third time');
  expect(session.showEvidence({ text: 'never said', start: 0, end: 10, ...reasons })).toBe(false);
});

test('a page that must stay as it is stays so', async () => {
  const { session } = await ready({ panelOnly: true });
  expect(session.showEvidence({ ...span('third time'), ...reasons })).toBe(false);
  expect(CSS.highlights.get('aisle-focus')?.size ?? 0).toBe(0);
  expect(await session.undoInsert()).toMatchObject({ ok: false, failure: { code: 'panel-only' } });
});

test('nothing is shown after the end', async () => {
  const { session } = await ready();
  session.destroy();
  expect(session.showEvidence({ ...span('third time'), ...reasons })).toBe(false);
});
