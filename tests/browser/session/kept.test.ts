/** Lists that recycle their rows, texts that unfold, and messages that are edited, in a page that scrolls. */
import { afterEach, expect, test, vi } from 'vitest';
import { visibleText } from '../../../lib/dom/text.ts';
import type { Message } from '../../../lib/domain/index.ts';
import { createKeeper } from '../../../lib/session/keeper.ts';
import { article, clear, fillPage, readPage, start, wait } from './bed.ts';

afterEach(clear);

const height = 100;
type Said = [Message['role'], string];

/** A list of 300 pixels that holds only the rows near its view, as virtual lists do. */
function virtualList(said: Said[]) {
  const main = document.createElement('main');
  main.style.cssText = 'display: block; height: 300px; overflow-y: scroll; width: 400px; position: relative';
  const inner = document.createElement('div');
  main.append(inner);
  document.body.append(main, Object.assign(document.createElement('textarea'), { id: 'reply' }));
  const draw = () => {
    inner.style.height = `${said.length * height}px`;
    const first = Math.max(0, Math.floor(main.scrollTop / height) - 1);
    const wanted = said.map((_, i) => i).filter((i) => i >= first && i < first + 5);
    for (const row of inner.querySelectorAll('article')) if (!wanted.includes(Number(row.id.slice(1)))) row.remove();
    for (const i of wanted) {
      const row = inner.querySelector<HTMLElement>(`#m${i}`) ?? article(said[i]![0], said[i]![1], i);
      row.style.cssText = `position: absolute; top: ${i * height}px; height: ${height - 10}px`;
      const after = [...inner.children].find((other) => Number(other.id.slice(1)) > i);
      if (!row.isConnected) inner.insertBefore(row, after ?? null);
    }
  };
  const to = async (row: number) => {
    main.scrollTop = row * height;
    draw();
    await wait(40);
  };
  draw();
  return { to, draw, said };
}

const talk: Said[] = Array.from({ length: 20 }, (_, i) => [i % 3 === 1 ? 'agent' : 'customer', `message ${i}`]);
const texts = (bed: ReturnType<typeof start>) =>
  bed.session.pageState().conversation?.messages.map(({ text }) => text) ?? [];

test('nothing is lost when rows are recycled, and an old row never becomes the newest message', async () => {
  const list = virtualList([...talk, ['customer', 'the newest']]);
  await list.to(21);
  const bed = start();
  await bed.find('.pill[data-at="ready"]');
  for (let row = 18; row >= 0; row -= 2) {
    await list.to(row);
    // What was never in the page while it was read cannot be kept: a person stops to read, too.
    await vi.waitFor(() => expect(texts(bed)).toContain(`message ${row}`), 5000);
  }
  expect(document.querySelector('#m20')).toBeNull();
  await vi.waitFor(() => expect(texts(bed)).toHaveLength(21));
  expect(texts(bed)).toEqual([...talk.map(([, text]) => text), 'the newest']);
  expect(bed.session.pageState().conversation?.latestCustomerTurn.at(-1)?.text).toBe('the newest');
  const asked = bed.background.triage.mock.calls.length;
  for (let row = 0; row <= 21; row += 2) await list.to(row);
  await wait(300);
  expect(texts(bed)).toHaveLength(21);
  expect(bed.background.triage).toHaveBeenCalledTimes(asked);
});

test('where the list shows only our messages the conversation stays', async () => {
  const list = virtualList([
    ...Array.from({ length: 12 }, (_, i): Said => ['agent', `ours ${i}`]),
    ['customer', 'Hello?'],
  ]);
  const failing = (page: Parameters<typeof readPage>[0]) => {
    const read = readPage(page);
    const failure = {
      says: 'Nobody else.',
      missing: [],
      reader: 'bed',
      key: 'k',
      code: 'no-customer-message' as const,
    };
    return read.ok || document.querySelector('article') === null ? read : { ok: false as const, failure };
  };
  await list.to(13);
  const bed = start({}, { readPage: failing });
  await bed.find('.pill[data-at="ready"]');
  await list.to(2);
  await wait(900);
  expect(bed.session.pageState()).toMatchObject({ failure: null, hasComposer: true });
  expect(bed.session.pageState().conversation?.latestCustomerTurn.at(-1)?.text).toBe('Hello?');
});

test('a message that is taken away while its place is on view is not kept', async () => {
  fillPage([
    ['customer', 'first'],
    ['agent', 'answer'],
    ['customer', 'taken back'],
  ]);
  const bed = start();
  await bed.find('.pill[data-at="ready"]');
  document.querySelector('#m2')!.remove();
  await vi.waitFor(() => expect(texts(bed)).toEqual(['first', 'answer']));
  expect(bed.session.pageState().conversation?.latestCustomerTurn[0]?.text).toBe('first');
});

test('“show more” and an edit are read at once, and judged anew', async () => {
  fillPage([['customer', 'My tent arrived…']]);
  const bed = start();
  await bed.find('.pill[data-at="ready"]');
  const line = document.querySelector('#m0 p')!;
  const newest = () => bed.session.pageState().conversation?.latestCustomerTurn[0]?.text;
  line.textContent = 'My tent arrived broken, and nobody answers.';
  await vi.waitFor(() => expect(newest()).toBe('My tent arrived broken, and nobody answers.'));
  line.textContent = 'My tent arrived…';
  await wait(300);
  expect(newest()).toBe('My tent arrived broken, and nobody answers.');
  line.textContent = 'My tent arrived today. All is well!';
  await vi.waitFor(() => expect(newest()).toBe('My tent arrived today. All is well!'));
  expect(bed.background.triage).toHaveBeenCalledTimes(3);
});

test('a text that unfolds by an attribute alone is read, too', async () => {
  fillPage([['customer', 'My tent arrived']]);
  const more = document.createElement('p');
  more.textContent = 'broken.';
  more.style.display = 'none';
  const button = document.createElement('span');
  button.setAttribute('aria-expanded', 'false');
  document.querySelector('#m0 div')!.append(more);
  document.querySelector('#m0')!.append(button);
  const readShown: typeof readPage = (page) => {
    const read = readPage(page);
    if (read.ok) for (const m of read.value.conversation.messages) m.text = visibleText(read.value.bodies.get(m.key)!);
    return read;
  };
  const bed = start({}, { readPage: readShown });
  await bed.find('.pill[data-at="ready"]');
  expect(texts(bed)).toEqual(['My tent arrived']);
  more.style.display = '';
  button.setAttribute('aria-expanded', 'true');
  await vi.waitFor(() => expect(texts(bed)[0]).toContain('broken.'));
});

test('another conversation starts anew, though the page never loads', async () => {
  fillPage([
    ['customer', 'first talk'],
    ['agent', 'ours'],
  ]);
  const bed = start();
  await bed.find('.pill[data-at="ready"]');
  document.body.dataset.key = 'other';
  document.querySelector('main')!.replaceChildren(article('customer', 'another talk', 'x'));
  await vi.waitFor(() => expect(texts(bed)).toEqual(['another talk']));
});

test('what a person pointed at is taken as it is; a changed name of the same generic talk is not a new one', () => {
  fillPage([
    ['customer', 'first words'],
    ['agent', 'an answer'],
    ['customer', 'newest words'],
  ]);
  const read = readPage({ url: new URL(document.URL), doc: document });
  if (!read.ok) throw new Error('the bed has no conversation');
  const named = (key: string, from: number) => {
    const { conversation } = read.value;
    const messages = conversation.messages.slice(from);
    return {
      ok: true as const,
      value: { ...read.value, conversation: { ...conversation, site: 'generic', key, messages } },
    };
  };
  const keeper = createKeeper();
  keeper.take(named('by first words', 0));
  const later = keeper.take(named('by the answer', 1));
  expect(later.ok && later.value.conversation).toMatchObject({ key: 'by first words' });
  const pointed = { ok: true as const, value: { ...named('p', 2).value, notice: 'You pointed at it.' } };
  expect(keeper.take(pointed)).toBe(pointed);
  const { value } = named('s', 2);
  const selected = {
    ok: true as const,
    value: { ...value, conversation: { ...value.conversation, site: 'selection' } },
  };
  expect(keeper.take(selected)).toBe(selected);
  const again = keeper.take(named('by the answer', 1));
  expect(again.ok && again.value.conversation.key).toBe('by first words');
});
