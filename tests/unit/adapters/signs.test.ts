// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { siteAdapters } from '../../../lib/adapters/index.ts';
import { panelHosts, signs } from '../../../lib/adapters/signs.generated.ts';
import { covers, familiesByAddress, familiesByMark, mustStayUntouched } from '../../../lib/adapters/signs.ts';
import { families } from '../../../lib/domain/index.ts';

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const at = (html: string) => ({ url: new URL('https://anywhere.example/'), doc: parsed(html) });

describe('signs of known sites', () => {
  test('a list of hosts covers its names and the subdomains of a star, nothing that only ends alike', () => {
    const list = ['x.com', '*.zendesk.com'];
    expect(['x.com', 'firm.zendesk.com', 'a.b.zendesk.com'].map((host) => covers(list, host))).toEqual([
      true,
      true,
      true,
    ]);
    expect(
      ['netflix.com', 'zendesk.com', 'evilzendesk.com', 'x.com.example'].map((host) => covers(list, host)),
    ).toEqual([false, false, false, false]);
  });

  test('an address names its family; an unknown one names none', () => {
    expect(familiesByAddress(new URL('https://x.com/zoe/status/77'))).toEqual(['networks']);
    expect(familiesByAddress(new URL('https://firm.zendesk.com/agent/tickets/4'))).toEqual(['desks']);
    expect(familiesByAddress(new URL('https://news.example/'))).toEqual([]);
  });

  test('a mark names its family; a bare page names none', () => {
    expect(familiesByMark(at('<meta name="generator" content="Discourse 3.4">'))).toEqual(['systems']);
    expect(familiesByMark(at('<main><h1>News</h1></main>'))).toEqual([]);
  });

  test('every host and every mark of an adapter is in the table of a family', () => {
    for (const { id, hosts, marks } of siteAdapters) {
      for (const host of hosts)
        expect(familiesByAddress(new URL(`https://${host.replace('*', 'any')}/`)), `${id}: ${host}`).not.toEqual([]);
      const all = families.flatMap((family) => signs[family].marks);
      for (const mark of marks ?? []) expect(all, id).toContain(mark);
    }
  });

  test('marks are selectors that a browser can read, and cheap ones', () => {
    for (const mark of families.flatMap((family) => signs[family].marks)) {
      expect(() => document.createElement('div').matches(mark), mark).not.toThrow();
      expect(mark, 'a relation to other elements is looked for in every page: name one element').not.toMatch(
        /:has\(|[~+]/,
      );
    }
  });

  test('sites whose terms forbid changing their pages are known by their address', () => {
    expect([...panelHosts].sort()).toEqual(
      [...new Set(siteAdapters.filter((a) => a.mode === 'panel').flatMap((a) => a.hosts))].sort(),
    );
    expect(mustStayUntouched(new URL('https://x.com/zoe/status/77'))).toBe(false);
  });
});
