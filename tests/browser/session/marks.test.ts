import { afterEach, expect, test, vi } from 'vitest';
import type { Page } from '../../../lib/domain/index.ts';
import { spanMap } from '../../../lib/session/spans.ts';
import { article, clear, fillPage, readPage, start, wait, words } from './bed.ts';

afterEach(clear);

const marked = (name: string) => {
  const highlight = CSS.highlights.get(name);
  return highlight ? [...highlight].map((range) => (range as Range).toString()) : [];
};

test('evidence is marked on the very words, without a change of the page', async () => {
  fillPage([
    ['agent', 'Is it today or the third time?'],
    ['customer', words],
  ]);
  start();
  await vi.waitFor(() => expect(marked('aisle-irritation')).toEqual(['third time']));
  expect(marked('aisle-urgency')).toEqual(['today']);
  const range = [...CSS.highlights.get('aisle-urgency')!][0] as Range;
  expect(document.querySelector('#m1')!.contains(range.startContainer)).toBe(true);
});

test('no marks when the user does not want them, and none are left behind', async () => {
  fillPage([['customer', words]]);
  const bed = start();
  await vi.waitFor(() => expect(marked('aisle-urgency')).toEqual(['today']));
  bed.session.destroy();
  expect(CSS.highlights.size).toBe(0);
  const off = start({ markEvidence: false });
  await off.find('.pill[data-at="ready"]');
  await wait(100);
  expect(CSS.highlights.size).toBe(0);
});

test('marks follow when the page draws the message anew', async () => {
  fillPage([['customer', words]]);
  start();
  await vi.waitFor(() => expect(marked('aisle-urgency')).toEqual(['today']));
  document.querySelector('#m0')!.replaceWith(article('customer', words, 0));
  await vi.waitFor(() => {
    const range = [...CSS.highlights.get('aisle-urgency')!][0] as Range;
    expect(range.startContainer.isConnected).toBe(true);
    expect(range.toString()).toBe('today');
  });
});

test('a message in a frame is marked there, its frame gets the style once, and nothing is left behind', async () => {
  fillPage([['customer', words]]);
  const frame = Object.assign(document.createElement('iframe'), { srcdoc: '<p></p>' });
  document.querySelector('#reply')!.before(frame);
  await new Promise((done) => frame.addEventListener('load', done));
  const inside = frame.contentDocument!.querySelector('p')!;
  inside.textContent = words;
  const inFrame = (page: Page) => {
    const read = readPage(page);
    if (read.ok) read.value.bodies = new Map([['m0', inside]]);
    return read;
  };
  const bed = start({}, { readPage: inFrame });
  const { highlights } = (frame.contentWindow as typeof window).CSS;
  const texts = () => [...(highlights.get('aisle-urgency') ?? [])].map((range) => (range as Range).toString());
  await vi.waitFor(() => expect(texts()).toEqual(['today']));
  expect(marked('aisle-urgency')).toEqual([]);
  await bed.session.readNow();
  await wait(100);
  expect(bed.background.styleFrames).toHaveBeenCalledTimes(1);
  bed.session.destroy();
  expect(highlights.size).toBe(0);
});

/** Builds an element from nested parts: strings, and [tag, ...parts]. */
type Part = string | [string, ...Part[]];
function build(part: Part): Node {
  if (typeof part === 'string') return document.createTextNode(part);
  const el = document.createElement(part[0]);
  el.append(...(part.slice(1) as Part[]).map(build));
  return el;
}
function rangeText(root: Part, text: string, words: string): string | undefined {
  const el = build(root) as Element;
  document.body.append(el);
  const start = text.indexOf(words);
  return spanMap(el, text)
    .range(start, start + words.length)
    ?.toString();
}

test.each<[string, Part, string, string, string | undefined]>([
  ['plain', ['div', 'I am furious'], 'I am furious', 'furious', 'furious'],
  ['folded spaces', ['div', 'I   am\n\t fu', ['b', 'rio'], 'us '], 'I am furious', 'furious', 'furious'],
  ['across elements', ['div', ['p', 'never'], ['p', ' again ']], 'never\nagain', 'never\nagain', 'never again'],
  [
    'a quote in between',
    ['div', 'I wait', ['blockquote', 'we wrote before'], 'for days now'],
    'I wait\nfor days now',
    'for days now',
    'for days now',
  ],
  ['a quote first', ['div', ['i', 'days days'], 'since two days I wait'], 'since two days I wait', 'days', 'days'],
  [
    'a picture named',
    ['div', 'look ', ['img'], ' it is broken here'],
    'look [image: a tent] it is broken here',
    'broken',
    'broken',
  ],
  ['zero width and bidi', ['div', 'fu\u200brio\u202eus'], 'furious', 'furious', 'fu\u200brio\u202eus'],
  ['emoji', ['div', '😡😡 unfair 😡'], '😡😡 unfair 😡', 'unfair', 'unfair'],
  ['Japanese', ['div', '至急お願いします'], '至急お願いします', '至急', '至急'],
  ['a style sheet in between', ['div', 'very ', ['style', 'very bad'], 'bad'], 'very bad', 'bad', 'bad'],
  ['words that are not in the page', ['div', 'quite another text'], 'nothing of this is there', 'nothing', undefined],
])('maps offsets to the page: %s', (_name, root, text, part, expected) => {
  expect(rangeText(root, text, part)).toBe(expected);
});

test('a megabyte of text is mapped without harm', () => {
  const text = `${'filler words go on '.repeat(55_000)}the end`;
  const el = build(['div', text]) as Element;
  document.body.append(el);
  const map = spanMap(el, text);
  expect(map.range(0, 6)?.toString()).toBe('filler');
  expect(map.range(text.length - 3, text.length)).toBeNull();
});

test('a range into a node that the page has cut short is no range', () => {
  const el = build(['div', 'I am furious']) as Element;
  document.body.append(el);
  const map = spanMap(el, 'I am furious');
  el.firstChild!.nodeValue = 'I';
  expect(map.range(5, 12)).toBeNull();
  el.firstChild!.remove();
  expect(map.range(0, 1)).toBeNull();
});
