// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { PageReading } from '../../../lib/domain/index.ts';
import { besides } from '../../../lib/session/place.ts';
import { holds, scopeOf, stageOf } from '../../../lib/session/scope.ts';

afterEach(() => document.body.replaceChildren());

function el(id: string, ...children: Element[]): HTMLElement {
  const made = document.createElement(id === 'main' ? 'main' : 'div');
  made.id = id;
  made.append(...children);
  return made;
}
const reading = (...blocks: Element[]) =>
  ({ blocks: new Map(blocks.map((block) => [block.id, block])) }) as unknown as PageReading;

describe('what is watched', () => {
  test('without a conversation the body, with one the main part around it', () => {
    const block = el('a');
    document.body.append(el('main', el('list', block)), el('feed'));
    expect(scopeOf(document, null)).toBe(document.body);
    expect(scopeOf(document, reading(block))?.id).toBe('main');
  });

  test('without a main part the body; after the message left, the body again', () => {
    const block = el('a');
    document.body.append(el('list', block));
    expect(scopeOf(document, reading(block))).toBe(document.body);
    block.remove();
    expect(scopeOf(document, reading(block))).toBe(document.body);
  });

  test('in a shadow root the outermost element there', () => {
    const host = el('host');
    document.body.append(host);
    const block = el('a');
    host.attachShadow({ mode: 'open' }).append(el('shell', el('list', block)));
    expect(scopeOf(document, reading(block))?.id).toBe('shell');
  });

  test('messages in shadow roots of their own: what stands around all of them', () => {
    const [one, two] = [el('a'), el('b')];
    const hosts = [one, two].map((block, i) => {
      const host = el(`host${i}`);
      host.attachShadow({ mode: 'open' }).append(block);
      return host;
    });
    document.body.append(el('main', el('list', ...hosts)));
    expect(scopeOf(document, reading(one, two))?.id).toBe('main');
    expect(scopeOf(document, reading(one))?.id).toBe('main');
  });
});

describe('where a change matters', () => {
  test('the smallest element around all messages; for one message its parent', () => {
    const [a, b, c] = [el('a'), el('b'), el('c')];
    document.body.append(el('outer', el('list', a, el('wrap', b)), c));
    expect(stageOf(reading(a, b))?.id).toBe('list');
    expect(stageOf(reading(b))?.id).toBe('wrap');
    expect(stageOf(reading(a, b, c))?.id).toBe('outer');
    expect(stageOf(reading())).toBeNull();
  });

  test('inside it and around it, not beside it', () => {
    const list = el('list', el('a'));
    const feed = el('feed');
    document.body.append(el('outer', list, feed));
    expect(holds(list, list.firstElementChild!)).toBe(true);
    expect(holds(list, document.body)).toBe(true);
    expect(holds(list, feed)).toBe(false);
  });
});

describe('besides', () => {
  const size = { width: 300, height: 40 };
  const view = { width: 1200, height: 800 };
  const box = (left: number, top: number, width: number, height: number) =>
    ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRect;

  test('to the right where there is room, else in the corner first', () => {
    expect(besides(box(100, 200, 500, 90), size, view)[0]).toEqual({ x: 608, y: 200 });
    expect(besides(box(100, 200, 1000, 90), size, view)[0]).toEqual({ x: 792, y: 208 });
  });

  test.each([
    ['above the screen', box(100, -300, 500, 90)],
    ['below the screen', box(100, 900, 500, 90)],
    ['left of the screen', box(-900, 200, 500, 90)],
    ['right of the screen', box(1300, 200, 500, 90)],
    ['not rendered', box(0, 0, 0, 0)],
  ])('none when the message is %s', (_name, at) => {
    expect(besides(at, size, view)).toEqual([]);
  });

  test('always whole on the screen', () => {
    for (const at of [box(100, -50, 500, 90), box(100, 770, 500, 400), box(-100, 10, 2000, 3000)]) {
      for (const { x, y } of besides(at, size, view)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + size.width).toBeLessThanOrEqual(view.width);
        expect(y + size.height).toBeLessThanOrEqual(view.height);
      }
    }
  });
});

describe('what a change may touch', () => {
  test('reaches into shadow roots and out of them', () => {
    const [host, inner, around] = [el('host'), el('inner'), el('around')];
    host.attachShadow({ mode: 'open' }).append(inner);
    around.append(host);
    const beside = el('beside');
    document.body.append(el('main', around, beside));
    expect(holds(around, inner)).toBe(true);
    expect(holds(inner, around)).toBe(true);
    expect(holds(inner, beside)).toBe(false);
    expect(holds(beside, inner)).toBe(false);
  });
});
