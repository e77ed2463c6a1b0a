// Which reader goes first: what a person asked for, what was taught, then all others.
import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import type { Outcome, Page, PageReading, ReadFailure, Recipe } from '../../../lib/domain/index.ts';
import { withRecipes } from '../../../lib/session/taught.ts';

const { document } = new JSDOM('<!doctype html><body><p></p></body>').window;
const page = (url = 'https://desk.example/cases/1'): Page => ({ url: new URL(url), doc: document });
type Reading = Outcome<PageReading, ReadFailure>;

const reading = (site: string): Reading => ({
  ok: true,
  value: {
    conversation: { site } as PageReading['conversation'],
    bodies: new Map(),
    blocks: new Map(),
    composer: document.querySelector('p'),
    mode: 'overlay',
  },
});
const failed = (code: ReadFailure['code'], reader: string): Reading => ({
  ok: false,
  failure: { code, says: `${reader} failed`, missing: [], reader, key: null },
});
const recipe: Recipe = {
  id: 'r',
  label: 'Desk',
  origin: 'https://desk.example',
  path: '/cases/*',
  parts: { message: [{ css: '.entry', since: '2026-11' }] },
  ours: [],
  newestFirst: false,
  channel: 'ticket',
  visibility: 'private',
  overSite: false,
  author: null,
  clock: 1,
  at: '2026-11-22T10:00:00Z',
};

function readerWith(taught: Reading, base: Reading, recipes: Recipe[] = [recipe]) {
  const part = { readTaught: vi.fn(() => taught), readOtherwise: 'It no longer fits.', createTeacher: vi.fn() };
  const other = {
    readPage: vi.fn<(page: Page) => Reading | Promise<Reading>>(() => base),
    findComposer: vi.fn(() => null),
  };
  const parts = { now: (name: string) => (name === 'teach' ? part : null), need: async () => part };
  const ask = vi.fn(async () => recipes);
  return { part, other, ask, reader: withRecipes(other, parts as never, ask) };
}

const siteOf = (read: Reading) => (read.ok ? read.value.conversation.site : read.failure.says);

test('a taught page is read by its recipe, and its box is found there', async () => {
  const { reader, other, ask } = readerWith(reading('taught'), reading('generic'));
  expect(siteOf(await reader.readPage(page()))).toBe('taught');
  expect(siteOf(await reader.readPage(page()))).toBe('taught');
  expect(reader.findComposer(page())).toBe(document.querySelector('p'));
  expect(other.readPage).not.toHaveBeenCalled();
  expect(ask).toHaveBeenCalledOnce();
});

test('other pages of the site, and other sites, are read as ever', async () => {
  const { reader, part } = readerWith(reading('taught'), reading('generic'));
  expect(siteOf(await reader.readPage(page('https://desk.example/list')))).toBe('generic');
  expect(siteOf(await reader.readPage(page('https://other.example/cases/1')))).toBe('generic');
  expect(part.readTaught).not.toHaveBeenCalled();
});

test('a recipe that no longer fits: the other reading with a sentence, or the sentence alone', async () => {
  const gone = failed('missing-part', 'taught');
  const { reader } = readerWith(gone, reading('generic'));
  const read = await reader.readPage(page());
  expect(read).toMatchObject({ ok: true, value: { notice: 'It no longer fits.' } });
  const later = readerWith(gone, reading('generic'));
  later.other.readPage.mockImplementation(async () => reading('generic'));
  expect(await later.reader.readPage(page())).toMatchObject({ ok: true, value: { notice: 'It no longer fits.' } });
  const none = readerWith(gone, failed('no-conversation', 'generic'));
  expect(siteOf(await none.reader.readPage(page()))).toBe('taught failed');
});

test('on a site that an adapter knows, only what was taught there goes before it', async () => {
  const zendesk = { ...recipe, origin: 'https://tilde.zendesk.com', path: '/agent/**' };
  const url = 'https://tilde.zendesk.com/agent/tickets/4';
  const later = readerWith(reading('taught'), reading('zendesk'), [zendesk]);
  expect(siteOf(await later.reader.readPage(page(url)))).toBe('zendesk');
  const over = readerWith(reading('taught'), reading('zendesk'), [{ ...zendesk, overSite: true }]);
  expect(siteOf(await over.reader.readPage(page(url)))).toBe('taught');
  expect(over.reader.mayBeKnown(page(url))).toBe(true);
  expect(over.reader.mayBeKnown(page())).toBe(false);
});

test('what a person pointed at goes before all, until it does not hold any more', async () => {
  const { reader } = readerWith(reading('taught'), reading('generic'));
  let holds = true;
  reader.pin(() => (holds ? reading('selection') : null));
  expect(siteOf(await reader.readPage(page()))).toBe('selection');
  holds = false;
  expect(siteOf(await reader.readPage(page()))).toBe('taught');
  holds = true;
  expect(siteOf(await reader.readPage(page()))).toBe('taught');
  reader.pin(() => reading('selection'));
  reader.pin(null);
  expect(siteOf(await reader.readPage(page()))).toBe('taught');
});

test('recipes that do not come in time are not waited for, and count from then on', async () => {
  vi.useFakeTimers();
  const { reader, ask } = readerWith(reading('taught'), reading('generic'));
  let arrive: (recipes: Recipe[]) => void = () => undefined;
  ask.mockImplementation(() => new Promise((done) => (arrive = done)));
  const first = reader.readPage(page());
  await vi.advanceTimersByTimeAsync(1000);
  expect(siteOf(await first)).toBe('generic');
  arrive([recipe]);
  await vi.advanceTimersByTimeAsync(1);
  expect(siteOf(await reader.readPage(page()))).toBe('taught');
  vi.useRealTimers();
});

test('learning again takes what was deleted or taught elsewhere; a failure keeps what is known', async () => {
  const { reader, ask } = readerWith(reading('taught'), reading('generic'));
  await reader.readPage(page());
  ask.mockRejectedValueOnce(new Error('gone'));
  await reader.learn();
  expect(siteOf(await reader.readPage(page()))).toBe('taught');
  ask.mockResolvedValueOnce([]);
  await reader.learn();
  expect(siteOf(await reader.readPage(page()))).toBe('generic');
});

test('a part that cannot be loaded leaves the other readers', async () => {
  const base = { readPage: () => reading('generic'), findComposer: () => null };
  const reader = withRecipes(base, { now: () => null, need: async () => null }, async () => [recipe]);
  expect(siteOf(await reader.readPage(page()))).toBe('generic');
});

test('a recipe that leans on the general reader is given it, fetched first where it is not in the page', async () => {
  const generic = { readGeneric: vi.fn(), readFrom: vi.fn() };
  const part = { readTaught: vi.fn(() => reading('taught')), readOtherwise: '', createTeacher: vi.fn() };
  const there = new Set<string>();
  const all: Record<string, unknown> = { generic, teach: part };
  const need = vi.fn(async (name: string) => {
    there.add(name);
    return all[name];
  });
  const parts = { now: (name: string) => (there.has(name) ? all[name] : null), need };
  const other = { readPage: () => reading('generic'), findComposer: () => null };
  const leaning: Recipe = { ...recipe, follow: 'page' };
  const reader = withRecipes(other, parts as never, async () => [leaning]);
  expect(siteOf(await reader.readPage(page()))).toBe('taught');
  expect(need.mock.calls.map(([name]) => name).toSorted()).toEqual(['generic', 'teach']);
  expect(part.readTaught).toHaveBeenCalledWith([leaning], expect.anything(), generic);
  await reader.readPage(page());
  expect(need).toHaveBeenCalledTimes(2);
});

test('a recipe with parts of its own does not wait for the general reader', async () => {
  const { reader, part } = readerWith(reading('taught'), reading('generic'));
  await reader.readPage(page());
  expect(part.readTaught).toHaveBeenCalledWith([recipe], expect.anything(), null);
});
