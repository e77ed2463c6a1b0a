import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Customer } from '../../../lib/domain/index.ts';
import { indexDirectory, rankCandidates } from '../../../lib/identity/index.ts';
import { author, crowd, customer } from './people.ts';

const people = crowd(600);
const withOne = (given: Partial<Customer>) => [...people, customer('sought', given)];
const best = (who: Parameters<typeof author>[0], given: Partial<Customer>, network?: string) =>
  rankCandidates(author(who), withOne(given), { network }).find((c) => c.customerId === 'sought');
const probability = (...args: Parameters<typeof best>) => best(...args)?.probability ?? 0;

const kajsa = { name: 'Kajsa Wennerholm', emails: ['kajsa.wennerholm@post.example'], handles: ['x:@kajsa_w_outside'] };

describe('certain links', () => {
  it('takes the same e-mail address in any case', () => {
    const found = best({ email: 'Kajsa.Wennerholm@POST.example' }, kajsa)!;
    expect(found.probability).toBeGreaterThan(0.99);
    expect(found.reasons[0]).toBe('The record holds this e-mail address.');
  });

  it('takes the same handle on the same network', () => {
    expect(probability({ handle: '@Kajsa_W_Outside' }, kajsa, 'x')).toBeGreaterThan(0.99);
    expect(
      probability({ handle: 'kajsa_w_outside', profileUrl: 'https://x.com/kajsa_w_outside' }, kajsa),
    ).toBeGreaterThan(0.99);
  });

  it('takes a handle whose record names no network', () => {
    expect(probability({ handle: '@kajsaw' }, { handles: [':@kajsaw'] }, 'x')).toBeGreaterThanOrEqual(0.95);
  });

  it('stays certain when the shown name differs', () => {
    expect(probability({ email: kajsa.emails[0]!, name: 'The Tall Walker' }, kajsa)).toBeGreaterThan(0.99);
  });

  it('links to none of two records that hold the same address', () => {
    const twice = [customer('a', { emails: ['desk@firm.example'] }), customer('b', { emails: ['desk@firm.example'] })];
    const found = rankCandidates(author({ email: 'desk@firm.example' }), twice);
    expect(found.map((c) => c.customerId)).toEqual(['a', 'b']);
    expect(found[0]!.probability).toBeLessThanOrEqual(0.5);
    expect(found[0]!.probability).toBeCloseTo(found[1]!.probability);
  });
});

describe('suggestions stay below a link', () => {
  it.each([
    ['a tagged address', { email: 'kajsa.wennerholm+forum@post.example' }],
    ['a rare handle on another network', { handle: '@kajsa_w_outside' }],
    ['a rare first part of the address', { handle: '@kajsa.wennerholm' }],
    ['the same first part at another host', { email: 'kajsa.wennerholm@work.example', name: 'Kajsa Wennerholm' }],
    ['a rare full name', { name: 'Kajsa Wennerholm' }],
    ['the name in another order', { name: 'Wennerholm, Kajsa' }],
  ])('%s', (_, who) => {
    const found = best(who, kajsa, 'bluesky')!;
    expect(found.probability).toBeGreaterThan(0.25);
    expect(found.probability).toBeLessThan(0.95);
    expect(found.reasons.every((reason) => reason.endsWith('.'))).toBe(true);
  });

  it('agrees with the reference figures', () => {
    expect(probability({ handle: '@kajsa_w_outside' }, kajsa, 'bluesky')).toBeCloseTo(0.69, 1);
    expect(probability({ name: 'Kajsa Wennerholm' }, kajsa)).toBeCloseTo(0.38, 1);
    expect(probability({ handle: '@kajsa_w_outside', name: 'Otto Brisk' }, kajsa, 'bluesky')).toBeCloseTo(0.25, 1);
  });

  it('reads names without accents, case, titles and short forms', () => {
    const record = { name: 'Dr. José Ñandú Quintabarría', emails: ['q@firm.example'] };
    expect(probability({ name: 'jose nandu quintabarria' }, record)).toBeGreaterThan(0.25);
    const bob = { name: 'Robert Thistlewaite', handles: ['x:@thistlewaite_rob'] };
    expect(best({ name: 'Bob Thistlewaite', handle: '@thistlewaite_rob' }, bob, 'bluesky')!.reasons).toContain(
      'The same name in a short or longer form.',
    );
    expect(probability({ name: '山田太郎' }, { name: '山田 太郎' })).toBeGreaterThan(0.25);
  });

  it('hides common coincidences', () => {
    expect(rankCandidates(author({ name: people[0]!.name }), people)).toEqual([]);
    expect(best({ name: 'Kajsa' }, { name: 'Kajsa' })).toBeUndefined();
    expect(best({ handle: '@ana' }, { handles: ['x:@ana'] }, 'bluesky')).toBeUndefined();
    expect(best({ email: 'someone@harbourfirm.example' }, { emails: ['other@harbourfirm.example'] })).toBeUndefined();
    expect(best({ name: 'Otto Brisk' }, kajsa)).toBeUndefined();
  });

  it('does not count a handle that is spelt from the name twice', () => {
    const spelt = { name: 'Kajsa Wennerholm', handles: ['x:@kajsawennerholm'] };
    const both = probability({ name: 'Kajsa Wennerholm', handle: '@kajsawennerholm' }, spelt, 'bluesky');
    const unlike = probability(
      { name: 'Kajsa Wennerholm', handle: '@tallboots1974' },
      { ...spelt, handles: ['x:@tallboots1974'] },
      'bluesky',
    );
    expect(both).toBeLessThanOrEqual(unlike);
  });
});

describe('the probability', () => {
  const clues = fc.record({ email: fc.boolean(), tagged: fc.boolean(), handle: fc.boolean(), name: fc.boolean() });
  const who = (given: { email: boolean; tagged: boolean; handle: boolean; name: boolean }) => ({
    email: given.email ? kajsa.emails[0]! : given.tagged ? 'kajsa.wennerholm+z@post.example' : null,
    handle: given.handle ? '@kajsa_w_outside' : null,
    name: given.name ? kajsa.name : null,
  });

  it('never falls when evidence is added', () => {
    fc.assert(
      fc.property(
        clues,
        fc.constantFrom('email', 'handle', 'name'),
        fc.constantFrom('x', 'bluesky'),
        (given, key, network) => {
          const more = { ...given, [key]: true };
          expect(probability(who(more), kajsa, network)).toBeGreaterThanOrEqual(
            probability(who(given), kajsa, network),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is symmetric between an address and a handle', () => {
    const a = probability({ handle: '@wennerholmk' }, { emails: ['wennerholmk@post.example'] });
    const b = probability({ email: 'wennerholmk@post.example' }, { handles: ['x:@wennerholmk'] });
    expect(a).toBeCloseTo(b);
    expect(a).toBeGreaterThan(0.5);
  });

  it('is never 1, and for a name alone never more than 0.6', () => {
    expect(probability({ ...who({ email: true, tagged: false, handle: true, name: true }) }, kajsa, 'x')).toBeLessThan(
      1,
    );
    const two = [customer('1', { name: 'Kajsa Wennerholm' })];
    expect(rankCandidates(author({ name: 'Kajsa Wennerholm' }), two)[0]!.probability).toBeLessThanOrEqual(0.6);
  });
});

describe('a large directory', () => {
  const large = indexDirectory([...crowd(100_000), customer('sought', kajsa)]);

  it('touches only records that share a key', () => {
    const found = rankCandidates(author({ email: kajsa.emails[0]!, name: 'Ada Alder' }), large);
    expect(found[0]!.customerId).toBe('sought');
    const sizes = [...large.places.values()].map((held) => held.length).sort((a, b) => b - a);
    expect(sizes[0]).toBeLessThan(1000);
    expect(large.size).toBe(100_001);
  });

  it('gives the same as the plain array', () => {
    const who = author({ handle: '@walker_300', name: people[300]!.name });
    expect(rankCandidates(who, indexDirectory(people), { network: 'x' })).toEqual(
      rankCandidates(who, people, { network: 'x' }),
    );
  });
});

it('is empty for an author that shows nothing, and for an empty directory', () => {
  expect(rankCandidates(author({}), people)).toEqual([]);
  expect(rankCandidates(author({ name: 'Kajsa Wennerholm', email: 'k@w.example' }), [])).toEqual([]);
});

it('never throws, whatever the author and the record hold', () => {
  const text = fc.option(fc.string({ unit: 'binary' }), { nil: null });
  fc.assert(
    fc.property(text, text, text, (name, handle, email) => {
      const record = customer('1', { name, emails: [email ?? ''], handles: [handle ?? ''] });
      for (const { probability: p } of rankCandidates(author({ name, handle, email }), [record])) {
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThan(1);
      }
    }),
  );
});
