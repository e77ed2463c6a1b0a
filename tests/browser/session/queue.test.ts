import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clear, desk, fill, host, inLayer, marks, rowOf, start, until } from './queue-bed.ts';

afterEach(clear);

const boxOf = (el: Element) => el.getBoundingClientRect();
const numbers = () => marks().map((mark) => mark.querySelector('b')?.textContent);

describe('marks beside rows', () => {
  test('one for each row on view, beside it, and the page stays as it was', async () => {
    const list = fill(8);
    const before = document.body.outerHTML;
    start();
    await until(() => marks().length === 8);
    const rows = [...list.children];
    marks().forEach((mark, n) => {
      const [at, row] = [boxOf(mark), boxOf(rows[n]!)];
      expect(at.top).toBeGreaterThanOrEqual(row.top - 1);
      expect(at.bottom).toBeLessThanOrEqual(row.bottom + 1);
    });
    expect(document.body.outerHTML).toBe(before);
    expect(host()?.parentElement).toBe(document.documentElement);
  });

  test('say in one sentence what they mean; unknown is hollow and a word, not a zero', async () => {
    fill(3);
    start();
    await until(() => marks().length === 3);
    const [mark] = marks();
    expect(mark?.getAttribute('aria-label')).toMatch(/Ada 0: attention 0 of 100.*value unknown, influence unknown/);
    expect(mark?.title).toBe(mark?.getAttribute('aria-label'));
    expect(mark?.querySelectorAll('i[data-unknown]')).toHaveLength(2);
  });

  test('follow the list when it scrolls: only what is on view is marked', async () => {
    const list = fill(200);
    start();
    await until(() => marks().length >= 9);
    expect(marks().length).toBeLessThanOrEqual(11);
    list.scrollTop = 4000;
    await until(() => numbers()[0] === '0' && marks()[0]?.getAttribute('aria-label')?.startsWith('Ada 100'));
    expect(marks().length).toBeLessThanOrEqual(11);
    const box = boxOf(list);
    for (const mark of marks()) expect(boxOf(mark).top).toBeGreaterThanOrEqual(box.top - 10);
  });

  test('belong to the row that is there now when a list uses its elements again', async () => {
    const list = fill(5);
    start();
    await until(() => marks().length === 5);
    const row = list.children[1] as HTMLElement;
    row.dataset.id = 't77';
    row.querySelector('.from')!.textContent = 'Bo';
    row.querySelector('.preview')!.textContent = 'Lawyer 88';
    await until(() => marks().length === 4 || numbers().includes('88'));
    await until(() => numbers().join() === '0,88,2,3,4');
    expect(marks()[1]?.getAttribute('aria-label')).toMatch(/^Bo: attention 88.*critical.*Legal/);
  });

  test('come and go with rows, and with the list', async () => {
    const list = fill(3);
    const bed = start();
    await until(() => marks().length === 3);
    list.prepend(rowOf(9));
    await until(() => numbers().join() === '9,0,1,2');
    list.remove();
    bed.list.soon();
    await until(() => host() === null && bed.list.state() === null);
  });

  test('are not drawn where the page’s own things lie over a row', async () => {
    const list = fill(6);
    start();
    await until(() => marks().length === 6);
    const bar = document.createElement('div');
    const { left, top, width } = boxOf(list);
    bar.style.cssText = `position:fixed;left:${left}px;top:${top}px;width:${width + 100}px;height:80px;background:#eee`;
    document.body.append(bar);
    window.dispatchEvent(new Event('resize'));
    await until(() => marks().length === 4);
  });

  test('cover no words of the row where there is a gap', async () => {
    const list = fill(4);
    list.style.width = '990px';
    list.style.margin = '0';
    start();
    await until(() => marks().length === 4);
    const range = document.createRange();
    range.selectNodeContents(list.children[2]!);
    const text = range.getBoundingClientRect();
    expect(boxOf(marks()[2]!).left).toBeGreaterThan(text.right);
  });
});

describe('where marks are not wanted', () => {
  test.each([
    ['the user switched them off', {}, { queueMarks: false }],
    ['the user wants the side panel only', {}, { panelOnly: true }],
    ['the page must stay untouched', { quiet: true }, {}],
    ['the terms of the site forbid them', { adapters: () => [{ ...desk, mode: 'panel' as const }] }, {}],
  ])('%s: no host, and the side panel has the list all the same', async (_, over, view) => {
    fill(4);
    const bed = start(over, view);
    await until(() => bed.list.state()?.marks.length === 4);
    await new Promise((done) => setTimeout(done, 100));
    expect(host()).toBeNull();
  });

  test('the extension is gone: nothing is asked any more', async () => {
    fill(4);
    const bed = start({ alive: () => false });
    await new Promise((done) => setTimeout(done, 200));
    expect(bed.triageQueue).not.toHaveBeenCalled();
  });
});

describe('judging', () => {
  test('asks for each row once, those on view first, in parts', async () => {
    fill(130);
    const bed = start();
    await until(() => bed.list.state()?.marks.length === 130);
    const asked = bed.triageQueue.mock.calls.map(([queue]) => queue.rows.length);
    expect(asked.reduce((a, b) => a + b)).toBe(130);
    expect(Math.max(...asked)).toBeLessThanOrEqual(40);
    bed.list.soon();
    await new Promise((done) => setTimeout(done, 500));
    expect(bed.triageQueue.mock.calls).toHaveLength(asked.length);
  });

  test('asks again for the row whose conversation was opened', async () => {
    fill(5);
    const bed = start();
    await until(() => bed.list.state()?.marks.length === 5);
    bed.triageQueue.mockClear();
    bed.list.opened('t3');
    await until(() => bed.triageQueue.mock.calls.length === 1);
    expect(bed.triageQueue.mock.calls[0]?.[0].rows.map(({ key }) => key)).toEqual(['t3']);
  });

  test('tells the side panel, and gives it rows and marks', async () => {
    fill(3);
    const bed = start();
    await until(() => bed.queueChanged.mock.calls.length > 0 && bed.list.state()?.judging === false);
    const state = bed.list.state();
    expect(state?.queue.rows.map(({ key }) => key)).toEqual(['t0', 't1', 't2']);
    expect(state?.marks.map(({ key }) => key)).toEqual(['t0', 't1', 't2']);
  });

  test('stands a background that does not answer: rows stay without a mark', async () => {
    fill(3);
    const triageQueue = vi.fn(async () => Promise.reject(new Error('gone')));
    const bed = start({ background: { triageQueue, queueChanged: async () => null } });
    await until(() => triageQueue.mock.calls.length > 0);
    await until(() => bed.list.state()?.judging === false);
    expect(host()).toBeNull();
  });
});

describe('a click', () => {
  test('opens our explanation and reaches nothing of the page; Escape closes it', async () => {
    const list = fill(4);
    const clicked = vi.fn();
    list.addEventListener('click', clicked);
    document.addEventListener('keydown', clicked);
    start();
    await until(() => marks().length === 4);
    await userEvent.click(marks()[1]!);
    await until(() => inLayer('.q-note'));
    expect(inLayer('.q-note')?.textContent).toMatch(/Urgency.*Where.*Read from the preview/s);
    expect(marks()[1]?.getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{Escape}');
    await until(() => inLayer('.q-note') === null);
    expect(clicked).not.toHaveBeenCalled();
    document.removeEventListener('keydown', clicked);
  });

  test('that the page makes itself opens nothing', async () => {
    fill(4);
    start();
    await until(() => marks().length === 4);
    marks()[1]?.click();
    await new Promise((done) => setTimeout(done, 100));
    expect(inLayer('.q-note')).toBeNull();
  });
});

describe('the next to answer', () => {
  test('is scrolled to and framed, without a click on the page', async () => {
    const list = fill(100);
    const clicked = vi.fn();
    list.addEventListener('click', clicked);
    const bed = start();
    await until(() => bed.list.state()?.marks.length === 100);
    expect(bed.list.show('t80')).toBe(true);
    await until(() => inLayer('.q-ring') && list.scrollTop > 2000);
    await until(() => Math.abs(boxOf(list.children[80]!).top - boxOf(inLayer('.q-ring')!).top) < 6);
    expect(clicked).not.toHaveBeenCalled();
  });

  test('is not shown when the row is gone or the page must not change', async () => {
    fill(3);
    const bed = start();
    await until(() => bed.list.state()?.marks.length === 3);
    expect(bed.list.show('nobody')).toBe(false);
    clear();
    fill(3);
    const still = start({}, { panelOnly: true });
    await until(() => still.list.state()?.marks.length === 3);
    expect(still.list.show('t1')).toBe(false);
  });
});
