/** Which adapters could know this page? Asked in every page of a granted site, before any adapter is fetched. */
import { query } from '../dom/deep.ts';
import { type Family, families, type Page } from '../domain/index.ts';
import { panelHosts, signs } from './signs.generated.ts';

/** Does a host name fall under a list? `*.zendesk.com` covers subdomains, not the bare domain. */
export function covers(list: readonly string[], hostname: string): boolean {
  return list.some((host) =>
    host.startsWith('*.') ? hostname.endsWith(host.slice(1)) && hostname.length > host.length - 1 : hostname === host,
  );
}

/** The families that have an adapter for this address. */
export function familiesByAddress(url: URL): Family[] {
  return families.filter((family) => covers(signs[family].hosts, url.hostname));
}

/** The families that have an adapter which may recognise this page, as it is now: one query each. Never throws. */
export function familiesByMark(page: Page): Family[] {
  return families.filter((family) => {
    const { marks } = signs[family];
    return marks.length > 0 && query(page.doc, marks.join(',')) !== null;
  });
}

/** Is this a site whose terms forbid changing its pages? By its address alone. */
export function mustStayUntouched(url: URL): boolean {
  return covers(panelHosts, url.hostname);
}
