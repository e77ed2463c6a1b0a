import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTime, STORE_LIMIT } from '../../../lib/services/in-time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('an answer in time comes through, and no timer stays', async () => {
  expect(await inTime(Promise.resolve(7))).toBe(7);
  expect(vi.getTimerCount()).toBe(0);
});

test('an error comes through as it is', async () => {
  await expect(inTime(Promise.reject(new Error('disk')))).rejects.toThrow('disk');
  expect(vi.getTimerCount()).toBe(0);
});

test('what never answers is given up', async () => {
  const waiting = expect(inTime(new Promise(() => undefined))).rejects.toThrow('did not answer in time');
  await vi.advanceTimersByTimeAsync(STORE_LIMIT);
  await waiting;
});
