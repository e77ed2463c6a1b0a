import { describe, expect, it } from 'vitest';
import { once } from '../../../lib/adapters/once.ts';

describe('what holds for a whole reading', () => {
  it('is found once, also when it is nothing', () => {
    const reading = {};
    let found = 0;
    const own = () =>
      once(reading, 'own', () => {
        found += 1;
        return null;
      });
    expect([own(), own()]).toEqual([null, null]);
    expect(found).toBe(1);
  });

  it('is kept apart by name and by reading', () => {
    const [one, two] = [{}, {}];
    expect(once(one, 'own', () => 'ada')).toBe('ada');
    expect(once(one, 'title', () => 'chat')).toBe('chat');
    expect(once(two, 'own', () => 'bo')).toBe('bo');
    expect(once(one, 'own', () => 'somebody else')).toBe('ada');
  });
});
