import { describe, expect, it } from 'vitest';
import type { Author, Customer } from '../../../lib/domain/index.ts';
import { bareHandle, blockingKeys, companyDomain, indexDirectory } from '../../../lib/identity/directory.ts';
import { cluesFor, soughtFrom } from '../../../lib/identity/evidence.ts';
import { author, crowd, customer } from './people.ts';

const people = crowd(200);

function clues(who: Partial<Author>, record: Partial<Customer>, network: string | null = 'bluesky') {
  const sought = customer('sought', record);
  const index = indexDirectory([...people, sought]);
  return cluesFor(soughtFrom(author(who), network), sought, index);
}

const bitsOf = (...args: Parameters<typeof clues>) => clues(...args).reduce((sum, clue) => sum + clue.bits, 0);

describe('the weight of evidence, in bits', () => {
  it('agrees with the reference table', () => {
    expect(bitsOf({ handle: '@ridge_walker_77' }, { handles: ['x:@ridge_walker_77'] })).toBeCloseTo(15.5, 0);
    expect(bitsOf({ name: 'Kajsa Wennerholm' }, { name: 'Kajsa Wennerholm' })).toBeCloseTo(13.6, 0);
    expect(bitsOf({ name: 'Bob Thistle' }, { name: 'Robert Thistle' })).toBeCloseTo(7.2, 0);
    expect(bitsOf({ name: 'Otto Brisk' }, { name: 'Robert Thistle' })).toBeCloseTo(-2.7, 0);
  });

  it('counts a short handle for less than a long one', () => {
    const bits = ['ana', 'danaw', 'danawhi', 'dana_whitlow'].map((name) =>
      bitsOf({ handle: name }, { handles: [`x:@${name}`] }),
    );
    expect(bits).toEqual([...bits].sort((a, b) => a - b));
  });

  it('counts a name for less when several records bear it', () => {
    const common = people[0]!.name!;
    const rare = bitsOf({ name: 'Kajsa Wennerholm' }, { name: 'Kajsa Wennerholm' });
    expect(bitsOf({ name: common }, { name: common })).toBeLessThan(rare);
  });

  it('says nothing about what one side does not show', () => {
    expect(clues({ name: 'Kajsa' }, { name: 'Kajsa Wennerholm' })).toEqual([]);
    expect(clues({ handle: '@kajsa' }, { name: 'Kajsa Wennerholm' })).toEqual([]);
    expect(clues({ email: 'not an address' }, { emails: ['kajsa@post.example'] })).toEqual([]);
  });

  it('puts the strongest first', () => {
    const both = clues(
      { name: 'Otto Brisk', handle: '@ridge_walker_77' },
      { name: 'Kajsa Wennerholm', handles: ['x:@ridge_walker_77'] },
    );
    expect(both.map((clue) => clue.kind)).toEqual(['account', 'name']);
    expect(both[1]!.says).toBe('The names differ.');
  });
});

describe('what counts as certain', () => {
  const certain = (...args: Parameters<typeof clues>) => clues(...args).some((clue) => clue.certain);

  it('is an address, a handle on its network, or a handle that the record keeps without one', () => {
    expect(certain({ email: 'k@post.example' }, { emails: ['K@post.example'] })).toBe(true);
    expect(certain({ handle: '@k' }, { handles: ['bluesky:@K'] })).toBe(true);
    expect(certain({ handle: '@k' }, { handles: [':@k'] })).toBe(true);
  });

  it('is not a handle on another or an unknown network, a mailbox, a name, a firm', () => {
    expect(certain({ handle: '@ridge_walker_77' }, { handles: ['x:@ridge_walker_77'] })).toBe(false);
    expect(certain({ handle: '@ridge_walker_77' }, { handles: ['x:@ridge_walker_77'] }, null)).toBe(false);
    expect(certain({ email: 'k+a@post.example' }, { emails: ['k@post.example'] })).toBe(false);
    expect(certain({ name: 'Kajsa Wennerholm' }, { name: 'Kajsa Wennerholm' })).toBe(false);
    expect(certain({ email: 'a@firm.example' }, { emails: ['b@firm.example'] })).toBe(false);
  });

  it('keeps servers apart: @dana@one is not @dana@two', () => {
    expect(certain({ handle: '@dana@one.example' }, { handles: ['mastodon:@dana@two.example'] }, 'mastodon')).toBe(
      false,
    );
    expect(certain({ handle: '@Dana@one.example' }, { handles: ['mastodon:@dana@ONE.example'] }, 'mastodon')).toBe(
      true,
    );
  });
});

describe('the prepared directory', () => {
  it('files a record under everything it may be found by', () => {
    const record = customer('1', {
      name: 'Dana Whitlow',
      emails: ['dana.w+shop@post.example'],
      handles: ['x:@dana_w'],
    });
    expect([...blockingKeys(record)].sort()).toEqual([
      'bare:danaw',
      'box:dana.w@post.example',
      'email:dana.w+shop@post.example',
      'handle:x:dana_w',
      'loose:dana whitlow',
      'name:dana whitlow',
    ]);
  });

  it('files an empty record under nothing', () => {
    expect(blockingKeys(customer('1', { name: '🏕️', emails: ['', 'x'], handles: ['', '@', 'x:'] })).size).toBe(0);
  });

  it('counts the domains of firms, not of mail services', () => {
    const index = indexDirectory([
      customer('1', { emails: ['a@firm.example', 'b@firm.example'] }),
      customer('2', { emails: ['c@gmail.com'] }),
    ]);
    expect([...index.domains]).toEqual([['firm.example', 1]]);
    expect(companyDomain('a@gmail.com')).toBeNull();
  });

  it('compares handles by letters and digits', () => {
    expect(['dana.whitlow', 'dana_whitlow', 'dana-whitlow', 'danawhitlow@social.example'].map(bareHandle)).toEqual(
      Array(4).fill('danawhitlow'),
    );
  });
});
