/** One page, many conversations: which one is open, by address or by what the page shows; late content; right to left. */
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ownText } from '../../../lib/dom/quotes.ts';
import type { Page } from '../../../lib/domain/index.ts';
import { article, clear, fillPage, readPage, start } from './bed.ts';

const home = location.href;
afterEach(() => {
  clear();
  history.replaceState(null, '', home);
});

/** Several conversations stand in the page; the one that shows is read, named by its element or by the address. */
function readOpen(page: Page): ReturnType<typeof readPage> {
  const shown = [...page.doc.querySelectorAll<HTMLElement>('main')].find((el) => !el.hidden);
  const copy = document.implementation.createHTMLDocument();
  copy.body.dataset.key = shown?.id || page.url.searchParams.get('talk') || 'none';
  copy.body.append(...(shown ? [copy.importNode(shown, true)] : []));
  const read = readPage({ url: page.url, doc: copy });
  if (!read.ok) return read;
  const live = (key: string) => shown!.querySelector(`[id="${key}"]`)!;
  const keys = [...read.value.blocks.keys()];
  const blocks = new Map(keys.map((key) => [key, live(key)]));
  const bodies = new Map(keys.map((key) => [key, live(key).firstElementChild!]));
  return { ok: true, value: { ...read.value, blocks, bodies, composer: shown!.querySelector('textarea') } };
}

function talk(id: string, text: string, hidden: boolean): HTMLElement {
  const main = document.createElement('main');
  main.id = id;
  main.hidden = hidden;
  main.append(article('customer', text, 1), document.createElement('textarea'));
  document.body.append(main);
  return main;
}
const state = (bed: ReturnType<typeof start>) => {
  const { conversation } = bed.session.pageState();
  return conversation && [conversation.key, ...conversation.messages.map(({ text }) => text)];
};

test('several conversations in one page: only the one that is open, also with the same message keys', async () => {
  const [one, two] = [talk('one', 'about a tent', false), talk('two', 'about a stove', true)];
  const bed = start({}, { readPage: readOpen });
  await vi.waitFor(() => expect(state(bed)).toEqual(['one', 'about a tent']));
  one.hidden = true;
  two.hidden = false;
  await vi.waitFor(() => expect(state(bed)).toEqual(['two', 'about a stove']));
  two.hidden = true;
  one.hidden = false;
  await vi.waitFor(() => expect(state(bed)).toEqual(['one', 'about a tent']));
  expect(bed.background.triage.mock.calls.map(([c]) => c.key)).toEqual(['one', 'two', 'one']);
});

test('a draft of one conversation is not left for the other', async () => {
  const [one, two] = [talk('one', 'about a tent', false), talk('two', 'about a stove', true)];
  const bed = start({ cardStartsOpen: true }, { readPage: readOpen });
  const ask = await bed.find('.draft .btn.primary');
  await userEvent.click(ask);
  await bed.find('textarea.reply');
  one.hidden = true;
  two.hidden = false;
  await vi.waitFor(() => expect(state(bed)?.[0]).toBe('two'));
  await vi.waitFor(() => expect(bed.part('.who .said')?.textContent).toBe('about a stove'));
  expect(bed.part('textarea.reply')).toBeNull();
});

test('a new address without a load, its content later: the old conversation goes, the new one comes', async () => {
  history.replaceState(null, '', '?talk=1');
  const main = talk('', 'about a tent', false);
  const bed = start({}, { readPage: readOpen });
  await vi.waitFor(() => expect(state(bed)).toEqual(['1', 'about a tent']));
  history.pushState(null, '', '?talk=2');
  main.replaceChildren();
  await vi.waitFor(() => expect(state(bed)).toBeNull(), { timeout: 4000 });
  main.append(article('customer', 'about a stove', 1));
  await vi.waitFor(() => expect(state(bed)).toEqual(['2', 'about a stove']), { timeout: 4000 });
  history.back();
  await vi.waitFor(() => expect(location.search).toBe('?talk=1'));
  main.replaceChildren(article('customer', 'about a tent', 1));
  await vi.waitFor(() => expect(state(bed)).toEqual(['1', 'about a tent']), { timeout: 4000 });
});

test('right to left, pictures and drawn emoji reach the judgement as words', async () => {
  fillPage([['customer', '']]);
  document.body.dir = 'rtl';
  const body = document.querySelector('#m0 div')!;
  const picture = (over: Partial<HTMLImageElement>) => Object.assign(document.createElement('img'), over);
  const line = document.createElement('p');
  line.append('החבילה \u202Eשבורה\u202C ', picture({ alt: '😡', className: 'emoji' }), picture({ alt: 'a torn box' }));
  line.append(document.createElement('img'));
  body.replaceChildren(line);
  const bed = start(
    {},
    {
      readPage: (page) => {
        const read = readPage(page);
        if (read.ok) for (const m of read.value.conversation.messages) m.text = ownText(read.value.bodies.get(m.key)!);
        return read;
      },
    },
  );
  const pill = await bed.find('.pill[data-at="ready"]');
  expect(bed.background.triage.mock.calls[0]?.[0].latestCustomerTurn[0]?.text).toBe(
    'החבילה שבורה 😡 [image: a torn box] [image]',
  );
  await vi.waitFor(() => expect(pill.style.top).toMatch(/px$/));
  const box = pill.getBoundingClientRect();
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(innerWidth);
  document.body.removeAttribute('dir');
});
