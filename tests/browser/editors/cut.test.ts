// Taking an insert out by the editor's own Cut: which part is selected, and when nothing is cut.
import { afterEach, expect, test } from 'vitest';
import { cutOut } from '../../../lib/editors/cut.ts';
import { rawText } from '../../../lib/editors/text.ts';
import { editable } from './boxes.ts';

afterEach(() => document.body.replaceChildren());

/** A box whose Cut deletes what is selected, as Draft.js does; it keeps what was selected then. */
function cutting(lines: string[]): { el: HTMLElement; cuts: string[] } {
  const el = editable(lines);
  const cuts: string[] = [];
  el.addEventListener('cut', (event) => {
    event.preventDefault();
    cuts.push(String(getSelection()));
    document.execCommand('delete');
  });
  return { el, cuts };
}

const row = (line: string) => {
  const div = document.createElement('div');
  div.append(line || document.createElement('br'));
  return div;
};

test('lines between two lines are cut, and the two stay the elements that they were', async () => {
  const { el, cuts } = cutting(['Dear Dana,', 'Kind regards']);
  const before = rawText(el);
  const [first, last] = [...el.children];
  first!.after(row(''), row('Your tent leaves today.'));
  expect(await cutOut(el, before, 5, 'cut')).toBe(true);
  expect(cuts).toHaveLength(1);
  expect([...el.children]).toEqual([first, last]);
  expect(el.innerText).toBe('Dear Dana,\nKind regards');
});

test('words in the middle of a line are cut, the marks beside them stay', async () => {
  const { el, cuts } = cutting([]);
  const bold = document.createElement('b');
  bold.textContent = 'Dear ';
  el.append(bold, 'Dana');
  const before = rawText(el);
  bold.nextSibling!.nodeValue = 'very kind Dana';
  expect(await cutOut(el, before, 5, 'cut')).toBe(true);
  expect(cuts).toEqual(['very kind ']);
  expect(bold.isConnected && bold.textContent?.trim()).toBe('Dear');
});

test('all is cut out of a box that was empty', async () => {
  const { el } = cutting(['']);
  const before = rawText(el);
  el.replaceChildren(row('Hello Dana,'), row(''), row('Priya'));
  expect(await cutOut(el, before, 5, 'cut')).toBe(true);
  expect(el.textContent).toBe('');
});

test('an edit since, or a replaced text, is no plain insert: nothing is cut', async () => {
  const { el, cuts } = cutting(['Dear Dana,', 'Kind regards']);
  expect(await cutOut(el, 'Hello Olu,\nBest wishes\n', 5, 'cut')).toBe(false);
  expect(await cutOut(el, rawText(el), 5, 'cut')).toBe(false);
  expect(cuts).toEqual([]);
  expect(el.innerText).toBe('Dear Dana,\nKind regards');
});

test('an editor that takes something else to be selected is not asked to cut', async () => {
  const { el, cuts } = cutting(['Dear Dana,']);
  el.addEventListener('copy', (event) => event.clipboardData!.setData('text/plain', 'quite another line'));
  const before = rawText(el);
  el.append(row('Your tent leaves today.'));
  expect(await cutOut(el, before, 5, 'cut')).toBe(false);
  expect(cuts).toEqual([]);
});

test('a box that does not hear of a cut is left as it is', async () => {
  const el = editable(['Dear Dana,', 'Your tent leaves today.']);
  const held = el.cloneNode(true);
  expect(await cutOut(el, 'Dear Dana,\n', 5, 'cut')).toBe(false);
  expect(el.isEqualNode(held)).toBe(true);
});
