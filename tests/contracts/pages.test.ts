// Every saved page, parsed without a browser, against its truth. The run with layout is tests/browser/adapters/pages.test.ts.
import { afterAll, describe, expect, it } from 'vitest';
import { claimants, siteAdapters } from '../../lib/adapters/index.ts';
import { covers } from '../../lib/adapters/signs.ts';
import type { Page } from '../../lib/domain/index.ts';
import { floors } from './floors.ts';
import { families, ownPages, pagesIn, parsedPage, sharedPages } from './folder.ts';
import { count, judge, type Tally, tableOf } from './judge.ts';

const tallies = new Map<string, Tally>();

function judgeOne(root: string, family: string, file: string): void {
  const { page, truth } = parsedPage(root, family, file);
  const claims = claimants(page).map((a) => a.id);
  expect(claims.length, `${file} is claimed by ${claims.join(', ')}`).toBeLessThanOrEqual(1);
  if (truth.adapter) expect(claims, file).toEqual([truth.adapter]);
  for (const id of claims) expect(isForeseen(id, page), `${file}: no host and no mark of ${id} tells of it`).toBe(true);
  const verdict = judge(page, truth);
  expect(verdict.unchanged, `${family}/${file} was changed by reading`).toBe(true);
  count(tallies, family, file, verdict);
}

/** The page side fetches an adapter only where its hosts or its marks tell of it. */
function isForeseen(id: string, page: Page): boolean {
  const adapter = siteAdapters.find((a) => a.id === id);
  const marked = adapter?.marks?.some((mark) => page.doc.querySelector(mark) !== null) ?? false;
  return marked || covers(adapter?.hosts ?? [], page.url.hostname);
}

function suite(root: string): void {
  for (const family of families(root)) {
    it(family, { timeout: 120_000 }, () => {
      for (const file of pagesIn(root, family)) judgeOne(root, family, file);
      const tally = tallies.get(family) as Tally;
      const floor = floors[family]?.node ?? tally.pages;
      expect(tally.right, `${family}: fewer right than before\n${tally.wrong.join('\n')}`).toBeGreaterThanOrEqual(
        floor,
      );
    });
  }
}

describe('synthetic pages, parsed', () => suite(ownPages));

describe('saved pages, parsed', () => {
  const shared = sharedPages();
  if (shared) suite(shared);
  else it('has no folder ../shared/pages here: nothing to compare', () => expect(shared).toBeNull());
});

describe('the set of adapters', () => {
  it.each(siteAdapters.map((a) => [a.id, a] as const))('%s is complete', (_id, adapter) => {
    expect(adapter.parts.message.length).toBeGreaterThan(0);
    expect(adapter.proof.says.length).toBeGreaterThan(20);
    expect(adapter.hosts.length > 0 || adapter.recognises !== undefined).toBe(true);
    expect(adapter.marks !== undefined, '`recognises` and `marks` go together').toBe(adapter.recognises !== undefined);
    for (const candidate of Object.values(adapter.parts).flat())
      expect(candidate.since).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  });

  it('gives every adapter its own id and at least one page in a family that names it', () => {
    expect(new Set(siteAdapters.map((a) => a.id)).size).toBe(siteAdapters.length);
    expect(tallies.size).toBeGreaterThan(0);
  });
});

afterAll(() => console.info(tableOf(tallies)));
