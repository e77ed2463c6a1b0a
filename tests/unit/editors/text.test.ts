// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, holdsOnce, readText, sameText } from '../../../lib/editors/text.ts';

/** Builds nodes from `['div', 'text', ['br']]`. */
type Spec = string | [string, ...Spec[]];
function build(spec: Spec): Node {
  if (typeof spec === 'string') return document.createTextNode(spec);
  const [tag, ...children] = spec;
  const el = document.createElement(tag);
  for (const child of children) el.append(build(child));
  return el;
}
const read = (...spec: Spec[]) => readText(build(['div', ...spec]) as Element);

describe('readText', () => {
  test('breaks lines at blocks and at <br>, not at spans', () => {
    expect(read(['div', 'Hello ', ['b', 'Dana'], ','], ['div', ['br']], ['p', 'it leaves', ['br'], 'today.'])).toBe(
      'Hello Dana,\n\nit leaves\ntoday.',
    );
  });

  test('leaves out scripts and zero-width helpers, keeps emoji images and other alt texts', () => {
    const img = document.createElement('img');
    img.alt = '🙂';
    const root = build(['div', 'a\u200b', ['script', 'x()'], '\ufeffb\u00a0c']) as Element;
    root.append(img);
    expect(readText(root)).toBe('ab c🙂');
  });

  test('does not read the hint of an empty Slate box', () => {
    const root = build(['div', ['span', 'Write a reply']]) as Element;
    root.firstElementChild!.setAttribute('data-slate-placeholder', 'true');
    expect(readText(root)).toBe('');
  });

  test('nested blocks make one line break, not two', () => {
    expect(read(['ul', ['li', ['p', 'one']], ['li', ['p', 'two']]])).toBe('one\ntwo');
  });
});

describe('canonical', () => {
  test('folds white space and drops empty lines', () => {
    expect(canonical('  Hello\u00a0 Dana,\r\n\r\n\tbye \u200b\n')).toBe('Hello Dana,\nbye');
    expect(sameText('a\n\nb', 'a\nb ')).toBe(true);
    expect(sameText('a b', 'a\nb')).toBe(false);
  });
});

describe('holdsOnce', () => {
  const text = 'Hello Dana,\n\nbye';
  test.each([
    ['', 'Hello Dana,\nbye', true],
    ['-- Priya', 'Hello Dana,\n\nbye\n\n-- Priya', true],
    ['ab', 'aHello Dana,\nbyeb', true],
    ['', 'Hello Dana, bye', false],
    ['', 'Hello Dana,bye', false],
    ['', 'Hello Dana,\nbyeHello Dana,\nbye', false],
    ['', '', false],
    ['-- Priya', 'Hello Dana,\nbye', false],
    ['-- Priya', 'Hello Dana,\nbye\n-- priya', false],
  ])('before %j, after %j: %s', (before, after, expected) => {
    expect(holdsOnce(before, after, text)).toBe(expected);
  });

  test('holds for any text put at any place, once, and never twice', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((s) => canonical(s) !== '');
    fc.assert(
      fc.property(line, line, line, (left, right, put) => {
        expect(holdsOnce(`${left}\n${right}`, `${left}\n${put}\n${right}`, put)).toBe(true);
        expect(holdsOnce(`${left}\n${right}`, `${left}\n${put}\n${put}\n${right}`, put)).toBe(false);
        expect(holdsOnce(`${left}\n${right}`, `${left}\n${right}`, put)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
