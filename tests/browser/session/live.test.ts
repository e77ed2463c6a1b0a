/** Pages that live: content in frames and shadow roots, late, one after another, with the watcher that the session runs. */
import { afterEach, expect, test, vi } from 'vitest';
import { queryAll, rootsBelow } from '../../../lib/dom/deep.ts';
import type { Page, PageReading } from '../../../lib/domain/index.ts';
import { article, clear, readPage, start } from './bed.ts';

afterEach(clear);

/** Reads articles wherever they stand: in the page, in open shadow roots, in frames. */
function readAnywhere(page: Page): ReturnType<typeof readPage> {
  const blocks = rootsBelow(page.doc).flatMap((root) => queryAll(root, 'article'));
  const copy = document.implementation.createHTMLDocument();
  copy.body.append(...blocks.map((block) => copy.importNode(block, true)));
  const read = readPage({ url: page.url, doc: copy });
  if (!read.ok) return read;
  const value: PageReading = {
    ...read.value,
    blocks: new Map(blocks.map((el) => [el.id, el])),
    bodies: new Map(blocks.map((el) => [el.id, el.firstElementChild as Element])),
  };
  return { ok: true, value };
}
const live = () => start({}, { readPage: readAnywhere });
const newest = (bed: ReturnType<typeof live>) => bed.session.pageState().conversation?.latestCustomerTurn[0]?.text;
const shows = (bed: ReturnType<typeof live>, text: string) =>
  vi.waitFor(() => expect(newest(bed)).toBe(text), { timeout: 4000 });

async function frame(): Promise<HTMLIFrameElement> {
  const el = document.createElement('iframe');
  el.srcdoc = '<main></main>';
  const loaded = new Promise((done) => el.addEventListener('load', done, { once: true }));
  document.body.append(el);
  await loaded;
  return el;
}
const main = (el: HTMLIFrameElement) => el.contentDocument!.querySelector('main')!;

function shadowed(parent: Element | ShadowRoot): ShadowRoot {
  const host = document.createElement('div');
  parent.append(host);
  return host.attachShadow({ mode: 'open' });
}

test('a frame that fills after the first look, and its next message', async () => {
  const bed = live();
  const el = await frame();
  await new Promise((done) => setTimeout(done, 1500));
  main(el).append(article('customer', 'from the frame', 1));
  await shows(bed, 'from the frame');
  main(el).append(article('customer', 'the next one', 2));
  await shows(bed, 'the next one');
});

test('a shadow root that fills after the first look, and its next message', async () => {
  const root = shadowed(document.body);
  const bed = live();
  await new Promise((done) => setTimeout(done, 1500));
  root.append(article('customer', 'from the shadow', 1));
  await shows(bed, 'from the shadow');
  root.append(article('customer', 'the next one', 2));
  await shows(bed, 'the next one');
});

test('each message in a shadow root of its own: new ones and new words are seen', async () => {
  const list = shadowed(document.body);
  const one = shadowed(list);
  one.append(article('customer', 'first', 1));
  const bed = live();
  await shows(bed, 'first');
  shadowed(list).append(article('customer', 'second', 2));
  await shows(bed, 'second');
  one.querySelector('p')!.textContent = 'edited';
  await vi.waitFor(() => expect(bed.session.pageState().conversation?.messages[0]?.text).toBe('edited'), {
    timeout: 4000,
  });
});

test('a body in a frame inside the conversation that arrives late', async () => {
  document.body.append(article('customer', 'Hello', 1));
  const bed = live();
  await shows(bed, 'Hello');
  const el = await frame();
  document.querySelector('article')!.after(el);
  await new Promise((done) => el.addEventListener('load', done, { once: true }));
  await new Promise((done) => setTimeout(done, 1200));
  main(el).append(article('customer', 'late body', 2));
  await shows(bed, 'late body');
});

test('new words in a shadow root among light messages', async () => {
  const list = document.createElement('main');
  const [one, two] = [document.createElement('section'), document.createElement('section')];
  list.append(one, two);
  document.body.append(list);
  one.append(article('customer', 'light', 1));
  const root = shadowed(two);
  root.append(article('customer', 'shadowed', 2));
  const bed = live();
  await shows(bed, 'shadowed');
  root.querySelector('p')!.textContent = 'edited in the shadow';
  await shows(bed, 'edited in the shadow');
});
