// Lines that say who together with when or what, and the rows that follow without saying it again.
import { describe, expect, it } from 'vitest';
import { whoIn } from '../../../lib/adapters/generic/headline.ts';
import { readGeneric } from '../../../lib/adapters/generic/index.ts';
import { parse } from '../../contracts/folder.ts';
import { ideas } from '../../fixtures/ideas/pages.mjs';

describe('whoIn', () => {
  it.each([
    ['Casper Lund · 20 Nov 2026 18:11', 'Casper Lund'],
    ['18.11.2026 08:02 – Gundula Reiff', 'Gundula Reiff'],
    ['door Bankhanger1964 – 20 nov. 2026', 'Bankhanger1964'],
    ['Email from Rosalind Pike', 'Rosalind Pike'],
    ['Ezra Quill said at 9:41 AM', 'Ezra Quill'],
    ['Nachricht von Frauke Behn', 'Frauke Behn'],
  ])('finds the name in %s', (line, name) => {
    expect(whoIn(line)).toBe(name);
  });

  it.each([
    'Vincent van Gogh',
    'Maria da Silva',
    'Wed Nov 18 05:00:51 2026',
    '8:00 AM · Delivered',
    'Direct message · 08:21',
    'Dana Whitfield <dana@example.com>',
    'See you at 10:30 then, and bring the keys please.',
  ])('leaves %s alone', (line) => {
    expect(whoIn(line)).toBeNull();
  });
});

describe('the development pages, without layout', () => {
  const bare = (name: string | null | undefined) => (name ?? '').replace(/^@/, '').toLowerCase();
  const read = (page: (typeof ideas)[number]) => {
    const doc = parse(page.html);
    const before = doc.documentElement.outerHTML;
    const outcome = readGeneric({ url: new URL(page.truth.url), doc });
    expect(doc.documentElement.outerHTML === before, page.name).toBe(true);
    return outcome.ok ? outcome.value.conversation : null;
  };

  it('are read with their writers, and nobody else is shown', () => {
    const wrong = ideas.flatMap((page) => {
      const { truth } = page;
      if (truth.kind !== 'conversation') return [];
      const author = read(page)?.latestCustomerTurn.at(-1)?.author;
      const known = [truth.latestCustomerMessage?.author, truth.latestCustomerMessage?.handleOrEmail];
      const names = [...known, ...(truth.acceptedAuthors ?? [])].map(bare);
      return names.includes(bare(author?.name ?? author?.handle)) ? [] : [`${page.name}: ${author?.name}`];
    });
    expect(wrong).toEqual([]);
  });

  it('stay silent where nobody talks', () => {
    const others = ideas.filter((page) => page.truth.kind !== 'conversation');
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter((page) => read(page) !== null).map((page) => page.name)).toEqual([]);
  });
});
