import { describe, expect, it } from 'vitest';
import type { Author } from '../../../lib/domain/index.ts';
import { indexDirectory, rankCandidates } from '../../../lib/identity/index.ts';
import { author, crowd, customer } from './people.ts';

/** A small firm's directory with the traps of real life: families, shared desks, namesakes, a person with two records. */
const directory = indexDirectory([
  ...crowd(400),
  customer('dana', { name: 'Dana Whitlow', emails: ['dana.whitlow@post.example'], handles: ['x:@dana_outdoors'] }),
  customer('dan', { name: 'Dan Whitlow', emails: ['dan.whitlow@post.example'] }),
  customer('desk', { name: 'Brixham Rail', emails: ['desk@brixham.example'], handles: ['facebook:brixhamrail'] }),
  customer('priya', { name: 'Priya Raman', emails: ['priya.raman@brixham.example'] }),
  customer('lucia-1', { name: 'Lucía Mañas Vega', emails: ['lucia.manas@post.example'] }),
  customer('lucia-2', { name: 'Lucía Mañas Vega', emails: ['lmv@work.example'], handles: ['instagram:@lucia_mv'] }),
  customer('olu', { name: 'Oluwaseun Adeyemi', handles: ['mastodon:@olu@hills.example', ':@oluhikes'] }),
]);

const ids = (who: Partial<Author>, network: string | null = null) =>
  rankCandidates(author(who), directory, { network }).map((c) => c.customerId);
const first = (who: Partial<Author>, network: string | null = null) =>
  rankCandidates(author(who), directory, { network })[0];

describe('who may this be', () => {
  it.each<[string, Partial<Author>, string | null, string]>([
    ['an address in capitals', { email: 'DANA.WHITLOW@POST.EXAMPLE' }, null, 'dana'],
    ['a handle on its network', { handle: '@Dana_Outdoors' }, 'x', 'dana'],
    ['a page on Facebook', { handle: 'BrixhamRail', name: 'Brixham Rail' }, 'facebook', 'desk'],
    ['a handle with its server', { handle: '@Olu@hills.example' }, 'mastodon', 'olu'],
    ['a handle kept without network', { handle: '@OluHikes' }, 'x', 'olu'],
  ])('%s is linked', (_, who, network, id) => {
    expect(first(who, network)).toMatchObject({ customerId: id });
    expect(first(who, network)!.probability).toBeGreaterThanOrEqual(0.95);
  });

  it.each<[string, Partial<Author>, string | null]>([
    ['another server', { handle: '@olu@valley.example' }, 'mastodon'],
    ['another network', { handle: '@dana_outdoors' }, 'instagram'],
    ['a tag', { email: 'dana.whitlow+news@post.example' }, null],
    ['the name alone', { name: 'Oluwaseun Adeyemi' }, null],
    ['the firm alone', { email: 'someone.else@brixham.example' }, null],
    ['a name at the firm', { email: 'p.raman@brixham.example', name: 'Priya Raman' }, null],
  ])('%s is never a link', (_, who, network) => {
    for (const candidate of rankCandidates(author(who), directory, { network }))
      expect(candidate.probability).toBeLessThan(0.95);
  });

  it('does not take a brother for a sister', () => {
    expect(ids({ email: 'dan.whitlow@post.example', name: 'Dan Whitlow' })).toEqual(['dan']);
    expect(ids({ name: 'Dana Whitlow' })).not.toContain('dan');
  });

  it('shows both records of one person, and links to neither by the name', () => {
    const found = rankCandidates(author({ name: 'Lucia Manas Vega', handle: '@lucia_mv' }), directory, {
      network: 'tiktok',
    });
    expect(found[0]!.customerId).toBe('lucia-2');
    expect(found[0]!.probability).toBeLessThan(0.95);
  });

  it('prefers the colleague whose name fits over the shared desk', () => {
    expect(ids({ email: 'p.raman@brixham.example', name: 'Priya Raman' })[0]).toBe('priya');
  });

  it('knows nobody among strangers', () => {
    expect(ids({ name: 'Otto Brisk', handle: '@otto_brisk_77', email: 'otto@brisk.example' }, 'x')).toEqual([]);
  });

  it('gives one reason for each clue, as sentences', () => {
    const { reasons } = first(
      { email: 'dana.whitlow@post.example', name: 'Dana Whitlow', handle: '@dana_outdoors' },
      'x',
    )!;
    expect(reasons).toHaveLength(3);
    expect(reasons.every((reason) => /^[A-Z].+\.$/.test(reason))).toBe(true);
  });
});
