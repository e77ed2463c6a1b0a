import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { createFollower, type Follower, type Point } from '../../../lib/session/place.ts';
import { clear, fillPage, start, wait, words } from './bed.ts';

let follower: Follower | null = null;
afterEach(() => {
  follower?.destroy();
  follower = null;
  clear();
  scrollTo(0, 0);
});

await page.viewport(1200, 800);
const size = { width: 200, height: 40 };

function box(css: string, text = ''): HTMLElement {
  const el = document.createElement('div');
  el.style.cssText = `position: absolute; ${css}`;
  el.textContent = text;
  document.body.append(el);
  return el;
}

/** Follows one element and collects its places. */
function follow(element: Element): Point[] {
  const places: Point[] = [];
  follower = createFollower(document, (all) => places.push(all.get('it') ?? null));
  follower.follow(new Map([['it', { element, size }]]));
  return places;
}

test('stands beside the element, and moves with it', async () => {
  box('top: 3000px; height: 10px; width: 10px');
  const places = follow(box('left: 100px; top: 200px; width: 400px; height: 100px'));
  await vi.waitFor(() => expect(places).toEqual([{ x: 508, y: 200 }]));
  scrollTo(0, 50);
  await vi.waitFor(() => expect(places.at(-1)).toEqual({ x: 508, y: 150 }));
  scrollTo(0, 1500);
  await vi.waitFor(() => expect(places.at(-1)).toBeNull());
});

test('keeps off words that stand beside the message', async () => {
  box('left: 520px; top: 195px; width: 260px; height: 60px; font: 20px/30px monospace', 'Requester Olu Adeyemi');
  const places = follow(box('left: 100px; top: 200px; width: 400px; height: 100px'));
  await vi.waitFor(() => expect(places).toHaveLength(1));
  expect(places[0]!.x).toBeLessThan(500);
});

test('many scrolls in one frame are measured once', async () => {
  box('top: 3000px; height: 10px; width: 10px');
  const element = box('left: 100px; top: 200px; width: 400px; height: 100px');
  follow(element);
  await wait(100);
  const measured = vi.spyOn(element, 'getBoundingClientRect');
  for (let i = 0; i < 30; i++) document.dispatchEvent(new Event('scroll'));
  await wait(60);
  expect(measured.mock.calls.length).toBe(1);
});

test('nothing is measured while nothing moves, and nothing after the end', async () => {
  const element = box('left: 100px; top: 200px; width: 400px; height: 100px');
  const places = follow(element);
  await wait(100);
  const measured = vi.spyOn(element, 'getBoundingClientRect');
  await wait(200);
  expect(measured).not.toHaveBeenCalled();
  follower!.destroy();
  document.dispatchEvent(new Event('scroll'));
  await wait(60);
  expect(measured).not.toHaveBeenCalled();
  expect(places).toHaveLength(1);
});

test('a message that is scrolled away leaves the pill in its dock', async () => {
  fillPage([['customer', words]]);
  box('top: 3000px; height: 10px; width: 10px');
  const bed = start();
  const pill = await bed.find('.pill[data-at="ready"]');
  await vi.waitFor(() => expect(pill.style.top).not.toBe(''));
  scrollTo(0, 2000);
  await vi.waitFor(() => expect(pill.style.top).toBe(''));
  scrollTo(0, 0);
  await vi.waitFor(() => expect(pill.style.top).not.toBe(''));
});
