import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ago, clock, due, lasting } from '../../../components/ui/time.ts';

const NOW = Date.parse('2026-11-22T14:20:00Z');
const MINUTE = 60_000;
const before = (minutes: number) => new Date(NOW - minutes * MINUTE).toISOString();

describe('lasting', () => {
  test.each([
    [0, '1 min'],
    [59 * MINUTE, '59 min'],
    [60 * MINUTE, '1 hour'],
    [47 * 60 * MINUTE, '47 hours'],
    [3 * 1440 * MINUTE, '3 days'],
    [90 * 1440 * MINUTE, '2 months'],
    [800 * 1440 * MINUTE, '2 years'],
  ])('%d ms is %s', (ms, words) => {
    expect(lasting(ms)).toBe(words);
  });

  test('is a number and a unit for any length of time', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (ms) => /^\d+ [a-z]+$/.test(lasting(ms))));
  });
});

describe('ago', () => {
  test.each([
    [0, 'just now'],
    [18, '18 min ago'],
    [3 * 1440, '3 days ago'],
    [-30 * 1440, 'in 30 days'],
  ])('%d minutes', (minutes, words) => {
    expect(ago(before(minutes), NOW)).toBe(words);
  });

  test('gives a text that is no time back as the page wrote it', () => {
    expect(ago('gestern um 14:02', NOW)).toBe('gestern um 14:02');
  });
});

describe('clock', () => {
  test('names the day only when it is another one', () => {
    const today = new Date(NOW).toISOString();
    expect(clock(today, NOW)).not.toContain(',');
    expect(clock(before(3 * 1440), NOW)).toContain(',');
  });

  test('gives a text that is no time back', () => {
    expect(clock('soon', NOW)).toBe('soon');
  });
});

describe('due', () => {
  const at = (minutes: number) => ({
    at: new Date(NOW + minutes * MINUTE).toISOString(),
    minutes: 60,
    overdue: null,
    says: '',
  });

  test('counts down, hurries in the last quarter, and counts up when late', () => {
    expect(due(at(42), NOW)).toEqual({ state: 'fine', short: '42 min', long: 'Reply in 42 min' });
    expect(due(at(15), NOW).state).toBe('soon');
    expect(due(at(-132), NOW)).toEqual({ state: 'over', short: '2 hours late', long: 'Overdue by 2 hours' });
  });

  test.each([null, 'yesterday'])('an unknown time (%s) is not a countdown', (when) => {
    const time = due({ at: when, minutes: 240, overdue: null, says: '' }, NOW);
    expect(time).toEqual({ state: 'unknown', short: 'within 4 hours', long: 'Reply within 4 hours' });
  });
});
