import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PageReading } from '../../../lib/domain/index.ts';
import { stageOf } from '../../../lib/session/scope.ts';
import { createKnownStates, signatureOf } from '../../../lib/session/signature.ts';
import { article, clear, fillPage, readPage } from './bed.ts';

afterEach(clear);
let reading: PageReading;
let around: Element;

const look = () => signatureOf(document, around, reading);

beforeEach(() => {
  fillPage([
    ['customer', 'Order 1204 is late.'],
    ['agent', 'We look into it.'],
  ]);
  const clock = Object.assign(document.createElement('span'), { id: 'clock', textContent: '4 minutes ago' });
  document.querySelector('main')!.append(clock);
  const outcome = readPage({ url: new URL(document.URL), doc: document });
  if (!outcome.ok) throw new Error('nothing to read');
  reading = outcome.value;
  around = stageOf(reading)!;
});

describe('signatureOf', () => {
  test('a clock beside the messages changes nothing', () => {
    const before = look();
    document.querySelector('#clock')!.textContent = '5 minutes ago';
    expect(look()).toBe(before);
  });

  test.each<[string, () => void]>([
    ['a number in a message', () => (document.querySelector('#m0 p')!.textContent = 'Order 1205 is late.')],
    ['a new message', () => document.querySelector('#m1')!.after(article('customer', 'And now?', 2))],
    ['a word beside the messages', () => (document.querySelector('#clock')!.textContent = 'Dana is typing')],
    ['something beside what holds the messages', () => document.body.append(document.createElement('section'))],
    [
      'a window over the page',
      () => document.querySelector('main')!.append(Object.assign(document.createElement('dialog'), { open: true })),
    ],
    ['a chosen tab', () => document.querySelector('#m1')!.setAttribute('aria-selected', 'true')],
  ])('%s makes another one', (_, change) => {
    const before = look();
    change();
    expect(look()).not.toBe(before);
  });

  test('none when a message or the reply box left the page, or the conversation is hidden', () => {
    document.querySelector('#reply')!.remove();
    expect(look()).toBeNull();
    reading = { ...reading, composer: null };
    expect(look()).not.toBeNull();
    document.querySelector('main')!.style.display = 'none';
    expect(look()).toBeNull();
    document.querySelector('#m0')!.remove();
    expect(look()).toBeNull();
  });
});

describe('createKnownStates', () => {
  test('states add up while nothing new is read, and news forgets them', () => {
    const states = createKnownStates();
    states.add('a', true);
    states.add('b', false);
    expect([states.has('a'), states.has('b'), states.has('c'), states.has(null)]).toEqual([true, true, false, false]);
    states.add('c', true);
    expect([states.has('a'), states.has('c')]).toEqual([false, true]);
  });

  test('a page that never looks the same fills no memory', () => {
    const states = createKnownStates();
    for (let i = 0; i < 100; i++) states.add(`${i}`, false);
    expect(states.has('0')).toBe(false);
    expect(states.has('99')).toBe(true);
  });
});
