import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPace } from '../../../lib/session/pace.ts';

let now = 0;
const clock = () => now;
/** Moves the clock and the timers together. */
function pass(ms: number): void {
  now += ms;
  vi.advanceTimersByTime(ms);
}

beforeEach(() => {
  now = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('createPace', () => {
  test('the first change is read at once', () => {
    const run = vi.fn();
    createPace(run, clock).soon();
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('after a reading of 10 ms the next one waits 80 ms, and many changes make one', () => {
    const run = vi.fn();
    const pace = createPace(run, clock);
    pace.done(10, true);
    for (let i = 0; i < 5; i++) pace.soon();
    pass(79);
    expect(run).not.toHaveBeenCalled();
    pass(1);
    expect(run).toHaveBeenCalledTimes(1);
    pass(5000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('a page that stays busy without news is read more and more rarely, but a message never waits long', () => {
    const waits: number[] = [];
    let last = 0;
    const pace = createPace(() => {
      waits.push(now - last);
      last = now;
      pace.done(10, false);
    }, clock);
    for (let t = 0; t < 20_000; t += 10) {
      pace.soon();
      pass(10);
    }
    expect(waits.slice(1, 6)).toEqual([160, 250, 250, 250, 250]);
    expect(Math.max(...waits)).toBe(250);
  });

  test('news brings the quick pace back', () => {
    const run = vi.fn();
    const pace = createPace(run, clock);
    for (let i = 0; i < 8; i++) pace.done(10, false);
    pace.done(10, true);
    pace.soon();
    pass(80);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('changes elsewhere wait two seconds, and longer while they bring nothing', () => {
    const run = vi.fn();
    const pace = createPace(run, clock);
    pace.sometime();
    pace.sometime();
    pass(1999);
    expect(run).not.toHaveBeenCalled();
    pass(1);
    expect(run).toHaveBeenCalledTimes(1);
    pace.done(1, false);
    pace.sometime();
    pass(3999);
    expect(run).toHaveBeenCalledTimes(1);
    pass(1);
    expect(run).toHaveBeenCalledTimes(2);
  });

  test('after destroy nothing runs', () => {
    const run = vi.fn();
    const pace = createPace(run, clock);
    pace.done(10, true);
    pace.soon();
    pace.sometime();
    pace.destroy();
    pass(60_000);
    expect(run).not.toHaveBeenCalled();
  });
});
