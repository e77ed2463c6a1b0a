// The list of sites that Aisle knows by name: how well, since when, and what to do where a site is not in it.
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { levelWords, matching, monthWords } from '../../../components/options/KnownSites.tsx';
import { siteAdapters } from '../../../lib/adapters/index.ts';
import type { KnownSite } from '../../../lib/domain/index.ts';
import { mountOptions } from './gallery/pages.tsx';
import { settle } from './settle.ts';

let page: ReturnType<typeof mountOptions> | null = null;
afterEach(() => {
  page?.destroy();
  page = null;
});

const site = (part: Partial<KnownSite>): KnownSite => ({
  ...{ id: 'a', label: 'A Desk', family: 'desks', hosts: ['*.a.example'], mode: 'overlay', level: 'real-page' },
  ...{ says: 'Saved pages.', lastSeen: '2026-11', queue: true, ...part },
});
const three = [
  site({}),
  site({ id: 'b', label: 'Bee', family: 'networks', hosts: ['bee.example'], mode: 'panel', level: 'public-source' }),
  site({ id: 'c', label: 'Cee', family: 'systems', hosts: [], level: 'synthetic', lastSeen: '2026-01', queue: false }),
];

function open(knownSites?: readonly KnownSite[]) {
  page = mountOptions('known', knownSites ? { knownSites } : {});
  return page.root;
}
const rows = (root: ParentNode) => [...root.querySelectorAll('.lines li')].map((row) => row.textContent ?? '');

describe('known sites', () => {
  test('every adapter of the folder is in the list, under its name', () => {
    const shown = rows(open());
    expect(shown).toHaveLength(siteAdapters.length);
    for (const { label } of siteAdapters) expect(shown.some((row) => row.startsWith(label))).toBe(true);
  });

  test('each says how it is known, since when, and whether lists are read, too', () => {
    const [desk, network, system] = rows(open(three));
    expect(desk).toMatch(/A Desk.*tried on real pages.*conversations and lists.*November 2026.*\*\.a\.example/);
    expect(network).toMatch(/Bee.*known from public source.*side panel only/);
    expect(system).toMatch(/Cee.*known from notes.*conversations(?! and).*January 2026.*recognised by its pages/);
  });

  test('the filter finds by name and by address, says how many, and says what to do when there is none', async () => {
    const root = open(three);
    const field = root.querySelector<HTMLInputElement>('input[type=search]')!;
    await userEvent.fill(field, 'BEE.exa');
    await settle();
    expect(rows(root)).toHaveLength(1);
    expect(root.querySelector('main [role=status]')!.textContent).toBe('1 of 3 sites');
    await userEvent.fill(field, 'nowhere');
    await settle();
    expect(rows(root)).toEqual([]);
    expect(root.querySelector('.nothing')!.textContent).toMatch(/generic reader may read it/);
  });

  test('a site that is not there is read all the same, or can be taught', () => {
    const root = open(three);
    expect(root.querySelector('main')!.textContent).toMatch(/not listed is read by the generic reader/);
    expect(root.querySelector('main a[href="#taught"]')).not.toBeNull();
  });

  test('words of a query in any order; months in words; each level is explained', () => {
    expect(matching(three, 'desk a').map(({ id }) => id)).toEqual(['a']);
    expect(matching(three, '  ')).toHaveLength(3);
    expect(monthWords('2026-02')).toBe('February 2026');
    expect(monthWords('sometime')).toBe('sometime');
    for (const { says } of Object.values(levelWords)) expect(says).toMatch(/\.$/);
  });
});
