// A page that must stay as it is: read on a click, never watched, never changed.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { article, clear, fillPage, readPage, start, wait, words } from './bed.ts';

beforeEach(() => fillPage([['customer', words]]));
afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

const address = location.href;
const markup = () => new XMLSerializer().serializeToString(document);
const quiet = () => start({}, { quiet: true, readPage: vi.fn(readPage) });
const aWhile = () => wait(400);

test('nothing is read, watched or shown before a click', async () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  const before = markup();
  const bed = quiet();
  document.querySelector('main')!.append(article('customer', 'And one more thing.', 'late'));
  const after = markup();
  document.querySelector('textarea')!.focus();
  await aWhile();
  expect(bed.deps.readPage).not.toHaveBeenCalled();
  expect(bed.background.triage).not.toHaveBeenCalled();
  expect(observe).not.toHaveBeenCalled();
  expect(after).not.toBe(before);
  expect(markup()).toBe(after);
  expect(bed.session.pageState()).toMatchObject({ mode: 'panel', conversation: null, failure: null, triage: null });
});

test('a click reads once; the page is the same to the last character, and stays unwatched', async () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  const before = markup();
  const bed = quiet();
  const state = await bed.session.readNow();
  expect(state).toMatchObject({ mode: 'panel', hasComposer: false, failure: null });
  expect(state.conversation?.latestCustomerTurn.at(-1)?.text).toBe(words);
  await aWhile();
  expect(markup()).toBe(before);
  expect(bed.host()).toBeNull();
  expect([...CSS.highlights.keys()].filter((name) => name.startsWith('aisle'))).toEqual([]);
  expect(observe).not.toHaveBeenCalled();
  expect(bed.deps.readPage).toHaveBeenCalledTimes(1);
});

test('no way leads to a change of the page', async () => {
  const bed = quiet();
  await bed.session.readNow();
  const before = markup();
  bed.session.toggleCard();
  expect(await bed.session.insert('Dear Dana', 'replace')).toMatchObject({ failure: { code: 'panel-only' } });
  expect(await bed.session.undoInsert()).toMatchObject({ failure: { code: 'panel-only' } });
  expect(bed.session.showEvidence({ text: 'third time', start: 0, end: 10, says: 'why', points: 1 })).toBe(false);
  await aWhile();
  expect(markup()).toBe(before);
  expect(document.querySelector('textarea')!.value).toBe('');
  expect(bed.host()).toBeNull();
});

test('what was read at another address is not told as what stands there now', async () => {
  const bed = quiet();
  await bed.session.readNow();
  history.pushState(null, '', `${location.pathname}?next`);
  try {
    expect(bed.session.pageState()).toMatchObject({ mode: 'panel', conversation: null, triage: null });
    expect((await bed.session.readNow()).conversation).not.toBeNull();
  } finally {
    history.replaceState(null, '', address);
  }
});
