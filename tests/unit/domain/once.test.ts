import { describe, expect, it } from 'vitest';
import { once } from '../../../lib/domain/index.ts';

describe('once', () => {
  it('builds nothing before the first call, and then one time', () => {
    let built = 0;
    const value = once(() => ({ number: ++built }));
    expect(built).toBe(0);
    expect(value()).toBe(value());
    expect(built).toBe(1);
  });

  it('keeps a value that is null or undefined, too', () => {
    let built = 0;
    const nothing = once(() => {
      built += 1;
      return null;
    });
    expect([nothing(), nothing()]).toEqual([null, null]);
    expect(built).toBe(1);
  });

  it('builds again after a build that failed', () => {
    let tries = 0;
    const shaky = once(() => {
      tries += 1;
      if (tries === 1) throw new Error('not yet');
      return tries;
    });
    expect(shaky).toThrow('not yet');
    expect(shaky()).toBe(2);
  });
});
