import { afterEach, expect, test } from 'vitest';
import { askForQuiet, takeQuiet } from '../../../lib/session/quiet.ts';

const desk = new URL('https://desk.example/ticket/4');

afterEach(() => void takeQuiet(desk));

test('nothing asked for: the page is one like others', () => {
  expect(takeQuiet(desk)).toBe(false);
});

test('what was asked for holds for the session that starts next, and for no later one', () => {
  askForQuiet();
  askForQuiet();
  expect(takeQuiet(desk)).toBe(true);
  expect(takeQuiet(desk)).toBe(false);
});
